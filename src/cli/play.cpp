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

void print_paragraph(const Narration& narration, const PlayerStatus& status) {
  const Document& document = narration.document();
  const std::string words = printable(plain_text(document, document.blocks[status.block].span));
  std::printf("[%zu/%zu] %s\n", status.block + 1, document.blocks.size(), words.c_str());
  std::fflush(stdout);
}

}  // namespace

std::future<std::unique_ptr<AudioDevice>> open_device_early(AudioFormat format) {
  return std::async(std::launch::async, [format] { return open_audio_device(format); });
}

void play_with_lines(const Narration& narration, AudioDevice& device, EndSignals& signals) {
  Player player(narration, device);
  player.play();
  std::optional<std::size_t> shown;
  for (;;) {
    const PlayerStatus status = player.status();
    if (status.state == PlayerState::failed) throw Error(ErrorKind::device, status.message);
    if (shown != status.block) {
      print_paragraph(narration, status);
      shown = status.block;
    }
    if (status.state == PlayerState::finished) return;
    if (signals.wait(look_again_ms)) throw Error(ErrorKind::interrupted, "interrupted");
  }
}

}  // namespace narrator::cli
