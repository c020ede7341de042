// How Russian is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "десятых", "сотая": ordinals in the feminine.
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n < 2) return {};
  switch (n) {  // CLDR has figures for the ordinals of round numbers
    case 10000: return plural ? U"десятитысячных" : U"десятитысячная";
    case 100000: return plural ? U"стотысячных" : U"стотысячная";
    case 1000000: return plural ? U"миллионных" : U"миллионная";
    default: break;
  }
  return numerals.spell(n, plural ? "ordinal-plural-genitive" : "ordinal-feminine");
}

constexpr Magnitude magnitudes[] = {{U"млн", U"миллион", U"миллионов", U"миллиона", false, true, Gender::masculine, false, U"миллиона"},
                                    {U"млрд", U"миллиард", U"миллиардов", U"миллиарда", false, true, Gender::masculine, false, U"миллиарда"},
                                    {U"трлн", U"триллион", U"триллионов", U"триллиона", false, true, Gender::masculine, false, U"триллиона"},
                                    {U"тыс", U"тысяча", U"тысяч", U"тысячи", false, true, Gender::feminine, true, U"тысячи"}};

constexpr Said respellings[] = {{U"одна тысяча ", U"тысяча "}, {U"трех", U"трёх"}, {U"четырех", U"четырёх"}};

constexpr OrdinalEnding ordinal_endings[] = {
    {U"-й", "ordinal-masculine"}, {U"-ый", "ordinal-masculine"}, {U"-ой", "ordinal-masculine"}, {U"-ий", "ordinal-masculine"},
    {U"-я", "ordinal-feminine"}, {U"-ая", "ordinal-feminine"}, {U"-ья", "ordinal-feminine"}, {U"-е", "ordinal-plural"}, {U"-ые", "ordinal-plural"},
    {U"-ое", "ordinal-neuter"},
    {U"-го", "ordinal-masculine-genitive"}, {U"-ого", "ordinal-masculine-genitive"}, {U"-му", "ordinal-masculine-dative"},
    {U"-ому", "ordinal-masculine-dative"}, {U"-м", "ordinal-masculine-locative"}, {U"-ом", "ordinal-masculine-locative"},
    {U"-ым", "ordinal-masculine-ablative"}, {U"-х", "ordinal-plural-genitive"}, {U"-ых", "ordinal-plural-genitive"},
    {U"-ую", "ordinal-feminine-accusative"}, {U"-ю", "ordinal-feminine-accusative"}, {U"-ми", "ordinal-plural-ablative"},
    {U"-ей", "ordinal-feminine-genitive"}};

constexpr YearWord year_words[] = {{U"год", "ordinal-masculine"}, {U"года", "ordinal-masculine-genitive"}, {U"году", "ordinal-masculine-locative"},
    {U"годом", "ordinal-masculine-ablative"}, {U"годы", "ordinal-plural"}, {U"годов", "ordinal-plural-genitive"},
    {U"годах", "ordinal-plural-locative"}, {U"г", "ordinal-masculine-genitive"}};

constexpr std::u32string_view feminine_singulars[] = {U"а", U"я", U"ость"};
constexpr std::u32string_view feminine_plurals[] = {U"ы", U"и"};

constexpr Money money[] = {{"$", U"доллар", U"долларов", U"цент", U"центов", Gender::masculine, U"доллара", U"цента"},
                           {"USD", U"доллар США", U"долларов США", U"цент", U"центов", Gender::masculine, U"доллара США", U"цента"},
                           {"EUR", U"евро", U"евро", U"цент", U"центов", Gender::masculine, U"евро", U"цента"},
                           {"RUB", U"рубль", U"рублей", U"копейка", U"копеек", Gender::masculine, U"рубля", U"копейки", Gender::feminine},
                           {"GBP", U"фунт", U"фунтов", U"пенс", U"пенсов", Gender::masculine, U"фунта", U"пенса"},
                           {"UAH", U"гривна", U"гривен", U"копейка", U"копеек", Gender::feminine, U"гривны", U"копейки", Gender::feminine},
                           {"JPY", U"иена", U"иен", {}, {}, Gender::feminine, U"иены"},
                           {"CNY", U"юань", U"юаней", {}, {}, Gender::masculine, U"юаня"}};
