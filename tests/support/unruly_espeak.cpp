// In the place of eSpeak NG, and passes on to it, but for texts with letters that no article has:
//
//   U+046B  goes on for ever
//   U+046D  ends the process
//   U+0469  takes all memory that it can have, and ends the process if that is a gigabyte
//   U+0467  does what a worm would, and ends the process if any of that can be done
#include <dlfcn.h>
#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <sched.h>

#include <cstdlib>
#include <cstring>
#include <vector>

#include "support/worm.hpp"

namespace {

template <typename Function>
Function* real(const char* name) {
  static void* const library = dlopen(REAL_ESPEAK_NG, RTLD_NOW | RTLD_LOCAL);
  return reinterpret_cast<Function*>(dlsym(library, name));
}

bool holds(const void* text, const char* letter) { return std::strstr(static_cast<const char*>(text), letter) != nullptr; }

[[noreturn]] void hang() {
  for (;;) sched_yield();
}

bool can_have_a_gigabyte() {
  std::vector<void*> blocks;
  constexpr std::size_t block = std::size_t{16} << 20;
  while (blocks.size() < 64) {
    void* const more = std::malloc(block);
    if (more == nullptr) break;
    std::memset(more, 1, block);
    blocks.push_back(more);
  }
  for (void* const one : blocks) std::free(one);
  return blocks.size() == 64;
}

}  // namespace

#define PASS_ON(type, name, parameters, arguments) \
  type name parameters { return real<type parameters>(#name) arguments; }

extern "C" {

PASS_ON(void, espeak_ng_InitializePath, (const char* path), (path))
PASS_ON(espeak_ng_STATUS, espeak_ng_Initialize, (espeak_ng_ERROR_CONTEXT * context), (context))
PASS_ON(espeak_ng_STATUS, espeak_ng_InitializeOutput, (espeak_ng_OUTPUT_MODE mode, int length, const char* device), (mode, length, device))
PASS_ON(void, espeak_ng_GetStatusCodeMessage, (espeak_ng_STATUS status, char* words, size_t size), (status, words, size))
PASS_ON(int, espeak_ng_GetSampleRate, (void), ())
PASS_ON(espeak_ng_STATUS, espeak_ng_SetVoiceByFile, (const char* file), (file))
PASS_ON(const char*, espeak_Info, (const char** folder), (folder))
PASS_ON(void, espeak_SetSynthCallback, (t_espeak_callback * callback), (callback))
PASS_ON(espeak_ERROR, espeak_SetParameter, (espeak_PARAMETER parameter, int value, int relative), (parameter, value, relative))

espeak_ERROR espeak_Synth(const void* text, size_t size, unsigned int position, espeak_POSITION_TYPE kind, unsigned int end, unsigned int flags,
                          unsigned int* id, void* data) {
  if (holds(text, "\u046b")) hang();
  if (holds(text, "\u046d")) std::abort();
  if (holds(text, "\u0469") && can_have_a_gigabyte()) std::abort();
  if (holds(text, "\u0467") && narrator::test::can_break_out()) std::abort();
  return real<decltype(espeak_Synth)>("espeak_Synth")(text, size, position, kind, end, flags, id, data);
}
}
