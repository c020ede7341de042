// How old the text says that a speaker is.
#include <initializer_list>
#include <string>

#include "script/dump.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

std::string word_of(Age age) {
  switch (age) {
    case Age::young: return "young";
    case Age::adult: return "adult";
    case Age::old: return "old";
    case Age::unknown: break;
  }
  return "?";
}

/// `Ida Krull: old / the guard: ?`, in the order in which they speak.
std::string ages_of(const std::string& text, const std::string& language) {
  const Script script = script_of(text, language);
  std::string dump;
  for (SpeakerId id = 1; id < script.speakers.size(); ++id)
    dump += (dump.empty() ? "" : " / ") + script.speakers[id].name + ": " + word_of(script.speakers[id].age);
  return dump;
}

struct Row {
  const char* text;
  const char* ages;
};

void check(const std::string& language, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(ages_of(row.text, language) == row.ages);
  }
}

}  // namespace

TEST_CASE("stated years give a speaker an age") {
  check("en", {{"“It is late,” said Ida Krull, 82, from her window.", "Ida Krull: old"},
               {"“It is late,” said Ida Krull, 82.", "Ida Krull: old"},
               {"“It is late,” said Ida Krull, 34, a teacher.", "Ida Krull: adult"},
               {"Ida Krull (17) had waited. “It is late,” she said.", "Ida Krull: young"},
               {"“It is late,” said Ida Krull, aged 71, who lives nearby.", "Ida Krull: old"},
               {"“It is late,” said Ida Krull, who is 82 years old.", "Ida Krull: old"},
               {"“It is late,” said 17-year-old Ida Krull.", "Ida Krull: young"},
               {"“It is late,” said Ida Krull, a 17-year-old from Ribe.", "Ida Krull: young"},
               {"“It is late,” said the 40-year-old baker Ida Krull.", "Ida Krull: adult"},
               {"“It is late,” said a resident, 45.", "a resident: adult"},
               {"“It is late,” said a woman aged 71.", "a woman aged 71: old"},
               {"“It is late,” a 12-year-old girl said.", "a 12-year-old girl: young"}});
}

TEST_CASE("nineteen years are young, twenty are not, and sixty-five are old") {
  check("en", {{"“It is late,” said Ida Krull, 19.", "Ida Krull: young"},
               {"“It is late,” said Ida Krull, 20.", "Ida Krull: adult"},
               {"“It is late,” said Ida Krull, 64.", "Ida Krull: adult"},
               {"“It is late,” said Ida Krull, 65.", "Ida Krull: old"},
               {"“It is late,” said Ida Krull, 110.", "Ida Krull: old"},
               {"“It is late,” said Ida Krull, 111.", "Ida Krull: ?"},
               {"“It is late,” said Ida Krull, 3.", "Ida Krull: ?"}});
}

TEST_CASE("words that say what somebody is give an age") {
  check("en", {{"“It is late,” the girl said.", "the girl: young"},
               {"“It is late,” said Ida Krull, a pensioner.", "Ida Krull: old"},
               {"“It is late,” said grandmother Ida Krull.", "Ida Krull: old"},
               {"“It is late,” said Ida Krull, a retired teacher.", "Ida Krull: old"},
               {"“It is late,” said Ida Krull, a high school student from Ribe.", "Ida Krull: young"},
               {"“It is late,” said an elderly woman.", "an elderly woman: old"},
               {"“It is late,” her grandmother said.", "her grandmother: old"}});
}

TEST_CASE("years are surer than words, and words that disagree say nothing") {
  check("en", {{"“It is late,” said Ida Krull, 38, a grandmother.", "Ida Krull: adult"},
               {"“It is late,” said Ida Krull, a pensioner. “Go,” said schoolgirl Ida Krull.", "Ida Krull: ?"}});
}

TEST_CASE("the age of somebody near is not the speaker's") {
  check("en", {{"“It is late,” said Ida Krull, mother of a 5-year-old.", "Ida Krull: ?"},
               {"“It is late,” said Ida Krull, her 5-year-old son beside her.", "Ida Krull: ?"},
               {"“It is late,” said Otto Krull, whose wife, Ida Lang, 82, was hurt.", "Otto Krull: ?"},
               {"Ida Krull's daughter, 12, was hurt. “It is late,” Ida Krull said.", "Ida Krull: ?"},
               {"“It is late,” said Otto Krull, brother of Ida Lang, 82. “Go now,” said Ida Lang.", "Otto Krull: ? / Ida Lang: ?"},
               {"“It is late,” the girl's father said.", "the girl's father: ?"},
               {"“It is late,” said Ida Krull, the boy's teacher.", "Ida Krull: ?"},
               {"Ida Krull, a girl and two dogs were there. “It is late,” Krull said.", "Ida Krull: ?"},
               {"“It is late,” the mother of the girl said.", "the mother of the girl: ?"},
               {"“It is late,” said the 17-year-old Krull volunteer. “Nobody went,” said Ida Krull.", "the 17-year-old Krull volunteer: young / Ida Krull: ?"}});
}

TEST_CASE("a surname that two have says whose years they are of neither") {
  check("en", {{"Otto Krull met Ida Krull. Krull, 82, had a coat on. “It is late,” said Ida Krull.", "Ida Krull: ?"}});
}

