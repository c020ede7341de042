// What the program knows about Dutch.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"apr", U"aug", U"bijv", U"blz", U"bv", U"ca", U"d.w.z", U"dec", U"dhr", U"dr", U"drs", U"enz", U"feb", U"ing",
    U"ir", U"jan", U"jr", U"mevr", U"mr", U"mw", U"nov", U"nr", U"o.a", U"okt", U"prof", U"sept", U"sr", U"st"});

constexpr auto number_words = words({
    U"nr"});

constexpr MarkPair marks[] = {{U'„', U'“'}, {U'„', U'”'}, {U'“', U'”'}, {U'"', U'"'}, {U'»', U'«'}, {U'«', U'»'}, {U'‚', U'‘'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"aldus", U"antwoordde", U"antwoordt", U"benadrukt", U"benadrukte", U"bevestigde", U"bevestigt", U"beweerde",
    U"beweert", U"erkende", U"erkent", U"fluisterde", U"gezegd", U"laat", U"lachte", U"legde", U"liet", U"meende",
    U"meent", U"meldde", U"meldt", U"noemde", U"noemt", U"reageerde", U"reageert", U"riep", U"roept", U"schreef",
    U"schrijft", U"stelde", U"stelt", U"verklaarde", U"verklaart", U"vertelde", U"vertelt", U"vindt", U"voegde",
    U"vond", U"vraagt", U"vroeg", U"waarschuwde", U"waarschuwt", U"zeggen", U"zegt", U"zei", U"zeiden", U"zuchtte"});

constexpr auto source_words = words({
    U"volgens"});

constexpr auto clause_words = words({
    U"dat", U"hoe", U"of", U"waarom"});

constexpr auto prepositions = words({
    U"aan", U"als", U"bij", U"door", U"in", U"met", U"na", U"naar", U"om", U"onder", U"op", U"over", U"sinds",
    U"tegen", U"tijdens", U"tot", U"tussen", U"uit", U"van", U"voor", U"zonder"});

constexpr auto determiners = words({
    U"dat", U"de", U"deze", U"die", U"dit", U"drie", U"een", U"enkele", U"haar", U"het", U"hun", U"twee", U"zijn"});

constexpr auto function_words = words({
    U"aan", U"al", U"alle", U"als", U"bij", U"daar", U"dan", U"dat", U"de", U"deze", U"die", U"dinsdag", U"dit",
    U"donderdag", U"door", U"een", U"en", U"er", U"geen", U"gisteren", U"haar", U"had", U"hebben", U"heeft",
    U"heel", U"het", U"hier", U"hij", U"hoe", U"hun", U"ik", U"in", U"is", U"ja", U"je", U"jij", U"kan",
    U"maandag", U"maar", U"meer", U"met", U"moet", U"morgen", U"naar", U"nadat", U"nee", U"niet", U"nog", U"nu",
    U"of", U"om", U"ook", U"op", U"over", U"sinds", U"tegen", U"terwijl", U"tijdens", U"toen", U"u", U"uit",
    U"van", U"vandaag", U"veel", U"volgens", U"voor", U"voordat", U"vrijdag", U"waar", U"waarom", U"wanneer",
    U"waren", U"was", U"wat", U"we", U"wie", U"wij", U"woensdag", U"worden", U"wordt", U"zaterdag", U"ze", U"zij",
    U"zijn", U"zondag"});

constexpr auto particles = words({
    U"de", U"den", U"der", U"la", U"le", U"te", U"ten", U"ter", U"van", U"von"});

constexpr auto titles = gendered({
    {U"meneer", 'm'}, {U"mevrouw", 'f'}, {U"dhr", 'm'}, {U"mevr", 'f'}, {U"dr", 'n'}, {U"prof", 'n'},
    {U"professor", 'n'}, {U"president", 'n'}, {U"premier", 'n'}, {U"minister", 'n'}, {U"staatssecretaris", 'n'},
    {U"burgemeester", 'n'}, {U"koning", 'm'}, {U"koningin", 'f'}, {U"prins", 'm'}, {U"prinses", 'f'},
    {U"generaal", 'm'}, {U"directeur", 'n'}, {U"woordvoerder", 'm'}, {U"woordvoerster", 'f'}, {U"voorzitter", 'n'},
    {U"paus", 'm'}, {U"bondskanselier", 'n'}, {U"coach", 'n'}, {U"trainer", 'n'}});

