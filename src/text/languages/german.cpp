// What the program knows about German.
#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = words({
    U"Abg", U"Abs", U"Apr", U"Art", U"Aug", U"Bd", U"Dez", U"Dipl", U"Dr", U"Feb", U"Fr", U"Gen", U"Hl", U"Hr",
    U"Ing", U"Jan", U"Mag", U"Min", U"Nov", U"Nr", U"Okt", U"Prof", U"Sen", U"Sept", U"St",
    U"Tel", U"Tsd", U"bzw", U"ca", U"d.h", U"evtl", U"geb", U"gest", U"ggf", U"i.d.R", U"o.ä", U"sog",
    U"u.U", U"u.a", U"v.a", U"vgl", U"z.B"});

constexpr auto ending_abbreviations = words({U"usw", U"etc", U"Co", U"jun", U"sen", U"Jh", U"Mio", U"Mrd", U"Str", U"uvm"});

constexpr auto months = words({U"januar", U"jänner", U"februar", U"märz", U"april", U"mai", U"juni", U"juli", U"august",
                               U"september", U"oktober", U"november", U"dezember"});

constexpr auto number_words = words({
    U"Nr"});

constexpr MarkPair marks[] = {{U'„', U'“'}, {U'„', U'”'}, {U'“', U'”'}, {U'"', U'"'}, {U'»', U'«'}, {U'«', U'»'}, {U'‚', U'‘'}, {U'‘', U'’'}, {U'\'', U'\''}};

