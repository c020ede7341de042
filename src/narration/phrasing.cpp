#include "narration/phrasing.hpp"

#include "text/characters.hpp"

namespace narrator::narration {
void set_end_mark(std::u32string& text, bool ends_sentence) {
  char32_t mark = ends_sentence ? U'.' : U',';
  while (!text.empty() && holds(U" .,;:…-–—、，。；：،।", text.back())) {
    if (ends_sentence && holds(U":：", text.back())) mark = U':';
    text.pop_back();
  }
  if (text.empty() || holds(U"?!？！؟", text.back())) return;
  text.push_back(mark);
}

SpokenForm phrase(const Document& document, const TextNormalizer& normalizer, Span source, bool ends_sentence) {
  SpokenForm form = normalizer.normalize(document.text, source);
  if (form.words.empty())
    form.text.clear();
  else
    set_end_mark(form.text, ends_sentence);
  return form;
}

}  // namespace narrator::narration
