// How Italian is read aloud.
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "terzi", "decimo"
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n < 2) return {};
  std::u32string name = n == 2 ? U"mezzo" : numerals.spell(n, "ordinal-masculine");
  if (plural) name.back() = U'i';
  return name;
}

// A pause for breath where the parts of a long numeral meet.
constexpr Said respellings[] = {{U"mila\u00AD", U"mila "}, {U"mille\u00AD", U"mille "}, {U"cento\u00AD", U"cento "}};

constexpr Magnitude magnitudes[] = {{U"mln", U"milione", U"milioni"}, {U"mld", U"miliardo", U"miliardi"}, {U"Mln", U"milione", U"milioni"},
    {U"Mld", U"miliardo", U"miliardi"}, {U"", U"bilione", U"bilioni"}, {U"", U"mille", U"mila", {}, false, false}};

constexpr OrdinalEnding ordinal_endings[] = {{U"º", "ordinal-masculine"}, {U"°", "ordinal-masculine"}, {U".º", "ordinal-masculine"},
    {U"ª", "ordinal-feminine"}, {U".ª", "ordinal-feminine"}, {U"esimo", "ordinal-masculine"}, {U"esima", "ordinal-feminine"}};

constexpr std::u32string_view feminine_singulars[] = {U"a", U"zione", U"sione", U"tà", U"tù"};

constexpr Money money[] = {{"$", U"dollaro", U"dollari", U"centesimo", U"centesimi"},
                           {"EUR", U"euro", U"euro", U"centesimo", U"centesimi"},
                           {"GBP", U"sterlina", U"sterline", U"penny", U"pence", Gender::feminine},
                           {"JPY", U"yen", U"yen", {}, {}},
                           {"CHF", U"franco svizzero", U"franchi svizzeri", U"centesimo", U"centesimi"},
                           {"CNY", U"yuan", U"yuan", {}, {}},
                           {"RUB", U"rublo", U"rubli", {}, {}}};
constexpr MoneySign money_signs[] = {{U"di euro", "EUR", true}, {U"di dollari", "$", true}, {U"euro", "EUR", true}};

constexpr Unit units[] = {{U"ora", "hour"}, {U"giorno", "day"}, {U"mese", "month"}, {U"anno", "year"}};
constexpr Said unit_names[] = {{U"chilometro al secondo", U"chilometro per secondo"}, {U"chilometri al secondo", U"chilometri per secondo"},
    {U"percento", U"per cento"}};
constexpr std::u32string_view feminine_units[] = {U"or", U"tonnellat", U"libbr", U"miglia", U"once", U"oncia", U"settiman", U"calori", U"iard"};

constexpr Said month_abbreviations[] = {{U"sett", U"9"}, {U"genn", U"1"}, {U"febbr", U"2"}};
constexpr std::u32string_view clock_leads[] = {U"ore", U"alle", U"dalle", U"le"};
constexpr Said zones[] = {{U"gmt", U"G M T"}, {U"utc", U"U T C"}, {U"cet", U"C E T"}};
constexpr Said eras[] = {{U"a.C.", U"avanti Cristo"}, {U"d.C.", U"dopo Cristo"}};

constexpr Said expansions[] = {{U"sig", U"signor"}, {U"Sig", U"signor"}, {U"sig.ra", U"signora"}, {U"Sig.ra", U"signora"}, {U"dott", U"dottor"},
    {U"Dott", U"dottor"}, {U"dott.ssa", U"dottoressa"}, {U"Dott.ssa", U"dottoressa"}, {U"prof", U"professor"}, {U"Prof", U"professor"},
    {U"prof.ssa", U"professoressa"}, {U"avv", U"avvocato"}, {U"Avv", U"avvocato"},
                               {U"ing", U"ingegner"}, {U"Ing", U"ingegner"}, {U"on", U"onorevole"}, {U"On", U"onorevole"}, {U"ecc", U"eccetera"},
                               {U"es", U"esempio"}, {U"gen", U"generale"}, {U"Gen", U"generale"}, {U"col", U"colonnello"}, {U"cap", U"capitolo"},
                               {U"pag", U"pagina"}, {U"tel", U"telefono"}, {U"Tel", U"telefono"}, {U"ca", U"circa"}, {U"geom", U"geometra"},
                               {U"rag", U"ragioniere"}, {U"arch", U"architetto"}, {U"mons", U"monsignor"}, {U"Mons", U"monsignor"},
                               {U"v.le", U"viale"}, {U"p.za", U"piazza"}};
