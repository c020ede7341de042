#include "cli/listener_services.hpp"

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator::cli {

std::string ListenerServices::remember_speaker(const Quote& quote, const std::string& name) {
  if (places_ == nullptr) return {};
  const std::u32string& text = narration_.document().text;
  return places_->correct({.words = to_utf8(std::u32string_view(text).substr(quote.span.start, quote.span.size())), .speaker = name});
}

/// The title as a file's name.
std::string ListenerServices::export_path() const {
  constexpr std::size_t longest = 40;  // code points
  std::u32string name;
  for (const char32_t c : from_utf8(narration_.script().title)) {
    if (name.size() == longest) break;
    if (is_word_character(c)) name += to_lower(c);
    else if (!name.empty() && name.back() != U'-') name += U'-';
  }
  while (!name.empty() && name.back() == U'-') name.pop_back();
  return (name.empty() ? "article" : to_utf8(name)) + ".mp3";
}

std::string ListenerServices::begin_export(const Script& script, std::size_t block, const std::string& path) {
  ExportTarget target = target_;
  target.path = path;
  return export_.begin(narration_.document(), script, voices_.cast(), engine_, narration_.options(), block, std::move(target));
}

}  // namespace narrator::cli
