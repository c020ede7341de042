// Where the voices are: VoiceCatalogue::default_folder().
#include <cstdlib>
#include <system_error>

#include "narrator/casting.hpp"

namespace narrator {
namespace {

namespace fs = std::filesystem;

fs::path running_program() {
  std::error_code none;  // without /proc the folders known at build time are left
  return fs::read_symlink("/proc/self/exe", none);
}

bool is_inside(const fs::path& file, const fs::path& folder) {
  const fs::path relative = file.lexically_relative(folder);
  return !relative.empty() && *relative.begin() != "..";
}

bool has_catalogue(const fs::path& folder) {
  std::error_code none;  // what cannot be looked into is not ours
  return fs::exists(folder / "catalogue.json", none);
}

}  // namespace

fs::path VoiceCatalogue::default_folder() {
  if (const char* folder = std::getenv("NARRATOR_VOICES"); folder != nullptr && *folder != '\0') return folder;
  const fs::path program = running_program();
  // A program in the build tree speaks with the voices beside its sources, not with those of an older
  // version that happens to be installed.
  if (is_inside(program, NARRATOR_BUILD_FOLDER) && has_catalogue(NARRATOR_SOURCE_VOICES)) return NARRATOR_SOURCE_VOICES;
  // Relative to the program, an installed tree may be moved as a whole.
  const fs::path moved = (program.parent_path() / NARRATOR_VOICES_FROM_BIN).lexically_normal();
  if (has_catalogue(moved)) return moved;
  // A program of somebody else's that uses the library lies anywhere.
  for (const char* const installed : {NARRATOR_INSTALLED_VOICES, NARRATOR_PACKAGED_VOICES})
    if (has_catalogue(installed)) return installed;
  return has_catalogue(NARRATOR_SOURCE_VOICES) ? NARRATOR_SOURCE_VOICES : NARRATOR_INSTALLED_VOICES;
}

}  // namespace narrator
