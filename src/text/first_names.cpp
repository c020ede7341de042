#include "text/first_names.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"

namespace narrator {
namespace {

// One string, not a table of strings: it needs no work when the program starts.
constexpr std::string_view table =
#include "text/first_names/table.inc"
    ;

std::string_view line_at(std::size_t start) { return table.substr(start, table.find('\n', start) - start); }

std::size_t line_start(std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : table.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

}  // namespace

char gender_of_first_name(std::u32string_view name) noexcept {
  std::array<char, 24> ascii{};
  if (name.size() < 2 || name.size() > ascii.size()) return 'n';
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char32_t lower = to_lower(name[i]);
    if (lower < U'a' || lower > U'z') return 'n';
    ascii[i] = static_cast<char>(lower);
  }
  const std::string_view wanted(ascii.data(), name.size());
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {
    const std::size_t start = line_start(low + (high - low) / 2);
    const std::string_view line = line_at(start);
    const std::string_view found = line.substr(0, line.size() - 2);
    if (found == wanted) return line.back();
    if (found < wanted) low = start + line.size() + 1;
    else high = start;
  }
  return 'n';
}

}  // namespace narrator