constexpr auto speech_verbs = words({
    U"gefragt", U"glaubt", U"glaubte", U"bezweifelte", U"bezweifelt", U"zugesagt", U"feststellt", U"aufforderte", U"aufgefordert", U"bestreitet", U"bestritt", U"widersprach", U"besagt", U"definierte", U"wertete", U"wertet", U"vorgeworfen", U"geäußert", U"beschrieben", U"gedroht", U"hervorhob", U"beschuldigte", U"beschuldigt", U"beschimpfte", U"verglich", U"vergleicht", U"feierte", U"begrüßten", U"kritisierend", U"ausrief", U"versprochen", U"gefordert", U"gewarnt", U"geschrieben", U"gesprochen", U"genannt", U"zitierten", U"schilderten", U"schätzte", U"schätzt", U"urteilten", U"verwahrte", U"wetterten",
    U"geheißen", U"steht", U"stand", U"standen", U"lauteten",
    U"ankündigte", U"angab", U"ausführte", U"bekanntgab", U"bekanntgaben", U"einräumte", U"feststellte", U"hinzufügte",
    U"hinwies", U"klarstellte", U"mitteilte", U"mitteilten", U"vorwarf", U"zugab", U"zusammenfasste",
    U"antworten", U"antwortet", U"antwortete", U"antworteten", U"appelliert", U"appellierte", U"argumentieren",
    U"argumentiert", U"argumentierte", U"bat", U"bedauert", U"bedauerte", U"befand", U"befürchtet", U"befürchtete",
    U"begründete", U"begrüßt", U"begrüßte", U"behauptet", U"behauptete", U"bekannte", U"bekanntgegeben", U"bekennt",
    U"beklagt", U"beklagte", U"bekräftigt", U"bekräftigte", U"bemerkt", U"bemerkte", U"bemängelt", U"bemängelte",
    U"berichten", U"berichtet", U"berichtete", U"beruhigte", U"beschreibt", U"beschrieb", U"beschwerte",
    U"bestätigt", U"bestätigte", U"beteuerte", U"betonen", U"betont", U"betonte", U"betonten", U"beurteilte",
    U"bewertet", U"bewertete", U"bezeichnen", U"bezeichnet", U"bezeichnete", U"bezeichneten", U"bilanzierte",
    U"brüllte", U"charakterisierte", U"dementiert", U"dementierte", U"deutete", U"droht", U"drohte", U"einräumte",
    U"empfahl", U"empfiehlt", U"entgegnet", U"entgegnete", U"ergänzt", U"ergänzte", U"ergänzten", U"erinnert",
    U"erinnerte", U"erklären", U"erklärt", U"erklärte", U"erklärten", U"erläutert", U"erläuterte", U"ermahnte",
    U"erwidert", U"erwiderte", U"erzählt", U"erzählte", U"erzählten", U"flüsterte", U"folgerte", U"fordern",
    U"fordert", U"forderte", U"forderten", U"formuliert", U"formulierte", U"fragt", U"fragte", U"fügte", U"führte",
    U"gab", U"gesagt", U"gestand", U"gesteht", U"gratulierte", U"heisst", U"heißt", U"hieß", U"hob", U"hofft",
    U"hoffte", U"informierte", U"interpretierte", U"jubelte", U"klagt", U"klagte", U"kommentieren", U"kommentiert",
    U"kommentierte", U"konstatiert", U"konstatierte", U"kritisieren", U"kritisiert", U"kritisierte", U"kritisierten",
    U"kündigte", U"kündigten", U"lachte", U"lautet", U"lautete", U"lobt", U"lobte", U"lobten", U"mahnt", U"mahnte",
    U"meinen", U"meint", U"meinte", U"meinten", U"meldet", U"meldete", U"moniert", U"monierte", U"murmelte",
    U"nannte", U"nannten", U"nennen", U"nennt", U"nörgelte", U"pflichtete", U"plädiert", U"plädierte", U"postete",
    U"prophezeit", U"prophezeite", U"protestierte", U"präzisierte", U"reagiert", U"reagierte", U"rechtfertigt",
    U"rechtfertigte", U"resümiert", U"resümierte", U"rief", U"riefen", U"riet", U"rufen", U"ruft", U"rät", U"räumte",
    U"sagen", U"sagt", U"sagte", U"sagten", U"scherzte", U"schildert", U"schilderte", U"schimpfte", U"schließt",
    U"schloss", U"schlug", U"schlägt", U"schreibt", U"schrie", U"schrieb", U"schrieben", U"seufzte",
    U"signalisierte", U"skandierte", U"skandierten", U"so", U"spekulierte", U"spottete", U"sprach", U"sprachen",
    U"spricht", U"stammelte", U"stellte", U"stimmte", U"stöhnte", U"tadelte", U"teilt", U"teilte", U"titelt",
    U"titelte", U"twittert", U"twitterte", U"unterstreicht", U"unterstrich", U"urteilt", U"urteilte", U"verkündet",
    U"verkündete", U"verkündeten", U"verlangt", U"verlangte", U"verlautbarte", U"verlautete", U"vermutet",
    U"vermutete", U"verriet", U"verrät", U"versicherte", U"versprach", U"verspricht", U"verteidigt", U"verteidigte",
    U"verurteilt", U"verurteilte", U"verweist", U"verwies", U"verwiesen", U"wandte", U"warb", U"warnt", U"warnte",
    U"warnten", U"weist", U"wettert", U"wetterte", U"wiederholt", U"wiederholte", U"wies", U"witzelte", U"wunderte",
    U"würdigt", U"würdigte", U"zitieren", U"zitiert", U"zitierte", U"äußern", U"äußert", U"äußerte", U"äußerten"});

constexpr auto two_word_verbs = words({
    U"drückte aus", U"fuhr fort", U"fügt hinzu", U"fügte hinzu", U"fügten hinzu", U"führt aus", U"führte aus",
    U"gab an", U"gab bekannt", U"gaben an", U"gibt an", U"gibt bekannt", U"hebt hervor", U"hob hervor",
    U"kündigt an", U"kündigte an", U"merkt an", U"merkte an", U"räumt ein", U"räumte ein", U"setzte hinzu",
    U"stellt fest", U"stellte fest", U"teilt mit", U"teilte mit", U"teilten mit", U"warf ein", U"wies zurück",
    U"wirft ein"});

constexpr auto source_words = words({
    U"gemäß",U"laut", U"zufolge"});
constexpr auto genitives = words({U"der", U"des"});
constexpr auto source_prepositions = words({U"nach"});
constexpr auto source_nouns = words({
    U"angabe", U"angaben", U"ansicht", U"auffassung", U"auskunft", U"aussage", U"aussagen", U"berichten", U"darstellung", U"bewertung",
    U"einschätzung", U"erkenntnissen", U"information", U"informationen", U"meinung", U"schätzung", U"schätzungen",
    U"überzeugung", U"worten", U"medienberichten", U"medienangaben", U"presseberichten", U"polizeiangaben"});

constexpr auto clause_words = words({
    U"dass", U"daß", U"ob", U"warum", U"was", U"weil", U"wie"});

