#include "session/session.hpp"

#include <random>

#include "player/listening.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::session;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

/// Of ferry_article(): four paragraphs, segments 1 and 7 are the quotes.
constexpr std::size_t first_quote = 1;
constexpr std::size_t second_quote = 7;

struct FakeServices final : Services {
  Voice next_voice(SpeakerId speaker) override {
    Voice voice;
    voice.name = "other-" + std::to_string(speaker);
    voice.timbre = "pitch 200 220\n";
    voice.description = "high";
    return voice;
  }
  std::string remember_voice(SpeakerId speaker) override {
    log += "voice of " + std::to_string(speaker) + "; ";
    return problem;
  }
  std::string remember_speaker(const Quote& quote, const std::string& name) override {
    log += std::to_string(quote.span.start) + " by " + name + "; ";
    return problem;
  }
  std::string export_path() const override { return "ferry.wav"; }
  std::string begin_export(const Script&, std::size_t block, const std::string& path) override {
    log += path + " from " + std::to_string(block) + "; ";
    return problem;
  }
  std::string export_news() override { return std::exchange(news, {}); }
  bool is_exporting() const override { return exporting; }

  std::string log;
  std::string problem;
  std::string news;
  bool exporting = false;
};

/// A session on a clock that is turned by hand.
struct Sitting : Listening {
  explicit Sitting(tui::Keymap keys = {}) : session(narration, player, std::move(keys), services) { player.play(); }

  void type(const std::vector<std::string>& keys) {
    for (const std::string& key : keys) press({key});
  }
  void press(const tui::Key& key) {
    session.press(key, now);
    session.pass(now);
  }
  void pass(std::chrono::seconds time) {
    now += time;
    session.pass(now);
  }
  std::string shown(tui::Size size = {80, 24}) { return tui::plain(session.screen(status(), size, now)); }
  bool shows(const std::string& words) { return shown().find(words) != std::string::npos; }
  std::size_t segment() { return player.status().segment; }

  FakeServices services;
  Session session;
  Session::Time now{};
};

std::vector<std::string> letters(std::string_view text) {
  std::vector<std::string> keys;
  for (const char c : text) keys.push_back(c == ' ' ? "space" : std::string(1, c));
  return keys;
}

}  // namespace

TEST_CASE("keys move about") {
  struct Row {
    std::vector<std::string> keys;
    std::size_t segment;
  };
  const Row rows[] = {{{"right"}, 1}, {{"n", "n"}, 4}, {{")"}, first_quote}, {{")", ")"}, second_quote}, {{")", ")", "("}, first_quote},
                      {{"G", "u"}, 0}, {{"G"}, second_quote}, {{"G", "home"}, 0}, {{")", "down"}, 3}, {{")", ">"}, first_quote},
                      {{"G", "r"}, second_quote}, {{":", "3", "enter"}, 4}, {{"3", "enter"}, 4}, {{"3", "backspace", "2", "enter"}, 1},
                      {{"3", "esc"}, 0}, {{":", "0", ":", "0", "0", "enter"}, 0}, {{":", "1", "0", "0", "%", "enter"}, second_quote}};
  for (const Row& row : rows) {
    CAPTURE(row.keys);
    Sitting s;
    s.type(row.keys);
    CHECK(s.segment() == row.segment);
  }
}

TEST_CASE("what is no place is said and nothing moves") {
  struct Row {
    std::string typed;
    std::string answer;
  };
  const Row rows[] = {{"9", "the paragraphs are 1 to 4"}, {"0", "the paragraphs are 1 to 4"}, {"1:", "\"1:\" is no paragraph"},
                      {"1:2:3:4", "\"1:2:3:4\" is no paragraph"}, {"abc", "\"abc\" is no paragraph"}, {"101%", "\"101%\" is no paragraph"},
                      {"99999999999999999999", "is no paragraph"}};
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    Sitting s;
    s.type({"right", ":"});
    s.type(letters(row.typed));
    s.type({"enter"});
    CHECK(s.shows(row.answer));
    CHECK(s.segment() == 1);
  }
}

