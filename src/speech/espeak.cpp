#include "speech/espeak.hpp"

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>

#include "narrator/error.hpp"

namespace narrator::speech {
namespace {

constexpr int buffer_ms = 60;  // larger ones pop (espeak-ng issue 752)
constexpr int buffers_a_bell = 32;

// The callback gets no pointer of ours that survives every event, and a process speaks once.
const Lane* current_lane = nullptr;

void check(espeak_ng_STATUS status) {
  if (status == ENS_OK) return;
  char words[256] = "";
  espeak_ng_GetStatusCodeMessage(status, words, sizeof words);
  throw Error(ErrorKind::engine, std::string("eSpeak NG: ") + words);
}

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
    if (since_bell == 0) current_lane->ring_sound_bell();
    since_bell = (since_bell + 1) % buffers_a_bell;
  }
  return 0;
}

/// The file lives in memory and has no name but this: nothing to clean up, nothing to collide with.
bool load_voice(const std::string& text) {
  const int file = memfd_create("voice", MFD_CLOEXEC);
  if (file < 0 || write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size())) return false;
  char path[32];  // the library copies it into 60 bytes and makes it lower-case
  std::snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  const bool set = espeak_ng_SetVoiceByFile(path) == ENS_OK;
  close(file);
  return set;
}

}  // namespace

Espeak::Espeak()
    : languages_([] {
        espeak_ng_InitializePath(nullptr);
        check(espeak_ng_Initialize(nullptr));
        check(espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, buffer_ms, nullptr));
        const char* data_folder = nullptr;
        espeak_Info(&data_folder);
        return LanguageFiles(data_folder == nullptr ? "" : data_folder);
      }()) {
  if (languages_.find("en-us").empty())
    throw Error(ErrorKind::engine, "eSpeak NG: its language files are missing (package espeak-ng-data)");
  if (espeak_ng_GetSampleRate() != espeak_sample_rate)
    throw Error(ErrorKind::engine, "eSpeak NG: unexpected sample rate");
  espeak_SetSynthCallback(pass_on);
}

bool Espeak::set_voice(const Lane& lane) const {
  return load_voice(voice_file_text(languages_.find(lane.language()), lane.timbre()));
}

bool Espeak::speak(const Lane& lane) const {
#ifdef NARRATOR_HAS_RAND_SEED
  espeak_ng_SetRandSeed(1);
#endif
  current_lane = &lane;
  espeak_SetParameter(espeakRATE, lane.memory().words_per_minute, 0);
  const std::string_view text = lane.text();
  // The size counts the terminating zero, which is there: the library reads up to it.
  return espeak_Synth(text.data(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, nullptr) == EE_OK;
}

}  // namespace narrator::speech
