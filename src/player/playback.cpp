#include "player/playback.hpp"

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

namespace narrator::player {
namespace {

// Behind this, "previous" means "again": as on every CD player.
constexpr std::chrono::seconds restarts_after{2};
constexpr std::chrono::milliseconds alive_check_every{100};
constexpr double loudest = 1.5;

Durations estimated_durations(const Narration& narration, int words_per_minute) {
  std::vector<std::int64_t> frames;
  frames.reserve(narration.segments().size());
  for (std::size_t i = 0; i < narration.segments().size(); ++i)
    frames.push_back(narration.estimated_duration(i, words_per_minute).count() * narration.sample_rate() / 1000);
  return Durations(std::move(frames));
}

}  // namespace

Playback::Playback(const Narration& narration, AudioDevice& device, std::size_t first_segment)
    : narration_(narration), device_(device),
      words_per_minute_(std::clamp(narration.options().words_per_minute, slowest_speed, fastest_speed)),
      cast_(std::make_shared<const Cast>(narration.cast())),
      durations_(estimated_durations(narration, words_per_minute_)) {
  if (device.format().channels == 2) stage_.emplace(device.format().sample_rate);
  if (!segments().empty()) next_.segment = std::min(first_segment, segments().size() - 1);
  timeline_.restart(next_);
  thread_ = std::jthread([this](const std::stop_token& quit) { run(quit); });
}

Playback::~Playback() {
  {
    const std::lock_guard lock(mutex_);
    thread_.request_stop();
    stop_.request_stop();
    device_.interrupt();
    device_.drop();
  }
  thread_.join();
  device_.clear_interrupt();  // the next player finds the device as this one did
}

// --- commands: the owner's thread ---

void Playback::play() {
  const std::lock_guard lock(mutex_);
  if (state_ == PlayerState::failed || state_ == PlayerState::playing) return;
  if (state_ == PlayerState::finished) return go_to({});
  resume();
}

void Playback::pause() {
  const std::lock_guard lock(mutex_);
  if (state_ != PlayerState::playing) return;
  state_ = PlayerState::paused;
  device_.pause();
}

void Playback::toggle() {
  // Only the owner's thread starts and pauses; the thread can but finish or fail in between.
  const PlayerState state = status().state;
  state == PlayerState::playing ? pause() : play();
}

void Playback::next(Unit unit) {
  const std::lock_guard lock(mutex_);
  if (segments().empty() || is_over()) return;
  const std::size_t target = start_of_next(unit, segments(), timeline_.at(device_.frames_heard()).segment);
  if (target < segments().size()) go_to({.segment = target, .word = {}});
}

void Playback::previous(Unit unit) {
  const std::lock_guard lock(mutex_);
  if (segments().empty()) return;
  const std::uint64_t heard = device_.frames_heard();
  const Place& at = timeline_.at(heard);
  const std::size_t start = start_of(unit, segments(), at.segment);
  const std::int64_t inside = durations_.before(at.segment) - durations_.before(start) + frames_in(at, heard);
  const bool again = time_of(inside) > restarts_after;
  go_to({.segment = again ? start : start_of_previous(unit, segments(), at.segment), .word = {}});
}

void Playback::go_to_segment(std::size_t segment) {
  const std::lock_guard lock(mutex_);
  if (!segments().empty()) go_to({.segment = std::min(segment, segments().size() - 1), .word = {}});
}

void Playback::go_to_last_paragraph() {
  if (!segments().empty()) go_to_segment(start_of(Unit::paragraph, segments(), segments().size() - 1));
}

void Playback::set_speed(int words_per_minute) {
  const std::lock_guard lock(mutex_);
  const int speed = std::clamp(words_per_minute, slowest_speed, fastest_speed);
  const int before = std::exchange(words_per_minute_, speed);
  if (speed == before) return;
  const double longer = static_cast<double>(before) / speed;
  durations_.scale(longer);
  if (segments().empty() || is_over()) return;
  // A pause is not made again: the place behind its segment is where the next one begins.
  Place place = timeline_.at(device_.frames_heard());
  place.frame = static_cast<std::int64_t>(static_cast<double>(place.frame) * longer);
  go_to(place);
}

void Playback::set_voice(SpeakerId speaker, const Voice& voice) {
  const std::lock_guard lock(mutex_);
  auto changed = std::make_shared<Cast>(*cast_);
  changed->members.at(speaker).voice = voice;
  cast_ = std::move(changed);
  // What is heard, and what waits in the device behind it, may be said in the old voice.
  if (!segments().empty() && !is_over()) go_to(Place(timeline_.at(device_.frames_heard())));
}

void Playback::set_volume(double volume) {
  const std::lock_guard lock(mutex_);
  volume_ = std::clamp(volume, 0.0, loudest);
  if (!muted_) device_.set_volume(volume_);
}

void Playback::set_muted(bool muted) {
  const std::lock_guard lock(mutex_);
  muted_ = muted;
  device_.set_volume(muted ? 0.0 : volume_);
}

void Playback::go_to(const Place& place) {
  if (state_ == PlayerState::failed) return;
  next_ = place;
  moved_ = true;
  timeline_.restart(place);
  stop_.request_stop();
  device_.interrupt();  // before drop(): nothing old is written behind it
  device_.drop();
  if (state_ == PlayerState::finished) resume();
  work_.notify_all();
}

void Playback::resume() {
  state_ = PlayerState::playing;
  try {
    device_.resume();
  } catch (const std::exception& e) {
    fail(e.what());
  }
}

void Playback::fail(const std::string& message) {
  if (state_ == PlayerState::failed) return;
  state_ = PlayerState::failed;
  message_ = message;
  stop_.request_stop();
  device_.interrupt();
  work_.notify_all();
  changed_.notify_all();
}

void Playback::fail_if_device_is_gone() {
  if (state_ == PlayerState::playing && !device_.is_alive()) fail("the audio device stopped asking for sound");
}

// --- status: the owner's thread ---

std::int64_t Playback::frames_in(const Place& place, std::uint64_t heard) const {
  return place.frame + timeline_.frames_since(heard);
}

std::chrono::milliseconds Playback::time_of(std::int64_t frames) const {
  return std::chrono::milliseconds(frames * 1000 / narration_.sample_rate());
}

PlayerStatus Playback::status() {
  const std::lock_guard lock(mutex_);
  fail_if_device_is_gone();
  PlayerStatus status;
  status.state = state_;
  status.words_per_minute = words_per_minute_;
  status.volume = volume_;
  status.muted = muted_;
  status.message = message_;
  if (segments().empty()) return status;
  const std::uint64_t heard = device_.frames_heard();
  const Place& place = timeline_.at(heard);
  const Segment& segment = segments()[place.segment];
  status.segment = place.segment;
  status.block = segment.block;
  status.speaker = segment.speaker;
  status.voice = cast_->members[segment.speaker].voice.name;
  status.sentence = sentence_span(segments(), place.segment);
  status.word = place.word;
  const std::int64_t elapsed = durations_.before(place.segment) + frames_in(place, heard);
  // The length of the segment that is heard is known only when it is written to its end.
  status.total = time_of(std::max(durations_.total(), elapsed));
  status.elapsed = state_ == PlayerState::finished ? status.total : time_of(elapsed);
  return status;
}

bool Playback::wait_for(std::chrono::milliseconds time) {
  const auto deadline = std::chrono::steady_clock::now() + time;
  std::unique_lock lock(mutex_);
  for (;;) {
    fail_if_device_is_gone();
    if (is_over()) return true;
    const auto now = std::chrono::steady_clock::now();
    if (now >= deadline) return false;
    changed_.wait_until(lock, std::min(deadline, now + alive_check_every));
  }
}

// --- the thread ---

void Playback::run(const std::stop_token& quit) {
  try {
    while (const std::optional<Job> job = next_job(quit)) {
      if (job->start.segment < segments().size())
        play_segment(*job);
      else
        finish(*job);
    }
  } catch (const std::exception& e) {
    const std::lock_guard lock(mutex_);
    fail(e.what());
  }
}

std::optional<Playback::Job> Playback::next_job(const std::stop_token& quit) {
  std::unique_lock lock(mutex_);
  work_.wait(lock, quit, [this] { return moved_ || state_ != PlayerState::finished; });
  if (quit.stop_requested() || state_ == PlayerState::failed) return std::nullopt;
  if (moved_) {
    moved_ = false;
    stop_ = std::stop_source();
    device_.clear_interrupt();
    device_.drop();  // what a write that was under way had still put in
    if (stage_) stage_->reset();
  }
  Place start = next_;
  if (start.in_pause) start = {.segment = start.segment + 1, .word = {}};
  return Job{start, words_per_minute_, cast_, stop_.get_token()};
}

void Playback::play_segment(const Job& job) {
  std::int64_t frame = job.start.frame;
  const auto on_chunk = [&](PcmChunk&& chunk) {
    if (!announce(job, chunk, frame)) return false;
    frame += static_cast<std::int64_t>(chunk.samples.size());
    return play_chunk(job, chunk);
  };
  narration_.render(job.start.segment, {.words_per_minute = job.words_per_minute, .from = job.start.word.start, .cast = job.cast.get()}, on_chunk, job.stop,
                    [this](const std::string& problem) { report(problem); });
  const std::lock_guard lock(mutex_);
  if (!job.stop.stop_requested()) next_ = {.segment = job.start.segment, .word = {}, .frame = 0, .in_pause = true};
}

/// Notes what is about to be written, while it still is what the owner wants to hear.
bool Playback::announce(const Job& job, const PcmChunk& chunk, std::int64_t frame) {
  const std::lock_guard lock(mutex_);
  if (job.stop.stop_requested()) return false;
  timeline_.forget_before(device_.frames_heard());
  const std::uint64_t position = device_.frames_written();
  const auto add = [&](std::size_t at, Span word, bool in_pause) {
    timeline_.add(position + at, {chunk.segment, word, frame + static_cast<std::int64_t>(at), in_pause});
  };
  for (const Mark& mark : chunk.marks)
    add(mark.frame, mark.kind == MarkKind::segment ? job.start.word : mark.source, false);
  if (chunk.ends_segment) {
    add(0, {}, true);
    durations_.set(chunk.segment, frame + static_cast<std::int64_t>(chunk.samples.size()));
  }
  return true;
}

/// Speech is mono until here: on two channels everybody has a seat.
bool Playback::play_chunk(const Job& job, const PcmChunk& chunk) {
  if (!stage_) return write(job, chunk.samples);
  const SpeakerId speaker = segments()[chunk.segment].speaker;
  return write(job, stage_->add(chunk.samples, narration_.cast().members[speaker].seat));
}

bool Playback::write(const Job& job, std::span<const std::int16_t> samples) {
  while (!samples.empty()) {
    samples = samples.subspan(device_.write(samples));
    if (job.stop.stop_requested()) return false;
  }
  return true;
}

void Playback::finish(const Job& job) {
  if (stage_ && !write(job, stage_->finish())) return;
  device_.finish();
  const std::lock_guard lock(mutex_);
  if (job.stop.stop_requested()) return;
  state_ = PlayerState::finished;
  changed_.notify_all();
}

void Playback::report(const std::string& problem) {
  const std::lock_guard lock(mutex_);
  message_ = problem;
}

}  // namespace narrator::player
