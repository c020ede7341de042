// What is said in each language: one TEST_CASE a language, in sentences of our own.
#include <unicode/locid.h>

#include "spoken/spoken_of.hpp"

using namespace narrator;
using namespace narrator::tests;

TEST_CASE("German is said as its newsreaders do") {
  const Row rows[] = {
      {"Am 12. Mai 2024 kamen 3.500 Menschen, 15 % mehr als 2023.",
       "Am zwölften Mai zwei tausend vier und zwanzig kamen drei tausend fünf hundert Menschen, fünfzehn Prozent mehr als zwei tausend drei und zwanzig."},
      {"Die 2. Liga und der 21. Januar, am 3. Oktober 1990.",
       "Die zweite Liga und der ein und zwanzigste Januar, am dritten Oktober neunzehn hundert neunzig."},
      {"3,5 Mrd. Euro und 5 Mio. € und 12,50 € und 3 Mio. Menschen.",
       "drei Komma fünf Milliarden Euro und fünf Millionen Euro und zwölf Euro fünfzig Cent und drei Millionen Menschen."},
      {"Um 14.30 Uhr, um 8 Uhr und von 9 bis 17 Uhr, 20:15 Uhr.",
       "Um vierzehn Uhr dreißig, um acht Uhr und von neun bis siebzehn Uhr, zwanzig Uhr fünfzehn."},
      {"In den 1990er Jahren, die 90er, seit 1985, im Jahr 1066.",
       "In den neunzehn hundert neunziger Jahren, die neunziger, seit neunzehn hundert fünf und achtzig, im Jahr ein tausend sechs und sechzig."},
      {"10–15 Tage, 3:1 gewonnen, 52 zu 48.",
       "zehn bis fünfzehn Tage, drei zu eins gewonnen, zwei und fünfzig zu acht und vierzig."},
      {"Ludwig XIV. war König, Papst Benedikt XVI. auch, Zweiter Weltkrieg.",
       "Ludwig der vierzehnte war König, Papst Benedikt der sechzehnte auch, Zweiter Weltkrieg."},
      {"Im 19. Jahrhundert, das 3. Quartal, der 1. FC Köln.",
       "Im neunzehnten Jahrhundert, das dritte Quartal, der erste F C Köln."},
      {"z. B. heute, d.h. morgen, Dr. Müller, Prof. Weber, St. Gallen, Hr. Meier",
       "zum Beispiel heute, das heißt morgen, Doktor Müller, Professor Weber, Sankt Gallen, Herr Meier"},
      {"Tel. 030 123456, Nr. 5, § 12 Abs. 3, S. 45",
       "Telefon null drei null eins zwei drei vier fünf sechs, Nummer fünf, Paragraf zwölf Absatz drei, Seite fünf und vierzig"},
      {"-5 °C, 120 km/h, 80 m², 3,5 kWh, 1 kg, 1 t, 1 Std.",
       "minus fünf Grad Celsius, ein hundert zwanzig Kilometer pro Stunde, achtzig Quadratmeter, drei Komma fünf Kilowattstunden, ein Kilogramm, eine Tonne, eine Stunde."},
      {"1/2, 3/4, 2½, 1 1/2",
       "ein halb, drei viertel, zwei ein halb, ein ein halb"},
      {"Bundesstraße 51, A 7, 10-jährige, 18-Jähriger, Covid-19, G20-Gipfel, U-21",
       "Bundesstraße ein und fünfzig, A sieben, zehn jährige, achtzehn Jähriger, Covid neunzehn, G zwanzig Gipfel, U ein und zwanzig"},
      {"www.spiegel.de und info@beispiel.de",
       "Link zu spiegel Punkt d e und info at beispiel Punkt d e"},
      {"Er zahlte $5 und £20. Das kostet 3,99 Euro.",
       "Er zahlte fünf Dollar und zwanzig Pfund. Das kostet drei Euro neun und neunzig Cent."},
      {"am 12.05.2024 und am 1.1. und 24.12.",
       "am zwölften Mai zwei tausend vier und zwanzig und am ersten Januar und vier und zwanzigster Dezember."},
  };
  check("de", rows);
}

