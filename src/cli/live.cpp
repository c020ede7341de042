#include "cli/live.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/article.hpp"
#include "cli/audition.hpp"
#include "cli/device_source.hpp"
#include "cli/feeds.hpp"
#include "cli/lexicons.hpp"
#include "cli/listener_services.hpp"
#include "cli/place_keeper.hpp"
#include "cli/play.hpp"
#include "cli/printable.hpp"
#include "cli/quiet_libraries.hpp"
#include "cli/start_place.hpp"
#include "cli/voice_chooser.hpp"
#include "narrator/error.hpp"
#include "narrator/player.hpp"
#include "session/sentences.hpp"

namespace narrator::cli {
namespace {

// Code points. What is longer takes longer to analyse than anybody wants to wait for its first word.
constexpr std::size_t long_article = 50'000;
constexpr std::size_t beginning_length = 6'000;  // some minutes of speech

/// Kept until they can be told: nobody can be while the sound libraries are kept from talking. From any thread.
class Warnings {
 public:
  ~Warnings() { print(); }
  void add(const std::string& words) {
    const std::lock_guard lock(mutex_);
    if (std::find(all_.begin(), all_.end(), words) == all_.end()) all_.push_back(words);
  }
  void print() {
    const std::lock_guard lock(mutex_);
    for (; told_ < all_.size(); ++told_) std::fprintf(stderr, "narrate: %s\n", printable(all_[told_]).c_str());
  }
  /// The first that was not told.
  std::string next() {
    const std::lock_guard lock(mutex_);
    return told_ < all_.size() ? all_[told_++] : std::string();
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> all_;
  std::size_t told_ = 0;
};

/// Whole paragraphs; places in it are places in the document.
Document beginning_of(const Document& document) {
  Document beginning;
  for (const Block& block : document.blocks) {
    if (!beginning.blocks.empty() && block.span.end > beginning_length) break;
    beginning.blocks.push_back(block);
  }
  beginning.text = document.text.substr(0, beginning.blocks.empty() ? 0 : beginning.blocks.back().span.end);
  beginning.title = document.title;
  beginning.byline = document.byline;
  beginning.language = document.language;
  beginning.encoding = document.encoding;
  beginning.format = document.format;
  return beginning;
}

class Live {
 public:
  Live(const Options& options, SpeechEngine& engine, Stand& stand)
      : options_(options), engine_(engine), stand_(stand),
        device_({.sample_rate = engine.sample_rate(), .channels = options.stereo ? 2 : 1}, {options.device, options.lead_in}),
        tell_([this](const std::string& words) { warnings_.add(words); }) {}

  void run(tui::Keymap keys) {
    article_ = read_article_of(options_, tell_, stand_.end_signals.descriptor());
    lexicon_ = lexicon_for(options_.lexicons, article_.document.language, tell_);
    const bool early = begins_early();
    auto script = std::async(early ? std::launch::async : std::launch::deferred, [this] { return script_of(article_, options_); });
    if (early) begin_early();
    article_.script = early ? wait_for(script) : script.get();
    prepare();
    if (player_) extend();
    else begin();
    attend(std::move(keys));
    remember_heard(article_.source, options_, tell_);  // to its end, or as far as the listener cared
  }

 private:
  /// What is heard of a long article while the whole of it is looked at.
  struct Head {
    Head(Article its_article, SpeechEngine& engine, const NarrationOptions& options)
        : article(std::move(its_article)), narration(article.document, article.script, article.cast, engine, options) {}
    Article article;
    Narration narration;
  };

  /// Where something else than the beginning is to be heard, the whole must be known first.
  bool begins_early() const {
    const bool resumes = !options_.no_resume && article_.heard && !article_.heard->finished && !article_.heard->place.sentence.empty();
    return article_.document.text.size() > long_article && options_.from.empty() && options_.to.empty() && options_.script.empty() && !options_.audition && !resumes;
  }

  void begin_early() {
    Article beginning;
    beginning.document = beginning_of(article_.document);
    beginning.heard = article_.heard;
    beginning.script = script_of(beginning, options_);
    beginning.cast = cast_of(beginning, options_, tell_);
    head_.emplace(std::move(beginning), engine_, narration_options(options_, lexicon_));
    if (!head_->narration.segments().empty()) start_player(head_->narration, 0);
  }

  void prepare() {
    if (options_.audition) {
      article_.cast = cast_of(article_, options_, tell_);
      article_.script = audition_script(article_.document, std::move(article_.script));
    } else {
      article_.cast = cast_of(article_, options_, tell_, heard_voices());
    }
    narration_.emplace(article_.document, article_.script, article_.cast, engine_, narration_options(options_, lexicon_));
    if (!options_.to.empty()) {
      ends_early_ = end_where_asked(*narration_, options_.from, options_.to, article_.script);
      narration_.emplace(article_.document, article_.script, article_.cast, engine_, narration_options(options_, lexicon_));
    }
    refuse_silence(*narration_, article_.source);
  }

