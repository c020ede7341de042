// What the program knows about French.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"Cie", U"Dr", U"M", U"MM", U"Me", U"Mgr", U"Mlle", U"Mlles", U"Mme", U"Mmes", U"Pr", U"St", U"Ste", U"art",
    U"av", U"avr", U"boul", U"cf", U"déc", U"env", U"etc", U"ex", U"févr", U"janv", U"juil", U"n", U"no", U"nov",
    U"oct", U"p.ex", U"sept", U"vol", U"éd"});

constexpr auto number_words = words({
    U"No", U"no", U"n°"});

constexpr MarkPair marks[] = {{U'«', U'»'}, {U'“', U'”'}, {U'"', U'"'}, {U'„', U'”'}, {U'‹', U'›'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"acquiesça", U"admet", U"admit", U"affirma", U"affirmait", U"affirme", U"affirment", U"affirmé", U"ajouta",
    U"ajoutait", U"ajoute", U"ajouté", U"annonce", U"annoncé", U"annonça", U"annonçait", U"apostropha", U"appela",
    U"appelait", U"approuva", U"argua", U"argue", U"articula", U"assura", U"assure", U"assuré", U"assène", U"averti",
    U"avertissait", U"avertit", U"avoua", U"avouait", U"avoue", U"balbutia", U"balbutiait", U"bougonna",
    U"bredouilla", U"bégaya", U"chuchota", U"clama", U"commanda", U"commenta", U"commente", U"commenté", U"conclu",
    U"conclut", U"concède", U"concéda", U"confia", U"confie", U"confié", U"conseilla", U"constata", U"constate",
    U"constaté", U"continua", U"continuait", U"coupa", U"cria", U"criait", U"crie", U"critique", U"critiqué",
    U"crié", U"demanda", U"demandai", U"demandait", U"demande", U"demandent", U"demandé", U"dirai", U"dirent",
    U"dis", U"dis-je", U"disais", U"disait", U"disant", U"disent", U"dit", U"dit-on", U"déclara", U"déclarai",
    U"déclarait", U"déclare", U"déclaré", U"dénonce", U"dénoncé", U"dénonça", U"déplore", U"déploré", U"détaille",
    U"enchaîna", U"entonna", U"estima", U"estime", U"estiment", U"estimé", U"exclama", U"exclamait", U"exhorta",
    U"exige", U"exigea", U"expliqua", U"expliquai", U"expliquait", U"explique", U"expliquent", U"expliqué",
    U"explosa", U"exulta", U"feignit", U"fit", U"glapit", U"glissa", U"gloussa", U"grogna", U"grommela",
    U"grommelait", U"gronda", U"gémit", U"haleta", U"hasarda", U"hasardai", U"hoqueta", U"hurla", U"hurlait",
    U"implora", U"indiqua", U"indique", U"indiqué", U"informa", U"insinua", U"insista", U"insistait", U"insiste",
    U"insisté", U"interrogea", U"interrogeait", U"interrompit", U"intervint", U"invectiva", U"ironisa", U"ironise",
    U"juge", U"jugé", U"jura", U"lance", U"lancé", U"lança", U"lâcha", U"lâche", U"lâché", U"marmonna", U"marmotta",
    U"martela", U"martèle", U"menaça", U"mugit", U"murmura", U"murmurai", U"murmurait", U"murmure", U"nia", U"note",
    U"noté", U"objecta", U"objectai", U"observa", U"observe", U"opina", U"ordonna", U"ordonnait", U"pensa",
    U"persifla", U"plaide", U"plaidé", U"poursuit", U"poursuivait", U"poursuivi", U"poursuivit", U"pria",
    U"proclama", U"proclame", U"promet", U"promis", U"prononça", U"proposait", U"propose", U"proposé", U"protesta",
    U"précisa", U"précisait", U"précise", U"précisé", U"prédit", U"prétend", U"prétendit", U"prévient", U"prévint",
    U"questionna", U"questionnait", U"raconta", U"racontait", U"raconte", U"racontent", U"raconté", U"railla",
    U"raille", U"rappela", U"rappelait", U"rappelle", U"rappelé", U"rapporte", U"recommanda", U"reconnaît",
    U"reconnu", U"reconnut", U"rectifia", U"redemanda", U"redit", U"regretta", U"regrette", U"regretté", U"relance",
    U"remarqua", U"renchérissait", U"renchérit", U"reprenait", U"reprend", U"reprit", U"ricana", U"riposta",
    U"rugit", U"répliqua", U"réplique", U"répond", U"répondait", U"répondent", U"répondirent", U"répondis",
    U"répondit", U"répondu", U"répète", U"répéta", U"répétait", U"résuma", U"résume", U"rétorqua", U"rétorque",
    U"s'exclame", U"s'écrie", U"salue", U"salué", U"sanglota", U"siffla", U"sonda", U"souffla", U"soufflait",
    U"souffle", U"souhaita", U"souligna", U"souligne", U"souligné", U"soupira", U"soupirait", U"soutenu",
    U"soutient", U"suggère", U"suggéra", U"supplia", U"suppliait", U"susurra", U"tempête", U"tonna", U"tonnait",
    U"trancha", U"tranche", U"tweeté", U"témoigne", U"vociféra", U"écria", U"écriai", U"écriait", U"écrie", U"écrit",
    U"écrivait", U"écrivent", U"écrivit", U"énonça"});