constexpr auto prepositions = words({
    U"gegenüber", U"laut", U"gemäß", U"entgegen", U"innerhalb", U"außerhalb", U"aufgrund", U"angesichts", U"anlässlich", U"hinsichtlich", U"bezüglich", U"seitens", U"mittels", U"samt", U"bis", U"ab", U"pro", U"per", U"statt", U"anstatt", U"binnen", U"dank", U"jenseits", U"mithilfe", U"oberhalb", U"unterhalb", U"zugunsten", U"ins", U"ans", U"aufs", U"fürs", U"unters", U"übers",
    U"als", U"am", U"an", U"auf", U"aus", U"bei", U"beim", U"durch", U"für", U"gegen", U"hinter", U"im", U"in",
    U"mit", U"nach", U"neben", U"ohne", U"seit", U"trotz", U"um", U"unter", U"vom", U"von", U"vor", U"wegen",
    U"wie", U"während", U"zu", U"zum", U"zur", U"zwischen", U"über"});

constexpr auto determiners = words({
    U"dessen", U"deren", U"seinen", U"seinem", U"seiner", U"seines", U"ihren", U"ihrem", U"ihrer", U"ihres", U"einem", U"einen", U"diesem", U"diesen", U"jeder", U"jede", U"jedes", U"alle", U"beide", U"vier", U"fünf", U"sechs", U"unser", U"unsere", U"mein", U"meine",
    U"das", U"dem", U"den", U"der", U"des", U"die", U"diese", U"dieser", U"dieses", U"drei", U"ein", U"eine",
    U"einer", U"eines", U"einige", U"ihr", U"ihre", U"kein", U"keine", U"mehrere", U"sein", U"seine", U"viele",
    U"zwei"});

