// At each place the recognizers are asked in order, the first that knows what stands there wins; what is
// left are words and signs.
#include "narrator/spoken_form.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "narrator/lexicon.hpp"
#include "spoken/numerals.hpp"
#include "spoken/recognizers.hpp"
#include "spoken/scripts.hpp"
#include "spoken/writer.hpp"
#include "text/characters.hpp"
#include "text/language.hpp"

namespace narrator {
namespace spoken {
namespace {

// What is special before what is general.
constexpr std::array at_figures{&email, &link,    &date,  &clock_time, &dimensions, &telephone, &dotted_numbers, &money,  &decade, &quarter,
                                &house, &fraction_sign, &fraction, &feet, &measure, &range,    &ordinal,  &year,   &large_number, &serial, &number};
constexpr std::array at_letters{&email, &link, &money, &month_date, &quarter, &roman, &abbreviation, &serial};
constexpr std::array at_signs{&emoji, &money, &telephone, &handle, &hashtag, &decade, &fraction, &measure, &number, &fraction_sign};

constexpr std::size_t longest_sign_row = 2;
constexpr std::u32string_view quotation_marks = U"\"“”„‟«»‹›‘’‚‛'`´″′「」『』＂";
constexpr std::u32string_view brackets = U"[]{}⟨⟩【】〔〕";
constexpr std::u32string_view attached_signs = U"%°²³";
constexpr std::u32string_view plain_signs = U"%&+=@°§²³×÷±";

bool is_unspaced_script(char32_t c) {
  return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

char32_t as_ascii_mark(char32_t c) {
  switch (c) {
    case U'、': case U'،': case U'，': case U'(': case U')': case U'（': case U'）': case U'–': case U'—': case U'―': return U',';
    case U'；': case U'؛': return U';';
    case U'：': return U':';
    case U'。': case U'｡': case U'۔': case U'।': return U'.';
    case U'！': case U'¡': return U'!';
    case U'？': case U'؟': case U'¿': return U'?';
    default: return holds(U",;:!?", c) ? c : no_character;
  }
}

/// One run over one span.
class Run {
 public:
  Run(std::u32string_view text, Span span, const Numerals& numerals, const SpokenOptions& options, const Lexicon* lexicon,
      const Scripts& scripts)
      : whole_(text), offset_(span.start), place_{text.substr(span.start, span.size()), 0, numerals.rules(), numerals, options},
        lexicon_(lexicon), scripts_(scripts), capitals_(is_in_capitals(place_.text)) {}

  SpokenForm run() {
    while (place_.at < place_.text.size()) step();
    SpokenForm form = out_.take();
    while (!form.breaks.empty() && form.breaks.back().at >= form.text.size()) form.breaks.pop_back();
    return form;
  }

 private:
  /// A line in capitals alone: its words are no acronyms.
  static bool is_in_capitals(std::u32string_view text) {
    std::size_t upper = 0;
    std::size_t words = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (is_lower(text[i])) return false;
      upper += is_upper(text[i]) ? 1 : 0;
      words += is_space(text[i]) ? 1 : 0;
    }
    return upper >= 8 && words >= 1;
  }

  char32_t here() const { return place_.text[place_.at]; }
  char32_t peek(std::size_t ahead) const { return place_.at + ahead < place_.text.size() ? place_.text[place_.at + ahead] : no_character; }
  Span source(std::size_t length) const { return {offset_ + place_.at, offset_ + place_.at + length}; }
  std::u32string_view text(std::size_t length) const { return place_.text.substr(place_.at, length); }

  void step() {
    const char32_t c = here();
    const std::size_t spoken_from = out_.form().text.size();
    if (is_space(c) || is_silent(c)) return leave(1, c >= U' ' && is_space(c) ? Reading::white_space : holds(U"\n\r\t", c) ? Reading::white_space : Reading::control);
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

  Match recognize(char32_t c) const {
    const auto first_of = [&](auto& recognizers) {
      for (const Recognizer recognizer : recognizers)
        if (Match match = recognizer(place_)) return match;
      return Match{};
    };
    if (is_digit(c)) return first_of(at_figures);
    if (is_letter(c)) return place_.is_free() ? first_of(at_letters) : Match{};
    return first_of(at_signs);
  }

  void advance_word(std::size_t length, std::size_t spoken_from) {
    if (const std::string_view language = scripts_.language_of(text(length), place_.text); !language.empty()) {
      const bool has_space = spoken_from > 0 && spoken_from < out_.form().text.size() && out_.form().text[spoken_from] == U' ';
      out_.mark_foreign(spoken_from + (has_space ? 1 : 0), language);
    }
    advance(length, Reading::as_written, spoken_from);
  }

  void advance(std::size_t length, Reading reading, std::size_t spoken_from) {
    // The space before the first word is nobody's.
    if (spoken_from > 0 && spoken_from < out_.form().text.size() && out_.form().text[spoken_from] == U' ') ++spoken_from;
    if (reading == Reading::as_written || reading == Reading::serial || reading == Reading::sign) {
      const std::u32string_view said = std::u32string_view(out_.form().text).substr(std::min(spoken_from, out_.form().text.size()));
      if (said.empty()) reading = Reading::unspeakable;
      else if (said == text(length)) reading = Reading::as_written;
      else if (reading == Reading::as_written) reading = Reading::dotted;
    }
    out_.account(source(length), reading, spoken_from);
    place_.at += length;
  }

  void leave(std::size_t length, Reading reading) {
    out_.account(source(length), reading, out_.form().text.size());
    place_.at += length;
  }

  void say_match(const Match& match, std::size_t spoken_from) {
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

  /// "the 29th’s", "12's": an English ending behind what was no word.
  std::size_t genitive_ending(std::size_t length) const {
    const bool is_there = holds(apostrophes, peek(length)) && peek(length + 1) == U's' && !is_word_character(peek(length + 2));
    return is_there && !place_.rules.figure_plural.empty() ? 2 : 0;
  }

  /// A hyphen or dash between "2pm" and "5pm": from one to the other.
  bool joins_a_range() const {
    constexpr std::array ends{Reading::time, Reading::money, Reading::measure, Reading::decade, Reading::date, Reading::ordinal, Reading::year};
    if (place_.rules.range_to.empty() || last_end_ != place_.at || std::find(ends.begin(), ends.end(), last_) == ends.end()) return false;
    return is_digit(peek(1)) || holds(U"$€£", peek(1)) || (holds(apostrophes, peek(1)) && is_digit(peek(2)));
  }

  bool by_lexicon(std::size_t spoken_from) {
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

  bool by_phrase(std::size_t spoken_from) {
    for (const Said& phrase : place_.rules.phrases) {
      if (!place_.text.substr(place_.at).starts_with(phrase.written) || is_word_character(peek(phrase.written.size()))) continue;
      out_.phrase(phrase.spoken, source(phrase.written.size()));
      advance(phrase.written.size(), Reading::abbreviation, spoken_from);
      return true;
    }
    return false;
  }

  // Words.

  bool continues_word(std::size_t i) const {
    const char32_t c = peek(i);
    if (is_letter(c)) return !is_unspaced_script(c) && !is_unspaced_script(here());
    const char32_t next = peek(i + 1);
    if (c == no_character) return false;
    if (!is_space(c) && is_silent(c)) return is_letter(next);  // a soft hyphen
    if (is_digit(c)) return is_letter(peek(i - 1));            // "x1": no recognizer wanted it
    // A hyphen at a line's end may have been put there to break the word; that it is said as two
    // words either way is the lesser evil.
    if (holds(apostrophes, c) || holds(hyphens, c)) return is_letter(next);
    return c == U'.' && is_letter(peek(i - 1)) && is_letter(next) && !(is_lower(peek(i - 1)) && is_upper(next));
  }

  std::size_t word_length() const {
    std::size_t i = 1;
    while (continues_word(i)) ++i;
    return i;
  }

  /// "U.S", "a.m": letters and points. The engine reads those as letters and does not pause at their stop.
  static bool is_dotted_acronym(std::u32string_view word) {
    if (word.size() < 3 || word.size() > 8 || word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
      if ((i % 2 == 1) != (word[i] == U'.')) return false;
    return true;
  }

  /// Lower case with points, and nothing as short as the letters of an abbreviation: "node.js".
  static bool is_file_name(std::u32string_view word) {
    const std::size_t point = word.find(U'.');
    return point != word.npos && point > 1 && word.size() - point > 2 && std::none_of(word.begin(), word.end(), is_upper);
  }

  void word(std::size_t spoken_from) {
    if (is_unspaced_script(here())) return unspaced(spoken_from);
    const std::size_t length = word_length();
    const std::u32string_view written = text(length);
    const bool has_stop = peek(length) == U'.';
    const bool is_last = Scan(place_.text, place_.at + length + 1).ended();
    if (has_stop && is_dotted_acronym(written)) {
      out_.word(std::u32string(written) + U'.', source(length + 1));
      return advance(length + 1, Reading::acronym, spoken_from);
    }
    if (const std::u32string_view known = said_for(place_.rules.acronyms, written); !known.empty() && is_upper(written.front())) {
      out_.phrase(known, source(length));
      return advance(length, Reading::acronym, spoken_from);
    }
    if (is_file_name(written)) {
      say_dotted(written);
      return advance(length, Reading::dotted, spoken_from);
    }
    if (is_spelled(written)) {
      out_.phrase(spelled_out(written, place_.rules), source(length));
      return advance(length, Reading::acronym, spoken_from);
    }
    if (capitals_ && is_word_in_capitals(written)) {
      out_.word(in_small_letters(written), source(length));
      return advance(length, Reading::capitals, spoken_from);
    }
    if (joins_last_word()) out_.attach(written, source(length));
    else out_.word(written, source(length));
    advance_word(length, spoken_from);
    // An initial's stop ends no sentence, nor does an abbreviation's that is in no table of what it means.
    const bool is_initial = length == 1 && is_upper(written.front()) && next_is_word(1);
    if (has_stop && !is_last && (is_initial || is_abbreviation(written))) leave(1, Reading::abbreviation_stop);
  }

  bool next_is_word(std::size_t ahead) const {
    while (is_inline_space(peek(ahead))) ++ahead;
    return is_letter(peek(ahead));
  }

  bool is_abbreviation(std::u32string_view word) const {
    if (!said_for(place_.rules.before_number, word).empty()) return false;  // "No. He left."
    return word_in(language_for(place_.rules.tag).abbreviations, word);
  }

  /// A few letters of the Latin script in a text of another one.
  bool is_spelled(std::u32string_view word) const {
    return !place_.rules.letters_of.empty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), [](char32_t c) { return c < 0x80; });
  }

  /// Not an acronym, as far as its letters tell: long, or with a vowel and no letters that everybody knows.
  bool is_word_in_capitals(std::u32string_view word) const {
    if (is_in(place_.rules.letter_words, word)) return false;
    return word.size() > 3 || (word.size() > 1 && word_in(language_for(place_.rules.tag).function_words, lower(word))) ||
           (word.size() == 3 && std::any_of(word.begin(), word.end(), [](char32_t c) { return holds(U"AEIOUYÄÖÜÉÈÀÁÍÓÚ", c); }));
  }

  /// First letter as it is: the engine reads a word in capitals letter by letter.
  static std::u32string in_small_letters(std::u32string_view word) {
    std::u32string out = lower(word);
    out.front() = word.front();
    return out;
  }

  /// "[w]e", "kill[ed]": the brackets of an editor.
  bool joins_last_word() const {
    const std::size_t at = place_.at;
    return at > 1 && holds(U"[]", place_.text[at - 1]) && is_word_character(place_.text[at - 2]) ? true
           : at > 2 && place_.text[at - 1] == U']' && is_letter(place_.text[at - 2]) && holds(U"[", place_.text[at - 3]);
  }

  void say_dotted(std::u32string_view name) {
    const Span all = source(name.size());
    for (bool is_first = true; !name.empty(); is_first = false) {
      const std::size_t point = std::min(name.find(U'.'), name.size());
      if (!is_first) out_.phrase(place_.rules.dot, all);
      out_.word(name.substr(0, point), all);
      name.remove_prefix(std::min(point + 1, name.size()));
    }
  }

  /// Each character for itself, so that a listener's eye can follow; without spaces, which the engine
  /// would hear.
  void unspaced(std::size_t spoken_from) {
    if (place_.is_spaced()) out_.word(text(1), source(1));
    else out_.attach(text(1), source(1), true);
    advance_word(1, spoken_from);
  }

  // Signs.

  void pause(char32_t mark, std::size_t length, std::optional<Hold> hold = std::nullopt) {
    const std::size_t before = out_.form().text.size();
    out_.pause(mark);
    if (hold) out_.hold(*hold);
    out_.account(source(length), Reading::pause, std::min(before, out_.form().text.size()));
    place_.at += length;
  }

  std::size_t row_length() const {
    std::size_t i = 1;
    while (peek(i) == here()) ++i;
    return i;
  }

  void sign(char32_t c, std::size_t spoken_from) {
    if (const std::size_t length = note_mark_length()) return leave(length, Reading::note_mark);
    if (is_digit(c)) {  // no recognizer wanted it: the rest of a code
      out_.word(text(1), source(1));
      return advance(1, Reading::as_written, spoken_from);
    }
    const std::size_t row = row_length();
    if (c == U'.' || c == U'…') return points(row);
    if (holds(brackets, c)) return leave(1, Reading::bracket);
    if (is_inch_sign(c)) {
      out_.phrase(place_.numerals.unit("inch", U"2", {}), source(1));
      return advance(1, Reading::measure, spoken_from);
    }
    if (holds(quotation_marks, c)) return leave(1, Reading::quotation_mark);
    if (holds(U"-\u2010\u2011\u2212", c) || (c == U'\u2013' && joins_a_range())) return hyphen(row, spoken_from);
    if (const char32_t mark = as_ascii_mark(c); mark != no_character) return between_numbers_or_pause(mark, row, spoken_from);
    if (row > longest_sign_row || is_bullet(c)) return leave(row, Reading::ornament);
    said_sign(c, spoken_from);
  }

  /// A straight mark behind a figure with no open one before it in its paragraph closes nothing.
  bool is_inch_sign(char32_t c) const {
    if (!(c == U'"' || c == U'″') || !is_digit(place_.before())) return false;
    constexpr std::size_t looked_back = 2000;
    std::size_t marks = 0;
    const std::size_t here = offset_ + place_.at;
    for (std::size_t i = here; i > 0 && here - i < looked_back && whole_[i - 1] != U'\n'; --i) marks += whole_[i - 1] == U'"' ? 1 : 0;
    return marks % 2 == 0;
  }

  void between_numbers_or_pause(char32_t mark, std::size_t row, std::size_t spoken_from) {
    const bool between = place_.at > 0 && is_digit(place_.before()) && is_digit(peek(1)) && here() == U':';
    if (between && !place_.rules.score_to.empty()) {
      out_.phrase(place_.rules.score_to, source(1));
      return advance(1, Reading::sign, spoken_from);
    }
    if (between) return leave(1, Reading::joint);
    pause(mark, row, holds(U"–—―", here()) ? std::optional(Hold::dash) : std::nullopt);
  }

  /// "--" is what typewriters have for a dash; a longer row is a line across the page, and silent too.
  void hyphen(std::size_t row, std::size_t spoken_from) {
    if (row > 1) return pause(U',', row, row < 4 ? std::optional(Hold::dash) : std::nullopt);
    if (is_minus()) {
      out_.phrase(place_.rules.minus, source(1));
      return advance(1, Reading::sign, spoken_from);
    }
    if (joins_a_range()) {
      out_.phrase(place_.rules.range_to, source(1));
      return advance(1, Reading::sign, spoken_from);
    }
    if (place_.is_spaced() && (peek(1) == no_character || is_space(peek(1)))) return pause(U',', 1, Hold::dash);
    leave(1, Reading::joint);
  }

  /// Between figures where a sum or an equation follows or came before: "1-2=5".
  bool is_minus() const {
    if (place_.rules.minus.empty()) return false;
    Scan behind = place_.scan();
    behind.skip(1);
    behind.space();
    std::size_t before = place_.at;
    while (before > 0 && is_inline_space(place_.text[before - 1])) --before;
    if (before == 0 || !is_digit(place_.text[before - 1]) || !is_digit(behind.peek())) return false;
    return place_.text.substr(place_.at, 20).find(U'=') != std::u32string_view::npos;
  }

  /// An ellipsis, the end of a sentence, or a point in a name like "node.js".
  void points(std::size_t row) {
    std::size_t ahead = row;
    while (is_space(peek(ahead))) ++ahead;
    const bool spaced_behind = ahead > row;
    const bool goes_on = is_lower(peek(ahead));
    if (row > 1 || here() == U'…') return pause(goes_on ? U';' : U'.', row, goes_on ? std::optional(Hold::ellipsis) : std::nullopt);
    const bool joined = place_.at > 0 && is_word_character(place_.before()) && !spaced_behind;
    const bool ends_bracket = place_.before() == U')';
    if (goes_on && !joined && ends_bracket) return pause(U'.', 1);
    if (goes_on && joined) {
      const std::size_t spoken_from = out_.form().text.size();
      out_.phrase(place_.rules.dot, source(1));
      return advance(1, Reading::sign, spoken_from);
    }
    if (!goes_on || place_.is_spaced()) return pause(U'.', 1);
    // Else an abbreviation that no table has: a sentence does not begin with a small letter.
    leave(1, Reading::abbreviation_stop);
  }

  /// "* item", "* * *"
  bool is_bullet(char32_t c) const { return holds(U"*_~^|", c) && place_.is_spaced() && (peek(1) == no_character || is_space(peek(1))); }

  void said_sign(char32_t c, std::size_t spoken_from) {
    const SpokenRules& rules = place_.rules;
    const bool between = place_.at > 0 && is_word_character(place_.before()) && is_word_character(peek(1)) && (is_digit(place_.before()) || is_digit(peek(1)));
    std::u32string_view said = between ? said_for(rules.sign_between, std::u32string_view(&c, 1)) : std::u32string_view();
    if (said.empty() && c == U'#' && is_digit(peek(1))) said = rules.number_word;
    if (said.empty()) said = said_for(rules.signs, std::u32string_view(&c, 1));
    if (!said.empty()) {
      out_.phrase(said, source(1));
      return advance(1, Reading::sign, spoken_from);
    }
    Scan scan = place_.scan();
    if (const std::string_view code = scan_currency(scan, rules, false); !code.empty()) {
      const std::size_t length = scan.at() - place_.at;
      out_.phrase(place_.numerals.currency(code == "$" ? "USD" : code, U"2", {}), source(length));
      return advance(length, Reading::sign, spoken_from);
    }
    if (rules.signs.empty() && holds(plain_signs, c)) {
      if (holds(attached_signs, c) && !place_.is_spaced()) out_.attach(text(1), source(1));
      else out_.word(text(1), source(1));
      return advance(1, Reading::as_written, spoken_from);
    }
    leave(1, Reading::unspeakable);
  }

  /// "[1]", "[a]", "[12]": marks of notes are not read; "[w]e" is a word that an editor has touched.
  std::size_t note_mark_length() const {
    if (here() != U'[' || place_.options.note_marks) return 0;
    std::size_t i = 1;
    while (is_digit(peek(i)) && i <= 3) ++i;
    const bool is_figure = i > 1;
    const bool is_letter_mark = !is_figure && is_lower(peek(1)) && !place_.is_spaced();
    if (is_letter_mark) i = 2;
    return (is_figure || is_letter_mark) && peek(i) == U']' && !is_letter(peek(i + 1)) ? i + 1 : 0;
  }

  std::u32string_view whole_;
  std::size_t offset_;
  Place place_;
  const Lexicon* lexicon_;
  const Scripts& scripts_;
  bool capitals_;
  Reading last_ = Reading::as_written;  // of the last match
  std::size_t last_end_ = 0;            // and where it ended
  Writer out_;
};

}  // namespace

std::u32string_view Place::word_before() const noexcept {
  std::size_t end = at;
  while (end > 0 && (is_inline_space(text[end - 1]) || text[end - 1] == U'\n')) --end;
  if (end > 0 && text[end - 1] == U'.' && end < at) --end;
  std::size_t start = end;
  while (start > 0 && at - start < 40 && (is_word_character(text[start - 1]) || (holds(U".'\u2019", text[start - 1]) && start > 1 && is_letter(text[start - 2]) && start < end))) --start;
  return text.substr(start, end - start);
}

}  // namespace spoken

TextNormalizer::TextNormalizer(std::string_view tag, const SpokenOptions& options, const Lexicon* lexicon)
    : numerals_(std::make_unique<spoken::Numerals>(spoken::rules_for(tag), tag)), scripts_(std::make_unique<spoken::Scripts>(tag)), options_(options), lexicon_(lexicon) {}
TextNormalizer::~TextNormalizer() = default;
TextNormalizer::TextNormalizer(TextNormalizer&&) noexcept = default;

SpokenForm TextNormalizer::normalize(std::u32string_view text, Span span) const {
  return spoken::Run(text, span, *numerals_, options_, lexicon_, *scripts_).run();
}

}  // namespace narrator
