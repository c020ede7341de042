#include "desktop/desktop_controls.hpp"

#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <utility>

#include "desktop/bus_object.hpp"

namespace narrator::desktop {
namespace {

using Microseconds = std::int64_t;  // the specification's unit
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

const std::string root = "org.mpris.MediaPlayer2";
const std::string player = "org.mpris.MediaPlayer2.Player";
const std::string object_path = "/org/mpris/MediaPlayer2";
const std::string track_path = "/org/narrate/article";  // one article is one track
constexpr auto jump = 1s;  // from where the position should be by now: somebody has moved
constexpr auto patience = 500ms;

Microseconds micro(std::chrono::milliseconds time) { return std::chrono::duration_cast<std::chrono::microseconds>(time).count(); }
std::chrono::milliseconds milli(Microseconds time) { return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(time)); }

std::string status_of(PlayerState state) {
  switch (state) {
    case PlayerState::playing:
    case PlayerState::waiting: return "Playing";
    case PlayerState::paused: return "Paused";
    default: return "Stopped";
  }
}

Variants metadata_of(const Shown& shown) {
  return {{"mpris:trackid", sdbus::Variant(sdbus::ObjectPath(track_path))},
          {"mpris:length", sdbus::Variant(micro(shown.length))},
          {"xesam:title", sdbus::Variant(shown.title)},
          {"xesam:artist", sdbus::Variant(std::vector<std::string>{shown.speaker})}};
}

/// Lengths are estimates that become better all the time; that alone is no news.
bool is_new_length(std::chrono::milliseconds before, std::chrono::milliseconds now) { return std::chrono::abs(now - before) > 2s; }

/// What has changed, by the names of the properties.
std::vector<std::string> news(const Shown& before, const Shown& now) {
  std::vector<std::string> names;
  if (status_of(before.state) != status_of(now.state)) names.emplace_back("PlaybackStatus");
  if (before.title != now.title || before.speaker != now.speaker || is_new_length(before.length, now.length)) names.emplace_back("Metadata");
  if (before.rate != now.rate) names.emplace_back("Rate");
  if (before.volume != now.volume) names.emplace_back("Volume");
  return names;
}

/// Shared by the controls and its thread.
class Presence {
 public:
  Presence() : event_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
  ~Presence() { close(event_); }
  Presence(const Presence&) = delete;
  Presence& operator=(const Presence&) = delete;

  int descriptor() const noexcept { return event_; }

  /// The thread: until leave() or for as long as there is a bus.
  void serve() {
    try {
      const auto object = std::make_shared<BusObject>(root + ".narrate.instance" + std::to_string(getpid()), object_path);
      declare_root(*object);
      declare_player(*object);
      object->finish();
      if (enter(object)) object->serve();
      enter(nullptr);
    } catch (const sdbus::Error&) {  // no bus, or none any more
      enter(nullptr);
    }
    const std::lock_guard lock(mutex_);
    gone_ = true;
    left_.notify_all();
  }

  void leave() {
    std::unique_lock lock(mutex_);
    leaves_ = true;
    if (object_ != nullptr) object_->leave();
    left_.wait_for(lock, patience, [this] { return gone_; });
  }

  void show(const Shown& shown) {
    const News all = take_in(shown);
    if (all.object == nullptr) return;
    try {  // without mutex_: the library has a lock of its own, which its thread holds when it asks us for a property
      if (!all.changed.empty()) all.object->properties_changed(player, all.changed);
      if (all.has_moved) all.object->emit(player, "Seeked", micro(shown.position));
    } catch (const sdbus::Error&) {  // the bus is gone: its thread will notice
    }
  }

  std::vector<Wish> take_wishes() {
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t size = read(event_, &count, sizeof count);
    const std::lock_guard lock(mutex_);
    return std::exchange(wishes_, {});
  }

 private:
  struct News {
    std::shared_ptr<BusObject> object;  // to be told
    std::vector<std::string> changed;
    bool has_moved = false;
  };

  News take_in(const Shown& shown) {
    const std::lock_guard lock(mutex_);
    const auto now = Clock::now();
    News all{object_, news(shown_, shown), std::chrono::abs(shown.position - expected_position(now)) > jump};
    const auto length = all.changed.empty() ? shown_.length : shown.length;  // small steps add up
    shown_ = shown;
    shown_.length = length;
    at_ = now;
    return all;
  }

