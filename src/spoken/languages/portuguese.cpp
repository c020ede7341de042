// How Portuguese is read aloud, by the larger, Brazilian, usage.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "terços", "décimo"; from eleven on "avos", but for the round ones.
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n < 2) return {};
  std::u32string name;
  if (n == 2) name = U"meio";
  else if (n == 3) name = U"terço";
  else if (n <= 10 || n == 100 || n == 1000 || n == 1000000) name = numerals.spell(n, "ordinal-masculine");
  else return numerals.spell(n) + (plural ? U" avos" : U" avo");
  return plural ? name + U's' : name;
}

constexpr Magnitude magnitudes[] = {{U"mi", U"milhão", U"milhões"}, {U"bi", U"bilhão", U"bilhões"}, {U"tri", U"trilhão", U"trilhões"},
    {U"", U"mil", U"mil", {}, false, false}};

// CLDR joins every rest below a hundred and every round hundred by "e"; it leaves none behind millions.
constexpr Said respellings[] = {{U"quatorze", U"catorze"}};

constexpr OrdinalEnding ordinal_endings[] = {{U"º", "ordinal-masculine"}, {U"°", "ordinal-masculine"}, {U".º", "ordinal-masculine"},
    {U"ª", "ordinal-feminine"}, {U".ª", "ordinal-feminine"}};

constexpr std::u32string_view feminine_singulars[] = {U"a", U"ção", U"são", U"dade", U"mulher", U"vez"};
constexpr std::u32string_view feminine_plurals[] = {U"as", U"ções", U"sões", U"dades", U"mulheres", U"vezes"};

constexpr Money money[] = {{"$", U"dólar", U"dólares", U"centavo", U"centavos"},
                           {"USD", U"dólar", U"dólares", U"centavo", U"centavos"},
                           {"EUR", U"euro", U"euros", U"centavo", U"centavos"},
                           {"BRL", U"real", U"reais", U"centavo", U"centavos"},
                           {"GBP", U"libra", U"libras", U"pêni", U"pence", Gender::feminine},
                           {"JPY", U"iene", U"ienes", {}, {}},
                           {"CNY", U"yuan", U"yuans", {}, {}},
                           {"RUB", U"rublo", U"rublos", {}, {}}};
constexpr MoneySign money_signs[] = {{U"de euros", "EUR", true}, {U"de dólares", "$", true}, {U"de reais", "BRL", true}};

constexpr Unit units[] = {{U"hora", "hour"}, {U"dia", "day"}, {U"mês", "month"}, {U"ano", "year"}, {U"h", "hour"}, {U"s", "second"}};
constexpr std::u32string_view feminine_units[] = {U"hora", U"milha", U"libra", U"tonelada", U"onça", U"polegada", U"jarda", U"semana", U"caloria"};

constexpr std::u32string_view clock_words[] = {U"h", U"horas"};
constexpr std::u32string_view clock_leads[] = {U"às", U"as", U"das"};
constexpr Said half_days[] = {{U"da manhã", U"da manhã"}, {U"da tarde", U"da tarde"}, {U"da noite", U"da noite"}};
constexpr Said zones[] = {{U"gmt", U"g m t"}, {U"utc", U"u t c"}};
constexpr Said eras[] = {{U"a.C.", U"antes de Cristo"}, {U"d.C.", U"depois de Cristo"}};

constexpr Said expansions[] = {{U"Sr", U"senhor"}, {U"Sra", U"senhora"}, {U"Srta", U"senhorita"}, {U"Dr", U"doutor"}, {U"Dra", U"doutora"},
    {U"D", U"dom"}, {U"Prof", U"professor"}, {U"Profa", U"professora"}, {U"etc", U"et cetera"}, {U"p.ex", U"por exemplo"}, {U"Av", U"avenida"},
    {U"Eng", U"engenheiro"}, {U"Gen", U"general"}, {U"Cel", U"coronel"}, {U"tel", U"telefone"}, {U"Tel", U"telefone"}, {U"pág", U"página"},
    {U"aprox", U"aproximadamente"}, {U"Exmo", U"excelentíssimo"}, {U"Ltda", U"limitada"}, {U"R", U"rua"}, {U"vs", U"versus"},
    {U"km/h", U"quilômetros por hora"}};
