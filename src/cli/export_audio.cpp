#include "cli/export_audio.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "audio/loudness.hpp"
#include "casting/speaker_names.hpp"
#include "cli/mastering.hpp"
#include "cli/mix.hpp"
#include "cli/printable.hpp"
#include "cli/publications.hpp"
#include "cli/stems.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"
#include "publish/clean_text.hpp"
#include "publish/cues.hpp"

namespace narrator::cli {
namespace {

using Clock = std::chrono::steady_clock;

std::string minutes(std::size_t seconds) {
  char text[32];
  std::snprintf(text, sizeof text, "%zu:%02zu", seconds / 60, seconds % 60);
  return text;
}

/// A line that is written over, at most ten times a second.
class Progress {
 public:
  Progress(std::size_t segments, int sample_rate)
      : visible_(isatty(STDERR_FILENO) != 0), segments_(segments), sample_rate_(static_cast<std::size_t>(sample_rate)) {}
  ~Progress() {
    if (visible_) std::fputs("\r\x1b[K", stderr);
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void add(const PcmChunk& chunk) {
    if (done_ > 0 && chunk.segment <= last_) {  // once more: it was measured
      frames_ = 0;
      done_ = 0;
      start_ = Clock::now();
    }
    last_ = chunk.segment;
    frames_ += chunk.samples.size();
    ++done_;
    if (!visible_ || Clock::now() < next_) return;
    next_ = Clock::now() + std::chrono::milliseconds(100);
    std::fprintf(stderr, "\r\x1b[K%3zu %%  %s of sound  %s left", 100 * (chunk.segment + 1) / segments_,
                 minutes(frames_ / sample_rate_).c_str(), minutes(seconds_left(segments_ - chunk.segment - 1)).c_str());
  }

 private:
  /// A segment takes as long as those before it did.
  std::size_t seconds_left(std::size_t segments) const {
    const auto passed = std::chrono::duration<double>(Clock::now() - start_).count();
    return static_cast<std::size_t>(std::llround(passed * static_cast<double>(segments) / static_cast<double>(done_)));
  }

  bool visible_;
  Clock::time_point start_ = Clock::now();
  std::size_t done_ = 0;  // segments
  std::size_t last_ = 0;
  std::size_t segments_;
  std::size_t sample_rate_;
  std::size_t frames_ = 0;
  Clock::time_point next_{};
};

/// Who reads is this program, in a voice that somebody may have chosen.
std::string narrator_words(const Voice& voice) { return voice.name.empty() || voice.name == "narrator" ? "narrate" : "narrate, voice " + voice.name; }

Tags tags_of(const Narration& narration, const ExportTarget& target) {
  const Document& document = narration.document();
  Tags tags{.title = publish::one_line(narration.script().title),
            .artist = publish::one_line(document.byline),
            .language = publish::one_line(narration.script().language),
            .comment = {},
            .album = publish::one_line(document.site),
            .date = publish::one_line(document.date),
            .source = publish::one_line(target.source),
            .narrator = narrator_words(narration.cast().members[narrator_id].voice)};
  std::set<SpeakerId> heard;
  for (std::size_t i = target.first_segment; i < narration.segments().size(); ++i) heard.insert(narration.segments()[i].speaker);
  for (const SpeakerId speaker : heard)
    if (speaker != narrator_id && !narration.script().speakers[speaker].name.empty())
      tags.cast.push_back(publish::display_name(narration.script(), speaker));
  return tags;
}

std::vector<std::filesystem::path> publications_of(const ExportTarget& target) {
  std::vector<std::filesystem::path> paths = target.with;
  if (is_publication(target.path)) paths.insert(paths.begin(), target.path);
  return paths;
}

/// One export, from the options to complete files.
class Export {
 public:
  Export(const Narration& narration, const ExportTarget& target, const OnExported& on_exported, const OnProblem& on_problem)
      : narration_(narration), target_(target), on_exported_(on_exported), on_problem_(on_problem), has_sound_(!is_publication(target.path)),
        tags_(tags_of(narration, target)), planned_(publish::plan_chapters(narration, target.first_segment, target.options.chapters)),
        settings_{.channels = target.channels},
        file_options_{.sample_rate = target.options.sample_rate, .bitrate = target.options.bitrate} {
    if (!has_sound_) refuse_sound_options();
    if (!target.options.only.empty()) only_ = casting::find_speaker(narration.script(), target.options.only);
    if (!target.options.loudness.empty()) prepare_mastering();
  }

