// How Swedish is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "tredjedelar", "tiondel"
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n < 2) return {};
  if (n == 2) return plural ? U"halva" : U"halv";
  std::u32string name = n == 4 ? U"fjärde" : numerals.spell(n, "ordinal-reale");
  if (name.ends_with(U"nde")) name.erase(name.size() - 2);  // "tiondel"
  return name + (plural ? U"delar" : U"del");
}

constexpr Magnitude magnitudes[] = {{U"mn", U"miljon", U"miljoner"}, {U"milj", U"miljon", U"miljoner"},
    {U"mkr", U"miljon kronor", U"miljoner kronor"}, {U"mnkr", U"miljon kronor", U"miljoner kronor"},
    {U"mdkr", U"miljard kronor", U"miljarder kronor"}, {U"md", U"miljard", U"miljarder"}, {U"mdr", U"miljard", U"miljarder"},
    {U"", U"biljon", U"biljoner"}, {U"", U"tusen", U"tusen", {}, false, false}};

// "Hundra" and "tusen" without the one before them, as they are said.
constexpr Said respellings[] = {{U"etthundra", U"hundra"}, {U"ett\u00ADhundra", U"hundra"}, {U"et\u00ADtusen", U"tusen"}, {U"ettusen", U"tusen"},
    {U"en miljon", U"en miljon"}};

constexpr OrdinalEnding ordinal_endings[] = {{U":a", "ordinal-reale"}, {U":e", "ordinal-reale"}};
constexpr Lead ordinal_leads[] = {{U"den", "ordinal-reale"}, {U"på", "ordinal-reale"}, {U"till", "ordinal-reale"}, {U"från", "ordinal-reale"}};
constexpr std::u32string_view year_leads[] = {U"år", U"sedan", U"under", U"till", U"från", U"januari", U"februari", U"mars", U"april", U"maj",
    U"juni", U"juli", U"augusti", U"september", U"oktober", U"november", U"december", U"våren", U"sommaren", U"hösten", U"vintern", U"i"};

constexpr Money money[] = {{"$", U"dollar", U"dollar", U"cent", U"cent"},
                           {"USD", U"amerikansk dollar", U"amerikanska dollar", U"cent", U"cent"},
                           {"EUR", U"euro", U"euro", U"cent", U"cent"},
                           {"GBP", U"pund", U"pund", U"penny", U"pence", Gender::neuter},
                           {"SEK", U"krona", U"kronor", U"öre", U"öre"},
                           {"JPY", U"yen", U"yen", {}, {}},
                           {"CNY", U"yuan", U"yuan", {}, {}},
                           {"KRW", U"won", U"won", {}, {}},
                           {"RUB", U"rubel", U"rubel", {}, {}}};
constexpr MoneySign money_signs[] = {{U"kronor", "SEK", true}, {U"kr", "SEK", true}, {U"yuan", "CNY", true}, {U"dollar", "$", true},
    {U"euro", "EUR", true}};

constexpr Unit units[] = {{U"tim", "hour"}, {U"sek", "second"}, {U"dag", "day"}, {U"år", "year"}, {U"mil", "mile-scandinavian"}};
constexpr std::u32string_view neuter_units[] = {U"kilo", U"gram", U"ton", U"år", U"pund", U"fat", U"hektar"};

constexpr Said month_abbreviations[] = {{U"jan", U"1"}, {U"feb", U"2"}, {U"febr", U"2"}, {U"apr", U"4"}, {U"aug", U"8"}, {U"sept", U"9"},
    {U"okt", U"10"}, {U"nov", U"11"}, {U"dec", U"12"}};
constexpr Said half_days[] = {{U"e.m.", U"eftermiddag"}, {U"f.m.", U"förmiddag"}, {U"e.m", U"eftermiddag"}, {U"f.m", U"förmiddag"},
    {U"em", U"eftermiddag"}, {U"fm", U"förmiddag"}};
constexpr std::u32string_view clock_leads[] = {U"kl", U"klockan", U"kl."};
constexpr Said zones[] = {{U"est", U"e s t"}, {U"cet", U"c e t"}, {U"gmt", U"g m t"}, {U"utc", U"u t c"}, {U"pst", U"p s t"}};
constexpr Said eras[] = {{U"f.Kr.", U"före Kristus"}, {U"e.Kr.", U"efter Kristus"}, {U"f Kr", U"före Kristus"}, {U"e Kr", U"efter Kristus"},
    {U"f. Kr.", U"före Kristus"}, {U"e. Kr.", U"efter Kristus"}};

