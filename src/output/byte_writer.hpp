// The bytes of a file on their way to its descriptor, in large pieces. What fails is an Error; for the callbacks of C
// libraries, which nothing may be thrown through, it is kept until check().
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace narrator::output {

class ByteWriter {
 public:
  /// @param descriptor stays the caller's
  /// @param name of the file, for errors
  ByteWriter(int descriptor, std::string name);

  /// False for pipes and devices: what is written cannot be changed then.
  bool can_seek() const noexcept { return can_seek_; }
  const std::string& name() const noexcept { return name_; }
  /// Bytes from the beginning.
  std::uint64_t position() const noexcept { return position_; }

  /// @throws Error (file) in the system's words, as all below that may
  void write(std::string_view bytes);
  /// Over what was written before.
  void write_at(std::uint64_t offset, std::string_view bytes);
  void flush();

  /// The same without an exception. @return false when it has failed, now or before
  bool put(std::string_view bytes) noexcept;
  /// Where the next byte goes. @return false likewise
  bool seek(std::uint64_t offset) noexcept;
  /// What was written, from an offset on. @return how many bytes; 0 at the end; -1 when it has failed
  long get(std::uint64_t offset, char* to, std::size_t size) noexcept;
  /// Throws what failed in put() or seek().
  void check() const;

 private:
  bool send() noexcept;

  int descriptor_;
  std::string name_;
  bool can_seek_;
  std::uint64_t position_ = 0;
  std::string waiting_;
  int error_ = 0;  // errno of what failed first
};

}  // namespace narrator::output
