#include "speech/process_engine.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <system_error>
#include <thread>

#include "base/digest.hpp"
#include "base/folder.hpp"
#include "base/utf8.hpp"
#include "narrator/error.hpp"
#include "sandbox/sandbox.hpp"
#include "speech/espeak.hpp"
#include "speech/split_request.hpp"

namespace narrator::speech {
namespace {

constexpr std::size_t replaced_by_silence_frames = espeak_sample_rate * 3 / 10;
constexpr std::size_t not_worth_splitting = 4;  // code points
constexpr int most_kills = 20;  // of one request: a system without memory kills, too, and a text may be why
constexpr std::chrono::seconds hung_after{10};

std::vector<std::unique_ptr<Lane>> make_lanes(std::size_t count) {
  std::vector<std::unique_ptr<Lane>> lanes;
  for (std::size_t i = 0; i < count; ++i) lanes.push_back(std::make_unique<Lane>());
  return lanes;
}

/// Readable from the moment that the token is stopped.
class StopBell {
 public:
  explicit StopBell(std::stop_token stop) : ring_(std::move(stop), Ring{event_.fd}) {}
  int fd() const noexcept { return event_.fd; }

 private:
  struct Event {
    Event() = default;
    ~Event() { close(fd); }
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    const int fd = eventfd(0, EFD_CLOEXEC);
  };
  struct Ring {
    int fd;
    void operator()() const {
      const std::uint64_t one = 1;
      if (write(fd, &one, sizeof one) < 0) return;  // then the next buffer of sound ends the wait
    }
  };
  Event event_;                    // before ring_, so that it is closed behind it
  std::stop_callback<Ring> ring_;
};

}  // namespace

/// A lane for the length of a scope.
class ProcessEngine::Borrowed {
 public:
  Borrowed(ProcessEngine& engine, std::size_t lane) : engine_(engine), lane_(lane) {}
  ~Borrowed() { engine_.give_back(lane_); }
  Borrowed(const Borrowed&) = delete;
  Borrowed& operator=(const Borrowed&) = delete;

 private:
  ProcessEngine& engine_;
  std::size_t lane_;
};

/// One speak() call on its lane.
///
/// A process that fails is first tried once more from the start, and one that was killed again and again, with what was
/// already heard skipped: the same request gives the same samples, so somebody else's kill leaves no trace. What fails
/// twice, is killed each time, or takes longer than any such text can need, is the text's fault: the rest of it is said in smaller and smaller parts.
class ProcessEngine::Speaking {
 public:
  Speaking(ProcessEngine& engine, std::size_t lane, const OnSpeech& on_speech, std::stop_token stop)
      : engine_(engine), lane_(*engine.lanes_[lane]), index_(lane), on_speech_(on_speech), stop_(stop), bell_(stop) {}

  SpeechOutcome say(const SpeechRequest& request) {
    say_part(request, 0);
    outcome_.complete = !cancelled_;
    return outcome_;
  }

 private:
  enum class End { done, cancelled, failed, killed, exhausted };

  void say_part(const SpeechRequest& part, std::size_t position) {
    part_ = Part{position, frames_, 0, 0};
    End end = attempt(part);
    for (int kills = 0; end == End::killed && kills < most_kills; ++kills) end = attempt(part);
    if (end == End::failed) end = attempt(part);
    if (end != End::done && end != End::cancelled) say_rest(part, position);
    cancelled_ = cancelled_ || end == End::cancelled;
  }

  /// Goes on behind the last word that was heard; where none was, in halves.
  void say_rest(const SpeechRequest& part, std::size_t position) {
    const std::size_t heard = std::min(part_.heard_to, part.text.size());
    if (heard > 0) {
      if (heard < part.text.size()) say_slice(part, position, heard, part.text.size());
      return;
    }
    if (part.text.size() <= not_worth_splitting) return give_up(part);
    const std::size_t middle = split_point(part.text);
    say_slice(part, position, 0, middle);
    if (!cancelled_) say_slice(part, position, middle, part.text.size());
  }

