// Measures: a number and a unit, by ICU's names of the unit.
#include <algorithm>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

/// The signs of the International System and others that are written alike everywhere. Longest first
/// where one begins another.
constexpr Unit common_units[] = {{U"km/h", "kilometer-per-hour"},
                                 {U"km/s", "kilometer-per-second"},
                                 {U"m/s", "meter-per-second"},
                                 {U"kmh", "kilometer-per-hour"},
                                 {U"mph", "mile-per-hour"},
                                 {U"l/100km", "liter-per-100-kilometer"},
                                 {U"g/km", "gram-per-kilometer"},
                                 {U"mg/l", "milligram-per-liter"},
                                 {U"km²", "square-kilometer"},
                                 {U"km2", "square-kilometer"},
                                 {U"km³", "cubic-kilometer"},
                                 {U"km3", "cubic-kilometer"},
                                 {U"m²", "square-meter"},
                                 {U"m2", "square-meter"},
                                 {U"m³", "cubic-meter"},
                                 {U"m3", "cubic-meter"},
                                 {U"cm²", "square-centimeter"},
                                 {U"cm2", "square-centimeter"},
                                 {U"cm³", "cubic-centimeter"},
                                 {U"cm3", "cubic-centimeter"},
                                 {U"mm²", "square-millimeter"},
                                 {U"mi²", "square-mile"},
                                 {U"ft²", "square-foot"},
                                 {U"kWh", "kilowatt-hour"},
                                 {U"kwh", "kilowatt-hour"},
                                 {U"MWh", "megawatt-hour"},
                                 {U"GWh", "gigawatt-hour"},
                                 {U"TWh", "terawatt-hour"},
                                 {U"Wh", "watt-hour"},
                                 {U"km", "kilometer"},
                                 {U"cm", "centimeter"},
                                 {U"mm", "millimeter"},
                                 {U"dm", "decimeter"},
                                 {U"µm", "micrometer"},
                                 {U"μm", "micrometer"},
                                 {U"nm", "nanometer"},
                                 {U"kg", "kilogram"},
                                 {U"mg", "milligram"},
                                 {U"µg", "microgram"},
                                 {U"μg", "microgram"},
                                 {U"ha", "hectare"},
                                 {U"ml", "milliliter"},
                                 {U"mL", "milliliter"},
                                 {U"cl", "centiliter"},
                                 {U"dl", "deciliter"},
                                 {U"hl", "hectoliter"},
                                 {U"kW", "kilowatt"},
                                 {U"MW", "megawatt"},
                                 {U"GW", "gigawatt"},
                                 {U"TW", "terawatt"},
                                 {U"mW", "milliwatt"},
                                 {U"kV", "kilovolt"},
                                 {U"mV", "millivolt"},
                                 {U"mv", "millivolt"},
                                 {U"mA", "milliampere"},
                                 {U"kHz", "kilohertz"},
                                 {U"MHz", "megahertz"},
                                 {U"GHz", "gigahertz"},
                                 {U"Hz", "hertz"},
                                 {U"kB", "kilobyte"},
                                 {U"KB", "kilobyte"},
                                 {U"MB", "megabyte"},
                                 {U"GB", "gigabyte"},
                                 {U"TB", "terabyte"},
                                 {U"PB", "petabyte"},
                                 {U"Mbit", "megabit"},
                                 {U"Gbps", "gigabit-per-second"},
                                 {U"Mbps", "megabit-per-second"},
                                 {U"Gbit", "gigabit"},
                                 {U"hPa", "hectopascal"},
                                 {U"kPa", "kilopascal"},
                                 {U"MPa", "megapascal"},
                                 {U"Pa", "pascal"},
                                 {U"dB", "decibel"},
                                 {U"kcal", "foodcalorie"},
                                 {U"kJ", "kilojoule"},
                                 {U"MJ", "megajoule"},
                                 {U"ppm", "permillion"},
                                 {U"ms", "millisecond"},
                                 {U"min", "minute"},
                                 {U"lbs", "pound"},
                                 {U"lb", "pound"},
                                 {U"oz", "ounce"},
                                 {U"ft", "foot"},
                                 {U"yd", "yard"},
                                 {U"°C", "celsius"},
                                 {U"° C", "celsius"},
                                 {U"ºC", "celsius"},
                                 {U"°F", "fahrenheit"},
                                 {U"° F", "fahrenheit"},
                                 {U"℃", "celsius"},
                                 {U"℉", "fahrenheit"},
                                 {U"°", "degree"},
                                 {U"%", "percent"},
                                 {U"‰", "permille"},
                                 {U"m", "meter"},
                                 {U"g", "gram"},
                                 {U"l", "liter"},
                                 {U"h", "hour"},
                                 {U"s", "second"},
                                 {U"W", "watt"},
                                 {U"V", "volt"},
                                 {U"t", "tonne"}};

