// What the program knows about Swedish.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"apr", U"aug", U"bl.a", U"ca", U"d.v.s", U"dec", U"dr", U"dvs", U"e.Kr", U"f.Kr", U"feb", U"fr.o.m", U"jan",
    U"jfr", U"kl", U"m.fl", U"m.m", U"nov", U"nr", U"okt", U"osv", U"p.g.a", U"pga", U"prof", U"resp", U"s.k",
    U"sept", U"t.ex", U"t.o.m", U"tel", U"tfn", U"st"});

constexpr auto months = words({U"januari", U"februari", U"mars", U"april", U"maj", U"juni", U"juli", U"augusti", U"september",
                               U"oktober", U"november", U"december", U"jan", U"feb", U"apr", U"aug", U"sept", U"okt", U"nov", U"dec"});

constexpr auto number_words = words({U"nr", U"kl", U"tel", U"tfn"});

constexpr MarkPair marks[] = {{U'”', U'”'}, {U'"', U'"'}, {U'»', U'»'}, {U'»', U'«'}, {U'“', U'”'}, {U'’', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"anser", U"ansåg", U"avfärdade", U"avfärdar", U"bekräftade", U"bekräftar", U"berättade", U"berättar", U"beskrev", U"beskriver",
    U"betonade", U"betonar", U"fortsatte", U"fortsätter", U"frågade", U"frågar", U"förklarade", U"förklarar", U"hävdade", U"hävdar",
    U"konstaterade", U"konstaterar", U"kallade", U"kallar", U"lovade", U"lovar", U"medgav", U"medger", U"menade", U"menar", U"påpekade",
    U"påpekar", U"ropade", U"sa", U"sade", U"sagt", U"skrev", U"skriver", U"suckade", U"svarade", U"svarar", U"säga", U"säger",
    U"tillade", U"tillägger", U"tror", U"trodde", U"tyckte", U"tycker", U"uppgav", U"uppger", U"uttalade", U"varnade", U"varnar",
    U"viskade", U"uppmanade", U"uppmanar"});

constexpr auto source_words = words({U"enligt"});
constexpr auto clause_words = words({U"att", U"hur", U"om", U"varför"});
constexpr auto prepositions = words({
    U"av", U"bland", U"efter", U"från", U"för", U"före", U"hos", U"i", U"inom", U"kring", U"med", U"mellan", U"mot", U"om", U"på",
    U"sedan", U"till", U"under", U"ur", U"utan", U"vid", U"åt", U"över"});
constexpr auto determiners = words({U"de", U"deras", U"den", U"det", U"dessa", U"denna", U"detta", U"en", U"ett", U"flera", U"hans", U"hennes", U"någon", U"några", U"två", U"tre"});
constexpr auto definites = words({U"de", U"den", U"det", U"denna", U"detta", U"dessa"});

constexpr auto function_words = words({
    U"alla", U"allt", U"att", U"av", U"bara", U"både", U"de", U"den", U"denna", U"det", U"detta", U"du", U"där", U"då", U"efter",
    U"eller", U"en", U"enligt", U"ett", U"fredag", U"från", U"för", U"han", U"har", U"hon", U"hur", U"här", U"i", U"idag", U"igår",
    U"ingen", U"inte", U"ja", U"jag", U"kan", U"lördag", U"man", U"med", U"medan", U"men", U"mer", U"mycket", U"måndag", U"måste",
    U"nej", U"ni", U"nu", U"när", U"och", U"också", U"om", U"onsdag", U"på", U"samtidigt", U"sedan", U"ska", U"som", U"söndag", U"till",
    U"tisdag", U"torsdag", U"under", U"vad", U"var", U"varför", U"vi", U"vid", U"vår", U"är", U"även", U"över"});

constexpr auto particles = words({U"af", U"av", U"de", U"la", U"van", U"von"});