  Exported run() {
    if (mastering_) {
      settings_.master = mastering_->find_settings([this](const auto& master, auto detail) { return measure(master, detail); });
      file_options_.check = [this](int descriptor) { judge(descriptor); };
    }
    while (!write()) continue;
    return std::move(exported_);
  }

 private:
  struct AnotherTrial {};  // thrown through the sink, which then leaves no file

  void refuse_sound_options() const {
    const ExportOptions& o = target_.options;
    if (!o.loudness.empty() || !o.stems.empty() || !o.only.empty() || o.sample_rate != 0 || o.bitrate != 0)
      throw Error(ErrorKind::usage, target_.path.string() + ": --loudness, --stems, --only, --sample-rate and --bitrate are of sound files");
  }

  void prepare_mastering() {
    const auto wanted = audio::loudness_target(target_.options.loudness, target_.channels);
    if (!wanted) throw Error(ErrorKind::usage, "--loudness: '" + target_.options.loudness + "' is no loudness");
    settings_.head = wanted->head;
    settings_.tail = wanted->tail;
    mastering_.emplace(*wanted, target_.path, file_options_);
    open_sound_file(target_.path, format(), tags_, file_options_);  // better now than after measuring
  }

  AudioFormat format() const noexcept { return {narration_.sample_rate(), target_.channels}; }

  /// Every chunk through the mix. What the engine could not say is told once.
  void render(Mix& mix, const std::function<void(const PcmChunk&)>& before) {
    mix.begin();
    const auto put = [&](PcmChunk&& chunk) {
      before(chunk);
      // What is measured and limited is what will be heard. Without that, a part is cut out of the mix as it is.
      if (mastering_ && is_left_out(narration_.segments()[chunk.segment].speaker)) std::fill(chunk.samples.begin(), chunk.samples.end(), std::int16_t{0});
      mix.add(chunk);
      return on_exported_(chunk);
    };
    const bool complete = narration_.render_all(target_.first_segment, put, {}, std::exchange(on_problem_, {}), target_.workers);
    if (!complete) throw Error(ErrorKind::interrupted, "interrupted");
    mix.finish();
  }

  audio::Loudness measure(const audio::MasterSettings& master, audio::LoudnessMeter::Detail detail) {
    audio::LoudnessMeter meter(narration_.sample_rate(), target_.channels, detail);
    MixSettings settings = settings_;
    if (master != audio::MasterSettings()) settings.master = master;
    Mix mix(narration_, settings, [&meter](std::span<const std::int16_t> samples, SpeakerId) { meter.add(samples); });
    render(mix, [](const PcmChunk&) {});
    return meter.result();
  }

  /// Of the complete file. @throws AnotherTrial with better settings
  void judge(int descriptor) {
    const audio::Loudness written = loudness_of_file(descriptor);
    if (!mastering_->judge(written, *settings_.master)) throw AnotherTrial();
    exported_.certificate = target_.path.string() + ": " + audio::certificate(written, mastering_->target());
  }

  /// What one narration is written to.
  struct Outputs {
    std::unique_ptr<SoundFile> sound;
    std::unique_ptr<Stems> stems;
    std::unique_ptr<publish::ChaptersFile> chapters;
    Publications publications;
  };