bool ends_unit(const Scan& scan) {
  return scan.at_word_end() && !holds(U"²³", scan.peek()) && !(holds(apostrophes, scan.peek()) && is_letter(scan.peek(1))) &&
         // "5-m-long": a word that goes on; "1-h flight" does not matter
         !(scan.peek() == U'-' && is_letter(scan.peek(1)) && is_letter(scan.before()));
}

bool is_symbol(char32_t c) { return !is_letter(c); }

std::u32string with_unit(const Number& number, FoundMagnitude magnitude, std::string_view name, const Place& place) {
  const Numerals& numerals = place.numerals;
  std::u32string noun = magnitude ? numerals.unit(name, U"1000000", {}) : numerals.unit(name, number.whole, number.decimals);
  if (noun.empty()) return {};
  const bool same = name == "percent" || name == "permille" || name == "permillion";
  const std::optional<Gender> gender = same ? std::nullopt : std::optional(gender_of_unit(noun, place.rules));
  std::u32string out = say_with(number, magnitude, numerals, gender) + U' ';
  if (magnitude && magnitude.magnitude->noun && !place.rules.numbers.magnitude_of.empty())
    out += std::u32string(place.rules.numbers.magnitude_of) + U' ';
  return out + noun;
}

/// "3m people": the "m" of money, before the plural of a noun.
bool means_millions(const Scan& at_unit, const SpokenRules& rules) {
  const bool has_short = std::any_of(rules.numbers.magnitudes.begin(), rules.numbers.magnitudes.end(),
                                     [](const Magnitude& m) { return m.written == U"m"; });
  Scan scan = at_unit;
  if (!has_short || !scan.take(U'm') || !scan.space()) return false;
  const std::u32string_view noun = scan.letters();
  return is_in(rules.measures.plural_nouns, noun) ||
         (noun.size() > 3 && is_lower(noun.front()) && noun.ends_with(U"s") && !noun.ends_with(U"ss"));
}

}  // namespace

FoundUnit scan_unit(const Scan& start, const SpokenRules& rules) {
  for (const bool exact : {true, false})
    for (const auto table : {rules.measures.units, std::span<const Unit>(common_units)})
      for (const Unit& unit : table) {
        Scan scan = start;
        // "KG", "Km": two letters and more are known in any case; one letter means something else in another.
        if (!exact && (unit.written.size() < 2 || is_symbol(unit.written.front()) || is_upper(unit.written.front()))) continue;
        const bool found = exact ? scan.take(unit.written) : scan.take_lower(lower(unit.written));
        if (!found) continue;
        if (!is_symbol(unit.written.back()) && !ends_unit(scan)) continue;
        if (is_symbol(unit.written.back()) && is_word_character(scan.peek())) continue;
        return {scan.at() - start.at(), unit.name};
      }
  return {};
}

Gender gender_of_unit(std::u32string_view noun, const SpokenRules& rules) noexcept {
  const std::u32string_view head = noun.substr(0, noun.find(U' '));
  const auto is_one_of = [&](Words words) {
    return std::any_of(words.begin(), words.end(), [&](std::u32string_view w) { return head.starts_with(w); });
  };
  if (is_one_of(rules.measures.feminine)) return Gender::feminine;
  return is_one_of(rules.measures.neuter) ? Gender::neuter : Gender::masculine;
}

std::u32string scan_per(Scan& scan, const Place& place) {
  if (place.rules.measures.per.empty() || scan.peek() != U'/') return {};
  Scan ahead = scan;
  ahead.skip(1);
  const FoundUnit unit = scan_unit(ahead, place.rules);
  if (unit.length == 0) return {};
  const std::u32string noun = place.numerals.unit(unit.name, U"1", {});
  if (noun.empty()) return {};
  ahead.skip(unit.length);
  scan = ahead;
  return U' ' + std::u32string(place.rules.measures.per) + U' ' + noun;
}

