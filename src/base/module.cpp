#include "base/module.hpp"

#include <dlfcn.h>

#include <filesystem>
#include <system_error>
#include <vector>

#include "narrator/error.hpp"

namespace narrator {
namespace {

namespace fs = std::filesystem;

/// The program or shared library that holds this code.
fs::path own_file() {
  Dl_info info{};
  std::error_code none;  // without /proc the folders known at build time are left
  const fs::path program = fs::read_symlink("/proc/self/exe", none);
  if (dladdr(reinterpret_cast<const void*>(&own_file), &info) == 0 || info.dli_fname == nullptr) return program;
  const fs::path file = info.dli_fname;
  // What the loader knows a program by is what it was called by, which need not be where it is.
  return file.filename().string().find(".so") != std::string::npos ? file : program;
}

/// Relative to the program or the library first: a build tree or an installed tree may be moved as a whole.
std::vector<fs::path> folders() {
  const fs::path here = own_file().parent_path();
  // `here` itself is for a part of the program that is a program, and lies beside the modules.
  return {here / "modules", here / NARRATOR_MODULES_FROM_BIN, here / "narrator", here, NARRATOR_INSTALLED_MODULES, NARRATOR_PACKAGED_MODULES};
}

}  // namespace

fs::path module_file(const std::string& file) {
  static const std::vector<fs::path> known = folders();  // once: a process that reads an article may not ask later
  std::error_code none;  // what cannot be looked into is not ours
  for (const fs::path& folder : known)
    if (fs::path path = folder / file; fs::exists(path, none)) return path;
  throw Error(ErrorKind::program, file + ": this part of the program is not installed");
}

void* module_entry(const std::string& name) {
  const fs::path path = module_file("narrate-" + name + ".so");
  void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (module == nullptr) throw Error(ErrorKind::program, dlerror());
  void* const entry = dlsym(module, ("narrator_module_" + name).c_str());
  if (entry == nullptr) throw Error(ErrorKind::program, path.string() + ": is no part of this program");
  return *static_cast<void* const*>(entry);
}

}  // namespace narrator
