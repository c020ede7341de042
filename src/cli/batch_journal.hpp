// What a batch has finished, kept beside its files: so that the next run goes on where this one ended.
//
// Threads: note() from any.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>

#include "base/digest.hpp"
#include "cli/batch_list.hpp"

namespace narrator::cli {

class BatchJournal {
 public:
  /// Reads the journals of all parts in the folder. Lines that are no entries are passed over: somebody was killed
  /// while writing one.
  BatchJournal(const std::filesystem::path& folder, BatchPart part);
  ~BatchJournal();
  BatchJournal(const BatchJournal&) = delete;
  BatchJournal& operator=(const BatchJournal&) = delete;

  /// True when the file is there, as long as it was, and made of what the digest says.
  bool has(const std::string& name, const Digest& made_of) const;
  /// The file is complete under its name.
  /// @throws Error (file)
  void note(const std::string& name, const Digest& made_of);

 private:
  struct Entry {
    std::string made_of;
    std::uintmax_t bytes = 0;
  };

  void read(const std::filesystem::path& file);

  std::filesystem::path folder_;
  std::filesystem::path file_;
  std::map<std::string, Entry> entries_;  // as they were at the start; the last of a name
  std::mutex mutex_;                      // protects fd_
  int fd_ = -1;                           // open from the first note on
};

}  // namespace narrator::cli