  void say_slice(const SpeechRequest& whole, std::size_t position, std::size_t from, std::size_t to) {
    SpeechRequest slice = whole;
    slice.text = whole.text.substr(from, to - from);
    say_part(slice, position + from);
  }

  void give_up(const SpeechRequest& part) {
    if (outcome_.problem.empty()) outcome_.problem = "the speech engine cannot say: ";
    outcome_.problem += to_utf8(part.text);
    static const std::array<std::int16_t, replaced_by_silence_frames> silence{};
    frames_ += silence.size();
    cancelled_ = !on_speech_(silence, {});
  }

  End attempt(const SpeechRequest& part) {
    text_ = EngineText(part.text, part.language);
    lane_.put_request(part, text_);
    seen_ = 0;
    engine_.zygote_.start(index_);
    for (;;) {
      const LaneState state = lane_.memory().state;  // before the sound: what was written last is seen
      if (stop_.stop_requested() || !drain()) return stop_process(End::cancelled);
      if (state == LaneState::done) return End::done;
      if (state == LaneState::crashed) return End::failed;
      if (state == LaneState::killed) return End::killed;
      if (state == LaneState::exhausted) return End::exhausted;
      if (!wait_for_sound()) return stop_process(End::failed);
    }
  }

  /// Hands on what the process has written. @return false when the caller wants no more
  bool drain() {
    for (std::span<const std::int16_t> samples; !(samples = lane_.readable()).empty();) {
      take_onsets();  // those of these samples were written before them
      const bool more = hand_on(samples);
      lane_.consume(samples.size());
      if (!more) return false;
    }
    return true;
  }

  bool hand_on(std::span<const std::int16_t> samples) {
    const std::size_t skip = std::min(samples.size(), part_.frames_heard - std::min(part_.frames_heard, seen_));
    seen_ += samples.size();
    if (skip == samples.size()) return true;
    samples = samples.subspan(skip);
    part_.frames_heard += samples.size();
    frames_ += samples.size();
    const bool more = on_speech_(samples, onsets_);
    onsets_.clear();
    return more;
  }

  /// Onsets of the whole request, new ones only. A word counts as heard when it began.
  void take_onsets() {
    LaneMemory& m = lane_.memory();
    const std::uint64_t end = m.onsets_written;
    for (std::uint64_t i = m.onsets_read; i < end; ++i) {
      const LaneMemory::Onset onset = m.onsets[i % LaneMemory::ring_onsets];
      if (i < part_.onsets_heard) continue;
      part_.onsets_heard = i + 1;
      const std::size_t position = text_.request_position(onset.position);
      part_.heard_to = std::max<std::size_t>(part_.heard_to, position + 1);
      onsets_.push_back({part_.position + position, part_.first_frame + onset.frame});
    }
    m.onsets_read = end;
  }

  /// @return false when the process shows no sign of life
  bool wait_for_sound() {
    LaneMemory& m = lane_.memory();
    m.listener_sleeps = 1;
    // Look again: what came before we said that we sleep has rung no bell.
    if (!lane_.readable().empty() || m.state != LaneState::speaking) return true;
    std::array<pollfd, 3> events{
        {{lane_.sound_bell(), POLLIN, 0}, {bell_.fd(), POLLIN, 0}, {engine_.zygote_.control(), 0, 0}}};
    const int ready = poll(events.data(), events.size(), static_cast<int>(engine_.stall_.count()));
    lane_.clear_sound_bell();
    if (events[2].revents != 0)
      throw Error(ErrorKind::engine, "speech engine: its process has ended unexpectedly");
    return ready != 0 || errno == EINTR;
  }

  /// The lane is free only when its process is: it must not write into the next request.
  End stop_process(End end) {
    LaneMemory& m = lane_.memory();
    engine_.zygote_.stop(index_);
    while (m.state == LaneState::speaking) {
      m.listener_sleeps = 1;
      if (m.state != LaneState::speaking) break;
      std::array<pollfd, 2> events{{{lane_.sound_bell(), POLLIN, 0}, {engine_.zygote_.control(), 0, 0}}};
      poll(events.data(), events.size(), -1);
      lane_.clear_sound_bell();
      if (events[1].revents != 0) break;
    }
    return end;
  }