constexpr auto titles = gendered({
    {U"herr", 'm'}, {U"fru", 'f'}, {U"fröken", 'f'}, {U"dr", 'n'}, {U"doktor", 'n'}, {U"professor", 'n'}, {U"president", 'n'},
    {U"statsminister", 'n'}, {U"minister", 'n'}, {U"kung", 'm'}, {U"drottning", 'f'}, {U"prins", 'm'}, {U"prinsessa", 'f'},
    {U"general", 'm'}, {U"ordförande", 'n'}, {U"biskop", 'n'}, {U"påve", 'm'}});

constexpr auto roles = gendered({
    {U"president", 'n'}, {U"presidenten", 'n'}, {U"statsminister", 'n'}, {U"statsministern", 'n'}, {U"minister", 'n'}, {U"ministern", 'n'},
    {U"talesperson", 'n'}, {U"talesman", 'm'}, {U"talesmannen", 'm'}, {U"talespersonen", 'n'}, {U"talskvinna", 'f'}, {U"chef", 'n'}, {U"chefen", 'n'},
    {U"ordförande", 'n'}, {U"ordföranden", 'n'}, {U"ledare", 'n'}, {U"ledaren", 'n'}, {U"mannen", 'm'}, {U"man", 'm'}, {U"kvinnan", 'f'},
    {U"kvinna", 'f'}, {U"mamma", 'f'}, {U"pappa", 'm'}, {U"polisen", 'n'}, {U"regeringen", 'n'}, {U"vittne", 'n'}, {U"vittnet", 'n'},
    {U"åklagaren", 'n'}, {U"advokaten", 'n'}, {U"domaren", 'n'}, {U"läkaren", 'n'}, {U"forskaren", 'n'}, {U"borgmästaren", 'n'}});

constexpr auto pronouns = gendered({{U"han", 'm'}, {U"hon", 'f'}});
constexpr auto first_person = words({U"jag", U"vi"});
constexpr auto conjunctions = words({U"och", U"men", U"eller"});

constexpr auto indefinites = words({U"en", U"ett"});
constexpr auto others = words({U"annan", U"annat"});
constexpr auto ordinals = words({U"första", U"andra", U"tredje", U"fjärde"});
constexpr auto firsts = words({U"första"});
constexpr auto bystanders = words({
    U"boende", U"invånare", U"vittne", U"granne", U"kvinna", U"man", U"flicka", U"pojke", U"elev", U"student",
    U"väljare", U"kund", U"passagerare", U"bilist", U"demonstrant", U"turist", U"besökare", U"överlevande",
    U"arbetare", U"bonde", U"pensionär", U"lärare"});
constexpr auto envoys = words({
    U"talesperson", U"talesman", U"talskvinna", U"källa", U"företrädare", U"tjänsteman", U"advokat", U"expert"});
constexpr auto thing_roles = words({U"polisen", U"regeringen"});
constexpr auto age_stems = words({U"åri"});
constexpr auto age_leads = words({U"på", U"i", U"åldern"});
constexpr auto year_words = words({U"år"});
constexpr auto old_words = words({U"gammal"});
constexpr auto age_verbs = words({U"är"});
constexpr auto young_people = words({
    U"flicka", U"flickan", U"pojke", U"pojken", U"elev", U"eleven", U"tonåring",
    U"tonåringen"});
constexpr auto old_people = words({U"pensionär", U"pensionären", U"mormor", U"farmor", U"morfar", U"farfar"});
constexpr auto age_undoing = words({U"tidigare"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .old = old_words, .having = age_verbs,
    .young_people = young_people, .old_people = old_people, .undoing = age_undoing};
}  // namespace

constexpr Language swedish{
    .tag = "sv",
    .speech_tag = "sv",
    .abbreviations = abbreviations,
    .number_words = number_words,
    .ordinal_stop = true,
    .months = months,
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
    .thing_roles = thing_roles,
    .ages = ages,
    .first_person = first_person,
    .verb_second = true,
    .conjunctions = conjunctions,
};

}  // namespace narrator::languages
