#include "bench/live_keys.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <random>

#include "bench/process_timing.hpp"
#include "support/run_program.hpp"

namespace narrator::bench {
namespace {

using namespace std::chrono_literals;
using test::OnTerminal;

/// Paragraphs that are heard in the centre and aside in turns.
std::string turns(int paragraphs) {
  std::string text;
  for (int i = 0; i < paragraphs; ++i) {
    const std::string number = std::to_string(i);
    const std::string name = i % 4 == 1 ? "Ana Diaz" : "Tom Berg";
    text += i % 2 == 0 ? "Under the bridge number " + number + " the water stood as high as nobody had seen it stand before that winter.\n"
                       : "\"Every night we go down to look at mark " + number + " and every night it is under water again,\" said " + name + ".\n";
  }
  return text;
}

double cpu_seconds_of_children() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Run {
  double cpu_seconds;
  double bytes;
};

Run play_for(const std::string& article, std::chrono::seconds time) {
  const double before = cpu_seconds_of_children();
  OnTerminal program({NARRATE_PROGRAM, "--no-resume", "--no-memory", article}, 100, 30);
  program.wait_for("playing", 10s);
  program.wait_for({}, time);
  const auto bytes = static_cast<double>(program.printed().size());
  program.type("q");
  program.wait_for_end(10s);
  return {cpu_seconds_of_children() - before, bytes};
}

}  // namespace

std::vector<double> key_latencies(const std::string& folder, int keys) {
  const std::string article = folder + "/turns.txt";
  const std::string sides = folder + "/sides";
  std::ofstream(article) << turns(keys + 3);
  OnTerminal program({"env", std::string("LD_PRELOAD=") + SOUND_PROBE_LIBRARY, "SOUND_PROBE_SIDES=" + sides, NARRATE_PROGRAM, "--stereo",
                      "--no-resume", "--no-memory", "--input-format=lines", "--lang=en", article},
                     100, 30);
  program.wait_for("playing", 10s);
  program.wait_for({}, 1s);
  std::mt19937 random(17);
  std::vector<double> pressed;
  for (int i = 0; i < keys; ++i) {
    pressed.push_back(monotonic_ms());
    program.type("n");
    program.wait_for({}, std::chrono::milliseconds(200 + random() % 200));
  }
  program.type("q");
  program.wait_for_end(10s);
  std::ifstream file(sides);
  const std::vector<double> changes{std::istream_iterator<double>(file), {}};
  std::vector<double> latencies;
  for (const double time : pressed) {
    const auto change = std::lower_bound(changes.begin(), changes.end(), time);
    latencies.push_back(change == changes.end() ? 1e9 : *change - time);
  }
  return latencies;
}

PlayingCost playing_cost(const std::string& article, int seconds) {
  const Run shorter = play_for(article, 2s);
  const Run longer = play_for(article, std::chrono::seconds(seconds + 2));
  return {(longer.cpu_seconds - shorter.cpu_seconds) / seconds * 100.0, (longer.bytes - shorter.bytes) / seconds};
}

}  // namespace narrator::bench
