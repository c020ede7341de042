#include "base/json_text.hpp"

#include <nlohmann/json.hpp>

namespace narrator {

nlohmann::json try_parse_json(std::string_view text, JsonComments comments) {
  return nlohmann::json::parse(text, nullptr, false, comments == JsonComments::ignored);
}

nlohmann::json parse_json(std::string_view text) { return nlohmann::json::parse(text); }

std::string json_text(const nlohmann::json& value, int indent) {
  return value.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string json_text(const nlohmann::ordered_json& value, int indent) {
  return value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace narrator