constexpr auto roles = gendered({
    {U"president", 'n'}, {U"premier", 'n'}, {U"minister", 'n'}, {U"burgemeester", 'n'}, {U"koning", 'm'},
    {U"koningin", 'f'}, {U"directeur", 'n'}, {U"woordvoerder", 'm'}, {U"woordvoerster", 'f'}, {U"voorzitter", 'n'},
    {U"leider", 'n'}, {U"hoofd", 'n'}, {U"man", 'm'}, {U"vrouw", 'f'}, {U"moeder", 'f'}, {U"vader", 'm'},
    {U"politie", 'n'}, {U"regering", 'n'}, {U"ministerie", 'n'}, {U"advocaat", 'n'}, {U"rechter", 'n'},
    {U"getuige", 'n'}, {U"deskundige", 'n'}, {U"kandidaat", 'n'}, {U"krant", 'n'}});

constexpr auto pronouns = gendered({
    {U"hij", 'm'}, {U"zij", 'f'}, {U"ze", 'f'}});

constexpr auto first_person = words({U"ik", U"wij", U"we"});
constexpr auto conjunctions = words({U"en", U"maar", U"of"});

constexpr auto definites = words({U"de", U"het", U"deze", U"dit", U"die", U"dat"});

constexpr auto indefinites = words({U"een"});
constexpr auto others = words({U"ander", U"andere"});
constexpr auto ordinals = words({U"eerste", U"tweede", U"derde", U"vierde"});
constexpr auto firsts = words({U"eerste"});
constexpr auto bystanders = words({
    U"bewoner", U"bewoonster", U"buurtbewoner", U"buurtbewoonster", U"omwonende", U"getuige", U"ooggetuige",
    U"buurman", U"buurvrouw", U"voorbijganger", U"vrouw", U"man", U"jongen", U"meisje", U"leerling",
    U"scholier", U"student", U"studente", U"kiezer", U"klant", U"passagier", U"reiziger", U"automobilist",
    U"demonstrant", U"toerist", U"bezoeker", U"bezoekster", U"overlevende", U"werknemer", U"arbeider", U"boer",
    U"winkelier", U"gepensioneerde", U"leraar", U"lerares"});
constexpr auto envoys = words({
    U"woordvoerder", U"woordvoerster", U"bron", U"vertegenwoordiger", U"ambtenaar", U"advocaat", U"advocate",
    U"deskundige", U"persoon"});
constexpr auto anybody = words({U"persoon"});
constexpr auto thing_roles = words({U"politie", U"regering", U"ministerie", U"krant"});
constexpr auto age_stems = words({U"jarig"});
constexpr auto age_leads = words({U"van"});
constexpr auto year_words = words({U"jaar"});
constexpr auto old_words = words({U"oud"});
constexpr auto age_verbs = words({U"is"});
constexpr auto young_people = words({
    U"meisje", U"jongen", U"kind", U"tiener", U"scholier", U"scholiere", U"leerling", U"leerlinge",
    U"kleuter", U"puber"});
constexpr auto old_people = words({
    U"gepensioneerde", U"oma", U"opa", U"grootmoeder", U"grootvader", U"bejaarde"});
constexpr auto old_adjectives = words({U"gepensioneerde", U"bejaarde", U"hoogbejaarde"});
constexpr auto age_undoing = words({U"voormalig", U"voormalige"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .old = old_words, .having = age_verbs,
    .young_people = young_people, .old_people = old_people, .old_adjectives = old_adjectives,
    .undoing = age_undoing};
}  // namespace

constexpr Language dutch{
    .tag = "nl",
    .speech_tag = "nl",
    .abbreviations = abbreviations,
    .number_words = number_words,
    .marks = marks,
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
    .verb_second = true,
    .conjunctions = conjunctions,
    .participle_ending = U"end",
};

}  // namespace narrator::languages