Match measure(const Place& place) {
  const SpokenRules& rules = place.rules;
  const char32_t c = place.text[place.at];
  if (!(is_digit(c) || (holds(U"-\u2212", c) && place.is_spaced())) || !place.is_free()) return {};
  if (holds(U"./", place.before()) && place.at > 1 && is_digit(place.text[place.at - 2])) return {};
  Scan scan = place.scan();
  const std::optional<Number> number = scan_signed(scan, rules);
  if (!number) return {};
  std::u32string range_start;
  std::optional<Number> last = number;
  if (Scan ahead = scan; !rules.numbers.range_to.empty()) {
    ahead.space();
    if (ahead.take_any(U"-\u2010\u2011\u2013")) {
      ahead.space();
      if (const std::optional<Number> end = scan_number(ahead, rules)) {
        range_start = say(*number, place.numerals) + U' ' + std::u32string(rules.numbers.range_to) + U' ';
        last = end;
        scan = ahead;
      }
    }
  }
  const FoundMagnitude magnitude = scan_magnitude(scan, rules, false);
  Scan ahead = scan;
  const bool spaced = ahead.space();
  if (std::u32string per = scan_per(ahead, place); !per.empty() && range_start.empty())
    return {ahead.at() - place.at, Reading::measure, say_with(*last, magnitude, place.numerals) + per};
  const FoundUnit unit = scan_unit(ahead, rules);
  if (unit.length == 0) return {};
  // One small letter behind a space may be a word ("5 a day", "3 s"); metres and the like have their figure joined
  // or are followed by no letter.
  if (spaced && unit.length == 1 && is_letter(ahead.peek()) && rules.years.first > 0 && !holds(U"mg", ahead.peek())) return {};
  if (!spaced && unit.name == "meter" && means_millions(ahead, rules)) {
    ahead.skip(unit.length);
    Scan short_form = scan;
    const FoundMagnitude millions = scan_magnitude(short_form, rules, true);
    return {ahead.at() - place.at, Reading::number, range_start + say_with(*last, millions, place.numerals)};
  }
  std::u32string spoken = with_unit(*last, magnitude, unit.name, place);
  if (spoken.empty()) return {};
  ahead.skip(unit.length);
  spoken += scan_per(ahead, place);
  return {ahead.at() - place.at, Reading::measure, range_start + spoken};
}

Match feet(const Place& place) {
  if (place.rules.measures.feet.empty() || !place.is_free()) return {};
  Scan scan = place.scan();
  const std::u32string_view whole = scan.digits(1, 2);
  if (whole.empty() || !scan.take_any(U"'’′")) return {};
  const std::u32string_view inches = scan.digits(1, 2);
  if (inches.empty() || !(scan.take_any(U"\"”″"))) return {};
  return {scan.at() - place.at, Reading::measure,
          filled(place.rules.measures.feet, {{U'h', place.numerals.spell(whole)}, {U'm', place.numerals.spell(inches)}})};
}

Match dimensions(const Place& place) {
  const SpokenRules& rules = place.rules;
  if (!place.is_free() || holds(U".,/", place.before())) return {};
  Scan scan = place.scan();
  std::u32string spoken;
  int count = 0;
  std::optional<Number> last;
  for (;;) {
    last = scan_number(scan, rules);
    if (!last) return {};
    spoken += (count++ > 0 ? U" " : U"") + say(*last, place.numerals);
    Scan ahead = scan;
    ahead.space();
    const std::u32string_view said =
        holds(U"x×хX", ahead.peek()) ? said_for(rules.signs.between, std::u32string_view(U"×")) : std::u32string_view();
    if (said.empty()) break;
    ahead.skip(1);
    ahead.space();
    if (!is_digit(ahead.peek())) return {};
    spoken += U' ' + std::u32string(said);
    scan = ahead;
  }
  if (count < 2) return {};
  Scan ahead = scan;
  ahead.space();
  if (const FoundUnit unit = scan_unit(ahead, rules); unit.length > 0) {
    spoken += U' ' + place.numerals.unit(unit.name, last->whole, last->decimals);
    ahead.skip(unit.length);
    scan = ahead;
  }
  if (!scan.at_word_end()) return {};
  return {scan.at() - place.at, Reading::measure, spoken};
}

}  // namespace narrator::spoken
