#include "speech/espeak.hpp"

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <dlfcn.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "narrator/error.hpp"

namespace narrator::speech {
namespace {

constexpr int buffer_ms = 60;  // larger ones pop (espeak-ng issue 752)
constexpr int buffers_a_bell = 32;

// The callback gets no pointer of ours that survives every event, and a process speaks once.
const Lane* current_lane = nullptr;

/// The library's functions. Loaded, not linked: it brings forty libraries of sound servers and window
/// systems, whose loading would be half of the program's start. So it is the speech process that
/// loads it, while the program goes on.
class Library {
 public:
  Library() : handle_(dlopen("libespeak-ng.so.1", RTLD_NOW | RTLD_LOCAL)) {
    if (handle_ == nullptr) throw Error(ErrorKind::engine, std::string("eSpeak NG: ") + dlerror());
  }

  template <typename Function>
  Function* required(const char* name) const {
    Function* const function = optional<Function>(name);
    if (function == nullptr) throw Error(ErrorKind::engine, std::string("eSpeak NG: has no ") + name);
    return function;
  }
  template <typename Function>
  Function* optional(const char* name) const {
    return reinterpret_cast<Function*>(dlsym(handle_, name));
  }

 private:
  void* handle_;  // for the process's life
};

}  // namespace

#define NARRATOR_REQUIRED(name) decltype(::name)* const name = library.required<decltype(::name)>(#name)

struct Espeak::Functions {
  Library library;
  NARRATOR_REQUIRED(espeak_ng_InitializePath);
  NARRATOR_REQUIRED(espeak_ng_Initialize);
  NARRATOR_REQUIRED(espeak_ng_InitializeOutput);
  NARRATOR_REQUIRED(espeak_ng_GetStatusCodeMessage);
  NARRATOR_REQUIRED(espeak_ng_GetSampleRate);
  NARRATOR_REQUIRED(espeak_ng_SetVoiceByFile);
  NARRATOR_REQUIRED(espeak_Info);
  NARRATOR_REQUIRED(espeak_SetSynthCallback);
  NARRATOR_REQUIRED(espeak_SetParameter);
  NARRATOR_REQUIRED(espeak_Synth);
  // Since 1.52, which seeds its noise from the clock unless told otherwise; 1.51 does not.
  using SetRandSeed = espeak_ng_STATUS(long);
  SetRandSeed* const set_rand_seed = library.optional<SetRandSeed>("espeak_ng_SetRandSeed");

  void check(espeak_ng_STATUS status) const {
    if (status == ENS_OK) return;
    char words[256] = "";
    espeak_ng_GetStatusCodeMessage(status, words, sizeof words);
    throw Error(ErrorKind::engine, std::string("eSpeak NG: ") + words);
  }
};

#undef NARRATOR_REQUIRED

namespace {

void pass_onsets(const espeak_EVENT* event) {
  for (; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
    if (event->type != espeakEVENT_WORD || event->text_position < 1) continue;
    WordOnset onset;
    onset.position = static_cast<std::size_t>(event->text_position - 1);
    onset.frame = static_cast<std::size_t>(event->sample);
    current_lane->write_onset(onset);
  }
}

int pass_on(short* samples, int count, espeak_EVENT* events) {
  if (samples == nullptr) return 0;
  pass_onsets(events);  // first, so that an onset is never later than its sound
  if (count > 0) {
    current_lane->write({samples, static_cast<std::size_t>(count)});
    // The first buffer is awaited by an ear; behind it, waking the program twenty times a second of
    // sound costs more than it gives.
    static int since_bell = 0;
    if (since_bell == 0 && !current_lane->memory().in_bulk) current_lane->ring_sound_bell();
    since_bell = (since_bell + 1) % buffers_a_bell;
  }
  return 0;
}

/// The file lives in memory and has no name but this: nothing to clean up, nothing to collide with.
class VoiceFile {
 public:
  explicit VoiceFile(const std::string& text) : file_(memfd_create("voice", MFD_CLOEXEC)) {
    is_good_ = file_ >= 0 && write(file_, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    std::snprintf(path_, sizeof path_, "/proc/self/fd/%d", file_);
  }
  ~VoiceFile() {
    if (file_ >= 0) close(file_);
  }
  VoiceFile(const VoiceFile&) = delete;
  VoiceFile& operator=(const VoiceFile&) = delete;

  bool is_good() const noexcept { return is_good_; }
  const char* path() const noexcept { return path_; }

 private:
  int file_;
  bool is_good_ = false;
  char path_[32];  // the library copies it into 60 bytes and makes it lower-case
};

/// The library goes on, without a word, when it gets no memory or cannot open a dictionary that is there: it spells, or
/// has another voice. Only the reason is left for us to see.
bool has_lacked_something() noexcept {
  return errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == EIO;
}

}  // namespace

Espeak::Espeak() : functions_(std::make_unique<Functions>()) {
  const Functions& f = *functions_;
  // It looks for a sound server although its sound comes to us, which takes longer than all the rest.
  setenv("PULSE_SERVER", "unix:/dev/null", 1);
  f.espeak_ng_InitializePath(nullptr);
  f.check(f.espeak_ng_Initialize(nullptr));
  f.check(f.espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, buffer_ms, nullptr));
  const char* data_folder = nullptr;
  if (const char* const version = f.espeak_Info(&data_folder)) version_ = version;
  if (data_folder != nullptr) data_folder_ = data_folder;
  languages_ = LanguageFiles(data_folder_);
  if (languages_.find("en-us").empty())
    throw Error(ErrorKind::engine, "eSpeak NG: its language files are missing (package espeak-ng-data)");
  if (f.espeak_ng_GetSampleRate() != espeak_sample_rate)
    throw Error(ErrorKind::engine, "eSpeak NG: unexpected sample rate");
  f.espeak_SetSynthCallback(pass_on);
}

Espeak::~Espeak() = default;

bool Espeak::set_voice(const Lane& lane) const {
  const std::string text = voice_file_text(languages_.find(lane.language()), lane.timbre());
  if (text.empty()) return false;
  const VoiceFile file(text);
  errno = 0;
  return file.is_good() && functions_->espeak_ng_SetVoiceByFile(file.path()) == ENS_OK && !has_lacked_something();
}

bool Espeak::speak(const Lane& lane) const {
  const Functions& f = *functions_;
  if (f.set_rand_seed != nullptr) f.set_rand_seed(1);
  current_lane = &lane;
  f.espeak_SetParameter(espeakRATE, lane.memory().words_per_minute, 0);
  const std::string_view text = lane.text();
  // The size counts the terminating zero, which is there: the library reads up to it.
  const unsigned int flags = espeakCHARS_UTF8 | (lane.memory().has_phonemes ? espeakPHONEMES : 0U);
  errno = 0;
  return f.espeak_Synth(text.data(), text.size() + 1, 0, POS_CHARACTER, 0, flags, nullptr, nullptr) == EE_OK && !has_lacked_something();
}

}  // namespace narrator::speech
