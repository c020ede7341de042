// libFuzzer's entry, compiled once for each target: NARRATOR_FUZZ_TARGET is its function.
#include <cstddef>
#include <cstdint>

#include "fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);  // NOLINT: libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  narrator::fuzz::NARRATOR_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
