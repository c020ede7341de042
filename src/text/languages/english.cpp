// What the program knows about English.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words(
    {U"Mr", U"Mrs", U"Ms", U"Mx", U"Dr", U"Prof", U"Sen", U"Sens", U"Gov", U"Govs", U"Rep", U"Reps", U"Del", U"Rev", U"Hon",
     U"St", U"Ste", U"Mt", U"Ft", U"vs", U"v", U"e.g", U"i.e", U"cf", U"viz", U"approx", U"No", U"Nos", U"Gen", U"Col",
     U"Lt", U"Maj", U"Capt", U"Cpl", U"Sgt", U"Adm", U"Cmdr", U"Brig", U"Pte", U"Pvt", U"Supt", U"Insp", U"Det",
     U"Jan", U"Feb", U"Mar", U"Apr", U"Jun", U"Jul", U"Aug", U"Sep", U"Sept", U"Oct", U"Nov", U"Dec", U"Fr", U"Msgr",
     U"Pres", U"Amb", U"Atty", U"Asst", U"Assoc", U"Dept", U"Dist", U"Univ", U"Messrs", U"Mmes", U"al", U"Rt", U"Ald",
     U"Fig", U"Eq", U"Vol", U"pp", U"p", U"Art", U"Sec", U"Ave", U"Blvd", U"Rd"});

constexpr auto number_words = words({U"No", U"Nos", U"no"});

constexpr auto ending_abbreviations = words({U"Inc", U"Ltd", U"Co", U"Cos", U"Corp", U"Bros", U"Jr", U"Sr", U"Esq", U"etc",
                                             U"Ph.D", U"M.D", U"B.A", U"M.A", U"dept", U"est", U"Mass", U"Calif", U"Va",
                                             U"Pa", U"Fla", U"Ariz", U"Conn", U"Ill", U"Minn", U"Tenn", U"Wis"});

