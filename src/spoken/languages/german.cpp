// How German is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "drittel", "zwanzigstel"
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n == 1) return {};
  if (n == 2) return plural ? U"halbe" : U"halb";
  std::u32string ordinal = n == 0 ? U"nullte" : numerals.spell(n, "ordinal");
  if (ordinal.ends_with(U"te")) ordinal.erase(ordinal.size() - 2);  // "fünf|te", "zwanzigs|te"
  return ordinal + U"tel";
}

constexpr Magnitude magnitudes[] = {
    {U"Mio", U"Million", U"Millionen", {}, false, true, Gender::feminine, true},
    {U"Mrd", U"Milliarde", U"Milliarden", {}, false, true, Gender::feminine, true},
    {U"Bio", U"Billion", U"Billionen", {}, false, true, Gender::feminine, true},
    {U"Tsd", U"tausend", U"tausend", {}, false, false, Gender::masculine, true},
    {U"Brd", U"Billiarde", U"Billiarden", {}, false, true, Gender::feminine, true}};

constexpr OrdinalEnding ordinal_endings[] = {{U"te", "ordinal"}, {U"ter", "ordinal-r"}, {U"ten", "ordinal-n"}, {U"tes", "ordinal-s"},
    {U"ste", "ordinal"}, {U"ster", "ordinal-r"}, {U"sten", "ordinal-n"}};
constexpr Lead ordinal_leads[] = {
    {U"am", "ordinal-n"}, {U"dem", "ordinal-n"}, {U"den", "ordinal-n"}, {U"des", "ordinal-n"}, {U"zum", "ordinal-n"}, {U"im", "ordinal-n"},
    {U"vom", "ordinal-n"}, {U"beim", "ordinal-n"}, {U"zur", "ordinal-n"},
    {U"ihren", "ordinal-n"}, {U"ihrem", "ordinal-n"}, {U"ihrer", "ordinal-n"}, {U"seinen", "ordinal-n"}, {U"seinem", "ordinal-n"},
    {U"seiner", "ordinal-n"}, {U"einem", "ordinal-n"}, {U"einer", "ordinal-n"},
    {U"bis", "ordinal-n"}, {U"ab", "ordinal-n"}, {U"seit", "ordinal-n"}, {U"der", "ordinal"}, {U"die", "ordinal"}, {U"das", "ordinal"},
    {U"ihr", "ordinal-r"}, {U"sein", "ordinal-r"}, {U"ein", "ordinal-r"},
    {U"montag", "ordinal-n"}, {U"dienstag", "ordinal-n"}, {U"mittwoch", "ordinal-n"}, {U"donnerstag", "ordinal-n"}, {U"freitag", "ordinal-n"},
    {U"samstag", "ordinal-n"}, {U"sonntag", "ordinal-n"}};
constexpr std::u32string_view feminine_singulars[] = {U"ung", U"heit", U"keit", U"schaft", U"tion", U"tät", U"ik", U"ei", U"e", U"frau", U"person"};

constexpr std::u32string_view year_leads[] = {U"jahr", U"jahre", U"jahres", U"jahren", U"seit", U"bis", U"von", U"um", U"anno", U"vor", U"nach",
    U"ab", U"in", U"frühjahr", U"sommer", U"herbst", U"winter", U"ende", U"anfang", U"mitte",
                                              U"januar", U"jänner", U"februar", U"märz", U"april", U"mai", U"juni", U"juli", U"august", U"september",
                                              U"oktober", U"november", U"dezember"};

constexpr Money money[] = {{"$", U"Dollar", U"Dollar", U"Cent", U"Cent"},
                           {"EUR", U"Euro", U"Euro", U"Cent", U"Cent"},
                           {"GBP", U"Pfund", U"Pfund", U"Penny", U"Pence", Gender::neuter},
                           {"CHF", U"Franken", U"Franken", U"Rappen", U"Rappen"},
                           {"JPY", U"Yen", U"Yen", {}, {}},
                           {"CNY", U"Yuan", U"Yuan", {}, {}},
                           {"RUB", U"Rubel", U"Rubel", {}, {}},
                           {"UAH", U"Hrywnja", U"Hrywnja", {}, {}, Gender::feminine},
                           {"SEK", U"schwedische Krone", U"schwedische Kronen", {}, {}, Gender::feminine},
                           {"PLN", U"Złoty", U"Złoty", {}, {}}};