TEST_CASE("French is said as its newsreaders do") {
  const Row rows[] = {
      {"Le 1er mai 2024, 3 000 personnes, soit 15 % de plus qu’en 2023.",
       "Le premier mai deux mille vingt-quatre, trois mille personnes, soit quinze pour cent de plus qu'en deux mille vingt-trois."},
      {"À 14h30, à 8 h, de 9h à 17h, 20h15.",
       "À quatorze heures trente, à huit heures, de neuf heures à dix-sept heures, vingt heures quinze."},
      {"3,5 Md€, 5 millions d’euros, 12,50 €, 3 M€, 1,5 million d'euros",
       "trois virgule cinq milliards d'euros, cinq millions d'euros, douze euros cinquante centimes, trois millions d'euros, un virgule cinq millions d'euros"},
      {"M. Dupont, Mme Morel et MM. Martin et Petit, Dr Roux, Me Blanc",
       "monsieur Dupont, madame Morel et messieurs Martin et Petit, docteur Roux, maître Blanc"},
      {"Louis XIV, François Ier, le XXe siècle, le XIXe siècle, Jean-Paul II",
       "Louis quatorze, François premier, le vingtième siècle, le dix-neuvième siècle, Jean-Paul deux"},
      {"le 14 juillet 1789, dans les années 1990, les années 90",
       "le quatorze juillet mille sept cent quatre-vingt-neuf, dans les années mille neuf cent quatre-vingt-dix, les années quatre-vingt-dix"},
      {"2-1, 10–15 jours, 3/4 d'heure, 1/2",
       "deux à un, dix à quinze jours, trois quarts d'heure, un demi"},
      {"01 42 34 56 78 et le 06.12.34.56.78",
       "zéro un quarante-deux trente-quatre cinquante-six soixante-dix-huit et le zéro six douze trente-quatre cinquante-six soixante-dix-huit"},
      {"n° 5, p. 12, art. 3",
       "numéro cinq, page douze, article trois"},
      {"-5 °C, 120 km/h, 80 m², 1 kg, 1 h, 21 heures",
       "moins cinq degrés Celsius, cent vingt kilomètres par heure, quatre-vingts mètres carrés, un kilogramme, une heure, vingt-et-une heures"},
      {"le G7, la Covid-19, un A320, le TGV, l’OTAN, l'ONU",
       "le G sept, la Covid dix-neuf, un A trois cent vingt, le TGV, l'OTAN, l'ONU"},
      {"www.lemonde.fr, contact@exemple.fr",
       "lien vers lemonde point f r, contact arobase exemple point f r"},
  };
  check("fr", rows);
}

TEST_CASE("Spanish is said as its newsreaders do") {
  const Row rows[] = {
      {"El 1 de mayo de 2024, 3.500 personas, un 15 % más que en 2023.",
       "El primero de mayo de dos mil veinticuatro, tres mil quinientas personas, un quince por ciento más que en dos mil veintitrés."},
      {"A las 14:30, a las 8.15 h y a la 1:00.",
       "A las catorce y media, a las ocho y cuarto y a la una."},
      {"3,5 millones de euros, 5 M€, 12,50 €, 1 euro, 21 personas",
       "tres coma cinco millones de euros, cinco millones de euros, doce euros cincuenta céntimos, un euro, veintiuna personas"},
      {"El Sr. Pérez y la Sra. Gómez, EE. UU., EE.UU.",
       "El señor Pérez y la señora Gómez, Estados Unidos, Estados Unidos."},
      {"Felipe VI, Luis XIV, el siglo XXI, Juan Pablo II, Isabel II",
       "Felipe sexto, Luis catorce, el siglo veintiuno, Juan Pablo segundo, Isabel segunda"},
      {"la 2.ª Guerra Mundial, el 3er puesto, 1.º",
       "la segunda Guerra Mundial, el tercer puesto, primero"},
      {"entre 10-15 días, 2-1, 1/2, 3/4",
       "entre diez a quince días, dos uno, un medio, tres cuartos"},
      {"-5 °C, 120 km/h, 80 m², 1 kg",
       "menos cinco grados Celsius, ciento veinte kilómetros por hora, ochenta metros cuadrados, un kilogramo"},
      {"N.º 5, pág. 12, 24/05/2024",
       "número cinco, página doce, veinticuatro de mayo de dos mil veinticuatro"},
      {"www.elpais.com",
       "enlace a elpais punto com"},
  };
  check("es", rows);
}