constexpr MarkPair marks[] = {{U'“', U'”'}, {U'"', U'"'}, {U'«', U'»'}, {U'„', U'“'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"blamed", U"blames", U"blaming", U"highlighted", U"highlights", U"highlighting", U"implied", U"implies", U"implying", U"identified", U"retaliated", U"questioned", U"questioning", U"questions", U"attacked", U"attacking", U"compared", U"comparing", U"touted", U"touts", U"touting", U"derided", U"derides", U"decried", U"decries", U"decrying", U"heralded", U"applauded", U"groused", U"pondered", U"imagined", U"anticipated", U"referenced", U"seethed", U"barked", U"acclaimed", U"worried", U"worries", U"conclude", U"billed", U"coined", U"nicknamed", U"exhorted", U"exhorting", U"endorsed", U"pressed", U"accuse",
    U"warn", U"insist", U"acknowledge", U"explain", U"complain", U"allege", U"contend", U"maintain", U"declare", U"announce", U"predict", U"suggest", U"admit", U"urge", U"claim", U"deny", U"concede", U"add", U"ask", U"reply", U"describe", U"note", U"recall", U"recommend", U"lament", U"vow", U"swear", U"chant", U"shout", U"yell", U"assert", U"agree",
    U"recommended", U"recommends", U"recommending", U"expressed", U"expresses", U"expressing", U"apologized", U"apologizes", U"thanked", U"thanks", U"penned", U"underscored", U"underscores", U"articulated", U"reposted", U"scowled", U"grimaced", U"allowed",
    U"accused", U"accuses", U"accusing", U"acknowledged", U"acknowledges", U"acknowledging", U"added", U"adding",
    U"adds", U"admits", U"admitted", U"admitting", U"advised", U"advises", U"advising", U"affirmed", U"affirming",
    U"affirms", U"agreed", U"agrees", U"agreing", U"alleged", U"alleges", U"alleging", U"announced", U"announces",
    U"announcing", U"answered", U"answering", U"answers", U"argue", U"argued", U"argues", U"arguing", U"asked",
    U"asking", U"asks", U"assailed", U"assailing", U"assails", U"asserted", U"asserting", U"asserts", U"assured",
    U"assures", U"assuring", U"bawled", U"bawling", U"bawls", U"beamed", U"beaming", U"began", U"begged", U"begging",
    U"begs", U"believe", U"believed", U"believes", U"believing", U"bellowed", U"bellowing", U"bellows", U"bemoaned",
    U"bemoaning", U"bemoans", U"blasted", U"blasting", U"blasts", U"blurted", U"blurting", U"blurts", U"boasted",
    U"boasting", U"boasts", U"bragged", U"bragging", U"brags", U"call", U"called", U"calling", U"calls",
    U"cautioned", U"cautioning", U"cautions", U"chanted", U"chanting", U"chants", U"charged", U"cheered",
    U"cheering", U"chided", U"chides", U"chiding", U"chimed", U"chimes", U"chiming", U"chuckled", U"chuckles",
    U"chuckling", U"cite", U"cited", U"cites", U"citing", U"claimed", U"claiming", U"claims", U"clarified",
    U"clarifies", U"clarifying", U"commented", U"commenting", U"comments", U"complained", U"complaining",
    U"complains", U"conceded", U"concedes", U"conceding", U"concluded", U"concludes", U"concluding", U"condemned",
    U"condemning", U"condemns", U"confessed", U"confesses", U"confessing", U"confided", U"confides", U"confiding",
    U"confirmed", U"confirming", U"confirms", U"conjectured", U"conjectures", U"conjecturing", U"contended",
    U"contending", U"contends", U"continued", U"continues", U"continuing", U"countered", U"countering", U"counters",
    U"cried", U"cries", U"criticised", U"criticises", U"criticising", U"criticized", U"criticizes", U"criticizing",
    U"croaked", U"croaking", U"croaks", U"crying", U"declared", U"declares", U"declaring", U"demanded", U"demanding",
    U"demands", U"denied", U"denies", U"denounced", U"denounces", U"denouncing", U"denying", U"described",
    U"describes", U"describing", U"dismissed", U"dismisses", U"dismissing", U"drawled", U"drawling", U"drawls",
    U"dub", U"dubbed", U"dubs", U"echoed", U"echoing", U"echos", U"ejaculated", U"ejaculates", U"ejaculating",
    U"elaborated", U"elaborates", U"elaborating", U"emailed", U"emailing", U"emphasised", U"emphasises",
    U"emphasising", U"emphasized", U"emphasizes", U"emphasizing", U"exclaimed", U"exclaiming", U"exclaims",
    U"explained", U"explaining", U"explains", U"faltered", U"faltering", U"falters", U"freted", U"freting", U"frets",
    U"fumed", U"fumes", U"fuming", U"gasped", U"gasping", U"gasps", U"giggled", U"giggles", U"giggling", U"grinned",
    U"grinning", U"grins", U"groaned", U"groaning", U"groans", U"growled", U"growling", U"growls", U"grumbled",
    U"grumbles", U"grumbling", U"grunted", U"grunting", U"grunts", U"guessed", U"guesses", U"gushed", U"gushes",
    U"gushing", U"hailed", U"hailing", U"hails", U"hinted", U"hinting", U"hints", U"hissed", U"hisses", U"hissing",
    U"hollered", U"hollering", U"hollers", U"hope", U"hoped", U"hopes", U"hoping", U"howled", U"howling", U"howls",
    U"implored", U"implores", U"imploring", U"indicated", U"indicates", U"indicating", U"informed", U"inquired",
    U"inquires", U"inquiring", U"insisted", U"insisting", U"insists", U"interjected", U"interjecting", U"interjects",
    U"interrupted", U"interrupting", U"interrupts", U"intoned", U"intones", U"intoning", U"jested", U"jesting",
    U"jests", U"joked", U"jokes", U"joking", U"label", U"labeled", U"labelled", U"lamented", U"lamenting",
    U"laments", U"laughed", U"laughing", U"laughs", U"maintained", U"maintaining", U"maintains", U"mentioned",
    U"mentioning", U"mentions", U"moaned", U"moaning", U"moans", U"mocked", U"mocking", U"mocks", U"mumbled",
    U"mumbles", U"mumbling", U"murmured", U"murmuring", U"murmurs", U"mused", U"muses", U"musing", U"muttered",
    U"muttering", U"mutters", U"nodded", U"nodding", U"nods", U"noted", U"notes", U"noting", U"observed",
    U"observes", U"observing", U"offered", U"opined", U"opines", U"opining", U"persisted", U"persisting",
    U"persists", U"pleaded", U"pleading", U"pleads", U"pledged", U"pledges", U"pledging", U"point", U"pointed",
    U"pointing", U"posted", U"posts", U"pouted", U"pouting", U"pouts", U"praised", U"praises", U"praising",
    U"predicted", U"predicting", U"predicts", U"prefaced", U"prefaces", U"prefacing", U"proclaimed", U"proclaiming",
    U"proclaims", U"promised", U"promises", U"promising", U"pronounced", U"pronounces", U"pronouncing", U"protested",
    U"protesting", U"protests", U"purred", U"purring", U"purrs", U"pursued", U"pursues", U"pursuing", U"quipped",
    U"quipping", U"quips", U"quote", U"quoted", U"quoting", U"railed", U"railing", U"rails", U"rasped", U"rasping",
    U"rasps", U"read", U"reading", U"reads", U"reasoned", U"reasoning", U"reassured", U"reassures", U"reassuring",
    U"recalled", U"recalling", U"recalls", U"recited", U"recites", U"reciting", U"reckon", U"reckoned", U"reckons",
    U"recounted", U"recounting", U"recounts", U"refer", U"referred", U"referring", U"refers", U"reflected",
    U"reflecting", U"reflects", U"reiterated", U"reiterates", U"reiterating", U"rejoined", U"rejoining", U"rejoins",
    U"remarked", U"remarking", U"remarks", U"remembered", U"remembering", U"remembers", U"reminded", U"reminding",
    U"reminds", U"repeated", U"repeating", U"repeats", U"replied", U"replies", U"replying", U"reported",
    U"reporting", U"reports", U"responded", U"responding", U"responds", U"resumed", U"resuming", U"retorted",
    U"retorting", U"retorts", U"returned", U"retweeted", U"retweeting", U"retweets", U"revealed", U"roared",
    U"roaring", U"roars", U"said", U"say", U"saying", U"says", U"scoffed", U"scoffing", U"scoffs", U"scolded",
    U"scolding", U"scolds", U"screamed", U"screaming", U"screams", U"shouted", U"shouting", U"shouts", U"shrieked",
    U"shrieking", U"shrieks", U"sighed", U"sighing", U"sighs", U"singed", U"slam", U"slammed", U"slamming", U"slams",
    U"smiled", U"snapped", U"snapping", U"snaps", U"snarled", U"snarling", U"snarls", U"sneered", U"sneering",
    U"sneers", U"sobbed", U"sobbing", U"sobs", U"speak", U"speaking", U"speaks", U"specified", U"specifies",
    U"specifying", U"speculated", U"speculating", U"spoke", U"spoken", U"squealed", U"squealing", U"squeals",
    U"stammered", U"stammering", U"stammers", U"stated", U"states", U"stating", U"stipulated", U"stipulates",
    U"stipulating", U"stressed", U"stresses", U"stressing", U"stuttered", U"stuttering", U"stutters", U"suggested",
    U"suggesting", U"suggests", U"summarised", U"summarises", U"summarising", U"summarized", U"summarizes",
    U"summarizing", U"surmised", U"surmises", U"surmising", U"sweared", U"swearing", U"swears", U"swore",
    U"sympathized", U"sympathizes", U"sympathizing", U"taunted", U"taunting", U"taunts", U"teach", U"teased",
    U"teases", U"teasing", U"tell", U"telling", U"tells", U"termed", U"terming", U"testified", U"testifies",
    U"testify", U"testifying", U"texted", U"theorized", U"theorizes", U"theorizing", U"think", U"thinking",
    U"thinks", U"thought", U"thundered", U"thundering", U"thunders", U"told", U"tweet", U"tweeted", U"tweeting",
    U"tweets", U"urged", U"urges", U"urging", U"ventured", U"ventures", U"venturing", U"volunteered",
    U"volunteering", U"volunteers", U"vowed", U"vowing", U"vows", U"wailed", U"wailing", U"wails", U"warned",
    U"warning", U"warns", U"whimpered", U"whimpering", U"whimpers", U"whined", U"whines", U"whining", U"whispered",
    U"whispering", U"whispers", U"wondered", U"wondering", U"wonders", U"write", U"writes", U"writing", U"written",
    U"wrote", U"yelled", U"yelling", U"yells"});

