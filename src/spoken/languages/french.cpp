// How French is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "tiers", "quarts", "neuvièmes"
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n < 2) return {};
  if (n == 3) return U"tiers";
  const std::u32string name = n == 2 ? U"demi" : n == 4 ? U"quart" : numerals.spell(n, "ordinal-masculine");
  return plural ? name + U's' : name;
}

constexpr Magnitude magnitudes[] = {{U"Md", U"milliard", U"milliards"}, {U"Mds", U"milliard", U"milliards"},
    {U"M", U"million", U"millions", {}, true}, {U"Mio", U"million", U"millions"}, {U"k", U"mille", U"mille", {}, true, false},
                                    {U"", U"billion", U"billions"}, {U"", U"mille", U"mille", {}, false, false}};

constexpr OrdinalEnding ordinal_endings[] = {{U"er", "ordinal-masculine"}, {U"ers", "ordinal-masculine-plural"}, {U"re", "ordinal-feminine"},
    {U"ère", "ordinal-feminine"}, {U"e", "ordinal-masculine"}, {U"es", "ordinal-masculine-plural"}, {U"ème", "ordinal-masculine"},
    {U"eme", "ordinal-masculine"},
                                             {U"ᵉʳ", "ordinal-masculine"}, {U"ᵉ", "ordinal-masculine"}, {U"ʳᵉ", "ordinal-feminine"},
                                             {U"èmes", "ordinal-masculine-plural"}, {U"nd", "ordinal-masculine"}, {U"nde", "ordinal-feminine"},
                                             {U"°", "ordinal-masculine"}, {U"º", "ordinal-masculine"}};

constexpr std::u32string_view feminine_singulars[] = {U"ion", U"té", U"ée", U"ance", U"ence", U"ure", U"ette", U"elle", U"esse", U"femme", U"fois",
    U"voix", U"personne", U"heure", U"semaine", U"minute", U"place"};

constexpr Money money[] = {{"$", U"dollar", U"dollars", U"cent", U"cents"},
                           {"EUR", U"euro", U"euros", U"centime", U"centimes"},
                           {"GBP", U"livre", U"livres", U"penny", U"pence", Gender::feminine},
                           {"JPY", U"yen", U"yens", {}, {}},
                           {"CHF", U"franc suisse", U"francs suisses", U"centime", U"centimes"},
                           {"CNY", U"yuan", U"yuans", {}, {}},
                           {"RUB", U"rouble", U"roubles", {}, {}},
                           {"UAH", U"hryvnia", U"hryvnias", {}, {}, Gender::feminine},
                           {"SEK", U"couronne suédoise", U"couronnes suédoises", {}, {}, Gender::feminine}};
constexpr MoneySign money_signs[] = {{U"euros", "EUR", true}, {U"d’euros", "EUR", true}, {U"d'euros", "EUR", true}, {U"de dollars", "$", true}};

constexpr Unit units[] = {{U"heure", "hour"}, {U"jour", "day"}, {U"mois", "month"}, {U"an", "year"}, {U"Go", "gigabyte"}, {U"Mo", "megabyte"},
    {U"To", "terabyte"}, {U"Ko", "kilobyte"}};
constexpr Said unit_names[] = {{U"mégawatt-heure", U"mégawattheure"}, {U"mégawatts-heures", U"mégawattheures"},
    {U"kilowatts-heures", U"kilowattheures"}, {U"kilowatt-heure", U"kilowattheure"}};
constexpr std::u32string_view feminine_units[] = {U"heure", U"minute", U"seconde", U"tonne", U"livre", U"once", U"semaine", U"calorie",
    U"kilocalorie", U"année"};

constexpr Said month_abbreviations[] = {{U"fév", U"2"}, {U"févr", U"2"}, {U"sept", U"9"}, {U"aout", U"8"}, {U"fevrier", U"2"}, {U"decembre", U"12"}};
constexpr Said half_days[] = {{U"du matin", U"du matin"}, {U"du soir", U"du soir"}};
constexpr std::u32string_view clock_words[] = {U"heures", U"h"};
constexpr Said minute_names[] = {{U"1", U"une"}, {U"21", U"vingt et une"}};
constexpr Said zones[] = {{U"gmt", U"GMT"}, {U"utc", U"UTC"}, {U"cet", U"CET"}};
constexpr Said eras[] = {{U"av. J.-C.", U"avant Jésus-Christ"}, {U"apr. J.-C.", U"après Jésus-Christ"}};

