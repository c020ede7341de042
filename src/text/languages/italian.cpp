// What the program knows about Italian.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"Avv", U"Dott", U"Dr", U"Ing", U"On", U"Prof", U"S", U"Sen", U"Sig", U"Sigg", U"St", U"art", U"ecc", U"es",
    U"n", U"pag"});

constexpr auto number_words = words({
    U"n", U"nr"});

constexpr MarkPair marks[] = {{U'«', U'»'}, {U'“', U'”'}, {U'"', U'"'}, {U'„', U'”'}, {U'‹', U'›'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"afferma", U"affermato", U"affermò", U"aggiunge", U"aggiunse", U"aggiunto", U"ammesso", U"ammette",
    U"annuncia", U"annunciato", U"annunciò", U"avverte", U"avvertito", U"chiede", U"chiese", U"chiesto",
    U"commenta", U"commentato", U"commentò", U"conclude", U"concluse", U"concluso", U"detto", U"dice", U"diceva",
    U"dichiara", U"dichiarato", U"dichiarò", U"dicono", U"disse", U"dissero", U"esclamò", U"gridò", U"ha detto",
    U"insiste", U"insistito", U"osserva", U"osservato", U"osservò", U"precisa", U"precisato", U"replica",
    U"replicato", U"replicò", U"ribadisce", U"ribadito", U"ricorda", U"ricordato", U"ricordò", U"risponde",
    U"rispose", U"risposto", U"scrisse", U"scritto", U"scrive", U"sostenuto", U"sostiene", U"sottolinea",
    U"sottolineato", U"sottolineò", U"spiega", U"spiegato", U"spiegò"});

constexpr auto source_words = words({
    U"secondo"});

constexpr auto clause_words = words({
    U"che", U"come", U"se"});

constexpr auto prepositions = words({
    U"a", U"al", U"alla", U"come", U"con", U"contro", U"da", U"dal", U"dalla", U"dei", U"del", U"della", U"delle",
    U"di", U"dopo", U"durante", U"fra", U"in", U"nel", U"nella", U"per", U"prima", U"senza", U"su", U"sul",
    U"sulla", U"tra"});

constexpr auto determiners = words({
    U"alcuni", U"due", U"gli", U"i", U"il", U"la", U"le", U"lo", U"questa", U"questo", U"sua", U"sue", U"suo",
    U"suoi", U"tre", U"un", U"una", U"uno", U"un’"});

constexpr auto function_words = words({
    U"a", U"al", U"alla", U"anche", U"aveva", U"che", U"chi", U"ciò", U"come", U"con", U"cosa", U"da", U"dal",
    U"del", U"della", U"di", U"domani", U"domenica", U"dopo", U"dove", U"e", U"ecco", U"era", U"fra", U"giovedì",
    U"già", U"gli", U"ha", U"hanno", U"i", U"ieri", U"il", U"in", U"inoltre", U"io", U"la", U"le", U"lei", U"lo",
    U"loro", U"lui", U"lunedì", U"ma", U"martedì", U"mentre", U"mercoledì", U"mi", U"molto", U"noi", U"non",
    U"nulla", U"o", U"oggi", U"ora", U"per", U"perché", U"però", U"più", U"poi", U"prima", U"quando", U"quella",
    U"quello", U"questa", U"questo", U"sabato", U"se", U"senza", U"si", U"sono", U"su", U"sua", U"suo", U"sì",
    U"tra", U"tu", U"tutti", U"tutto", U"un", U"una", U"uno", U"venerdì", U"voi", U"è"});

constexpr auto particles = words({
    U"da", U"de", U"del", U"della", U"der", U"di", U"la", U"lo", U"van", U"von"});

constexpr auto titles = gendered({
    {U"signor", 'm'}, {U"signora", 'f'}, {U"signorina", 'f'}, {U"sig", 'm'}, {U"dott", 'm'}, {U"prof", 'm'},
    {U"professor", 'm'}, {U"professoressa", 'f'}, {U"presidente", 'n'}, {U"ministro", 'm'}, {U"ministra", 'f'},
    {U"sindaco", 'm'}, {U"sindaca", 'f'}, {U"premier", 'n'}, {U"portavoce", 'n'}, {U"segretario", 'm'},
    {U"segretaria", 'f'}, {U"generale", 'm'}, {U"re", 'm'}, {U"regina", 'f'}, {U"papa", 'm'}, {U"senatore", 'm'},
    {U"senatrice", 'f'}, {U"deputato", 'm'}, {U"direttore", 'm'}, {U"direttrice", 'f'}, {U"capo", 'm'},
    {U"leader", 'n'}, {U"don", 'm'}});

