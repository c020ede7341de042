#include "cli/remembered_voices.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "cli/user_folders.hpp"
#include "narrator/error.hpp"
#include "output/replaced_file.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;

fs::path file_in(const fs::path& folder) { return folder / "voices.json"; }

/// @throws Error (voice) `FILE:LINE: reason`
VoiceMemory read(const fs::path& file) {
  std::error_code none;
  if (!fs::exists(file, none)) return {};
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  if (!stream) throw Error(ErrorKind::file, file.string() + ": " + std::strerror(errno == 0 ? EIO : errno));
  try {
    return VoiceMemory::from_json(text);
  } catch (const Error& error) {
    throw Error(error.kind(), file.string() + ":" + error.what());
  }
}

/// @throws Error (file)
void write(const fs::path& file, const std::string& text) {
  output::ReplacedFile replaced(file);
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t written = ::write(replaced.descriptor(), text.data() + done, text.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw Error(ErrorKind::file, file.string() + ": " + std::strerror(errno));
    done += static_cast<std::size_t>(written);
  }
  replaced.commit();
}

/// Of the folder, not of the file, which is replaced.
class FolderLock {
 public:
  explicit FolderLock(const fs::path& folder) : folder_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    while (folder_ >= 0 && flock(folder_, LOCK_EX) != 0 && errno == EINTR) {
    }
  }
  ~FolderLock() {
    if (folder_ >= 0) close(folder_);
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int folder_;
};

void tell(const OnMemoryProblem& on_problem, const std::string& what) { on_problem("voices are not remembered: " + what); }

}  // namespace

VoiceMemory load_remembered_voices(const OnMemoryProblem& on_problem) {
  const fs::path folder = state_folder();
  if (folder.empty()) return {};
  try {
    return read(file_in(folder));
  } catch (const Error& error) {
    tell(on_problem, error.what());
    return {};
  }
}

void change_remembered_voices(const std::function<void(VoiceMemory&)>& change, const OnMemoryProblem& on_problem) {
  const fs::path folder = state_folder();
  if (folder.empty()) return;
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return tell(on_problem, folder.string() + ": " + error.message());
  const FolderLock lock(folder);
  try {
    VoiceMemory memory = read(file_in(folder));
    const VoiceMemory before = memory;
    change(memory);
    if (memory != before) write(file_in(folder), memory.to_json());
  } catch (const Error& failure) {
    tell(on_problem, failure.what());
  }
}

}  // namespace narrator::cli
