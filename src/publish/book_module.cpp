// The module "book": archives through libzip, written to a descriptor of ours, so that the file has its name only when
// it is complete.
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

#include "narrator/error.hpp"
#include "publish/book_archive.hpp"

namespace narrator::publish {
namespace {

// 1 January 1980, midnight: the first moment that the format knows.
constexpr zip_uint16_t first_day = (1U << 5U) | 1U;

/// A file as libzip sees it: read and written at places of its own.
class FileSource {
 public:
  explicit FileSource(int fd) { zip_error_init(&error_), fd_ = fd; }
  ~FileSource() { zip_error_fini(&error_); }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  static zip_int64_t call(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    return static_cast<FileSource*>(self)->does(data, size, command);
  }

 private:
  zip_int64_t does(void* data, zip_uint64_t size, zip_source_cmd_t command) {
    switch (command) {
      case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE,
                                              ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE,
                                              ZIP_SOURCE_REMOVE, -1);
      case ZIP_SOURCE_OPEN: read_at_ = 0; return 0;
      case ZIP_SOURCE_BEGIN_WRITE: write_at_ = 0; return 0;
      case ZIP_SOURCE_READ: return read_to(data, size);
      case ZIP_SOURCE_WRITE: return write_from(data, size);
      case ZIP_SOURCE_SEEK: return seek(read_at_, data, size);
      case ZIP_SOURCE_SEEK_WRITE: return seek(write_at_, data, size);
      case ZIP_SOURCE_TELL: return read_at_;
      case ZIP_SOURCE_TELL_WRITE: return write_at_;
      case ZIP_SOURCE_STAT: return tell_size(data);
      case ZIP_SOURCE_ERROR: return zip_error_to_data(&error_, data, size);
      case ZIP_SOURCE_CLOSE:
      case ZIP_SOURCE_COMMIT_WRITE:
      case ZIP_SOURCE_ROLLBACK_WRITE:
      case ZIP_SOURCE_REMOVE:
      case ZIP_SOURCE_FREE: return 0;
      default: zip_error_set(&error_, ZIP_ER_OPNOTSUPP, 0); return -1;
    }
  }

  zip_int64_t failed(int kind) {
    zip_error_set(&error_, kind, errno);
    return -1;
  }

  zip_int64_t read_to(void* data, zip_uint64_t size) {
    const ssize_t count = pread(fd_, data, size, read_at_);
    if (count < 0) return failed(ZIP_ER_READ);
    read_at_ += count;
    return count;
  }

  zip_int64_t write_from(const void* data, zip_uint64_t size) {
    for (zip_uint64_t done = 0; done < size;) {
      const ssize_t count = pwrite(fd_, static_cast<const char*>(data) + done, size - done, write_at_);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return failed(ZIP_ER_WRITE);
      done += static_cast<zip_uint64_t>(count);
      write_at_ += count;
    }
    return static_cast<zip_int64_t>(size);
  }

  zip_int64_t seek(zip_int64_t& at, void* data, zip_uint64_t size) {
    struct stat status {};
    if (fstat(fd_, &status) != 0) return failed(ZIP_ER_SEEK);
    const zip_int64_t place = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(at), static_cast<zip_uint64_t>(status.st_size), data, size, &error_);
    if (place < 0) return -1;
    at = place;
    return 0;
  }

  zip_int64_t tell_size(void* data) {
    struct stat status {};
    if (fstat(fd_, &status) != 0) return failed(ZIP_ER_READ);
    auto& told = *static_cast<zip_stat_t*>(data);
    zip_stat_init(&told);
    told.size = static_cast<zip_uint64_t>(status.st_size);
    told.valid = ZIP_STAT_SIZE;
    return sizeof told;
  }

  int fd_ = -1;
  zip_int64_t read_at_ = 0;
  zip_int64_t write_at_ = 0;
  zip_error_t error_{};
};

struct Discard {
  void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

[[noreturn]] void fail(const std::string& name, const char* words) { throw Error(ErrorKind::file, name + ": " + words); }

zip_source_t* source_of(zip_t* archive, const BookEntry& entry) {
  if (entry.file < 0) return zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
  std::FILE* const file = fdopen(dup(entry.file), "rb");
  return file == nullptr ? nullptr : zip_source_filep(archive, file, 0, -1);
}

void add(zip_t* archive, const BookEntry& entry, const std::string& name) {
  zip_source_t* const source = source_of(archive, entry);
  if (source == nullptr) fail(name, zip_strerror(archive));
  const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    fail(name, zip_strerror(archive));
  }
  const auto at = static_cast<zip_uint64_t>(index);
  zip_set_file_compression(archive, at, entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, entry.packed ? 9 : 0);
  zip_file_set_dostime(archive, at, 0, first_day, 0);
}

}  // namespace

void write_book_archive(int fd, const std::vector<BookEntry>& entries, const std::string& name) {
  FileSource file(fd);
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_function_create(&FileSource::call, &file, &error);
  if (source == nullptr) fail(name, zip_error_strerror(&error));
  Archive archive(zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error));
  if (!archive) {
    zip_source_free(source);
    fail(name, zip_error_strerror(&error));
  }
  for (const BookEntry& entry : entries) add(archive.get(), entry, name);
  if (zip_close(archive.get()) != 0) {
    const zip_error_t* const why = zip_get_error(archive.get());
    // The system's words where it has some.
    fail(name, zip_error_system_type(why) == ZIP_ET_SYS ? std::strerror(zip_error_code_system(why)) : zip_strerror(archive.get()));
  }
  static_cast<void>(archive.release());  // zip_close() has freed it
}

}  // namespace narrator::publish

extern "C" {
extern decltype(narrator::publish::write_book_archive)* const narrator_module_book;
decltype(narrator::publish::write_book_archive)* const narrator_module_book = &narrator::publish::write_book_archive;
}
