#include "laboratory/rhyme_test.hpp"

#include <pocketsphinx.h>
#include <sphinxbase/err.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>
#include <stdexcept>

#include "audio/resampler.hpp"

namespace narrator::laboratory {
namespace {

constexpr const char* acoustic_model = "/usr/share/pocketsphinx/model/en-us/en-us";
constexpr const char* dictionary = "/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict";
constexpr int listeners_rate = 16000;
constexpr const char* carrier = "please select the word";
constexpr std::size_t piece = 2048;

std::vector<std::vector<std::string>> read_sets(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path.string() + ": cannot be read");
  std::vector<std::vector<std::string>> sets;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::vector<std::string> set;
    for (std::string word; words >> word;) set.push_back(word);
    if (!set.empty()) sets.push_back(std::move(set));
  }
  return sets;
}

/// Uniform noise of four steps, -81 dBFS: less than any microphone's. The same every time.
void add_room_noise(Sound& sound) {
  std::minstd_rand random(1);
  std::uniform_int_distribution<int> noise(-4, 4);
  for (std::int16_t& sample : sound) sample = static_cast<std::int16_t>(std::clamp(sample + noise(random), -32768, 32767));
}

}  // namespace

class RhymeTest::Listener {
 public:
  Listener() {
    err_set_logfp(nullptr);
    config_ = cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", acoustic_model, "-dict", dictionary, "-logfn", "/dev/null", nullptr);
    decoder_ = config_ == nullptr ? nullptr : ps_init(config_);
    if (decoder_ == nullptr) throw std::runtime_error("pocketsphinx: cannot start (package pocketsphinx-en-us)");
    read_first_mean();
  }
  ~Listener() {
    ps_free(decoder_);
    cmd_ln_free_r(config_);
  }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  bool knows(const std::string& word) const {
    char* const sounds = ps_lookup_word(decoder_, word.c_str());
    const bool known = sounds != nullptr;
    ckd_free(sounds);
    return known;
  }

  void learn(const std::string& name, const std::vector<std::string>& words) {
    std::string choice;
    for (const std::string& word : words) choice += (choice.empty() ? "" : " | ") + word;
    const std::string grammar = "#JSGF V1.0;\ngrammar choice;\npublic <sentence> = " + std::string(carrier) + " (" + choice + ");\n";
    if (ps_set_jsgf_string(decoder_, name.c_str(), grammar.c_str()) != 0) throw std::runtime_error("pocketsphinx: refuses a grammar");
  }

  /// The word it heard last; empty when it understood nothing.
  std::string hear(const std::string& grammar, const Sound& sound) {
    ps_set_search(decoder_, grammar.c_str());
    forget_the_room();
    ps_start_stream(decoder_);
    ps_start_utt(decoder_);
    // In small pieces, as from a microphone: given a whole utterance at once it normalises in another way, and
    // does not hear many voices at all.
    for (std::size_t at = 0; at < sound.size(); at += piece)
      ps_process_raw(decoder_, sound.data() + at, std::min(piece, sound.size() - at), FALSE, FALSE);
    ps_end_utt(decoder_);
    int32 score = 0;
    const char* const heard = ps_get_hyp(decoder_, &score);
    const std::string words = heard == nullptr ? "" : heard;
    const std::size_t space = words.rfind(' ');
    return space == std::string::npos ? "" : words.substr(space + 1);
  }

 private:
  /// What it hears of one word must not depend on the word before.
  void forget_the_room() {
    cmn_live_set(ps_get_feat(decoder_)->cmn_struct, first_mean_.data());
  }

  /// The mean cepstrum that the model begins with: "41.00,-5.29,...".
  void read_first_mean() {
    std::istringstream numbers(cmd_ln_str_r(ps_get_config(decoder_), "-cmninit"));
    for (std::string number; std::getline(numbers, number, ',');) first_mean_.push_back(std::stof(number));
    first_mean_.resize(static_cast<std::size_t>(feat_cepsize(ps_get_feat(decoder_))));
  }

  cmd_ln_t* config_;
  ps_decoder_t* decoder_;
  std::vector<mfcc_t> first_mean_;
};

RhymeTest::RhymeTest(const std::filesystem::path& sets) : listener_(std::make_unique<Listener>()), sets_(read_sets(sets)) {
  for (std::size_t i = 0; i < sets_.size(); ++i) {
    std::erase_if(sets_[i], [this](const std::string& word) { return !listener_->knows(word); });
    listener_->learn(std::to_string(i), sets_[i]);
  }
}

RhymeTest::~RhymeTest() = default;

RhymeScore RhymeTest::score(const Booth& booth, const std::string& timbre, Room room, std::size_t words_a_list) {
  RhymeScore score;
  for (std::size_t i = 0; i < sets_.size(); ++i) {
    const std::size_t count = std::min(words_a_list, sets_[i].size());
    for (std::size_t k = 0; k < count; ++k) {
      const std::string& word = sets_[i][(i + k * sets_[i].size() / count) % sets_[i].size()];
      Sound sound = booth.say(timbre, std::string("Please select the word ") + word + ".");
      if (room == Room::quiet) add_room_noise(sound);
      audio::Resampler resampler(booth.sample_rate(), listeners_rate);
      Sound heard = resampler.process(sound);
      const Sound rest = resampler.finish();
      heard.insert(heard.end(), rest.begin(), rest.end());
      ++score.asked;
      if (listener_->hear(std::to_string(i), heard) == word) ++score.right;
    }
  }
  return score;
}

}  // namespace narrator::laboratory
