// What makes quotations hard in the news, a row or more for each, in invented words.
#include <initializer_list>

#include "script/dump.hpp"
#include "support/catch.hpp"

using namespace narrator::test;

namespace {

struct Row {
  const char* text;
  const char* quotes;
};

void check(std::initializer_list<Row> rows, const char* language = "en") {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quotes_of(row.text, language) == row.quotes);
  }
}

}  // namespace

TEST_CASE("a quotation over several paragraphs, of which only the last closes, is one person's") {
  check({{"Ida Krull wrote to the council.\n“The first bridge stood for a century.\n“The second stood for ten years.\n“The third is on "
          "paper,” she wrote.",
          "Ida Krull: “The first bridge stood for a century. / Ida Krull: “The second stood for ten years. / Ida Krull: “The third is on "
          "paper,”"}});
}

TEST_CASE("a paragraph without a tag goes on with whoever spoke before it, in the news") {
  check({{"Ida Krull spoke to the council at noon.\n“The first bridge stood for a century,” she said.\n“We will not do worse.”",
          "Ida Krull: “The first bridge stood for a century,” / Ida Krull: “We will not do worse.”"},
         {"“The tide was high,” Ida Krull said on Monday.\n“I have been unhappy with the harbour for three storms.”\n“They promised a wall.”",
          "Ida Krull: “The tide was high,” / Ida Krull: “I have been unhappy with the harbour for three storms.” / Ida Krull: “They promised a "
          "wall.”"}});
}

TEST_CASE("words that open an article are whose the paragraph behind them is") {
  check({{"“Then they say: ‘Oh, we have an agreement and you approve it.’”\n“It cannot go on,” Ida Krull said.",
          "Ida Krull: “Then they say: ‘Oh, we have an agreement and you approve it.’” / Ida Krull: “It cannot go on,”"}});
}

TEST_CASE("a tag in the middle or between two sentences gives both") {
  check({{"Owen Hale came late. “Those who came by boat,” he said, “are still waiting for a berth.”",
          "Owen Hale: “Those who came by boat,” / Owen Hale: “are still waiting for a berth.”"},
         {"“The sums are wrong,” said Owen Hale, who votes for Ida Krull but does not work for her. “They were wrong last year.”",
          "Owen Hale: “The sums are wrong,” / Owen Hale: “They were wrong last year.”"},
         {"That was too much, said Paul Otter, a union man. “He will say things that he regrets.”",
          "Paul Otter: “He will say things that he regrets.”"}});
}

TEST_CASE("the nearest name is not always the speaker") {
  check({{"“The numbers are right,” said Owen Hale, who works for Ida Krull but does not like her.",
          "Owen Hale: “The numbers are right,”"},
         {"“We are ready,” said Paul Otter, a spokesman for the Harbour Union.", "Paul Otter: “We are ready,”"},
         {"Tad Moss, a top adviser to Ida Krull, said Monday that the plan was “dead on arrival.”",
          "Tad Moss~ “dead on arrival.”"},
         {"“We will win the harbour back,” Krull campaign manager Ann Novak said.", "Ann Novak: “We will win the harbour back,”"},
         {"“It is our pier,” said Harbour Town mayor Ida Krull.", "Ida Krull: “It is our pier,”"}});
}

TEST_CASE("whoever was asked answers, and does not ask") {
  check({{"Asked whether he would resign, Owen Hale replied, “Not today.”", "Owen Hale: “Not today.”"},
         {"Asked about his earlier words, Owen Hale said, “Not today.”", "Owen Hale: “Not today.”"}});
}

TEST_CASE("whoever speaks for somebody, or is somebody's, is another") {
  check({{"A spokeswoman for Ida Krull said the trip was “a private matter.”",
          "A spokeswoman for Ida Krull~ “a private matter.”"},
         {"Citing “family reasons,” Ida Krull’s spokeswoman told the paper that she would not come.",
          "Ida Krull’s spokeswoman~ “family reasons,”"}});
}

TEST_CASE("an office is whoever was introduced with it, a pronoun whoever fits it") {
  check({{"Ida Krull, the mayor of Harbour Town, opened the bridge.\n“There is no question I am watched,” the mayor told the Evening Post.",
          "Ida Krull: “There is no question I am watched,”"},
         {"Owen Hale met Ida Krull on the pier. “I am cold,” she said. “So am I,” he said.", "Ida Krull: “I am cold,” / Owen Hale: “So am I,”"},
         {"The harbour was opened by Oliver Starmond, the mayor. “It is late,” Stermond said.", "Oliver Starmond: “It is late,”"}});
}

TEST_CASE("an introduction needs no verb of speech") {
  check({{"The judge then turned to Owen Hale. “Mr. Hale?”", "The judge: “Mr. Hale?”"}});
}

