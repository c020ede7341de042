// The engine of with_cache(): asks the store first, and keeps what the other engine says.
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "base/digest.hpp"
#include "narrator/speech_cache.hpp"
#include "speech/sound_store.hpp"

namespace narrator {
namespace speech {
namespace {

class CachedEngine final : public SpeechEngine {
 public:
  CachedEngine(SpeechEngine& engine, const SpeechCacheOptions& options) : engine_(engine), options_(options) {}

  int sample_rate() const noexcept override { return engine_.sample_rate(); }
  std::string identity() override { return engine_.identity(); }
  std::size_t lanes() const noexcept override { return engine_.lanes(); }

  SpeechOutcome speak(const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop) override {
    std::call_once(opened_, [this] { open(); });
    if (!store_ || stop.stop_requested()) return engine_.speak(request, on_speech, std::move(stop));
    const std::string key = key_of(request);
    if (const std::optional<KeptSound> sound = store_->find(key)) return {.complete = on_speech(sound->samples, sound->onsets), .problem = {}};
    if (!store_->is_keeping()) return engine_.speak(request, on_speech, std::move(stop));
    return speak_and_keep(key, request, on_speech, std::move(stop));
  }

 private:
  /// Not before somebody speaks: the engine starts while the article is read.
  void open() {
    if (options_.folder.empty() || options_.most_bytes == 0) return;  // identity() looks at all files of the engine
    identity_ = engine_.identity();
    if (!identity_.empty()) store_.emplace(options_.folder, options_.most_bytes);
  }

  std::string key_of(const SpeechRequest& request) const {
    Account account;
    account.add(identity_);
    account.add(static_cast<std::uint64_t>(engine_.sample_rate()));
    account.add(std::u32string_view(request.text));
    account.add(request.language);
    account.add(request.timbre);
    account.add(static_cast<std::uint64_t>(request.words_per_minute));
    return account.bytes();
  }

  SpeechOutcome speak_and_keep(const std::string& key, const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop) {
    KeptSound sound;
    const auto take = [&](std::span<const std::int16_t> samples, std::span<const WordOnset> onsets) {
      sound.samples.insert(sound.samples.end(), samples.begin(), samples.end());
      sound.onsets.insert(sound.onsets.end(), onsets.begin(), onsets.end());
      return on_speech(samples, onsets);
    };
    SpeechOutcome outcome = engine_.speak(request, take, std::move(stop));
    if (outcome.complete && outcome.problem.empty()) store_->keep(key, sound);
    return outcome;
  }

  SpeechEngine& engine_;
  const SpeechCacheOptions options_;
  std::once_flag opened_;
  std::string identity_;             // empty: nobody knows what decides the samples, so nothing may be kept
  std::optional<SoundStore> store_;
};

}  // namespace
}  // namespace speech

std::unique_ptr<SpeechEngine> with_cache(SpeechEngine& engine, const SpeechCacheOptions& options) {
  return std::make_unique<speech::CachedEngine>(engine, options);
}

}  // namespace narrator
