// What a newsreader of a language knows beyond its words: how numbers, money, dates and the like are
// said. One file a language in spoken/languages/, as data; no code outside asks which language it is.
//
// Names of months, units and currencies, plurals and the spelling of numbers come from ICU (CLDR data).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace narrator::spoken {

class Numerals;

using Words = std::span<const std::u32string_view>;

/// What is written, and what is said for it.
struct Said {
  std::u32string_view written;
  std::u32string_view spoken;
};

/// A rule set of ICU's number spelling, without its "%spellout-": "cardinal-feminine".
using RuleSet = std::string_view;

/// How the figures behind the decimal mark are said.
enum class Decimals {
  digits,     ///< three point one four
  number,     ///< zeros one by one, then as one number: tres coma catorce
  pairs,      ///< two by two, where a pair does not begin with zero
  up_to_three,  ///< as one number up to three figures, else one by one
  fractions,  ///< as a fraction: three wholes, fourteen hundredths
};

enum class Gender : std::uint8_t { masculine, feminine, neuter };

/// A currency by its everyday name; those not in a table have ICU's full one ("Swedish kronor").
struct Money {
  std::string_view code;  ///< ISO 4217
  std::u32string_view one, many;            ///< "dollar", "dollars"
  std::u32string_view small_one, small_many;  ///< "cent", "cents"; empty: none
  Gender gender = Gender::masculine;
  std::u32string_view few{};  ///< where two to four have a form of their own: "рубля"
  std::u32string_view small_few{};
  Gender small_gender = Gender::masculine;
};

struct MoneySign {
  std::u32string_view sign;  ///< "$", "R$", "kr"; longer ones first
  std::string_view code;     ///< ISO 4217
  bool behind_only = false;  ///< a word, and only behind the sum: "kr"
};

/// A magnitude by its short forms, or as the word it is.
struct Magnitude {
  std::u32string_view written;
  std::u32string_view one, many;
  std::u32string_view few{};
  bool money_only = false;  ///< "m": elsewhere it is a unit
  bool noun = true;         ///< asks for `magnitude_of` before what is counted: "un millón de euros"
  Gender gender = Gender::masculine;
  bool stop = false;        ///< the short form has a stop of its own: "Mrd."
  std::u32string_view part{};  ///< behind a fraction, where that has a form of its own: "миллиарда"
};

struct Unit {
  std::u32string_view written;
  std::string_view name;  ///< of CLDR: "kilometer-per-hour"
};

/// An ending behind figures that makes an ordinal: "th", ".ª".
struct OrdinalEnding {
  std::u32string_view ending;
  RuleSet rule_set;
  std::u32string_view behind{};  ///< last figures that it goes with; empty: any
  bool behind_teens = true;
};

/// Words after which, or before which, a Roman numeral stands, and how it is said there.
struct RomanWord {
  std::u32string_view word;  ///< in lower case
  RuleSet rule_set;
  bool behind = false;  ///< the numeral stands before the word: "XX secolo"
};

/// A word before an ordinal, and the form it asks for: "am" 12ten.
struct Lead {
  std::u32string_view word;  ///< in lower case
  RuleSet rule_set;
};

/// A word behind a number that says it is a year and in which case: "году".
struct YearWord {
  std::u32string_view word;  ///< in lower case
  RuleSet rule_set;
};

/// Templates hold {d} {m} {y} of a date, {h} {m} {s} of a time, {n} of a number.
using Template = std::u32string_view;

