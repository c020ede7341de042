#include "spoken/writer.hpp"

#include <algorithm>
#include <utility>

#include "text/characters.hpp"

namespace narrator::spoken {
namespace {

constexpr std::size_t longest_run = 3;    // "soooo": of one and the same character
// A row of "s's's's" or "s.s.s." overflows a buffer of the engine and ends its process.
constexpr std::size_t most_apostrophes = 2;  // in a word
constexpr std::size_t most_points = 4;       // in a word
// A hundred times "e.g." in one clause does the same (German, Italian, Spanish, Russian). A text has
// no more than a few between two pauses; behind these, points are left out.
constexpr std::size_t most_dotted_words = 8;

constexpr std::u32string_view apostrophes = U"'’";
constexpr std::u32string_view hyphens = U"-\u2010\u2011";
constexpr std::u32string_view marks_by_strength = U",;:.!?";
// All that may stand in a spoken word beside letters and figures.
constexpr std::u32string_view spoken_signs = U"-'.,:%&+=@°§²³½¼¾×÷±$€£¥¢₴₽₹₺₩₪₿";

}  // namespace

std::u32string Writer::clean(std::u32string_view written) {
  std::u32string out;
  const bool is_dotted = is_letter(written.empty() ? U' ' : written.front()) && holds(written, U'.');
  const bool keeps_points = !is_dotted || ++dotted_words_ <= most_dotted_words;
  out.reserve(written.size());
  std::size_t run = 0;
  std::size_t apostrophe_count = 0;
  std::size_t points = 0;
  for (char32_t c : written) {
    if (holds(apostrophes, c))
      c = U'\'';
    else if (holds(hyphens, c) || c == U'\u2212')
      c = U'-';
    if (c == U'\'' && ++apostrophe_count > most_apostrophes) continue;
    if (c == U'.' && !keeps_points) continue;
    if (c == U'.' && ++points > most_points) c = U'-';
    if (!is_word_character(c) && !holds(spoken_signs, c)) continue;
    if (!out.empty() && !is_word_character(c) && !is_word_character(out.back())) continue;
    run = !out.empty() && out.back() == c ? run + 1 : 1;
    if (run > longest_run && !is_digit(c)) continue;
    out += c;
  }
  return out;
}

void Writer::add_piece(std::u32string_view piece, Span source) {
  if (!form_.text.empty()) form_.text += U' ';
  const std::size_t start = form_.text.size();
  form_.text += piece;
  form_.words.push_back({{start, form_.text.size()}, source});
  unspaced_ = piece.size();
}

void Writer::word(std::u32string_view written, Span source) {
  const std::u32string cleaned = clean(written);
  std::u32string_view rest = cleaned;
  const bool from_text = written.size() == source.size();
  for (std::size_t from = 0; !rest.empty();) {
    const std::size_t length = std::min(rest.size(), longest_word);
    const bool is_all = length == rest.size();
    // Each piece points at its own part of a long word, as far as nothing was left out of it.
    const std::size_t end = is_all || !from_text ? source.size() : std::min(source.size(), from + length);
    add_piece(rest.substr(0, length), {source.start + std::min(from, source.size() - 1), source.start + end});
    if (from_text) from += length;
    rest.remove_prefix(length);
  }
}

void Writer::phrase(std::u32string_view words, Span source) {
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(U' '), words.size());
    std::u32string_view one = words.substr(0, space);
    const bool pauses = one.ends_with(U',');
    if (pauses) one.remove_suffix(1);
    if (!one.empty()) word(one, source);
    if (pauses) pause(U',');
    words.remove_prefix(std::min(space + 1, words.size()));
  }
}

void Writer::hold(Hold hold) {
  const std::size_t at = form_.text.size();
  if (at == 0 || form_.words.empty()) return;
  if (!form_.breaks.empty() && form_.breaks.back().at == at)
    form_.breaks.back().hold = hold;
  else
    form_.breaks.push_back({at, hold});
}

void Writer::mark_foreign(std::size_t spoken_from, std::string_view language) {
  const Span words{spoken_from, form_.text.size()};
  if (words.empty()) return;
  std::vector<LanguageRun>& runs = form_.foreign;
  const auto is_between = [](char32_t c) { return !is_word_character(c); };
  const bool goes_on = !runs.empty() && runs.back().language == language &&
                       std::all_of(form_.text.begin() + static_cast<std::ptrdiff_t>(runs.back().spoken.end),
                                   form_.text.begin() + static_cast<std::ptrdiff_t>(words.start), is_between);
  if (goes_on)
    runs.back().spoken.end = words.end;
  else
    runs.push_back({words, std::string(language)});
}

/// A line of the account; what is left out for one reason is one line.
void Writer::account(Span source, Reading reading, std::size_t spoken_from) {
  const Span spoken{std::min(spoken_from, form_.text.size()), form_.text.size()};
  std::vector<LedgerLine>& ledger = form_.ledger;
  const bool goes_on = !ledger.empty() && ledger.back().reading == reading && spoken.empty() && ledger.back().spoken.empty();
  if (goes_on)
    ledger.back().source.end = source.end;
  else
    ledger.push_back({source, reading, spoken});
}

void Writer::attach(std::u32string_view written, Span source, bool own_word) {
  const bool behind_pause = !form_.text.empty() && (form_.words.empty() || form_.words.back().spoken.end != form_.text.size());
  // Two signs without a space between ("+²") end the Hindi voice.
  const bool is_sign_behind_sign =
      !form_.text.empty() && !is_word_character(form_.text.back()) && !is_word_character(written.front());
  if (form_.text.empty() || behind_pause || is_sign_behind_sign || unspaced_ + written.size() > longest_word)
    return word(written, source);
  const std::u32string cleaned = clean(written);
  if (cleaned.empty()) return;
  const std::size_t start = form_.text.size();
  form_.text += cleaned;
  unspaced_ += cleaned.size();
  if (own_word) {
    form_.words.push_back({{start, form_.text.size()}, source});
    return;
  }
  form_.words.back().spoken.end = form_.text.size();
  form_.words.back().source.end = source.end;
}

void Writer::pause(char32_t mark) {
  if (form_.text.empty()) return;
  char32_t& last = form_.text.back();
  const bool behind_word = form_.words.back().spoken.end == form_.text.size();
  if (behind_word) {
    if (last != mark) form_.text += mark;  // "U.S." has its stop already
  } else if (marks_by_strength.find(mark) > marks_by_strength.find(last)) {
    const bool has_stop = form_.text[form_.text.size() - 2] == mark;  // "U.S.," becomes "U.S.", not "U.S.."
    if (has_stop)
      form_.text.pop_back();
    else
      last = mark;
  }
}

}  // namespace narrator::spoken
