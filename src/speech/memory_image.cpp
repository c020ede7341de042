#include "speech/memory_image.hpp"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>

namespace narrator::speech {
namespace {

constexpr std::size_t part_size = 4096;
constexpr std::size_t largest_heap = std::size_t{16} << 20;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr bool heap_is_known = true;
#else
constexpr bool heap_is_known = false;
#endif

using Region = std::span<std::byte>;

Region between(std::uintptr_t from, std::uintptr_t to) {
  return {reinterpret_cast<std::byte*>(from), to > from ? to - from : 0};  // NOLINT: addresses of the loader
}

/// The libraries whose variables can change while a request is said. The others (of the sound server,
/// of file formats) are linked to eSpeak NG or to the program, but nobody calls them here.
bool takes_part_in_speaking(std::string_view path) {
  constexpr std::array<std::string_view, 8> beginnings{"libnarrator", "libespeak-ng", "libsonic", "libpcaudio",
                                                       "libc.",       "libm.",        "libstdc++", "ld-"};
  if (path.empty()) return true;  // the program itself
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return std::any_of(beginnings.begin(), beginnings.end(), [name](std::string_view b) { return name.starts_with(b); });
}

/// The writable segments of loaded objects, without what the loader has made read-only.
struct Collector {
  std::array<Region, 256> regions{};
  std::size_t count = 0;
  bool complete = true;
  std::uintptr_t page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));

  void add(Region region) {
    if (region.empty()) return;
    complete = complete && count < regions.size();
    if (complete) regions[count++] = region;
  }

  void add_object(const dl_phdr_info& object) {
    const std::span headers(object.dlpi_phdr, object.dlpi_phnum);
    const auto relro = std::find_if(headers.begin(), headers.end(), [](const auto& h) { return h.p_type == PT_GNU_RELRO; });
    for (const auto& header : headers) {
      if (header.p_type != PT_LOAD || (header.p_flags & PF_W) == 0) continue;
      const std::uintptr_t from = object.dlpi_addr + header.p_vaddr;
      const std::uintptr_t to = from + header.p_memsz;
      if (relro == headers.end()) {
        add(between(from, to));
        continue;
      }
      // mprotect() works on whole pages: the loader rounds the end down, so the rest of that page is
      // writable and within.
      const std::uintptr_t protected_from = object.dlpi_addr + relro->p_vaddr;
      const std::uintptr_t protected_to = (protected_from + relro->p_memsz) / page * page;
      add(between(from, std::min(to, protected_from / page * page)));
      add(between(std::max(from, protected_to), to));
    }
  }
};

int add_object(dl_phdr_info* object, std::size_t, void* collector) {
  if (takes_part_in_speaking(object->dlpi_name)) static_cast<Collector*>(collector)->add_object(*object);
  return 0;
}

/// The kernel tells where the heap begins; the C library has no call for it. 0: there is none
std::uintptr_t heap_begin() {
  unsigned long begin = 0;
  if (std::FILE* maps = std::fopen("/proc/self/maps", "re")) {
    std::array<char, 512> line{};
    while (begin == 0 && std::fgets(line.data(), line.size(), maps) != nullptr)
      if (std::strstr(line.data(), "[heap]") != nullptr && std::sscanf(line.data(), "%lx-", &begin) != 1) break;
    std::fclose(maps);
  }
  return begin;
}

Region heap_from(std::uintptr_t begin) { return between(begin, reinterpret_cast<std::uintptr_t>(sbrk(0))); }

/// Whether this thread's blocks come from the heap, and not from an arena of its own.
bool allocates_from(Region heap) {
  constexpr std::size_t more_than_is_cached = 4096;
  void* const probe = std::malloc(more_than_is_cached);
  const auto at = reinterpret_cast<std::uintptr_t>(probe);
  std::free(probe);
  const auto begin = reinterpret_cast<std::uintptr_t>(heap.data());
  return at >= begin && at < begin + heap.size();
}

}  // namespace

bool MemoryImage::prepare_heap() {
  if (!heap_is_known) return false;
#ifdef __GLIBC__
  malloc_trim(0);  // what the program has freed need not be compared
  // All blocks come from the heap proper, and none of it goes back to the system.
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
#endif
  const Region now = heap_from(heap_begin());
  return now.size() <= largest_heap && allocates_from(now);
}

MemoryImage::MemoryImage(const MemoryImage* base) {
  Collector collector;
  dl_iterate_phdr(add_object, &collector);
  heap_begin_ = base != nullptr ? base->heap_begin_ : heap_begin();
  collector.add(heap_from(heap_begin_));  // last: it has grown since the base, and all before it is as long as it was
  heap_end_ = sbrk(0);
  if (!collector.complete) throw std::bad_alloc();
  const std::span<const Region> regions = std::span(collector.regions).first(collector.count);
  std::size_t bytes = 0;
  for (const Region region : regions) {
    part_count_ += (region.size() + part_size - 1) / part_size;
    bytes += region.size();
  }
  size_ = part_count_ * sizeof(Part) + bytes;  // what is not written costs nothing
  pages_ = mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (pages_ == MAP_FAILED) throw std::bad_alloc();
  parts_ = static_cast<Part*>(pages_);
  auto* copy = static_cast<std::byte*>(pages_) + part_count_ * sizeof(Part);
  Part* part = parts_;
  for (const Region region : regions) {
    for (std::size_t at = 0; at < region.size(); at += part_size, ++part) {
      *part = {region.data() + at, copy, std::min(part_size, region.size() - at)};
      const auto index = static_cast<std::size_t>(part - parts_);
      if (base != nullptr && index < base->part_count_ && base->parts_[index].holds(*part)) {
        part->held = base->parts_[index].held;
        continue;
      }
      std::memcpy(copy, part->at, part->size);
      copy += part->size;
    }
  }
}

bool MemoryImage::Part::holds(const Part& now) const noexcept {
  return at == now.at && size == now.size && std::memcmp(now.at, held, size) == 0;
}

void MemoryImage::restore() const noexcept {
  // Most parts are as they were: reading two is cheaper than writing one.
  for (const Part& part : parts())
    if (std::memcmp(part.at, part.held, part.size) != 0) std::memcpy(part.at, part.held, part.size);
  if (sbrk(0) != heap_end_ && brk(heap_end_) != 0) _exit(1);  // then the next request has a new process
}

MemoryImage::~MemoryImage() { munmap(pages_, size_); }

}  // namespace narrator::speech
