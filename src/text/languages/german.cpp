// What the program knows about German.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"Abg", U"Abs", U"Apr", U"Art", U"Aug", U"Bd", U"Dez", U"Dipl", U"Dr", U"Feb", U"Fr", U"Gen", U"Hl", U"Hr",
    U"Ing", U"Jan", U"Mag", U"Min", U"Nov", U"Nr", U"Okt", U"Prof", U"Sen", U"Sept", U"St",
    U"Tel", U"Tsd", U"bzw", U"ca", U"d.h", U"evtl", U"geb", U"gest", U"ggf", U"i.d.R", U"o.ä", U"sog",
    U"u.U", U"u.a", U"v.a", U"vgl", U"z.B"});

constexpr auto ending_abbreviations = words({U"usw", U"etc", U"Co", U"jun", U"sen", U"Jh", U"Mio", U"Mrd", U"Str", U"uvm"});

constexpr auto months = words({U"januar", U"jänner", U"februar", U"märz", U"april", U"mai", U"juni", U"juli", U"august",
                               U"september", U"oktober", U"november", U"dezember"});

constexpr Expansion expansions[] = {
    {U"z.B", U"zum Beispiel"},
    {U"d.h", U"das heißt"},
    {U"u.a", U"unter anderem"},
    {U"bzw", U"beziehungsweise"},
    {U"ca", U"circa"},
    {U"Dr", U"Doktor"},
    {U"Prof", U"Professor"},
    {U"Mio", U"Millionen"},
    {U"Mrd", U"Milliarden"},
    {U"usw", U"und so weiter"},
    {U"vgl", U"vergleiche"},
    {U"St", U"Sankt"},
    {U"Str", U"Straße"}};

constexpr auto number_words = words({
    U"Nr"});

constexpr Currency currencies[] = {{U'€', U"Euro", U"Euro"}, {U'$', U"Dollar", U"Dollar"}, {U'£', U"Pfund", U"Pfund"}, {U'¥', U"Yen", U"Yen"}};

constexpr Expansion magnitudes[] = {
    {U"Mio", U"Millionen"},
    {U"Mrd", U"Milliarden"}};

constexpr MarkPair marks[] = {{U'„', U'“'}, {U'„', U'”'}, {U'“', U'”'}, {U'"', U'"'}, {U'»', U'«'}, {U'«', U'»'}, {U'‚', U'‘'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"antwortet", U"antwortete", U"appellierte", U"befand", U"begründete", U"behauptet", U"behauptete",
    U"beklagte", U"bekräftigte", U"berichten", U"berichtet", U"berichtete", U"beschreibt", U"beschrieb",
    U"bestätigt", U"bestätigte", U"beteuerte", U"betont", U"betonte", U"betonten", U"bezeichnet", U"bezeichnete",
    U"dazu", U"dementierte", U"entgegnete", U"ergänzte", U"ergänzten", U"erklärt", U"erklärte", U"erklärten",
    U"erläuterte", U"erwiderte", U"erzählt", U"erzählte", U"fordert", U"forderte", U"fragt", U"fragte", U"fügte",
    U"führte", U"gab", U"gegenüber", U"gesagt", U"heißt", U"hieß", U"hob", U"kommentiert", U"kommentierte",
    U"konstatierte", U"kritisiert", U"kritisierte", U"kündigte", U"lautet", U"lautete", U"lobte", U"mahnte",
    U"meint", U"meinte", U"meinten", U"mit", U"nannte", U"nennt", U"prophezeite", U"resümierte", U"rief", U"ruft",
    U"räumte", U"sagen", U"sagt", U"sagte", U"sagten", U"scherzte", U"schilderte", U"schreibt", U"schrieb",
    U"schrieben", U"so", U"sprach", U"spricht", U"stellte", U"teilt", U"teilte", U"twitterte", U"unterstrich",
    U"urteilte", U"verkündet", U"verkündete", U"verlangte", U"versicherte", U"versprach", U"verteidigte", U"warnt",
    U"warnte", U"wetterte", U"wies", U"zitiert", U"zitierte", U"äußert", U"äußerte"});

constexpr auto source_words = words({
    U"laut", U"zufolge"});

constexpr auto clause_words = words({
    U"dass", U"daß", U"ob", U"warum", U"was", U"weil", U"wie"});

constexpr auto prepositions = words({
    U"als", U"am", U"an", U"auf", U"aus", U"bei", U"beim", U"durch", U"für", U"gegen", U"hinter", U"im", U"in",
    U"mit", U"nach", U"neben", U"ohne", U"seit", U"trotz", U"um", U"unter", U"vom", U"von", U"vor", U"wegen",
    U"wie", U"während", U"zu", U"zum", U"zur", U"zwischen", U"über"});

