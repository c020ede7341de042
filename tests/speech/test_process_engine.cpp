// The engine with real eSpeak NG processes.
#include "speech/process_engine.hpp"

#include <dirent.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "base/utf8.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"
#include "support/processes.hpp"

using namespace narrator;
using narrator::speech::ProcessEngine;
using narrator::test::children_of;
using narrator::test::is_running;
using namespace std::chrono_literals;

namespace {

struct Heard {
  std::vector<std::int16_t> samples;
  std::vector<WordOnset> onsets;
  std::size_t calls = 0;
  SpeechOutcome outcome;
};

Heard hear(SpeechEngine& engine, const SpeechRequest& request) {
  Heard heard;
  heard.outcome = engine.speak(request, [&heard](auto samples, auto onsets) {
    heard.samples.insert(heard.samples.end(), samples.begin(), samples.end());
    heard.onsets.insert(heard.onsets.end(), onsets.begin(), onsets.end());
    ++heard.calls;
    return true;
  });
  return heard;
}

SpeechRequest request(std::u32string text, std::string timbre = "", std::string language = "en-us") {
  SpeechRequest r;
  r.text = std::move(text);
  r.timbre = std::move(timbre);
  r.language = std::move(language);
  return r;
}

std::u32string repeated(std::u32string_view piece, std::size_t times) {
  std::u32string text;
  while (times-- > 0) text += piece;
  return text;
}

/// Ends the process of eSpeak NG 1.51: a buffer of its own overflows.
std::u32string deadly_text() { return repeated(U"s'", 120); }

std::size_t open_descriptors() {
  std::size_t count = 0;
  DIR* folder = opendir("/proc/self/fd");
  while (readdir(folder) != nullptr) ++count;
  closedir(folder);
  return count;
}

template <typename Condition>
bool soon(Condition condition) {
  for (int i = 0; i < 500; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

}  // namespace

TEST_CASE("the same request gives the same samples, whatever was said before and on whichever lane") {
  ProcessEngine engine(2, 10s);
  const SpeechRequest one = request(U"The harbour was closed at noon.");
  const SpeechRequest other = request(U"Nobody knows why, she said.", "pitch 170 240\n");
  const Heard first_one = hear(engine, one);
  const Heard first_other = hear(engine, other);
  REQUIRE(first_one.samples.size() > 22050);
  CHECK(first_one.samples != first_other.samples);
  std::atomic<int> different{0};
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([&, t] {
        for (int i = 0; i < 10; ++i) {
          const bool use_one = (i + t) % 2 == 0;
          if (hear(engine, use_one ? one : other).samples != (use_one ? first_one : first_other).samples) ++different;
        }
      });
  }
  CHECK(different == 0);
}

TEST_CASE("speech comes in pieces, and an onset for each word") {
  ProcessEngine engine(1, 10s);
  const Heard heard = hear(engine, request(U"Alpha, bravo; charlie delta echo foxtrot golf hotel india."));
  CHECK(heard.outcome.complete);
  CHECK(heard.outcome.problem.empty());
  REQUIRE(heard.onsets.size() == 9);
  CHECK(heard.onsets[0].position == 0);
  CHECK(heard.onsets[1].position == 7);
  CHECK(heard.onsets[8].position == 52);
  CHECK(std::is_sorted(heard.onsets.begin(), heard.onsets.end(),
                       [](const WordOnset& a, const WordOnset& b) { return a.frame < b.frame; }));
  CHECK(heard.onsets.back().frame < heard.samples.size());
}

TEST_CASE("positions count code points") {
  ProcessEngine engine(1, 10s);
  const Heard heard = hear(engine, request(U"Élan à gogo", "", "fr"));
  REQUIRE(heard.onsets.size() == 3);
  CHECK(heard.onsets[1].position == 5);
  CHECK(heard.onsets[2].position == 7);
}

TEST_CASE("a text longer than the shared ring is said in full, however slowly it is taken") {
  ProcessEngine engine(1, 10s);
  const SpeechRequest longer = [] {
    SpeechRequest r = request(repeated(U"one two three four five six. ", 130));
    r.words_per_minute = slowest_speed;
    return r;
  }();
  const Heard heard = hear(engine, longer);
  CHECK(heard.samples.size() > 3 * speech::LaneMemory::ring_frames);
  CHECK(heard.onsets.size() > 130 * 6 * 9 / 10);  // the engine takes some pairs for one word
  Heard slow;
  engine.speak(longer, [&slow](auto samples, auto) {
    std::this_thread::sleep_for(2ms);
    slow.samples.insert(slow.samples.end(), samples.begin(), samples.end());
    return true;
  });
  CHECK(slow.samples == heard.samples);
}

TEST_CASE("language, timbre and speed are heard") {
  ProcessEngine engine(1, 10s);
  const auto plain = hear(engine, request(U"Information")).samples;
  CHECK(hear(engine, request(U"Information", "", "de")).samples != plain);
  CHECK(hear(engine, request(U"Information", "formant 0 110 100 100\n")).samples != plain);
  SpeechRequest quick = request(U"Information");
  quick.words_per_minute = 350;
  CHECK(hear(engine, quick).samples.size() < plain.size() * 3 / 4);
  CHECK(hear(engine, request(U"Information", "", "no-such-language")).samples == plain);
  CHECK(hear(engine, request(U"Information", "language de\n")).samples == plain);
}

namespace {

/// Where the sound is most like itself between 60 and 250 Hz: the pitch, well enough to tell an octave.
double pitch_of(const std::vector<std::int16_t>& samples) {
  std::size_t best_lag = 0;
  double best = 0.0;
  for (std::size_t lag = 22050 / 250; lag <= 22050 / 60; ++lag) {
    double sum = 0.0;
    for (std::size_t i = 0; i + lag < samples.size(); i += 3) sum += static_cast<double>(samples[i]) * samples[i + lag];
    if (sum <= best) continue;
    best = sum;
    best_lag = lag;
  }
  return 22050.0 / static_cast<double>(std::max<std::size_t>(1, best_lag));
}

}  // namespace

TEST_CASE("from the slowest to the fastest speed every step is faster, words keep their share of it, and the pitch stays") {
  ProcessEngine engine(1, 10s);
  SpeechRequest r = request(U"The captain counted his passengers for a second time and found one too many although nobody had come aboard");
  const Heard normal = hear(engine, r);
  const auto share = [](const Heard& heard, std::size_t word) {
    return static_cast<double>(heard.onsets[word].frame) / static_cast<double>(heard.samples.size());
  };
  std::size_t before = static_cast<std::size_t>(-1);
  for (const int speed : {slowest_speed, 120, 175, 250, 350, 449, 450, 480, 530, 600, fastest_speed}) {
    CAPTURE(speed);
    r.words_per_minute = speed;
    const Heard heard = hear(engine, r);
    CHECK(heard.samples.size() < before);
    before = heard.samples.size();
    REQUIRE(heard.onsets.size() == normal.onsets.size());
    CHECK(share(heard, 9) == Approx(share(normal, 9)).margin(0.04));  // at most some 50 ms
    CHECK(pitch_of(heard.samples) == Approx(pitch_of(normal.samples)).epsilon(0.12));
    const double words_a_minute = 19.0 * 60.0 * 22050.0 / static_cast<double>(heard.samples.size());
    CHECK(words_a_minute > 0.95 * speed);
    CHECK(words_a_minute < 1.3 * speed);
  }
}

TEST_CASE("a listener who has heard enough is obeyed, and the lane is free again") {
  ProcessEngine engine(1, 10s);
  const SpeechRequest endless = request(repeated(U"one two three four. ", 190));
  std::size_t calls = 0;
  const SpeechOutcome outcome = engine.speak(endless, [&calls](auto, auto) { return ++calls < 2; });
  CHECK_FALSE(outcome.complete);
  CHECK(calls == 2);
  CHECK(hear(engine, request(U"Good.")).outcome.complete);
}

TEST_CASE("a stop request ends speech from another thread") {
  ProcessEngine engine(1, 10s);
  std::stop_source stop;
  std::atomic<bool> begun{false};
  std::chrono::steady_clock::time_point asked;
  std::jthread stopper([&] {
    while (!begun) std::this_thread::sleep_for(1ms);
    asked = std::chrono::steady_clock::now();
    stop.request_stop();
  });
  const SpeechOutcome outcome = engine.speak(
      request(repeated(U"one two three four. ", 190)),
      [&](auto, auto) {
        begun = true;
        std::this_thread::sleep_for(1ms);
        return true;
      },
      stop.get_token());
  CHECK_FALSE(outcome.complete);
  CHECK(std::chrono::steady_clock::now() - asked < 500ms);
  CHECK(hear(engine, request(U"Good.")).outcome.complete);
}

TEST_CASE("a caller who waits for a lane can be stopped") {
  ProcessEngine engine(1, 10s);
  std::stop_source stop;
  bool inner_complete = true;
  engine.speak(request(U"Outer."), [&](auto, auto) {
    if (stop.stop_requested()) return true;
    stop.request_stop();
    std::jthread waiting([&] {
      inner_complete = engine.speak(request(U"Inner."), [](auto, auto) { return true; }, stop.get_token()).complete;
    });
    return true;
  });
  CHECK_FALSE(inner_complete);
}

TEST_CASE("a text that ends the engine's process is said in parts, the same way each time") {
  ProcessEngine engine(2, 10s);
  const SpeechRequest deadly = request(U"Before it. " + deadly_text() + U" After it, all is well.");
  const Heard heard = hear(engine, deadly);
  CHECK(heard.outcome.complete);
  CHECK(heard.samples.size() > 22050);
  REQUIRE_FALSE(heard.onsets.empty());
  CHECK(heard.onsets.front().position == 0);
  CHECK(heard.onsets.back().position == deadly.text.size() - 5);
  for (int i = 0; i < 5; ++i) CHECK(hear(engine, deadly).samples == heard.samples);
}

TEST_CASE("somebody else's kill leaves no trace in the sound") {
  ProcessEngine engine(1, 10s);
  const SpeechRequest r = request(repeated(U"one two three four five. ", 150));
  const Heard undisturbed = hear(engine, r);
  Heard heard;
  bool killed = false;
  engine.speak(r, [&](auto samples, auto onsets) {
    if (!killed) {
      for (const pid_t child : children_of(engine.zygote_pid())) killed = kill(child, SIGKILL) == 0;
    }
    heard.samples.insert(heard.samples.end(), samples.begin(), samples.end());
    heard.onsets.insert(heard.onsets.end(), onsets.begin(), onsets.end());
    return true;
  });
  CHECK(killed);
  CHECK(heard.samples == undisturbed.samples);
  CHECK(heard.onsets == undisturbed.onsets);
}

TEST_CASE("a process that hangs is replaced") {
  ProcessEngine engine(1, 300ms);
  const SpeechRequest r = request(repeated(U"one two three four five. ", 150));
  const Heard undisturbed = hear(engine, r);
  Heard heard;
  bool stopped = false;
  engine.speak(r, [&](auto samples, auto) {
    if (!stopped) {
      for (const pid_t child : children_of(engine.zygote_pid())) stopped = kill(child, SIGSTOP) == 0;
    }
    heard.samples.insert(heard.samples.end(), samples.begin(), samples.end());
    return true;
  });
  CHECK(stopped);
  CHECK(heard.samples == undisturbed.samples);
}

TEST_CASE("a server that goes back in memory says what a fresh process says") {
  ProcessEngine fresh(2, 10s, speech::Renewal::fresh);
  ProcessEngine rewound(1, 10s, speech::Renewal::rewound);
  const std::string timbres[] = {"", "pitch 170 240\nbreath 30 20\n", "klatt 1\nflutter 8\n", "echo 20 30\nroughness 6\n"};
  const std::u32string texts[] = {
      U"No.",
      U"Why would anybody, she asked, walk to the harbour in November?",
      U"In 1998 it cost 3,400,000 pounds; today nobody knows!",
      U"The word \u043f\u0440\u0438\u0432\u0435\u0442 is a greeting, and \u03b1 is a letter.",  // loads other dictionaries
      repeated(U"A long sentence goes on, and on, without a full stop ", 30),
      U"..."};
  for (const char* const language : {"en-us", "de", "uk", "fr"}) {
    for (const std::string& timbre : timbres) {
      for (int round = 0; round < 2; ++round) {
        for (const std::u32string& text : texts) {
          CAPTURE(language, timbre, round, to_utf8(text));
          const SpeechRequest r = request(text, timbre, language);
          const Heard expected = hear(fresh, r);
          const Heard heard = hear(rewound, r);
          CHECK((heard.samples == expected.samples));  // in brackets: too many to be printed
          CHECK((heard.onsets == expected.onsets));
        }
      }
    }
  }
}

TEST_CASE("more voices than servers are kept give the same sound each time") {
  ProcessEngine engine(2, 10s);
  const auto voice = [](int i) { return request(U"Yes.", "pitch " + std::to_string(70 + i) + " 180\n"); };
  std::vector<std::vector<std::int16_t>> first;
  const int voices = static_cast<int>(speech::most_voice_servers) + 8;
  for (int i = 0; i < voices; ++i) first.push_back(hear(engine, voice(i)).samples);
  for (int i = voices - 1; i >= 0; --i) CHECK((hear(engine, voice(i)).samples == first[static_cast<std::size_t>(i)]));
  CHECK(soon([&] { return children_of(engine.zygote_pid()).size() <= speech::most_voice_servers; }));
}

TEST_CASE("without its process the engine says so") {
  ProcessEngine engine(1, 10s);
  hear(engine, request(U"Good."));
  kill(engine.zygote_pid(), SIGKILL);
  CHECK_THROWS_AS(hear(engine, request(U"Gone.")), Error);
}

TEST_CASE("odd texts end in speech or silence, never in trouble") {
  ProcessEngine engine(2, 10s);
  std::u32string controls;
  for (char32_t c = 1; c < 32; ++c) controls += c;
  const std::u32string texts[] = {
      U"",          U" ",           U"...",          U"—",       controls, U"[[h@l'oU]] there", U"<speak>a</speak>",
      U"a < b & c", U"\U0001F600!", U"\u6771\u4eac", U"Москва",  U"\x1b[2J", std::u32string(4000, U'a'),
      std::u32string(4000, U'\U0001F600'), std::u32string(4000, U'\u0301'), repeated(U"a ", 2000), std::u32string(1, U'\0')};
  for (const std::u32string& text : texts) {
    CAPTURE(text.size());
    CHECK(hear(engine, request(text)).outcome.complete);
  }
}

TEST_CASE("five hundred requests leave no descriptor and no process behind") {
  ProcessEngine engine(2, 10s);
  hear(engine, request(U"Go."));
  const std::size_t before = open_descriptors();
  for (int i = 0; i < 500; ++i) hear(engine, request(U"Go."));
  CHECK(open_descriptors() == before);
  CHECK(soon([&] { return children_of(engine.zygote_pid()).size() <= 1; }));  // of the one voice
}

TEST_CASE("when the engine is destroyed, so are its processes") {
  pid_t zygote = 0;
  {
    ProcessEngine engine(1, 10s);
    hear(engine, request(U"Go."));
    zygote = engine.zygote_pid();
    CHECK(is_running(zygote));
  }
  CHECK_FALSE(is_running(zygote));
}

TEST_CASE("a program that is killed leaves no speech process behind") {
  int pipe_ends[2];
  REQUIRE(pipe(pipe_ends) == 0);
  const pid_t program = fork();
  if (program == 0) {
    ProcessEngine engine(1, 10s);
    hear(engine, request(U"Go."));
    const pid_t zygote = engine.zygote_pid();
    if (write(pipe_ends[1], &zygote, sizeof zygote) < 0) _exit(1);
    engine.speak(request(repeated(U"one two three. ", 200)), [](auto, auto) {
      std::this_thread::sleep_for(1s);
      return true;
    });
    _exit(0);
  }
  pid_t zygote = 0;
  REQUIRE(read(pipe_ends[0], &zygote, sizeof zygote) == static_cast<ssize_t>(sizeof zygote));
  std::this_thread::sleep_for(100ms);
  const std::vector<pid_t> speaking = children_of(zygote);
  CHECK(kill(program, SIGKILL) == 0);
  waitpid(program, nullptr, 0);
  CHECK(soon([&] { return !is_running(zygote); }));
  for (const pid_t child : speaking) CHECK(soon([&] { return !is_running(child); }));
  close(pipe_ends[0]);
  close(pipe_ends[1]);
}

TEST_CASE("a word in IPA sounds as its phonemes do, and has its onset where the request has it") {
  ProcessEngine engine(2, 10s);
  const std::u32string in_ipa = std::u32string(1, SpeechRequest::phonemes_begin) + U"hæloʊ" + SpeechRequest::phonemes_end;
  const Heard heard = hear(engine, request(U"one " + in_ipa + U" two."));
  CHECK(heard.outcome.problem.empty());
  std::vector<std::size_t> positions;
  for (const WordOnset& onset : heard.onsets) positions.push_back(onset.position);
  CHECK(positions == std::vector<std::size_t>{0, 4, 12});
  const Heard other = hear(engine, request(U"one " + std::u32string(1, SpeechRequest::phonemes_begin) + U"ziːziː" + SpeechRequest::phonemes_end + U" two."));
  CHECK(heard.samples != other.samples);
}
