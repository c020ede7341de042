// How Spanish is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "décimo", "doceavo", "centésimo"; above a hundred only round ones have a name.
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n < 2) return {};
  std::u32string name;
  if (n == 2) name = U"medio";
  else if (n == 3) name = U"tercio";
  else if (n <= 10 || n % 100 == 0) {
    name = numerals.spell(n, "ordinal-masculine");
  } else if (n < 100) {
    name = numerals.spell(n, "numbering");
    if (name.ends_with(U"a") || name.ends_with(U"o")) name.pop_back();
    name += U"avo";
  } else {
    return {};
  }
  return plural ? name + U's' : name;
}

constexpr Magnitude magnitudes[] = {{U"mill", U"millón", U"millones"}, {U"M", U"millón", U"millones", {}, true}, {U"", U"billón", U"billones"},
    {U"", U"trillón", U"trillones"},
                                    {U"", U"mil", U"mil", {}, false, false}};

constexpr Said respellings[] = {{U"decimoprimer", U"undécim"}, {U"decimosegund", U"duodécim"}, {U"vigésimo octavo", U"vigesimoctavo"},
    {U"octingésim", U"octingentésim"}, {U"\u00AD", U""}, {U"dos milésim", U"dosmilésim"}, {U"cien milésim", U"cienmilésim"}};

constexpr OrdinalEnding ordinal_endings[] = {
    {U".ᵉʳ", "ordinal-masculine-adjective"}, {U"ᵉʳ", "ordinal-masculine-adjective"}, {U".er", "ordinal-masculine-adjective"},
    {U"er", "ordinal-masculine-adjective"},
    {U".º", "ordinal-masculine"}, {U"º", "ordinal-masculine"}, {U"°", "ordinal-masculine"}, {U".ª", "ordinal-feminine"}, {U"ª", "ordinal-feminine"},
    {U"ro", "ordinal-masculine"}, {U"do", "ordinal-masculine"}, {U"to", "ordinal-masculine"}, {U"ra", "ordinal-feminine"},
    {U"da", "ordinal-feminine"}, {U"ta", "ordinal-feminine"},
    {U"mo", "ordinal-masculine"}, {U"ma", "ordinal-feminine"}, {U"vo", "ordinal-masculine"}, {U"va", "ordinal-feminine"},
    {U"no", "ordinal-masculine"}, {U"na", "ordinal-feminine"}};

constexpr std::u32string_view feminine_singulars[] = {U"a", U"ción", U"sión", U"dad", U"tud", U"mujer"};
constexpr std::u32string_view feminine_plurals[] = {U"as", U"ciones", U"siones", U"dades", U"tudes", U"mujeres", U"veces"};

constexpr Money money[] = {{"$", U"dólar", U"dólares", U"centavo", U"centavos"},
                           {"USD", U"dólar estadounidense", U"dólares estadounidenses", U"centavo", U"centavos"},
                           {"EUR", U"euro", U"euros", U"céntimo", U"céntimos"},
                           {"GBP", U"libra", U"libras", U"penique", U"peniques", Gender::feminine},
                           {"JPY", U"yen", U"yenes", {}, {}},
                           {"HKD", U"dólar de Hong Kong", U"dólares de Hong Kong", U"centavo", U"centavos"},
                           {"HNL", U"lempira", U"lempiras", U"centavo", U"centavos"},
                           {"KRW", U"won", U"wones", {}, {}},
                           {"ESP", U"peseta", U"pesetas", {}, {}, Gender::feminine},
                           {"CHF", U"franco suizo", U"francos suizos", U"céntimo", U"céntimos"},
                           {"NIO", U"córdoba", U"córdobas", U"centavo", U"centavos"},
                           {"PAB", U"balboa", U"balboas", U"centésimo", U"centésimos"},
                           {"CRC", U"colón costarricense", U"colones costarricenses", {}, {}},
                           {"colon", U"colón", U"colones", {}, {}},
                           {"fr", U"franco", U"francos", U"céntimo", U"céntimos"},
                           {"kr", U"corona", U"coronas", {}, {}, Gender::feminine},
                           {"mk", U"marco", U"marcos", {}, {}},
                           {"INR", U"rupia", U"rupias", {}, {}, Gender::feminine},
                           {"RUB", U"rublo", U"rublos", {}, {}},
                           {"MXN", U"peso mexicano", U"pesos mexicanos", U"centavo", U"centavos"},
                           {"ARS", U"peso argentino", U"pesos argentinos", U"centavo", U"centavos"}};

