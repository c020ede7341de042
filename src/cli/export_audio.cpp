#include "cli/export_audio.hpp"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "audio/stage.hpp"
#include "cli/printable.hpp"
#include "cli/publications.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"

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
    return static_cast<std::size_t>(passed * static_cast<double>(segments) / static_cast<double>(done_) + 0.5);
  }

  bool visible_;
  const Clock::time_point start_ = Clock::now();
  std::size_t done_ = 0;  // segments
  std::size_t segments_;
  std::size_t sample_rate_;
  std::size_t frames_ = 0;
  Clock::time_point next_{};
};

std::string cast_comment(const Narration& narration) {
  std::string comment;
  for (const Speaker& speaker : narration.script().speakers)
    if (!speaker.name.empty() && speaker.name != "narrator") comment += (comment.empty() ? "With the words of " : ", ") + printable(speaker.name);
  return comment;
}

std::vector<std::filesystem::path> publications_of(const ExportTarget& target) {
  std::vector<std::filesystem::path> paths = target.with;
  if (is_publication(target.path)) paths.insert(paths.begin(), target.path);
  return paths;
}

}  // namespace

void export_audio(const Narration& narration, const ExportTarget& target, const OnExported& on_exported, const OnProblem& on_problem) {
  const Tags tags{.title = printable(narration.script().title),
                  .artist = {},
                  .language = narration.script().language,
                  .comment = cast_comment(narration)};
  const AudioFormat format{narration.sample_rate(), target.channels};
  const bool has_sound = !is_publication(target.path);
  const std::unique_ptr<AudioSink> sink = has_sound ? open_sound_file(target.path, format, tags) : nullptr;
  Publications publications(narration, publications_of(target), format, target.publications);
  audio::Stage stage(narration.sample_rate());
  const auto put = [&](PcmChunk&& chunk) {
    const SpeakerId speaker = narration.segments()[chunk.segment].speaker;
    std::span<const std::int16_t> samples = chunk.samples;
    if (target.channels == 2) samples = stage.add(chunk.samples, narration.cast().members[speaker].seat);
    if (sink) sink->write(samples);
    publications.add(chunk, samples);
    return on_exported(chunk);
  };
  if (!narration.render_all(target.first_segment, put, {}, on_problem, target.workers)) throw Error(ErrorKind::interrupted, "interrupted");
  if (target.channels == 2) {
    const std::span<const std::int16_t> tail = stage.finish();
    if (sink) sink->write(tail);
    publications.add_tail(tail);
  }
  if (sink) sink->finish();
  publications.finish();
}

void export_with_progress(const Narration& narration, const ExportTarget& target, EndSignals& signals) {
  Progress progress(narration.segments().size(), narration.sample_rate());
  const auto show = [&](const PcmChunk& chunk) {
    progress.add(chunk);
    return !signals.wait(0);
  };
  const auto complain = [](const std::string& words) { std::fprintf(stderr, "narrate: %s\n", printable(words).c_str()); };
  export_audio(narration, target, show, complain);
}

}  // namespace narrator::cli