TEST_CASE("Italian is said as its newsreaders do") {
  const Row rows[] = {
      {"Il 1° maggio 2024, 3.500 persone, il 15% in più rispetto al 2023.",
       "Il primo maggio duemila ventiquattro, tremila cinquecento persone, il quindici per cento in più rispetto al duemila ventitré."},
      {"Alle 14:30, alle 8.15, ore 21.",
       "Alle quattordici e trenta, alle otto e quindici, ore ventuno."},
      {"3,5 miliardi di euro, 5 mln, 12,50 €, € 20",
       "tre virgola cinque miliardi di euro, cinque milioni, dodici euro cinquanta centesimi, venti euro"},
      {"il Sig. Rossi, la dott.ssa Bianchi, l’on. Verdi",
       "il signor Rossi, la dottoressa Bianchi, l'on. Verdi"},
      {"Vittorio Emanuele II, Papa Giovanni XXIII, il XXI secolo, XIX secolo",
       "Vittorio Emanuele secondo, Papa Giovanni ventitreesimo, il ventunesimo secolo, diciannovesimo secolo"},
      {"10-15 giorni, 2-1, 1/2, 3/4",
       "dieci a quindici giorni, due a uno, un mezzo, tre quarti"},
      {"-5 °C, 120 km/h, 80 m²",
       "meno cinque gradi Celsius, cento venti chilometri orari, ottanta metri quadrati"},
      {"il 25/04/1945, anni '90",
       "il venticinque aprile mille novecento quarantacinque, anni novanta"},
  };
  check("it", rows);
}

TEST_CASE("Portuguese is said as its newsreaders do") {
  const Row rows[] = {
      {"No dia 1 de maio de 2024, 3.500 pessoas, 15% a mais que em 2023.",
       "No dia primeiro de maio de dois mil e vinte e quatro, três mil e quinhentas pessoas, quinze por cento a mais que em dois mil e vinte e três."},
      {"Às 14h30, às 8h, das 9h às 17h, 20:15.",
       "Às catorze horas e trinta, às oito horas, das nove horas às dezessete horas, vinte horas e quinze."},
      {"R$ 3,5 milhões, R$ 12,50, US$ 5 bilhões, 5 mil reais",
       "três vírgula cinco milhões de reais, doze reais e cinquenta centavos, cinco bilhões de dólares, cinco mil reais"},
      {"O Sr. Silva e a Sra. Costa, D. Pedro II, século XXI",
       "O senhor Silva e a senhora Costa, dom Pedro segundo, século vinte e um"},
      {"10-15 dias, 2 a 1, 1/2, 3/4",
       "dez a quinze dias, dois a um, um meio, três quartos"},
  };
  check("pt", rows);
}

TEST_CASE("Russian is said as its newsreaders do") {
  const Row rows[] = {
      {"12 мая 2024 года пришли 3 500 человек, на 15 % больше, чем в 2023 году.",
       "двенадцатого мая две тысячи двадцать четвертого года пришли три тысячи пятьсот человек, на пятнадцать процентов больше, чем в две тысячи двадцать третьем году."},
      {"В 14:30, в 8:00, в 1999 году, с 1990 по 1995 год.",
       "В четырнадцать часов и тридцать минут, в восемь часов, в тысяча девятьсот девяносто девятом году, с тысяча девятьсот девяносто по тысяча девятьсот девяносто пятый год."},
      {"3,5 млрд рублей, 5 млн долларов, 12,50 руб., 100 тыс. человек, $5 млн",
       "три целых пять десятых миллиарда рублей, пять миллионов долларов, двенадцать рублей пятьдесят копеек, сто тысяч человек, пять миллионов долларов"},
      {"Николай II, XX век, в XIX веке, Вторая мировая война",
       "Николай второй, двадцатый век, в девятнадцатом веке, Вторая мировая война"},
      {"10–15 дней, 2:1, 1/2",
       "десять, пятнадцать дней, два один, одна вторая"},
      {"-5 °C, 120 км/ч, 80 м², 1 кг, 5 кг, 2 км",
       "минус пять градусов Цельсия, сто двадцать километров в час, восемьдесят квадратных метров, один килограмм, пять килограмм, два километра"},
      {"т. е. сегодня и т. д.",
       "то есть сегодня и так далее"},
      {"1-й, 2-я, 90-е, 1990-х",
       "первый, вторая, девяностые, тысяча девятьсот девяностых"},
  };
  check("ru", rows);
}

