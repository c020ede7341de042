// Who gets which voice.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "casting/voice_distance.hpp"
#include "cast_of.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

const VoiceCatalogue& catalogue() {
  static const VoiceCatalogue the_catalogue = small_catalogue();
  return the_catalogue;
}

std::string voice_of(const Cast& cast, SpeakerId id) { return cast.members.at(id).voice.name; }

std::vector<Person> crowd(std::size_t size, Gender gender = Gender::unknown) {
  std::vector<Person> people;
  for (std::size_t i = 0; i < size; ++i) people.push_back({"Nomen Number" + std::to_string(i), gender});
  return people;
}

/// As many turns as it takes for everybody to be heard, neighbours changing.
std::vector<SpeakerId> turns_for(std::size_t people, std::size_t turns) {
  std::vector<SpeakerId> order;
  for (std::size_t i = 0; i < turns; ++i) order.push_back(1 + (i * 7 + i / people) % people);
  return order;
}

}  // namespace

TEST_CASE("every speaker has a voice of the gender that is known, nobody the narrator's") {
  const Cast cast = cast_of(article({{"Ana Diaz", Gender::female}, {"Tom Reed", Gender::male}, {"Jo Lund", Gender::unknown}},
                                    {1, 2, 3, 1, 2, 3}),
                            catalogue());
  REQUIRE(cast.members.size() == 4);
  CHECK(voice_of(cast, 0) == "reader");
  CHECK(cast.members[1].voice.gender == Gender::female);
  CHECK(cast.members[2].voice.gender == Gender::male);
  CHECK(cast.members[3].voice.gender == Gender::unknown);
  std::set<std::string> names;
  for (const CastMember& member : cast.members) {
    CAPTURE(member.reason);
    CHECK(names.insert(member.voice.name).second);
    CHECK_FALSE(member.shared);
    CHECK_FALSE(member.reason.empty());
  }
}

TEST_CASE("whom the article does not name has the unknown voice and nobody else has") {
  const Cast cast = cast_of(article({{"", Gender::unknown}, {"Jo Lund", Gender::unknown}}, {1, 2, 1, 2}), catalogue());
  CHECK(voice_of(cast, 1) == "nobody");
  CHECK(voice_of(cast, 2) != "nobody");
  CHECK(cast.members[1].reason == "the article does not say who speaks");
}

TEST_CASE("speakers who follow each other sound clearly different") {
  for (const Gender gender : {Gender::female, Gender::male})
    for (std::size_t people = 2; people <= 4; ++people) {
      const Cast cast = cast_of(article(crowd(people, gender), turns_for(people, 12)), catalogue());
      for (SpeakerId a = 1; a <= people; ++a)
        for (SpeakerId b = a + 1; b <= people; ++b) {
          CAPTURE(people, voice_of(cast, a), voice_of(cast, b));
          CHECK(casting::distance(cast.members[a].voice, cast.members[b].voice) >= 1.0);
        }
    }
}

TEST_CASE("of two who argue the voices are farther apart than of two who never meet") {
  // 1 and 2 argue; 3 and 4 argue; the pairs are far from each other.
  std::vector<SpeakerId> turns{1, 2, 1, 2, 1, 2};
  for (int i = 0; i < 20; ++i) turns.push_back(5);
  for (const SpeakerId who : {3, 4, 3, 4, 3, 4}) turns.push_back(who);
  std::vector<Person> people = crowd(4, Gender::male);
  people.push_back({"Ida Holm", Gender::female});
  const Cast cast = cast_of(article(people, turns), catalogue());
  const auto apart = [&](SpeakerId a, SpeakerId b) {
    return casting::distance(cast.members[a].voice, cast.members[b].voice);
  };
  CHECK(apart(1, 2) >= 2.0);
  CHECK(apart(3, 4) >= 2.0);
}

TEST_CASE("a person alone keeps the voice from article to article, by last name") {
  std::set<std::string> voices;
  for (const char* name : {"Emil Sander", "Sander", "President Emil Sander"}) {
    const Cast cast = cast_of(article({{name, Gender::male}}, {1}), catalogue());
    voices.insert(voice_of(cast, 1));
    CHECK(cast.members[1].reason == "a man; quoted most, so the clearest voice");
  }
  CHECK(voices.size() == 1);
}

TEST_CASE("whoever is quoted most has the most intelligible voice of their gender") {
  for (SpeakerId most = 1; most <= 3; ++most) {
    std::vector<SpeakerId> turns{1, 2, 3};
    turns.insert(turns.end(), 2, most);
    std::vector<SpeakerId> order;
    for (const SpeakerId who : turns) order.insert(order.end(), {who, 4});
    const Cast men = cast_of(article({{"A Berg", Gender::male}, {"B Dahl", Gender::male}, {"C Lie", Gender::male}, {"", Gender::unknown}}, order), catalogue());
    CAPTURE(most);
    CHECK(voice_of(men, most) == "man-3");
    CHECK(men.members[most].reason == "a man; quoted most, so the clearest voice");
  }
}