  /// @return false when it is too late
  bool enter(std::shared_ptr<BusObject> object) {
    const std::lock_guard lock(mutex_);
    object_ = std::move(object);
    return !leaves_;
  }

  /// With mutex_ held.
  std::chrono::milliseconds expected_position(Clock::time_point now) const {
    if (shown_.state != PlayerState::playing) return shown_.position;
    return shown_.position + std::chrono::duration_cast<std::chrono::milliseconds>(now - at_);
  }

  void wish(Wish wish) {
    const std::lock_guard lock(mutex_);
    wishes_.push_back(wish);
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t size = write(event_, &one, sizeof one);
  }

  Shown shown() {
    const std::lock_guard lock(mutex_);
    return shown_;
  }

  void declare_root(BusObject& object) {
    object.method(root, "Raise", [] {});
    object.method(root, "Quit", [this] { wish(Act::quit); });
    object.property(root, "CanQuit", [] { return true; });
    object.property(root, "CanRaise", [] { return false; });
    object.property(root, "HasTrackList", [] { return false; });
    object.property(root, "Identity", [] { return std::string("narrate"); });
    object.property(root, "SupportedUriSchemes", [] { return std::vector<std::string>(); });
    object.property(root, "SupportedMimeTypes", [] { return std::vector<std::string>(); });
  }

  void declare_player(BusObject& object) {
    const std::pair<const char*, Act> acts[] = {{"Play", Act::play}, {"Pause", Act::pause},       {"PlayPause", Act::toggle},
                                                {"Stop", Act::stop}, {"Next", Act::next}, {"Previous", Act::previous}};
    for (const auto& [name, act] : acts) object.method(player, name, [this, act = act] { wish(act); });
    object.method(player, "Seek", [this](Microseconds by) { wish(SeekBy{milli(by)}); });
    object.method(player, "SetPosition", [this](const sdbus::ObjectPath& track, Microseconds to) { set_position(track, to); });
    object.method(player, "OpenUri", [](const std::string&) {});
    object.signal<Microseconds>(player, "Seeked");
    object.property(player, "PlaybackStatus", [this] { return status_of(shown().state); });
    object.property(player, "Metadata", [this] { return metadata_of(shown()); });
    object.property(player, "Position", [this] { return position(); });
    object.property(player, "Rate", [this] { return shown().rate; }, [this](const double& rate) { set_rate(rate); });
    object.property(player, "Volume", [this] { return shown().volume; }, [this](const double& volume) { wish(SetVolume{std::max(0.0, volume)}); });
    object.property(player, "MinimumRate", [] { return static_cast<double>(slowest_speed) / normal_speed; });
    object.property(player, "MaximumRate", [] { return static_cast<double>(fastest_speed) / normal_speed; });
    for (const char* const can : {"CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanSeek", "CanControl"})
      object.property(player, can, [] { return true; });
  }

  Microseconds position() {
    const std::lock_guard lock(mutex_);
    return micro(std::min(expected_position(Clock::now()), std::max(shown_.length, shown_.position)));
  }

  /// For another track, or outside this one, it is to be ignored.
  void set_position(const sdbus::ObjectPath& track, Microseconds to) {
    if (track == track_path && to >= 0 && milli(to) <= shown().length) wish(SeekTo{milli(to)});
  }

  /// Zero means pause, says the specification.
  void set_rate(double rate) {
    if (rate == 0.0) return wish(Act::pause);
    if (std::isfinite(rate) && rate > 0.0) wish(SetRate{rate});
  }

  const int event_;
  std::mutex mutex_;  // protects all below
  std::condition_variable left_;
  bool leaves_ = false;
  bool gone_ = false;
  std::shared_ptr<BusObject> object_;  // while its thread serves
  std::vector<Wish> wishes_;
  Shown shown_;
  Clock::time_point at_ = Clock::now();
};

class BusControls : public DesktopControls {
 public:
  BusControls() {
    std::thread([presence = presence_] { presence->serve(); }).detach();
  }
  ~BusControls() override { presence_->leave(); }

  void show(const Shown& shown) override { presence_->show(shown); }
  std::vector<Wish> take_wishes() override { return presence_->take_wishes(); }
  int descriptor() const noexcept override { return presence_->descriptor(); }

 private:
  std::shared_ptr<Presence> presence_ = std::make_shared<Presence>();
};

}  // namespace

std::unique_ptr<DesktopControls> open_desktop_controls() { return std::make_unique<BusControls>(); }

}  // namespace narrator::desktop
