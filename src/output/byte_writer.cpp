#include "output/byte_writer.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "narrator/error.hpp"

namespace narrator::output {
namespace {

constexpr std::size_t enough = std::size_t{1} << 17;

/// @return 0, or errno
int write_all(int descriptor, std::string_view bytes) noexcept {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

ByteWriter::ByteWriter(int descriptor, std::string name)
    : descriptor_(descriptor), name_(std::move(name)), can_seek_(lseek(descriptor, 0, SEEK_CUR) >= 0) {
  waiting_.reserve(enough);
}

void ByteWriter::write(std::string_view bytes) {
  put(bytes);
  check();
}

void ByteWriter::write_at(std::uint64_t offset, std::string_view bytes) {
  const std::uint64_t before = position_;
  seek(offset);
  put(bytes);
  seek(before);
  check();
}

void ByteWriter::flush() {
  send();
  check();
}

bool ByteWriter::put(std::string_view bytes) noexcept {
  if (error_ != 0) return false;
  position_ += bytes.size();
  const bool is_large = bytes.size() >= enough / 2;  // then it goes its way without a copy
  if ((is_large || waiting_.size() + bytes.size() > enough) && !send()) return false;
  if (is_large) error_ = write_all(descriptor_, bytes);
  else waiting_ += bytes;
  return error_ == 0;
}

bool ByteWriter::seek(std::uint64_t offset) noexcept {
  if (!send()) return false;
  if (lseek(descriptor_, static_cast<off_t>(offset), SEEK_SET) < 0) error_ = errno;
  else position_ = offset;
  return error_ == 0;
}

long ByteWriter::get(std::uint64_t offset, char* to, std::size_t size) noexcept {
  if (!send()) return -1;
  const ssize_t count = pread(descriptor_, to, size, static_cast<off_t>(offset));
  if (count < 0) error_ = errno;
  return count;
}

bool ByteWriter::send() noexcept {
  if (error_ == 0) error_ = write_all(descriptor_, waiting_);
  waiting_.clear();
  return error_ == 0;
}

void ByteWriter::check() const {
  if (error_ != 0) throw Error(ErrorKind::file, name_ + ": " + std::strerror(error_));
}

}  // namespace narrator::output
