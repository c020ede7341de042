// The text of JSON, read and written in one file: the library's parser and serializer are templates that cost the compiler
// ten seconds in every file that uses them. Feeds alone are parsed elsewhere, for their depth is watched.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace narrator {

enum class JsonComments { refused, ignored };

/// @return a discarded value where the text is no JSON
nlohmann::json try_parse_json(std::string_view text, JsonComments comments = JsonComments::refused);

/// @throws nlohmann::json::parse_error, which knows the byte
nlohmann::json parse_json(std::string_view text);

/// What is no UTF-8 becomes U+FFFD.
/// @param indent spaces for each level, all in one line where negative
std::string json_text(const nlohmann::json& value, int indent = -1);
std::string json_text(const nlohmann::ordered_json& value, int indent = -1);

}  // namespace narrator
