// What the program knows about Polish.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"abp", U"bp", U"dr", U"gen", U"godz", U"hab", U"inż", U"itd", U"itp", U"kpt", U"ks", U"m.in", U"mgr", U"mld",
    U"mln", U"np", U"nr", U"ok", U"p", U"prof", U"płk", U"r", U"red", U"tj", U"tys", U"tzn", U"ul", U"w", U"zł",
    U"św"});

constexpr auto number_words = words({
    U"nr"});

constexpr MarkPair marks[] = {{U'„', U'”'}, {U'„', U'“'}, {U'«', U'»'}, {U'“', U'”'}, {U'"', U'"'}, {U'‚', U'’'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"dodaje", U"dodał", U"dodała", U"informuje", U"krzyknął", U"krzyknęła", U"mówi", U"mówią", U"mówił",
    U"mówiła", U"napisał", U"napisała", U"ocenił", U"oceniła", U"odparł", U"odparła", U"odpowiada",
    U"odpowiedział", U"odpowiedziała", U"ostrzegł", U"ostrzegła", U"oświadczył", U"oświadczyła", U"pisze",
    U"podkreśla", U"podkreślił", U"podkreśliła", U"poinformował", U"poinformowała", U"powiedział", U"powiedziała",
    U"powiedzieli", U"przyznał", U"przyznała", U"pyta", U"rzekł", U"rzekła", U"stwierdza", U"stwierdził",
    U"stwierdziła", U"szepnął", U"twierdzi", U"tłumaczy", U"wyjaśnia", U"wyjaśnił", U"wyjaśniła", U"zapowiedział",
    U"zapowiedziała", U"zapytał", U"zapytała", U"zaznaczył", U"zaznaczyła"});

constexpr auto source_words = words({
    U"według", U"zdaniem"});

constexpr auto clause_words = words({
    U"czy", U"dlaczego", U"jak", U"że"});

constexpr auto prepositions = words({
    U"bez", U"dla", U"do", U"jako", U"między", U"na", U"nad", U"o", U"od", U"po", U"pod", U"podczas", U"przeciw",
    U"przed", U"przez", U"przy", U"u", U"w", U"we", U"według", U"z", U"za", U"ze"});

constexpr auto determiners = words({
    U"dwa", U"ich", U"jeden", U"jedna", U"jego", U"jej", U"kilka", U"ta", U"ten", U"to", U"trzy", U"inny", U"inna", U"kolejny", U"kolejna", U"pewien", U"pewna"});

constexpr auto function_words = words({
    U"a", U"ale", U"bardzo", U"bez", U"bo", U"byli", U"był", U"była", U"było", U"co", U"czwartek", U"czy", U"dla",
    U"dlaczego", U"do", U"dziś", U"gdy", U"gdzie", U"i", U"ja", U"jak", U"jednak", U"jest", U"jeszcze", U"jutro",
    U"już", U"kiedy", U"kto", U"lub", U"ma", U"mają", U"między", U"my", U"na", U"nad", U"nic", U"nie",
    U"niedziela", U"o", U"od", U"on", U"ona", U"one", U"oni", U"ono", U"oraz", U"piątek", U"po", U"pod",
    U"poniedziałek", U"ponieważ", U"potem", U"przed", U"przez", U"również", U"sobota", U"są", U"ta", U"tak",
    U"także", U"te", U"ten", U"teraz", U"też", U"to", U"ty", U"tylko", U"w", U"wczoraj", U"we", U"według", U"więc",
    U"wszystko", U"wtorek", U"wy", U"z", U"za", U"ze", U"środa", U"że"});

constexpr auto particles = words({
    U"da", U"de", U"der", U"van", U"von"});

constexpr auto titles = gendered({
    {U"pan", 'm'}, {U"pani", 'f'}, {U"dr", 'n'}, {U"prof", 'n'}, {U"prezydent", 'n'}, {U"premier", 'n'},
    {U"minister", 'n'}, {U"marszałek", 'n'}, {U"burmistrz", 'n'}, {U"wójt", 'n'}, {U"generał", 'm'}, {U"gen", 'm'},
    {U"ksiądz", 'm'}, {U"ks", 'm'}, {U"biskup", 'm'}, {U"papież", 'm'}, {U"król", 'm'}, {U"królowa", 'f'},
    {U"książę", 'm'}, {U"rzecznik", 'm'}, {U"rzeczniczka", 'f'}, {U"prezes", 'n'}, {U"dyrektor", 'n'},
    {U"przewodniczący", 'm'}, {U"przewodnicząca", 'f'}, {U"szef", 'm'}, {U"szefowa", 'f'}, {U"poseł", 'm'},
    {U"posłanka", 'f'}, {U"senator", 'n'}, {U"trener", 'm'}, {U"kanclerz", 'n'}});

