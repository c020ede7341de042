#include "fuzz/packed.hpp"

#include <cstddef>

namespace narrator::fuzz {

std::vector<std::string_view> parts_of(std::string_view bytes) {
  constexpr std::string_view line = "\n----\n";
  std::vector<std::string_view> parts;
  for (std::size_t end = bytes.find(line); end != std::string_view::npos; end = bytes.find(line)) {
    parts.push_back(bytes.substr(0, end));
    bytes.remove_prefix(end + line.size());
  }
  parts.push_back(bytes);
  return parts;
}

std::string_view part(const std::vector<std::string_view>& parts, std::size_t index) {
  return index < parts.size() ? parts[index] : std::string_view();
}

}  // namespace narrator::fuzz