constexpr MoneySign money_signs[] = {{U"руб.", "RUB", true}, {U"руб", "RUB", true}, {U"рублей", "RUB", true}, {U"долл. США", "USD", true},
    {U"долл.", "$", true}, {U"долл", "$", true}, {U"долларов", "$", true}, {U"грн", "UAH", true}, {U"евро", "EUR", true}};

constexpr Unit units[] = {{U"км/ч", "kilometer-per-hour"}, {U"м/с", "meter-per-second"}, {U"км²", "square-kilometer"},
    {U"кв. км", "square-kilometer"}, {U"кв. м", "square-meter"}, {U"м²", "square-meter"}, {U"м³", "cubic-meter"}, {U"куб. м", "cubic-meter"},
    {U"км", "kilometer"}, {U"см", "centimeter"}, {U"мм", "millimeter"}, {U"кг", "kilogram"}, {U"мг", "milligram"}, {U"га", "hectare"},
    {U"мл", "milliliter"}, {U"кВт·ч", "kilowatt-hour"},
                          {U"кВт", "kilowatt"}, {U"МВт", "megawatt"}, {U"ГВт", "gigawatt"}, {U"Вт", "watt"}, {U"ГБ", "gigabyte"},
                          {U"МБ", "megabyte"}, {U"Гц", "hertz"}, {U"мин", "minute"}, {U"сек", "second"}, {U"час", "hour"}, {U"м", "meter"},
                          {U"г", "gram"}, {U"л", "liter"}, {U"т", "tonne"}, {U"ч", "hour"}, {U"с", "second"}};
constexpr Said unit_names[] = {{U"⋅", U"-"}};
constexpr std::u32string_view feminine_units[] = {U"мил", U"тонн", U"минут", U"секунд", U"недел", U"унци"};

constexpr Said month_abbreviations[] = {{U"янв", U"1"}, {U"фев", U"2"}, {U"мар", U"3"}, {U"апр", U"4"}, {U"авг", U"8"}, {U"сен", U"9"},
    {U"сент", U"9"}, {U"окт", U"10"}, {U"ноя", U"11"}, {U"дек", U"12"}};
constexpr Said zones[] = {{U"мск", U"по московскому времени"}, {U"gmt", U"по Гринвичу"}};
constexpr Said eras[] = {{U"до н. э.", U"до нашей эры"}, {U"до н.э.", U"до нашей эры"}, {U"н. э.", U"нашей эры"}, {U"н.э.", U"нашей эры"}};

constexpr Said expansions[] = {{U"т.е", U"то есть"}, {U"т.д", U"так далее"}, {U"т.п", U"тому подобное"}, {U"т.к", U"так как"}, {U"др", U"другие"},
    {U"ул", U"улица"}, {U"см", U"смотри"}, {U"им", U"имени"}, {U"проф", U"профессор"}, {U"акад", U"академик"}, {U"тыс", U"тысяч"},
    {U"млн", U"миллионов"}, {U"млрд", U"миллиардов"}, {U"руб", U"рублей"}, {U"тел", U"телефон"}, {U"обл", U"область"}, {U"гг", U"годы"},
    {U"вв", U"века"}, {U"напр", U"например"}, {U"м²", U"квадратный метр"}};
constexpr Said before_name[] = {{U"г", U"город"}, {U"ул", U"улица"}, {U"пр", U"проспект"}, {U"ген", U"генерал"}};
constexpr Said before_number[] = {{U"стр", U"страница"}, {U"ст", U"статья"}, {U"д", U"дом"}, {U"гл", U"глава"}};