constexpr auto function_words = words({
    U"acht", U"allein", U"allem", U"allen", U"aller", U"allerdings", U"alles", U"andererseits", U"anders", U"anfang", U"angesichts", U"anschließend", U"aufgrund", U"aufgrunddessen", U"bald", U"beide", U"beiden", U"beim", U"bereits", U"besonders", U"bezüglich", U"bin", U"bis", U"bisher", U"bislang", U"bist", U"bitte", U"dadurch", U"dafür", U"dagegen", U"daher", U"dahinter", U"damals", U"danach", U"danke", U"daran", U"darauf", U"daraus", U"darf", U"darin", U"darum", U"darüber", U"davon", U"davor", U"dazu", U"dazwischen", U"dementsprechend", U"demnach", U"demzufolge", U"dennoch", U"derartige", U"deren", U"derweil", U"derzeit", U"deshalb", U"dessen", U"diesem", U"diesen", U"doch", U"dort", U"dorthin", U"drei", U"durfte", U"dürfen", U"eben", U"ebenfalls", U"ebenso", U"eigentlich", U"einem", U"einen", U"einerseits", U"einmal", U"einst", U"einzelne", U"ende", U"entgegen", U"entsprechend", U"erst", U"erstmals", U"etwa", U"etwas", U"euer", U"falls", U"fast", U"ferner", U"folglich", U"fünf", U"gab", U"ganz", U"gar", U"gegen", U"gegenüber", U"gemäß", U"gerade", U"gestern", U"geworden", U"gibt", U"gleich", U"gleichzeitig", U"grundsätzlich", U"habe", U"habt", U"halt", U"hast", U"heutzutage", U"hier", U"hierbei", U"hierdurch", U"hiermit", U"hierzu", U"hingegen", U"hinsichtlich", U"hinter", U"hätte", U"hätten", U"ihm", U"ihn", U"ihnen", U"ihrem", U"ihren", U"ihrer", U"ihres", U"immer", U"immerhin", U"indem", U"indes", U"indessen", U"infolge", U"insbesondere", U"insgesamt", U"inzwischen", U"irgendwann", U"ja", U"je", U"jede", U"jedem", U"jeden", U"jedenfalls", U"jeder", U"jedes", U"jemals", U"jemand", U"jene", U"jener", U"kaum", U"keinem", U"keinen", U"keiner", U"keines", U"kommt", U"konnte", U"konnten", U"kurz", U"könnte", U"künftig", U"lediglich", U"leider", U"letztlich", U"mag", U"man", U"manche", U"mancher", U"manchmal", U"mehrere", U"mein", U"meine", U"meist", U"mindestens", U"mitte", U"mittels", U"mittlerweile", U"musste", U"mussten", U"möchte", U"möglicherweise", U"nachdem", U"nachträglich", U"natürlich", U"neben", U"nein", U"neuerdings", U"neun", U"nichts", U"nie", U"niemals", U"niemand", U"nun", U"nächste", U"nächsten", U"nämlich", U"obgleich", U"obwohl", U"offenbar", U"offensichtlich", U"oft", U"ohne", U"rund", U"samt", U"schließlich", U"sechs", U"seid", U"seinem", U"seinen", U"seiner", U"seines", U"seitdem", U"seitens", U"seither", U"selbst", U"selten", U"sich", U"sieben", U"sobald", U"sodass", U"sofort", U"sogar", U"solange", U"solche", U"solcher", U"solches", U"sollen", U"sollte", U"sollten", U"somit", U"sonst", U"sowie", U"sowohl", U"später", U"statt", U"tatsächlich", U"teilweise", U"trotz", U"umgekehrt", U"ungeachtet", U"unsere", U"unserer", U"unterdessen", U"ursprünglich", U"vergangene", U"vergangenen", U"vermutlich", U"vielen", U"vielleicht", U"vielmehr", U"vier", U"vom", U"voraussichtlich", U"vorbei", U"vorerst", U"vorher", U"wahrscheinlich", U"weder", U"wegen", U"weiter", U"weiterhin", U"welche", U"welcher", U"welches", U"weshalb", U"wieder", U"wieso", U"wirklich", U"wobei", U"wodurch", U"wohl", U"wollte", U"wollten", U"womit", U"womöglich", U"wonach", U"woran", U"worauf", U"woraus", U"worden", U"wurden", U"währenddessen", U"wäre", U"wären", U"würde", U"würden", U"zehn", U"zudem", U"zugleich", U"zuletzt", U"zumal", U"zumindest", U"zunächst", U"zusammen", U"zuvor", U"zwar", U"zwei", U"zweifellos", U"zwischen", U"überhaupt", U"übrigens",
    U"aber", U"alle", U"allerdings", U"als", U"am", U"an", U"april", U"auch", U"auf", U"august", U"aus",
    U"außerdem", U"bei", U"bevor", U"da", U"dabei", U"damit", U"danach", U"dann", U"das", U"dass", U"dazu", U"dem",
    U"den", U"denn", U"der", U"des", U"dezember", U"die", U"dienstag", U"diese", U"dieser", U"dieses", U"doch",
    U"donnerstag", U"dort", U"durch", U"ein", U"eine", U"einer", U"eines", U"einige", U"er", U"es", U"februar",
    U"freitag", U"für", U"gegen", U"gestern", U"haben", U"hat", U"hatte", U"heute", U"hier", U"ich", U"ihr",
    U"ihre", U"im", U"in", U"ist", U"ja", U"januar", U"jedoch", U"jetzt", U"juli", U"juni", U"kann", U"kein",
    U"keine", U"können", U"laut", U"mai", U"man", U"mehr", U"mit", U"mittwoch", U"montag", U"morgen", U"muss",
    U"märz", U"nach", U"nachdem", U"nein", U"nicht", U"noch", U"november", U"nur", U"ob", U"oder", U"oktober",
    U"samstag", U"schon", U"sehr", U"sein", U"seine", U"seit", U"september", U"sie", U"sind", U"so", U"soll",
    U"sonntag", U"trotzdem", U"um", U"und", U"unser", U"unter", U"viele", U"von", U"vor", U"wann", U"war",
    U"waren", U"warum", U"was", U"weil", U"wenn", U"wer", U"werden", U"wie", U"will", U"wir", U"wird", U"wo",
    U"wurde", U"während", U"zu", U"zum", U"zur", U"zuvor", U"über"});

constexpr auto particles = words({
    U"al", U"bin", U"da", U"de", U"den", U"der", U"di", U"du", U"el", U"la", U"le", U"van", U"von", U"zu", U"zur"});