constexpr auto two_word_verbs = words({
    U"blurted out", U"broke in", U"burst out", U"called out", U"chimed in", U"chiming in", U"chipped in",
    U"cried out", U"cut in", U"fired back", U"firing back", U"gave back", U"goes on", U"going on", U"has it",
    U"hit back", U"joked about", U"lashed out", U"made clear", U"makes clear", U"piped up", U"put it", U"puts it",
    U"putting it", U"quips back", U"shoots back", U"shot back", U"spoke up", U"summed up", U"weighed in",
    U"weighing in", U"went on", U"writes back", U"wrote back"});

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

constexpr auto function_words = words({
    U"a", U"about", U"according", U"across", U"after", U"afterwards", U"again", U"against", U"all", U"almost",
    U"along", U"alongside", U"also", U"although", U"always", U"amid", U"amidst", U"among", U"an", U"and", U"another",
    U"another’s", U"any", U"anybody", U"anyone", U"anything", U"anyway", U"april", U"are", U"aren’t", U"around",
    U"as", U"ask", U"asked", U"at", U"august", U"away", U"back", U"be", U"because", U"been", U"before", U"being",
    U"besides", U"between", U"beyond", U"both", U"but", U"by", U"call", U"came", U"can", U"can’t", U"citing",
    U"come", U"concerning", U"contrary", U"could", U"couldn’t", U"day", U"days", U"december", U"despite", U"did",
    U"didn’t", U"do", U"does", U"doing", U"don't", U"don’t", U"down", U"dozens", U"during", U"each", U"earlier",
    U"eight", U"either", U"eleven", U"enough", U"even", U"ever", U"every", U"everybody", U"everyone", U"everything",
    U"everywhere", U"except", U"february", U"few", U"fifty", U"find", U"first", U"five", U"following", U"for",
    U"forty", U"four", U"friday", U"from", U"further", U"furthermore", U"gave", U"get", U"getting", U"give",
    U"given", U"go", U"going", U"got", U"had", U"has", U"have", U"having", U"he", U"he's", U"hence", U"her", U"here",
    U"here’s", U"he’d", U"he’s", U"him", U"his", U"hour", U"hours", U"how", U"however", U"how’s", U"hundreds", U"i",
    U"i'm", U"i've", U"if", U"in", U"indeed", U"instead", U"into", U"is", U"isn’t", U"it", U"it's", U"its", U"it’ll",
    U"it’s", U"i’d", U"i’m", U"i’ve", U"january", U"july", U"june", U"just", U"keep", U"know", U"last", U"later",
    U"least", U"less", U"let", U"let’s", U"like", U"made", U"make", U"making", U"many", U"march", U"may", U"maybe",
    U"me", U"meanwhile", U"might", U"millions", U"minute", U"minutes", U"monday", U"month", U"months", U"more",
    U"moreover", U"most", U"much", U"must", U"my", U"near", U"nearly", U"need", U"neither", U"never",
    U"nevertheless", U"next", U"nine", U"no", U"nobody", U"none", U"nonetheless", U"nor", U"not", U"nothing",
    U"november", U"now", U"nowhere", U"october", U"of", U"off", U"often", U"oh", U"on", U"once", U"one", U"only",
    U"onto", U"or", U"other", U"otherwise", U"our", U"out", U"over", U"overall", U"per", U"perhaps", U"please",
    U"put", U"quite", U"rather", U"regarding", U"saturday", U"say", U"second", U"seeing", U"seem", U"september",
    U"seven", U"several", U"she", U"she's", U"she’d", U"she’s", U"should", U"shouldn’t", U"since", U"six", U"so",
    U"some", U"somebody", U"somehow", U"someone", U"something", U"sometimes", U"somewhere", U"soon", U"sorry",
    U"speaking", U"still", U"such", U"sunday", U"sure", U"take", U"taking", U"tell", U"ten", U"than", U"thanks",
    U"that", U"that's", U"that’ll", U"that’s", U"the", U"their", U"theirs", U"them", U"then", U"there", U"there's",
    U"thereafter", U"there’s", U"these", U"they", U"they’d", U"they’re", U"they’ve", U"think", U"third", U"thirty",
    U"this", U"those", U"though", U"thousands", U"three", U"through", U"throughout", U"thursday", U"thus", U"to",
    U"today", U"together", U"tomorrow", U"too", U"took", U"toward", U"towards", U"try", U"tuesday", U"twelve",
    U"twenty", U"two", U"under", U"unless", U"until", U"up", U"upon", U"us", U"use", U"usually", U"very", U"via",
    U"want", U"was", U"wasn’t", U"we", U"we're", U"wednesday", U"week", U"weeks", U"well", U"were", U"we’d",
    U"we’re", U"we’ve", U"what", U"whatever", U"what’s", U"when", U"whenever", U"where", U"whereas", U"wherever",
    U"whether", U"which", U"whichever", U"while", U"who", U"whoever", U"whom", U"whose", U"why", U"why’s", U"will",
    U"with", U"within", U"without", U"won’t", U"would", U"wouldn’t", U"year", U"years", U"yes", U"yesterday", U"yet",
    U"you", U"you’d", U"you’re", U"you’ve"});

