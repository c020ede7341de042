#include "laboratory/check.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <numbers>
#include <set>
#include <sstream>

#include "laboratory/identification.hpp"
#include "laboratory/parallel.hpp"
#include "laboratory/pitch.hpp"
#include "laboratory/texts.hpp"

namespace narrator::laboratory {
namespace {

// What the project asks of its voices.
constexpr double least_rhyme_score = 0.60;
constexpr double least_median_rhyme_score = 0.66;
constexpr double widest_loudness_lu = 0.5;
constexpr double least_semitones = 3.0;
constexpr double least_formant_ratio = 1.10;
constexpr double least_identified = 0.98;
constexpr std::size_t least_of_a_gender = 8;
constexpr std::size_t least_neutral = 4;  // beside the narrator and the unknown speaker

// Numbers are words of most languages; the rest spell, or read, what is written in Latin letters.
constexpr std::string_view any_language = "1 2 3 4 5 6 7 8 9 10 mama";
constexpr int least_peak = 1000;

class Verdict {
 public:
  void require(bool met, const char* what, const std::string& found) {
    std::printf("%-4s %-62s %s\n", met ? "ok" : "MISS", what, found.c_str());
    good_ = good_ && met;
  }
  bool good() const { return good_; }

 private:
  bool good_ = true;
};

std::string text_of(double value, int decimals = 3) {
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", decimals, value);
  return text;
}

/// A pulse train through one resonance, for which the answer is known.
Sound buzz(double hz, int sample_rate) {
  Sound sound(static_cast<std::size_t>(sample_rate));
  const double decay = std::exp(-std::numbers::pi * 200.0 / sample_rate);
  const double turn = 2.0 * std::numbers::pi * 900.0 / sample_rate;
  double last = 0.0;
  double before = 0.0;
  double phase = 0.0;
  for (std::int16_t& sample : sound) {
    phase += hz / sample_rate;
    double now = 2.0 * decay * std::cos(turn) * last - decay * decay * before;
    if (phase >= 1.0) {
      phase -= 1.0;
      now += 3000.0;
    }
    before = last;
    last = now;
    sample = static_cast<std::int16_t>(now);
  }
  return sound;
}

/// What measures is measured first.
void check_instruments(const Laboratory& laboratory, Verdict& verdict) {
  double worst = 0.0;
  for (const double hz : {65.0, 100.0, 180.0, 290.0}) {
    std::vector<double> heard;
    for (const PitchPoint& point : pitch_contour(buzz(hz, laboratory.booth().sample_rate()), laboratory.booth().sample_rate())) heard.push_back(point.hz);
    worst = std::max(worst, std::abs(quantile(heard, 0.5) / hz - 1.0));
  }
  verdict.require(worst < 0.005, "pulse trains of 65 to 290 Hz have the pitch that they have", text_of(100.0 * worst, 2) + " % off");
  worst = 0.0;
  for (const int per_cent : {88, 112}) {
    std::string timbre = "pitch 82 118\n";
    for (int formant = 0; formant < 6; ++formant) timbre += "formant " + std::to_string(formant) + " " + std::to_string(per_cent) + "\n";
    worst = std::max(worst, std::abs(laboratory.measure(timbre).formant_scale / (per_cent / 100.0) - 1.0));
  }
  verdict.require(worst < 0.015, "formants at 88 and 112 % are measured there", text_of(100.0 * worst, 2) + " % off");
}

void print(const Specimen& s) {
  const Measurement& m = s.measured;
  std::printf("%-10s %-8s %3d  %5.1f Hz  x%.3f  %6.1f dB  %3.0f wpm  %6.2f LUFS %+5.1f  %5.2f dBTP  rhyme %.3f, in a room %.3f  %s\n", s.name.c_str(),
              gender_word(s.file.gender), s.file.age, m.pitch_hz, m.formant_scale, m.brightness_db, m.words_a_minute, m.loudness_lufs, s.gain_db,
              m.true_peak_db, s.rhyme.share(), s.rhyme_in_room.share(), description_of(s).c_str());
}

void check_counts(const std::vector<Specimen>& all, Verdict& verdict) {
  const auto count = [&](Gender gender) {
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [=](const Specimen& s) {
      return s.file.gender == gender && s.name != "narrator" && s.name != "unknown";
    }));
  };
  const std::string found =
      std::to_string(count(Gender::female)) + ", " + std::to_string(count(Gender::male)) + ", " + std::to_string(count(Gender::unknown));
  verdict.require(count(Gender::female) >= least_of_a_gender && count(Gender::male) >= least_of_a_gender && count(Gender::unknown) >= least_neutral,
                  "women, men, neutral: 8, 8 and 4 at least", found);
}

