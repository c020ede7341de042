#include "laboratory/design.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace narrator::laboratory {
namespace {

constexpr double loudest_peak_db = -2.0;   // in English; above 0, in any language, the engine turns itself down in the middle of a word
constexpr double quietest_lufs = -26.0;
constexpr std::size_t words_a_list = 2;
constexpr int corrections = 3;
constexpr double clear_without_breath = 0.62;  // on the rhyme test: more than is asked of a voice, by a margin

std::string line(const char* keyword, std::initializer_list<double> numbers) {
  std::string text = keyword;
  for (const double number : numbers) text += " " + std::to_string(std::lround(number));
  return text + "\n";
}

/// The tone line is a curve of amplitudes over frequency, of 255 at most: flat at 0, falling or rising to
/// about a quarter at the ends.
std::string tone_line(double tilt) {
  const auto amplitude = [tilt](double octaves) { return std::clamp(200.0 * std::exp2(0.55 * tilt * octaves), 30.0, 255.0); };
  return line("tone", {600, amplitude(-1.0), 1200, amplitude(0.0), 3000, amplitude(1.3), 5000, amplitude(2.0)});
}

std::string breath_lines(double breath) {
  if (breath == 0.0) return {};
  return line("breath", {0.5 * breath, breath, breath, breath, 0.8 * breath, 0.6 * breath}) + line("breathw", {150, 150, 200, 200, 400, 400});
}

Design mutated(Design design, std::mt19937& random) {
  std::normal_distribution<double> nudge;
  std::uniform_int_distribution<int> die(0, 7);
  const auto move = [&](double& value, double by, double least, double most) { value = std::clamp(value + by * nudge(random), least, most); };
  for (int moves = 0; moves < 3; ++moves) switch (die(random)) {
      case 0: for (std::size_t i : {0U, 1U}) move(design.height[i], 8, 50, 110); break;
      case 1: move(design.height[2], 10, 45, 110); break;
      case 2: move(design.height[3], 12, 40, 110); break;
      case 3: for (std::size_t i : {4U, 5U}) move(design.height[i], 12, 40, 120); break;
      case 4: move(design.width, 18, 110, 200); break;
      case 5: move(design.second_formant, 1.5, -3, 3); break;
      case 6: move(design.breath, 1.5, 1, 7); break;
      case 7: move(design.consonants, 15, 70, 150); break;
    }
  return design;
}

/// Makes pitch, formants and peak what they are to be: the file's numbers are not what is heard.
Measurement correct(Design& design, const Role& role, const Laboratory& laboratory) {
  Measurement measured;
  for (int i = 0; i < corrections; ++i) {
    measured = laboratory.measure(timbre_of(design, role));
    const double pitch = role.pitch_hz / measured.pitch_hz;
    const double formants = role.formant_scale / measured.formant_scale;
    const double too_loud = measured.true_peak_db - loudest_peak_db;
    if (std::abs(pitch - 1.0) < 0.006 && std::abs(formants - 1.0) < 0.006 && too_loud <= 0.0) break;
    design.pitch *= pitch;
    design.formants *= formants;
    if (too_loud > 0.0)  // heights count twice: an amplitude is their square
      for (double& height : design.height) height *= std::pow(10.0, -(too_loud + 0.3) / 40.0);
  }
  return measured;
}

struct Heard {
  double as_is = 0.0;
  double in_a_room = 0.0;
};

Heard heard(const Design& design, const Role& role, const Laboratory& laboratory, RhymeTest& test) {
  const std::string timbre = timbre_of(design, role);
  return {test.score(laboratory.booth(), timbre, Room::none, words_a_list).share(),
          test.score(laboratory.booth(), timbre, Room::quiet, words_a_list).share()};
}

/// Breath makes a voice a little clearer, and takes the engine a third of its time again. A voice that is clear enough
/// does without; the search has it all the way, as it is what makes the judge hear the difference of two candidates.
void spare_breath(Designed& best, const Role& role, const Laboratory& laboratory, RhymeTest& test) {
  Design without = best.design;
  without.breath = 0.0;
  const Heard score = heard(without, role, laboratory, test);
  if (std::min(score.as_is, score.in_a_room) < clear_without_breath) return;
  best = {without, laboratory.measure(timbre_of(without, role)), (score.as_is + score.in_a_room) / 2.0};
}

double badness(const Measurement& m) {
  return std::max(0.0, m.true_peak_db - loudest_peak_db) * 0.1 + std::max(0.0, quietest_lufs - m.loudness_lufs) * 0.05 + (m.clips ? 1.0 : 0.0);
}

}  // namespace

std::string timbre_of(const Design& d, const Role& role) {
  std::string text = line("pitch", {d.pitch, d.pitch * role.liveliness});
  for (int i = 0; i < 6; ++i) {
    const double scale = i == 0 ? 100.0 + (d.formants - 100.0) / 2.0 : d.formants + (i == 2 ? d.second_formant : 0.0);
    text += line("formant", {static_cast<double>(i), scale, d.height[static_cast<std::size_t>(i)], d.width});
  }
  if (role.tilt != 0.0) text += tone_line(role.tilt);
  text += breath_lines(d.breath);
  text += line("consonants", {d.consonants, d.consonants});
  if (d.voicing != 100.0) text += line("voicing", {d.voicing});
  if (d.klatt != 0) text += line("klatt", {static_cast<double>(d.klatt)});
  if (role.roughness != 0) text += line("roughness", {static_cast<double>(role.roughness)});
  if (role.speed != 100) text += line("speed", {static_cast<double>(role.speed)});
  return text;
}

Designed design_voice(const Role& role, const Laboratory& laboratory, RhymeTest& test, int steps) {
  std::mt19937 random(20260101U + static_cast<unsigned>(role.pitch_hz * role.formant_scale * 100.0));
  Designed best;
  double best_worth = -1.0;
  for (int step = 0; step <= steps; ++step) {
    Designed tried;
    if (step == 0) {
      tried.design.pitch = role.pitch_hz * 0.82;
      tried.design.formants = role.formant_scale * 100.0;
    } else {
      tried.design = mutated(best.design, random);
    }
    tried.measured = correct(tried.design, role, laboratory);
    const Heard score = heard(tried.design, role, laboratory, test);
    tried.intelligibility = (score.as_is + score.in_a_room) / 2.0;
    const double worth = std::min(score.as_is, score.in_a_room) + tried.intelligibility - badness(tried.measured);
    if (worth <= best_worth) continue;
    best_worth = worth;
    best = tried;
  }
  spare_breath(best, role, laboratory, test);
  return best;
}

}  // namespace narrator::laboratory