constexpr auto roles = gendered({
    {U"presidente", 'n'}, {U"ministro", 'm'}, {U"ministra", 'f'}, {U"sindaco", 'm'}, {U"portavoce", 'n'},
    {U"segretario", 'm'}, {U"direttore", 'm'}, {U"direttrice", 'f'}, {U"capo", 'm'}, {U"leader", 'n'},
    {U"uomo", 'm'}, {U"donna", 'f'}, {U"madre", 'f'}, {U"padre", 'm'}, {U"polizia", 'n'}, {U"governo", 'n'},
    {U"ministero", 'n'}, {U"avvocato", 'n'}, {U"giudice", 'n'}, {U"testimone", 'n'}, {U"funzionario", 'm'},
    {U"esperto", 'm'}, {U"esperta", 'f'}, {U"candidato", 'm'}, {U"candidata", 'f'}, {U"allenatore", 'm'}});

constexpr auto pronouns = gendered({
    {U"lui", 'm'}, {U"lei", 'f'}, {U"egli", 'm'}, {U"ella", 'f'}, {U"loro", 'n'}});

constexpr auto first_person = words({U"io", U"noi"});
constexpr auto conjunctions = words({U"e", U"ed", U"ma", U"o"});
constexpr auto elided = words({U"all’", U"c’", U"d’", U"dall’", U"dell’", U"l’", U"m’", U"nell’", U"quest’", U"s’", U"sull’", U"t’", U"un’", U"v’"});

constexpr auto definites = words({U"il", U"lo", U"la", U"i", U"gli", U"le", U"l’", U"questo", U"questa", U"quel", U"quella"});

constexpr auto indefinites = words({U"un", U"una", U"uno", U"un’"});
constexpr auto others = words({U"altro", U"altra"});
constexpr auto ordinals = words({
    U"primo", U"prima", U"secondo", U"seconda", U"terzo", U"terza", U"quarto", U"quarta"});
constexpr auto firsts = words({U"primo", U"prima"});
constexpr auto bystanders = words({
    U"residente", U"abitante", U"testimone", U"vicino", U"vicina", U"passante", U"donna", U"uomo", U"ragazza",
    U"ragazzo", U"bambina", U"bambino", U"studente", U"studentessa", U"elettore", U"elettrice", U"cliente",
    U"passeggero", U"passeggera", U"automobilista", U"manifestante", U"turista", U"superstite", U"operaio",
    U"operaia", U"agricoltore", U"commerciante", U"pensionato", U"pensionata", U"insegnante", U"tifoso",
    U"tifosa"});
constexpr auto envoys = words({
    U"portavoce", U"fonte", U"funzionario", U"funzionaria", U"rappresentante", U"avvocato", U"avvocata",
    U"esperto", U"esperta", U"persona"});
constexpr auto anybody = words({U"persona"});
constexpr auto thing_roles = words({U"governo", U"ministero", U"polizia"});
constexpr auto age_stems = words({U"enne"});
constexpr auto age_leads = words({U"di"});
constexpr auto year_words = words({U"anni"});
constexpr auto age_verbs = words({U"ha"});
constexpr auto young_people = words({
    U"bambina", U"bambino", U"ragazzina", U"ragazzino", U"adolescente", U"alunno",
    U"alunna", U"liceale"});
constexpr auto old_people = words({
    U"pensionato", U"pensionata", U"nonna", U"nonno", U"anziano", U"anziana", U"settantenne", U"ottantenne",
    U"novantenne"});
constexpr auto age_undoing = words({U"ex"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .having = age_verbs, .noun_first = true,
    .young_people = young_people, .old_people = old_people, .undoing = age_undoing};
}  // namespace

constexpr Language italian{
    .tag = "it",
    .speech_tag = "it",
    .abbreviations = abbreviations,
    .number_words = number_words,
    .marks = marks,
    .dash_dialogue = true,
    .speech_verbs = speech_verbs,
    .source_words = source_words,
    .clause_words = clause_words,
    .prepositions = prepositions,
    .definites = definites,
    .indefinites = indefinites,
    .others = others,
    .ordinals = ordinals,
    .firsts = firsts,
    .determiners = determiners,
    .function_words = function_words,
    .particles = particles,
    .titles = titles,
    .roles = roles,
    .pronouns = pronouns,
    .bystanders = bystanders,
    .envoys = envoys,
    .anybody = anybody,
    .thing_roles = thing_roles,
    .ages = ages,
    .first_person = first_person,
    .conjunctions = conjunctions,
    .elided = elided,
    .adverb_ending = U"mente",
    .participle_ending = U"ndo",
};

}  // namespace narrator::languages