constexpr auto titles = gendered({
    {U"herr", 'm'}, {U"frau", 'f'}, {U"dr", 'n'}, {U"prof", 'n'}, {U"professor", 'm'}, {U"professorin", 'f'},
    {U"präsident", 'm'}, {U"präsidentin", 'f'}, {U"bundeskanzler", 'm'}, {U"bundeskanzlerin", 'f'},
    {U"kanzler", 'm'}, {U"kanzlerin", 'f'}, {U"minister", 'm'}, {U"ministerin", 'f'}, {U"außenminister", 'm'},
    {U"außenministerin", 'f'}, {U"innenminister", 'm'}, {U"innenministerin", 'f'}, {U"finanzminister", 'm'},
    {U"verteidigungsminister", 'm'}, {U"ministerpräsident", 'm'}, {U"ministerpräsidentin", 'f'},
    {U"premierminister", 'm'}, {U"premierministerin", 'f'}, {U"bürgermeister", 'm'}, {U"bürgermeisterin", 'f'},
    {U"oberbürgermeister", 'm'}, {U"sprecher", 'm'}, {U"sprecherin", 'f'}, {U"pressesprecher", 'm'},
    {U"pressesprecherin", 'f'}, {U"regierungssprecher", 'm'}, {U"chef", 'm'}, {U"chefin", 'f'},
    {U"vorsitzende", 'f'}, {U"vorsitzender", 'm'}, {U"parteivorsitzender", 'm'}, {U"parteichef", 'm'},
    {U"generalsekretär", 'm'}, {U"generalsekretärin", 'f'}, {U"direktor", 'm'}, {U"direktorin", 'f'},
    {U"general", 'm'}, {U"senator", 'm'}, {U"senatorin", 'f'}, {U"abgeordnete", 'f'}, {U"abgeordneter", 'm'},
    {U"trainer", 'm'}, {U"trainerin", 'f'}, {U"papst", 'm'}, {U"könig", 'm'}, {U"königin", 'f'}, {U"prinz", 'm'},
    {U"prinzessin", 'f'}, {U"bischof", 'm'}, {U"kardinal", 'm'}, {U"us-präsident", 'm'},
    {U"us-außenminister", 'm'}, {U"us-außenministerin", 'f'}, {U"bundespräsident", 'm'}, {U"staatspräsident", 'm'},
    {U"leiter", 'm'}, {U"leiterin", 'f'}, {U"anwalt", 'm'}, {U"richter", 'm'}, {U"richterin", 'f'},
    {U"experte", 'm'}, {U"expertin", 'f'}, {U"autor", 'm'}, {U"autorin", 'f'}, {U"geschäftsführer", 'm'},
    {U"geschäftsführerin", 'f'}, {U"projektleiter", 'm'}, {U"polizeisprecher", 'm'}, {U"polizeisprecherin", 'f'},
    {U"fraktionschef", 'm'}});

constexpr auto roles = gendered({
    {U"sprecher", 'm'}, {U"sprecherin", 'f'}, {U"präsident", 'm'}, {U"präsidentin", 'f'}, {U"minister", 'm'},
    {U"ministerin", 'f'}, {U"kanzler", 'm'}, {U"kanzlerin", 'f'}, {U"bundeskanzlerin", 'f'},
    {U"bundeskanzler", 'm'}, {U"außenminister", 'm'}, {U"außenministerin", 'f'}, {U"innenminister", 'm'},
    {U"ministerpräsident", 'm'}, {U"premierminister", 'm'}, {U"bürgermeister", 'm'}, {U"bürgermeisterin", 'f'},
    {U"chef", 'm'}, {U"chefin", 'f'}, {U"vorsitzende", 'n'}, {U"vorsitzender", 'm'}, {U"generalsekretär", 'm'},
    {U"direktor", 'm'}, {U"leiter", 'm'}, {U"leiterin", 'f'}, {U"mann", 'm'}, {U"frau", 'f'}, {U"polizei", 'n'},
    {U"regierung", 'n'}, {U"behörde", 'n'}, {U"zeitung", 'n'}, {U"bericht", 'n'}, {U"erklärung", 'n'},
    {U"ministerium", 'n'}, {U"partei", 'n'}, {U"verband", 'n'}, {U"unternehmen", 'n'}, {U"sprecherin", 'f'},
    {U"experte", 'm'}, {U"expertin", 'f'}, {U"experten", 'n'}, {U"anwalt", 'm'}, {U"richter", 'm'},
    {U"zeuge", 'm'}, {U"augenzeuge", 'm'}, {U"augenzeugen", 'n'}, {U"mutter", 'f'}, {U"vater", 'm'},
    {U"sohn", 'm'}, {U"tochter", 'f'}, {U"bruder", 'm'}, {U"schwester", 'f'}, {U"politiker", 'm'},
    {U"politikerin", 'f'}, {U"abgeordnete", 'n'}, {U"trainer", 'm'}, {U"spieler", 'm'}, {U"professor", 'm'},
    {U"forscher", 'm'}, {U"wissenschaftler", 'm'}, {U"student", 'm'}, {U"lehrer", 'm'}, {U"lehrerin", 'f'},
    {U"pressesprecher", 'm'}, {U"pressesprecherin", 'f'}, {U"geschäftsführer", 'm'}, {U"polizeisprecher", 'm'},
    {U"magazin", 'n'}, {U"blatt", 'n'}, {U"agentur", 'n'}, {U"organisation", 'n'}, {U"gewerkschaft", 'n'},
    {U"staatsanwaltschaft", 'n'}, {U"staatsanwalt", 'm'}, {U"gericht", 'n'}, {U"sender", 'm'}, {U"autor", 'm'},
    {U"autorin", 'f'}});

