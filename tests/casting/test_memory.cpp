// Which voice a person had, in every article the same: what is remembered, of whom, and what it decides.
#include <algorithm>
#include <set>

#include "cast_of.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

const VoiceCatalogue& catalogue() {
  static const VoiceCatalogue the_catalogue = small_catalogue();
  return the_catalogue;
}

Speaker speaker(const std::string& name, Gender gender = Gender::unknown) { return {.name = name, .gender = gender, .aliases = {}}; }

std::string voice_of(const VoiceMemory& memory, const std::string& name, Gender gender = Gender::unknown) {
  const VoiceMemory::Person* person = memory.find(speaker(name, gender));
  return person == nullptr ? "" : person->voice;
}

}  // namespace

TEST_CASE("people are known again by full name, or by a last name that fits one of them") {
  VoiceMemory memory;
  memory.remember(speaker("Ana Diaz", Gender::female), "woman-1", false);
  memory.remember(speaker("Tom Reed", Gender::male), "man-1", false);
  memory.remember(speaker("Eva Reed", Gender::female), "woman-2", false);
  memory.remember(speaker("Okafor"), "either-1", false);
  memory.remember(speaker("a police spokesman", Gender::male), "man-2", false);
  memory.remember(speaker(""), "either-2", false);
  CHECK(memory.people().size() == 4);
  struct Row {
    const char* name;
    Gender gender;
    const char* voice;
  };
  for (const Row& row : {
           Row{"Ana Diaz", Gender::female, "woman-1"},
           Row{"ANA  DIAZ", Gender::unknown, "woman-1"},
           Row{"Diaz", Gender::unknown, "woman-1"},
           Row{"Diaz", Gender::male, ""},
           Row{"Luis Diaz", Gender::unknown, ""},
           Row{"Reed", Gender::male, "man-1"},
           Row{"Reed", Gender::unknown, ""},
           Row{"Ngozi Okafor", Gender::female, "either-1"},
           Row{"a police spokesman", Gender::male, ""},
           Row{"", Gender::unknown, ""},
       }) {
    CAPTURE(row.name);
    CHECK(voice_of(memory, row.name, row.gender) == row.voice);
  }
}

TEST_CASE("who is known keeps the voice, until the listener chooses another") {
  VoiceMemory memory;
  memory.remember(speaker("Ana Diaz"), "woman-1", false);
  memory.remember(speaker("Ana Diaz", Gender::female), "woman-2", false);
  CHECK(voice_of(memory, "Ana Diaz") == "woman-1");
  CHECK(memory.people().front().gender == Gender::female);
  memory.remember(speaker("Ana Diaz"), "woman-3", true);
  memory.remember(speaker("Ana Diaz"), "woman-4", false);
  CHECK(voice_of(memory, "Ana Diaz") == "woman-3");
  CHECK(memory.people().size() == 1);
}

TEST_CASE("a memory survives being written and read") {
  VoiceMemory memory;
  memory.remember(speaker("Grete \"G\" Weiß", Gender::female), "woman-1", true);
  memory.remember(speaker("\xff broken"), "man-1", false);
  memory.set_narrator("man-2");
  const VoiceMemory again = VoiceMemory::from_json(memory.to_json());
  CHECK(again.people().front() == memory.people().front());
  CHECK(again.people().size() == 2);
  CHECK(again.narrator() == "man-2");
  CHECK(again.to_json() == VoiceMemory::from_json(again.to_json()).to_json());
  CHECK(VoiceMemory::from_json("").people().empty());
}

TEST_CASE("a broken memory is refused with line and reason") {
  struct Row {
    const char* json;
    const char* message;
  };
  for (const Row& row : {
           Row{"{\n\n\"people\": [}", "3: not JSON"},
           Row{"[]", "1: must be an object with a list \"people\""},
           Row{"{\"people\": 3}", "1: must be an object with a list \"people\""},
           Row{"{\"people\": [7]}", "1: entry 1 is not a person with a voice"},
           Row{"{\"people\": [{\"name\": \"A B\", \"gender\": \"male\", \"voice\": \"../x\"}]}", "1: entry 1 is not a person with a voice"},
           Row{"{\"people\": [{\"name\": \"A B\", \"gender\": \"?\", \"voice\": \"x\"}]}", "1: entry 1 is not a person with a voice"},
           Row{"{\"people\": [], \"narrator\": \"/etc/passwd\"}", "1: \"narrator\" is not a voice"},
       }) {
    CAPTURE(row.json);
    try {
      VoiceMemory::from_json(row.json);
      FAIL("read");
    } catch (const Error& error) {
      CHECK(std::string(error.what()) == row.message);
    }
  }
}

TEST_CASE("a person has the same voice in every article, whoever else speaks there") {
  VoiceMemory memory;
  const SmallArticle first = article({{"Ana Diaz", Gender::female}, {"Eva Roth", Gender::female}}, {1, 2, 1});
  const Cast before = cast_of(first, catalogue());
  remember_voices(first.script, before, memory);
  for (int others = 1; others <= 3; ++others) {
    std::vector<Person> people{{"Eva Roth", Gender::female}};
    for (int i = 0; i < others; ++i) people.push_back({"Nomen Number" + std::to_string(i), Gender::female});
    people.push_back({"Diaz", Gender::unknown});
    std::vector<SpeakerId> turns;
    for (SpeakerId id = people.size(); id >= 1; --id) turns.push_back(id);
    turns.push_back(2);
    turns.push_back(2);
    const Cast cast = cast_of(article(people, turns), catalogue(), {.memory = &memory});
    CAPTURE(others);
    CHECK(cast.members[1].voice.name == before.members[2].voice.name);
    CHECK(cast.members.back().voice.name == before.members[1].voice.name);
    CHECK(cast.members[1].reason == "a woman; as always");
  }
}

