// The archive of an EPUB: entries in order, the first one ("mimetype") stored as the format demands, no clock in it.
#pragma once

#include <string>
#include <vector>

namespace narrator::publish {

struct BookEntry {
  std::string name;
  std::string content;
  int file = -1;        ///< a descriptor at the start of the content instead; stays the caller's
  bool packed = true;   ///< false: as it is, for what is packed already
};

/// In a module of its own (base/module.hpp): libzip brings a library of ciphers with it, which takes time to load.
/// @param fd an empty file, open for reading and writing
/// @throws Error (file) that begins with `name`
void write_book_archive(int fd, const std::vector<BookEntry>& entries, const std::string& name);
void load_and_write_book_archive(int fd, const std::vector<BookEntry>& entries, const std::string& name);

}  // namespace narrator::publish