TEST_CASE("the young have young voices and the old old ones, where the text says so") {
  SmallArticle a = article({{"Ida Holm", Gender::female}, {"Eva Roth", Gender::female}, {"A Berg", Gender::male}, {"B Dahl", Gender::male}},
                           {1, 2, 3, 4, 1, 2, 3, 4});
  a.script.speakers[2].age = Age::young;
  a.script.speakers[4].age = Age::old;
  const Cast cast = cast_of(a, catalogue());
  CHECK(voice_of(cast, 2) == "woman-1");
  CHECK(voice_of(cast, 4) == "man-4");
  CHECK(voice_of(cast, 1) != "woman-1");
  CHECK(voice_of(cast, 3) != "man-4");
  CHECK(cast.members[2].reason.find("a young woman; ") == 0);
  CHECK(cast.members[4].reason.find("an old man; ") == 0);
}

TEST_CASE("the people of many articles spread over our voices of their gender") {
  const VoiceCatalogue ours = VoiceCatalogue::load(std::filesystem::path(NARRATOR_SOURCE_DIR) / "voices");
  VoiceMemory memory;
  std::map<std::string, int> people;
  for (const Person& person : crowd(40, Gender::female)) {
    const SmallArticle a = article({{"Ida Holm", Gender::female}, person}, {1, 2, 1});
    const Cast cast = cast_of(a, ours, {.memory = &memory});
    remember_voices(a.script, cast, memory);
    ++people[voice_of(cast, 2)];
  }
  CHECK(people.size() >= 5);
  for (const auto& [voice, count] : people) CHECK(count <= 16);
}

TEST_CASE("with too many speakers voices are shared, far apart in the text, and it is said") {
  // Twelve women speak, one after the other; the catalogue has four.
  std::vector<SpeakerId> turns;
  for (SpeakerId id = 1; id <= 12; ++id) turns.push_back(id);
  const Cast cast = cast_of(article(crowd(12, Gender::female), turns), catalogue());
  std::set<std::string> voices;
  for (SpeakerId id = 1; id <= 12; ++id) {
    CHECK(cast.members[id].voice.gender == Gender::female);
    voices.insert(voice_of(cast, id));
    CHECK(cast.members[id].shared);
    CHECK(cast.members[id].reason.find("shared") != std::string::npos);
    for (SpeakerId back = 1; back <= 2 && back < id; ++back) {
      CAPTURE(id, back);
      CHECK(voice_of(cast, id) != voice_of(cast, id - back));
    }
  }
  CHECK(voices.size() == 4);
  CHECK_FALSE(cast.members[0].shared);
}

TEST_CASE("no voice is shared while another that fits is free") {
  const Cast women = cast_of(article(crowd(4, Gender::female), turns_for(4, 9)), catalogue());
  for (const CastMember& member : women.members) CHECK_FALSE(member.shared);
  const Cast anybody = cast_of(article(crowd(10), turns_for(10, 40)), catalogue());
  for (const CastMember& member : anybody.members) CHECK_FALSE(member.shared);
}

TEST_CASE("the same script gives the same cast") {
  const SmallArticle a = article(crowd(30), turns_for(30, 200));
  const Cast first = cast_of(a, catalogue());
  for (int i = 0; i < 5; ++i) CHECK(cast_of(a, catalogue()) == first);
}

TEST_CASE("a script with a narrator only, or with speakers who never speak, has its cast") {
  CHECK(cast_of(article({}, {}), catalogue()).members.size() == 1);
  const Cast cast = cast_of(article({{"Silent Sam", Gender::male}}, {}), catalogue());
  REQUIRE(cast.members.size() == 2);
  CHECK(cast.members[1].words == 0);
  CHECK(cast_voices(Script{}, Document{}, catalogue()).members.empty());
}

TEST_CASE("two hundred speakers have their voices, and nobody follows somebody with the same one") {
  const SmallArticle a = article(crowd(200), turns_for(200, 1000));
  const Cast cast = cast_of(a, catalogue());
  REQUIRE(cast.members.size() == 201);
  for (std::size_t i = 1; i < a.script.utterances.size(); ++i) {
    const SpeakerId before = a.script.utterances[i - 1].speaker;
    const SpeakerId now = a.script.utterances[i].speaker;
    CAPTURE(i, before, now);
    if (before != now) CHECK(voice_of(cast, before) != voice_of(cast, now));
  }
}
