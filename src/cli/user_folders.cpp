#include "cli/user_folders.hpp"

#include <cstdlib>

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;

fs::path from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? fs::path() : fs::path(value);
}

/// A relative path in the variable is to be ignored, says the specification.
fs::path folder(const char* variable, const char* in_home) {
  if (const fs::path base = from_environment(variable); base.is_absolute()) return base / "narrate";
  const fs::path home = from_environment("HOME");
  return home.empty() ? fs::path() : home / in_home / "narrate";
}

}  // namespace

fs::path config_folder() { return folder("XDG_CONFIG_HOME", ".config"); }
fs::path data_folder() { return folder("XDG_DATA_HOME", ".local/share"); }
fs::path state_folder() { return folder("XDG_STATE_HOME", ".local/state"); }
fs::path cache_folder() { return folder("XDG_CACHE_HOME", ".cache"); }

}  // namespace narrator::cli
