// --voice NAME=VOICE: whom a name means, and what is said when it means nobody.
#include "cast_of.hpp"
#include "casting/speaker_names.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

const VoiceCatalogue& catalogue() {
  static const VoiceCatalogue the_catalogue = small_catalogue();
  return the_catalogue;
}

SmallArticle summit() {
  return article({{"Álvaro Núñez", Gender::male, {"the president", "Al"}},
                  {"Ana Diaz", Gender::female, {}},
                  {"Tom Diaz", Gender::male, {}},
                  {"Grete Weiß", Gender::female, {}},
                  {"Pat O’Hara", Gender::unknown, {}},
                  {"", Gender::unknown, {}}},
                 {1, 2, 3, 4, 5, 6});
}

/// The message when it fails; else who it is.
std::string who(const std::string& name) {
  const SmallArticle a = summit();
  try {
    return "speaker " + std::to_string(casting::find_speaker(a.script, name));
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
}

}  // namespace

TEST_CASE("a speaker is meant by name, alias or last name, in any case") {
  struct Row {
    const char* name;
    const char* answer;
  };
  for (const Row& row : {
           Row{"Álvaro Núñez", "speaker 1"},
           Row{"ÁLVARO NÚÑEZ", "speaker 1"},
           Row{"A\u0301lvaro  Nu\u0301n\u0303ez ", "speaker 1"},
           Row{"núñez", "speaker 1"},
           Row{"The President", "speaker 1"},
           Row{"president", "speaker 1"},
           Row{"al", "speaker 1"},
           Row{"ana diaz", "speaker 2"},
           Row{"Tom", "speaker 3"},
           Row{"WEISS", "speaker 4"},
           Row{"o'hara", "speaker 5"},
           Row{"narrator", "speaker 0"},
           Row{"NARRATOR", "speaker 0"},
           Row{"unknown", "speaker 6"},
           Row{"Diaz", "\"Diaz\" may be Ana Diaz or Tom Diaz"},
           Row{"Nunez", "\"Nunez\" does not speak here; did you mean Álvaro Núñez?"},
           Row{"Ana Dias", "\"Ana Dias\" does not speak here; did you mean Ana Diaz?"},
           Row{"Zebedee", "\"Zebedee\" does not speak here; there are narrator, Álvaro Núñez, Ana Diaz, Tom Diaz, "
                          "Grete Weiß and Pat O’Hara"},
       }) {
    CAPTURE(row.name);
    CHECK(who(row.name) == row.answer);
  }
}

TEST_CASE("odd names are refused in one line fit for a terminal") {
  for (const std::string& name : {std::string(), std::string("  "), std::string("\x1b[31m\n"), std::string("\xff\xfe"),
                                  std::string(100000, 'x')}) {
    const std::string message = who(name);
    CHECK(message.find("does not speak here") != std::string::npos);
    CHECK(message.find_first_of("\x1b\n\r") == std::string::npos);
    CHECK(message.size() < 400);
  }
}

TEST_CASE("the voice that was asked for is given, and nobody else takes it") {
  const SmallArticle a = article({{"Ana Diaz", Gender::female}, {"Eva Roth", Gender::female}, {"Ida Holm", Gender::female}},
                                 {1, 2, 3, 1, 2, 3});
  for (const char* voice : {"woman-1", "woman-2", "WOMAN-3", "man-1", "either-1", "reader", "nobody"}) {
    const Cast cast = cast_of(a, catalogue(), {.voices = {{"diaz", voice}}});
    CAPTURE(voice);
    CHECK(cast.members[1].voice.name == casting::folded_name(voice));
    CHECK(cast.members[1].reason == "as you asked");
    CHECK(cast.members[2].voice.name != cast.members[1].voice.name);
    CHECK(cast.members[3].voice.name != cast.members[1].voice.name);
  }
}

TEST_CASE("two speakers may be given one voice; the narrator another; the last word counts") {
  const SmallArticle a = article({{"Ana Diaz", Gender::female}, {"Eva Roth", Gender::female}}, {1, 2});
  const Cast cast = cast_of(a, catalogue(),
                            {.voices = {{"ana diaz", "woman-1"}, {"roth", "woman-2"}, {"Roth", "woman-1"}, {"narrator", "man-1"}}});
  CHECK(cast.members[0].voice.name == "man-1");
  CHECK(cast.members[1].voice.name == "woman-1");
  CHECK(cast.members[2].voice.name == "woman-1");
  CHECK(cast.members[1].shared);
  CHECK(cast.members[2].shared);
  CHECK_FALSE(cast.members[0].shared);
}

TEST_CASE("a voice for somebody who need not be there is given when they are") {
  const SmallArticle a = summit();
  const Cast cast = cast_of(a, catalogue(), {.voices = {{"tom diaz", "man-2"}},
                                             .voices_if_there = {{"Zebedee", "man-1"}, {"weiß", "woman-3"}, {"tom diaz", "man-1"}, {"narrator", "man-4"}}});
  CHECK(cast.members[4].voice.name == "woman-3");
  CHECK(cast.members[4].asked);
  CHECK(cast.members[3].voice.name == "man-2");  // what is asked for this article wins
  CHECK(cast.members[0].voice.name == "man-4");
  CHECK_FALSE(cast.members[2].asked);
  CHECK_THROWS_AS(cast_of(a, catalogue(), {.voices_if_there = {{"Zebedee", "no-such"}}}), Error);
}

TEST_CASE("a narrator with another voice still has it alone") {
  for (const char* voice : {"man-1", "man-2", "man-3", "man-4"}) {
    const SmallArticle a = article({{"A Berg", Gender::male}, {"B Dahl", Gender::male}, {"C Lie", Gender::male}}, {1, 2, 3, 1});
    const Cast cast = cast_of(a, catalogue(), {.voices = {{"narrator", voice}}});
    for (SpeakerId id = 1; id <= 3; ++id) CHECK(cast.members[id].voice.name != voice);
  }
}

TEST_CASE("an unknown voice or speaker is a usage error that helps") {
  const SmallArticle a = summit();
  const auto message = [&](const char* speaker, const char* voice) -> std::string {
    try {
      cast_of(a, catalogue(), {.voices = {{speaker, voice}}});
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::usage);
      return error.what();
    }
    return "no error";
  };
  CHECK(message("Ana Diaz", "womam-1") == "there is no voice \"womam-1\"; did you mean woman-1, woman-2, woman-3 or woman-4?");
  CHECK(message("Ana Diaz", "").find("there are reader, nobody, man-1") != std::string::npos);
  CHECK(message("Ana Diaz", "../reader").find("there is no voice") == 0);
  CHECK(message("Nobody Here", "woman-1").find("does not speak here") != std::string::npos);
}
