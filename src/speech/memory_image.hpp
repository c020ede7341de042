// The writable memory of this process at one moment, and the way back to it.
//
// eSpeak NG repeats itself exactly only on the first synthesis of a fresh process: noise, pitch and
// pauses carry state over to the next. A fork for every sentence gives that first time again, at the
// price of some hundred page faults each. Going back to the image gives it for a memcmp: everything
// the library can have written, its own variables, the C library's and the heap, is as it was.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace narrator::speech {

/// For a process with one thread.
class MemoryImage {
 public:
  /// Keeps what is allocated from now on in the one heap that an image holds.
  /// @return false where that cannot be: another C library than glibc, a sanitizer that keeps books of
  ///         the heap elsewhere, a process that another thread than the main one has forked, or a heap
  ///         of more than 16 MiB already (comparing it would not be cheap)
  static bool prepare_heap();

  /// Takes the image, after prepare_heap(): the heap, and the variables of this program and of the
  /// libraries that speaking calls. Not the stack, not other mappings, not what is shared.
  /// @param base an image of the process that this one was forked from, or null. Only what has changed
  ///        since is copied; it must outlive this.
  /// @throws std::bad_alloc
  explicit MemoryImage(const MemoryImage* base = nullptr);
  MemoryImage(const MemoryImage&) = delete;
  MemoryImage& operator=(const MemoryImage&) = delete;
  ~MemoryImage();

  /// Puts back what has changed. What was allocated since is gone, without a destructor: hold nothing
  /// of it, and keep what has to last on the stack or in shared memory.
  void restore() const noexcept;

 private:
  /// A part of the memory, of a page at most, and what it held.
  struct Part {
    std::byte* at;
    const std::byte* held;
    std::size_t size;

    bool holds(const Part& now) const noexcept;
  };

  std::span<const Part> parts() const noexcept { return {parts_, part_count_}; }

  // In pages of their own: in the heap they would be part of what they describe. First the parts,
  // then the copies.
  void* pages_ = nullptr;
  std::size_t size_ = 0;
  Part* parts_ = nullptr;
  std::size_t part_count_ = 0;
  std::uintptr_t heap_begin_ = 0;
  void* heap_end_ = nullptr;
};

}  // namespace narrator::speech
