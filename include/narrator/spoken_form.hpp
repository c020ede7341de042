// What is said for what is written, and the account of it.
//
// Every code point of the article is accounted for: read as it is, read as something else, or left out
// for a reason that has a name.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"

namespace narrator {

class Lexicon;
namespace spoken {
class Numerals;
class Scripts;
}

/// What a listener may choose.
enum class LinkReading {
  host,  ///< "link to example dot com"
  none,  ///< left out
  all,   ///< every part of the address
};

struct SpokenOptions {
  LinkReading links = LinkReading::host;
  bool emoji = true;      ///< by their names; else left out
  bool note_marks = false;  ///< "[1]" is read; else left out
  friend bool operator==(const SpokenOptions&, const SpokenOptions&) = default;
};

/// A word of SpokenForm::text and the part of the article it is said for. Several words can have one
/// source ("$3.5m"), and never does a word have none.
struct SpokenWord {
  Span spoken;
  Span source;
  /// How it is pronounced, in the International Phonetic Alphabet; empty: as the engine reads it.
  std::u32string ipa{};
  friend bool operator==(const SpokenWord&, const SpokenWord&) = default;
};

/// As what a part of the article was read, or why it was not.
enum class Reading {
  as_written,
  // said otherwise than it is written
  number, ordinal, fraction, range, money, measure, date, year, decade, time, telephone, roman, serial,
  sign, abbreviation, acronym, capitals, dotted, link, email, handle, hashtag, emoji, lexicon, pause,
  // left out
  white_space, control, quotation_mark, bracket, note_mark, ornament, joint, abbreviation_stop, unspeakable,
};

/// As it is printed: "note mark".
std::string_view name_of(Reading reading) noexcept;

/// One line of the account. The lines of a form cover its source without gap or overlap.
struct LedgerLine {
  Span source;
  Reading reading = Reading::as_written;
  Span spoken;  ///< of SpokenForm::text; empty: left out, or a pause
  friend bool operator==(const LedgerLine&, const LedgerLine&) = default;
};

/// A part of the text that is read by the rules of another language than the article's.
struct LanguageRun {
  Span spoken;
  std::string language;  ///< BCP 47
  friend bool operator==(const LanguageRun&, const LanguageRun&) = default;
};

/// Where a reader holds on inside a sentence, longer or shorter than at a comma.
enum class Hold { dash, ellipsis };

struct Break {
  std::size_t at = 0;  ///< code point of SpokenForm::text, behind the mark
  Hold hold = Hold::dash;
  friend bool operator==(const Break&, const Break&) = default;
};

/// Safe to give to the engine: letters, figures and a few marks; one space between words, none between
/// the characters of a script that is written without. No quotation marks, brackets or controls, no run
/// that the engine is known to end at.
struct SpokenForm {
  std::u32string text;
  std::vector<SpokenWord> words;   ///< in order of both
  std::vector<LedgerLine> ledger;  ///< in order of the source
  std::vector<Break> breaks;         ///< in order; none at the end
  std::vector<LanguageRun> foreign;  ///< in order; what is in none is in the article's language
  friend bool operator==(const SpokenForm&, const SpokenForm&) = default;
};

/// For texts of one language. Immutable; normalize() may be called from any thread.
class TextNormalizer {
 public:
  /// @param tag BCP 47; of a language without rules of its own, numbers and measures are said all the same
  /// @param lexicon may be nullptr; must outlive this
  explicit TextNormalizer(std::string_view tag, const SpokenOptions& options = {}, const Lexicon* lexicon = nullptr);
  ~TextNormalizer();
  TextNormalizer(TextNormalizer&&) noexcept;

  /// Any code points have a spoken form. Time and memory are linear in the span.
  SpokenForm normalize(std::u32string_view text, Span span) const;

 private:
  std::unique_ptr<const spoken::Numerals> numerals_;
  std::unique_ptr<const spoken::Scripts> scripts_;
  SpokenOptions options_;
  const Lexicon* lexicon_;
};

}  // namespace narrator
