// A file of text that is complete or not there, written in large pieces.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "output/replaced_file.hpp"

namespace narrator::publish {

class TextFile {
 public:
  /// @throws Error (file)
  explicit TextFile(const std::filesystem::path& path) : file_(path) {}

  /// @throws Error (file) in the system's words, as all below
  void put(std::string_view text);
  void commit();

 private:
  void flush();

  output::ReplacedFile file_;
  std::string waiting_;
};

}  // namespace narrator::publish