constexpr MoneySign money_signs[] = {{U"US$", "USD"}, {U"€", "EUR"}, {U"₡", "colon"}, {U"kr", "kr", true}, {U"fr", "fr", true}, {U"mk", "mk", true},
    {U"rs", "INR", true},
                                     {U"de euros", "EUR", true}, {U"de dólares", "$", true}};

constexpr Unit units[] = {{U"seg", "second"}, {U"hora", "hour"}, {U"día", "day"}, {U"mes", "month"}, {U"año", "year"}};

constexpr std::u32string_view feminine_units[] = {U"milla", U"hora", U"libra", U"onza", U"pulgada", U"yarda", U"tonelada", U"hectárea", U"semana",
    U"caloría", U"kilocaloría"};

constexpr Said month_abbreviations[] = {{U"set", U"9"}, {U"setiembre", U"9"}, {U"sep", U"9"}};
constexpr Said half_days[] = {{U"a.m.", U"de la mañana"}, {U"p.m.", U"de la tarde"}, {U"a. m.", U"de la mañana"}, {U"p. m.", U"de la tarde"},
    {U"am", U"de la mañana"}, {U"pm", U"de la tarde"}};
constexpr std::u32string_view clock_words[] = {U"h", U"hs", U"hrs", U"horas"};
constexpr std::u32string_view clock_leads[] = {U"las", U"la"};
constexpr Said minute_names[] = {{U"15", U"cuarto"}, {U"30", U"media"}};
constexpr Said zones[] = {{U"gmt", U"g m t"}, {U"utc", U"u t c"}, {U"est", U"e s t"}, {U"cet", U"c e t"}};
constexpr Said eras[] = {{U"a. C.", U"antes de Cristo"}, {U"d. C.", U"después de Cristo"}, {U"a.C.", U"antes de Cristo"},
    {U"d.C.", U"después de Cristo"}};

constexpr Said expansions[] = {{U"Sr", U"señor"}, {U"Sra", U"señora"}, {U"Srta", U"señorita"}, {U"Dr", U"doctor"}, {U"Dra", U"doctora"},
    {U"D", U"don"}, {U"Da", U"doña"}, {U"da", U"doña"}, {U"Dña", U"doña"},
                               {U"Ud", U"usted"}, {U"Uds", U"ustedes"}, {U"etc", U"etcétera"}, {U"p.ej", U"por ejemplo"},
                               {U"EE.UU", U"Estados Unidos"}, {U"aprox", U"aproximadamente"}, {U"Gral", U"general"}, {U"Prof", U"profesor"},
                               {U"Profa", U"profesora"},
                               {U"Ing", U"ingeniero"}, {U"Lic", U"licenciado"}, {U"Avda", U"avenida"}, {U"Av", U"avenida"}, {U"Sto", U"santo"},
                               {U"Sta", U"santa"}, {U"pág", U"página"}, {U"págs", U"páginas"}, {U"tel", U"teléfono"}, {U"Tel", U"teléfono"},
                               {U"núm", U"número"},
                               {U"lun", U"lunes"}, {U"mar", U"martes"}, {U"miér", U"miércoles"}, {U"jue", U"jueves"}, {U"vier", U"viernes"},
                               {U"sáb", U"sábado"}, {U"dom", U"domingo"}, {U"c.º", U"camino"}, {U"b", U"bajo"}, {U"Cía", U"compañía"},
                               {U"ed", U"edición"}, {U"izq", U"izquierda"}, {U"dcha", U"derecha"}};
