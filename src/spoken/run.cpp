// The steps of a run, and what a step leaves in the form and in the account.
#include "spoken/run.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/language.hpp"

namespace narrator::spoken {
namespace {

// What is special before what is general; the first that knows what stands there wins.
constexpr std::array at_figures{&email,         &link,           &date,   &season,  &clock_time, &dimensions,
                                &telephone,     &dotted_numbers, &money,  &decade,  &quarter,    &house,
                                &fraction_sign, &fraction,       &feet,   &measure, &range,      &ordinal,
                                &year,          &large_number,   &serial, &number};
constexpr std::array at_letters{&email, &link, &money, &month_date, &quarter, &roman, &abbreviation, &serial};
constexpr std::array at_signs{&emoji,  &money,    &telephone, &handle, &hashtag,
                              &decade, &fraction, &measure,   &number, &fraction_sign};

}  // namespace

Run::Run(std::u32string_view text, Span span, const Numerals& numerals, const SpokenOptions& options, const Lexicon* lexicon,
         const Scripts& scripts)
    : whole_(text),
      offset_(span.start),
      place_{text.substr(span.start, span.size()), 0, numerals.rules(), numerals, options},
      lexicon_(lexicon),
      scripts_(scripts),
      capitals_(is_in_capitals(place_.text)) {}

SpokenForm Run::run() {
  while (place_.at < place_.text.size()) step();
  SpokenForm form = out_.take();
  while (!form.breaks.empty() && form.breaks.back().at >= form.text.size()) form.breaks.pop_back();
  return form;
}

bool Run::is_in_capitals(std::u32string_view text) {
  std::size_t upper = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_lower(text[i])) return false;
    upper += is_upper(text[i]) ? 1 : 0;
    words += is_space(text[i]) ? 1 : 0;
  }
  return upper >= 8 && words >= 1;
}

void Run::step() {
  const char32_t c = here();
  const std::size_t spoken_from = out_.form().text.size();
  const bool is_blank = is_space(c) && (c >= U' ' || holds(U"\n\r\t", c));
  if (is_space(c) || is_silent(c)) return leave(1, is_blank ? Reading::white_space : Reading::control);
  if (place_.is_free() && is_word_character(c) && (by_lexicon(spoken_from) || by_phrase(spoken_from))) return;
  if (const Match match = recognize(c)) {
    if (match.spoken.empty()) return leave(match.length, match.reading);
    say_match(match, spoken_from);
  } else if (is_letter(c)) {
    word(spoken_from);
  } else {
    sign(c, spoken_from);
  }
}

Match Run::recognize(char32_t c) const {
  const auto first_of = [&](auto& recognizers) {
    for (const Recognizer recognizer : recognizers)
      if (Match match = recognizer(place_)) return match;
    return Match{};
  };
  if (is_digit(c)) return first_of(at_figures);
  if (is_letter(c)) return place_.is_free() ? first_of(at_letters) : Match{};
  return first_of(at_signs);
}

void Run::advance(std::size_t length, Reading reading, std::size_t spoken_from) {
  // The space before the first word is nobody's.
  if (spoken_from > 0 && spoken_from < out_.form().text.size() && out_.form().text[spoken_from] == U' ') ++spoken_from;
  if (reading == Reading::as_written || reading == Reading::serial || reading == Reading::sign) {
    const std::u32string_view said = std::u32string_view(out_.form().text).substr(std::min(spoken_from, out_.form().text.size()));
    if (said.empty())
      reading = Reading::unspeakable;
    else if (said == text(length))
      reading = Reading::as_written;
    else if (reading == Reading::as_written)
      reading = Reading::dotted;
  }
  out_.account(source(length), reading, spoken_from);
  place_.at += length;
}

void Run::leave(std::size_t length, Reading reading) {
  out_.account(source(length), reading, out_.form().text.size());
  place_.at += length;
}

void Run::say_match(const Match& match, std::size_t spoken_from) {
  out_.phrase(match.spoken, source(match.length));
  const std::size_t ending = genitive_ending(match.length);
  if (ending > 0) out_.attach(U"'s", {offset_ + place_.at + match.length, offset_ + place_.at + match.length + ending});
  // "at 3 p.m. He left": the stop is the sentence's too.
  const bool ends_sentence = match.reading == Reading::time && peek(match.length - 1) == U'.' && is_upper(peek(match.length + 1));
  if (ends_sentence) out_.pause(U'.');
  advance(match.length + ending, match.reading, spoken_from);
  last_ = match.reading;
  last_end_ = place_.at;
}

std::size_t Run::genitive_ending(std::size_t length) const {
  const bool is_there = holds(apostrophes, peek(length)) && peek(length + 1) == U's' && !is_word_character(peek(length + 2));
  return is_there && !place_.rules.numbers.figure_plural.empty() ? 2 : 0;
}

bool Run::by_lexicon(std::size_t spoken_from) {
  if (lexicon_ == nullptr) return false;
  std::size_t length = 0;
  const Lexicon::Entry* entry = lexicon_->find(place_.text.substr(place_.at), place_.rules.tag, length);
  if (entry == nullptr) return false;
  if (entry->ipa.empty()) {
    out_.phrase(entry->alias, source(length));
  } else {
    out_.word(text(length), source(length));
    out_.set_ipa(entry->ipa);
  }
  advance(length, Reading::lexicon, spoken_from);
  return true;
}

bool Run::by_phrase(std::size_t spoken_from) {
  for (const Said& phrase : place_.rules.words.phrases) {
    if (!place_.text.substr(place_.at).starts_with(phrase.written) || is_word_character(peek(phrase.written.size()))) continue;
    out_.phrase(phrase.spoken, source(phrase.written.size()));
    advance(phrase.written.size(), Reading::abbreviation, spoken_from);
    return true;
  }
  return false;
}

std::u32string_view Place::word_before() const noexcept {
  std::size_t end = at;
  while (end > 0 && (is_inline_space(text[end - 1]) || text[end - 1] == U'\n')) --end;
  if (end > 0 && text[end - 1] == U'.' && end < at) --end;
  std::size_t start = end;
  while (start > 0 && at - start < 40 &&
         (is_word_character(text[start - 1]) ||
          (holds(U".'\u2019", text[start - 1]) && start > 1 && is_letter(text[start - 2]) && start < end)))
    --start;
  return text.substr(start, end - start);
}

}  // namespace narrator::spoken