void check_intelligibility(const std::vector<Specimen>& all, Verdict& verdict, RhymeScore engine) {
  std::vector<double> scores;
  for (const Specimen& s : all) scores.push_back(s.rhyme.share());
  const double least = *std::min_element(scores.begin(), scores.end());
  verdict.require(least >= least_rhyme_score, "every voice 0.60 on the rhyme test at least", text_of(least));
  verdict.require(quantile(scores, 0.5) >= least_median_rhyme_score, "the median 0.66 at least", text_of(quantile(scores, 0.5)));
  std::printf("     the engine's own voice: %.3f\n", engine.share());
}

void check_levels(const std::vector<Specimen>& all, const Booth& booth, Verdict& verdict) {
  double quietest = 0.0;
  double loudest = -100.0;
  double peak = -100.0;
  bool clips = false;
  for (const Specimen& s : all) {
    std::vector<Sound> sounds;
    for (const std::string_view sentence : trial_sentences) sounds.push_back(booth.say(s.file.timbre, sentence));
    const LoudnessAndPeak level = measure_loudness(sounds, booth.sample_rate(), s.gain_db);
    quietest = std::min(quietest, level.loudness_lufs);
    loudest = std::max(loudest, level.loudness_lufs);
    peak = std::max(peak, level.true_peak_db);
    clips = clips || s.measured.clips;
  }
  verdict.require(loudest - quietest <= widest_loudness_lu, "after the gain within 0.5 LU, on other sentences", text_of(loudest - quietest, 2) + " LU");
  verdict.require(peak <= highest_peak_dbtp, "after the gain -3 dBTP at most, on other sentences", text_of(peak, 2) + " dBTP");
  verdict.require(!clips, "no sample at full scale before the gain", clips ? "there are" : "none");
}

/// 1 is just enough: the larger of the two differences, in what is asked of it.
double apart(const Specimen& a, const Specimen& b) {
  const double semitones = 12.0 * std::abs(std::log2(a.measured.pitch_hz / b.measured.pitch_hz));
  const double formants = std::abs(std::log(a.measured.formant_scale / b.measured.formant_scale));
  return std::max(semitones / least_semitones, formants / std::log(least_formant_ratio));
}

void check_distances(const std::vector<Specimen>& all, Verdict& verdict) {
  double least = 100.0;
  std::string pair;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (all[i].file.gender == all[j].file.gender && apart(all[i], all[j]) < least) {
        least = apart(all[i], all[j]);
        pair = all[j].name + " and " + all[i].name;
      }
  verdict.require(least >= 1.0, "within a gender 3 semitones or 10 % of formants apart (1.00)", text_of(least, 2) + ", " + pair);
}

void check_identification(const std::vector<Specimen>& all, const Booth& booth, Verdict& verdict) {
  const Identification found = identify(all, booth);
  verdict.require(found.share() >= least_identified, "the classifier names the voice from 3 s of other speech, 98 %",
                  text_of(100.0 * found.share(), 1) + " % of " + std::to_string(found.asked));
  for (std::size_t voice = 0; voice < all.size(); ++voice)
    for (std::size_t other = 0; other < all.size(); ++other)
      if (other != voice && found.named[voice][other] > 0)
        std::printf("     %s taken for %s: %zu\n", all[voice].name.c_str(), all[other].name.c_str(), found.named[voice][other]);
}

