#include "support/private_bus.hpp"

#include <signal.h>

#include <cstdlib>
#include <filesystem>
#include <utility>

#include "support/background.hpp"

namespace narrator::test {

namespace fs = std::filesystem;

std::optional<PrivateBus> PrivateBus::start() {
  if (std::system("command -v dbus-daemon playerctl >/dev/null 2>&1") != 0) return std::nullopt;
  std::string folder = (fs::temp_directory_path() / "narrate-bus-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return std::nullopt;
  PrivateBus bus(folder);
  const std::string address = "unix:path=" + folder + "/bus";
  bus.daemon_ = launch({"dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=" + address}, "/dev/null");
  if (!soon([&] { return fs::exists(folder + "/bus"); })) return std::nullopt;
  setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
  return bus;
}

PrivateBus::PrivateBus(PrivateBus&& other) noexcept : folder_(std::exchange(other.folder_, {})), daemon_(std::exchange(other.daemon_, -1)) {}

PrivateBus::~PrivateBus() {
  if (folder_.empty()) return;
  end(daemon_, SIGTERM);
  std::error_code none;  // what cannot be removed lies in the temporary folder
  fs::remove_all(folder_, none);
  setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent", 1);
}

}  // namespace narrator::test