constexpr auto particles = words({U"de", U"van", U"von", U"der", U"den", U"la", U"le", U"du", U"da", U"di", U"bin", U"al",
                                  U"el", U"ibn", U"ter", U"ten", U"dos", U"del", U"st"});

constexpr auto titles = gendered(
    {{U"mr", 'm'},        {U"mrs", 'f'},       {U"ms", 'f'},         {U"miss", 'f'},      {U"sir", 'm'},      {U"lady", 'f'},
     {U"lord", 'm'},      {U"dame", 'f'},      {U"king", 'm'},       {U"queen", 'f'},     {U"prince", 'm'},   {U"princess", 'f'},
     {U"dr", 'n'},        {U"prof", 'n'},      {U"professor", 'n'},  {U"president", 'n'}, {U"senator", 'n'},  {U"sen", 'n'},  {U"del", 'n'},
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
     {U"friend", 'n'},      {U"agent", 'n'},       {U"ally", 'n'},        {U"allies", 'n'},      {U"surrogate", 'n'},
     {U"boss", 'n'},        {U"anchor", 'n'},      {U"delegate", 'n'},    {U"advocate", 'n'},    {U"user", 'n'},
     {U"members", 'n'},     {U"member", 'n'},      {U"veteran", 'n'},     {U"colleague", 'n'},   {U"runner", 'n'},
     {U"front-runner", 'n'}, {U"employee", 'n'},  {U"employees", 'n'}, {U"refugees", 'n'}, {U"rival", 'n'},      {U"critic", 'n'},      {U"child", 'n'},       {U"officials", 'n'},      {U"sheriff", 'n'},      {U"commissioner", 'n'}, {U"speaker", 'n'},     {U"coach", 'n'},
     {U"star", 'n'},        {U"actor", 'm'},        {U"actress", 'f'},      {U"singer", 'n'},      {U"scientist", 'n'},
     {U"researcher", 'n'},  {U"researchers", 'n'},  {U"economist", 'n'},    {U"historian", 'n'},   {U"representative", 'n'},
     {U"deputy", 'n'},      {U"agency", 'n'},       {U"letter", 'n'},       {U"website", 'n'},     {U"paper", 'n'},
     {U"audience", 'n'},    {U"teenager", 'n'},     {U"baker", 'n'},        {U"guide", 'n'},
     {U"novelist", 'n'},    {U"botanist", 'n'},     {U"councillor", 'n'},   {U"moderator", 'n'},     {U"operative", 'n'},   {U"consultant", 'n'},   {U"veteran", 'n'},      {U"bishop", 'm'},      {U"priest", 'm'}});