/// How numbers are spelled, and what goes with them.
struct NumberRules {
  bool keeps_figures = false;               ///< the engine reads figures, but not the words that ICU spells
  RuleSet cardinal = "numbering";
  RuleSet before_masculine = "cardinal-masculine";  ///< counting a noun
  RuleSet before_feminine = "cardinal-feminine";
  RuleSet before_neuter = "cardinal-neuter";
  RuleSet ordinal = "ordinal";
  bool has_and = false;                     ///< "and" before the last two figures: cardinal-verbose below a thousand
  std::u32string_view and_word{};           ///< there, and between a number and its fraction
  std::u32string_view part_joint{};         ///< between the parts of a long numeral, where ICU allows to break it
  std::span<const Said> respellings{};      ///< in what ICU spells
  std::u32string_view quintillion{};        ///< ten to the eighteenth, where ICU's spelling ends
  char32_t decimal_mark = U'.';
  std::u32string_view group_marks = U",";   ///< beside spaces and apostrophes
  std::u32string_view decimal_word{};
  Decimals decimals = Decimals::digits;
  std::u32string_view whole_one{}, whole_many{};  ///< with Decimals::fractions: "целая", "целых"
  bool counts_decimals = false;             ///< 1,5 before a noun agrees with it: "en komma fem miljoner"
  std::u32string_view minus{};
  std::u32string_view range_to{};           ///< between the ends of a range; a comma only pauses
  std::u32string_view score_to{};           ///< between the figures of a score
  std::span<const Magnitude> magnitudes{};
  std::u32string_view magnitude_of{};       ///< "de" in "un millón de euros"
  std::u32string_view magnitude_of_vowel{};  ///< "d’"
  /// Endings of feminine nouns, for numbers that agree with what they count; empty: none do.
  Words feminine_singulars{};               ///< behind a number that ends in one
  Words feminine_plurals{};                 ///< behind the others
  bool counts_nouns = false;                ///< "uno" alone, "un euro": the form before a noun is another
  bool long_codes = false;                  ///< five plain figures and more are said one by one
  bool serial_pairs = false;                ///< "737" of a model in pairs: seven thirty-seven
  Words model_words{};                      ///< "Boeing": the figures behind one are a model's
  std::u32string_view figure_plural{};      ///< "F-16s"
  std::u32string_view number_word{};        ///< "#" before a figure
};

/// Ordinals that are written in figures.
struct OrdinalRules {
  std::span<const OrdinalEnding> endings{};
  RuleSet stop{};                           ///< "12." is an ordinal said so; empty: it is not
  RuleSet stop_inside{};                    ///< and so behind a preposition and one of the leads: "in der 2. Liga"
  std::span<const Lead> leads{};            ///< words before "12." that make it an ordinal
};

/// Fractions with a stroke.
struct FractionRules {
  std::u32string_view half{};               ///< 1/2
  std::u32string_view and_half{};           ///< "4 1/2": four "and a half"
  RuleSet whole{};                          ///< of a whole before its fraction: "ein einhalb"; empty: as alone
  /// The denominator as a noun; empty when there is no such word.
  std::u32string (*denominator)(const Numerals& numerals, std::int64_t n, bool plural) = nullptr;
  Gender gender = Gender::masculine;        ///< of the numerator: одна вторая
  std::u32string_view over{};               ///< "uno sobre ciento uno"
};

/// Years, decades, quarters.
struct YearRules {
  RuleSet rule = "numbering-year";
  int first = 0, last = 0;                  ///< four plain figures in between are a year wherever they stand; 0: none
  Words leads{};                            ///< and else behind one of these: "im Jahr", a month
  std::span<const YearWord> words{};        ///< and before one of these
  bool in_pairs = false;                    ///< 2022 as twenty twenty-two from 2010 on, 1905 with `zero`
  std::u32string_view zero{};               ///< "oh" in "fifteen oh six"
  std::u32string_view hundred{};            ///< "nineteen hundred"
  std::u32string_view joint = U" ";         ///< between the halves of a year
  bool hundreds_alone = false;              ///< 2000 is twenty hundred
  Words decades{};                          ///< nine words from "tens" to "nineties"; empty: the year and the ending
  std::u32string_view decade_ending{};      ///< what is written behind the figures: "s"
  std::span<const Said> eras{};             ///< "f.Kr." and what is said
  Template quarter{};
};

/// Sums of money.
struct MoneyRules {
  std::span<const Money> currencies{};
  std::span<const MoneySign> signs{};       ///< beside those of every language, and before them
  std::u32string_view coins_joint{};        ///< "e" in "doze reais e cinco centavos"
};

/// Measures.
struct MeasureRules {
  std::span<const Unit> units{};            ///< beside those of every language, and before them
  std::span<const Said> names{};            ///< {CLDR's name in this language, what is said}
  Words feminine{};                         ///< beginnings of what ICU names
  Words neuter{};
  std::u32string_view per{};                ///< "pro" in "12/kg"
  Template feet{};                          ///< 5'11": {h} foot {m}
  Words plural_nouns{};                     ///< "3m people" are millions, "3m high" are metres; nouns in -s are known
};

/// Dates.
struct DateRules {
  bool month_first = false;                 ///< 3/4 is March
  Template day_month{}, day_month_year{};
  Template month_day{}, month_day_year{};
  Template month_year{};
  RuleSet day = "numbering";
  RuleSet first_day{};                      ///< of the first of a month; empty: as the others
  RuleSet written_day{};                    ///< beside the name of a month; empty: as `day`
  Words day_names{};                        ///< thirty-one, where ICU has no ordinals; else empty
  std::span<const Said> month_abbreviations{};  ///< beside ICU's, with or without a stop
  std::u32string_view article{};            ///< that day_month begins with, and that is not said twice
  std::u32string_view of{};                 ///< may stand between day, month and year: "de"
};

