// What the program knows about Spanish.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"D", U"Dr", U"Dra", U"Dña", U"EE.UU", U"Gral", U"Ing", U"Lic", U"Mons", U"Prof", U"Sr", U"Sra", U"Sres",
    U"Srta", U"Ud", U"Uds", U"art", U"av", U"etc", U"núm", U"p.ej", U"pág"});

constexpr auto number_words = words({
    U"nº", U"núm"});

constexpr MarkPair marks[] = {{U'«', U'»'}, {U'“', U'”'}, {U'"', U'"'}, {U'„', U'”'}, {U'‹', U'›'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"admitió", U"advierte", U"advirtió", U"afirma", U"afirmaron", U"afirmó", U"agrega", U"agregó", U"anuncia",
    U"anunció", U"apuntó", U"asegura", U"aseguró", U"añade", U"añadió", U"comenta", U"comentó", U"concluyó",
    U"contestó", U"declara", U"declaró", U"decía", U"denunció", U"destacó", U"dice", U"dicen", U"dijeron", U"dijo",
    U"escribe", U"escribió", U"exclamó", U"explica", U"explicó", U"expresó", U"gritó", U"indica", U"indicó",
    U"insiste", U"insistió", U"lamentó", U"manifestó", U"precisó", U"pregunta", U"preguntó", U"reconoció",
    U"recordó", U"recuerda", U"replicó", U"responde", U"respondió", U"señala", U"señaló", U"sostuvo", U"subrayó"});

constexpr auto source_words = words({
    U"según"});

constexpr auto clause_words = words({
    U"cómo", U"que", U"si"});

constexpr auto prepositions = words({
    U"a", U"al", U"ante", U"bajo", U"como", U"con", U"contra", U"de", U"del", U"desde", U"durante", U"en",
    U"entre", U"hacia", U"para", U"por", U"según", U"sin", U"sobre", U"tras"});

constexpr auto determiners = words({
    U"dos", U"el", U"esa", U"ese", U"esta", U"este", U"la", U"las", U"los", U"su", U"sus", U"tres", U"un", U"una",
    U"unas", U"unos", U"varios", U"otro", U"otra"});

constexpr auto function_words = words({
    U"a", U"además", U"al", U"antes", U"aunque", U"ayer", U"como", U"con", U"cuando", U"cómo", U"de", U"del",
    U"desde", U"después", U"domingo", U"donde", U"el", U"ella", U"ellas", U"ellos", U"en", U"entre", U"es", U"esa",
    U"ese", U"eso", U"esta", U"estas", U"este", U"esto", U"estos", U"fue", U"ha", U"había", U"han", U"hasta",
    U"hoy", U"jueves", U"la", U"las", U"le", U"lo", U"los", U"lunes", U"martes", U"mañana", U"me", U"mientras",
    U"miércoles", U"muy", U"más", U"nada", U"ni", U"no", U"nosotros", U"o", U"para", U"pero", U"por", U"porque",
    U"que", U"quien", U"qué", U"se", U"según", U"si", U"sin", U"sobre", U"son", U"su", U"sus", U"sábado", U"sí",
    U"también", U"todo", U"todos", U"tú", U"un", U"una", U"unas", U"unos", U"viernes", U"y", U"ya", U"yo", U"él"});

constexpr auto particles = words({
    U"de", U"del", U"der", U"e", U"la", U"las", U"los", U"van", U"von", U"y"});

constexpr auto titles = gendered({
    {U"señor", 'm'}, {U"señora", 'f'}, {U"señorita", 'f'}, {U"sr", 'm'}, {U"sra", 'f'}, {U"dr", 'm'},
    {U"dra", 'f'}, {U"don", 'm'}, {U"doña", 'f'}, {U"presidente", 'm'}, {U"presidenta", 'f'}, {U"ministro", 'm'},
    {U"ministra", 'f'}, {U"alcalde", 'm'}, {U"alcaldesa", 'f'}, {U"portavoz", 'n'}, {U"secretario", 'm'},
    {U"secretaria", 'f'}, {U"general", 'm'}, {U"rey", 'm'}, {U"reina", 'f'}, {U"papa", 'm'}, {U"senador", 'm'},
    {U"senadora", 'f'}, {U"diputado", 'm'}, {U"diputada", 'f'}, {U"director", 'm'}, {U"directora", 'f'},
    {U"jefe", 'm'}, {U"jefa", 'f'}, {U"líder", 'n'}});