constexpr RomanWord roman_words[] = {{U"глава", "numbering"}, {U"том", "numbering"}, {U"часть", "numbering"}, {U"век", "ordinal-masculine", true},
    {U"века", "ordinal-masculine-genitive", true}, {U"веке", "ordinal-masculine-locative", true}, {U"веком", "ordinal-masculine-ablative", true},
    {U"съезд", "ordinal-masculine", true}};

constexpr Said letters_of[] = {{U"a", U"эй"}, {U"b", U"би"}, {U"c", U"си"}, {U"d", U"ди"}, {U"e", U"и"}, {U"f", U"эф"}, {U"g", U"джи"},
    {U"h", U"эйч"}, {U"i", U"ай"}, {U"j", U"джей"}, {U"k", U"кей"}, {U"l", U"эл"}, {U"m", U"эм"},
                               {U"n", U"эн"}, {U"o", U"оу"}, {U"p", U"пи"}, {U"q", U"кью"}, {U"r", U"ар"}, {U"s", U"эс"}, {U"t", U"ти"},
                               {U"u", U"ю"}, {U"v", U"ви"}, {U"w", U"дабл ю"}, {U"x", U"экс"}, {U"y", U"уай"}, {U"z", U"зед"}};

constexpr Said acronyms[] = {{U"США", U"сэ ш а"}, {U"gmail", U"джи мейл"}, {U"hotmail", U"хот мейл"}, {U"com", U"ком"}};

constexpr Said signs[] = {{U"&", U"амперсанд"}, {U"+", U"плюс"}, {U"=", U"равно"}, {U"%", U"процент"}, {U"@", U"собака"}, {U"#", U"решётка"},
    {U"/", U"слэш"}, {U"°", U"градусов"}, {U"§", U"параграф"}, {U"×", U"на"}, {U"÷", U"разделить на"}, {U"±", U"плюс-минус"}, {U"²", U"в квадрате"},
    {U"³", U"в кубе"}, {U"$", U"долларов"}, {U"€", U"евро"}, {U"№", U"номер"}, {U"_", U"нижнее подчеркивание"}, {U"*", U"звёздочка"}};
constexpr Said sign_between[] = {{U"×", U"на"}, {U"x", U"на"}, {U"х", U"на"}};

}  // namespace

constexpr SpokenRules russian{
    .tag = "ru",
    .numbers = {
        .ordinal = "ordinal-masculine",
        .and_word = U"и",
        .respellings = respellings,
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"запятая",
        .decimals = Decimals::fractions,
        .whole_one = U"целая",
        .whole_many = U"целых",
        .minus = U"минус",
        .range_to = U",",
        .magnitudes = magnitudes,
        .feminine_singulars = feminine_singulars,
        .feminine_plurals = feminine_plurals,
    },
    .ordinals = {
        .endings = ordinal_endings,
    },
    .fractions = {
        .half = U"одна вторая",
        .denominator = denominator,
        .gender = Gender::feminine,
    },
    .years = {
        .rule = "ordinal-masculine-genitive",
        .words = year_words,
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
        .per = U"в",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .day = "ordinal-neuter",
        .written_day = "ordinal-masculine-genitive",
        .month_abbreviations = month_abbreviations,
    },
    .times = {
        .hour = U"{H}",
        .hour_minute = U"{H} и {M}",
        .zones = zones,
    },
    .phones = {
        .by_groups = true,
        .plus = U"плюс",
    },
    .words = {
        .expansions = expansions,
        .before_name = before_name,
        .before_number = before_number,
        .acronyms = acronyms,
        .letters_of = letters_of,
    },
    .romans = {
        .words = roman_words,
        .king_rule = "ordinal-masculine",
        .queen_rule = "ordinal-feminine",
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"в степени {n}",
        .flag = U"флаг {n}",
        .hashtag = U"хештег",
        .handle = U"собака",
        .link_to = U"ссылка на",
        .dot = U"точка",
        .slash = U"слэш",
        .dash = U"дефис",
        .underscore = U"нижнее подчеркивание",
        .at = U"собака",
        .colon = U"двоеточие",
    },
};

}  // namespace narrator::spoken::languages