constexpr auto pronouns = gendered({
    {U"er", 'm'}, {U"sie", 'f'}, {U"dieser", 'm'}, {U"diese", 'f'}});

constexpr auto possessives = gendered({{U"ihr", 'f'}, {U"ihre", 'f'}, {U"ihrer", 'f'}, {U"sein", 'm'}, {U"seine", 'm'}, {U"seiner", 'm'}});
constexpr auto plain_verbs = words({U"erklärt", U"erklärte", U"fragte", U"meinte", U"sagt", U"sagte", U"sagten", U"schreibt", U"schrieb", U"so"});
constexpr auto first_person = words({U"ich", U"wir"});
constexpr auto impersonals = words({U"alle", U"andere", U"beide", U"einer", U"einige", U"jemand", U"letztere",
                                    U"letzterer", U"manche", U"mehrere", U"niemand", U"prozent", U"viele"});
constexpr auto auxiliaries = words({U"ist", U"sind", U"war", U"waren", U"sei", U"seien", U"wäre", U"wären", U"hat", U"haben", U"hatte", U"hatten", U"habe",
                                    U"hätte", U"hätten", U"wird", U"werden", U"wurde", U"wurden", U"worden", U"werde", U"würde", U"würden", U"kann",
                                    U"können", U"konnte", U"könne", U"könnte", U"muss", U"müssen", U"musste", U"müsse", U"soll", U"sollen", U"sollte", U"solle",
                                    U"will", U"wollen", U"wollte", U"wolle", U"darf", U"dürfe", U"dürfen", U"mag", U"möchte"});
constexpr auto passive_auxiliaries = words({U"wird", U"werden", U"wurde", U"wurden", U"worden", U"werde"});
constexpr auto by_words = words({U"von", U"vom", U"durch", U"seitens"});
constexpr auto as_words = words({U"als", U"wie"});
constexpr auto naming_verbs = words({U"bezeichnet", U"bezeichnete", U"bezeichneten", U"nannte", U"nennt", U"nannten", U"beschreibt", U"beschrieb", U"kritisiert", U"kritisierte", U"lobte"});
constexpr auto asking_verbs = words({U"fragt", U"fragte", U"fragten", U"gefragt"});
constexpr auto agent_endings = words({U"er", U"erin", U"ern", U"ers", U"ent", U"enten", U"entin", U"ant", U"anten", U"antin", U"or", U"oren", U"orin", U"ist", U"isten", U"istin", U"innen"});
constexpr auto conjunctions = words({U"und", U"aber", U"oder", U"dann"});

constexpr auto second_person = words({
    U"dein", U"deine", U"dich", U"dir", U"du", U"euch", U"euer", U"ihnen", U"ihr", U"sie"});
constexpr auto reported_forms = words({
    U"bedeute", U"bestehe", U"bleibe", U"brauche", U"bringe", U"denke", U"dürfe", U"erwarte", U"finde", U"fordere",
    U"führe", U"gebe", U"gehe", U"gehöre", U"gelte", U"glaube", U"habe", U"halte", U"handele", U"handle", U"hoffe",
    U"hätte", U"komme", U"könne", U"lasse", U"liege", U"mache", U"meine", U"müsse", U"nehme", U"sage", U"sehe",
    U"sei", U"seien", U"seist", U"solle", U"stehe", U"tue", U"verfüge", U"weise", U"werde", U"wisse", U"wolle",
    U"wäre", U"zeige"});