constexpr auto determiners = words({
    U"das", U"dem", U"den", U"der", U"des", U"die", U"diese", U"dieser", U"dieses", U"drei", U"ein", U"eine",
    U"einer", U"eines", U"einige", U"ihr", U"ihre", U"kein", U"keine", U"mehrere", U"sein", U"seine", U"viele",
    U"zwei"});

constexpr auto function_words = words({
    U"aber", U"alle", U"allerdings", U"als", U"am", U"an", U"april", U"auch", U"auf", U"august", U"aus",
    U"außerdem", U"bei", U"bevor", U"da", U"dabei", U"damit", U"danach", U"dann", U"das", U"dass", U"dazu", U"dem",
    U"den", U"denn", U"der", U"des", U"dezember", U"die", U"dienstag", U"diese", U"dieser", U"dieses", U"doch",
    U"donnerstag", U"dort", U"durch", U"ein", U"eine", U"einer", U"eines", U"einige", U"er", U"es", U"februar",
    U"freitag", U"für", U"gegen", U"gestern", U"haben", U"hat", U"hatte", U"heute", U"hier", U"ich", U"ihr",
    U"ihre", U"im", U"in", U"ist", U"ja", U"januar", U"jedoch", U"jetzt", U"juli", U"juni", U"kann", U"kein",
    U"keine", U"können", U"laut", U"mai", U"man", U"mehr", U"mit", U"mittwoch", U"montag", U"morgen", U"muss",
    U"märz", U"nach", U"nachdem", U"nein", U"nicht", U"noch", U"november", U"nur", U"ob", U"oder", U"oktober",
    U"samstag", U"schon", U"sehr", U"sein", U"seine", U"seit", U"september", U"sie", U"sind", U"so", U"soll",
    U"sonntag", U"trotzdem", U"um", U"und", U"unser", U"unter", U"viele", U"von", U"vor", U"wann", U"war",
    U"waren", U"warum", U"was", U"weil", U"wenn", U"wer", U"werden", U"wie", U"will", U"wir", U"wird", U"wo",
    U"wurde", U"während", U"zu", U"zum", U"zur", U"zuvor", U"über"});

constexpr auto particles = words({
    U"al", U"bin", U"da", U"de", U"den", U"der", U"di", U"du", U"el", U"la", U"le", U"van", U"von", U"zu", U"zur"});

constexpr auto titles = gendered({
    {U"herr", 'm'}, {U"frau", 'f'}, {U"dr", 'n'}, {U"prof", 'n'}, {U"professor", 'm'}, {U"professorin", 'f'},
    {U"präsident", 'm'}, {U"präsidentin", 'f'}, {U"bundeskanzler", 'm'}, {U"bundeskanzlerin", 'f'},
    {U"kanzler", 'm'}, {U"kanzlerin", 'f'}, {U"minister", 'm'}, {U"ministerin", 'f'}, {U"außenminister", 'm'},
    {U"außenministerin", 'f'}, {U"innenminister", 'm'}, {U"innenministerin", 'f'}, {U"finanzminister", 'm'},
    {U"verteidigungsminister", 'm'}, {U"ministerpräsident", 'm'}, {U"ministerpräsidentin", 'f'},
    {U"premierminister", 'm'}, {U"premierministerin", 'f'}, {U"bürgermeister", 'm'}, {U"bürgermeisterin", 'f'},
    {U"oberbürgermeister", 'm'}, {U"sprecher", 'm'}, {U"sprecherin", 'f'}, {U"pressesprecher", 'm'},
    {U"pressesprecherin", 'f'}, {U"regierungssprecher", 'm'}, {U"chef", 'm'}, {U"chefin", 'f'},
    {U"vorsitzende", 'f'}, {U"vorsitzender", 'm'}, {U"parteivorsitzender", 'm'}, {U"parteichef", 'm'},
    {U"generalsekretär", 'm'}, {U"generalsekretärin", 'f'}, {U"direktor", 'm'}, {U"direktorin", 'f'},
    {U"general", 'm'}, {U"senator", 'm'}, {U"senatorin", 'f'}, {U"abgeordnete", 'f'}, {U"abgeordneter", 'm'},
    {U"trainer", 'm'}, {U"trainerin", 'f'}, {U"papst", 'm'}, {U"könig", 'm'}, {U"königin", 'f'}, {U"prinz", 'm'},
    {U"prinzessin", 'f'}, {U"bischof", 'm'}, {U"kardinal", 'm'}, {U"us-präsident", 'm'},
    {U"us-außenminister", 'm'}, {U"us-außenministerin", 'f'}, {U"bundespräsident", 'm'}, {U"staatspräsident", 'm'},
    {U"leiter", 'm'}, {U"leiterin", 'f'}, {U"anwalt", 'm'}, {U"richter", 'm'}, {U"richterin", 'f'},
    {U"experte", 'm'}, {U"expertin", 'f'}, {U"autor", 'm'}, {U"autorin", 'f'}, {U"geschäftsführer", 'm'},
    {U"geschäftsführerin", 'f'}, {U"projektleiter", 'm'}, {U"polizeisprecher", 'm'}, {U"polizeisprecherin", 'f'},
    {U"fraktionschef", 'm'}});