constexpr auto two_word_verbs = words({
    U"a dit", U"dit encore", U"fait remarquer", U"fait valoir", U"fit observer", U"fit remarquer", U"met en",
    U"ont dit"});

constexpr auto source_words = words({
    U"d'après", U"d’après", U"selon"});

constexpr auto clause_words = words({
    U"comment", U"pourquoi", U"que", U"qui", U"qu’", U"si"});

constexpr auto prepositions = words({
    U"après", U"au", U"aux", U"avant", U"avec", U"chez", U"comme", U"contre", U"dans", U"de", U"depuis", U"des",
    U"du", U"d’", U"en", U"entre", U"envers", U"malgré", U"par", U"pendant", U"pour", U"sans", U"selon", U"sous",
    U"sur", U"vers", U"à"});

constexpr auto determiners = words({
    U"ce", U"ces", U"cet", U"cette", U"des", U"deux", U"la", U"le", U"les", U"leur", U"leurs", U"l’", U"ma",
    U"mes", U"mon", U"nos", U"notre", U"plusieurs", U"quelques", U"sa", U"ses", U"son", U"trois", U"un", U"une"});

constexpr auto function_words = words({
    U"ah", U"ainsi", U"alors", U"août", U"après", U"au", U"aujourd’hui", U"aussi", U"aux", U"avait", U"avant",
    U"avec", U"avril", U"bien", U"car", U"ce", U"ceci", U"cela", U"cependant", U"ces", U"cet", U"cette", U"chez",
    U"comme", U"comment", U"contre", U"c’est", U"dans", U"de", U"demain", U"depuis", U"des", U"dimanche", U"donc",
    U"dont", U"du", U"décembre", U"déjà", U"d’", U"eh", U"elle", U"elles", U"en", U"encore", U"enfin", U"entre",
    U"est", U"et", U"février", U"hier", U"ici", U"il", U"ils", U"janvier", U"je", U"jeudi", U"juillet", U"juin",
    U"la", U"le", U"les", U"leur", U"leurs", U"lundi", U"là", U"l’", U"ma", U"mai", U"mais", U"mardi", U"mars",
    U"mercredi", U"mes", U"mon", U"même", U"ne", U"ni", U"non", U"nos", U"notre", U"nous", U"novembre", U"octobre",
    U"oh", U"on", U"ont", U"or", U"ou", U"oui", U"où", U"par", U"pas", U"pendant", U"personne", U"plus", U"pour",
    U"pourquoi", U"pourtant", U"puis", U"quand", U"que", U"quel", U"quelle", U"qui", U"quoi", U"qu’", U"rien",
    U"sa", U"samedi", U"sans", U"selon", U"septembre", U"ses", U"si", U"son", U"sont", U"sous", U"sur", U"tous",
    U"tout", U"toute", U"toutefois", U"toutes", U"très", U"tu", U"un", U"une", U"vendredi", U"vers", U"voici",
    U"voilà", U"vos", U"votre", U"vous", U"à", U"ça", U"était"});

constexpr auto particles = words({
    U"al", U"ben", U"da", U"de", U"der", U"des", U"di", U"du", U"d’", U"el", U"la", U"le", U"van", U"von"});

