#include "speech/lane.hpp"

#include <sys/eventfd.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>

#include "narrator/error.hpp"

namespace narrator::speech {
namespace {

// A bell that is lost costs seconds, so whatever the reason is, it is rung again.
constexpr int most_tries = 10;

void ring(int bell) noexcept {
  const std::uint64_t one = 1;
  for (int tries = 0; tries < most_tries && ::write(bell, &one, sizeof one) < 0 && errno != EAGAIN; ++tries) {
  }
}

void wait_for(int bell) noexcept {
  std::uint64_t count = 0;
  while (::read(bell, &count, sizeof count) < 0 && errno == EINTR) {
  }
}

template <std::size_t n>
std::uint32_t copy_into(std::array<char, n>& target, std::string_view source) {
  const std::size_t length = std::min(source.size(), n - 1);
  std::copy_n(source.data(), length, target.data());
  target[length] = '\0';
  return static_cast<std::uint32_t>(length);
}

}  // namespace

Lane::Lane() {
  void* pages = mmap(nullptr, sizeof(LaneMemory), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  sound_bell_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  room_bell_ = eventfd(0, EFD_CLOEXEC);
  if (pages == MAP_FAILED || sound_bell_ < 0 || room_bell_ < 0)
    throw Error(ErrorKind::engine, std::string("speech engine: ") + std::strerror(errno));
  memory_ = new (pages) LaneMemory;  // owned by the mapping: unmapped below, never deleted
}

Lane::~Lane() {
  if (memory_ != nullptr) munmap(memory_, sizeof(LaneMemory));
  if (sound_bell_ >= 0) close(sound_bell_);
  if (room_bell_ >= 0) close(room_bell_);
}

void Lane::put_request(const SpeechRequest& request, const EngineText& text) const {
  LaneMemory& m = *memory_;
  m.words_per_minute = request.words_per_minute;
  m.in_bulk = request.in_bulk;
  m.has_phonemes = text.has_phonemes();
  m.text_bytes = copy_into(m.text, text.utf8());
  m.timbre_bytes = copy_into(m.timbre, request.timbre);
  copy_into(m.language, request.language);
  m.written = m.read = m.onsets_written = m.onsets_read = 0;
  m.listener_sleeps = m.speaker_sleeps = 0;
  clear_sound_bell();
  ++m.serial;  // before the state: the end of the former process must never meet the new state
  set_state(LaneState::speaking);
}

void Lane::clear_sound_bell() const noexcept {
  std::uint64_t count = 0;
  while (::read(sound_bell_, &count, sizeof count) < 0 && errno == EINTR) {
  }
}

std::span<const std::int16_t> Lane::readable() const noexcept {
  const std::uint64_t from = memory_->read.load(std::memory_order_relaxed);
  const std::uint64_t to = memory_->written.load();
  const std::size_t at = from % LaneMemory::ring_frames;
  const std::size_t length = std::min<std::size_t>(to - from, LaneMemory::ring_frames - at);
  return {memory_->samples.data() + at, length};
}

void Lane::consume(std::size_t frames) const noexcept {
  memory_->read.fetch_add(frames);
  if (memory_->speaker_sleeps.exchange(0) != 0) ring(room_bell_);
}

void Lane::write(std::span<const std::int16_t> samples) const noexcept {
  LaneMemory& m = *memory_;
  while (!samples.empty()) {
    const std::uint64_t at = m.written.load(std::memory_order_relaxed);
    std::size_t room = LaneMemory::ring_frames - static_cast<std::size_t>(at - m.read.load());
    if (room == 0) {
      // Say that we sleep, then look again: a consume() in between would have rung no bell.
      m.speaker_sleeps = 1;
      ring_sound_bell();
      if (at - m.read.load() == LaneMemory::ring_frames) wait_for(room_bell_);
      continue;
    }
    const std::size_t start = at % LaneMemory::ring_frames;
    const std::size_t length = std::min({samples.size(), room, LaneMemory::ring_frames - start});
    std::copy_n(samples.data(), length, m.samples.data() + start);
    m.written.store(at + length);
    samples = samples.subspan(length);
  }
}

void Lane::write_onset(WordOnset onset) const noexcept {
  LaneMemory& m = *memory_;
  const std::uint64_t at = m.onsets_written.load(std::memory_order_relaxed);
  // The program takes all onsets whenever it takes sound; more of them than the ring holds within one
  // ring of sound would be six hundred words a second. They are highlights: losing some harms nobody.
  if (at - m.onsets_read.load() >= LaneMemory::ring_onsets) return;
  m.onsets[at % LaneMemory::ring_onsets] = {static_cast<std::uint32_t>(onset.position), onset.frame};
  m.onsets_written.store(at + 1);
}

void Lane::ring_sound_bell() const noexcept {
  if (memory_->listener_sleeps.exchange(0) != 0) ring(sound_bell_);
}

void Lane::set_state(LaneState state) const noexcept {
  memory_->state.store(state);
  ring_sound_bell();
}

}  // namespace narrator::speech