constexpr MoneySign money_signs[] = {{U"Fr.", "CHF", true}, {U"Franken", "CHF", true}, {U"Euro", "EUR", true}, {U"Dollar", "$", true},
    {U"Cent", "cent", true}};

constexpr Unit units[] = {{U"Std", "hour"}, {U"Min", "minute"}, {U"Sek", "second"}, {U"kwh", "kilowatt-hour"}, {U"qm", "square-meter"},
    {U"qkm", "square-kilometer"}, {U"l", "liter"}, {U"ft", "foot"}, {U"Stunde", "hour"}, {U"Tag", "day"}, {U"Monat", "month"}, {U"Jahr", "year"}};

constexpr Said unit_names[] = {{U"Kilowatt Stunde", U"Kilowattstunde"}, {U"Megawatt Stunde", U"Megawattstunde"},
    {U"Gigawatt Stunde", U"Gigawattstunde"}, {U"Terawatt Stunde", U"Terawattstunde"}};

constexpr std::u32string_view feminine_units[] = {U"Stunde", U"Minute", U"Sekunde", U"Meile", U"Tonne", U"Kilowattstunde", U"Megawattstunde",
    U"Unze", U"Woche"};
constexpr std::u32string_view neuter_units[] = {U"Kilogramm", U"Gramm", U"Pfund", U"Jahr", U"Prozent", U"Barrel", U"Milligramm", U"Volt", U"Watt",
    U"Byte", U"Hertz"};

constexpr Said month_abbreviations[] = {{U"jänner", U"1"}, {U"mär", U"3"}, {U"feb", U"2"}, {U"sep", U"9"}, {U"sept", U"9"}, {U"okt", U"10"},
    {U"dez", U"12"}, {U"jan", U"1"}, {U"apr", U"4"}, {U"aug", U"8"}, {U"nov", U"11"}};
constexpr std::u32string_view clock_words[] = {U"Uhr"};
constexpr std::u32string_view clock_leads[] = {U"um", U"gegen"};
constexpr Said zones[] = {{U"est", U"E S T"}, {U"mez", U"M E Z"}, {U"mesz", U"M E S Z"}, {U"gmt", U"G M T"}, {U"utc", U"U T C"}, {U"cet", U"C E T"}};
constexpr Said eras[] = {{U"v. Chr.", U"vor Christus"}, {U"n. Chr.", U"nach Christus"}, {U"v.Chr.", U"vor Christus"}, {U"n.Chr.", U"nach Christus"}};

constexpr Said expansions[] = {
    {U"z.B", U"zum Beispiel"}, {U"d.h", U"das heißt"}, {U"u.a", U"unter anderem"}, {U"v.a", U"vor allem"}, {U"o.ä", U"oder ähnlich"},
    {U"i.d.R", U"in der Regel"}, {U"u.U", U"unter Umständen"},
    {U"bzw", U"beziehungsweise"}, {U"ca", U"circa"}, {U"Dr", U"Doktor"}, {U"Prof", U"Professor"}, {U"Mio", U"Millionen"}, {U"Mrd", U"Milliarden"},
    {U"usw", U"und so weiter"}, {U"etc", U"et cetera"},
    {U"vgl", U"vergleiche"}, {U"Str", U"Straße"}, {U"evtl", U"eventuell"}, {U"ggf", U"gegebenenfalls"}, {U"sog", U"sogenannte"},
    {U"geb", U"geboren"}, {U"gest", U"gestorben"}, {U"Abs", U"Absatz"}, {U"Tel", U"Telefon"},
    {U"inkl", U"inklusive"}, {U"Jh", U"Jahrhundert"}, {U"St", U"Sankt"}, {U"Nr", U"Nummer"}, {U"Hr", U"Herr"}, {U"Fr", U"Frau"}, {U"Mrs", U"Misses"},
    {U"Mr", U"Mister"}, {U"bspw", U"beispielsweise"}, {U"max", U"maximal"}, {U"mind", U"mindestens"}};
constexpr Said before_number[] = {{U"Nr", U"Nummer"}, {U"Art", U"Artikel"}, {U"S", U"Seite"}, {U"Bd", U"Band"}, {U"Kap", U"Kapitel"}};

