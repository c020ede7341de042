// The spoken form: tokens, then rules in order, the first that takes something wins.
#include "text/spoken_form.hpp"

#include <array>

#include "text/spoken_form_rules.hpp"
#include "text/spoken_form_tokens.hpp"
#include "text/spoken_form_writer.hpp"

namespace narrator {
namespace {

// What is special before what is general; word, number and sign take whatever is left.
constexpr std::array rules{&spoken::note_mark, &spoken::link,       &spoken::number_word, &spoken::money,
                           &spoken::range,     &spoken::long_range, &spoken::year,        &spoken::number,
                           &spoken::abbreviation, &spoken::word,    &spoken::sign};

}  // namespace

SpokenForm spoken_form(std::u32string_view text, Span span, const Language& language) {
  const std::vector<spoken::Token> tokens = spoken::tokenize(text, span);
  spoken::Writer out;
  spoken::Cursor cursor{tokens, 0, language, out};
  while (cursor.at < tokens.size()) {
    std::size_t taken = 0;
    for (const spoken::Rule rule : rules)
      if ((taken = rule(cursor)) > 0) break;
    cursor.at += taken;
  }
  return out.take();
}

}  // namespace narrator
