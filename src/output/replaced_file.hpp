// A file that appears under its name only when it is complete.
//
// Written beside the target under a hidden name that goes away with the object; commit() puts it in
// place. What is no regular file (a pipe, /dev/stdout) is written directly.
#pragma once

#include <filesystem>
#include <string>

namespace narrator::output {

class ReplacedFile {
 public:
  /// @throws Error (file) in the system's words
  explicit ReplacedFile(std::filesystem::path target);
  ~ReplacedFile();
  ReplacedFile(const ReplacedFile&) = delete;
  ReplacedFile& operator=(const ReplacedFile&) = delete;

  /// Open for reading and writing; owned by this object.
  int descriptor() const noexcept { return fd_; }
  const std::filesystem::path& target() const noexcept { return target_; }
  /// Begins to move to the disk what is written so far, without waiting.
  void start_writeback() const noexcept;
  /// Everything is on the disk under the target's name when this returns.
  /// @throws Error (file)
  void commit();

 private:
  [[noreturn]] void fail() const;
  void open_unnamed();

  std::filesystem::path target_;
  std::filesystem::path temporary_;  // empty while the file has no name at all
  int fd_ = -1;
  bool direct_ = false;
};

}  // namespace narrator::output