constexpr auto pronouns = gendered({{U"he", 'm'}, {U"she", 'f'}, {U"they", 'n'}});

constexpr auto possessives = gendered({{U"her", 'f'}, {U"his", 'm'}, {U"their", 'n'}});
constexpr auto plain_verbs = words({U"added", U"adds", U"asked", U"asks", U"replied", U"said", U"say", U"saying", U"says", U"tells", U"told", U"tweeted", U"wrote"});
constexpr auto first_person = words({U"i", U"we"});
constexpr auto relatives = words({U"who"});
constexpr auto thing_pronouns = words({U"it", U"this", U"which"});
constexpr auto thing_relatives = words({U"that", U"which"});
constexpr auto impersonals = words({U"it", U"another", U"others", U"many", U"some", U"most", U"both", U"everyone", U"everybody",
                                    U"someone", U"somebody", U"nobody", U"one", U"all", U"few", U"several", U"half", U"percent",
                                    U"two", U"third", U"this", U"these", U"those", U"which", U"none", U"anyone", U"no-one"});
constexpr auto auxiliaries = words({U"is", U"are", U"was", U"were", U"be", U"been", U"being", U"am", U"has", U"have", U"had", U"having",
                                    U"do", U"does", U"did", U"will", U"would", U"can", U"could", U"should", U"must", U"might", U"may",
                                    U"shall", U"isn’t", U"aren’t", U"wasn’t", U"weren’t", U"hasn’t", U"haven’t", U"hadn’t", U"don’t",
                                    U"doesn’t", U"didn’t", U"won’t", U"wouldn’t", U"can’t", U"couldn’t", U"shouldn’t"});
