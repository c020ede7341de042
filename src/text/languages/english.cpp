// What the program knows about English.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words(
    {U"Mr", U"Mrs", U"Ms", U"Mx", U"Dr", U"Prof", U"Sen", U"Sens", U"Gov", U"Govs", U"Rep", U"Reps", U"Rev", U"Hon",
     U"St", U"Ste", U"Mt", U"Ft", U"vs", U"v", U"e.g", U"i.e", U"cf", U"viz", U"approx", U"No", U"Nos", U"Gen", U"Col",
     U"Lt", U"Maj", U"Capt", U"Cpl", U"Sgt", U"Adm", U"Cmdr", U"Brig", U"Pte", U"Pvt", U"Supt", U"Insp", U"Det",
     U"Jan", U"Feb", U"Mar", U"Apr", U"Jun", U"Jul", U"Aug", U"Sep", U"Sept", U"Oct", U"Nov", U"Dec", U"Fr", U"Msgr",
     U"Pres", U"Amb", U"Atty", U"Asst", U"Assoc", U"Dept", U"Dist", U"Univ", U"Messrs", U"Mmes", U"al", U"Rt", U"Ald",
     U"Fig", U"Eq", U"Vol", U"pp", U"p", U"Art", U"Sec", U"Ave", U"Blvd", U"Rd"});

constexpr Expansion expansions[] = {
    {U"Mr", U"Mister"},      {U"Mrs", U"Missus"},     {U"Dr", U"Doctor"},      {U"Prof", U"Professor"},
    {U"Sen", U"Senator"},    {U"Sens", U"Senators"},  {U"Gov", U"Governor"},   {U"Rep", U"Representative"},
    {U"Reps", U"Representatives"}, {U"Rev", U"Reverend"}, {U"Gen", U"General"}, {U"Col", U"Colonel"},
    {U"Lt", U"Lieutenant"},  {U"Capt", U"Captain"},   {U"Sgt", U"Sergeant"},   {U"Adm", U"Admiral"},
    {U"vs", U"versus"},      {U"e.g", U"for example"}, {U"i.e", U"that is"},   {U"Jan", U"January"},
    {U"Feb", U"February"},   {U"Aug", U"August"},     {U"Sept", U"September"}, {U"Sep", U"September"},
    {U"Oct", U"October"},    {U"Nov", U"November"},   {U"Dec", U"December"},   {U"St", U"Saint"},
    {U"etc", U"et cetera"},  {U"approx", U"approximately"}, {U"Jr", U"Junior"}, {U"Sr", U"Senior"},
};

constexpr auto number_words = words({U"No", U"Nos", U"no"});

constexpr auto ending_abbreviations = words({U"Inc", U"Ltd", U"Co", U"Cos", U"Corp", U"Bros", U"Jr", U"Sr", U"Esq", U"etc",
                                             U"Ph.D", U"M.D", U"B.A", U"M.A", U"dept", U"est", U"Mass", U"Calif", U"Va",
                                             U"Pa", U"Fla", U"Ariz", U"Conn", U"Ill", U"Minn", U"Tenn", U"Wis"});

constexpr auto year_words = words({U"in", U"since", U"until", U"till", U"during", U"before", U"after", U"circa", U"year",
                                   U"early", U"late", U"mid", U"spring", U"summer", U"autumn", U"fall", U"winter",
                                   U"january", U"february", U"march", U"april", U"may", U"june", U"july", U"august",
                                   U"september", U"october", U"november", U"december"});

constexpr Currency currencies[] = {{U'$', U"dollar", U"dollars"},
                                   {U'€', U"euro", U"euros"},
                                   {U'£', U"pound", U"pounds"},
                                   {U'¥', U"yen", U"yen"}};

constexpr Expansion magnitudes[] = {{U"bn", U"billion"}, {U"m", U"million"},  {U"tn", U"trillion"}, {U"k", U"thousand"},
                                    {U"mn", U"million"}, {U"b", U"billion"}, {U"B", U"billion"},  {U"M", U"million"},   {U"K", U"thousand"}};

constexpr std::u32string_view decades[] = {U"tens",    U"twenties", U"thirties", U"forties", U"fifties",
                                           U"sixties", U"seventies", U"eighties", U"nineties"};