constexpr auto title_words = words({
    U"agentur", U"aktion", U"album", U"artikel", U"ausdruck", U"ausstellung", U"auszeichnung", U"band", U"begriff",
    U"betriebssystem", U"bezeichnung", U"blatt", U"buch", U"bündnis", U"computerspiel", U"festival", U"film",
    U"firma", U"fähre", U"genannt", U"genannte", U"genannten", U"genannter", U"gruppe", U"hotel", U"initiative",
    U"internetportal", U"kampagne", U"kapitel", U"konferenz", U"kurz", U"kürzel", U"lied", U"magazin", U"marke",
    U"motto", U"nachrichtenagentur", U"nachrichtenmagazin", U"name", U"namen", U"namens", U"oper", U"operation",
    U"organisation", U"partei", U"plattform", U"portal", U"preis", U"programm", U"projekt", U"raumfähre",
    U"restaurant", U"roman", U"rubrik", U"schiff", U"sender", U"sendung", U"serie", U"show", U"shuttle", U"software",
    U"sogenannte", U"sogenannten", U"sogenannter", U"sogenanntes", U"song", U"spiel", U"spitznamen", U"stiftung",
    U"stück", U"tageszeitung", U"tagung", U"theater", U"thema", U"titel", U"tv-sender", U"unternehmen",
    U"veranstaltung", U"verein", U"webseite", U"website", U"wochenzeitung", U"wort", U"worte", U"zeitschrift",
    U"zeitung", U"überschrift"});
constexpr auto thing_endings = words({U"anz", U"artikel", U"bericht", U"enz", U"euro", U"gesetz", U"haus", U"heit", U"heiten", U"ie", U"ik", U"ing", U"ismus", U"jahr", U"jahre", U"keit", U"keiten", U"ment", U"monat", U"nis", U"nisse", U"ort", U"plan", U"platz", U"prozent", U"recht", U"sal", U"schaft", U"tag", U"tion", U"tionen", U"tum", U"tät", U"täten", U"ung", U"ungen", U"ur", U"woche", U"zeit"});
constexpr auto work_words = words({
    U"album", U"band", U"computerspiel", U"film", U"firma", U"fähre", U"hotel", U"lied", U"magazin",
    U"nachrichtenmagazin", U"namens", U"oper", U"raumfähre", U"restaurant", U"roman", U"schiff", U"serie",
    U"shuttle", U"software", U"song", U"stiftung", U"tageszeitung", U"theater", U"verein", U"wochenzeitung",
    U"zeitschrift", U"zeitung"});
constexpr auto so_called = words({U"sogenannte", U"sogenannten", U"sogenannter", U"sogenanntes", U"genannte", U"genannten", U"genannter", U"genanntes", U"angebliche", U"angeblichen", U"vermeintliche", U"vermeintlichen"});
constexpr auto surname_endings = words({U"mann", U"frau", U"sohn", U"richter", U"bauer", U"vater", U"bruder"});
constexpr auto definites = words({U"der", U"die", U"das", U"den", U"dem", U"dieser", U"diese", U"dieses"});
constexpr auto reading_verbs = words({U"heißt", U"heisst", U"hieß", U"geheißen", U"steht", U"stand", U"standen", U"lautet", U"lautete", U"lauteten", U"lauten"});

constexpr auto indefinites = words({U"ein", U"eine", U"einen", U"einem", U"einer", U"eines"});
constexpr auto others = words({
    U"anderer", U"andere", U"anderes", U"anderen", U"weiterer", U"weitere", U"weiteres", U"weiteren"});
constexpr auto ordinals = words({
    U"erste", U"erster", U"erstes", U"ersten", U"zweite", U"zweiter", U"zweites", U"zweiten", U"dritte",
    U"dritter", U"drittes", U"dritten", U"vierte", U"vierter", U"viertes", U"vierten"});