TEST_CASE("a search goes to the first place behind, n and N to the others, and esc gives the keys back") {
  Sitting s;
  s.type({"right", "/"});
  s.type(letters("ha"));
  CHECK(s.shows("search: ha_"));
  s.type({"d", "enter"});
  CHECK(s.segment() == 3);
  CHECK(s.shows("found 1 of 1"));
  s.type({"/"});
  s.type(letters("the"));
  s.type({"enter"});
  CHECK(s.segment() == 4);
  CHECK(s.shows("found 2 of 2"));
  s.type({"n"});
  CHECK(s.segment() == 1);  // "there", round
  s.type({"N"});
  CHECK(s.segment() == 4);
  CHECK_FALSE(s.session.model().found.empty());
  s.type({"esc"});
  CHECK(s.session.model().found.empty());
  s.type({"n"});
  CHECK(s.segment() == second_quote);
  s.type({"/"});
  s.type(letters("zebra"));
  s.type({"enter"});
  CHECK(s.shows("\"zebra\" is not in the article"));
  CHECK(s.segment() == second_quote);
  s.type({"N"});
  CHECK(s.shows("nothing was searched for"));
}

TEST_CASE("a loop has a beginning and an end, in any order, and goes away") {
  Sitting s;
  s.type({"3", "enter", "L"});
  CHECK(s.shows("the loop begins with this sentence"));
  s.type({"up", "L"});
  CHECK(s.player.status().loop == SegmentRange{3, 4});
  CHECK(s.shows("a loop of 2 sentences"));
  s.pass(5s);
  CHECK(s.shows("loop"));
  s.type({"L"});
  CHECK_FALSE(s.player.status().loop);
}

TEST_CASE("stopping goes round: the paragraph, minutes, not at all") {
  Sitting s;
  s.type({"S"});
  CHECK(s.player.status().stop_at == StopAt::paragraph);
  s.type({"S"});
  CHECK(s.player.status().stop_at == StopAt::end);
  CHECK(s.shows("stops in 5 minutes"));
  s.pass(61s);
  CHECK(s.shows("stops in 3:59"));
  s.type({"S"});
  CHECK(s.shows("stops in 15 minutes"));
  s.type({"S", "S"});
  CHECK(s.shows("goes on to the end"));
  s.pass(3600s);
  CHECK(s.player.status().stop_at == StopAt::end);
}

TEST_CASE("when the minutes are over it stops at the end of the sentence, and says so") {
  Sitting s;
  s.type({"3", "enter", "S", "S"});
  s.pass(299s);
  CHECK(s.player.status().stop_at == StopAt::end);
  s.pass(1s);
  CHECK(s.player.status().stop_at == StopAt::sentence);
  for (int i = 0; i < 100 && s.player.status().state == PlayerState::playing; ++i) s.device.pull(2000);
  for (int i = 0; i < 1000 && s.player.status().state == PlayerState::playing; ++i) std::this_thread::sleep_for(1ms);
  s.pass(1s);
  CHECK(s.player.status().state == PlayerState::paused);
  CHECK((s.segment() == 4 || s.segment() == 5));  // between the two, and the device is filled with the next
  CHECK(s.shows("stopped, as you asked"));
}

TEST_CASE("somebody else said it: heard, shown and remembered") {
  Sitting s;
  s.type({")", "s"});
  CHECK(s.shows("b  Speaker 1 (so far)"));
  s.type({"c"});
  CHECK(s.player.status().speaker == 2);
  CHECK(s.shows("said by Speaker 2"));
  CHECK(s.services.log == "12 by Speaker 2; ");
  CHECK(s.session.script().utterances[1].speaker == 2);
  s.type({"s", "z"});  // there is no such letter
  CHECK(s.shows("Who said this?"));
  s.type({"esc"});
  CHECK_FALSE(s.shows("Who said this?"));
}

TEST_CASE("behind a quote, who said it is asked of the last one, which is heard again") {
  Sitting s;
  s.type({"3", "enter", "s", "a"});
  CHECK(s.segment() == first_quote);
  CHECK(s.player.status().speaker == narrator_id);
  Sitting before;
  before.type({"w"});
  CHECK(before.shows("nobody was quoted yet"));
}

TEST_CASE("why this speaker is answered from the script") {
  SmallArticle article = ferry_article();
  Sitting s;
  s.type({")", "w"});
  CHECK(s.shows("Why Speaker 1?"));
  CHECK(s.shows("voice:     voice-1"));
  s.type({"w"});
  CHECK_FALSE(s.shows("Why Speaker 1?"));
}

