// Playback as its owner sees it: commands and the status. What the thread does is in playback_thread.cpp.
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
constexpr std::size_t most_visits = 200;

Durations estimated_durations(const Narration& narration, int words_per_minute) {
  std::vector<std::int64_t> frames;
  frames.reserve(narration.segments().size());
  for (std::size_t i = 0; i < narration.segments().size(); ++i)
    frames.push_back(narration.estimated_duration(i, words_per_minute).count() * narration.sample_rate() / 1000);
  return Durations(std::move(frames));
}

std::vector<SpeakerId> speakers_of(const Narration& narration) {
  std::vector<SpeakerId> speakers;
  speakers.reserve(narration.segments().size());
  for (const Segment& segment : narration.segments()) speakers.push_back(segment.speaker);
  return speakers;
}

}  // namespace

Playback::Playback(const Narration& narration, AudioDevice& device, PlayerOptions options)
    : recover_(std::move(options.recover)), device_(&device), narration_(&narration), first_sound_(std::move(options.first_sound)),
      words_per_minute_(std::clamp(narration.options().words_per_minute, slowest_speed, fastest_speed)),
      cast_(std::make_shared<const Cast>(narration.cast())), speakers_(speakers_of(narration)),
      durations_(estimated_durations(narration, words_per_minute_)) {
  if (device.format().channels == 2) stage_.emplace(device.format().sample_rate);
  if (!segments().empty()) next_.segment = std::min(options.first_segment, segments().size() - 1);
  timeline_.restart(next_);
  thread_ = std::jthread([this](const std::stop_token& quit) { run(quit); });
}

Playback::~Playback() {
  {
    const std::lock_guard lock(mutex_);
    thread_.request_stop();
    stop_.request_stop();
    device_->interrupt();
    device_->drop();
  }
  thread_.join();
  device_->clear_interrupt();  // the next player finds the device as this one did
}

// --- commands: the owner's thread ---

bool Playback::is_same_up_to(const Narration& longer, std::size_t segment) const {
  const auto same = [](const Segment& a, const Segment& b) {
    return a.source == b.source && a.announces == b.announces && a.sentence == b.sentence && a.pause_after == b.pause_after;
  };
  return segment < segments().size() && segment < longer.segments().size() &&
         std::equal(segments().begin(), segments().begin() + static_cast<std::ptrdiff_t>(segment) + 1, longer.segments().begin(), same);
}

bool Playback::extend(const Narration& longer, std::size_t last) {
  const std::lock_guard lock(mutex_);
  if (writing_ > last) return false;
  const bool same = is_same_up_to(longer, writing_);
  const Place at = segments().empty() ? Place() : heard();
  const std::size_t place = segments().empty() ? 0 : std::max(at.word.start, segments()[at.segment].source.start);
  Durations durations = estimated_durations(longer, words_per_minute_);
  for (std::size_t i = 0; same && i <= writing_; ++i) durations.set(i, durations_.of(i));
  durations_ = std::move(durations);
  narration_ = &longer;
  cast_ = std::make_shared<const Cast>(longer.cast());
  speakers_ = speakers_of(longer);
  first_sound_.clear();
  if (!same && !segments().empty()) go_to(place_of(segment_at(segments(), place), place));
  return true;
}

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
  device_->pause();
}

void Playback::toggle() {
  // Only the owner's thread starts and pauses; the thread can but finish, rest or fail in between.
  const PlayerState state = status().state;
  state == PlayerState::playing || state == PlayerState::waiting ? pause() : play();
}

void Playback::next(Unit unit) {
  const std::lock_guard lock(mutex_);
  if (segments().empty() || is_over()) return;
  const std::size_t target = start_of_next(unit, segments(), heard().segment);
  if (target < segments().size()) move_to({.segment = target, .word = {}});
}

void Playback::previous(Unit unit) {
  const std::lock_guard lock(mutex_);
  if (segments().empty()) return;
  const std::uint64_t now = device_->frames_heard();
  const Place& at = timeline_.at(now);
  const std::size_t start = start_of(unit, segments(), at.segment);
  const bool again = is_far_in(start, at, now);
  move_to({.segment = again ? start : start_of_previous(unit, segments(), at.segment), .word = {}});
}

void Playback::next_quote(std::optional<SpeakerId> by) {
  const std::lock_guard lock(mutex_);
  if (segments().empty() || is_over()) return;
  if (const auto target = start_of_next_quote(speakers_, heard().segment, by)) move_to({.segment = *target, .word = {}});
}

