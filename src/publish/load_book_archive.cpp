#include "base/module.hpp"
#include "publish/book_archive.hpp"

namespace narrator::publish {

void load_and_write_book_archive(int fd, const std::vector<BookEntry>& entries, const std::string& name) {
  module_function<decltype(write_book_archive)>("book")(fd, entries, name);
}

}  // namespace narrator::publish
