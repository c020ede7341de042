// The player on the desktop: media keys, playerctl and the panels of desktops find it on D-Bus by MPRIS 2.2
// (https://specifications.freedesktop.org/mpris-spec/latest/).
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "narrator/player.hpp"

namespace narrator::desktop {

/// What somebody on the desktop wants of the player.
enum class Act { play, pause, toggle, stop, next, previous, quit };
struct SeekBy { std::chrono::milliseconds time; };
struct SeekTo { std::chrono::milliseconds time; };
struct SetRate { double rate = 1.0; };    ///< 1 is normal_speed
struct SetVolume { double volume = 1.0; };
using Wish = std::variant<Act, SeekBy, SeekTo, SetRate, SetVolume>;

/// What the desktop may know. Text is UTF-8.
struct Shown {
  PlayerState state = PlayerState::paused;
  std::string title;
  std::string speaker;
  std::chrono::milliseconds position{0};
  std::chrono::milliseconds length{0};
  double rate = 1.0;
  double volume = 1.0;
  friend bool operator==(const Shown&, const Shown&) = default;
};

/// On the session's bus as org.mpris.MediaPlayer2.narrate.instancePID, when there is one: that is found out by a
/// thread of its own, and nothing waits for it. Where there is none, nothing happens.
class DesktopControls {
 public:
  DesktopControls() = default;
  /// Leaves the bus; does not wait long for one that hangs.
  virtual ~DesktopControls() = default;
  DesktopControls(const DesktopControls&) = delete;
  DesktopControls& operator=(const DesktopControls&) = delete;

  /// Tells those who listen what is new. Cheap when nothing is.
  virtual void show(const Shown& shown) = 0;
  /// In order, each once.
  virtual std::vector<Wish> take_wishes() = 0;
  /// Readable while there are wishes.
  virtual int descriptor() const noexcept = 0;
};

std::unique_ptr<DesktopControls> open_desktop_controls();

/// The same from the module "desktop", so that the D-Bus libraries are loaded now and not with the program.
/// @throws Error (program)
std::unique_ptr<DesktopControls> load_desktop_controls();

}  // namespace narrator::desktop