void Playback::previous_quote(std::optional<SpeakerId> by) {
  const std::lock_guard lock(mutex_);
  if (segments().empty()) return;
  const std::uint64_t now = device_->frames_heard();
  const Place& at = timeline_.at(now);
  const std::size_t start = start_of_quote(speakers_, at.segment);
  const SpeakerId who = speakers_[at.segment];
  const bool is_theirs = who != narrator_id && (!by || who == *by);
  const auto before = start_of_quote_before(speakers_, start, by);
  if (is_theirs && (!before || is_far_in(start, at, now))) return move_to({.segment = start, .word = {}});
  if (before) move_to({.segment = *before, .word = {}});
}

SpeakerId Playback::quoted_speaker() {
  const std::lock_guard lock(mutex_);
  return segments().empty() ? narrator_id : last_quoted(speakers_, heard().segment);
}

void Playback::repeat_sentence() {
  const std::lock_guard lock(mutex_);
  if (!segments().empty()) move_to({.segment = start_of(Unit::sentence, segments(), heard().segment), .word = {}});
}

void Playback::go_to_segment(std::size_t segment) {
  const std::lock_guard lock(mutex_);
  if (!segments().empty()) move_to({.segment = std::min(segment, segments().size() - 1), .word = {}});
}

void Playback::go_to_last_paragraph() {
  if (!segments().empty()) go_to_segment(start_of(Unit::paragraph, segments(), segments().size() - 1));
}

void Playback::go_to_text(std::size_t code_point) {
  const std::lock_guard lock(mutex_);
  if (!segments().empty()) move_to(place_of(segment_at(segments(), code_point), code_point));
}

void Playback::go_to_time(std::chrono::milliseconds time) {
  const std::lock_guard lock(mutex_);
  if (segments().empty()) return;
  const std::int64_t frames = std::max<std::int64_t>(0, time.count()) * narration_->sample_rate() / 1000;
  const std::size_t segment = durations_.at(frames);
  const Span source = segments()[segment].source;
  const std::int64_t inside = std::min(frames - durations_.before(segment), durations_.of(segment));
  const auto into = static_cast<std::size_t>(inside) * source.size() / static_cast<std::size_t>(std::max<std::int64_t>(1, durations_.of(segment)));
  move_to(place_of(segment, source.start + std::min(into, source.size() - std::min<std::size_t>(source.size(), 1))));
}

/// At a code point of a segment; when it is heard is a guess, for not all of it may have been made.
Place Playback::place_of(std::size_t segment, std::size_t code_point) const {
  const Span source = segments()[segment].source;
  if (code_point <= source.start || source.empty()) return {.segment = segment, .word = {}};
  const auto share = static_cast<double>(std::min(code_point, source.end) - source.start) / static_cast<double>(source.size());
  return {.segment = segment, .word = {code_point, code_point}, .frame = static_cast<std::int64_t>(share * static_cast<double>(durations_.of(segment)))};
}

bool Playback::undo_move() {
  const std::lock_guard lock(mutex_);
  if (visits_.empty()) return false;
  Visit visit = visits_.back();
  visits_.pop_back();
  visit.place.frame = visit.place.frame * visit.words_per_minute / words_per_minute_;
  go_to(visit.place);
  return true;
}

void Playback::set_loop(std::optional<SegmentRange> loop) {
  const std::lock_guard lock(mutex_);
  if (segments().empty()) return;
  if (loop) loop->last = std::min(loop->last, segments().size() - 1);
  if (loop && loop->first > loop->last) loop.reset();
  loop_ = loop;
  if (writing_ != heard().segment) say_again();  // what is written already may go on where it should no more
}

void Playback::set_stop(StopAt stop) {
  const std::lock_guard lock(mutex_);
  if (segments().empty() || is_over()) return;
  stop_at_ = stop;
  place_stop(heard().segment);
  if (writing_ != heard().segment) say_again();
}

void Playback::place_stop(std::size_t segment) {
  stop_before_ = start_of_next(stop_at_ == StopAt::sentence ? Unit::sentence : Unit::paragraph, segments(), segment);
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
  Place place = heard();
  place.frame = static_cast<std::int64_t>(static_cast<double>(place.frame) * longer);
  go_to(place);
}

void Playback::set_voice(SpeakerId speaker, const Voice& voice) {
  const std::lock_guard lock(mutex_);
  auto changed = std::make_shared<Cast>(*cast_);
  changed->members.at(speaker).voice = voice;
  cast_ = std::move(changed);
  say_again();
}