constexpr auto passive_auxiliaries = words({U"is", U"are", U"was", U"were", U"be", U"been", U"being", U"got"});
constexpr auto by_words = words({U"by"});
constexpr auto as_words = words({U"as", U"like"});
constexpr auto naming_verbs = words({U"called", U"calls", U"calling", U"call", U"dubbed", U"described", U"describes", U"describing", U"labeled", U"labelled",
                                     U"referred", U"referring", U"refers", U"hailed", U"dismissed", U"denounced", U"praised",
                                     U"criticized", U"criticised", U"blasted", U"slammed", U"accused", U"termed", U"nicknamed"});
constexpr auto asking_verbs = words({U"asked", U"asks", U"asking", U"ask", U"inquired", U"pressed", U"questioned"});
constexpr auto office_words = words({U"assistant", U"associate", U"bureau", U"business", U"campaign", U"chief", U"committee", U"communication",
                                     U"communications", U"congressional", U"defense", U"deputy", U"district", U"economic", U"education",
                                     U"election", U"executive", U"federal", U"finance", U"financial", U"first", U"foreign", U"former", U"general",
                                     U"government", U"health", U"house", U"junior", U"law", U"legal", U"literary", U"longtime", U"managing", U"media",
                                     U"military", U"national", U"network", U"news", U"newspaper", U"opinion", U"party", U"police", U"policy",
                                     U"political", U"presidential", U"press", U"prime", U"public", U"ranking", U"regional", U"relations",
                                     U"research", U"science", U"security", U"senior", U"sports", U"staff", U"state", U"television", U"top",
                                     U"trade", U"union", U"university", U"vice", U"white", U"world"});
constexpr auto agent_endings = words({U"ers", U"ors", U"ists", U"ians", U"ants", U"men", U"women", U"ives"});
constexpr auto conjunctions = words({U"and", U"but", U"or", U"then"});

constexpr auto second_person = words({
    U"you", U"your", U"yours", U"yourself"});
constexpr auto title_words = words({
    U"album", U"alias", U"anchor", U"anthem", U"article", U"author", U"ballad", U"band", U"book", U"books", U"brand",
    U"button", U"called", U"campaign", U"category", U"chapter", U"club", U"column", U"concept", U"conference",
    U"documentary", U"dubbed", U"editor", U"entitled", U"episode", U"essay", U"exhibit", U"exhibition", U"film",
    U"game", U"group", U"handle", U"hashtag", U"headline", U"host", U"known", U"label", U"magazine", U"memoir",
    U"moniker", U"motto", U"movement", U"movie", U"musical", U"named", U"newspaper", U"nickname", U"nicknamed",
    U"novel", U"on", U"operation", U"painting", U"phrase", U"play", U"podcast", U"poem", U"policy", U"program",
    U"programme", U"project", U"pseudonym", U"section", U"series", U"ship", U"show", U"single", U"slogan",
    U"so-called", U"song", U"tag", U"team", U"term", U"termed", U"theory", U"title", U"titled", U"video", U"word",
    U"words", U"yacht"});
constexpr auto thing_endings = words({U"ance", U"ence", U"ism", U"ity", U"ment", U"ness", U"ship", U"tion", U"ture"});
constexpr auto work_words = words({
    U"album", U"alias", U"ballad", U"band", U"boat", U"club", U"documentary", U"episode", U"film", U"group",
    U"handle", U"magazine", U"memoir", U"moniker", U"movie", U"musical", U"name", U"newspaper", U"nickname",
    U"novel", U"novels", U"podcast", U"programme", U"pseudonym", U"series", U"ship", U"single", U"so-called",
    U"song", U"yacht"});