  void begin() {
    sentences_ = session::sentences_of(*narration_);
    StartPlace start = start_of(article_);
    greeting_ = std::move(start.greeting);
    auto remembering = std::async(std::launch::async, [this] { remember(article_, options_, tell_); });  // a life of reading makes a long file
    start_player(*narration_, start.segment);
    remembering.get();
  }

  StartPlace start_of(const Article& article) const {
    if (!options_.from.empty()) return place_asked_for(*narration_, options_.from);
    if (options_.no_resume || options_.audition || !article.heard) return {};
    return place_of_last_time(*narration_, sentences_, *article.heard, std::time(nullptr));
  }

  /// As often as playing has meanwhile come to people who had no voice in what was fixed.
  void extend() {
    while (!player_->extend(*narration_, heard_up_to_)) prepare();
    sentences_ = session::sentences_of(*narration_);
    remember(article_, options_, tell_);
  }

  void start_player(const Narration& narration, std::size_t segment) {
    std::vector<PcmChunk> sound = made(narration, segment);
    AudioDevice& device = device_.first(stand_.end_signals);
    warnings_.print();
    quiet_.emplace();
    player_.emplace(narration, device,
                    PlayerOptions{.first_segment = segment, .recover = [this] { return device_.another(); }, .first_sound = std::move(sound)});
    player_->play();
  }

  /// The first sentence, while the device opens.
  std::vector<PcmChunk> made(const Narration& narration, std::size_t segment) const {
    std::vector<PcmChunk> chunks;
    try {
      narration.render(segment, {.words_per_minute = options_.words_per_minute}, [&](PcmChunk&& chunk) {
        chunks.push_back(std::move(chunk));
        return true;
      });
    } catch (const Error&) {  // the player will meet it, and say so
      chunks.clear();
    }
    return chunks;
  }

  /// Whoever may be heard before the whole article is in the player: their voices stay.
  std::vector<HeardVoice> heard_voices() {
    std::vector<HeardVoice> voices;
    if (!player_) return voices;
    constexpr std::size_t ahead = 2;  // the device holds a quarter of a second
    const auto& segments = head_->narration.segments();
    heard_up_to_ = std::min(player_->status().segment + ahead, segments.size() - 1);
    for (std::size_t i = 0; i <= heard_up_to_; ++i) {
      const SpeakerId then = segments[i].speaker;
      const SpeakerId now = speaker_at(segments[i].source.start);
      const CastMember& member = head_->article.cast.members[then];
      if (then != narrator_id && now != narrator_id) voices.push_back({now, member.voice.name, member.seat});
    }
    return voices;
  }

  SpeakerId speaker_at(std::size_t code_point) const {
    const auto& all = article_.script.utterances;
    const auto found = std::upper_bound(all.begin(), all.end(), code_point, [](std::size_t at, const Utterance& u) { return at < u.span.end; });
    return found == all.end() ? narrator_id : found->speaker;
  }

  Script wait_for(std::future<Script>& script) const {
    using namespace std::chrono_literals;
    while (script.wait_for(10ms) != std::future_status::ready)
      if (stand_.end_signals.wait(0)) throw Error(ErrorKind::interrupted, "interrupted");
    return script.get();
  }

  /// The listener's part.
  void attend(tui::Keymap keys) {
    std::optional<PlaceKeeper> places;
    if (!options_.no_memory && !options_.audition) places.emplace(article_.document, sentences_, article_.sketch, article_.source.name);
    PlaceKeeper* const keeper = places ? &*places : nullptr;
    VoiceChooser chooser(article_.document, article_.script, article_.cast, voices(), !options_.no_memory);
    ListenerServices services(*narration_, engine_, chooser, keeper, export_target(options_, article_.source));
    if (std::string warning = warnings_.next(); !warning.empty()) greeting_ = std::move(warning);
    play({.narration = *narration_,
          .player = *player_,
          .services = services,
          .places = keeper,
          .ends_early = ends_early_,
          .end_signals = stand_.end_signals,
          .suspend_signals = stand_.suspend_signals,
          .terminal = stand_.terminal,
          .keys = std::move(keys),
          .lines = options_.audition ? Lines::speakers : Lines::paragraphs,
          .messages = quiet_->messages(),
          .greeting = std::move(greeting_)});
  }

  const Options& options_;
  SpeechEngine& engine_;
  Stand& stand_;
  Warnings warnings_;
  std::optional<QuietLibraries> quiet_;  // until the device is closed
  DeviceSource device_;  // opening it takes tens of milliseconds: the first thing to begin
  OnProblem tell_;
  Article article_;
  Lexicon lexicon_;
  std::optional<Head> head_;
  std::optional<Narration> narration_;
  bool ends_early_ = false;  // before the article does
  session::Sentences sentences_;
  std::size_t heard_up_to_ = 0;  // a segment of the beginning
  std::string greeting_;
  std::optional<Player> player_;  // behind all that it plays
};

}  // namespace

void play_article(const Options& options, SpeechEngine& engine, Stand& stand, tui::Keymap keys) {
  Live(options, engine, stand).run(std::move(keys));
}

}  // namespace narrator::cli