void Playback::set_speaker(std::size_t utterance, SpeakerId speaker) {
  const std::lock_guard lock(mutex_);
  if (speaker >= cast_->members.size()) return;
  for (std::size_t i = 0; i < segments().size(); ++i)
    if (segments()[i].utterance == utterance && segments()[i].announces == narrator_id) speakers_[i] = speaker;
  say_again();
}

/// What is heard, and what waits in the device behind it, is not what it has to be any more.
void Playback::say_again() {
  if (!segments().empty() && !is_over()) go_to(heard());
}

void Playback::set_volume(double volume) {
  const std::lock_guard lock(mutex_);
  volume_ = std::clamp(volume, 0.0, loudest);
  if (!muted_) device_->set_volume(volume_);
}

void Playback::set_muted(bool muted) {
  const std::lock_guard lock(mutex_);
  muted_ = muted;
  device_->set_volume(muted ? 0.0 : volume_);
}

/// As the listener wants it, who may want to come back.
void Playback::move_to(const Place& place) {
  if (state_ == PlayerState::failed) return;
  if (visits_.size() == most_visits) visits_.erase(visits_.begin());
  visits_.push_back({heard(), words_per_minute_});
  go_to(place);
}

void Playback::go_to(const Place& place) {
  if (state_ == PlayerState::failed) return;
  next_ = place;
  moved_ = true;
  timeline_.restart(place);
  if (stop_at_ != StopAt::end) place_stop(place.segment);
  stop_.request_stop();
  device_->interrupt();  // before drop(): nothing old is written behind it
  device_->drop();
  if (state_ == PlayerState::finished) resume();
  work_.notify_all();
}

bool Playback::is_far_in(std::size_t first, const Place& at, std::uint64_t heard) const {
  const std::int64_t inside = durations_.before(at.segment) - durations_.before(first) + frames_in(at, heard);
  return time_of(inside) > restarts_after;
}

void Playback::resume() {
  state_ = PlayerState::playing;
  try {
    device_->resume();
  } catch (const std::exception& e) {
    lose_device(e.what());
  }
}

void Playback::fail(const std::string& message) {
  if (state_ == PlayerState::failed) return;
  state_ = PlayerState::failed;
  message_ = message;
  stop_.request_stop();
  device_->interrupt();
  work_.notify_all();
  changed_.notify_all();
}

void Playback::lose_device_if_gone() {
  if (state_ == PlayerState::playing && !device_->is_alive()) lose_device("the audio device stopped asking for sound");
}

void Playback::lose_device(const std::string& reason) {
  if (!recover_) return fail(reason);
  if (std::exchange(lost_, true)) return;
  next_ = heard();
  moved_ = true;
  timeline_.restart(next_);
  message_ = reason + "; waiting for it";
  stop_.request_stop();
  device_->interrupt();
  work_.notify_all();
}

// --- status: the owner's thread ---

std::int64_t Playback::frames_in(const Place& place, std::uint64_t heard) const {
  return place.frame + timeline_.frames_since(heard);
}

std::chrono::milliseconds Playback::time_of(std::int64_t frames) const {
  return std::chrono::milliseconds(frames * 1000 / narration_->sample_rate());
}

PlayerStatus Playback::status() {
  const std::lock_guard lock(mutex_);
  lose_device_if_gone();
  PlayerStatus status;
  const bool waits = state_ == PlayerState::playing && (lost_ || !device_->is_asking());
  status.state = waits ? PlayerState::waiting : state_;
  status.words_per_minute = words_per_minute_;
  status.volume = volume_;
  status.muted = muted_;
  status.message = waits && !lost_ ? "the audio device takes no sound; waiting for it" : message_;
  status.loop = loop_;
  status.stop_at = stop_at_;
  if (segments().empty()) return status;
  const std::uint64_t heard = device_->frames_heard();
  const Place& place = timeline_.at(heard);
  const Segment& segment = segments()[place.segment];
  status.segment = place.segment;
  status.block = segment.block;
  status.speaker = speakers_[place.segment];
  status.voice = cast_->members[status.speaker].voice.name;
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
    lose_device_if_gone();
    if (is_over()) return true;
    const auto now = std::chrono::steady_clock::now();
    if (now >= deadline) return false;
    changed_.wait_until(lock, std::min(deadline, now + alive_check_every));
  }
}

}  // namespace narrator::player
