#include <string_view>

#include "narrator/document.hpp"
#include "support/catch.hpp"

using namespace narrator;

TEST_CASE("the language is told from the text") {
  struct Row {
    std::string_view text;
    std::string_view language;
  };
  const Row rows[] = {
      {"The council met on Tuesday evening to talk about the new bridge over the river.", "en"},
      {"Der Rat traf sich am Dienstagabend, um \u00fcber die neue Br\u00fccke zu sprechen.", "de"},
      {"Le conseil s'est r\u00e9uni mardi soir pour parler du nouveau pont sur la rivi\u00e8re.", "fr"},
      {"El consejo se reuni\u00f3 el martes por la noche para hablar del nuevo puente sobre el r\u00edo.", "es"},
      {"Il consiglio si \u00e8 riunito marted\u00ec sera per parlare del nuovo ponte sul fiume.", "it"},
      {"O conselho reuniu-se na noite de ter\u00e7a-feira para falar da nova ponte sobre o rio.", "pt"},
      {"De raad kwam dinsdagavond bijeen om over de nieuwe brug over de rivier te praten.", "nl"},
      {"Rada zebra\u0142a si\u0119 we wtorek wieczorem, aby om\u00f3wi\u0107 nowy most na rzece.", "pl"},
      {"\u0420\u0430\u0434\u0430 \u0437\u0456\u0431\u0440\u0430\u043b\u0430\u0441\u044f \u0443 "
       "\u0432\u0456\u0432\u0442\u043e\u0440\u043e\u043a \u0432\u0432\u0435\u0447\u0435\u0440\u0456, \u0449\u043e\u0431 "
       "\u043e\u0431\u0433\u043e\u0432\u043e\u0440\u0438\u0442\u0438 \u043d\u043e\u0432\u0438\u0439 \u043c\u0456\u0441\u0442.",
       "uk"},
      {"\u0421\u043e\u0432\u0435\u0442 \u0441\u043e\u0431\u0440\u0430\u043b\u0441\u044f \u0432\u043e "
       "\u0432\u0442\u043e\u0440\u043d\u0438\u043a \u0432\u0435\u0447\u0435\u0440\u043e\u043c, \u0447\u0442\u043e\u0431\u044b "
       "\u043e\u0431\u0441\u0443\u0434\u0438\u0442\u044c \u043d\u043e\u0432\u044b\u0439 \u043c\u043e\u0441\u0442.",
       "ru"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read_document(row.text).language == row.language);
  }
}

TEST_CASE("a text that does not tell its language is English") {
  for (const std::string_view text : {"", "1234 5678", "\x01\x02\x03", "Zzz.", "!?"}) {
    CAPTURE(text);
    CHECK(read_document(text).language == "en");
  }
}

TEST_CASE("a language that is given is not guessed") {
  CHECK(read_document("The bridge is open.", {.format = InputFormat::text, .language = "en-GB"}).language == "en-GB");
}
