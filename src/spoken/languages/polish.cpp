// How Polish is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

constexpr Magnitude magnitudes[] = {{U"mln", U"milion", U"milionów", U"miliony", false, true, Gender::masculine, false, U"miliona"},
                                    {U"mld", U"miliard", U"miliardów", U"miliardy", false, true, Gender::masculine, false, U"miliarda"},
                                    {U"bln", U"bilion", U"bilionów", U"biliony", false, true, Gender::masculine, false, U"biliona"},
                                    {U"tys", U"tysiąc", U"tysięcy", U"tysiące", false, true, Gender::masculine, true, U"tysiąca"}};
// In the genitive, as dates are; CLDR has no ordinals of this language.
constexpr std::u32string_view day_names[] = {U"pierwszego", U"drugiego", U"trzeciego", U"czwartego", U"piątego", U"szóstego", U"siódmego", U"ósmego",
    U"dziewiątego", U"dziesiątego", U"jedenastego", U"dwunastego", U"trzynastego", U"czternastego", U"piętnastego", U"szesnastego", U"siedemnastego",
    U"osiemnastego", U"dziewiętnastego", U"dwudziestego", U"dwudziestego pierwszego", U"dwudziestego drugiego", U"dwudziestego trzeciego",
    U"dwudziestego czwartego", U"dwudziestego piątego", U"dwudziestego szóstego", U"dwudziestego siódmego", U"dwudziestego ósmego",
    U"dwudziestego dziewiątego", U"trzydziestego", U"trzydziestego pierwszego"};

constexpr Money money[] = {{"$", U"dolar", U"dolarów", U"cent", U"centów", Gender::masculine, U"dolary", U"centy"},
                           {"EUR", U"euro", U"euro", U"cent", U"centów", Gender::neuter, U"euro", U"centy"},
                           {"PLN", U"złoty", U"złotych", U"grosz", U"groszy", Gender::masculine, U"złote", U"grosze"},
                           {"GBP", U"funt", U"funtów", U"pens", U"pensów", Gender::masculine, U"funty", U"pensy"}};
constexpr MoneySign money_signs[] = {{U"zł", "PLN", true}, {U"euro", "EUR", true}};
constexpr Unit units[] = {{U"godz", "hour"}, {U"sek", "second"}};
constexpr std::u32string_view feminine_units[] = {U"mil", U"ton", U"minut", U"sekund", U"godzin", U"kilowatogodzin"};
constexpr std::u32string_view clock_leads[] = {U"godz", U"o", U"godzina", U"godzinie"};
constexpr YearWord year_words[] = {{U"rok", "numbering"}};
constexpr Said eras[] = {{U"p.n.e.", U"przed naszą erą"}, {U"n.e.", U"naszej ery"}};
constexpr Said expansions[] = {{U"np", U"na przykład"}, {U"tzn", U"to znaczy"}, {U"tj", U"to jest"}, {U"itd", U"i tak dalej"},
    {U"itp", U"i tym podobne"}, {U"m.in", U"między innymi"}, {U"tzw", U"tak zwany"}, {U"dr", U"doktor"}, {U"prof", U"profesor"}, {U"ul", U"ulica"},
    {U"al", U"aleja"}, {U"św", U"święty"}, {U"ok", U"około"}, {U"godz", U"godzina"}, {U"tel", U"telefon"}, {U"nr", U"numer"}, {U"r", U"roku"},
    {U"gen", U"generał"}, {U"płk", U"pułkownik"}, {U"ks", U"ksiądz"}, {U"im", U"imienia"}, {U"wg", U"według"}};
constexpr Said before_number[] = {{U"nr", U"numer"}, {U"art", U"artykuł"}, {U"str", U"strona"}, {U"s", U"strona"}};
constexpr RomanWord roman_words[] = {{U"rozdział", "numbering"}, {U"tom", "numbering"}, {U"część", "numbering"}};
constexpr Said signs[] = {{U"&", U"i"}, {U"+", U"plus"}, {U"=", U"równa się"}, {U"%", U"procent"}, {U"@", U"małpa"}, {U"#", U"kratka"},
    {U"/", U"ukośnik"}, {U"°", U"stopni"}, {U"§", U"paragraf"}, {U"×", U"razy"}, {U"$", U"dolarów"}, {U"€", U"euro"}, {U"_", U"podkreślnik"}};
constexpr Said sign_between[] = {{U"×", U"na"}, {U"x", U"na"}};

}  // namespace

constexpr SpokenRules polish{
    .tag = "pl",
    .numbers = {
        .and_word = U"i",
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"przecinek",
        .decimals = Decimals::number,
        .minus = U"minus",
        .range_to = U",",
        .magnitudes = magnitudes,
    },
    .years = {
        .rule = "numbering",
        .words = year_words,
        .eras = eras,
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
    },
    .measures = {
        .units = units,
        .feminine = feminine_units,
        .per = U"na",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .month_year = U"{m} {y}",
        .day_names = day_names,
    },
    .times = {
        .hour = U"{h}",
        .hour_minute = U"{h} {m}",
        .leads = clock_leads,
    },
    .phones = {
        .by_groups = true,
        .plus = U"plus",
    },
    .words = {
        .expansions = expansions,
        .before_number = before_number,
    },
    .romans = {
        .words = roman_words,
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"do potęgi {n}",
        .flag = U"flaga {n}",
        .hashtag = U"hasztag",
        .handle = U"małpa",
        .link_to = U"odnośnik do",
        .dot = U"kropka",
        .slash = U"ukośnik",
        .dash = U"myślnik",
        .underscore = U"podkreślnik",
        .at = U"małpa",
        .colon = U"dwukropek",
        .spelled_labels = 3,
    },
};

}  // namespace narrator::spoken::languages