constexpr auto roles = gendered({
    {U"presidente", 'm'}, {U"presidenta", 'f'}, {U"ministro", 'm'}, {U"ministra", 'f'}, {U"alcalde", 'm'},
    {U"alcaldesa", 'f'}, {U"portavoz", 'n'}, {U"secretario", 'm'}, {U"secretaria", 'f'}, {U"director", 'm'},
    {U"directora", 'f'}, {U"jefe", 'm'}, {U"jefa", 'f'}, {U"líder", 'n'}, {U"hombre", 'm'}, {U"mujer", 'f'},
    {U"madre", 'f'}, {U"padre", 'm'}, {U"policía", 'n'}, {U"gobierno", 'n'}, {U"ministerio", 'n'},
    {U"abogado", 'm'}, {U"abogada", 'f'}, {U"juez", 'n'}, {U"testigo", 'n'}, {U"vecino", 'm'}, {U"vecina", 'f'},
    {U"funcionario", 'm'}, {U"experto", 'm'}, {U"experta", 'f'}, {U"candidato", 'm'}, {U"candidata", 'f'}});

constexpr auto pronouns = gendered({
    {U"él", 'm'}, {U"ella", 'f'}, {U"ellos", 'n'}, {U"ellas", 'f'}});

constexpr auto first_person = words({U"yo", U"nosotros"});
constexpr auto conjunctions = words({U"y", U"e", U"pero", U"o"});

constexpr auto definites = words({U"el", U"la", U"los", U"las", U"este", U"esta", U"ese", U"esa"});

constexpr auto indefinites = words({U"un", U"una", U"otro", U"otra"});
constexpr auto others = words({U"otro", U"otra"});
constexpr auto ordinals = words({
    U"primer", U"primero", U"primera", U"segundo", U"segunda", U"tercer", U"tercero", U"tercera", U"cuarto",
    U"cuarta"});
constexpr auto firsts = words({U"primer", U"primero", U"primera"});
constexpr auto bystanders = words({
    U"vecino", U"vecina", U"testigo", U"residente", U"habitante", U"mujer", U"hombre", U"niño", U"niña",
    U"estudiante", U"alumno", U"alumna", U"votante", U"cliente", U"clienta", U"pasajero", U"pasajera",
    U"conductor", U"conductora", U"manifestante", U"turista", U"visitante", U"superviviente", U"trabajador",
    U"trabajadora", U"agricultor", U"agricultora", U"comerciante", U"jubilado", U"jubilada", U"aficionado",
    U"aficionada"});
constexpr auto envoys = words({
    U"portavoz", U"fuente", U"funcionario", U"funcionaria", U"representante", U"responsable", U"abogado",
    U"abogada", U"experto", U"experta", U"persona"});
constexpr auto anybody = words({U"persona"});
constexpr auto thing_roles = words({U"gobierno", U"ministerio", U"policía"});
constexpr auto age_leads = words({U"de"});
constexpr auto year_words = words({U"años"});
constexpr auto age_verbs = words({U"tiene"});
constexpr auto young_people = words({
    U"niña", U"niño", U"adolescente", U"alumno", U"alumna", U"colegial", U"chaval", U"chavala"});
constexpr auto old_people = words({
    U"jubilado", U"jubilada", U"pensionista", U"abuela", U"abuelo", U"anciano", U"anciana", U"septuagenario",
    U"septuagenaria", U"octogenario", U"octogenaria", U"nonagenario", U"nonagenaria"});
constexpr auto age_undoing = words({U"ex", U"antiguo", U"antigua"});
constexpr AgeWords ages{
    .leads = age_leads, .years = year_words, .having = age_verbs, .noun_first = true,
    .young_people = young_people, .old_people = old_people, .undoing = age_undoing};
}  // namespace

constexpr Language spanish{
    .tag = "es",
    .speech_tag = "es",
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
    .adverb_ending = U"mente",
    .participle_ending = U"ndo",
};

}  // namespace narrator::languages