constexpr auto so_called = words({U"so-called", U"supposed", U"self-styled"});
constexpr auto definites = words({U"the", U"this", U"that"});
constexpr auto reading_verbs = words({U"read", U"reads", U"reading", U"states", U"stated"});

constexpr auto indefinites = words({U"a", U"an", U"one", U"another"});
constexpr auto others = words({U"another", U"other", U"different"});
constexpr auto ordinals = words({U"first", U"second", U"third", U"fourth", U"fifth", U"sixth"});
constexpr auto firsts = words({U"first"});
constexpr auto bystanders = words({
    U"resident", U"witness", U"eyewitness", U"onlooker", U"bystander", U"passer-by", U"passerby", U"neighbor",
    U"neighbour", U"woman", U"man", U"girl", U"boy", U"student", U"pupil", U"teenager", U"voter", U"shopper",
    U"customer", U"passenger", U"commuter", U"motorist", U"driver", U"protester", U"protestor",
    U"demonstrator", U"marcher", U"tourist", U"visitor", U"villager", U"survivor", U"worker", U"farmer",
    U"fisherman", U"shopkeeper", U"trader", U"vendor", U"pensioner", U"mother", U"father", U"parent",
    U"teacher", U"nurse", U"soldier", U"fan", U"guest", U"patient", U"tenant", U"refugee", U"migrant",
    U"attendee", U"friend", U"colleague", U"relative", U"republican", U"democrat", U"insider", U"volunteer"});
constexpr auto envoys = words({
    U"spokesman", U"spokeswoman", U"spokesperson", U"representative", U"official", U"source", U"person",
    U"aide", U"diplomat", U"officer", U"lawyer", U"adviser", U"advisor", U"expert", U"analyst"});
constexpr auto anybody = words({U"person"});
constexpr auto thing_roles = words({
    U"statement", U"report", U"campaign", U"newspaper", U"group", U"ministry", U"government", U"company",
    U"committee", U"department", U"agency", U"letter", U"website", U"paper", U"crowd", U"audience"});
constexpr auto age_stems = words({U"year-old", U"yr-old"});
constexpr auto age_leads = words({U"aged", U"age"});
constexpr auto year_words = words({U"years"});
constexpr auto old_words = words({U"old"});
constexpr auto age_verbs = words({U"is"});
constexpr auto young_people = words({
    U"girl", U"boy", U"child", U"kid", U"teen", U"teenager", U"schoolboy", U"schoolgirl", U"schoolchild",
    U"pupil", U"youngster", U"adolescent", U"school student"});
constexpr auto old_people = words({
    U"pensioner", U"retiree", U"grandmother", U"grandfather", U"grandma", U"grandpa", U"granny",
    U"great-grandmother", U"great-grandfather", U"septuagenarian", U"octogenarian", U"nonagenarian",
    U"centenarian"});
constexpr auto young_adjectives = words({U"teenage", U"teenaged"});
constexpr auto old_adjectives = words({U"elderly", U"retired"});
constexpr auto age_undoing = words({
    U"former", U"ex", U"graduate", U"postgraduate", U"doctoral", U"phd", U"mature", U"law", U"medical", U"business"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .old = old_words, .having = age_verbs,
    .needs_old = true, .young_people = young_people, .old_people = old_people,
    .young_adjectives = young_adjectives, .old_adjectives = old_adjectives, .undoing = age_undoing};
}  // namespace

constexpr Language english{
    .tag = "en",
    .speech_tag = "en-us",
    .abbreviations = abbreviations,
    .number_words = number_words,
    .ending_abbreviations = ending_abbreviations,
    .marks = marks,
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
    .relatives = relatives,
    .thing_relatives = thing_relatives,
    .impersonals = impersonals,
    .thing_pronouns = thing_pronouns,
    .second_person = second_person,
    .title_words = title_words,
    .work_words = work_words,
    .so_called = so_called,
    .auxiliaries = auxiliaries,
    .passive_auxiliaries = passive_auxiliaries,
    .by_words = by_words,
    .as_words = as_words,
    .naming_verbs = naming_verbs,
    .asking_verbs = asking_verbs,
    .reading_verbs = reading_verbs,
    .plural_ending = U"s",
    .agent_endings = agent_endings,
    .thing_endings = thing_endings,
    .office_words = office_words,
    .conjunctions = conjunctions,
    .adverb_ending = U"ly",
    .participle_ending = U"ing",
};

}  // namespace narrator::languages