constexpr Said before_number[] = {{U"n.º", U"número"}, {U"nº", U"número"}, {U"Nº", U"número"}, {U"n°", U"número"}, {U"p", U"página"},
    {U"art", U"artigo"}};

constexpr RomanWord roman_words[] = {{U"século", "numbering"}, {U"capítulo", "numbering"}, {U"tomo", "numbering"}, {U"guerra", "numbering"},
    {U"parte", "numbering"}, {U"ato", "numbering"}, {U"volume", "numbering"}};

constexpr std::u32string_view letter_words[] = {U"FMI", U"BCE", U"INSS", U"OCDE", U"FBI"};

constexpr Said signs[] = {{U"&", U"e"}, {U"+", U"mais"}, {U"=", U"é igual a"}, {U"%", U"por cento"}, {U"@", U"arroba"}, {U"#", U"cerquilha"},
    {U"/", U"barra"}, {U"°", U"graus"}, {U"§", U"parágrafo"}, {U"×", U"vezes"}, {U"÷", U"dividido por"}, {U"±", U"mais ou menos"},
    {U"²", U"ao quadrado"}, {U"³", U"ao cubo"},
                          {U"$", U"dólares"}, {U"€", U"euros"}, {U"£", U"libras"}, {U"_", U"sublinhado"}, {U"№", U"número"}, {U"*", U"asterisco"}};
constexpr Said sign_between[] = {{U"×", U"por"}, {U"x", U"por"}, {U"*", U"vezes"}};

}  // namespace

constexpr SpokenRules portuguese{
    .tag = "pt",
    .locale = "pt_BR",
    .numbers = {
        .ordinal = "ordinal-masculine",
        .and_word = U"e",
        .respellings = respellings,
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"vírgula",
        .minus = U"menos",
        .range_to = U"a",
        .score_to = U"a",
        .magnitudes = magnitudes,
        .magnitude_of = U"de",
        .feminine_singulars = feminine_singulars,
        .feminine_plurals = feminine_plurals,
        .counts_nouns = true,
    },
    .ordinals = {
        .endings = ordinal_endings,
    },
    .fractions = {
        .half = U"um meio",
        .and_half = U"e um meio",
        .denominator = denominator,
        .over = U"sobre",
    },
    .years = {
        .eras = eras,
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
        .coins_joint = U"e",
    },
    .measures = {
        .units = units,
        .feminine = feminine_units,
        .per = U"por",
    },
    .dates = {
        .day_month = U"{d} de {m}",
        .day_month_year = U"{d} de {m} de {y}",
        .first_day = "ordinal-masculine",
        .of = U"de",
    },
    .times = {
        .hour = U"{h} horas",
        .hour_one = U"uma hora",
        .hour_minute = U"{h} horas e {m}",
        .hour_minute_second = U"{h} horas e {m} e {s}",
        .hour_half_day = U"{h} horas {p}",
        .hour_minute_half_day = U"{h} horas e {m} {p}",
        .half_days = half_days,
        .hours = "cardinal-feminine",
        .words = clock_words,
        .leads = clock_leads,
        .signs = U"hH",
        .has_point = true,
        .zones = zones,
    },
    .phones = {
        .plus = U"mais",
    },
    .words = {
        .expansions = expansions,
        .before_number = before_number,
        .bare_titles = true,
        .letter_words = letter_words,
    },
    .romans = {
        .words = roman_words,
        .king_rule = "ordinal-masculine",
        .queen_rule = "ordinal-feminine",
        .most_ordinals = 10,
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"elevado a {n}",
        .flag = U"bandeira {n}",
        .hashtag = U"hashtag",
        .handle = U"arroba",
        .link_to = U"link para",
        .dot = U"ponto",
        .slash = U"barra",
        .dash = U"hífen",
        .underscore = U"sublinhado",
        .at = U"arroba",
        .colon = U"dois pontos",
        .spelled_labels = 3,
    },
};

}  // namespace narrator::spoken::languages