constexpr auto titles = gendered({
    {U"m", 'm'}, {U"mm", 'm'}, {U"mme", 'f'}, {U"mlle", 'f'}, {U"monsieur", 'm'}, {U"madame", 'f'},
    {U"mademoiselle", 'f'}, {U"dr", 'n'}, {U"pr", 'n'}, {U"me", 'n'}, {U"président", 'm'}, {U"présidente", 'f'},
    {U"ministre", 'n'}, {U"premier", 'n'}, {U"première", 'f'}, {U"maire", 'n'}, {U"sénateur", 'm'},
    {U"sénatrice", 'f'}, {U"député", 'm'}, {U"députée", 'f'}, {U"directeur", 'm'}, {U"directrice", 'f'},
    {U"porte-parole", 'n'}, {U"général", 'm'}, {U"colonel", 'm'}, {U"capitaine", 'm'}, {U"roi", 'm'},
    {U"reine", 'f'}, {U"prince", 'm'}, {U"princesse", 'f'}, {U"pape", 'm'}, {U"père", 'm'}, {U"mère", 'f'},
    {U"sœur", 'f'}, {U"frère", 'm'}, {U"oncle", 'm'}, {U"tante", 'f'}, {U"abbé", 'm'}, {U"comte", 'm'},
    {U"comtesse", 'f'}, {U"baron", 'm'}, {U"marquis", 'm'}, {U"marquise", 'f'}, {U"professeur", 'n'},
    {U"docteur", 'm'}, {U"chancelier", 'm'}, {U"chancelière", 'f'}, {U"secrétaire", 'n'}, {U"chef", 'n'},
    {U"duc", 'm'}, {U"duchesse", 'f'}, {U"juge", 'n'}, {U"maître", 'n'}});

constexpr auto roles = gendered({
    {U"président", 'm'}, {U"présidente", 'f'}, {U"ministre", 'n'}, {U"maire", 'n'}, {U"porte-parole", 'n'},
    {U"directeur", 'm'}, {U"directrice", 'f'}, {U"chef", 'n'}, {U"secrétaire", 'n'}, {U"homme", 'm'},
    {U"femme", 'f'}, {U"fille", 'f'}, {U"garçon", 'm'}, {U"père", 'm'}, {U"mère", 'f'}, {U"fils", 'm'},
    {U"frère", 'm'}, {U"sœur", 'f'}, {U"mari", 'm'}, {U"avocat", 'm'}, {U"avocate", 'f'}, {U"juge", 'n'},
    {U"procureur", 'm'}, {U"témoin", 'n'}, {U"témoins", 'n'}, {U"police", 'n'}, {U"gouvernement", 'n'},
    {U"ministère", 'n'}, {U"journal", 'n'}, {U"rapport", 'n'}, {U"communiqué", 'n'}, {U"professeur", 'n'},
    {U"médecin", 'n'}, {U"docteur", 'm'}, {U"capitaine", 'm'}, {U"général", 'm'}, {U"roi", 'm'}, {U"reine", 'f'},
    {U"prince", 'm'}, {U"princesse", 'f'}, {U"vieillard", 'm'}, {U"vieille", 'f'}, {U"jeune", 'n'},
    {U"comte", 'm'}, {U"comtesse", 'f'}, {U"abbé", 'm'}, {U"curé", 'm'}, {U"patron", 'm'}, {U"patronne", 'f'},
    {U"voisin", 'm'}, {U"voisine", 'f'}, {U"ami", 'm'}, {U"amie", 'f'}, {U"enfant", 'n'}, {U"soldat", 'm'},
    {U"officier", 'm'}, {U"inspecteur", 'm'}, {U"commissaire", 'n'}, {U"expert", 'n'}, {U"experte", 'f'},
    {U"chercheur", 'm'}, {U"chercheuse", 'f'}, {U"candidat", 'm'}, {U"candidate", 'f'}, {U"député", 'm'},
    {U"députée", 'f'}, {U"sénateur", 'm'}, {U"syndicat", 'n'}, {U"maître", 'm'}, {U"valet", 'm'},
    {U"servante", 'f'}, {U"dame", 'f'}, {U"monsieur", 'm'}, {U"demoiselle", 'f'}, {U"marquis", 'm'},
    {U"marquise", 'f'}, {U"baron", 'm'}, {U"oncle", 'm'}, {U"tante", 'f'}});

constexpr auto pronouns = gendered({
    {U"il", 'm'}, {U"elle", 'f'}, {U"ils", 'n'}, {U"elles", 'f'}});

constexpr auto possessives = gendered({{U"leur", 'n'}, {U"sa", 'n'}, {U"ses", 'n'}, {U"son", 'n'}});
constexpr auto plain_verbs = words({U"a", U"affirme", U"ajoute", U"demanda", U"dirent", U"disait", U"dit", U"déclaré", U"répondit", U"écrit"});
constexpr auto first_person = words({U"je", U"j’", U"nous"});
constexpr auto conjunctions = words({U"et", U"mais", U"ou", U"puis"});
constexpr auto elided = words({U"c’", U"d’", U"j’", U"jusqu’", U"l’", U"lorsqu’", U"m’", U"n’", U"puisqu’", U"qu’", U"quoiqu’", U"s’", U"t’"});

constexpr auto second_person = words({
    U"ta", U"te", U"tes", U"toi", U"ton", U"tu", U"vos", U"votre", U"vous"});