TEST_CASE("Swedish is said as its newsreaders do") {
  const Row rows[] = {
      {"Den 12 maj 2024 kom 3 500 personer, 15 % fler än 2023.",
       "Den tolfte maj tjugotjugofyra kom tretusen femhundra personer, femton procent fler än tvåtusen tjugotre."},
      {"Kl. 14.30, klockan 8, 20:15.",
       "klockan fjorton trettio, klockan åtta, tjugo femton."},
      {"3,5 miljarder kronor, 5 mnkr, 12,50 kr, 100 euro",
       "tre komma fem miljarder kronor, fem miljoner kronor, tolv kronor femtio öre, hundra euro"},
      {"Karl XVI Gustaf, på 1990-talet, andra världskriget, 90-talet",
       "Karl den sextonde Gustaf, på nittonnittiotalet, andra världskriget, nittiotalet"},
      {"t.ex. idag, bl.a. igår, dr Berg, s.k. experter",
       "till exempel idag, bland annat igår, doktor Berg, så kallade experter"},
      {"10–15 dagar, 2–1, 1/2, 3/4",
       "tio till femton dagar, två till ett, en halv, tre fjärdedelar"},
      {"-5 °C, 120 km/h, 80 m², 1 kg",
       "minus fem grader Celsius, hundratjugo kilometer per timme, åttio kvadratmeter, ett kilogram"},
  };
  check("sv", rows);
}

TEST_CASE("Dutch is said as its newsreaders do") {
  const Row rows[] = {
      {"Op 12 mei 2024 kwamen 3.500 mensen, 15% meer dan in 2023.",
       "Op twaalf mei tweeduizendvierentwintig kwamen drieduizendvijfhonderd mensen, vijftien procent meer dan in tweeduizenddrieëntwintig."},
      {"Om 14.30 uur, 20:15 uur en 8 uur.",
       "Om veertien uur dertig, twintig uur vijftien en acht uur."},
      {"3,5 miljard euro, 5 mln, 12,50 euro en € 20",
       "drie komma vijf miljard euro, vijf miljoen, twaalf euro vijftig cent en twintig euro"},
      {"de 19e eeuw, de 2e keer, Tweede Wereldoorlog",
       "de negentiende eeuw, de tweede keer, Tweede Wereldoorlog"},
      {"bijv. dr. De Vries, o.a. vandaag",
       "bijvoorbeeld dokter De Vries, onder andere vandaag"},
      {"10–15 dagen, 1/2, -5 °C, 120 km/h",
       "tien tot vijftien dagen, een half, min vijf graden Celsius, honderdtwintig kilometer per uur"},
  };
  check("nl", rows);
}

TEST_CASE("Polish is said as its newsreaders do") {
  const Row rows[] = {
      {"12 maja 2024 przyszło 3 500 osób, o 15% więcej.",
       "dwunastego maja dwa tysiące dwadzieścia cztery przyszło trzy tysiące pięćset osób, o piętnaście procent więcej."},
      {"3,5 mld złotych, 5 mln euro, 12,50 zł",
       "trzy przecinek pięć miliarda złotych, pięć milionów euro, dwanaście złotych pięćdziesiąt groszy"},
      {"np. dr Nowak, m.in. dzisiaj",
       "na przykład doktor Nowak, między innymi dzisiaj"},
      {"-5 °C, 120 km/h, 80 m², 5 kg",
       "minus pięć stopni Celsjusza, sto dwadzieścia kilometrów na godzinę, osiemdziesiąt metrów kwadratowych, pięć kilogramów"},
  };
  check("pl", rows);
}

