// A ZIP archive in memory: what EPUB, DOCX and ODT are. Nothing is ever written to disk.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace narrator::formats {

/// What the module of libzip gives; Archive is for everybody else.
class ZipFile {
 public:
  virtual ~ZipFile() = default;
  struct Entry {
    std::string text;
    std::string problem;  ///< the library's words; empty: none
    bool encrypted = false;
    bool too_large = false;
  };
  /// @param most bytes that may come out
  /// @return nothing when there is no such entry
  virtual std::optional<Entry> read(const std::string& name, std::size_t most) = 0;
  virtual bool has(const std::string& name) = 0;
};

struct OpenedZip {
  std::unique_ptr<ZipFile> file;
  std::string problem;  ///< when there is no file
};
using OpenZip = OpenedZip(std::string_view bytes);

class Archive {
 public:
  /// @param bytes must live as long as the archive
  /// @throws Error (input)
  explicit Archive(std::string_view bytes);

  bool has(const std::string& name) { return file_->has(name); }
  /// @return nothing when there is no such entry
  /// @throws Error (input) when it is broken or encrypted, or when all that was read grows too large
  std::optional<std::string> read(const std::string& name);

 private:
  std::unique_ptr<ZipFile> file_;
  std::size_t left_ = 0;  ///< bytes that may still come out
};

}  // namespace narrator::formats