constexpr auto roles = gendered({
    {U"prezydent", 'n'}, {U"premier", 'n'}, {U"minister", 'n'}, {U"rzecznik", 'm'}, {U"rzeczniczka", 'f'},
    {U"prezes", 'n'}, {U"dyrektor", 'n'}, {U"szef", 'm'}, {U"szefowa", 'f'}, {U"przewodniczący", 'm'},
    {U"mężczyzna", 'm'}, {U"kobieta", 'f'}, {U"matka", 'f'}, {U"ojciec", 'm'}, {U"policja", 'n'}, {U"rząd", 'n'},
    {U"ministerstwo", 'n'}, {U"prawnik", 'm'}, {U"adwokat", 'm'}, {U"sędzia", 'n'}, {U"świadek", 'n'},
    {U"ekspert", 'm'}, {U"ekspertka", 'f'}, {U"kandydat", 'm'}, {U"kandydatka", 'f'}, {U"burmistrz", 'n'}});

constexpr auto pronouns = gendered({
    {U"on", 'm'}, {U"ona", 'f'}, {U"oni", 'n'}});

constexpr auto first_person = words({U"ja", U"my"});
constexpr auto conjunctions = words({U"i", U"a", U"ale", U"lub"});

constexpr auto definites = words({U"ten", U"ta", U"to"});

constexpr auto indefinites = words({U"jeden", U"jedna", U"pewien", U"pewna", U"inny", U"inna", U"kolejny", U"kolejna"});
constexpr auto others = words({U"inny", U"inna", U"kolejny", U"kolejna"});
constexpr auto ordinals = words({
    U"pierwszy", U"pierwsza", U"drugi", U"druga", U"trzeci", U"trzecia", U"czwarty", U"czwarta"});
constexpr auto firsts = words({U"pierwszy", U"pierwsza"});
constexpr auto bystanders = words({
    U"mieszkaniec", U"mieszkanka", U"świadek", U"sąsiad", U"sąsiadka", U"kobieta", U"mężczyzna", U"chłopiec",
    U"dziewczynka", U"uczeń", U"uczennica", U"student", U"studentka", U"wyborca", U"klient", U"klientka",
    U"pasażer", U"pasażerka", U"kierowca", U"demonstrant", U"demonstrantka", U"turysta", U"turystka",
    U"robotnik", U"rolnik", U"emeryt", U"emerytka", U"nauczyciel", U"nauczycielka"});
constexpr auto envoys = words({
    U"rzecznik", U"rzeczniczka", U"przedstawiciel", U"przedstawicielka", U"urzędnik", U"urzędniczka",
    U"prawnik", U"adwokat", U"ekspert", U"ekspertka"});
constexpr auto thing_roles = words({U"policja", U"rząd", U"ministerstwo"});
constexpr auto age_stems = words({U"letni", U"latek", U"latk"});
constexpr auto age_leads = words({U"lat", U"w", U"wieku"});
constexpr auto year_words = words({U"lat", U"lata"});
constexpr auto age_verbs = words({U"ma"});
constexpr auto young_people = words({
    U"dziewczynka", U"chłopiec", U"uczeń", U"uczennica", U"nastolatek",
    U"nastolatka", U"licealista", U"licealistka", U"dziecko"});
constexpr auto old_people = words({U"emeryt", U"emerytka", U"babcia", U"dziadek", U"staruszka", U"staruszek"});
constexpr auto old_adjectives = words({U"emerytowany", U"emerytowana"});
constexpr auto age_undoing = words({U"były", U"była"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .having = age_verbs, .noun_first = true,
    .young_people = young_people, .old_people = old_people, .old_adjectives = old_adjectives,
    .undoing = age_undoing};
}  // namespace

constexpr Language polish{
    .tag = "pl",
    .speech_tag = "pl",
    .abbreviations = abbreviations,
    .number_words = number_words,
    .ordinal_stop = true,
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
    .no_articles = true,
    .determiners = determiners,
    .function_words = function_words,
    .particles = particles,
    .titles = titles,
    .roles = roles,
    .pronouns = pronouns,
    .bystanders = bystanders,
    .envoys = envoys,
    .thing_roles = thing_roles,
    .ages = ages,
    .first_person = first_person,
    .conjunctions = conjunctions,
    .participle_ending = U"ąc",
};

}  // namespace narrator::languages
