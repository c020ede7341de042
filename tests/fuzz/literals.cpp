#include "fuzz/literals.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdlib>

#include "base/utf8.hpp"

namespace narrator::fuzz {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view source) : rest_(source) {}

  std::vector<std::string> scan() {
    while (!rest_.empty()) {
      if (rest_.starts_with("//")) rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size()));
      else if (rest_.starts_with("'\"'") || rest_.starts_with("'\\''")) take(rest_[1] == '"' ? 3 : 4);
      else if (rest_.starts_with("R\"")) append(raw());
      else if (rest_.front() == '"') append(escaped());
      else step();
    }
    return std::move(found_);
  }

 private:
  std::string_view take(std::size_t count) {
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  void step() {
    follows_ = follows_ && std::isspace(static_cast<unsigned char>(rest_.front())) != 0;
    take(1);
  }

  void append(const std::string& text) {
    if (follows_) found_.back() += text;
    else found_.push_back(text);
    follows_ = true;
  }

  std::string raw() {
    take(2);
    const std::string end = ")" + std::string(take(std::min(rest_.find('('), rest_.size()))) + "\"";
    take(1);
    const std::string text(take(std::min(rest_.find(end), rest_.size())));
    take(end.size());
    return text;
  }

  std::string escaped() {
    std::string text;
    take(1);
    while (!rest_.empty() && rest_.front() != '"') {
      if (rest_.front() == '\\') append_escape(text);
      else text += take(1);
    }
    take(1);
    return text;
  }

  void append_escape(std::string& text) {
    take(1);
    const char kind = take(1).empty() ? '\\' : *(rest_.data() - 1);
    if (kind == 'u' || kind == 'U') append_utf8(text, static_cast<char32_t>(std::strtoul(std::string(take(kind == 'u' ? 4 : 8)).c_str(), nullptr, 16)));
    else if (kind == 'x') text += static_cast<char>(std::strtoul(digits("0123456789abcdefABCDEF", 2).c_str(), nullptr, 16));
    else if (kind >= '0' && kind <= '7') text += static_cast<char>(std::strtoul((kind + digits("01234567", 2)).c_str(), nullptr, 8));
    else text += kind == 'n' ? '\n' : kind == 't' ? '\t' : kind == 'r' ? '\r' : kind;
  }

  std::string digits(std::string_view known, std::size_t most) {
    return std::string(take(std::min({rest_.find_first_not_of(known), most, rest_.size()})));
  }

  std::string_view rest_;
  bool follows_ = false;  // only white space lies behind the last literal
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> literals_of(std::string_view source) { return Scanner(source).scan(); }

}  // namespace narrator::fuzz