constexpr auto title_words = words({
    U"album", U"appelé", U"appelée", U"association", U"bateau", U"chanson", U"devise", U"dit", U"dite",
    U"expression", U"film", U"groupe", U"intitulé", U"intitulée", U"intitulés", U"journal", U"livre", U"magazine",
    U"mot", U"mots", U"navire", U"nom", U"nommé", U"nommée", U"opération", U"programme", U"projet", U"revue",
    U"roman", U"slogan", U"surnommé", U"surnommée", U"série", U"terme", U"titre", U"émission"});
constexpr auto thing_endings = words({U"age", U"ance", U"ence", U"isme", U"ité", U"ment", U"tion", U"ture"});
constexpr auto work_words = words({
    U"album", U"bateau", U"chanson", U"film", U"journal", U"magazine", U"navire", U"nom", U"nommé", U"nommée",
    U"revue", U"roman", U"série"});
constexpr auto so_called = words({U"soi-disant", U"prétendu", U"prétendue", U"prétendus", U"prétendues"});
constexpr auto definites = words({U"le", U"la", U"les", U"l’", U"ce", U"cette", U"cet"});

constexpr auto indefinites = words({U"un", U"une"});
constexpr auto others = words({U"autre"});
constexpr auto ordinals = words({
    U"premier", U"première", U"deuxième", U"second", U"seconde", U"troisième", U"quatrième"});
constexpr auto firsts = words({U"premier", U"première"});
constexpr auto bystanders = words({
    U"habitant", U"habitante", U"riverain", U"riveraine", U"témoin", U"passant", U"passante", U"voisin",
    U"voisine", U"femme", U"homme", U"fillette", U"élève", U"étudiant", U"étudiante", U"lycéen", U"lycéenne",
    U"électeur", U"électrice", U"client", U"cliente", U"passager", U"passagère", U"automobiliste",
    U"manifestant", U"manifestante", U"touriste", U"visiteur", U"visiteuse", U"survivant", U"survivante",
    U"ouvrier", U"ouvrière", U"agriculteur", U"agricultrice", U"commerçant", U"commerçante", U"retraité",
    U"retraitée", U"enseignant", U"enseignante", U"locataire", U"villageois", U"villageoise"});
constexpr auto envoys = words({
    U"porte-parole", U"responsable", U"source", U"représentant", U"représentante", U"fonctionnaire", U"proche",
    U"diplomate", U"avocat", U"avocate", U"expert", U"experte", U"officier", U"personne"});
constexpr auto anybody = words({U"personne"});
constexpr auto thing_roles = words({
    U"police", U"gouvernement", U"ministère", U"journal", U"rapport", U"communiqué"});
constexpr auto age_leads = words({U"âgé", U"âgée", U"de"});
constexpr auto year_words = words({U"ans"});
constexpr auto age_verbs = words({U"a"});
constexpr auto young_people = words({
    U"fillette", U"garçonnet", U"adolescent", U"adolescente", U"ado", U"collégien", U"collégienne", U"lycéen",
    U"lycéenne", U"écolier", U"écolière", U"élève", U"enfant"});
constexpr auto old_people = words({
    U"retraité", U"retraitée", U"grand-mère", U"grand-père", U"vieillard", U"septuagénaire", U"octogénaire",
    U"nonagénaire"});
constexpr auto old_adjectives = words({U"retraité", U"retraitée"});
constexpr auto age_undoing = words({U"ancien", U"ancienne", U"ex"});
constexpr AgeWords ages{
    .leads = age_leads, .years = year_words, .having = age_verbs, .noun_first = true,
    .young_people = young_people, .old_people = old_people, .old_adjectives = old_adjectives,
    .undoing = age_undoing};
}  // namespace

constexpr Language french{
    .tag = "fr",
    .speech_tag = "fr-fr",
    .abbreviations = abbreviations,
    .number_words = number_words,
    .marks = marks,
    .dash_dialogue = true,
    .speech_verbs = speech_verbs,
    .two_word_verbs = two_word_verbs,
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
    .possessives = possessives,
    .bystanders = bystanders,
    .envoys = envoys,
    .anybody = anybody,
    .thing_roles = thing_roles,
    .ages = ages,
    .plain_verbs = plain_verbs,
    .first_person = first_person,
    .second_person = second_person,
    .title_words = title_words,
    .work_words = work_words,
    .so_called = so_called,
    .thing_endings = thing_endings,
    .conjunctions = conjunctions,
    .elided = elided,
    .adverb_ending = U"ment",
    .participle_ending = U"ant",
};

}  // namespace narrator::languages