constexpr RomanWord roman_words[] = {{U"kapitel", "numbering"}, {U"teil", "numbering"}, {U"band", "numbering"}, {U"akt", "numbering"},
    {U"weltkrieg", "numbering"}, {U"hartz", "numbering"}, {U"jahrhundert", "ordinal", true}};

constexpr Said acronyms[] = {{U"gmail", U"g mail"}};
constexpr std::u32string_view phone_leads[] = {U"tel", U"telefon", U"notruf", U"nummer"};

constexpr std::u32string_view letter_words[] = {U"EU", U"USA", U"UN", U"EZB", U"ADAC", U"ARD", U"GEZ", U"BIP", U"IWF", U"WHO", U"OSZE", U"EKG",
    U"UKW", U"AKW", U"EEG", U"ETF", U"ÖVP", U"FPÖ", U"SPÖ", U"AHV", U"IAEA", U"EuGH", U"ABC", U"CIA", U"US", U"UK"};

constexpr Said signs[] = {{U"&", U"und"}, {U"+", U"plus"}, {U"=", U"gleich"}, {U"%", U"Prozent"}, {U"@", U"at"}, {U"#", U"Raute"},
    {U"/", U"Schrägstrich"}, {U"°", U"Grad"}, {U"§", U"Paragraf"}, {U"×", U"mal"}, {U"÷", U"geteilt durch"}, {U"±", U"plus minus"},
                          {U"²", U"Quadrat"}, {U"³", U"Kubik"}, {U"≈", U"ungefähr"}, {U"$", U"Dollar"}, {U"€", U"Euro"}, {U"£", U"Pfund"},
                          {U"_", U"Unterstrich"}, {U"№", U"Nummer"}, {U"*", U"Stern"}};
constexpr Said sign_between[] = {{U"×", U"mal"}, {U"x", U"mal"}, {U"*", U"mal"}};

}  // namespace

constexpr SpokenRules german{
    .tag = "de",
    .numbers = {
        .before_masculine = "cardinal-masculine",
        .before_feminine = "cardinal-feminine",
        .before_neuter = "cardinal-neuter",
        .ordinal = "ordinal",
        .part_joint = U" ",
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"Komma",
        .minus = U"minus",
        .range_to = U"bis",
        .score_to = U"zu",
        .magnitudes = magnitudes,
        .feminine_singulars = feminine_singulars,
        .counts_nouns = true,
    },
    .ordinals = {
        .endings = ordinal_endings,
        .stop = "ordinal-r",
        .stop_inside = "ordinal-n",
        .leads = ordinal_leads,
    },
    .fractions = {
        .half = U"ein halb",
        .and_half = U"ein halb",
        .whole = "cardinal-masculine",
        .denominator = denominator,
    },
    .years = {
        .rule = "numbering-year",
        .leads = year_leads,
        .decade_ending = U"er",
        .eras = eras,
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
    },
    .measures = {
        .units = units,
        .names = unit_names,
        .feminine = feminine_units,
        .neuter = neuter_units,
        .per = U"pro",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .month_year = U"{m} {y}",
        .day = "ordinal-r",
        .month_abbreviations = month_abbreviations,
    },
    .times = {
        .hour = U"{h} Uhr",
        .hour_one = U"ein Uhr",
        .hour_minute = U"{h} Uhr {m}",
        .hour_minute_second = U"{h} Uhr {m} {s}",
        .hours = "cardinal-masculine",
        .words = clock_words,
        .leads = clock_leads,
        .zones = zones,
    },
    .phones = {
        .plus = U"plus",
        .leads = phone_leads,
    },
    .words = {
        .expansions = expansions,
        .before_number = before_number,
        .acronyms = acronyms,
        .letter_words = letter_words,
    },
    .romans = {
        .words = roman_words,
        .king = U"der {n}",
        .king_rule = "ordinal",
        .queen = U"die {n}",
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"hoch {n}",
        .flag = U"Flagge {n}",
        .hashtag = U"Hashtag",
        .handle = U"at",
        .link_to = U"Link zu",
        .dot = U"Punkt",
        .slash = U"slash",
        .dash = U"Bindestrich",
        .underscore = U"Unterstrich",
        .at = U"at",
        .colon = U"Doppelpunkt",
        .spelled_labels = 3,
    },
};

}  // namespace narrator::spoken::languages