TEST_CASE("many speak as one") {
  check({{"“The numbers do not add up,” the two write.", "two: “The numbers do not add up,”"},
         {"“We are cold,” the crowd chanted.", "the crowd: “We are cold,”"},
         {"Nearly all protesters chanted, “Save the pier!”", "protesters: “Save the pier!”"}});
}

TEST_CASE("a quotation inside a quotation is part of it") {
  check({{"“And she said, ‘Do you see the light?’ and I did,” Ida Krull said.",
          "Ida Krull: “And she said, ‘Do you see the light?’ and I did,”"},
         {"“And she said, ‘Do you understand? Everything you do,’” Ida Krull said.",
          "Ida Krull: “And she said, ‘Do you understand? Everything you do,’”"}});
}

TEST_CASE("titles of programmes, names in marks and so-called things have no speaker") {
  check({{"Speaking on the podcast “Harbour Lights,” Ida Krull said, “The tide will turn.”", "Ida Krull: “The tide will turn.”"},
         {"The so-called “winter committee” met again.", ""},
         {"The town gave up its “smart” benches.", ""},
         {"Many of the “volunteers” were paid for the work.", ""},
         {"“He is six foot two,” said a man who goes by the name “Shorty.”", "a man: “He is six foot two,”"}});
}

TEST_CASE("inches, decades and marks of the wrong shape do not confuse") {
  check({{"“He is like 6’2”,” Owen Hale said.", "Owen Hale: “He is like 6’2”,”"},
         {"Owen Hale arrived. “That was in the ’80s,” he said.", "Owen Hale: “That was in the ’80s,”"},
         {"“I go ’cause the boat leaves,” Owen Hale said.", "Owen Hale: “I go ’cause the boat leaves,”"},
         {"Owen Hale met the children. ‘It’s the students’ pier,’ he said.", "Owen Hale: ‘It’s the students’ pier,’"},
         {"“There is a law for this,\" Ida Krull said. \"It is old.\"", "Ida Krull: “There is a law for this,\" / Ida Krull: \"It is old.\""},
         {"Owen Hale called them “thieves“ and “liars” on Monday.", "Owen Hale~ “thieves“ / Owen Hale~ “liars”"},
         {"Owen Hale “would be surprised if [Krull] is there,” he said.", "Owen Hale~ “would be surprised if [Krull] is there,”"}});
}

TEST_CASE("sites, letters and institutions speak too") {
  check({{"“Thank you for reading,” a message on the website reads.", "a message on the website: “Thank you for reading,”"},
         {"Owen Hale tweeted: “Good morning, @harbour, ‘where we are’.”", "Owen Hale: “Good morning, @harbour, ‘where we are’.”"},
         {"“We have lost patience,” the ferry company said.", "the ferry company: “We have lost patience,”"},
         {"Owen Hale declined to comment on what he called a “private matter.”", "Owen Hale~ “private matter.”"}});
}

TEST_CASE("a transcript says who speaks, with marks and without") {
  check({{"The talk went on.\nNOVAK: Do you see the bridge?\nHALE: Well, look. I do.\nNOVAK: Then walk.",
          "Novak: Do you see the bridge? / Hale: Well, look. I do. / Novak: Then walk."},
         {"Ann Novak met Owen Hale.\n“NOVAK: Do you see the bridge?”\n“HALE: Well, look. I do.”",
          "Ann Novak: “NOVAK: Do you see the bridge?” / Owen Hale: “HALE: Well, look. I do.”"},
         {"Note: the pier is closed.\nBring a coat.", ""}});
}

TEST_CASE("two people with one surname are told apart by their titles") {
  const auto script = script_of("Mrs. Krull said the road was closed. “It will stay so,” Peter Krull said. “I disagree,” Mrs. Krull said.");
  REQUIRE(script.quotes.size() == 2);
  CHECK(script.quotes[0].speaker != script.quotes[1].speaker);
}

TEST_CASE("a surname is not the foundation that is named after it") {
  check({{"Ida Krull gave to the Krull Foundation. “It is our duty,” Krull said.", "Ida Krull: “It is our duty,”"},
         {"The Krull Tower was lit. “It is our duty,” Krull said.", "Krull: “It is our duty,”"}});
}

TEST_CASE("whoever stands with a speech verb beside a whole quotation has said it") {
  check({{"Ida Krull, Ida Krull and again Ida Krull. “She is late,” Owen Hale said, and Ida Krull heard it.", "Owen Hale: “She is late,”"},
         {"Ida Krull said it was so. Owen Hale said: “It is not.” Ida Krull left.", "Owen Hale: “It is not.”"}});
}