constexpr auto roles = gendered({
    {U"sprecher", 'm'}, {U"sprecherin", 'f'}, {U"präsident", 'm'}, {U"präsidentin", 'f'}, {U"minister", 'm'},
    {U"ministerin", 'f'}, {U"kanzler", 'm'}, {U"kanzlerin", 'f'}, {U"bundeskanzlerin", 'f'},
    {U"bundeskanzler", 'm'}, {U"außenminister", 'm'}, {U"außenministerin", 'f'}, {U"innenminister", 'm'},
    {U"ministerpräsident", 'm'}, {U"premierminister", 'm'}, {U"bürgermeister", 'm'}, {U"bürgermeisterin", 'f'},
    {U"chef", 'm'}, {U"chefin", 'f'}, {U"vorsitzende", 'n'}, {U"vorsitzender", 'm'}, {U"generalsekretär", 'm'},
    {U"direktor", 'm'}, {U"leiter", 'm'}, {U"leiterin", 'f'}, {U"mann", 'm'}, {U"frau", 'f'}, {U"polizei", 'n'},
    {U"regierung", 'n'}, {U"behörde", 'n'}, {U"zeitung", 'n'}, {U"bericht", 'n'}, {U"erklärung", 'n'},
    {U"ministerium", 'n'}, {U"partei", 'n'}, {U"verband", 'n'}, {U"unternehmen", 'n'}, {U"sprecherin", 'f'},
    {U"experte", 'm'}, {U"expertin", 'f'}, {U"experten", 'n'}, {U"anwalt", 'm'}, {U"richter", 'm'},
    {U"zeuge", 'm'}, {U"augenzeuge", 'm'}, {U"augenzeugen", 'n'}, {U"mutter", 'f'}, {U"vater", 'm'},
    {U"sohn", 'm'}, {U"tochter", 'f'}, {U"bruder", 'm'}, {U"schwester", 'f'}, {U"politiker", 'm'},
    {U"politikerin", 'f'}, {U"abgeordnete", 'n'}, {U"trainer", 'm'}, {U"spieler", 'm'}, {U"professor", 'm'},
    {U"forscher", 'm'}, {U"wissenschaftler", 'm'}, {U"student", 'm'}, {U"lehrer", 'm'}, {U"lehrerin", 'f'},
    {U"pressesprecher", 'm'}, {U"pressesprecherin", 'f'}, {U"geschäftsführer", 'm'}, {U"polizeisprecher", 'm'},
    {U"magazin", 'n'}, {U"blatt", 'n'}, {U"agentur", 'n'}, {U"organisation", 'n'}, {U"gewerkschaft", 'n'},
    {U"staatsanwaltschaft", 'n'}, {U"staatsanwalt", 'm'}, {U"gericht", 'n'}, {U"sender", 'm'}, {U"autor", 'm'},
    {U"autorin", 'f'}});

constexpr auto pronouns = gendered({
    {U"er", 'm'}, {U"sie", 'f'}, {U"dieser", 'm'}, {U"diese", 'f'}});

constexpr auto possessives = gendered({{U"ihr", 'f'}, {U"ihre", 'f'}, {U"ihrer", 'f'}, {U"sein", 'm'}, {U"seine", 'm'}, {U"seiner", 'm'}});
constexpr auto plain_verbs = words({U"erklärt", U"erklärte", U"fragte", U"meinte", U"sagt", U"sagte", U"sagten", U"schreibt", U"schrieb", U"so"});
constexpr auto first_person = words({U"ich", U"wir"});
constexpr auto conjunctions = words({U"und", U"aber", U"oder", U"dann"});

}  // namespace

constexpr Language german{
    .tag = "de",
    .speech_tag = "de",
    .abbreviations = abbreviations,
    .expansions = expansions,
    .number_words = number_words,
    .number_word = U"Nummer",
    .currencies = currencies,
    .magnitudes = magnitudes,
    .decades = {},
    .link_to = U"Link zu",
    .dot = U"Punkt",
    .ending_abbreviations = ending_abbreviations,
    .ordinal_stop = true,
    .months = months,
    .range_to = U"bis",
    .marks = marks,
    .speech_verbs = speech_verbs,
    .source_words = source_words,
    .clause_words = clause_words,
    .prepositions = prepositions,
    .determiners = determiners,
    .function_words = function_words,
    .particles = particles,
    .titles = titles,
    .roles = roles,
    .pronouns = pronouns,
    .possessives = possessives,
    .plain_verbs = plain_verbs,
    .first_person = first_person,
    .verb_second = true,
    .conjunctions = conjunctions,
    .participle_ending = U"end",
};

}  // namespace narrator::languages