constexpr Said before_number[] = {{U"N.º", U"número"}, {U"n.º", U"número"}, {U"nº", U"número"}, {U"Nº", U"número"}, {U"No", U"número"},
    {U"núm", U"número"}, {U"pág", U"página"}, {U"p", U"página"}, {U"art", U"artículo"}};

constexpr RomanWord roman_words[] = {{U"siglo", "numbering"}, {U"siglos", "numbering"}, {U"capítulo", "numbering"}, {U"tomo", "numbering"},
    {U"guerra", "numbering"}, {U"año", "numbering"}, {U"parte", "numbering"}, {U"acto", "numbering"},
                                     {U"apóstol", "ordinal-masculine", true}, {U"congreso", "ordinal-masculine-adjective", true},
                                     {U"edición", "ordinal-feminine", true}, {U"cumbre", "ordinal-feminine", true},
                                     {U"aniversario", "ordinal-masculine-adjective", true}, {U"legislatura", "ordinal-feminine", true}};

constexpr std::u32string_view letter_words[] = {U"PIB", U"IVA", U"FMI", U"OMS", U"ONG", U"DNI", U"UGT", U"ERE", U"RTVE", U"IPC", U"FBI", U"UE"};

constexpr Said signs[] = {{U"&", U"y"}, {U"+", U"más"}, {U"=", U"es igual a"}, {U"%", U"por ciento"}, {U"@", U"arroba"}, {U"#", U"almohadilla"},
    {U"/", U"barra"}, {U"°", U"grados"}, {U"§", U"sección"}, {U"×", U"por"}, {U"÷", U"dividido entre"}, {U"±", U"más menos"},
                          {U"²", U"al cuadrado"}, {U"³", U"al cubo"}, {U"$", U"dólares"}, {U"€", U"euros"}, {U"£", U"libras"},
                          {U"^", U"acento circunflejo"}, {U"_", U"guion bajo"}, {U"№", U"número"}, {U"*", U"asterisco"}};
constexpr Said sign_between[] = {{U"×", U"por"}, {U"x", U"por"}, {U"*", U"por"}};

}  // namespace

constexpr SpokenRules spanish{
    .tag = "es",
    .numbers = {
        .ordinal = "ordinal-masculine",
        .and_word = U"y",
        .part_joint = U"",
        .respellings = respellings,
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"coma",
        .decimals = Decimals::pairs,
        .minus = U"menos",
        .range_to = U"a",
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
        .half = U"un medio",
        .and_half = U"y medio",
        .denominator = denominator,
        .over = U"sobre",
    },
    .years = {
        .eras = eras,
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
    },
    .measures = {
        .units = units,
        .feminine = feminine_units,
        .per = U"por",
    },
    .dates = {
        .day_month = U"{d} de {m}",
        .day_month_year = U"{d} de {m} de {y}",
        .month_day = U"{d} de {m}",
        .month_day_year = U"{d} de {m} de {y}",
        .first_day = "ordinal-masculine",
        .month_abbreviations = month_abbreviations,
        .of = U"de",
    },
    .times = {
        .hour = U"{h}",
        .hour_minute = U"{h} y {m}",
        .hour_minute_second = U"{H} {m} y {s}",
        .hour_half_day = U"{h} {p}",
        .hour_minute_half_day = U"{h} y {m} {p}",
        .half_days = half_days,
        .hours = "cardinal-feminine",
        .words = clock_words,
        .leads = clock_leads,
        .signs = U"h",
        .has_point = true,
        .minute_names = minute_names,
        .zones = zones,
    },
    .phones = {
        .plus = U"más",
        .extension = U"extensión",
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
        .flag = U"bandera {n}",
        .hashtag = U"etiqueta",
        .handle = U"arroba",
        .link_to = U"enlace a",
        .dot = U"punto",
        .slash = U"barra",
        .dash = U"guion",
        .underscore = U"guion bajo",
        .at = U"arroba",
        .colon = U"dos puntos",
        .spelled_labels = 3,
    },
};

}  // namespace narrator::spoken::languages
