#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "cli/play.hpp"
#include "cli/show_text.hpp"
#include "narrator/error.hpp"
#include "narrator/player.hpp"
#include "tui/keys.hpp"
#include "tui/screen.hpp"
#include "tui/terminal.hpp"

namespace narrator::cli {
namespace {

using tui::Command;

constexpr int frame_ms = 40;
constexpr double speed_step = 1.1;
constexpr double volume_step = 0.05;
constexpr std::chrono::seconds notice_time{4};

class ScreenLoop {
 public:
  ScreenLoop(const Narration& narration, AudioDevice& device, EndSignals& signals, int keys, VoiceChooser& voices)
      : script_(narration.script()),
        voices_(voices),
        signals_(signals),
        keys_(keys),
        player_(narration, device),
        model_{narration.document(), narration.script(), tui::TextLayout(narration.document())},
        terminal_(keys, STDOUT_FILENO) {}

  void run() {
    player_.play();
    while (!quit_) {
      const PlayerStatus status = player_.status();
      if (status.state == PlayerState::failed) throw Error(ErrorKind::device, status.message);
      if (std::chrono::steady_clock::now() >= notice_ends_) model_.notice.clear();
      terminal_.draw(tui::render_screen(model_, status, terminal_.size()));
      if (status.state == PlayerState::finished) return;
      wait_for_keys();
    }
  }

 private:
  void wait_for_keys() {
    std::array<pollfd, 2> events{{{keys_, POLLIN, 0}, {signals_.descriptor(), POLLIN, 0}}};
    poll(events.data(), events.size(), frame_ms);
    if (signals_.wait(0)) throw Error(ErrorKind::interrupted, "interrupted");
    if ((events[0].revents & POLLIN) != 0) read_keys();
    else if ((events[0].revents & (POLLHUP | POLLERR)) != 0) quit_ = true;  // the terminal is gone
  }

  void read_keys() {
    std::array<char, 256> bytes{};
    const ssize_t count = read(keys_, bytes.data(), bytes.size());
    if (count <= 0) return;
    for (const Command command : decoder_.feed({bytes.data(), static_cast<std::size_t>(count)})) obey(command);
  }

  void obey(Command command) {
    const PlayerStatus status = player_.status();
    switch (command) {
      case Command::toggle: return player_.toggle();
      case Command::next_paragraph: return player_.next_paragraph();
      case Command::previous_paragraph: return player_.previous_paragraph();
      case Command::next_sentence: return player_.next_sentence();
      case Command::previous_sentence: return player_.previous_sentence();
      case Command::faster: return player_.set_speed(static_cast<int>(status.words_per_minute * speed_step + 0.5));
      case Command::slower: return player_.set_speed(static_cast<int>(status.words_per_minute / speed_step + 0.5));
      case Command::normal_speed: return player_.set_speed(normal_speed);
      case Command::volume_down: return player_.set_volume(status.volume - volume_step);
      case Command::volume_up: return player_.set_volume(status.volume + volume_step);
      case Command::mute: return player_.set_muted(!status.muted);
      case Command::next_voice: return give_next_voice(status.speaker);
      case Command::first: return player_.first_paragraph();
      case Command::last: return player_.last_paragraph();
      case Command::help: model_.help = !model_.help; return;
      case Command::quit: quit_ = true; return;
    }
  }

  void give_next_voice(SpeakerId speaker) {
    const Voice& voice = voices_.next(speaker);
    player_.set_voice(speaker, voice);
    // The disk has its time while the new voice is made: neither is this thread's work.
    const std::string problem = voices_.remember(speaker);
    model_.notice = problem.empty() ? name_for_people(script_, speaker) + " has the voice " + voice.name + ": " + voice.description : problem;
    notice_ends_ = std::chrono::steady_clock::now() + notice_time;
  }

  const Script& script_;
  VoiceChooser& voices_;
  EndSignals& signals_;
  int keys_;
  Player player_;
  tui::ScreenModel model_;
  tui::Terminal terminal_;  // behind the player: restored first
  tui::KeyDecoder decoder_;
  std::chrono::steady_clock::time_point notice_ends_{};
  bool quit_ = false;
};

}  // namespace

PlayerTerminal::PlayerTerminal(bool wanted) {
  if (!wanted || isatty(STDOUT_FILENO) == 0) return;
  owned_ = isatty(STDIN_FILENO) == 0;
  keys_ = owned_ ? open("/dev/tty", O_RDWR | O_CLOEXEC) : STDIN_FILENO;
}

PlayerTerminal::~PlayerTerminal() {
  if (owned_ && keys_ >= 0) close(keys_);
}

void play_with_screen(const Narration& narration, AudioDevice& device, EndSignals& signals, const PlayerTerminal& terminal,
                      VoiceChooser& voices) {
  ScreenLoop(narration, device, signals, terminal.keys(), voices).run();
}

}  // namespace narrator::cli
