#include "recognition/email_fields.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace narrator::recognition {
namespace {

constexpr std::size_t longest_name = 77;  // of a field
constexpr std::size_t longest_value = std::size_t{1} << 14;  // and what may stand in one: no list of addresses is heard

/// The colon behind a field's name; npos when the line is no field.
std::size_t name_end(std::string_view line) {
  for (std::size_t i = 0; i < std::min(line.size(), longest_name); ++i) {
    if (line[i] == ':') return i > 0 ? i : std::string_view::npos;
    if (line[i] <= ' ' || line[i] > '~') break;
  }
  return std::string_view::npos;
}

}  // namespace

const std::string& EmailFields::field(const std::string& name) const {
  static const std::string none;
  const auto found = fields.find(name);
  return found == fields.end() ? none : found->second;
}

EmailFields read_email_fields(std::string_view bytes) {
  EmailFields head;
  std::string* last = nullptr;
  std::string dropped;
  for (std::size_t start = 0; start < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
    std::string_view line = bytes.substr(start, end - start);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool is_mailbox = start == 0 && line.starts_with("From ");
    const std::size_t colon = name_end(line);
    if (line.empty() || (colon == std::string_view::npos && !is_mailbox && (last == nullptr || (line[0] != ' ' && line[0] != '\t')))) {
      // A body may follow without a blank line; it begins where the fields end.
      head.size = line.empty() && !head.fields.empty() ? std::min(end + 1, bytes.size()) : start;
      return head;
    }
    start = end + 1;
    if (is_mailbox) continue;
    if (last != nullptr && (line[0] == ' ' || line[0] == '\t')) {
      if (last->size() + line.size() < longest_value) (*last += ' ') += trimmed_ascii(line);
      continue;
    }
    const auto [place, is_new] = head.fields.try_emplace(lower_ascii(line.substr(0, colon)), trimmed_ascii(line.substr(colon + 1, longest_value)));
    last = is_new ? &place->second : &dropped;
  }
  head.size = bytes.size();
  return head;
}

}  // namespace narrator::recognition
