#include "cli/batch_journal.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>

#include "base/json_text.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* name_begins = ".narrate-batch";
constexpr const char* name_ends = ".jsonl";

// A part has a journal of its own: on a network's file system, lines of several machines could get into each other.
std::string journal_name(BatchPart part) {
  const std::string which = part.parts == 1 ? "" : "-" + std::to_string(part.part) + "-of-" + std::to_string(part.parts);
  return name_begins + which + name_ends;
}

std::uintmax_t size_of(const fs::path& file) {
  std::error_code error;
  const std::uintmax_t bytes = fs::file_size(file, error);
  return error ? 0 : bytes;
}

}  // namespace

BatchJournal::BatchJournal(const fs::path& folder, BatchPart part) : folder_(folder), file_(folder / journal_name(part)) {
  std::error_code error;
  std::set<fs::path> journals;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(name_begins) && name.ends_with(name_ends)) journals.insert(entry->path());
  }
  for (const fs::path& journal : journals) read(journal);
}

BatchJournal::~BatchJournal() {
  if (fd_ >= 0) close(fd_);
}

void BatchJournal::read(const fs::path& file) {
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);) {
    const json entry = try_parse_json(line);
    if (!entry.is_object() || !entry.contains("name") || !entry.contains("made_of") || !entry.contains("bytes")) continue;
    if (!entry["name"].is_string() || !entry["made_of"].is_string() || !entry["bytes"].is_number_unsigned()) continue;
    entries_[entry["name"]] = {entry["made_of"], entry["bytes"]};
  }
}

bool BatchJournal::has(const std::string& name, const Digest& made_of) const {
  const auto found = entries_.find(name);
  return found != entries_.end() && found->second.made_of == made_of.hex() && found->second.bytes > 0 &&
         found->second.bytes == size_of(folder_ / name);
}

void BatchJournal::note(const std::string& name, const Digest& made_of) {
  const json entry{{"name", name}, {"made_of", made_of.hex()}, {"bytes", size_of(folder_ / name)}};
  // A line of its own, whatever the last run has left behind in the file.
  const std::string line = "\n" + json_text(entry) + "\n";
  const std::lock_guard lock(mutex_);
  if (fd_ < 0) fd_ = open(file_.c_str(), O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0666);
  if (fd_ < 0 || write(fd_, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
    throw Error(ErrorKind::file, file_.string() + ": " + std::strerror(errno));
}

}  // namespace narrator::cli
