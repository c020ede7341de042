// Playback's thread: renders segment after segment, writes to the device, and waits for one that is gone.
#include <exception>
#include <utility>

#include "narrator/error.hpp"
#include "player/playback.hpp"

namespace narrator::player {
namespace {

constexpr std::chrono::milliseconds look_for_device_every{500};

}  // namespace

void Playback::run(const std::stop_token& quit) {
  do {
    try {
      do_jobs(quit);
    } catch (const Error& e) {
      const std::lock_guard lock(mutex_);
      e.kind() == ErrorKind::device ? lose_device(e.what()) : fail(e.what());
    } catch (const std::exception& e) {
      const std::lock_guard lock(mutex_);
      fail(e.what());
    }
  } while (recover(quit));
}

void Playback::do_jobs(const std::stop_token& quit) {
  while (std::optional<Job> job = next_job(quit)) {
    if (job->rests)
      rest(*job);
    else if (job->start.segment < job->narration->segments().size())
      play_segment(*job);
    else
      finish(*job);
  }
}

/// @return false when nothing is to be played any more
bool Playback::recover(const std::stop_token& quit) {
  std::unique_lock lock(mutex_);
  if (quit.stop_requested() || !lost_ || state_ == PlayerState::failed) return false;
  device_ = &gone_;  // nobody may touch the one that is about to be closed
  for (;;) {
    lock.unlock();
    AudioDevice* device = nullptr;
    try {
      device = recover_();
    } catch (const std::exception&) {  // there is none yet
    }
    lock.lock();
    if (quit.stop_requested()) {
      if (device != nullptr) device_ = device;
      return false;
    }
    if (device != nullptr) return begin_again_on(*device);
    work_.wait_for(lock, quit, look_for_device_every, [] { return false; });
  }
}

bool Playback::begin_again_on(AudioDevice& device) {
  device_ = &device;
  lost_ = false;
  moved_ = true;
  message_.clear();
  device_->set_volume(muted_ ? 0.0 : volume_);
  if (state_ == PlayerState::playing) resume();
  return true;
}

std::optional<Playback::Job> Playback::next_job(const std::stop_token& quit) {
  std::unique_lock lock(mutex_);
  work_.wait(lock, quit, [this] { return moved_ || lost_ || state_ != PlayerState::finished; });
  if (quit.stop_requested() || lost_ || state_ == PlayerState::failed) return std::nullopt;
  if (moved_) {
    moved_ = false;
    first_sound_.clear();
    stop_ = std::stop_source();
    device_->clear_interrupt();
    device_->drop();  // what a write that was under way had still put in
    if (stage_) stage_->reset();
  }
  Job job{.narration = narration_, .start = next_, .made = std::exchange(first_sound_, {}), .words_per_minute = words_per_minute_, .cast = cast_, .stop = stop_.get_token()};
  job.rests = next_.in_pause && stop_at_ != StopAt::end && next_.segment + 1 == stop_before_;
  if (!job.rests && next_.in_pause) job.start = place_behind(next_.segment);
  writing_ = job.start.segment;
  if (writing_ < segments().size()) job.speaker = speakers_[writing_];
  return job;
}

Place Playback::place_behind(std::size_t segment) const {
  return {.segment = loop_ && loop_->last == segment ? loop_->first : segment + 1, .word = {}};
}

void Playback::play_segment(Job& job) {
  std::int64_t frame = job.start.frame;
  const auto on_chunk = [&](PcmChunk&& chunk) {
    if (!announce(job, chunk, frame)) return false;
    frame += static_cast<std::int64_t>(chunk.samples.size());
    return play_chunk(job, chunk);
  };
  const Narration::RenderOptions options{
      .words_per_minute = job.words_per_minute, .from = job.start.word.start, .cast = job.cast.get(), .speaker = job.speaker};
  if (job.made.empty())
    job.narration->render(job.start.segment, options, on_chunk, job.stop, [this](const std::string& problem) { report(problem); });
  for (PcmChunk& chunk : job.made)
    if (!on_chunk(std::move(chunk))) break;
  const std::lock_guard lock(mutex_);
  if (!job.stop.stop_requested()) next_ = {.segment = job.start.segment, .word = {}, .frame = 0, .in_pause = true};
}

/// Notes what is about to be written, while it still is what the owner wants to hear.
bool Playback::announce(const Job& job, const PcmChunk& chunk, std::int64_t frame) {
  const std::lock_guard lock(mutex_);
  if (job.stop.stop_requested()) return false;
  timeline_.forget_before(device_->frames_heard());
  const std::uint64_t position = device_->frames_written();
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
  return write(job, stage_->add(chunk.samples, job.cast->members[job.speaker].seat));
}

bool Playback::write(const Job& job, std::span<const std::int16_t> samples) {
  while (!samples.empty()) {
    samples = samples.subspan(device_->write(samples));
    if (job.stop.stop_requested()) return false;
  }
  return true;
}

void Playback::finish(const Job& job) {
  if (stage_ && !write(job, stage_->finish())) return;
  device_->finish();
  const std::lock_guard lock(mutex_);
  if (job.stop.stop_requested()) return;
  state_ = PlayerState::finished;
  stop_at_ = StopAt::end;
  changed_.notify_all();
}

/// Waits until all that was wanted is heard.
void Playback::rest(const Job& job) {
  device_->finish();
  const std::lock_guard lock(mutex_);
  if (job.stop.stop_requested()) return;
  state_ = PlayerState::paused;
  stop_at_ = StopAt::end;
  device_->pause();
}

void Playback::report(const std::string& problem) {
  const std::lock_guard lock(mutex_);
  message_ = problem;
}

}  // namespace narrator::player
