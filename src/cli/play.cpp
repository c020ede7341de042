#include "cli/play.hpp"

#include <chrono>
#include <cstdio>
#include <optional>
#include <string>

#include "cli/printable.hpp"
#include "cli/show_text.hpp"
#include "narrator/error.hpp"
#include "narrator/player.hpp"

namespace narrator::cli {
namespace {

constexpr int look_again_ms = 50;

std::string paragraph_line(const Narration& narration, std::size_t block) {
  const Document& document = narration.document();
  return "[" + std::to_string(block + 1) + "/" + std::to_string(document.blocks.size()) + "] " +
         plain_text(document, document.blocks[block].span);
}

std::string speaker_line(const Narration& narration, std::size_t index) {
  const Utterance& utterance = narration.script().utterances[index];
  const std::string voice = narration.cast().members[utterance.speaker].voice.name;
  return name_for_people(narration.script(), utterance.speaker) + " (" + voice + "): " +
         plain_text(narration.document(), utterance.span);
}

}  // namespace

std::future<std::unique_ptr<AudioDevice>> open_device_early(AudioFormat format) {
  return std::async(std::launch::async, [format] { return open_audio_device(format); });
}

void play_with_lines(const Narration& narration, AudioDevice& device, EndSignals& signals, Lines lines) {
  Player player(narration, device);
  player.play();
  std::optional<std::size_t> shown;
  for (;;) {
    const PlayerStatus status = player.status();
    if (status.state == PlayerState::failed) throw Error(ErrorKind::device, status.message);
    const std::size_t heard = lines == Lines::paragraphs ? status.block : narration.segments()[status.segment].utterance;
    if (shown != heard) {
      const std::string line = lines == Lines::paragraphs ? paragraph_line(narration, heard) : speaker_line(narration, heard);
      std::printf("%s\n", printable(line).c_str());
      std::fflush(stdout);
      shown = heard;
    }
    if (status.state == PlayerState::finished) return;
    if (signals.wait(look_again_ms)) throw Error(ErrorKind::interrupted, "interrupted");
  }
}

}  // namespace narrator::cli