/// The second column of `espeak-ng --voices`.
std::set<std::string> languages_of_engine() {
  std::set<std::string> languages;
  const std::unique_ptr<FILE, int (*)(FILE*)> list(popen("espeak-ng --voices", "r"), pclose);
  char line[256];
  while (list != nullptr && std::fgets(line, sizeof line, list.get()) != nullptr) {
    std::istringstream words(line);
    std::string priority;
    std::string language;
    if (words >> priority >> language && language != "Language") languages.insert(language);
  }
  return languages;
}

void check_languages(const std::vector<Specimen>& all, const Booth& booth, Verdict& verdict) {
  const std::set<std::string> set = languages_of_engine();
  const std::vector<std::string> languages(set.begin(), set.end());
  std::atomic<int> bad{0};
  in_parallel(languages.size(), [] { return std::make_unique<int>(0); }, [&](int&, std::size_t i) {
    for (const Specimen& s : all) {
      int peak = 0;
      for (const std::int16_t sample : booth.say(s.file.timbre, any_language, languages[i])) peak = std::max(peak, std::abs(static_cast<int>(sample)));
      if (peak >= least_peak && peak < 32767) continue;
      ++bad;
      std::printf("     %s in %s: peak %d\n", s.name.c_str(), languages[i].c_str(), peak);
    }
  });
  verdict.require(bad == 0 && !languages.empty(), "every voice speaks every language of the engine, unclipped",
                  std::to_string(languages.size()) + " languages, " + std::to_string(bad) + " amiss");
}

/// Another version of the engine may round otherwise: what differs more than this was not measured of these voices.
struct Tolerance {
  const char* key;
  double most;
};
constexpr Tolerance tolerances[] = {{"pitch_hz", 2.0},      {"formant_scale", 0.011}, {"brightness_db", 0.5}, {"words_per_minute", 3.0},
                                    {"loudness_lufs", 0.3}, {"true_peak_dbtp", 0.6},  {"gain_db", 0.3},       {"rhyme_score", 0.04}};

bool says_the_same(const nlohmann::json& written, const nlohmann::json& measured) {
  for (const char* key : {"name", "gender", "age"})
    if (written.value(key, nlohmann::json()) != measured.at(key)) return false;
  for (const Tolerance& t : tolerances)
    if (!(std::abs(written.value(t.key, 1e9) - measured.at(t.key).get<double>()) <= t.most)) return false;
  return true;
}

void check_catalogue(const std::filesystem::path& folder, const std::vector<Specimen>& all, Verdict& verdict) {
  std::ifstream file(folder / "catalogue.json");
  const auto written = nlohmann::json::parse(file, nullptr, false);
  const auto measured = nlohmann::json::parse(catalogue_json(all));
  const std::size_t entries = written.is_object() && written.contains("voices") ? written["voices"].size() : 0;
  std::string stale = entries == all.size() ? "" : std::to_string(entries) + " entries";
  for (std::size_t i = 0; i < std::min(entries, all.size()); ++i)
    if (!says_the_same(written["voices"][i], measured["voices"][i])) stale += " " + all[i].name;
  verdict.require(stale.empty(), "catalogue.json says what is measured", stale.empty() ? "all" : "not of" + stale);
}

}  // namespace

bool check_folder(const std::filesystem::path& folder, const Laboratory& laboratory, const std::filesystem::path& rhyme_sets) {
  const std::vector<Specimen> all = measure_folder(folder, laboratory, rhyme_sets);
  for (const Specimen& specimen : all) print(specimen);
  Verdict verdict;
  check_instruments(laboratory, verdict);
  check_counts(all, verdict);
  check_intelligibility(all, verdict, RhymeTest(rhyme_sets).score(laboratory.booth(), "", Room::none));
  check_levels(all, laboratory.booth(), verdict);
  check_distances(all, verdict);
  check_identification(all, laboratory.booth(), verdict);
  check_languages(all, laboratory.booth(), verdict);
  check_catalogue(folder, all, verdict);
  return verdict.good();
}

}  // namespace narrator::laboratory
