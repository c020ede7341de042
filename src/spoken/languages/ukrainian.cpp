// How Ukrainian is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

constexpr Magnitude magnitudes[] = {{U"млн", U"мільйон", U"мільйонів", U"мільйони", false, true, Gender::masculine, false, U"мільйона"},
                                    {U"млрд", U"мільярд", U"мільярдів", U"мільярди", false, true, Gender::masculine, false, U"мільярда"},
                                    {U"трлн", U"трильйон", U"трильйонів", U"трильйони", false, true, Gender::masculine, false, U"трильйона"},
                                    {U"тис", U"тисяча", U"тисяч", U"тисячі", false, true, Gender::feminine, true, U"тисячі"}};
// In the genitive, as dates are; CLDR has no ordinals of this language.
constexpr std::u32string_view day_names[] = {U"першого", U"другого", U"третього", U"четвертого", U"п’ятого", U"шостого", U"сьомого", U"восьмого",
    U"дев’ятого", U"десятого", U"одинадцятого", U"дванадцятого", U"тринадцятого", U"чотирнадцятого", U"п’ятнадцятого", U"шістнадцятого",
    U"сімнадцятого", U"вісімнадцятого", U"дев’ятнадцятого", U"двадцятого", U"двадцять першого", U"двадцять другого", U"двадцять третього",
    U"двадцять четвертого", U"двадцять п’ятого", U"двадцять шостого", U"двадцять сьомого", U"двадцять восьмого", U"двадцять дев’ятого",
    U"тридцятого", U"тридцять першого"};

constexpr Money money[] = {{"$", U"долар", U"доларів", U"цент", U"центів", Gender::masculine, U"долари", U"центи"},
                           {"EUR", U"євро", U"євро", U"цент", U"центів", Gender::masculine, U"євро", U"центи"},
                           {"UAH", U"гривня", U"гривень", U"копійка", U"копійок", Gender::feminine, U"гривні", U"копійки", Gender::feminine},
                           {"RUB", U"рубль", U"рублів", U"копійка", U"копійок", Gender::masculine, U"рублі", U"копійки", Gender::feminine}};
constexpr MoneySign money_signs[] = {{U"грн", "UAH", true}, {U"євро", "EUR", true}, {U"доларів", "$", true}};
constexpr Unit units[] = {{U"км/год", "kilometer-per-hour"}, {U"кв. км", "square-kilometer"}, {U"км²", "square-kilometer"}, {U"м²", "square-meter"},
    {U"км", "kilometer"}, {U"см", "centimeter"}, {U"мм", "millimeter"}, {U"кг", "kilogram"}, {U"га", "hectare"}, {U"МВт", "megawatt"},
    {U"кВт", "kilowatt"}, {U"ГВт", "gigawatt"}, {U"год", "hour"}, {U"хв", "minute"}, {U"м", "meter"}, {U"г", "gram"}, {U"л", "liter"},
    {U"т", "tonne"}, {U"с", "second"}};
constexpr std::u32string_view feminine_units[] = {U"мил", U"тонн", U"хвилин", U"секунд", U"годин"};
constexpr Said eras[] = {{U"до н. е.", U"до нашої ери"}, {U"н. е.", U"нашої ери"}};
constexpr Said expansions[] = {{U"т.д", U"так далі"}, {U"т.п", U"тому подібне"}, {U"тобто", U"тобто"}, {U"ін", U"інші"}, {U"вул", U"вулиця"},
    {U"ім", U"імені"}, {U"проф", U"професор"}, {U"обл", U"область"}, {U"тис", U"тисяч"}, {U"млн", U"мільйонів"}, {U"млрд", U"мільярдів"},
    {U"тел", U"телефон"}, {U"напр", U"наприклад"}};
constexpr Said before_name[] = {{U"м", U"місто"}, {U"вул", U"вулиця"}};
constexpr Said before_number[] = {{U"ст", U"стаття"}, {U"стор", U"сторінка"}, {U"буд", U"будинок"}};
constexpr RomanWord roman_words[] = {{U"розділ", "numbering"}, {U"том", "numbering"}, {U"частина", "numbering"}};
constexpr Said signs[] = {{U"&", U"та"}, {U"+", U"плюс"}, {U"=", U"дорівнює"}, {U"%", U"відсотків"}, {U"@", U"равлик"}, {U"#", U"решітка"},
    {U"/", U"скісна риска"}, {U"°", U"градусів"}, {U"§", U"параграф"}, {U"×", U"на"}, {U"$", U"доларів"}, {U"€", U"євро"}, {U"№", U"номер"},
    {U"_", U"нижнє підкреслення"}};
constexpr Said sign_between[] = {{U"×", U"на"}, {U"x", U"на"}, {U"х", U"на"}};

}  // namespace

constexpr SpokenRules ukrainian{
    .tag = "uk",
    .numbers = {
        .and_word = U"і",
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"кома",
        .decimals = Decimals::number,
        .minus = U"мінус",
        .range_to = U",",
        .magnitudes = magnitudes,
    },
    .years = {
        .rule = "numbering",
        .eras = eras,
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
    },
    .measures = {
        .units = units,
        .feminine = feminine_units,
        .per = U"на",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .day_names = day_names,
    },
    .times = {
        .hour = U"{h}",
        .hour_minute = U"{h} {m}",
    },
    .phones = {
        .by_groups = true,
        .plus = U"плюс",
    },
    .words = {
        .expansions = expansions,
        .before_name = before_name,
        .before_number = before_number,
    },
    .romans = {
        .words = roman_words,
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"у степені {n}",
        .flag = U"прапор {n}",
        .hashtag = U"гештег",
        .handle = U"равлик",
        .link_to = U"посилання на",
        .dot = U"крапка",
        .slash = U"скісна риска",
        .dash = U"дефіс",
        .underscore = U"нижнє підкреслення",
        .at = U"равлик",
        .colon = U"двокрапка",
    },
};

}  // namespace narrator::spoken::languages