TEST_CASE("of two who had one voice elsewhere, one gives way, the same one each time, and keeps it elsewhere") {
  VoiceMemory memory;
  memory.remember(speaker("Ana Diaz", Gender::female), "woman-2", false);
  memory.remember(speaker("Eva Roth", Gender::female), "woman-2", false);
  const SmallArticle a = article({{"Ana Diaz", Gender::female}, {"Eva Roth", Gender::female}}, {1, 2, 1, 2, 1});
  const Cast cast = cast_of(a, catalogue(), {.memory = &memory});
  CHECK(cast.members[1].voice.name == "woman-2");  // she is quoted more
  CHECK(cast.members[2].voice.name != "woman-2");
  CHECK(cast.members[2].reason == "a woman; has woman-2 elsewhere, but is clear of Ana Diaz here");
  for (int i = 0; i < 3; ++i) CHECK(cast_of(a, catalogue(), {.memory = &memory}) == cast);
  remember_voices(a.script, cast, memory);
  CHECK(voice_of(memory, "Eva Roth") == "woman-2");
}

TEST_CASE("what the listener chose outweighs what casting chose") {
  VoiceMemory memory;
  memory.remember(speaker("Ana Diaz", Gender::female), "woman-2", false);
  memory.remember(speaker("Eva Roth", Gender::female), "woman-2", true);
  memory.remember(speaker("Pat Lund", Gender::female), "man-1", true);
  const SmallArticle a = article({{"Ana Diaz", Gender::female}, {"Eva Roth", Gender::female}, {"Pat Lund", Gender::female}}, {1, 2, 1, 2, 1, 3});
  const Cast cast = cast_of(a, catalogue(), {.memory = &memory});
  CHECK(cast.members[2].voice.name == "woman-2");
  CHECK(cast.members[2].reason == "a woman; as you once chose");
  CHECK(cast.members[1].voice.name != "woman-2");
  CHECK(cast.members[3].voice.name == "man-1");
}

TEST_CASE("a voice that is gone, or is the narrator's, is forgotten") {
  VoiceMemory memory;
  memory.remember(speaker("Ana Diaz", Gender::female), "gone", true);
  memory.remember(speaker("Eva Roth", Gender::female), "reader", false);
  const SmallArticle a = article({{"Ana Diaz", Gender::female}, {"Eva Roth", Gender::female}}, {1, 2});
  CHECK(cast_of(a, catalogue(), {.memory = &memory}) == cast_of(a, catalogue()));
}

TEST_CASE("the narrator keeps the voice that was chosen, and nobody else has it") {
  VoiceMemory memory;
  memory.set_narrator("man-3");
  const SmallArticle a = article({{"A Berg", Gender::male}, {"B Dahl", Gender::male}}, {1, 2, 1});
  const Cast cast = cast_of(a, catalogue(), {.memory = &memory});
  CHECK(cast.members[0].voice.name == "man-3");
  CHECK(cast.members[1].voice.name != "man-3");
  CHECK(cast.members[2].voice.name != "man-3");
  memory.set_narrator("gone");
  CHECK(cast_of(a, catalogue(), {.memory = &memory}).members[0].voice.name == "reader");
}

TEST_CASE("only who was heard is remembered, and what was only tried is not") {
  VoiceMemory memory;
  const SmallArticle a = article({{"Ana Diaz", Gender::female}, {"Silent Sam", Gender::male}, {"Eva Roth", Gender::female}}, {1, 3});
  const Cast cast = cast_of(a, catalogue(), {.voices = {{"roth", "man-1"}}});
  remember_voices(a.script, cast, memory, false);
  CHECK(memory.people().size() == 1);
  remember_voices(a.script, cast, memory);
  REQUIRE(memory.people().size() == 2);
  CHECK(memory.people()[1] == VoiceMemory::Person{"Eva Roth", Gender::female, "man-1", true});
}

TEST_CASE("the next voice is a new one each time, first of those that suit, and goes round") {
  const SmallArticle a = article({{"Ana Diaz", Gender::female}, {"Eva Roth", Gender::female}}, {1, 2, 1, 2});
  Cast cast = cast_of(a, catalogue());
  std::vector<std::string> tried{cast.members[1].voice.name};
  const std::string hers = cast.members[2].voice.name;
  for (int i = 0; i < 3; ++i) {
    const Voice next = next_voice(a.script, a.document, cast, catalogue(), 1, tried);
    CHECK(next.gender == Gender::female);
    CHECK(std::find(tried.begin(), tried.end(), next.name) == tried.end());
    CHECK((next.name == hers) == (i == 2));  // the neighbour's own last of all that suit
    cast.members[1].voice = next;
    tried.push_back(next.name);
  }
  for (int i = 0; i < 6; ++i) tried.push_back(next_voice(a.script, a.document, cast, catalogue(), 1, tried).name);
  CHECK(std::set<std::string>(tried.begin(), tried.end()).size() == 10);
  CHECK(next_voice(a.script, a.document, cast, catalogue(), 1, tried).name == tried.front());
}