TEST_CASE("a count, a year or a company's years are no age") {
  check("en", {{"“It is late,” said Ida Krull, 12 of whose ships had sunk.", "Ida Krull: ?"},
               {"“It is late,” said Ida Krull, 1985 champion.", "Ida Krull: ?"},
               {"“It is late,” said Ida Krull, 12, 14 and 16 times.", "Ida Krull: ?"},
               {"They met Ida Krull, 12 years ago. “It is late,” Krull said.", "Ida Krull: ?"},
               {"“It is late,” the 12-year-old company said.", "the 12-year-old company: ?"},
               {"“It is late,” said Ida Krull, a former schoolgirl.", "Ida Krull: ?"},
               {"“It is late,” said Ida Krull, a medical school student.", "Ida Krull: ?"},
               {"“It is late,” said Ida Krull, an elderly care worker.", "Ida Krull: ?"}});
}

TEST_CASE("somebody is called by the years") {
  const Script script = script_of("„Es war laut“, sagte Ida Krull (82). „Ich lief gleich weg“, sagte die 82-Jährige.", "de");
  REQUIRE(script.quotes.size() == 2);
  CHECK(script.quotes[0].speaker == script.quotes[1].speaker);
}

TEST_CASE("every language says it in its own words") {
  check("de", {{"„Es war laut“, sagte Ida Krull (82).", "Ida Krull: old"},
               {"„Es war laut“, sagte Ida Krull, 82 Jahre alt.", "Ida Krull: old"},
               {"„Es war laut“, sagte die 17-jährige Schülerin Ida Krull.", "Ida Krull: young"},
               {"„Es war laut“, sagte die Rentnerin Ida Krull.", "Ida Krull: old"},
               {"„Es war laut“, sagte der junge Mann.", "der junge Mann: ?"},
               {"„Es war laut“, sagte Ida Krull, 12. Platz beim Lauf.", "Ida Krull: ?"},
               {"„Es war laut“, sagte Ida Krull, Mutter einer 5-Jährigen.", "Ida Krull: ?"}});
  check("fr", {{"« Il est tard », dit Anne Martin, 82 ans, retraitée.", "Anne Martin: old"},
               {"« Il est tard », dit Anne Martin, âgée de 17 ans.", "Anne Martin: young"},
               {"« Il est tard », dit une femme de 34 ans.", "une femme de 34 ans: adult"},
               {"« Il est tard », dit une lycéenne.", "une lycéenne: young"},
               {"Anne Martin, 12 ans de prison. « Il est tard », dit Anne Martin.", "Anne Martin: ?"}});
  check("es", {{"“Ya es tarde”, dijo Ana Ruiz, de 82 años.", "Ana Ruiz: old"},
               {"“Ya es tarde”, dijo una mujer de 34 años.", "una mujer de 34 años: adult"},
               {"“Ya es tarde”, dijo un profesor jubilado.", "un profesor jubilado: old"},
               {"“Ya es tarde”, dijo el padre de una niña.", "el padre de una niña: ?"}});
  check("it", {{"“Ormai è tardi”, disse Anna Rossi, 82 anni.", "Anna Rossi: old"},
               {"“Ormai è tardi”, disse un uomo di 34 anni.", "un uomo di 34 anni: adult"},
               {"“Ormai è tardi”, disse una bambina.", "una bambina: young"}});
  check("pt", {{"“Já é tarde”, disse Ana Sousa, de 82 anos.", "Ana Sousa: old"},
               {"“Já é tarde”, disse uma menina.", "uma menina: young"}});
  check("nl", {{"“Het is al laat”, zei Anna Bakker (82).", "Anna Bakker: old"},
               {"“Het is al laat”, zei een vrouw van 34 jaar.", "een vrouw van 34 jaar: adult"},
               {"“Het is al laat”, zei de 17-jarige Piet Bakker.", "Piet Bakker: young"}});
  check("pl", {{"„Już jest późno”, powiedziała Anna Nowak, lat 82.", "Anna Nowak: old"},
               {"„Już jest późno”, powiedziała 17-letnia Ewa Kowalska.", "Ewa Kowalska: young"},
               {"„Już jest późno”, powiedziała emerytka.", "emerytka: old"}});
  check("uk", {{"«Вже пізно», сказала Ганна Коваль, 82 роки.", "Ганна Коваль: old"},
               {"«Вже пізно», сказала 17-річна Оксана Шевченко.", "Оксана Шевченко: young"},
               {"«Вже пізно», сказала пенсіонерка.", "пенсіонерка: old"}});
  check("ru", {{"«Уже поздно», сказала Анна Петрова, 82 года.", "Анна Петрова: old"},
               {"«Уже поздно», сказала 17-летняя Ольга Иванова.", "Ольга Иванова: young"},
               {"«Уже поздно», сказал школьник.", "школьник: young"}});
  check("sv", {{"”Det är sent nu”, sade Anna Berg, 82 år.", "Anna Berg: old"},
               {"”Det är sent nu”, sade den 17-åriga Eva Lind.", "Eva Lind: young"},
               {"”Det är sent nu”, sade en pensionär.", "en pensionär: old"}});
}