constexpr MarkPair marks[] = {{U'“', U'”'}, {U'"', U'"'}, {U'«', U'»'}, {U'„', U'“'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words(
    {U"said",       U"says",       U"say",         U"saying",     U"told",       U"tells",       U"tell",
     U"telling",    U"added",      U"adds",        U"adding",     U"asked",      U"asks",        U"asking",
     U"replied",    U"replies",    U"replying",    U"answered",   U"answers",    U"wrote",       U"writes",
     U"writing",    U"written",    U"tweeted",     U"tweets",     U"tweeting",   U"posted",      U"posts",
     U"declared",   U"declares",   U"declaring",   U"announced",  U"announces",  U"announcing",  U"explained",
     U"explains",   U"explaining", U"argued",      U"argues",     U"arguing",    U"warned",      U"warns",
     U"warning",    U"insisted",   U"insists",     U"insisting",  U"noted",      U"notes",       U"noting",
     U"stated",     U"states",     U"stating",     U"claimed",    U"claims",     U"claiming",    U"called",
     U"calls",      U"calling",    U"described",   U"describes",  U"describing", U"admitted",    U"admits",
     U"admitting",  U"acknowledged", U"acknowledges", U"conceded", U"concedes",  U"continued",   U"continues",
     U"concluded",  U"concludes",  U"concluding",  U"commented",  U"comments",   U"complained",  U"complains",
     U"joked",      U"jokes",      U"joking",      U"quipped",    U"quips",      U"recalled",    U"recalls",
     U"recalling",  U"remarked",   U"remarks",     U"responded",  U"responds",   U"responding",  U"shouted",
     U"shouts",     U"shouting",   U"yelled",      U"cried",      U"whispered",  U"muttered",    U"screamed",
     U"chanted",    U"chanting",   U"suggested",   U"suggests",   U"urged",      U"urges",       U"urging",
     U"vowed",      U"vows",       U"vowing",      U"promised",   U"promises",   U"promising",   U"pledged",
     U"pledges",    U"predicted",  U"predicts",    U"read",       U"reads",      U"reading",     U"quoted",
     U"denied",     U"denies",     U"denounced",   U"blasted",    U"slammed",    U"criticized",  U"criticised",
     U"praised",    U"boasted",    U"charged",     U"accused",    U"emphasized", U"emphasised",  U"stressed",
     U"stresses",   U"stressing",  U"observed",    U"observes",   U"pointed",    U"mentioned",   U"mused",
     U"reiterated", U"repeated",   U"repeating",   U"maintained", U"maintains",  U"contended",   U"contends",
     U"asserted",   U"asserts",    U"asserting",   U"offered",    U"began",      U"tweet",       U"testified",
     U"thundered",  U"demanded",   U"demands",     U"referred",   U"referring",  U"interrupted", U"interjected",
     U"agreed",     U"agrees",     U"confirmed",   U"confirms",   U"countered",  U"hailed",      U"dismissed",
     U"labeled",    U"labelled",   U"dubbed",      U"spoke",      U"speaking",   U"proclaimed",  U"advised",
     U"advises",    U"thought",    U"believes",    U"believed",   U"quips",      U"reported",    U"reports",
     U"laughed",    U"sighed",      U"murmured",   U"exclaimed",  U"inquired",    U"snapped",
     U"cautioned",  U"cautions",   U"lamented",    U"laments",    U"recounted",  U"indicated",   U"hoped",
     U"pleaded",    U"retorted",   U"rejoined",    U"remembered", U"remembers",   U"described"});

constexpr auto source_words = words({U"according"});
constexpr auto clause_words = words({U"that", U"which", U"who", U"how", U"why", U"what", U"whether", U"if"});

constexpr auto prepositions = words(
    {U"of",   U"for",  U"with",    U"by",      U"to",     U"from",   U"in",     U"on",    U"at",     U"about",  U"against",
     U"over", U"under", U"between", U"after",  U"before", U"into",   U"like",   U"than",  U"among",  U"around", U"behind",
     U"near", U"through", U"toward", U"towards", U"via",  U"without", U"within", U"upon", U"during", U"including", U"as",
     U"alongside", U"beside"});

constexpr auto determiners = words({U"the", U"a", U"an", U"his", U"her", U"their", U"its", U"one", U"another", U"this",
                                    U"that", U"my", U"our", U"some", U"several", U"many", U"two", U"three", U"both",
                                    U"other", U"most", U"these", U"those"});

constexpr auto function_words = words(
    {U"the",    U"a",       U"an",      U"and",      U"but",     U"or",      U"in",      U"on",     U"at",      U"as",
     U"for",    U"with",    U"when",    U"while",    U"after",   U"before",  U"if",      U"it",     U"its",     U"he",
     U"she",    U"they",    U"we",      U"i",        U"you",     U"his",     U"her",     U"their",  U"our",     U"my",
     U"this",   U"that",    U"these",   U"those",    U"there",   U"here",    U"then",    U"however", U"also",   U"still",
     U"yet",    U"so",      U"not",     U"no",       U"yes",     U"what",    U"who",     U"how",    U"why",     U"where",
     U"which",  U"later",   U"earlier", U"meanwhile", U"now",    U"once",    U"even",    U"just",   U"only",    U"some",
     U"many",   U"most",    U"more",    U"all",      U"both",    U"each",    U"every",   U"another", U"other",  U"such",
     U"to",     U"from",    U"by",      U"of",       U"about",   U"over",    U"under",   U"during", U"since",   U"until",
     U"because", U"although", U"though", U"despite", U"according", U"asked", U"speaking", U"according", U"last", U"next",
     U"monday", U"tuesday", U"wednesday", U"thursday", U"friday", U"saturday", U"sunday", U"january", U"february",
     U"march",  U"april",   U"may",     U"june",     U"july",    U"august",  U"september", U"october", U"november",
     U"december", U"well",  U"oh",      U"never",    U"nobody",  U"everyone", U"everybody", U"somebody", U"someone",
     U"one",    U"two",     U"three",   U"four",     U"five",    U"six",     U"first",   U"second", U"third",   U"like",
     U"instead", U"perhaps", U"maybe",  U"today",    U"yesterday", U"tomorrow", U"nothing", U"something", U"anyone",
     U"much",   U"few",     U"several", U"none",     U"nor",     U"neither", U"either",  U"again",  U"ever",    U"let",
     U"is",     U"are",     U"was",     U"were",     U"be",      U"been",    U"has",     U"have",   U"had",     U"do",
     U"does",   U"did",     U"will",    U"would",    U"can",     U"could",   U"should",  U"must",   U"might",   U"into",
     U"out",    U"up",      U"down",    U"off",      U"than",    U"too",     U"very",    U"them",   U"him",     U"us",
     U"me",     U"it's", U"it’s",    U"he's", U"he’s",    U"she's", U"she’s",    U"that's", U"that’s",  U"there's", U"there’s", U"i'm", U"i’m",     U"i've", U"i’ve",   U"we're", U"we’re",   U"don't", U"don’t",
     U"between", U"without", U"against", U"through", U"among",   U"around",  U"near",    U"citing", U"following"});

constexpr auto particles = words({U"de", U"van", U"von", U"der", U"den", U"la", U"le", U"du", U"da", U"di", U"bin", U"al",
                                  U"el", U"ibn", U"ter", U"ten", U"dos", U"del", U"st"});

constexpr auto titles = gendered(
    {{U"mr", 'm'},        {U"mrs", 'f'},       {U"ms", 'f'},         {U"miss", 'f'},      {U"sir", 'm'},      {U"lady", 'f'},
     {U"lord", 'm'},      {U"dame", 'f'},      {U"king", 'm'},       {U"queen", 'f'},     {U"prince", 'm'},   {U"princess", 'f'},
     {U"dr", 'n'},        {U"prof", 'n'},      {U"professor", 'n'},  {U"president", 'n'}, {U"senator", 'n'},  {U"sen", 'n'},
     {U"gov", 'n'},       {U"governor", 'n'},  {U"rep", 'n'},        {U"representative", 'n'}, {U"congressman", 'm'},
     {U"congresswoman", 'f'}, {U"minister", 'n'}, {U"secretary", 'n'}, {U"chancellor", 'n'}, {U"mayor", 'n'}, {U"general", 'n'},
     {U"gen", 'n'},       {U"colonel", 'n'},   {U"col", 'n'},        {U"captain", 'n'},   {U"capt", 'n'},     {U"judge", 'n'},
     {U"justice", 'n'},   {U"pope", 'm'},      {U"father", 'm'},     {U"sister", 'f'},    {U"brother", 'm'},  {U"mother", 'f'},
     {U"rev", 'n'},       {U"reverend", 'n'},  {U"chairman", 'm'},   {U"chairwoman", 'f'}, {U"spokesman", 'm'}, {U"spokeswoman", 'f'},
     {U"spokesperson", 'n'}, {U"director", 'n'}, {U"chief", 'n'},    {U"leader", 'n'},    {U"commissioner", 'n'}, {U"ambassador", 'n'},
     {U"detective", 'n'}, {U"sergeant", 'n'},  {U"sgt", 'n'},        {U"lieutenant", 'n'}, {U"lt", 'n'},      {U"officer", 'n'},
     {U"attorney", 'n'},  {U"deputy", 'n'},    {U"speaker", 'n'},    {U"coach", 'n'},     {U"aunt", 'f'},     {U"uncle", 'm'},
     {U"madame", 'f'},    {U"monsieur", 'm'},  {U"madam", 'f'},      {U"baron", 'm'},     {U"count", 'm'},    {U"countess", 'f'},
     {U"premier", 'n'},   {U"former", 'n'},    {U"editor", 'n'},     {U"manager", 'n'},   {U"analyst", 'n'},  {U"author", 'n'},
     {U"candidate", 'n'}, {U"strategist", 'n'}, {U"pollster", 'n'},  {U"activist", 'n'},  {U"historian", 'n'}, {U"nurse", 'n'},
     {U"fisherman", 'm'}, {U"farmer", 'n'},    {U"sheriff", 'n'},    {U"bishop", 'm'},    {U"archbishop", 'm'}, {U"cardinal", 'm'}});

constexpr auto roles = gendered(
    {{U"spokesman", 'm'},   {U"spokeswoman", 'f'},  {U"spokesperson", 'n'}, {U"president", 'n'},   {U"minister", 'n'},
     {U"secretary", 'n'},   {U"chief", 'n'},        {U"leader", 'n'},       {U"head", 'n'},        {U"director", 'n'},
     {U"general", 'n'},     {U"chairman", 'm'},     {U"chairwoman", 'f'},   {U"chair", 'n'},       {U"mayor", 'n'},
     {U"governor", 'n'},    {U"senator", 'n'},      {U"congressman", 'm'},  {U"congresswoman", 'f'}, {U"lawmaker", 'n'},
     {U"candidate", 'n'},   {U"nominee", 'n'},      {U"official", 'n'},     {U"officer", 'n'},     {U"officials", 'n'},
     {U"adviser", 'n'},     {U"advisor", 'n'},      {U"aide", 'n'},         {U"aides", 'n'},       {U"ambassador", 'n'},
     {U"analyst", 'n'},     {U"analysts", 'n'},     {U"expert", 'n'},       {U"experts", 'n'},     {U"professor", 'n'},
     {U"lawyer", 'n'},      {U"attorney", 'n'},     {U"judge", 'n'},        {U"prosecutor", 'n'},  {U"police", 'n'},
     {U"woman", 'f'},       {U"man", 'm'},          {U"girl", 'f'},         {U"boy", 'm'},         {U"mother", 'f'},
     {U"father", 'm'},      {U"wife", 'f'},         {U"husband", 'm'},      {U"son", 'm'},         {U"daughter", 'f'},
     {U"sister", 'f'},      {U"brother", 'm'},      {U"resident", 'n'},     {U"residents", 'n'},   {U"voter", 'n'},
     {U"voters", 'n'},      {U"witness", 'n'},      {U"witnesses", 'n'},    {U"statement", 'n'},   {U"report", 'n'},
     {U"source", 'n'},      {U"sources", 'n'},      {U"campaign", 'n'},     {U"newspaper", 'n'},   {U"group", 'n'},
     {U"ministry", 'n'},    {U"government", 'n'},   {U"company", 'n'},      {U"committee", 'n'},   {U"department", 'n'},
     {U"critics", 'n'},     {U"supporters", 'n'},   {U"protesters", 'n'},   {U"crowd", 'n'},       {U"businessman", 'm'},
     {U"businesswoman", 'f'}, {U"billionaire", 'n'}, {U"mogul", 'n'},       {U"author", 'n'},      {U"writer", 'n'},
     {U"editor", 'n'},      {U"journalist", 'n'},   {U"reporter", 'n'},     {U"host", 'n'},        {U"moderator", 'n'},
     {U"manager", 'n'},     {U"executive", 'n'},    {U"founder", 'n'},      {U"owner", 'n'},       {U"teacher", 'n'},
     {U"student", 'n'},     {U"students", 'n'},     {U"doctor", 'n'},       {U"nurse", 'n'},       {U"driver", 'n'},
     {U"captain", 'n'},     {U"commander", 'n'},    {U"soldier", 'n'},      {U"king", 'm'},        {U"queen", 'f'},
     {U"prince", 'm'},      {U"princess", 'f'},     {U"pope", 'm'},         {U"lady", 'f'},        {U"person", 'n'},
     {U"people", 'n'},      {U"politician", 'n'},   {U"democrat", 'n'},     {U"republican", 'n'},  {U"democrats", 'n'},
     {U"republicans", 'n'}, {U"strategist", 'n'},   {U"pollster", 'n'},     {U"activist", 'n'},    {U"activists", 'n'},
     {U"chancellor", 'n'},  {U"premier", 'n'},      {U"master", 'n'},       {U"engineer", 'n'},    {U"fisherman", 'm'},
     {U"farmer", 'n'},      {U"worker", 'n'},       {U"workers", 'n'},      {U"neighbor", 'n'},    {U"neighbour", 'n'},
     {U"friend", 'n'},      {U"sheriff", 'n'},      {U"commissioner", 'n'}, {U"speaker", 'n'},     {U"coach", 'n'},
     {U"star", 'n'},        {U"actor", 'm'},        {U"actress", 'f'},      {U"singer", 'n'},      {U"scientist", 'n'},
     {U"researcher", 'n'},  {U"researchers", 'n'},  {U"economist", 'n'},    {U"historian", 'n'},   {U"representative", 'n'},
     {U"deputy", 'n'},      {U"agency", 'n'},       {U"letter", 'n'},       {U"website", 'n'},     {U"paper", 'n'},
     {U"audience", 'n'},    {U"teenager", 'n'},     {U"baker", 'n'},        {U"guide", 'n'},
     {U"novelist", 'n'},    {U"botanist", 'n'},     {U"councillor", 'n'},   {U"moderator", 'n'},     {U"operative", 'n'},   {U"consultant", 'n'},   {U"veteran", 'n'},      {U"bishop", 'm'},      {U"priest", 'm'}});

constexpr auto pronouns = gendered({{U"he", 'm'}, {U"she", 'f'}, {U"they", 'n'}});

constexpr auto possessives = gendered({{U"her", 'f'}, {U"his", 'm'}, {U"their", 'n'}});
constexpr auto plain_verbs = words({U"added", U"adds", U"asked", U"asks", U"replied", U"said", U"say", U"saying", U"says", U"tells", U"told", U"tweeted", U"wrote"});
constexpr auto first_person = words({U"i", U"we"});
constexpr auto conjunctions = words({U"and", U"but", U"or", U"then"});

}  // namespace

constexpr Language english{
    .tag = "en",
    .speech_tag = "en-us",
    .abbreviations = abbreviations,
    .expansions = expansions,
    .number_words = number_words,
    .number_word = U"number",
    .currencies = currencies,
    .magnitudes = magnitudes,
    .decades = decades,
    .link_to = U"link to",
    .dot = U"dot",
    .ending_abbreviations = ending_abbreviations,
    .range_to = U"to",
    .year_words = year_words,
    .marks = marks,
    .speech_verbs = speech_verbs,
    .source_words = source_words,
    .clause_words = clause_words,
    .prepositions = prepositions,
    .determiners = determiners,
    .function_words = function_words,
    .particles = particles,
    .titles = titles,
    .roles = roles,
    .pronouns = pronouns,
    .possessives = possessives,
    .plain_verbs = plain_verbs,
    .first_person = first_person,
    .conjunctions = conjunctions,
    .adverb_ending = U"ly",
    .participle_ending = U"ing",
};

}  // namespace narrator::languages