constexpr Said before_number[] = {{U"n", U"numero"}, {U"N", U"numero"}, {U"n°", U"numero"}, {U"nº", U"numero"}, {U"p", U"pagina"},
    {U"art", U"articolo"}, {U"cap", U"capitolo"}};

constexpr RomanWord roman_words[] = {{U"capitolo", "numbering"}, {U"guerra", "numbering"}, {U"atto", "numbering"}, {U"parte", "numbering"},
    {U"libro", "numbering"}, {U"secolo", "ordinal-masculine"}, {U"secolo", "ordinal-masculine", true}, {U"legislatura", "ordinal-feminine", true},
    {U"edizione", "ordinal-feminine", true}};

constexpr std::u32string_view letter_words[] = {U"UE", U"ONG", U"FBI", U"BCE", U"FMI"};

constexpr Said signs[] = {{U"&", U"e"}, {U"+", U"più"}, {U"=", U"uguale"}, {U"%", U"per cento"}, {U"@", U"chiocciola"}, {U"#", U"cancelletto"},
    {U"/", U"barra"}, {U"°", U"gradi"}, {U"§", U"paragrafo"}, {U"×", U"per"}, {U"÷", U"diviso"}, {U"±", U"più o meno"}, {U"²", U"al quadrato"},
    {U"³", U"al cubo"},
                          {U"$", U"dollari"}, {U"€", U"euro"}, {U"£", U"sterline"}, {U"_", U"trattino basso"}, {U"!", U"punto esclamativo"},
                          {U"№", U"numero"}, {U"*", U"asterisco"}};
constexpr Said sign_between[] = {{U"×", U"per"}, {U"x", U"per"}, {U"*", U"per"}};

}  // namespace

constexpr SpokenRules italian{
    .tag = "it",
    .numbers = {
        .ordinal = "ordinal-masculine",
        .and_word = U"e",
        .part_joint = U"",
        .respellings = respellings,
        .decimal_mark = U',',
        .group_marks = U".",
        .decimal_word = U"virgola",
        .decimals = Decimals::number,
        .minus = U"meno",
        .range_to = U"a",
        .score_to = U"a",
        .magnitudes = magnitudes,
        .magnitude_of = U"di",
        .feminine_singulars = feminine_singulars,
        .counts_nouns = true,
    },
    .ordinals = {
        .endings = ordinal_endings,
    },
    .fractions = {
        .half = U"un mezzo",
        .and_half = U"e mezzo",
        .denominator = denominator,
        .over = U"su",
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
        .per = U"per",
    },
    .dates = {
        .day_month = U"{d} {m}",
        .day_month_year = U"{d} {m} {y}",
        .month_year = U"{m} {y}",
        .first_day = "ordinal-masculine",
        .month_abbreviations = month_abbreviations,
    },
    .times = {
        .hour = U"{h}",
        .hour_minute = U"{h} e {m}",
        .hour_minute_second = U"{h} e {m} e {s}",
        .hours = "numbering",
        .leads = clock_leads,
        .zones = zones,
    },
    .phones = {
        .plus = U"più",
    },
    .words = {
        .expansions = expansions,
        .before_number = before_number,
        .letter_words = letter_words,
    },
    .romans = {
        .words = roman_words,
        .king_rule = "ordinal-masculine",
        .queen_rule = "ordinal-feminine",
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"alla {n}",
        .flag = U"bandiera {n}",
        .hashtag = U"hashtag",
        .handle = U"chiocciola",
        .link_to = U"link a",
        .dot = U"punto",
        .slash = U"slash",
        .dash = U"trattino",
        .underscore = U"trattino basso",
        .at = U"chiocciola",
        .colon = U"due punti",
        .spells_addresses = true,
        .spelled_labels = 3,
    },
};

}  // namespace narrator::spoken::languages