TEST_CASE("another voice is heard, shown and remembered, or the problem is said") {
  Sitting s;
  s.type({")", "v"});
  CHECK(s.player.status().voice == "other-1");
  CHECK(s.shows("Speaker 1 has the voice other-1: high"));
  CHECK(s.services.log == "voice of 1; ");
  s.services.problem = "voices are not remembered: disk full";
  s.type({"v"});
  CHECK(s.shows("disk full"));
}

TEST_CASE("an export begins at this paragraph, under the name that is typed") {
  Sitting s;
  s.type({"3", "enter", "e"});
  CHECK(s.shows("export to (.wav, .flac, .ogg, .opus, .mp3): ferry.wav_"));
  s.type({"C-u"});
  s.type(letters("my x.ogg"));
  s.type({"enter"});
  CHECK(s.services.log == "my x.ogg from 2; ");
  CHECK(s.shows("exporting to my x.ogg"));
  s.services.news = "my x.ogg is written";
  s.pass(1s);
  CHECK(s.shows("my x.ogg is written"));
  s.services.exporting = true;
  s.type({"q"});
  CHECK_FALSE(s.session.wants_to_quit());
  s.type({"q"});
  CHECK(s.session.wants_to_quit());
}

TEST_CASE("a click is heard from that word, the wheel only looks") {
  Sitting s;
  const std::string text = s.shown({80, 24});
  std::size_t row = 0;
  for (std::size_t at = 0; at < text.find("The company"); ++at) row += text[at] == '\n' ? 1 : 0;
  s.press({"wheel-down", 0, 0});
  CHECK(s.session.model().look);
  CHECK(s.segment() == 0);
  s.type({"esc"});
  CHECK_FALSE(s.session.model().look);
  s.shown();
  s.press({"click", 5, row});
  CHECK(s.player.status().segment == 4);
  CHECK(s.article.text(s.player.status().word) == "");
  s.hear(0);
  s.press({"click", 5, 0});  // the title line is no text of the article
  CHECK(s.player.status().segment == 4);
}

TEST_CASE("the help shows every key, in two columns where they fit, and can be scrolled where they do not") {
  Sitting s;
  s.type({"?"});
  CHECK(s.shows("space p          pause, go on"));
  CHECK(s.shows("q C-c            quit"));
  s.shown({40, 10});
  CHECK(s.shown({40, 10}).find("q C-c") == std::string::npos);
  for (int i = 0; i < 20; ++i) {
    s.press({"wheel-down"});
    s.shown({40, 10});
  }
  CHECK(s.shown({40, 10}).find("q C-c") != std::string::npos);
  s.type({"?"});
  CHECK_FALSE(s.shows("pause, go on"));
}

TEST_CASE("keys that were bound anew do what they are bound to") {
  tui::Keymap keys;
  keys.configure("[keys]\nx = quit\n5 = last-paragraph\n", "config");
  Sitting s(std::move(keys));
  s.type({"5"});
  CHECK(s.segment() == second_quote);
  s.type({"x"});
  CHECK(s.session.wants_to_quit());
}

TEST_CASE("any row of keys leaves a session that plays and quits") {
  const std::vector<std::string> names{"space", "right", "left", "up", "down", ")", "(", "<", ">", "r", "u", "/", "n", "N", ":", "1", "7",
                                       "enter", "esc", "L", "S", "w", "s", "a", "b", "v", "e", "?", "wheel-up", "wheel-down", "page-up",
                                       "page-down", "[", "]", "backspace", "0", "9", "m", "g", "G", "\xe6\x9d\xb1", "tab", "%"};
  std::mt19937 random(11);
  for (int round = 0; round < 30; ++round) {
    Sitting s;
    for (int i = 0; i < 100; ++i) {
      if (random() % 8 == 0) s.press({"click", random() % 80, random() % 24});
      else s.press({names[random() % names.size()]});
      if (random() % 4 == 0) s.shown({40 + random() % 60, 5 + random() % 30});
      if (random() % 8 == 0) s.pass(std::chrono::seconds(random() % 400));
    }
    s.type({"esc", "esc", "esc", "q"});
    CHECK(s.session.wants_to_quit());
  }
}
