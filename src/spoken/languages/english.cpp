// How English is read aloud: by the style books of newsreaders (the BBC's and AP's).
#include "spoken/languages/languages.hpp"

namespace narrator::spoken::languages {
namespace {

/// "thirds", "quarter", "twenty-fourths"
std::u32string denominator(const Numerals& numerals, std::int64_t n, bool plural) {
  if (n <= 1) return {};
  if (n == 2) return plural ? U"halves" : U"half";
  if (n == 4) return plural ? U"quarters" : U"quarter";
  return numerals.spell(n, "ordinal") + (plural ? U"s" : U"");
}

// A hyphen would make one word of it to the engine, with one stress: "thirty nine" is two.
constexpr Said respellings[] = {{U"-", U" "}};

constexpr Magnitude magnitudes[] = {
    {U"bn", U"billion", U"billion", {}, false, false}, {U"b", U"billion", U"billion", {}, true, false},
    {U"B", U"billion", U"billion", {}, true, false},   {U"m", U"million", U"million", {}, true, false},
    {U"M", U"million", U"million", {}, true, false},   {U"mn", U"million", U"million", {}, false, false},
    {U"mln", U"million", U"million", {}, false, false}, {U"tn", U"trillion", U"trillion", {}, false, false},
    {U"trn", U"trillion", U"trillion", {}, false, false}, {U"k", U"thousand", U"thousand", {}, true, false},
    {U"K", U"thousand", U"thousand", {}, true, false}, {U"", U"quadrillion", U"quadrillion", {}, false, false},
    {U"", U"hundred", U"hundred", {}, false, false}};

constexpr OrdinalEnding ordinal_endings[] = {{U"st", "ordinal", U"1", false}, {U"nd", "ordinal", U"2", false},
    {U"rd", "ordinal", U"3", false}, {U"th", "ordinal", U"0456789"}};

constexpr std::u32string_view decades[] = {U"tens",    U"twenties", U"thirties", U"forties", U"fifties",
                                           U"sixties", U"seventies", U"eighties", U"nineties"};

constexpr Money money[] = {{"$", U"dollar", U"dollars", U"cent", U"cents"},
                           {"USD", U"US dollar", U"US dollars", U"cent", U"cents"},
                           {"EUR", U"euro", U"euros", U"cent", U"cents"},
                           {"GBP", U"pound", U"pounds", U"penny", U"pence"},
                           {"JPY", U"yen", U"yen", {}, {}},
                           {"CNY", U"yuan", U"yuan", {}, {}},
                           {"INR", U"rupee", U"rupees", {}, {}},
                           {"RUB", U"rouble", U"roubles", U"kopek", U"kopeks"},
                           {"UAH", U"hryvnia", U"hryvnias", {}, {}},
                           {"KRW", U"won", U"won", {}, {}},
                           {"TRY", U"lira", U"lira", {}, {}},
                           {"ILS", U"shekel", U"shekels", {}, {}},
                           {"GBX", U"penny", U"pence", {}, {}},
                           {"BTC", U"bitcoin", U"bitcoins", {}, {}},
                           {"CHF", U"Swiss franc", U"Swiss francs", {}, {}},
                           {"PLN", U"zloty", U"zlotys", {}, {}}};

constexpr MoneySign money_signs[] = {{U"p", "GBX", true}, {U"kr", "SEK", true}};

constexpr Unit units[] = {{U"mo", "month"}, {U"yr", "year"}, {U"hr", "hour"}, {U"hrs", "hour"}, {U"mins", "minute"}, {U"secs", "second"},
                          {U"sec", "second"}, {U"wk", "week"}, {U"month", "month"}, {U"year", "year"}, {U"week", "week"}, {U"day", "day"},
                          {U"hour", "hour"}, {U"mi", "mile"}, {U"gal", "gallon"}, {U"sq ft", "square-foot"}, {U"sq mi", "square-mile"},
                          {U"sq km", "square-kilometer"}, {U"sqft", "square-foot"}, {U"kph", "kilometer-per-hour"}, {U"kt", "knot"},
                          {U"kts", "knot"}, {U"pc", "percent"}, {U"psi", "pound-force-per-square-inch"}};

constexpr Said unit_names[] = {{U"megawatt-hour", U"megawatt hour"}, {U"kilowatt-hour", U"kilowatt hour"}, {U"gigawatt-hour", U"gigawatt hour"},
    {U"terawatt-hour", U"terawatt hour"},
                               {U"metric ton", U"ton"}};

constexpr Said month_abbreviations[] = {{U"sept", U"9"}, {U"mar", U"3"}};

constexpr Said half_days[] = {{U"a.m.", U"AM"}, {U"p.m.", U"PM"}, {U"a.m", U"AM"}, {U"p.m", U"PM"}, {U"am", U"AM"}, {U"pm", U"PM"}};

constexpr std::u32string_view clock_words[] = {U"o'clock", U"o’clock"};

constexpr Said zones[] = {{U"e.s.t.", U"EST"}, {U"e.s.t", U"EST"}, {U"p.s.t.", U"PST"}, {U"c.s.t.", U"CST"}, {U"est", U"EST"}, {U"edt", U"EDT"},
    {U"pst", U"PST"}, {U"pdt", U"PDT"}, {U"cst", U"CST"},
                          {U"cdt", U"CDT"}, {U"mst", U"MST"}, {U"mdt", U"MDT"}, {U"gmt", U"GMT"}, {U"utc", U"UTC"}, {U"bst", U"BST"},
                          {U"cet", U"CET"},
                          {U"cest", U"CEST"}, {U"eet", U"EET"}, {U"msk", U"MSK"}, {U"ist", U"IST"}, {U"jst", U"JST"}, {U"et", U"ET"}, {U"pt", U"PT"},
                          {U"ct", U"CT"}};

constexpr Said eras[] = {{U"BCE", U"BCE"}, {U"BC", U"BC"}, {U"B.C.", U"BC"}, {U"AD", U"AD"}, {U"CE", U"CE"}};

constexpr Said expansions[] = {
    {U"Mr", U"Mister"}, {U"Mrs", U"Missus"}, {U"Messrs", U"Messieurs"}, {U"Prof", U"Professor"}, {U"Sens", U"Senators"},
    {U"Govs", U"Governors"}, {U"Reps", U"Representatives"}, {U"vs", U"versus"}, {U"v", U"versus"}, {U"e.g", U"for example"}, {U"i.e", U"that is"},
    {U"cf", U"compare"},
    {U"viz", U"namely"}, {U"etc", U"et cetera"}, {U"approx", U"approximately"}, {U"Jr", U"Junior"}, {U"Sr", U"Senior"}, {U"Esq", U"Esquire"},
    {U"Jan", U"January"}, {U"Feb", U"February"}, {U"Apr", U"April"}, {U"Aug", U"August"}, {U"Sept", U"September"}, {U"Sep", U"September"},
    {U"Oct", U"October"}, {U"Nov", U"November"}, {U"Dec", U"December"}, {U"Mon", U"Monday"}, {U"Tue", U"Tuesday"}, {U"Tues", U"Tuesday"},
    {U"Wed", U"Wednesday"}, {U"Thu", U"Thursday"}, {U"Thurs", U"Thursday"}, {U"Fri", U"Friday"}, {U"Inc", U"Incorporated"}, {U"Ltd", U"Limited"},
    {U"Corp", U"Corporation"}, {U"Co", U"Company"}, {U"Cos", U"Companies"}, {U"Bros", U"Brothers"}, {U"Assn", U"Association"},
    {U"Dept", U"Department"}, {U"dept", U"department"},
    {U"Univ", U"University"}, {U"Ave", U"Avenue"}, {U"Blvd", U"Boulevard"}, {U"Rd", U"Road"}, {U"Hwy", U"Highway"}, {U"hwy", U"highway"},
    {U"Pkwy", U"Parkway"},
    {U"Expy", U"Expressway"}, {U"Sq", U"Square"}, {U"Mt", U"Mount"}, {U"Ft", U"Fort"}, {U"est", U"established"}, {U"govt", U"government"},
    {U"Govt", U"Government"},
    {U"Gov't", U"Government"}, {U"w/o", U"without"}, {U"c/o", U"care of"}, {U"a.k.a", U"also known as"}, {U"Ala", U"Alabama"}, {U"Ariz", U"Arizona"},
    {U"Ark", U"Arkansas"},
    {U"Calif", U"California"}, {U"Colo", U"Colorado"}, {U"Conn", U"Connecticut"}, {U"Fla", U"Florida"}, {U"Ga", U"Georgia"}, {U"Ill", U"Illinois"},
    {U"Ind", U"Indiana"}, {U"Kan", U"Kansas"},
    {U"Ky", U"Kentucky"}, {U"La", U"Louisiana"}, {U"Md", U"Maryland"}, {U"Mich", U"Michigan"}, {U"Minn", U"Minnesota"}, {U"Miss", U"Mississippi"},
    {U"Mont", U"Montana"},
    {U"Neb", U"Nebraska"}, {U"Nev", U"Nevada"}, {U"Okla", U"Oklahoma"}, {U"Ore", U"Oregon"}, {U"Tenn", U"Tennessee"}, {U"Va", U"Virginia"},
    {U"Wis", U"Wisconsin"}, {U"Wyo", U"Wyoming"}, {U"Wash", U"Washington"}};

constexpr Said before_name[] = {
    {U"Mr", U"Mister"}, {U"Mrs", U"Missus"}, {U"Prof", U"Professor"}, {U"Dr", U"Doctor"}, {U"St", U"Saint"}, {U"Sen", U"Senator"},
    {U"Gov", U"Governor"}, {U"Rep", U"Representative"}, {U"Rev", U"Reverend"},
    {U"Gen", U"General"}, {U"Col", U"Colonel"}, {U"Lt", U"Lieutenant"}, {U"Maj", U"Major"}, {U"Capt", U"Captain"}, {U"Cpl", U"Corporal"},
    {U"Sgt", U"Sergeant"}, {U"Adm", U"Admiral"}, {U"Cmdr", U"Commander"}, {U"Brig", U"Brigadier"}, {U"Pte", U"Private"}, {U"Pvt", U"Private"},
    {U"Supt", U"Superintendent"},
    {U"Insp", U"Inspector"}, {U"Det", U"Detective"}, {U"Hon", U"Honourable"}, {U"Pres", U"President"}, {U"Amb", U"Ambassador"},
    {U"Atty", U"Attorney"}, {U"Asst", U"Assistant"},
    {U"Del", U"Delegate"}, {U"Msgr", U"Monsignor"}, {U"Fr", U"Father"}, {U"Dist", U"District"}};

constexpr Said directions[] = {{U"N", U"North"}, {U"S", U"South"}, {U"E", U"East"}, {U"W", U"West"}};

constexpr Said behind_name[] = {{U"Expy", U"Expressway"}, {U"Hwy", U"Highway"}, {U"hwy", U"highway"}, {U"Blvd", U"Boulevard"}, {U"Ave", U"Avenue"},
    {U"Rd", U"Road"}, {U"Pkwy", U"Parkway"}, {U"St", U"Street"}, {U"Dr", U"Drive"}, {U"Ct", U"Court"}, {U"Ln", U"Lane"}, {U"Pl", U"Place"},
    {U"st", U"Street"}};

constexpr Said before_number[] = {{U"No", U"number"}, {U"Nos", U"numbers"}, {U"no", U"number"}, {U"nos", U"numbers"}, {U"pp", U"pages"},
    {U"p", U"page"}, {U"vol", U"volume"}, {U"Vol", U"volume"},
                                  {U"Fig", U"figure"}, {U"fig", U"figure"}, {U"ch", U"chapter"}, {U"Art", U"article"}, {U"Sec", U"section"},
                                  {U"sec", U"section"}, {U"ext", U"extension"}, {U"Mar", U"March"}, {U"Jun", U"June"}, {U"Jul", U"July"},
                                  {U"tel", U"telephone"}, {U"Tel", U"telephone"}, {U"ca", U"circa"}, {U"c", U"circa"}};

constexpr RomanWord roman_words[] = {{U"chapter", "cardinal"}, {U"part", "cardinal"}, {U"volume", "cardinal"}, {U"book", "cardinal"},
    {U"act", "cardinal"}, {U"scene", "cardinal"}, {U"article", "cardinal"},
                                     {U"title", "cardinal"}, {U"section", "cardinal"}, {U"war", "cardinal"}, {U"type", "cardinal"},
                                     {U"phase", "cardinal"}, {U"class", "cardinal"}, {U"bowl", "cardinal"}, {U"level", "cardinal"},
                                     {U"wrestlemania", "cardinal"}, {U"schedule", "cardinal"}, {U"appendix", "cardinal"}, {U"king", "cardinal"}};

constexpr Said phrases[] = {{U"NAACP", U"N double A C P"}, {U"9/11", U"nine eleven"}, {U"24/7", U"twenty four seven"}, {U"401(k)", U"four oh one k"},
    {U"401k", U"four oh one k"}, {U"50/50", U"fifty fifty"}, {U"50-50", U"fifty fifty"}, {U"20/20", U"twenty twenty"}, {U"and/or", U"and or"}};
constexpr std::u32string_view plural_nouns[] = {U"people", U"men", U"women", U"children", U"sheep", U"cattle"};
constexpr std::u32string_view model_words[] = {U"Boeing", U"Airbus", U"Embraer", U"Tupolev", U"Antonov", U"Ilyushin", U"Porsche", U"Peugeot",
    U"Route", U"Flight", U"Highway", U"Interstate", U"Bus"};
constexpr std::u32string_view word_acronyms[] = {U"NATO", U"OPEC", U"ASEAN", U"AIDS", U"ISIS", U"COVID", U"SCOTUS", U"POTUS", U"UNICEF", U"AUKUS"};
constexpr std::u32string_view letter_words[] = {U"USA", U"UAE", U"CIA", U"FBI", U"WHO", U"IRA", U"NSA", U"CEO", U"CFO", U"IMF", U"IOC", U"EPA",
    U"FAA", U"IRS", U"DEA", U"ATF", U"NGO", U"GOP", U"MIT", U"UFO", U"EU", U"UN", U"UK", U"US", U"AI", U"HIV", U"IPO", U"ICC", U"ICJ", U"IAEA",
    U"OSCE", U"IDF", U"IRGC", U"ISI", U"PLO", U"ANC", U"ADHD", U"ECB", U"ABC", U"AP", U"AFP", U"UPI", U"EV", U"IED", U"ISS", U"ESA", U"EEA", U"TSA",
    U"SEC", U"RNA", U"DNA", U"ATM", U"MEP", U"IQ", U"DUI", U"DUP", U"IDP", U"UCLA"};
constexpr std::u32string_view digit_leads[] = {U"ending in", U"code", U"pin", U"ext.", U"extension", U"pin code"};
constexpr std::u32string_view phone_leads[] = {U"call", U"called", U"dial", U"dialed", U"dialled", U"calling", U"phone", U"tel"};

constexpr Said signs[] = {{U"&", U"and"}, {U"+", U"plus"}, {U"=", U"equals"}, {U"%", U"percent"}, {U"@", U"at"}, {U"#", U"hash"}, {U"/", U"slash"},
    {U"°", U"degrees"}, {U"º", U"degrees"}, {U"§", U"section"},
                          {U"×", U"times"}, {U"÷", U"divided by"}, {U"±", U"plus or minus"}, {U"≈", U"approximately"}, {U"≠", U"is not equal to"},
                          {U"≤", U"at most"}, {U"≥", U"at least"}, {U"$", U"dollar"},
                          {U"€", U"euro"}, {U"£", U"pound"}, {U"²", U"squared"}, {U"³", U"cubed"}, {U"№", U"number"}, {U"_", U"underscore"},
                          {U"*", U"asterisk"}, {U"→", U"to"}};

constexpr Said sign_between[] = {{U"×", U"by"}, {U"x", U"by"}, {U"*", U"times"}, {U"/", U"slash"}};

constexpr std::u32string_view street_words[] = {U"st", U"street", U"ave", U"avenue", U"rd", U"road", U"blvd", U"boulevard", U"ln", U"lane", U"dr",
    U"drive",
                                                U"ct", U"court", U"hwy", U"highway", U"expy", U"expressway", U"pkwy", U"parkway", U"pl", U"place",
                                                U"way", U"terrace", U"square"};

constexpr Said states[] = {{U"AL", U"Alabama"}, {U"AK", U"Alaska"}, {U"AZ", U"Arizona"}, {U"AR", U"Arkansas"}, {U"CA", U"California"},
    {U"CO", U"Colorado"}, {U"CT", U"Connecticut"}, {U"DE", U"Delaware"},
                           {U"FL", U"Florida"}, {U"GA", U"Georgia"}, {U"IA", U"Iowa"}, {U"ID", U"Idaho"}, {U"IL", U"Illinois"}, {U"KS", U"Kansas"},
                           {U"KY", U"Kentucky"}, {U"LA", U"Louisiana"}, {U"MA", U"Massachusetts"},
                           {U"MD", U"Maryland"}, {U"MI", U"Michigan"}, {U"MN", U"Minnesota"}, {U"MO", U"Missouri"}, {U"MS", U"Mississippi"},
                           {U"MT", U"Montana"}, {U"NC", U"North Carolina"}, {U"ND", U"North Dakota"},
                           {U"NE", U"Nebraska"}, {U"NH", U"New Hampshire"}, {U"NJ", U"New Jersey"}, {U"NM", U"New Mexico"}, {U"NV", U"Nevada"},
                           {U"NY", U"New York"}, {U"OH", U"Ohio"}, {U"PA", U"Pennsylvania"},
                           {U"RI", U"Rhode Island"}, {U"SC", U"South Carolina"}, {U"SD", U"South Dakota"}, {U"TN", U"Tennessee"}, {U"TX", U"Texas"},
                           {U"UT", U"Utah"}, {U"VA", U"Virginia"}, {U"VT", U"Vermont"},
                           {U"WA", U"Washington"}, {U"WI", U"Wisconsin"}, {U"WV", U"West Virginia"}, {U"WY", U"Wyoming"}, {U"DC", U"DC"}};

}  // namespace

constexpr SpokenRules english{
    .tag = "en",
    .numbers = {
        .cardinal = "cardinal-verbose",
        .has_and = true,
        .and_word = U"and",
        .part_joint = U"",
        .respellings = respellings,
        .quintillion = U"quintillion",
        .decimal_word = U"point",
        .minus = U"minus",
        .range_to = U"to",
        .magnitudes = magnitudes,
        .long_codes = true,
        .serial_pairs = true,
        .model_words = model_words,
        .figure_plural = U"s",
        .number_word = U"number",
    },
    .ordinals = {
        .endings = ordinal_endings,
    },
    .fractions = {
        .half = U"one half",
        .and_half = U"and a half",
        .denominator = denominator,
        .over = U"over",
    },
    .years = {
        .first = 1100,
        .last = 2099,
        .in_pairs = true,
        .zero = U"oh",
        .hundred = U" hundred",
        .decades = decades,
        .decade_ending = U"s",
        .eras = eras,
        .quarter = U"the {n} quarter of",
    },
    .sums = {
        .currencies = money,
        .signs = money_signs,
    },
    .measures = {
        .units = units,
        .names = unit_names,
        .per = U"per",
        .feet = U"{h} foot {m}",
        .plural_nouns = plural_nouns,
    },
    .dates = {
        .month_first = true,
        .day_month = U"the {d} of {m}",
        .day_month_year = U"the {d} of {m} {y}",
        .month_day = U"{m} {d}",
        .month_day_year = U"{m} {d} {y}",
        .month_year = U"{m} {y}",
        .day = "ordinal",
        .month_abbreviations = month_abbreviations,
        .article = U"the",
        .of = U"of",
    },
    .times = {
        .hour = U"{h} o’clock",
        .hour_minute = U"{h} {m}",
        .hour_minute_second = U"{H} {m} and {s}",
        .late_hour = U"{h} hundred",
        .hour_half_day = U"{h} {p}",
        .hour_minute_half_day = U"{h} {m} {p}",
        .half_days = half_days,
        .words = clock_words,
        .zones = zones,
    },
    .phones = {
        .pauses = true,
        .plus = U"plus",
        .leads = phone_leads,
        .code_leads = digit_leads,
    },
    .words = {
        .expansions = expansions,
        .before_name = before_name,
        .behind_name = behind_name,
        .before_number = before_number,
        .bare_titles = true,
        .streets = street_words,
        .directions = directions,
        .states = states,
        .phrases = phrases,
        .letter_words = letter_words,
        .word_acronyms = word_acronyms,
    },
    .romans = {
        .words = roman_words,
        .king = U"the {n}",
        .king_rule = "ordinal",
    },
    .signs = {
        .names = signs,
        .between = sign_between,
        .power = U"to the power of {n}",
        .flag = U"flag {n}",
        .hashtag = U"hashtag",
        .handle = U"at",
        .link_to = U"link to",
        .dot = U"dot",
        .slash = U"slash",
        .dash = U"dash",
        .underscore = U"underscore",
        .at = U"at",
        .colon = U"colon",
        .ampersand = U"ampersand",
    },
};

constexpr SpokenRules numbers_alone{};

}  // namespace narrator::spoken::languages
