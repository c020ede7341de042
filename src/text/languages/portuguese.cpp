// What the program knows about Portuguese.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"Av", U"D", U"Dr", U"Dra", U"Eng", U"Exmo", U"Prof", U"Profa", U"Sr", U"Sra", U"Srs", U"art", U"etc", U"n",
    U"pág"});

constexpr auto number_words = words({
    U"n.º", U"nº"});

constexpr MarkPair marks[] = {{U'«', U'»'}, {U'“', U'”'}, {U'"', U'"'}, {U'„', U'”'}, {U'‹', U'›'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"acrescenta", U"acrescentou", U"admite", U"admitiu", U"afirma", U"afirmaram", U"afirmou", U"alerta",
    U"alertou", U"anuncia", U"anunciou", U"comenta", U"comentou", U"conclui", U"concluiu", U"conta", U"contou",
    U"criticou", U"declara", U"declarou", U"defende", U"defendeu", U"destaca", U"destacou", U"disse", U"disseram",
    U"diz", U"dizem", U"dizia", U"escreve", U"escreveu", U"exclamou", U"explica", U"explicou", U"frisou",
    U"garante", U"garantiu", U"gritou", U"insistiu", U"lembra", U"lembrou", U"pergunta", U"perguntou",
    U"reconheceu", U"referiu", U"responde", U"respondeu", U"ressalta", U"ressaltou", U"sublinhou"});

constexpr auto source_words = words({
    U"conforme", U"segundo"});

constexpr auto clause_words = words({
    U"como", U"que", U"se"});

constexpr auto prepositions = words({
    U"a", U"ao", U"após", U"até", U"com", U"como", U"contra", U"da", U"das", U"de", U"desde", U"do", U"dos",
    U"durante", U"em", U"entre", U"na", U"no", U"para", U"pela", U"pelo", U"por", U"sem", U"sob", U"sobre", U"à"});

constexpr auto determiners = words({
    U"a", U"as", U"dois", U"essa", U"esse", U"esta", U"este", U"o", U"os", U"seu", U"seus", U"sua", U"suas",
    U"três", U"um", U"uma", U"umas", U"uns", U"vários", U"outro", U"outra"});

constexpr auto function_words = words({
    U"a", U"agora", U"além", U"amanhã", U"antes", U"ao", U"as", U"até", U"com", U"como", U"da", U"de", U"depois",
    U"desde", U"do", U"domingo", U"e", U"ela", U"elas", U"ele", U"eles", U"em", U"enquanto", U"entre", U"então",
    U"essa", U"esse", U"esta", U"este", U"eu", U"foi", U"hoje", U"há", U"isso", U"isto", U"já", U"mais", U"mas",
    U"muito", U"na", U"nada", U"no", U"não", U"nós", U"o", U"onde", U"ontem", U"os", U"ou", U"para", U"por",
    U"porque", U"quando", U"quarta", U"que", U"quem", U"quinta", U"se", U"segunda", U"sem", U"seu", U"sexta",
    U"sim", U"sobre", U"sua", U"sábado", U"são", U"também", U"tem", U"terça", U"todos", U"tu", U"tudo", U"têm",
    U"um", U"uma", U"umas", U"uns", U"você", U"é"});

constexpr auto particles = words({
    U"da", U"das", U"de", U"do", U"dos", U"e", U"van", U"von"});

constexpr auto titles = gendered({
    {U"senhor", 'm'}, {U"senhora", 'f'}, {U"sr", 'm'}, {U"sra", 'f'}, {U"dr", 'm'}, {U"dra", 'f'}, {U"dom", 'm'},
    {U"dona", 'f'}, {U"presidente", 'n'}, {U"ministro", 'm'}, {U"ministra", 'f'}, {U"prefeito", 'm'},
    {U"prefeita", 'f'}, {U"governador", 'm'}, {U"governadora", 'f'}, {U"porta-voz", 'n'}, {U"secretário", 'm'},
    {U"secretária", 'f'}, {U"general", 'm'}, {U"rei", 'm'}, {U"rainha", 'f'}, {U"papa", 'm'}, {U"senador", 'm'},
    {U"senadora", 'f'}, {U"deputado", 'm'}, {U"deputada", 'f'}, {U"diretor", 'm'}, {U"diretora", 'f'},
    {U"chefe", 'n'}, {U"líder", 'n'}, {U"professor", 'm'}, {U"professora", 'f'}});

