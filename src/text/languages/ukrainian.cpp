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
    U"два", U"його", U"кілька", U"один", U"одна", U"та", U"той", U"три", U"це", U"цей", U"ця", U"їх", U"її"});

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
    .determiners = determiners,
    .function_words = function_words,
    .particles = particles,
    .titles = titles,
    .roles = roles,
    .pronouns = pronouns,
    .first_person = first_person,
    .conjunctions = conjunctions,
    .participle_ending = U"чи",
};

}  // namespace narrator::languages
