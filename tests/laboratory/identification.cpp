#include "laboratory/identification.hpp"

#include <memory>

#include "laboratory/parallel.hpp"
#include "laboratory/texts.hpp"

namespace narrator::laboratory {
namespace {

struct NoTool {};

template <typename Sentences>
std::vector<std::vector<Features>> windows_of_all(const std::vector<Specimen>& specimens, const Booth& booth, const Sentences& sentences) {
  std::vector<std::vector<Features>> windows(specimens.size());
  in_parallel(specimens.size(), [] { return std::make_unique<NoTool>(); }, [&](NoTool&, std::size_t i) {
    std::vector<Sound> sounds;
    for (const std::string_view sentence : sentences) sounds.push_back(booth.say(specimens[i].file.timbre, sentence));
    windows[i] = windows_of(sounds, booth.sample_rate());
  });
  return windows;
}

}  // namespace

Identification identify(const std::vector<Specimen>& specimens, const Booth& booth) {
  const VoiceClassifier classifier(windows_of_all(specimens, booth, lesson_sentences));
  const auto trials = windows_of_all(specimens, booth, trial_sentences);
  Identification result;
  result.named.assign(specimens.size(), std::vector<std::size_t>(specimens.size(), 0));
  result.distances.assign(specimens.size(), std::vector<double>(specimens.size(), 0.0));
  for (std::size_t voice = 0; voice < specimens.size(); ++voice) {
    for (const Features& window : trials[voice]) {
      const std::size_t name = classifier.name(window);
      ++result.named[voice][name];
      ++result.asked;
      if (name == voice) ++result.right;
    }
    for (std::size_t other = 0; other < specimens.size(); ++other) result.distances[voice][other] = classifier.distance(voice, other);
  }
  return result;
}

}  // namespace narrator::laboratory