TEST_CASE("in a conversation two people take turns") {
  check({{"“You are late,” said Anna.\n“The boat was slow.”\n“It always is.”\n“Not in summer,” Tom answered.\n“And now?”\n“Now we wait.”",
          "Anna: “You are late,” / Tom: “The boat was slow.” / Anna: “It always is.” / Tom: “Not in summer,” / Anna: “And now?” / Tom: “Now "
          "we wait.”"}});
}

TEST_CASE("German: inverted, short and far tags") {
  check({{"„Wir haben gewonnen“, erklärte Projektleiter Jens Harms.", "Jens Harms: „Wir haben gewonnen“"},
         {"„Das ist gut“, so Harms.", "Harms: „Das ist gut“"},
         {"Gestern sagte Jens Harms: „Das Boot ist voll.“", "Jens Harms: „Das Boot ist voll.“"},
         {"Der Bürgermeister betonte: „Wir bauen die Brücke.“", "Der Bürgermeister: „Wir bauen die Brücke.“"},
         {"Zum Streit um den Hafen sagte der Bürgermeister: „Wir bauen.“", "der Bürgermeister: „Wir bauen.“"},
         {"Gestern kam, sagte Mark Olsen, der Sprecher der so genannten „Hafenwache“, ein Schiff.", ""}},
        "de");
}

TEST_CASE("French: a tag inside the marks, and turns behind dashes") {
  check({{"« En effet, répondit Paul, le bateau part demain. »", "Paul: « En effet / Paul: le bateau part demain. »"},
         {"— « En effet, répondit Paul, le bateau part demain. »", "Paul: — « En effet / Paul: le bateau part demain. »"},
         {"Paul entra.\n— Tiens, dit-il, nous avons eu la même idée.", "Paul: — Tiens / Paul: nous avons eu la même idée."}},
        "fr");
}

TEST_CASE("every other language has its marks, dashes and verbs") {
  struct Sentence {
    const char* language;
    const char* text;
    const char* quotes;
  };
  const Sentence sentences[] = {
      {"es", "«El puente es seguro», aseguró la alcaldesa Ana Ruiz.", "Ana Ruiz: «El puente es seguro»"},
      {"es", "—Llegamos tarde —dijo Ana Ruiz—. El puente está cerrado.", "Ana Ruiz: —Llegamos tarde / Ana Ruiz: El puente está cerrado."},
      {"es", "Ana Ruiz llegó tarde. «No es verdad», dijo ella.", "Ana Ruiz: «No es verdad»"},
      {"it", "«Il ponte è sicuro», ha detto Anna Rossi.", "Anna Rossi: «Il ponte è sicuro»"},
      {"it", "“Siamo pronti”, ha spiegato il sindaco Marco Bianchi.", "Marco Bianchi: “Siamo pronti”"},
      {"it", "Anna Rossi arrivò tardi. «Non è vero», ha risposto lei.", "Anna Rossi: «Non è vero»"},
      {"pt", "“A ponte é segura”, disse Ana Souza.", "Ana Souza: “A ponte é segura”"},
      {"pt", "— A ponte é segura — disse Ana.", "Ana: — A ponte é segura"},
      {"pt", "Ana Souza chegou tarde. “Não é verdade”, afirmou ela.", "Ana Souza: “Não é verdade”"},
      {"nl", "“De brug is veilig”, zei Anna de Vries.", "Anna de Vries: “De brug is veilig”"},
      {"nl", "‘De brug is veilig’, zegt burgemeester Jan Bakker.", "Jan Bakker: ‘De brug is veilig’"},
      {"nl", "Jan Bakker kwam te laat. “Dat is niet waar”, antwoordde hij.", "Jan Bakker: “Dat is niet waar”"},
      {"pl", "„Most jest bezpieczny”, powiedziała Anna Nowak.", "Anna Nowak: „Most jest bezpieczny”"},
      {"pl", "— Most jest bezpieczny — powiedziała Anna.", "Anna: — Most jest bezpieczny"},
      {"pl", "Anna Nowak przyszła późno. „To nieprawda”, odpowiedziała ona.", "Anna Nowak: „To nieprawda”"},
      {"uk", "«Міст безпечний», — сказала Анна Коваль.", "Анна Коваль: «Міст безпечний»"},
      {"uk", "— Міст безпечний, — сказала Анна.", "Анна: — Міст безпечний"},
      {"uk", "Анна Коваль прийшла пізно. «Це неправда», — відповіла вона.", "Анна Коваль: «Це неправда»"},
      {"ru", "«Мост безопасен», — сказала Анна Иванова.", "Анна Иванова: «Мост безопасен»"},
      {"ru", "— Мост безопасен, — сказала Анна.", "Анна: — Мост безопасен"},
      {"ru", "Анна Иванова пришла поздно. «Это неправда», — ответила она.", "Анна Иванова: «Это неправда»"},
  };
  for (const Sentence& row : sentences) check({{row.text, row.quotes}}, row.language);
}
