// How Dutch is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "derde", "kwart", "tiende"
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool) {
  if (n < 2) return {};
  if (n == 2) return U"half";
  return n == 4 ? U"kwart" : numerals.spell(n, "ordinal");
}

constexpr Magnitude magnitudes[] = {{U"mln", U"miljoen", U"miljoen", {}, false, false}, {U"mld", U"miljard", U"miljard", {}, false, false},
    {U"", U"biljoen", U"biljoen", {}, false, false}, {U"", U"duizend", U"duizend", {}, false, false}};
constexpr OrdinalEnding ordinal_endings[] = {{U"e", "ordinal"}, {U"de", "ordinal"}, {U"ste", "ordinal"}, {U"ᵉ", "ordinal"}};
constexpr std::u32string_view year_leads[] = {U"in", U"sinds", U"tot", U"jaar", U"januari", U"februari", U"maart", U"april", U"mei", U"juni",
    U"juli", U"augustus", U"september", U"oktober", U"november", U"december", U"zomer", U"winter"};
constexpr Money money[] = {{"$", U"dollar", U"dollar", U"cent", U"cent"}, {"EUR", U"euro", U"euro", U"cent", U"cent"},
    {"GBP", U"pond", U"pond", U"penny", U"pence"}, {"JPY", U"yen", U"yen", {}, {}}};
constexpr MoneySign money_signs[] = {{U"euro", "EUR", true}, {U"dollar", "$", true}};
constexpr Unit units[] = {{U"uur", "hour"}, {U"dag", "day"}, {U"maand", "month"}, {U"jaar", "year"}};
constexpr std::u32string_view clock_words[] = {U"uur", U"u"};
constexpr std::u32string_view clock_leads[] = {U"om"};
constexpr Said eras[] = {{U"v.Chr.", U"voor Christus"}, {U"n.Chr.", U"na Christus"}};
constexpr Said expansions[] = {{U"bijv", U"bijvoorbeeld"}, {U"bv", U"bijvoorbeeld"}, {U"d.w.z", U"dat wil zeggen"},
    {U"m.a.w", U"met andere woorden"}, {U"o.a", U"onder andere"}, {U"enz", U"enzovoort"}, {U"etc", U"et cetera"}, {U"ca", U"circa"},
    {U"dr", U"dokter"}, {U"Dr", U"dokter"}, {U"prof", U"professor"}, {U"dhr", U"de heer"}, {U"mevr", U"mevrouw"}, {U"mw", U"mevrouw"},
    {U"mr", U"meester"}, {U"drs", U"doctorandus"}, {U"ir", U"ingenieur"}, {U"nr", U"nummer"}, {U"t.o.v", U"ten opzichte van"},
    {U"i.v.m", U"in verband met"}, {U"z.g", U"zogenaamd"}};
constexpr Said before_number[] = {{U"nr", U"nummer"}, {U"art", U"artikel"}, {U"blz", U"bladzijde"}, {U"p", U"pagina"}};
constexpr RomanWord roman_words[] = {{U"hoofdstuk", "numbering"}, {U"deel", "numbering"}, {U"wereldoorlog", "numbering"}};
constexpr Said signs[] = {{U"&", U"en"}, {U"+", U"plus"}, {U"=", U"is"}, {U"%", U"procent"}, {U"@", U"apenstaartje"}, {U"#", U"hekje"},
    {U"/", U"schuine streep"}, {U"°", U"graden"}, {U"§", U"paragraaf"}, {U"×", U"keer"}, {U"÷", U"gedeeld door"}, {U"±", U"plusminus"},
    {U"²", U"kwadraat"}, {U"$", U"dollar"}, {U"€", U"euro"}, {U"£", U"pond"}, {U"_", U"laag streepje"}};
constexpr Said sign_between[] = {{U"×", U"bij"}, {U"x", U"bij"}};

}  // namespace

constexpr SpokenRules dutch{
    .tag = "nl",
    .numbers = {
        .cardinal = "cardinal",
        .and_word = U"en",
        .part_joint = U"",
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"komma",
        .decimals = Decimals::up_to_three,
        .minus = U"min",
        .range_to = U"tot",
        .magnitudes = magnitudes,
    },
    .ordinals = {
        .endings = ordinal_endings,
    },
    .fractions = {
        .half = U"een half",
        .and_half = U"en een half",
        .denominator = denominator,
    },
    .years = {
        .leads = year_leads,
        .eras = eras,
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
    },
    .measures = {
        .units = units,
        .per = U"per",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .month_year = U"{m} {y}",
    },
    .times = {
        .hour = U"{h} uur",
        .hour_minute = U"{h} uur {m}",
        .words = clock_words,
        .leads = clock_leads,
    },
    .phones = {
        .plus = U"plus",
    },
    .words = {
        .expansions = expansions,
        .before_number = before_number,
    },
    .romans = {
        .words = roman_words,
        .king = U"de {n}",
        .king_rule = "ordinal",
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"tot de macht {n}",
        .flag = U"vlag {n}",
        .hashtag = U"hashtag",
        .handle = U"apenstaartje",
        .link_to = U"link naar",
        .dot = U"punt",
        .slash = U"slash",
        .dash = U"streepje",
        .underscore = U"laag streepje",
        .at = U"apenstaartje",
        .colon = U"dubbele punt",
        .spelled_labels = 3,
    },
};

}  // namespace narrator::spoken::languages