constexpr Said expansions[] = {{U"t.ex", U"till exempel"}, {U"d.v.s", U"det vill säga"}, {U"dvs", U"det vill säga"}, {U"bl.a", U"bland annat"},
    {U"m.m", U"med mera"}, {U"m.fl", U"med flera"}, {U"osv", U"och så vidare"}, {U"o.s.v", U"och så vidare"}, {U"etc", U"et cetera"},
    {U"ca", U"cirka"}, {U"c:a", U"cirka"}, {U"s:t", U"sankt"}, {U"S:t", U"Sankt"}, {U"s:ta", U"sankta"}, {U"S:ta", U"Sankta"}, {U"dr", U"doktor"},
    {U"Dr", U"doktor"}, {U"prof", U"professor"}, {U"kl", U"klockan"}, {U"tel", U"telefon"}, {U"Tel", U"telefon"}, {U"tfn", U"telefon"},
    {U"nr", U"nummer"}, {U"jfr", U"jämför"}, {U"resp", U"respektive"}, {U"inkl", U"inklusive"}, {U"exkl", U"exklusive"}, {U"f.d", U"före detta"},
    {U"s.k", U"så kallade"}, {U"fr.o.m", U"från och med"}, {U"t.o.m", U"till och med"}, {U"p.g.a", U"på grund av"}, {U"pga", U"på grund av"},
    {U"ankn", U"anknytning"}, {U"st", U"stycken"}, {U"max", U"maximalt"}};
constexpr Said before_number[] = {{U"nr", U"nummer"}, {U"s", U"sidan"}, {U"kap", U"kapitel"}, {U"kl", U"klockan"}, {U"tel", U"telefon"},
    {U"tfn", U"telefon"}};

constexpr RomanWord roman_words[] = {{U"kapitel", "numbering"}, {U"del", "numbering"}, {U"världskriget", "numbering"}, {U"akt", "numbering"}};

constexpr Said acronyms[] = {{U"gmail", U"g mail"}};
constexpr std::u32string_view phone_leads[] = {U"tel", U"telefon", U"tfn", U"ring", U"ringa"};

constexpr std::u32string_view letter_words[] = {U"IMF", U"WHO", U"ECB", U"LO", U"IT", U"CIA", U"FBI", U"UK"};

constexpr Said signs[] = {{U"&", U"och"}, {U"+", U"plus"}, {U"=", U"är"}, {U"%", U"procent"}, {U"@", U"snabel-a"}, {U"#", U"nummer"},
    {U"/", U"snedstreck"}, {U"°", U"grader"}, {U"§", U"paragraf"}, {U"×", U"gånger"}, {U"÷", U"delat med"}, {U"±", U"plus minus"},
    {U"²", U"i kvadrat"}, {U"³", U"i kubik"},
                          {U"$", U"dollar"}, {U"€", U"euro"}, {U"£", U"pund"}, {U"_", U"understreck"}, {U"№", U"nummer"}, {U"*", U"asterisk"}};
constexpr Said sign_between[] = {{U"×", U"gånger"}, {U"x", U"gånger"}, {U"*", U"gånger"}};

}  // namespace

constexpr SpokenRules swedish{
    .tag = "sv",
    .numbers = {
        .before_masculine = "cardinal-reale",
        .before_feminine = "cardinal-reale",
        .ordinal = "ordinal-reale",
        .and_word = U"och",
        .part_joint = U"",
        .respellings = respellings,
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"komma",
        .decimals = Decimals::up_to_three,
        .counts_decimals = true,
        .minus = U"minus",
        .range_to = U"till",
        .magnitudes = magnitudes,
    },
    .ordinals = {
        .endings = ordinal_endings,
        .stop = "ordinal-reale",
        .stop_inside = "ordinal-reale",
        .leads = ordinal_leads,
    },
    .fractions = {
        .half = U"en halv",
        .and_half = U"och halv",
        .denominator = denominator,
    },
    .years = {
        .leads = year_leads,
        .in_pairs = true,
        .hundred = U"hundra",
        .joint = U"",
        .hundreds_alone = true,
        .decade_ending = U"-tal",
        .eras = eras,
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
    },
    .measures = {
        .units = units,
        .neuter = neuter_units,
        .per = U"per",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .month_year = U"{m} {y}",
        .day = "ordinal-reale",
        .month_abbreviations = month_abbreviations,
    },
    .times = {
        .hour = U"{h}",
        .hour_minute = U"{h} {m}",
        .hour_minute_second = U"{H} {m} och {s}",
        .hour_half_day = U"{h} {p}",
        .hour_minute_half_day = U"{h} {m} {p}",
        .half_days = half_days,
        .leads = clock_leads,
        .zones = zones,
    },
    .phones = {
        .by_groups = true,
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
        .king = U"den {n}",
        .king_rule = "ordinal-reale",
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"upphöjt till {n}",
        .flag = U"flagga {n}",
        .hashtag = U"hashtagg",
        .handle = U"snabel-a",
        .link_to = U"länk till",
        .dot = U"punkt",
        .slash = U"snedstreck",
        .dash = U"bindestreck",
        .underscore = U"understreck",
        .at = U"snabel-a",
        .colon = U"kolon",
        .spelled_labels = 3,
    },
};

}  // namespace narrator::spoken::languages