constexpr auto firsts = words({U"erste", U"erster", U"erstes", U"ersten"});
constexpr auto bystanders = words({
    U"anwohner", U"anwohnerin", U"zeuge", U"zeugin", U"augenzeuge", U"augenzeugin", U"passant", U"passantin",
    U"nachbar", U"nachbarin", U"frau", U"mann", U"mädchen", U"junge", U"schüler", U"schülerin", U"student",
    U"studentin", U"wähler", U"wählerin", U"kunde", U"kundin", U"fahrgast", U"autofahrer", U"autofahrerin",
    U"demonstrant", U"demonstrantin", U"tourist", U"touristin", U"besucher", U"besucherin", U"bewohner",
    U"bewohnerin", U"arbeiter", U"arbeiterin", U"bauer", U"bäuerin", U"händler", U"händlerin", U"rentner",
    U"rentnerin", U"mutter", U"vater", U"lehrer", U"lehrerin", U"mieter", U"mieterin", U"teilnehmer",
    U"teilnehmerin", U"soldat", U"soldatin"});
constexpr auto envoys = words({
    U"sprecher", U"sprecherin", U"vertreter", U"vertreterin", U"beamter", U"beamtin", U"anwalt", U"anwältin",
    U"experte", U"expertin", U"insider", U"diplomat", U"diplomatin", U"mitarbeiter", U"mitarbeiterin",
    U"freund", U"freundin", U"kollege", U"kollegin", U"person"});
constexpr auto anybody = words({U"person"});
constexpr auto thing_roles = words({
    U"magazin", U"blatt", U"agentur", U"organisation", U"gewerkschaft", U"staatsanwaltschaft", U"gericht",
    U"sender", U"unternehmen", U"regierung", U"ministerium", U"polizei", U"zeitung", U"partei", U"firma",
    U"behörde"});
constexpr auto age_stems = words({U"jährig"});
constexpr auto age_leads = words({U"im", U"alter", U"von"});
constexpr auto year_words = words({U"jahre", U"jahren"});
constexpr auto old_words = words({U"alt"});
constexpr auto age_verbs = words({U"ist"});
constexpr auto young_people = words({
    U"mädchen", U"junge", U"bub", U"kind", U"schüler", U"schülerin", U"grundschüler", U"grundschülerin",
    U"gymnasiast", U"gymnasiastin", U"abiturient", U"abiturientin", U"teenager",
    U"jugendliche", U"jugendlicher"});
constexpr auto old_people = words({
    U"rentner", U"rentnerin", U"pensionär", U"pensionärin", U"seniorin", U"großmutter", U"großvater",
    U"urgroßmutter", U"urgroßvater", U"oma", U"opa", U"greis", U"greisin"});
constexpr auto young_adjectives = words({U"jugendliche", U"jugendlicher", U"minderjährige", U"minderjähriger"});
constexpr auto old_adjectives = words({
    U"betagte", U"betagter", U"hochbetagte", U"hochbetagter", U"pensionierte", U"pensionierter"});
constexpr auto age_undoing = words({
    U"ehemalige", U"ehemaliger", U"ehemaligen", U"frühere", U"früherer", U"früheren", U"einstige",
    U"einstiger"});
constexpr AgeWords ages{
    .stems = age_stems, .leads = age_leads, .years = year_words, .old = old_words, .having = age_verbs,
    .young_people = young_people, .old_people = old_people, .young_adjectives = young_adjectives,
    .old_adjectives = old_adjectives, .undoing = age_undoing};
}  // namespace

constexpr Language german{
    .tag = "de",
    .speech_tag = "de",
    .abbreviations = abbreviations,
    .number_words = number_words,
    .ending_abbreviations = ending_abbreviations,
    .ordinal_stop = true,
    .months = months,
    .marks = marks,
    .speech_verbs = speech_verbs,
    .two_word_verbs = two_word_verbs,
    .source_words = source_words,
    .clause_words = clause_words,
    .prepositions = prepositions,
    .genitives = genitives,
    .source_nouns = source_nouns,
    .source_prepositions = source_prepositions,
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
    .impersonals = impersonals,
    .second_person = second_person,
    .reported_forms = reported_forms,
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
    .agent_endings = agent_endings,
    .thing_endings = thing_endings,
    .compounds = true,
    .surname_endings = surname_endings,
    .verb_second = true,
    .conjunctions = conjunctions,
    .participle_ending = U"end",
};

}  // namespace narrator::languages