/// Times of the day. {H} and {M} are hours and minutes with their units.
struct TimeRules {
  Template hour{}, hour_one{}, hour_minute{}, hour_minute_second{};
  Template late_hour{};                     ///< a full hour after noon: "fourteen hundred"; empty: as the others
  Template hour_half_day{}, hour_minute_half_day{};  ///< "{h} {p}", where {p} is said for a.m. and p.m.
  std::span<const Said> half_days{};        ///< "a.m." and what is said; longest first
  RuleSet hours = "numbering";
  RuleSet minutes = "numbering";
  Words words{};                            ///< behind a time, not said again: "Uhr", "h"
  Words leads{};                            ///< before "2.30": "kl.", "às"
  std::u32string_view signs{};              ///< between hours and minutes, beside the colon: "h"
  bool has_point = false;                   ///< "14.30" alone is a time
  std::span<const Said> minute_names{};     ///< {"15", "cuarto"}
  std::span<const Said> zones{};            ///< "EST" and what is said
};

/// Telephone numbers.
struct PhoneRules {
  bool by_groups = false;                   ///< group by group as numbers, not figure by figure
  bool pauses = false;                      ///< between the groups
  std::u32string_view plus{};
  std::u32string_view extension{};
  Words leads{};                            ///< three figures behind one are said one by one: "call 911"
  Words code_leads{};                       ///< four likewise: "ending in 8876"
};

/// Abbreviations, acronyms and the like.
struct WordRules {
  std::span<const Said> expansions{};       ///< abbreviations (with or without a stop) said in full
  std::span<const Said> before_name{};      ///< only before a capitalised word: "St" Saint
  std::span<const Said> behind_name{};      ///< only behind one: "St" Street
  std::span<const Said> before_number{};    ///< "No" number, "pp" pages
  bool bare_titles = false;                 ///< "Dr Smith" without a stop, as the British write
  Words streets{};                          ///< "Street", "Ave": a number before its name is said as of a house
  std::span<const Said> directions{};       ///< between a house number and its street: "N" North
  std::span<const Said> states{};           ///< behind ", ": "CA" California
  std::span<const Said> phrases{};          ///< said otherwise than by any rule: "24/7"; as written
  std::span<const Said> acronyms{};         ///< said otherwise than the engine says them
  Words letter_words{};                     ///< acronyms that the engine would take for words, said letter by letter
  Words word_acronyms{};                    ///< and those that it reads rightly only in capitals: "NATO"
  std::span<const Said> letters_of{};       ///< letters of the Latin script, where the language has another
};

/// Roman numerals.
struct RomanRules {
  std::span<const RomanWord> words{};
  Template king{};                          ///< "the {n}", behind a first name
  RuleSet king_rule{};
  Template queen{};                         ///< the same of a woman; empty: as a king
  RuleSet queen_rule{};                     ///< empty: as a king
  RuleSet first_king{};                     ///< "François premier"
  int most_ordinals = 1000;                 ///< above, a king's number is a plain one: "Louis quatorze"
};

/// What signs, addresses and emoji are called.
struct SignRules {
  std::span<const Said> names{};            ///< "&" and
  std::span<const Said> between{};          ///< between figures: "x" by
  Template power{};                         ///< "to the power of {n}"
  Template flag{};                          ///< "flag {n}"
  std::u32string_view hashtag{};
  std::u32string_view handle{};             ///< before "@name"
  std::u32string_view link_to{};
  std::u32string_view dot{}, slash{}, dash{}, underscore{}, at{}, colon{}, ampersand{};  ///< in addresses
  bool spells_addresses = false;            ///< e-mail addresses and handles letter by letter
  std::size_t spelled_labels = 0;           ///< parts of an address up to this length letter by letter
};

struct SpokenRules {
  std::string_view tag = "und";
  std::string_view locale{};  ///< of ICU, where the tag alone means another country's ways; else the tag
  NumberRules numbers{};
  OrdinalRules ordinals{};
  FractionRules fractions{};
  YearRules years{};
  MoneyRules sums{};
  MeasureRules measures{};
  DateRules dates{};
  TimeRules times{};
  PhoneRules phones{};
  WordRules words{};
  RomanRules romans{};
  SignRules signs{};

  constexpr bool has_table() const noexcept { return tag != "und"; }
};

/// The rules of a BCP 47 tag ("en-GB" gives "en"); numbers alone for one that is not known.
const SpokenRules& rules_for(std::string_view tag);

}  // namespace narrator::spoken
