// A session bus for tests: dbus-daemon on an address of its own, which the environment then points at.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

namespace narrator::test {

class PrivateBus {
 public:
  /// @return nullopt when there is no dbus-daemon or playerctl, or it does not start
  static std::optional<PrivateBus> start();
  PrivateBus(PrivateBus&& other) noexcept;
  PrivateBus& operator=(PrivateBus&&) = delete;
  /// Stops the daemon and removes its folder.
  ~PrivateBus();

 private:
  explicit PrivateBus(std::string folder) : folder_(std::move(folder)) {}

  std::string folder_;
  pid_t daemon_ = -1;
};

}  // namespace narrator::test
