// What the program knows about Ukrainian.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"буд", U"вул", U"ген", U"грн", U"див", U"др", U"кап", U"м", U"млн", U"млрд", U"напр", U"о", U"п", U"пан",
    U"полк", U"проф", U"р", U"рр", U"св", U"ст", U"т.д", U"т.п", U"тис", U"ім", U"ін"});

constexpr auto number_words = words({
    U"№"});

constexpr MarkPair marks[] = {{U'«', U'»'}, {U'“', U'”'}, {U'"', U'"'}, {U'„', U'”'}, {U'‹', U'›'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"вважає", U"вигукнув", U"визнав", U"визнала", U"відповів", U"відповідає", U"відповіла", U"говорив",
    U"говорить", U"додав", U"додала", U"додає", U"зазначає", U"зазначив", U"зазначила", U"запевнив", U"запевнила",
    U"запитав", U"запитала", U"заявив", U"заявила", U"заявили", U"заявляє", U"каже", U"кажуть", U"казав",
    U"казала", U"наголосив", U"наголосила", U"наголошує", U"написав", U"написала", U"питає", U"пише", U"повідомив",
    U"повідомила", U"повідомляє", U"попередив", U"попередила", U"пояснив", U"пояснила", U"пояснює", U"прошепотів",
    U"підкреслив", U"підкреслила", U"розповів", U"розповіла", U"сказав", U"сказала", U"сказали", U"спитав",
    U"спитала", U"стверджує"});

constexpr auto source_words = words({
    U"даними", U"словами"});

constexpr auto clause_words = words({
    U"чи", U"чому", U"що", U"як"});

constexpr auto prepositions = words({
    U"без", U"в", U"від", U"для", U"до", U"з", U"за", U"зі", U"між", U"на", U"над", U"о", U"об", U"перед", U"по",
    U"при", U"проти", U"під", U"під час", U"у", U"через", U"як", U"із"});

constexpr auto determiners = words({
    U"два", U"його", U"кілька", U"один", U"одна", U"та", U"той", U"три", U"це", U"цей", U"ця", U"їх", U"її", U"інший", U"інша", U"якийсь", U"якась"});

constexpr auto function_words = words({
    U"а", U"або", U"але", U"без", U"бо", U"був", U"була", U"були", U"було", U"в", U"вже", U"ви", U"вона", U"вони",
    U"воно", U"все", U"вчора", U"вівторок", U"від", U"він", U"де", U"для", U"до", U"дуже", U"з", U"за", U"завтра",
    U"й", U"коли", U"мають", U"має", U"ми", U"між", U"на", U"над", U"не", U"неділя", U"нічого", U"о", U"об",
    U"однак", U"перед", U"по", U"понеділок", U"потім", U"під", U"після", U"п’ятниця", U"середа", U"субота",
    U"сьогодні", U"та", U"так", U"також", U"тепер", U"ти", U"той", U"тому", U"тільки", U"у", U"хто", U"це", U"цей",
    U"ця", U"через", U"четвер", U"чи", U"чому", U"ще", U"що", U"я", U"як", U"є", U"і", U"із"});

constexpr auto particles = words({
    U"ван", U"да", U"де", U"дер", U"фон"});

constexpr auto titles = gendered({
    {U"пан", 'm'}, {U"пані", 'f'}, {U"президент", 'n'}, {U"прем’єр-міністр", 'n'}, {U"прем’єр", 'n'},
    {U"міністр", 'n'}, {U"мер", 'n'}, {U"генерал", 'm'}, {U"голова", 'n'}, {U"речник", 'm'}, {U"речниця", 'f'},
    {U"депутат", 'n'}, {U"директор", 'n'}, {U"директорка", 'f'}, {U"канцлер", 'n'}, {U"король", 'm'},
    {U"королева", 'f'}, {U"папа", 'm'}, {U"єпископ", 'm'}, {U"професор", 'n'}, {U"лікар", 'n'}, {U"тренер", 'm'}});

constexpr auto roles = gendered({
    {U"президент", 'n'}, {U"прем’єр-міністр", 'n'}, {U"міністр", 'n'}, {U"речник", 'm'}, {U"речниця", 'f'},
    {U"голова", 'n'}, {U"директор", 'n'}, {U"директорка", 'f'}, {U"чоловік", 'm'}, {U"жінка", 'f'}, {U"мати", 'f'},
    {U"батько", 'm'}, {U"поліція", 'n'}, {U"уряд", 'n'}, {U"міністерство", 'n'}, {U"адвокат", 'n'},
    {U"суддя", 'n'}, {U"свідок", 'n'}, {U"експерт", 'm'}, {U"експертка", 'f'}, {U"кандидат", 'm'}, {U"мер", 'n'}});

constexpr auto pronouns = gendered({
    {U"він", 'm'}, {U"вона", 'f'}, {U"вони", 'n'}});

constexpr auto first_person = words({U"я", U"ми"});
constexpr auto conjunctions = words({U"і", U"й", U"та", U"але", U"а"});

constexpr auto definites = words({U"цей", U"ця", U"це"});

constexpr auto indefinites = words({U"один", U"одна", U"якийсь", U"якась", U"інший", U"інша"});
constexpr auto others = words({U"інший", U"інша"});
constexpr auto ordinals = words({
    U"перший", U"перша", U"другий", U"друга", U"третій", U"третя", U"четвертий", U"четверта"});
constexpr auto firsts = words({U"перший", U"перша"});
constexpr auto bystanders = words({
    U"мешканець", U"мешканка", U"житель", U"жителька", U"свідок", U"сусід", U"сусідка", U"жінка", U"чоловік",
    U"хлопець", U"дівчина", U"хлопчик", U"дівчинка", U"учень", U"учениця", U"школяр", U"школярка", U"студент",
    U"студентка", U"виборець", U"клієнт", U"клієнтка", U"пасажир", U"пасажирка", U"водій", U"демонстрант",
    U"турист", U"туристка", U"робітник", U"фермер", U"пенсіонер", U"пенсіонерка", U"учитель", U"вчитель",
    U"учителька", U"вчителька"});
constexpr auto envoys = words({
    U"речник", U"речниця", U"представник", U"представниця", U"посадовець", U"адвокат", U"експерт",
    U"експертка"});
constexpr auto thing_roles = words({U"поліція", U"уряд", U"міністерство"});
constexpr auto age_stems = words({U"річн"});
constexpr auto age_leads = words({U"у", U"в", U"віці", U"віком"});
constexpr auto year_words = words({U"років", U"роки", U"рік"});
constexpr auto age_verbs = words({U"має"});
constexpr auto young_people = words({
    U"дівчинка", U"хлопчик", U"школяр", U"школярка", U"учень", U"учениця",
    U"підліток", U"старшокласник", U"старшокласниця"});
constexpr auto old_people = words({U"пенсіонер", U"пенсіонерка", U"бабуся", U"дідусь"});
constexpr auto age_undoing = words({U"колишній", U"колишня"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .having = age_verbs, .noun_first = true,
    .young_people = young_people, .old_people = old_people, .undoing = age_undoing};
}  // namespace

constexpr Language ukrainian{
    .tag = "uk",
    .speech_tag = "uk",
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
    .participle_ending = U"чи",
};

}  // namespace narrator::languages