constexpr auto roles = gendered({
    {U"presidente", 'n'}, {U"ministro", 'm'}, {U"ministra", 'f'}, {U"prefeito", 'm'}, {U"governador", 'm'},
    {U"porta-voz", 'n'}, {U"secretário", 'm'}, {U"diretor", 'm'}, {U"diretora", 'f'}, {U"chefe", 'n'},
    {U"líder", 'n'}, {U"homem", 'm'}, {U"mulher", 'f'}, {U"mãe", 'f'}, {U"pai", 'm'}, {U"polícia", 'n'},
    {U"governo", 'n'}, {U"ministério", 'n'}, {U"advogado", 'm'}, {U"advogada", 'f'}, {U"juiz", 'm'},
    {U"testemunha", 'n'}, {U"funcionário", 'm'}, {U"especialista", 'n'}, {U"candidato", 'm'}, {U"candidata", 'f'}});

constexpr auto pronouns = gendered({
    {U"ele", 'm'}, {U"ela", 'f'}, {U"eles", 'n'}, {U"elas", 'f'}});

constexpr auto first_person = words({U"eu", U"nós"});
constexpr auto conjunctions = words({U"e", U"mas", U"ou"});

constexpr auto definites = words({U"o", U"a", U"os", U"as", U"este", U"esta", U"esse", U"essa"});

constexpr auto indefinites = words({U"um", U"uma", U"outro", U"outra"});
constexpr auto others = words({U"outro", U"outra"});
constexpr auto ordinals = words({
    U"primeiro", U"primeira", U"segundo", U"segunda", U"terceiro", U"terceira", U"quarto", U"quarta"});
constexpr auto firsts = words({U"primeiro", U"primeira"});
constexpr auto bystanders = words({
    U"morador", U"moradora", U"vizinho", U"vizinha", U"testemunha", U"residente", U"mulher", U"homem",
    U"menino", U"menina", U"estudante", U"aluno", U"aluna", U"eleitor", U"eleitora", U"cliente", U"passageiro",
    U"passageira", U"motorista", U"manifestante", U"turista", U"visitante", U"sobrevivente", U"trabalhador",
    U"trabalhadora", U"agricultor", U"agricultora", U"comerciante", U"aposentado", U"aposentada", U"reformado",
    U"reformada", U"torcedor", U"torcedora"});
constexpr auto envoys = words({
    U"porta-voz", U"fonte", U"funcionário", U"funcionária", U"representante", U"responsável", U"advogado",
    U"advogada", U"especialista", U"pessoa"});
constexpr auto anybody = words({U"pessoa"});
constexpr auto thing_roles = words({U"governo", U"ministério", U"polícia"});
constexpr auto age_leads = words({U"de", U"com"});
constexpr auto year_words = words({U"anos"});
constexpr auto age_verbs = words({U"tem"});
constexpr auto young_people = words({
    U"menina", U"menino", U"garota", U"garoto", U"adolescente", U"aluno", U"aluna", U"criança"});
constexpr auto old_people = words({
    U"aposentado", U"aposentada", U"reformado", U"reformada", U"pensionista", U"avó", U"avô", U"idoso",
    U"idosa", U"octogenário", U"octogenária"});
constexpr auto age_undoing = words({U"ex", U"antigo", U"antiga"});
constexpr AgeWords ages{
    .leads = age_leads, .years = year_words, .having = age_verbs, .noun_first = true,
    .young_people = young_people, .old_people = old_people, .undoing = age_undoing};
}  // namespace

constexpr Language portuguese{
    .tag = "pt",
    .speech_tag = "pt",
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