constexpr Said expansions[] = {{U"MM", U"messieurs"}, {U"Mme", U"madame"}, {U"Mmes", U"mesdames"}, {U"Mᵐᵉ", U"madame"}, {U"Mᵐᵉˢ", U"mesdames"},
    {U"Mlle", U"mademoiselle"}, {U"Mlles", U"mesdemoiselles"}, {U"Mˡˡᵉ", U"mademoiselle"}, {U"Dr", U"docteur"}, {U"Dʳ", U"docteur"},
    {U"Dʳᵉ", U"docteure"}, {U"Dʳᵉˢ", U"docteures"}, {U"Dʳˢ", U"docteurs"},
                               {U"Pr", U"professeur"}, {U"Pʳ", U"professeur"}, {U"Ste", U"Sainte"}, {U"p.ex", U"par exemple"},
                               {U"etc", U"et cetera"}, {U"env", U"environ"}, {U"Mgr", U"monseigneur"}, {U"c.-à-d", U"c’est-à-dire"},
                               {U"cf", U"confer"}, {U"tél", U"téléphone"}, {U"Tél", U"téléphone"}, {U"bd", U"boulevard"}, {U"av", U"avenue"},
                               {U"n°", U"numéro"}, {U"N°", U"numéro"}};
constexpr Said before_name[] = {{U"Mme", U"madame"}, {U"Mmes", U"mesdames"}, {U"MM", U"messieurs"}, {U"Mlle", U"mademoiselle"}, {U"Dr", U"docteur"},
    {U"Pr", U"professeur"}, {U"M", U"monsieur"}, {U"Me", U"maître"}, {U"St", U"Saint"}, {U"Gal", U"général"}, {U"Cne", U"capitaine"}};
constexpr Said before_number[] = {{U"n°", U"numéro"}, {U"N°", U"numéro"}, {U"no", U"numéro"}, {U"p", U"page"}, {U"pp", U"pages"},
    {U"art", U"article"}, {U"chap", U"chapitre"}, {U"vol", U"volume"}};

constexpr RomanWord roman_words[] = {{U"chapitre", "numbering"}, {U"tome", "numbering"}, {U"guerre", "numbering"}, {U"partie", "numbering"},
    {U"acte", "numbering"}, {U"scène", "numbering"}, {U"livre", "numbering"}, {U"titre", "numbering"}};

constexpr std::u32string_view letter_words[] = {U"UE", U"PIB", U"FMI", U"OMS", U"UMP", U"LFI", U"IVG", U"BCE", U"OCDE", U"ARN", U"PME", U"RSA",
    U"US", U"CIA", U"FBI"};

constexpr Said signs[] = {{U"&", U"et"}, {U"+", U"plus"}, {U"=", U"égale"}, {U"%", U"pour cent"}, {U"@", U"arobase"}, {U"#", U"dièse"},
    {U"/", U"sur"}, {U"°", U"degrés"}, {U"§", U"paragraphe"}, {U"×", U"fois"}, {U"÷", U"divisé par"}, {U"±", U"plus ou moins"},
                          {U"²", U"au carré"}, {U"³", U"au cube"}, {U"$", U"dollars"}, {U"€", U"euros"}, {U"£", U"livres"}, {U"_", U"tiret bas"},
                          {U"№", U"numéro"}, {U"*", U"astérisque"}};
constexpr Said sign_between[] = {{U"×", U"fois"}, {U"x", U"fois"}, {U"*", U"fois"}};

}  // namespace

constexpr SpokenRules french{
    .tag = "fr",
    .numbers = {
        .ordinal = "ordinal-masculine",
        .and_word = U"et",
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"virgule",
        .decimals = Decimals::number,
        .minus = U"moins",
        .range_to = U"à",
        .score_to = U"à",
        .magnitudes = magnitudes,
        .magnitude_of = U"de",
        .magnitude_of_vowel = U"d’",
        .feminine_singulars = feminine_singulars,
        .counts_nouns = true,
    },
    .ordinals = {
        .endings = ordinal_endings,
    },
    .fractions = {
        .half = U"un demi",
        .and_half = U"et demi",
        .denominator = denominator,
        .over = U"sur",
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
        .names = unit_names,
        .feminine = feminine_units,
        .per = U"par",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .month_year = U"{m} {y}",
        .first_day = "ordinal-masculine",
        .month_abbreviations = month_abbreviations,
    },
    .times = {
        .hour = U"{h} heures",
        .hour_one = U"une heure",
        .hour_minute = U"{h} heures {m}",
        .hour_minute_second = U"{H} {m} {s}",
        .hour_half_day = U"{h} heures {p}",
        .hour_minute_half_day = U"{h} heures {m} {p}",
        .half_days = half_days,
        .hours = "cardinal-feminine",
        .words = clock_words,
        .signs = U"hH",
        .minute_names = minute_names,
        .zones = zones,
    },
    .phones = {
        .by_groups = true,
        .plus = U"plus",
    },
    .words = {
        .expansions = expansions,
        .before_name = before_name,
        .before_number = before_number,
        .bare_titles = true,
        .letter_words = letter_words,
    },
    .romans = {
        .words = roman_words,
        .king_rule = "numbering",
        .first_king = "ordinal-masculine",
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"puissance {n}",
        .flag = U"drapeau {n}",
        .hashtag = U"mot-dièse",
        .handle = U"arobase",
        .link_to = U"lien vers",
        .dot = U"point",
        .slash = U"barre oblique",
        .dash = U"tiret",
        .underscore = U"tiret bas",
        .at = U"arobase",
        .colon = U"deux points",
    },
};

}  // namespace narrator::spoken::languages
