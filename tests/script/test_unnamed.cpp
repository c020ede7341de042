// People without a name: who is somebody else, and who is the same.
#include <initializer_list>
#include <string>

#include "script/dump.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

/// Who says the quotes, one after the other.
std::string speakers_of(const std::string& text, const std::string& language) {
  const Script script = script_of(text, language);
  std::string dump;
  for (const Quote& quote : script.quotes)
    dump += (dump.empty() ? "" : " / ") + (quote.speaker ? script.speakers[*quote.speaker].name : "?");
  return dump;
}

struct Row {
  const char* text;
  const char* speakers;
};

void check(const std::string& language, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(speakers_of(row.text, language) == row.speakers);
  }
}

}  // namespace

TEST_CASE("another is somebody else, every time") {
  check("en", {{"“The walls shook,” one resident said. “I hid at once,” another resident said.", "one resident / another resident"},
               {"“The walls shook,” a woman said.\n“I hid at once,” another woman said.\n“I ran home,” another woman said.",
                "a woman / another woman / another woman (2)"},
               {"“The walls shook,” an official said.\n“No, they stood still,” a different official said.", "an official / a different official"},
               {"“The deal is off,” one person familiar with it said.\n“It is not,” another person familiar with it said.",
                "one person / another person"}});
}

TEST_CASE("one, another, a third and the other speak without a noun too") {
  check("en", {{"“The walls shook,” one said. “They stood quite still,” another said. “I slept all night,” said a third.",
                "one / another / a third"},
               {"Two neighbours watched. One said: “The walls shook.” The other said: “I hid at once.”", "one / The other"}});
}

TEST_CASE("an indefinite article introduces one of many anew") {
  check("en", {{"“The walls shook,” a resident said.\nThe street was closed until noon.\n“I hid at once,” a resident said.",
                "a resident / a resident (2)"},
               {"“The walls shook,” a resident said. She pointed up. “My cat is gone,” she said.\n"
                "“I hid at once,” a resident said. He laughed. “It was cold,” he said.",
                "a resident / a resident / a resident (2) / a resident (2)"},
               {"“The walls shook,” said one voter.\n“I hid at once,” said one voter.", "one voter / one voter (2)"}});
}

TEST_CASE("who speaks for somebody is the same person twice") {
  check("en", {{"“The walls shook,” a spokesman for Norvik Power said.\nThe street was closed.\n“We are at it,” a spokesman for Norvik Power said.",
                "a spokesman for Norvik Power / a spokesman for Norvik Power"},
               {"“The walls shook,” residents said. “We ran home,” residents said.", "residents / residents"},
               {"“The walls shook,” other residents said.\n“We ran home,” other residents said.", "other residents / other residents"}});
}

TEST_CASE("the definite article takes up whoever was introduced") {
  check("en", {{"“The walls shook,” a police spokesman said.\n“Nobody was hurt,” the spokesman said.", "a police spokesman / a police spokesman"},
               {"“The walls shook,” a resident said.\n“I hid at once,” a second resident said.\n“It is over,” the second resident added.",
                "a resident / a second resident / a second resident"},
               {"“The walls shook,” a witness said.\n“They stood still,” a second witness said.\n“I was there,” the first witness said.",
                "a witness / a second witness / a witness"},
               {"“The walls shook,” a longtime aide said.\n“I was there,” the person added.", "a longtime aide / a longtime aide"},
               {"“The walls shook,” a tall woman said.\n“I was there,” the short woman said.", "a tall woman / the short woman"}});
}

TEST_CASE("an office is there without having been introduced") {
  check("en", {{"“The walls shook,” a former president said.\n“I was there,” the president said.", "a former president / the president"}});
}

TEST_CASE("people who are told apart have names that tell them apart") {
  const Script script = script_of("“The walls shook,” a resident said.\n“I hid at once,” a resident said.\n“I ran home,” a resident said.");
  REQUIRE(script.speakers.size() == 4);
  CHECK(script.speakers[1].name == "a resident");
  CHECK(script.speakers[2].name == "a resident (2)");
  CHECK(script.speakers[3].name == "a resident (3)");
}

TEST_CASE("every language has its own word for another") {
  check("de", {{"„Die Wände wackelten“, sagte ein Anwohner.\n„Ich lag im Bett“, sagte ein anderer Anwohner.\n„Ich lief weg“, sagte ein anderer Anwohner.",
                "ein Anwohner / ein anderer Anwohner / ein anderer Anwohner (2)"},
               {"„Niemand ist verletzt“, sagte ein Polizeisprecher.\n„Die Straße bleibt zu“, sagte der Sprecher.", "ein Polizeisprecher / ein Polizeisprecher"}});
  check("fr", {{"« Les murs ont tremblé », dit une habitante.\n« Je me suis caché », dit un autre habitant.", "une habitante / un autre habitant"}});
  check("es", {{"“Los muros temblaron”, dijo una vecina.\n“Me escondí”, dijo otro vecino.\n“Yo corrí”, dijo otra vecina.", "una vecina / otro vecino / otra vecina"}});
  check("it", {{"“I muri tremavano”, disse un residente.\n“Mi sono nascosto”, disse un altro residente.\n“Sono corsa via”, disse un’altra residente.",
                "un residente / un altro residente / un’altra residente"}});
  check("pt", {{"“As paredes tremeram”, disse uma moradora.\n“Eu me escondi”, disse outro morador.", "uma moradora / outro morador"}});
  check("nl", {{"“De muren schudden”, zei een bewoner.\n“Ik verstopte me”, zei een andere bewoner.", "een bewoner / een andere bewoner"}});
  check("pl", {{"„Ściany się trzęsły”, powiedział mieszkaniec.\n„Schowałem się”, powiedział inny mieszkaniec.", "mieszkaniec / inny mieszkaniec"}});
  check("uk", {{"«Стіни тремтіли», сказав один мешканець.\n«Я сховався», сказав інший мешканець.", "один мешканець / інший мешканець"}});
  check("ru", {{"«Стены дрожали», сказал один житель.\n«Я спрятался», сказал другой житель.", "один житель / другой житель"}});
  check("sv", {{"”Väggarna skakade”, sade en granne.\n”Jag gömde mig”, sade en annan granne.", "en granne / en annan granne"}});
}