  struct Part {
    std::size_t position = 0;      // of its first code point in the request
    std::size_t first_frame = 0;   // of the request
    std::size_t frames_heard = 0;  // handed on, over all attempts
    std::size_t onsets_heard = 0;
    std::size_t heard_to = 0;      // behind the last word that began, code points of the part
  };

  ProcessEngine& engine_;
  const Lane& lane_;
  std::size_t index_;
  const OnSpeech& on_speech_;
  std::stop_token stop_;
  StopBell bell_;
  SpeechOutcome outcome_;
  bool cancelled_ = false;
  std::size_t frames_ = 0;  // handed on for the whole request
  std::size_t seen_ = 0;    // of this attempt
  Part part_;
  EngineText text_;  // of the part
  std::vector<WordOnset> onsets_;  // not handed on yet
};

ProcessEngine::ProcessEngine(std::size_t lanes, std::chrono::milliseconds stall, Renewal renewal)
    : lanes_(make_lanes(lanes)), zygote_(lanes_, renewal), stall_(stall) {
  for (std::size_t i = 0; i < lanes; ++i) free_.push_back(lanes - 1 - i);
}

int ProcessEngine::sample_rate() const noexcept { return espeak_sample_rate; }

// The data have no version of their own: people compile dictionaries anew, and packages replace them one by one.
std::string ProcessEngine::identity() {
  ensure_ready();
  std::set<std::string> files;
  std::error_code error;
  for (const FolderEntry& entry : all_entries_below(facts_.data_folder, error)) {
    struct stat status {};
    if (stat(entry.path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
    files.insert(entry.path.string() + ' ' + std::to_string(status.st_size) + ' ' + std::to_string(status.st_mtim.tv_sec) + '.' +
                 std::to_string(status.st_mtim.tv_nsec));
  }
  if (error || files.empty()) return {};
  std::string all;
  for (const std::string& file : files) all += file + '\n';
  return "eSpeak NG " + facts_.version + ' ' + digest_of(all).hex();
}

SpeechOutcome ProcessEngine::speak(const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop) {
  ensure_ready();
  if (request.text.empty() || stop.stop_requested()) return {.complete = !stop.stop_requested(), .problem = {}};
  const std::size_t lane = take_lane(stop);
  if (lane == lanes_.size()) return {.complete = false, .problem = {}};
  const Borrowed borrowed(*this, lane);
  return Speaking(*this, lane, on_speech, stop).say(request);
}

/// The index of a lane that is now the caller's, or lanes_.size() when stopped first.
std::size_t ProcessEngine::take_lane(std::stop_token stop) {
  std::unique_lock lock(mutex_);
  if (!lane_free_.wait(lock, stop, [this] { return !free_.empty(); })) return lanes_.size();
  const std::size_t lane = free_.back();
  free_.pop_back();
  return lane;
}

void ProcessEngine::give_back(std::size_t lane) {
  {
    const std::lock_guard lock(mutex_);
    free_.push_back(lane);
  }
  lane_free_.notify_one();
}

// eSpeak NG initialises while the article is read: whoever speaks first waits for it.
void ProcessEngine::ensure_ready() {
  std::call_once(ready_, [this] { facts_ = zygote_.wait_until_ready(); });
}

}  // namespace narrator::speech

namespace narrator {

std::string speech_sandbox() { return sandbox::in_force(); }

std::unique_ptr<SpeechEngine> start_speech_engine(const EngineOptions& options) {
  const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
  // One lane more than processors: while the program fetches what a process has made, another works.
  const std::size_t lanes = options.lanes == 0 ? processors + 1 : options.lanes;
  return std::make_unique<speech::ProcessEngine>(lanes, speech::hung_after);
}

}  // namespace narrator
