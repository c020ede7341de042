// What the program knows about Russian.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"г", U"гг", U"ген", U"д", U"д-р", U"др", U"им", U"кап", U"коп", U"млн", U"млрд", U"напр", U"полк", U"проф",
    U"руб", U"св", U"см", U"ст", U"т.д", U"т.е", U"т.п", U"тыс", U"ул"});

constexpr auto number_words = words({
    U"№"});

constexpr MarkPair marks[] = {{U'«', U'»'}, {U'“', U'”'}, {U'"', U'"'}, {U'„', U'”'}, {U'‹', U'›'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"воскликнул", U"говорил", U"говорила", U"говорит", U"говорят", U"добавил", U"добавила", U"добавляет",
    U"заверил", U"заверила", U"заявил", U"заявила", U"заявили", U"заявляет", U"крикнул", U"крикнула", U"написал",
    U"написала", U"объяснил", U"объяснила", U"ответил", U"ответила", U"отвечает", U"отметил", U"отметила",
    U"отмечает", U"пишет", U"подчеркивает", U"подчеркнул", U"подчеркнула", U"пояснил", U"пояснила", U"поясняет",
    U"предупредил", U"предупредила", U"признал", U"признала", U"произнес", U"произнёс", U"прошептал", U"рассказал",
    U"рассказала", U"сказал", U"сказала", U"сказали", U"сообщает", U"сообщил", U"сообщила", U"сообщили",
    U"спрашивает", U"спросил", U"спросила", U"считает", U"утверждает"});

constexpr auto source_words = words({
    U"данным", U"словам"});

constexpr auto clause_words = words({
    U"как", U"ли", U"почему", U"что"});

constexpr auto prepositions = words({
    U"без", U"в", U"во", U"для", U"до", U"за", U"как", U"между", U"на", U"над", U"о", U"об", U"от", U"перед",
    U"по", U"под", U"при", U"против", U"с", U"со", U"у", U"через"});

constexpr auto determiners = words({
    U"два", U"его", U"её", U"их", U"несколько", U"один", U"одна", U"та", U"тот", U"три", U"эта", U"это", U"этот", U"другой", U"другая", U"некий", U"некая"});

constexpr auto function_words = words({
    U"а", U"без", U"был", U"была", U"были", U"было", U"в", U"во", U"воскресенье", U"все", U"всё", U"вторник",
    U"вчера", U"вы", U"где", U"да", U"для", U"до", U"есть", U"еще", U"ещё", U"за", U"завтра", U"и", U"или",
    U"имеет", U"как", U"когда", U"кто", U"ли", U"между", U"мы", U"на", U"над", U"не", U"ничего", U"но", U"ну",
    U"о", U"об", U"однако", U"он", U"она", U"они", U"оно", U"от", U"очень", U"перед", U"по", U"под",
    U"понедельник", U"после", U"потом", U"потому", U"почему", U"поэтому", U"пятница", U"с", U"сегодня", U"со",
    U"среда", U"суббота", U"так", U"также", U"теперь", U"только", U"тот", U"ты", U"уже", U"через", U"четверг",
    U"что", U"эта", U"это", U"этот", U"я"});

constexpr auto particles = words({
    U"ван", U"да", U"де", U"дер", U"фон"});

constexpr auto titles = gendered({
    {U"господин", 'm'}, {U"госпожа", 'f'}, {U"президент", 'n'}, {U"премьер-министр", 'n'}, {U"премьер", 'n'},
    {U"министр", 'n'}, {U"мэр", 'n'}, {U"генерал", 'm'}, {U"глава", 'n'}, {U"представитель", 'm'},
    {U"представительница", 'f'}, {U"пресс-секретарь", 'n'}, {U"депутат", 'n'}, {U"директор", 'n'},
    {U"канцлер", 'n'}, {U"король", 'm'}, {U"королева", 'f'}, {U"папа", 'm'}, {U"епископ", 'm'},
    {U"профессор", 'n'}, {U"врач", 'n'}, {U"тренер", 'm'}});

constexpr auto roles = gendered({
    {U"президент", 'n'}, {U"премьер-министр", 'n'}, {U"министр", 'n'}, {U"представитель", 'm'},
    {U"представительница", 'f'}, {U"пресс-секретарь", 'n'}, {U"глава", 'n'}, {U"директор", 'n'}, {U"мужчина", 'm'},
    {U"женщина", 'f'}, {U"мать", 'f'}, {U"отец", 'm'}, {U"полиция", 'n'}, {U"правительство", 'n'},
    {U"министерство", 'n'}, {U"адвокат", 'n'}, {U"судья", 'n'}, {U"свидетель", 'n'}, {U"эксперт", 'n'},
    {U"кандидат", 'm'}, {U"мэр", 'n'}});

constexpr auto pronouns = gendered({
    {U"он", 'm'}, {U"она", 'f'}, {U"они", 'n'}});

constexpr auto first_person = words({U"я", U"мы"});
constexpr auto conjunctions = words({U"и", U"но", U"а", U"или"});

constexpr auto definites = words({U"этот", U"эта", U"это"});

constexpr auto indefinites = words({U"один", U"одна", U"некий", U"некая", U"другой", U"другая"});
constexpr auto others = words({U"другой", U"другая"});
constexpr auto ordinals = words({
    U"первый", U"первая", U"второй", U"вторая", U"третий", U"третья", U"четвёртый", U"четвёртая"});
constexpr auto firsts = words({U"первый", U"первая"});
constexpr auto bystanders = words({
    U"житель", U"жительница", U"свидетель", U"свидетельница", U"очевидец", U"сосед", U"соседка", U"женщина",
    U"мужчина", U"мальчик", U"девочка", U"ученик", U"ученица", U"школьник", U"школьница", U"студент",
    U"студентка", U"избиратель", U"клиент", U"клиентка", U"пассажир", U"пассажирка", U"водитель",
    U"демонстрант", U"турист", U"туристка", U"рабочий", U"фермер", U"пенсионер", U"пенсионерка", U"учитель",
    U"учительница"});
constexpr auto envoys = words({
    U"представитель", U"представительница", U"пресс-секретарь", U"источник", U"чиновник", U"адвокат",
    U"эксперт"});
constexpr auto thing_roles = words({U"полиция", U"правительство", U"министерство"});
constexpr auto age_stems = words({U"летн"});
constexpr auto age_leads = words({U"в", U"возрасте"});
constexpr auto year_words = words({U"лет", U"года", U"год"});
constexpr auto young_people = words({
    U"девочка", U"мальчик", U"школьник", U"школьница", U"ученик", U"ученица",
    U"подросток", U"ребёнок", U"ребенок", U"старшеклассник", U"старшеклассница"});
constexpr auto old_people = words({U"пенсионер", U"пенсионерка", U"бабушка", U"дедушка", U"старушка", U"старик"});
constexpr auto old_adjectives = words({U"пожилой", U"пожилая"});
constexpr auto age_undoing = words({U"бывший", U"бывшая"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .noun_first = true,
    .young_people = young_people, .old_people = old_people, .old_adjectives = old_adjectives,
    .undoing = age_undoing};
}  // namespace

constexpr Language russian{
    .tag = "ru",
    .speech_tag = "ru",
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
};

}  // namespace narrator::languages
