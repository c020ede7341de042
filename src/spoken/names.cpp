// Names that news uses and that eSpeak NG gets wrong, as newsreaders say them.
//
// Facts of pronunciation, written down by us in broad IPA; names of several words are listed by the word
// that goes wrong wherever that word alone is safe.
#include "narrator/lexicon.hpp"

namespace narrator {
namespace {

struct Name {
  std::u32string_view written;
  std::u32string_view ipa;
};

constexpr Name english[] = {
    // Ukraine and Russia
    {U"Zelenskyy", U"zəˈlɛnski"}, {U"Zelensky", U"zəˈlɛnski"}, {U"Zelenskiy", U"zəˈlɛnski"}, {U"Volodymyr", U"ˌvɑːloʊˈdɪmɪɹ"}, {U"Kyiv", U"ˈkiːv"},
    {U"Kharkiv", U"ˈhɑːɹkɪv"},
    {U"Lviv", U"ləˈviːv"}, {U"Odesa", U"oʊˈdɛsə"}, {U"Dnipro", U"dəˈniːpɹoʊ"}, {U"Dnipropetrovsk", U"dəˌniːpɹoʊpəˈtɹɔːfsk"},
    {U"Zaporizhzhia", U"ˌzæpəˈɹiːʒə"}, {U"Mykolaiv", U"ˌmɪkəˈlaɪɪv"}, {U"Kherson", U"həɹˈsɔːn"},
    {U"Mariupol", U"ˌmæɹiˈuːpəl"}, {U"Donetsk", U"dəˈnjɛtsk"}, {U"Luhansk", U"luːˈhɑːnsk"}, {U"Bakhmut", U"ˈbɑːkmʊt"}, {U"Avdiivka", U"ɑːvˈdiːɪvkə"},
    {U"Pokrovsk", U"pəˈkɹɔːfsk"}, {U"Kupiansk", U"ˈkuːpiɑːnsk"},
    {U"Kramatorsk", U"ˌkɹɑːməˈtɔːɹsk"}, {U"Chernihiv", U"tʃəɹˈniːhɪv"}, {U"Zhytomyr", U"ʒɪˈtɔːmɪɹ"}, {U"Kryvyi", U"kɹɪˈviː"}, {U"Rih", U"ɹiːh"},
    {U"Sumy", U"ˈsuːmi"}, {U"Ternopil", U"tɛɹˈnoʊpɪl"}, {U"Vinnytsia", U"ˈvɪnɪtsiə"},
    {U"Syrskyi", U"ˈsɪɹski"}, {U"Zaluzhnyi", U"zəˈluːʒni"}, {U"Budanov", U"buːˈdɑːnɔːf"}, {U"Kuleba", U"kuːˈlɛbə"}, {U"Sybiha", U"ˈsɪbɪhə"},
    {U"Shmyhal", U"ʃmɪˈhɑːl"}, {U"Yermak", U"jɛɹˈmɑːk"}, {U"Poroshenko", U"ˌpɔɹəˈʃɛŋkoʊ"},
    {U"Tymoshenko", U"ˌtɪməˈʃɛŋkoʊ"}, {U"Klitschko", U"ˈklɪtʃkoʊ"}, {U"Verkhovna", U"vəɹˈhoʊvnə"}, {U"Lavrov", U"lɑːˈvɹɔːf"},
    {U"Peskov", U"pɛˈskɔːf"}, {U"Shoigu", U"ʃɔɪˈɡuː"}, {U"Gerasimov", U"ɡɛˈɹɑːsɪmɔːf"},
    {U"Medvedev", U"mɛdˈvjɛdjɛf"}, {U"Prigozhin", U"pɹɪˈɡoʊʒɪn"}, {U"Navalny", U"nəˈvɑːlni"}, {U"Navalnaya", U"nəˈvɑːlnaɪə"},
    {U"Zakharova", U"zəˈhɑːɹəvə"}, {U"Belousov", U"ˌbɛləˈuːsɔːf"}, {U"Mishustin", U"mɪˈʃuːstɪn"}, {U"Nabiullina", U"nəˌbiːʊˈliːnə"},
    {U"Kadyrov", U"kəˈdɪɹɔːf"}, {U"Lukashenko", U"ˌluːkəˈʃɛŋkoʊ"}, {U"Tsikhanouskaya", U"tsiːhəˈnoʊskaɪə"}, {U"Grozny", U"ˈɡɹɔːzni"},
    {U"Rostov", U"ɹʌˈstɔːf"}, {U"Kursk", U"kʊɹsk"}, {U"Belgorod", U"ˈbɛlɡəɹɑːd"}, {U"Donbas", U"ˈdɑːnbæs"}, {U"Donbass", U"ˈdɑːnbæs"},
    {U"Novaya", U"ˈnoʊvəjə"},
    // Europe
    {U"Macron", U"mæˈkɹoʊn"}, {U"Emmanuel", U"ɛˌmænjuˈɛl"}, {U"Brigitte", U"bɹɪˈʒiːt"}, {U"Barnier", U"bɑːɹˈnjeɪ"}, {U"Bayrou", U"baɪˈɹuː"},
    {U"Attal", U"əˈtɑːl"}, {U"Lecornu", U"ləkɔːɹˈnuː"}, {U"Mélenchon", U"ˌmeɪlɑːnˈʃoʊn"}, {U"Bardella", U"bɑːɹˈdɛlə"}, {U"Hollande", U"oʊˈlɑːnd"},
    {U"Sarkozy", U"ˌsɑːɹkoʊˈziː"}, {U"Chirac", U"ʃɪˈɹɑːk"},
    {U"Mitterrand", U"ˈmiːtəɹɑːn"}, {U"Lagarde", U"ləˈɡɑːɹd"}, {U"Élysée", U"ˌeɪliˈzeɪ"}, {U"Elysée", U"ˌeɪliˈzeɪ"}, {U"Elysee", U"ˌeɪliˈzeɪ"},
    {U"Meloni", U"məˈloʊni"}, {U"Giorgia", U"ˈdʒɔːɹdʒə"}, {U"Salvini", U"sælˈviːni"}, {U"Tajani", U"təˈjɑːni"}, {U"Mattarella", U"ˌmætəˈɹɛlə"},
    {U"Draghi", U"ˈdɹɑːɡi"}, {U"Berlusconi", U"ˌbɛɹləˈskoʊni"}, {U"Renzi", U"ˈɹɛnzi"}, {U"Giuseppe", U"dʒəˈsɛpi"},
    {U"Scholz", U"ʃɔːlts"}, {U"Merz", U"mɛɹts"}, {U"Baerbock", U"ˈbɛɹbɑːk"}, {U"Habeck", U"ˈhɑːbɛk"}, {U"Pistorius", U"pɪˈstɔːɹiəs"},
    {U"Steinmeier", U"ˈʃtaɪnmaɪəɹ"}, {U"Leyen", U"ˈlaɪən"}, {U"Ursula", U"ˈɜːsələ"}, {U"Weidel", U"ˈvaɪdəl"}, {U"Söder", U"ˈzɜːdəɹ"},
    {U"Lindner", U"ˈlɪndnəɹ"}, {U"Wagenknecht", U"ˈvɑːɡənknɛkt"}, {U"Bundestag", U"ˈbʊndəstɑːɡ"}, {U"Bundesbank", U"ˈbʊndəsbɑːŋk"},
    {U"Bundeswehr", U"ˈbʊndəsvɛɹ"},
    {U"Köln", U"kɜːln"}, {U"München", U"ˈmʊnʃən"}, {U"Düsseldorf", U"ˈdʊsəldɔːɹf"}, {U"Zürich", U"ˈzʊɹɪk"}, {U"Leipzig", U"ˈlaɪpsɪɡ"},
    {U"Volkswagen", U"ˈvoʊlksvɑːɡən"}, {U"Porsche", U"ˈpɔːɹʃə"}, {U"Rutte", U"ˈɹʌtə"}, {U"Wilders", U"ˈvɪldəɹz"}, {U"Schoof", U"skoʊf"},
    {U"Timmermans", U"ˈtɪməɹmɑːns"}, {U"Stoltenberg", U"ˈstoʊltənbɛɹɡ"}, {U"Jens", U"jɛns"}, {U"Støre", U"ˈstɜːɹə"},
    {U"Frederiksen", U"ˈfɹɛðɹɪksən"}, {U"Kristersson", U"ˈkɹɪstəɹsɔːn"},
    {U"Stubb", U"stʊb"}, {U"Orpo", U"ˈɔːɹpoʊ"}, {U"Niinistö", U"ˈniːnɪstoʊ"}, {U"Kallas", U"ˈkɑːlɑːs"}, {U"Kaja", U"ˈkaɪə"}, {U"Tusk", U"tuːsk"},
    {U"Duda", U"ˈduːdə"}, {U"Nawrocki", U"nɑːˈvɹɔːtski"}, {U"Sikorski", U"ʃɪˈkɔːɹski"}, {U"Radosław", U"ɹɑːˈdoʊswɑːf"},
    {U"Kaczyński", U"kəˈtʃɪnski"}, {U"Kaczynski", U"kəˈtʃɪnski"}, {U"Mateusz", U"mɑːˈteɪʊʃ"}, {U"Morawiecki", U"ˌmɔːɹəˈvjɛtski"},
    {U"Wałęsa", U"vəˈwɛnsə"},
    {U"Gdańsk", U"ɡəˈdɑːnsk"}, {U"Łódź", U"wuːdʒ"}, {U"Wrocław", U"ˈvɹɔːtswɑːf"}, {U"Kraków", U"ˈkɹɑːkuːf"}, {U"Orbán", U"ˈɔːɹbɑːn"},
    {U"Orban", U"ˈɔːɹbɑːn"}, {U"Szijjártó", U"ˈsiːjɑːɹtoʊ"}, {U"Magyar", U"ˈmɑːdʒɑːɹ"}, {U"Péter", U"ˈpeɪtəɹ"}, {U"Fidesz", U"ˈfiːdɛs"},
    {U"Fico", U"ˈfiːtsoʊ"}, {U"Pellegrini", U"ˌpɛləˈɡɹiːni"}, {U"Čaputová", U"ˈtʃɑːpʊtoʊvə"}, {U"Babiš", U"ˈbɑːbɪʃ"}, {U"Fiala", U"ˈfiːələ"},
    {U"Vučić", U"ˈvuːtʃɪtʃ"}, {U"Vucic", U"ˈvuːtʃɪtʃ"}, {U"Milošević", U"mɪˈloʊʃəvɪtʃ"}, {U"Dodik", U"ˈdoʊdɪk"}, {U"Kurti", U"ˈkʊɹti"},
    {U"Plenković", U"ˈplɛŋkəvɪtʃ"}, {U"Sandu", U"ˈsɑːnduː"}, {U"Maia", U"ˈmaɪə"}, {U"Chișinău", U"ˌkiːʃɪˈnaʊ"}, {U"Iohannis", U"joʊˈhɑːnɪs"},
    {U"Ciolacu", U"tʃoʊˈlɑːkuː"}, {U"Georgescu", U"dʒɔːɹˈdʒɛskuː"}, {U"Ceaușescu", U"tʃaʊˈʃɛskuː"}, {U"Mitsotakis", U"ˌmiːtsəˈtɑːkɪs"},
    {U"Tsipras", U"ˈtsiːpɹɑːs"}, {U"Varoufakis", U"ˌvɑːɹuːˈfɑːkɪs"},
    {U"Erdoğan", U"ˈɛɹdəwɑːn"}, {U"Erdogan", U"ˈɛɹdəwɑːn"}, {U"Recep", U"ɹɛˈdʒɛp"}, {U"Tayyip", U"taɪˈjɪp"}, {U"İmamoğlu", U"ɪˈmɑːmoʊluː"},
    {U"Imamoglu", U"ɪˈmɑːmoʊluː"}, {U"Ekrem", U"ˈɛkɹɛm"}, {U"Atatürk", U"ˈætətɜːk"}, {U"Türkiye", U"ˈtʊɹkiɛ"}, {U"Sánchez", U"ˈsæntʃɛz"},
    {U"Puigdemont", U"ˌpʊdʒdəˈmɑːn"}, {U"Feijóo", U"feɪˈʒoʊ"}, {U"Borrell", U"bəˈɹɛl"}, {U"Josep", U"ʒʊˈzɛp"}, {U"Abascal", U"ˌæbəsˈkɑːl"},
    {U"Montero", U"mɑːnˈtɛɹoʊ"}, {U"Metsola", U"mɛtˈsoʊlə"}, {U"Šefčovič", U"ˈʃɛftʃoʊvɪtʃ"}, {U"Dombrovskis", U"dɑːmˈbɹɔːfskɪs"},
    {U"António", U"ænˈtoʊnioʊ"}, {U"Guterres", U"ɡuːˈtɛɹəs"}, {U"Rebelo", U"ɹəˈbɛloʊ"}, {U"Taoiseach", U"ˈtiːʃəx"}, {U"Tánaiste", U"ˈtɔːnɪʃtə"},
    {U"Dáil", U"dɔɪl"}, {U"Micheál", U"ˈmiːhɔːl"}, {U"Siobhan", U"ʃɪˈvɔːn"}, {U"Siobhán", U"ʃɪˈvɔːn"}, {U"Niamh", U"niːv"}, {U"Saoirse", U"ˈsɜːɹʃə"},
    {U"Sinn", U"ʃɪn"}, {U"Féin", U"feɪn"}, {U"Sinn Fein", U"ʃɪn ˈfeɪn"}, {U"Fianna", U"ˈfiːənə"}, {U"Fáil", U"fɔɪl"}, {U"Gael", U"ɡeɪl"},
    {U"Varadkar", U"vəˈɹædkəɹ"}, {U"Taoisigh", U"ˈtiːʃi"}, {U"Ciarán", U"ˈkiːɹən"}, {U"Ciaran", U"ˈkiːɹən"}, {U"Eoin", U"ˈoʊɪn"},
    {U"Aoife", U"ˈiːfə"}, {U"Caoimhe", U"ˈkiːvə"}, {U"Oisín", U"ʌˈʃiːn"}, {U"Gráinne", U"ˈɡɹɔːnjə"}, {U"Róisín", U"ɹoʊˈʃiːn"}, {U"Sean", U"ʃɔːn"},
    {U"Seán", U"ʃɔːn"}, {U"Maeve", U"meɪv"}, {U"Cillian", U"ˈkɪliən"}, {U"Domhnall", U"ˈdoʊnəl"}, {U"Tadhg", U"taɪɡ"}, {U"Dún", U"duːn"},
    {U"Laoghaire", U"ˈlɪɹi"}, {U"Hamish", U"ˈheɪmɪʃ"}, {U"Rhys", U"ɹiːs"}, {U"Ioan", U"ˈjoʊən"}, {U"Senedd", U"ˈsɛnɛð"}, {U"Plaid", U"plaɪd"},
    {U"Eisteddfod", U"aɪˈstɛðvɔːd"}, {U"Llanelli", U"læˈnɛθli"},
    {U"Edinburgh", U"ˈɛdɪnbɹə"}, {U"Leicester", U"ˈlɛstəɹ"}, {U"Worcester", U"ˈwʊstəɹ"}, {U"Gloucester", U"ˈɡlɑːstəɹ"}, {U"Warwick", U"ˈwɔːɹɪk"},
    {U"Norwich", U"ˈnɔːɹɪdʒ"}, {U"Greenwich", U"ˈɡɹɛnɪtʃ"}, {U"Thames", U"tɛmz"}, {U"Keir", U"kɪɹ"}, {U"Sunak", U"ˈsuːnæk"}, {U"Rishi", U"ˈɹɪʃi"},
    {U"Kemi", U"ˈkɛmi"}, {U"Badenoch", U"ˈbeɪdənɔːk"}, {U"Braverman", U"ˈbɹeɪvəɹmən"}, {U"Kwarteng", U"kwɑːˈtɛŋ"}, {U"Farage", U"fəˈɹɑːʒ"},
    {U"Salmond", U"ˈsæmənd"}, {U"Yousaf", U"ˈjuːsəf"}, {U"Humza", U"ˈhʌmzə"}, {U"Menzies", U"ˈmɛnziz"},
    // America
    {U"Buttigieg", U"ˈbuːtɪdʒɛdʒ"}, {U"Kamala", U"ˈkɑːmələ"}, {U"Ocasio-Cortez", U"oʊˈkɑːsioʊ kɔːɹˈtɛz"}, {U"Mayorkas", U"maɪˈɔːɹkəs"},
    {U"Blinken", U"ˈblɪŋkən"}, {U"Vivek", U"vɪˈveɪk"}, {U"Ramaswamy", U"ˌɹɑːməˈswɑːmi"}, {U"Usha", U"ˈuːʃə"}, {U"Hegseth", U"ˈhɛɡsɛθ"},
    {U"Gabbard", U"ˈɡæbəɹd"}, {U"Tulsi", U"ˈtʌlsi"}, {U"Walz", U"wɔːlz"}, {U"Pritzker", U"ˈpɹɪtskəɹ"}, {U"Mamdani", U"mɑːmˈdɑːni"},
    {U"Zohran", U"ˈzoʊɹɑːn"}, {U"Boebert", U"ˈboʊbəɹt"}, {U"Beto", U"ˈbɛtoʊ"}, {U"Houthi", U"ˈhuːθi"}, {U"Houthis", U"ˈhuːθiz"},
    {U"Arkansas", U"ˈɑːɹkənsɔː"}, {U"Illinois", U"ˌɪlɪˈnɔɪ"}, {U"Tucson", U"ˈtuːsɑːn"}, {U"Boise", U"ˈbɔɪsi"},
    {U"Lula", U"ˈluːlə"}, {U"Bolsonaro", U"ˌboʊlsəˈnɑːɹoʊ"}, {U"Jair", U"ʒaɪˈɪɹ"}, {U"Inácio", U"ɪˈnɑːsioʊ"}, {U"Dilma", U"ˈdiːlmə"},
    {U"Haddad", U"həˈdɑːd"}, {U"Milei", U"mɪˈleɪ"}, {U"Javier", U"hɑːviˈɛɹ"}, {U"Maduro", U"məˈduːɹoʊ"}, {U"Nicolás", U"ˌnɪkəˈlɑːs"},
    {U"Guaidó", U"ɡwaɪˈdoʊ"}, {U"Machado", U"məˈtʃɑːdoʊ"}, {U"Bukele", U"buːˈkɛleɪ"}, {U"Nayib", U"nɑːˈjiːb"}, {U"Boric", U"ˈbɔːɹɪtʃ"},
    {U"Petro", U"ˈpɛtɹoʊ"}, {U"Sheinbaum", U"ˈʃeɪnbaʊm"}, {U"Obrador", U"ˌoʊbɹəˈdɔːɹ"}, {U"Ortega", U"ɔːɹˈteɪɡə"}, {U"Evo", U"ˈeɪvoʊ"},
    {U"São", U"saʊ"}, {U"Paulo", U"ˈpaʊloʊ"}, {U"Rio", U"ˈɹiːoʊ"}, {U"Bogotá", U"ˌboʊɡəˈtɑː"}, {U"Trudeau", U"tɹuːˈdoʊ"},
    {U"Poilievre", U"ˌpɔɪliˈɛv"}, {U"Québec", U"kəˈbɛk"}, {U"Legault", U"ləˈɡoʊ"}, {U"Aruba", U"əˈɹuːbə"},
    // Asia
    {U"Xi Jinping", U"ˈʃiː dʒɪnˈpɪŋ"}, {U"Jinping", U"dʒɪnˈpɪŋ"}, {U"Xi", U"ʃiː"}, {U"Xinjiang", U"ˌʃɪndʒiˈɑːŋ"}, {U"Uyghur", U"ˈwiːɡʊɹ"},
    {U"Uyghurs", U"ˈwiːɡʊɹz"}, {U"Uighur", U"ˈwiːɡʊɹ"}, {U"Uighurs", U"ˈwiːɡʊɹz"}, {U"Xinhua", U"ˌʃɪnˈhwɑː"}, {U"Xiaomi", U"ˈʃaʊmi"},
    {U"Huawei", U"ˈwɑːweɪ"}, {U"Zhejiang", U"ˌdʒʌdʒiˈɑːŋ"}, {U"Guangzhou", U"ˌɡwɑːŋˈdʒoʊ"}, {U"Guangdong", U"ˌɡwɑːŋˈdɔːŋ"},
    {U"Shenzhen", U"ˌʃɛnˈdʒɛn"}, {U"Chongqing", U"ˌtʃʊŋˈtʃɪŋ"}, {U"Chengdu", U"ˌtʃɛŋˈduː"}, {U"Qingdao", U"ˌtʃɪŋˈdaʊ"}, {U"Zhou", U"dʒoʊ"},
    {U"Zhao", U"dʒaʊ"}, {U"Zhang", U"dʒɑːŋ"}, {U"Wang Yi", U"ˈwɑːŋ ˈiː"}, {U"Qin", U"tʃɪn"}, {U"Qiang", U"tʃiˈɑːŋ"}, {U"Deng", U"dʌŋ"},
    {U"Xiaoping", U"ˌʃaʊˈpɪŋ"}, {U"Zedong", U"dzəˈdʊŋ"}, {U"Hu Jintao", U"ˈhuː dʒɪnˈtaʊ"}, {U"Xu", U"ʃuː"}, {U"Xie", U"ʃjeɪ"}, {U"Cai", U"tsaɪ"},
    {U"Tsai", U"tsaɪ"}, {U"Lai Ching-te", U"ˈlaɪ tʃɪŋ ˈdʌ"}, {U"Taipei", U"taɪˈpeɪ"}, {U"Taiwan", U"taɪˈwɑːn"},
    {U"Kishida", U"kɪˈʃiːdə"}, {U"Ishiba", U"ɪˈʃiːbə"}, {U"Shigeru", U"ʃɪˈɡɛɹuː"}, {U"Takaichi", U"tɑːˈkaɪtʃi"}, {U"Sanae", U"səˈnaɪ"},
    {U"Shinzo", U"ˈʃɪnzoʊ"}, {U"Shinzo Abe", U"ˈʃɪnzoʊ ˈɑːbeɪ"}, {U"Kyoto", U"ˈkjoʊtoʊ"}, {U"Tokyo", U"ˈtoʊkioʊ"}, {U"Hokkaido", U"hoʊˈkaɪdoʊ"},
    {U"Yoon", U"juːn"}, {U"Suk-yeol", U"sʌk ˈjʌl"}, {U"Jae-myung", U"dʒeɪ ˈmjʌŋ"}, {U"Jong-un", U"dʒɔːŋ ˈuːn"}, {U"Jong Un", U"dʒɔːŋ ˈuːn"},
    {U"Pyongyang", U"ˌpjʌŋˈjɑːŋ"}, {U"Seoul", U"soʊl"}, {U"Hyundai", U"ˈhʌndeɪ"}, {U"Nguyen", U"wɪn"}, {U"Hanoi", U"hæˈnɔɪ"}, {U"Phuc", U"fʊk"},
    {U"Trong", U"tʃɔːŋ"}, {U"Marcos", U"ˈmɑːɹkoʊs"}, {U"Duterte", U"duːˈtɛɹteɪ"}, {U"Jokowi", U"dʒoʊˈkoʊwi"}, {U"Widodo", U"wɪˈdoʊdoʊ"},
    {U"Prabowo", U"pɹəˈboʊwoʊ"}, {U"Subianto", U"ˌsuːbiˈɑːntoʊ"}, {U"Suu Kyi", U"ˈsuː ˈtʃiː"}, {U"Aung", U"aʊŋ"}, {U"Naypyidaw", U"ˌneɪpjɪˈdɔː"},
    {U"Rohingya", U"ɹoʊˈhɪndʒə"}, {U"Shinawatra", U"ˌʃɪnəˈwɑːtɹə"}, {U"Thaksin", U"ˈtæksɪn"}, {U"Phuket", U"puːˈkɛt"}, {U"Hun Sen", U"ˈhuːn ˈsɛn"},
    {U"Modi", U"ˈmoʊdi"}, {U"Narendra", U"nəˈɹɛndɹə"}, {U"Jaishankar", U"ˌdʒaɪˈʃɑːŋkəɹ"}, {U"Amit", U"əˈmiːt"}, {U"Kejriwal", U"ˈkɛdʒɹɪwɑːl"},
    {U"Lok Sabha", U"ˈloʊk ˈsʌbə"}, {U"Uttar", U"ˈʊtəɹ"}, {U"Pradesh", U"pɹəˈdɛʃ"}, {U"Gujarat", U"ˌɡʊdʒəˈɹɑːt"}, {U"Mumbai", U"mʊmˈbaɪ"},
    {U"Delhi", U"ˈdɛli"}, {U"Bengaluru", U"ˈbɛŋɡəluːɹuː"}, {U"Kolkata", U"koʊlˈkɑːtə"}, {U"Chennai", U"ˈtʃɛnaɪ"}, {U"Hyderabad", U"ˈhaɪdəɹəbæd"},
    {U"Shehbaz", U"ʃəˈbɑːz"}, {U"Sharif", U"ʃəˈɹiːf"}, {U"Nawaz", U"nəˈwɑːz"}, {U"Imran", U"ɪmˈɹɑːn"}, {U"Lahore", U"ləˈhɔːɹ"},
    {U"Islamabad", U"ɪzˈlɑːməbæd"}, {U"Dhaka", U"ˈdækə"}, {U"Hasina", U"həˈsiːnə"}, {U"Yunus", U"ˈjuːnʊs"}, {U"Rajapaksa", U"ˌɹɑːdʒəˈpʌksə"},
    {U"Kathmandu", U"ˌkætmænˈduː"}, {U"Tashkent", U"tæʃˈkɛnt"}, {U"Tokayev", U"toʊˈkaɪɛf"}, {U"Nazarbayev", U"ˌnɑːzəɹˈbaɪɛf"},
    {U"Astana", U"ɑːstɑːˈnɑː"}, {U"Aliyev", U"əˈliːɛf"}, {U"Ilham", U"ɪlˈhɑːm"}, {U"Pashinyan", U"ˌpɑːʃɪnˈjɑːn"},
    {U"Nagorno-Karabakh", U"nəˈɡɔːɹnoʊ ˌkæɹəˈbɑːk"}, {U"Tbilisi", U"təbɪˈliːsi"}, {U"Saakashvili", U"ˌsɑːkəʃˈviːli"}, {U"Yerevan", U"ˌjɛɹəˈvɑːn"},
    {U"Baku", U"bɑːˈkuː"},
    // The Middle East and Africa
    {U"Netanyahu", U"ˌnɛtənˈjɑːhuː"}, {U"Benjamin Netanyahu", U"ˈbɛndʒəmɪn ˌnɛtənˈjɑːhuː"}, {U"Yoav Gallant", U"ˈjoʊɑːv ɡəˈlɑːnt"},
    {U"Yoav", U"ˈjoʊɑːv"}, {U"Lapid", U"lɑːˈpiːd"}, {U"Yair", U"jɑːˈɪɹ"}, {U"Herzog", U"ˈhɛɹtsoʊɡ"}, {U"Gvir", U"ɡvɪɹ"},
    {U"Smotrich", U"ˈsmoʊtɹɪtʃ"}, {U"Bezalel", U"bɛtsɑːˈlɛl"}, {U"Knesset", U"ˈknɛsɛt"}, {U"Likud", U"lɪˈkuːd"}, {U"Haaretz", U"hɑːˈɑːɹɛts"},
    {U"Hezbollah", U"ˌhɛzbəˈlɑː"}, {U"Nasrallah", U"nɑːsˈɹɑːlə"}, {U"Sinwar", U"sɪnˈwɑːɹ"}, {U"Haniyeh", U"həˈniːjə"}, {U"Yahya", U"ˈjɑːjə"},
    {U"Hamas", U"həˈmɑːs"}, {U"Gaza", U"ˈɡɑːzə"}, {U"Rafah", U"ˈɹɑːfɑː"}, {U"Khan Younis", U"ˈkɑːn ˈjuːnɪs"}, {U"Jabalia", U"dʒəˈbɑːliə"},
    {U"Ramallah", U"ɹəˈmɑːlə"}, {U"Jenin", U"dʒɪˈniːn"}, {U"Nablus", U"ˈnæbləs"}, {U"Khamenei", U"ˈkɑːmɪneɪ"}, {U"Ayatollah", U"ˌaɪəˈtoʊlə"},
    {U"Khomeini", U"koʊˈmeɪni"}, {U"Raisi", U"ɹaɪˈiːsi"}, {U"Pezeshkian", U"pɛzɛʃkiˈɑːn"}, {U"Araghchi", U"ɑːˈɹɑːktʃi"}, {U"Zarif", U"zəˈɹiːf"},
    {U"Isfahan", U"ˌɪsfəˈhɑːn"}, {U"Qom", U"koʊm"}, {U"Tehran", U"tɛˈɹɑːn"}, {U"Assad", U"ˈɑːsɑːd"}, {U"Bashar", U"bəˈʃɑːɹ"},
    {U"Sharaa", U"ˈʃɑːɹɑː"}, {U"Tahrir", U"tɑːˈɹɪɹ"}, {U"Idlib", U"ˈɪdlɪb"}, {U"Homs", U"hoʊms"}, {U"Raqqa", U"ˈɹɑːkə"}, {U"Aleppo", U"əˈlɛpoʊ"},
    {U"Mosul", U"moʊˈsuːl"}, {U"Sadr", U"ˈsɑːdəɹ"}, {U"Sudani", U"suːˈdɑːni"}, {U"Riyadh", U"ɹiːˈɑːd"}, {U"Jeddah", U"ˈdʒɛdə"},
    {U"Salman", U"sɑːlˈmɑːn"}, {U"Khashoggi", U"kəˈʃoʊɡi"}, {U"Qatar", U"ˈkɑːtɑːɹ"}, {U"Qatari", U"kəˈtɑːɹi"}, {U"Doha", U"ˈdoʊhɑː"},
    {U"Sanaa", U"səˈnɑː"}, {U"Hodeidah", U"hoʊˈdeɪdə"}, {U"Sisi", U"ˈsiːsi"}, {U"Gaddafi", U"ɡəˈdɑːfi"}, {U"Haftar", U"ˈhæftɑːɹ"},
    {U"Darfur", U"dɑːɹˈfʊɹ"}, {U"Khartoum", U"kɑːɹˈtuːm"}, {U"Hemedti", U"hɛˈmɛdti"}, {U"Abiy", U"ˈɑːbi"}, {U"Tigray", U"tɪˈɡɹaɪ"},
    {U"Addis Ababa", U"ˈædɪs ˈæbəbə"}, {U"Kagame", U"kəˈɡɑːmeɪ"}, {U"Kigali", U"kɪˈɡɑːli"}, {U"Tshisekedi", U"ˌtʃiːsəˈkɛdi"}, {U"Goma", U"ˈɡoʊmə"},
    {U"Ramaphosa", U"ˌɹæməˈpoʊsə"}, {U"Cyril", U"ˈsɪɹɪl"}, {U"Zuma", U"ˈzuːmə"}, {U"Tinubu", U"tiːˈnuːbuː"}, {U"Buhari", U"buːˈhɑːɹi"},
    {U"Abuja", U"əˈbuːdʒə"}, {U"Lagos", U"ˈleɪɡɑːs"}, {U"Niger", U"niːˈʒɛɹ"}, {U"Niamey", U"njɑːˈmeɪ"}, {U"Ouagadougou", U"ˌwɑːɡəˈduːɡuː"},
    {U"Bamako", U"ˈbɑːməkoʊ"}, {U"Museveni", U"muːˈsɛvəni"}, {U"Ruto", U"ˈɹuːtoʊ"}, {U"Nairobi", U"naɪˈɹoʊbi"}, {U"Mnangagwa", U"məˌnɑːŋˈɡɑːɡwə"},
    {U"Mugabe", U"muːˈɡɑːbi"}, {U"Hichilema", U"ˌhiːtʃiˈlɛmə"}, {U"Ouattara", U"wəˈtɑːɹə"}, {U"Côte d'Ivoire", U"ˌkoʊt diːˈvwɑːɹ"},
    {U"Tedros", U"ˈtɛdɹoʊs"}, {U"Ghebreyesus", U"ˌɡɛbɹəˈjɛsuːs"}, {U"Ngozi", U"ənˈɡoʊzi"}, {U"Okonjo-Iweala", U"oʊˈkɔːndʒoʊ ɪˈweɪlə"}};

constexpr Name german[] = {{U"Selenskyj", U"zeˈlɛnski"}, {U"Selenski", U"zeˈlɛnski"}, {U"Zelenskyy", U"zeˈlɛnski"}, {U"Macron", U"maˈkʁɔ̃"},
    {U"Emmanuel", U"ɛmanyˈɛl"}, {U"Meloni", U"meˈloːni"}, {U"Giorgia", U"ˈdʒɔʁdʒa"}, {U"Kyjiw", U"ˈkɪjɪf"}, {U"Xi Jinping", U"ˈʃiː dʒɪnˈpɪŋ"},
    {U"Starmer", U"ˈstɑːmɜ"}, {U"Keir", U"kiːɜ"}, {U"Sunak", U"ˈzuːnak"}, {U"Biden", U"ˈbaɪdn"}, {U"Trump", U"trœmp"}, {U"Vance", U"vɛns"},
    {U"Harris", U"ˈhɛrɪs"}, {U"Johnson", U"ˈdʒɔnzn"}, {U"Michelle", U"miˈʃɛl"}, {U"Barnier", U"baʁˈnjeː"}, {U"Sánchez", U"ˈzantʃɛs"},
    {U"Orbán", U"ˈɔʁbɑːn"}, {U"Tusk", U"tusk"}, {U"Netanjahu", U"netanˈjɑːhu"}, {U"Erdoğan", U"ˈɛʁdoːan"}, {U"Erdogan", U"ˈɛʁdoːan"},
    {U"Rutte", U"ˈrytə"}, {U"Milei", U"miˈlɛɪ"}, {U"Sheinbaum", U"ˈʃaɪnbaʊm"}, {U"Guterres", U"ɡuˈtɛrɛs"}, {U"Siobhan", U"ʃɪˈvoːn"},
    {U"Charkiw", U"ˈçaʁkɪf"}, {U"Lwiw", U"lviːf"}, {U"New York", U"njuː ˈjɔːk"}, {U"Washington", U"ˈvɔʃɪŋtn"}, {U"Microsoft", U"ˈmaɪkrosɔft"},
    {U"Google", U"ˈɡuːɡl"}, {U"Facebook", U"ˈfeːsbʊk"}, {U"Twitter", U"ˈtvɪtɜ"}, {U"Apple", U"ˈɛpl"}, {U"Team", U"tiːm"}, {U"Teams", U"tiːms"},
    {U"Job", U"dʒɔp"}, {U"Jobs", U"dʒɔps"}, {U"Chef", U"ʃɛf"}};
constexpr Name french[] = {{U"Zelensky", U"zelɛnski"}, {U"Zelenskyy", U"zelɛnski"}, {U"Volodymyr", U"vɔlɔdimiʁ"}, {U"Kiev", U"kjɛv"},
    {U"Kyiv", U"kijiv"}, {U"Meloni", U"melɔni"}, {U"Giorgia", U"dʒɔʁdʒa"}, {U"Starmer", U"staʁmœʁ"}, {U"Keir", U"kiʁ"}, {U"Trump", U"tʁœmp"},
    {U"Biden", U"bajdœn"}, {U"Scholz", U"ʃɔlts"}, {U"Merz", U"mɛʁts"}, {U"von der Leyen", U"fɔn dɛʁ lajœn"}, {U"Xi Jinping", U"ksi dʒin piŋ"},
    {U"Orbán", U"ɔʁban"}, {U"Orban", U"ɔʁban"}, {U"Poutine", U"putin"}, {U"Erdogan", U"ɛʁdɔan"}, {U"Sánchez", U"santʃɛz"}, {U"Rutte", U"ʁyt"},
    {U"Tusk", U"tusk"}, {U"Siobhan", U"ʃivɔn"}, {U"Johnson", U"dʒɔnsœn"}, {U"Washington", U"waʃintɔn"}, {U"New York", U"nju jɔʁk"}};
constexpr Name spanish[] = {{U"Zelenski", U"selˈenski"}, {U"Zelensky", U"selˈenski"}, {U"Zelenskyy", U"selˈenski"}, {U"Volodímir", U"boloðˈimir"},
    {U"Kyiv", U"kˈijiv"}, {U"Macron", U"makrˈon"}, {U"Meloni", U"melˈoni"}, {U"Giorgia", U"jˈorja"}, {U"Starmer", U"stˈarmer"}, {U"Keir", U"kˈiɾ"},
    {U"Trump", U"trˈamp"}, {U"Biden", U"bˈaɪden"}, {U"Scholz", U"ʃˈolts"}, {U"Merz", U"mˈerts"}, {U"von der Leyen", U"fon der lˈaɪen"},
    {U"Xi Jinping", U"ʃˈi jinpˈin"}, {U"Netanyahu", U"netanjˈaxu"}, {U"Rutte", U"rˈute"}, {U"Tusk", U"tˈusk"}, {U"Siobhan", U"ʃibˈon"},
    {U"Johnson", U"jˈonson"}, {U"Washington", U"wˈaʃinton"}, {U"New York", U"njˈu jˈork"}};
constexpr Name italian[] = {{U"Zelensky", U"zeˈlɛnski"}, {U"Zelenskyy", U"zeˈlɛnski"}, {U"Volodymyr", U"voloˈdimir"}, {U"Kiev", U"ˈkjɛv"},
    {U"Kyiv", U"ˈkijiv"}, {U"Macron", U"maˈkron"}, {U"Emmanuel", U"emmanuˈɛl"}, {U"Starmer", U"ˈstarmer"}, {U"Keir", U"ˈkir"}, {U"Trump", U"ˈtramp"},
    {U"Biden", U"ˈbaɪden"}, {U"Scholz", U"ˈʃɔlts"}, {U"Merz", U"ˈmɛrts"}, {U"von der Leyen", U"fon der ˈlaɪen"}, {U"Xi Jinping", U"ˈʃi dʒinˈpin"},
    {U"Rutte", U"ˈrutte"}, {U"Sánchez", U"ˈsantʃes"}, {U"Orbán", U"ˈorban"}, {U"Siobhan", U"ʃiˈvɔn"}, {U"Washington", U"ˈwɔʃinɡton"},
    {U"New York", U"nju ˈjɔrk"}};

template <std::size_t n>
void add_all(Lexicon& lexicon, const Name (&names)[n], const char* language) {
  for (const Name& name : names) lexicon.add({std::u32string(name.written), std::u32string(name.ipa), {}, language, true, true});
}

}  // namespace

void add_known_names(Lexicon& lexicon) {
  add_all(lexicon, english, "en");
  add_all(lexicon, german, "de");
  add_all(lexicon, french, "fr");
  add_all(lexicon, spanish, "es");
  add_all(lexicon, italian, "it");
}

}  // namespace narrator