TEST_CASE("Ukrainian is said as its newsreaders do") {
  const Row rows[] = {
      {"12 травня 2024 року прийшли 3 500 людей, на 15 % більше.",
       "дванадцятого травня дві тисячі двадцять чотири року прийшли три тисячі п'ятсот людей, на п'ятнадцять відсотків більше."},
      {"3,5 млрд гривень, 5 млн доларів, 100 тис. людей",
       "три кома п'ять мільярда гривень, п'ять мільйонів доларів, сто тисяч людей"},
      {"-5 °C, 80 м², 5 кг",
       "мінус п'ять градусів Цельсія, вісімдесят квадратних метрів, п'ять кілограмів"},
  };
  check("uk", rows);
}

TEST_CASE("a language without rules of its own has its numbers in words all the same, by its own marks") {
  const LanguageRow rows[] = {
      {"cs", {"1 a 21, 3,5 km, 1.525 nebo 1 525, -5 °C", "jeden a dvacet jeden, tři čárka pět kilometru, jedna tisíc pět set dvacet pět nebo jedna tisíc pět set dvacet pět, minus pět stupňů Celsia"}},
      {"cs", {"0,05 % a 12.345.678,25", "nula čárka nula pět procenta a dvanáct miliónů tři sta čtyřicet pět tisíc šest set sedmdesát osm čárka dva pět"}},
      {"tr", {"3,5 km ve -3,25", "üç virgül beş kilometre ve eksi üç virgül iki beş"}},
      {"cs", {"0,7 a 0,1 a 2,3", "nula čárka sedm a nula čárka jeden a dva čárka tři"}},
      {"ko", {"3.5 km", "삼점오 킬로미터"}},
      {"ky", {"0,25", "нөл бүтүн жүздөн жыйырма беш"}},
      {"hu", {"1984 és 123456", "ezerkilencszáznyolcvannégy és száz huszon három ezer négy száz ötven hat"}},
      {"cs", {"1234567890,123456789", "jeden miliarda dvě stě třicet čtyři miliónů pět set šedesát sedm tisíc osm set devadesát,123456789"}},
  };
  check(rows);
}

TEST_CASE("a language without rules of its own has its times, and its ordinals where ICU spells them") {
  const LanguageRow rows[] = {
      {"da", {"Den 3. maj 2024 kl. 14.30, nr. 3. Han kom.", "Den tredje maj to tusind og fireogtyve kl. fjorten tredive, nr. tre. Han kom."}},
      {"nb", {"Det 2. laget, 17.05.1985", "Det andre laget, syttende mai nittenhundre og åttifem"}},
      {"fi", {"3. toukokuuta kello 14.30", "kolmas toukokuuta kello neljätoista kolmekymmentä"}},
      {"hu", {"a 3. helyen", "a harmadik helyen"}},
      {"tr", {"3 Mayıs, 2. lig", "üç Mayıs, ikinci lig"}},
      {"cs", {"3. května v 14.30", "tři května v čtrnáct třicet"}},  // ICU has no Czech ordinals
  };
  check(rows);
}

TEST_CASE("figures stay where their words cannot be known, or cannot be read, whatever language the machine has") {
  const LanguageRow rows[] = {
      {"gl", {"25 e 3,5 e -1.525 km", "25 e 3,5 e -1525 quilómetros"}},  // CLDR has units, but no spelling
      {"bn", {"25 3.5 -7", "25 3.5 -7"}},
      {"la", {"anno 25 et 3.5", "anno 25 et 3.5"}},  // nothing at all
      {"xx", {"3 km 25", "3 km 25"}},
      {"ja", {"25 3.5", "25 3 てん 5"}},  // CLDR has a spelling that no voice can read
      {"cmn", {"25", "25"}},
  };
  const icu::Locale before = icu::Locale::getDefault();
  for (const char* machine : {"de", "ru", "gl", "en_US_POSIX"}) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale::setDefault(icu::Locale(machine), status);
    CAPTURE(machine);
    check(rows);
    icu::Locale::setDefault(before, status);
  }
}