  Outputs open(const std::vector<Chapter>& chapters) const {
    SoundFileOptions options = file_options_;
    if (chapters.size() > 1) options.chapters = chapters;  // one alone is the file
    Outputs outputs{.sound = has_sound_ ? open_sound_file(target_.path, format(), tags_, options) : nullptr,
                    .stems = {},
                    .chapters = {},
                    .publications = {narration_, publications_of(target_), format(), target_.publications}};
    const SoundFileOptions plain{.sample_rate = file_options_.sample_rate, .bitrate = file_options_.bitrate};
    if (!target_.options.stems.empty())
      outputs.stems = std::make_unique<Stems>(narration_, target_.first_segment, target_.options.stems, target_.path.extension().string(),
                                              format(), tags_, plain);
    if (!target_.options.chapters_file.empty()) outputs.chapters = std::make_unique<publish::ChaptersFile>(target_.options.chapters_file);
    return outputs;
  }

  /// @return false when it has to be made again
  bool write() {
    std::vector<Chapter> chapters;
    for (const publish::PlannedChapter& chapter : planned_) chapters.push_back({.frame = 0, .title = chapter.title});
    Outputs outputs = open(chapters);
    Mix mix(narration_, settings_, [&](std::span<const std::int16_t> samples, SpeakerId speaker) {
      if (!mastering_ && is_left_out(speaker)) samples = silence(samples.size());
      if (outputs.sound) outputs.sound->write(samples);
      if (outputs.stems) outputs.stems->add(samples, speaker);
      outputs.publications.add(samples, speaker);
    });
    std::size_t next = 0;
    outputs.publications.add_silence(settings_.head);
    render(mix, [&](const PcmChunk& chunk) {
      if (next < planned_.size() && planned_[next].segment == chunk.segment) chapters[next++].frame = mix.frames();
      outputs.publications.add(chunk);
    });
    outputs.publications.add_silence(settings_.tail);
    if (!chapters.empty()) chapters.front().frame = 0;  // players expect it, whatever stands before the first word
    exported_.sound = std::chrono::milliseconds(mix.frames() * 1000 / static_cast<std::uint64_t>(narration_.sample_rate()));
    return finish(outputs, chapters);
  }

  /// The sound first: it may be measured, and made again.
  bool finish(Outputs& outputs, const std::vector<Chapter>& chapters) const {
    try {
      if (outputs.sound && chapters.size() > 1) outputs.sound->place_chapters(chapters);
      if (outputs.sound) outputs.sound->finish();
    } catch (const AnotherTrial&) {
      return false;
    }
    if (outputs.stems) outputs.stems->finish();
    if (outputs.chapters) outputs.chapters->finish(chapters, tags_, narration_.sample_rate());
    outputs.publications.finish();
    return true;
  }

  bool is_left_out(SpeakerId speaker) const noexcept { return only_ && speaker != *only_; }

  std::span<const std::int16_t> silence(std::size_t samples) {
    silence_.resize(std::max(silence_.size(), samples), 0);
    return std::span(silence_).first(samples);
  }

  const Narration& narration_;
  const ExportTarget& target_;
  const OnExported& on_exported_;
  OnProblem on_problem_;
  bool has_sound_;
  Tags tags_;
  std::vector<publish::PlannedChapter> planned_;
  MixSettings settings_;
  SoundFileOptions file_options_;
  std::optional<SpeakerId> only_;
  std::optional<Mastering> mastering_;
  std::vector<std::int16_t> silence_;
  Exported exported_;
};

}  // namespace

Exported export_audio(const Narration& narration, const ExportTarget& target, const OnExported& on_exported, const OnProblem& on_problem) {
  return Export(narration, target, on_exported, on_problem).run();
}

void export_with_progress(const Narration& narration, const ExportTarget& target, EndSignals& signals) {
  std::optional<Progress> progress(std::in_place, narration.segments().size(), narration.sample_rate());
  const auto show = [&](const PcmChunk& chunk) {
    progress->add(chunk);
    return !signals.wait(0);
  };
  const auto complain = [](const std::string& words) { std::fprintf(stderr, "narrate: %s\n", printable(words).c_str()); };
  const Exported exported = export_audio(narration, target, show, complain);
  progress.reset();
  if (!exported.certificate.empty()) std::fprintf(stderr, "%s\n", printable(exported.certificate).c_str());
}

}  // namespace narrator::cli
