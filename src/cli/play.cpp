#include "cli/play.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <utility>
#include <variant>

#include "desktop/desktop_controls.hpp"
#include "narrator/error.hpp"
#include "tui/keys.hpp"

namespace narrator::cli {
namespace {

constexpr int frame_ms = 50;

class PlayLoop {
 public:
  using Clock = std::chrono::steady_clock;

  explicit PlayLoop(Playing playing)
      : its_(std::move(playing)), player_(its_.player), session_(its_.narration, player_, std::move(its_.keys), its_.services),
        front_(its_.terminal.has_screen() ? screen_front(its_.terminal.keys())
                                          : line_front(its_.narration, its_.lines, its_.terminal.keys(), its_.messages)) {}

  void run() {
    session_.say(std::exchange(its_.greeting, {}), Clock::now());
    while (!session_.wants_to_quit()) {
      const PlayerStatus status = player_.status();
      const auto now = Clock::now();
      if (status.state == PlayerState::failed) throw Error(ErrorKind::device, status.message);
      session_.pass(now);
      front_->show(session_, status, now, is_new(status));
      show_on_desktop(status);
      keep_place(status, now);
      if (status.state == PlayerState::finished && !its_.services.is_exporting()) return;
      wait();
    }
  }

 private:
  /// Times are seen in seconds; what keys do can be anything.
  bool is_new(const PlayerStatus& status) {
    PlayerStatus seen = status;
    seen.elapsed = std::chrono::floor<std::chrono::seconds>(status.elapsed);
    seen.total = std::chrono::floor<std::chrono::seconds>(status.total - status.elapsed);
    const bool is_other = seen != seen_ || session_.model().notice != notice_ || std::exchange(stirred_, false);
    seen_ = std::move(seen);
    notice_ = session_.model().notice;
    return is_other;
  }

  void keep_place(const PlayerStatus& status, Clock::time_point now) {
    if (its_.places == nullptr) return;
    its_.places->note(status.segment, status.state == PlayerState::finished && !its_.ends_early);
    if (std::string problem = its_.places->problem(); !problem.empty()) session_.say(std::move(problem), now);
  }

  void wait() {
    std::array<pollfd, 4> events{{{its_.terminal.keys(), POLLIN, 0},  // ignored where it is -1
                                  {its_.end_signals.descriptor(), POLLIN, 0},
                                  {its_.suspend_signals.descriptor(), POLLIN, 0},
                                  {desktop_ ? desktop_->descriptor() : -1, POLLIN, 0}}};
    poll(events.data(), events.size(), frame_ms);
    if (its_.end_signals.wait(0)) throw Error(ErrorKind::interrupted, "interrupted");
    if (its_.suspend_signals.take()) suspend();
    if (desktop_)
      for (const desktop::Wish& wish : desktop_->take_wishes()) std::visit([this](const auto& what) { obey(what); }, wish);
    if ((events[0].revents & POLLIN) != 0) read_keys();
    else if ((events[0].revents & (POLLHUP | POLLERR)) != 0) session_.obey(tui::Command::quit, Clock::now());  // the terminal is gone
    else press(decoder_.pause());
  }

  void read_keys() {
    std::array<char, 256> bytes{};
    const ssize_t count = read(its_.terminal.keys(), bytes.data(), bytes.size());
    if (count > 0) press(decoder_.feed({bytes.data(), static_cast<std::size_t>(count)}));
  }

  void press(const std::vector<tui::Key>& keys) {
    for (const tui::Key& key : keys) session_.press(key, Clock::now());
    stirred_ = stirred_ || !keys.empty();
  }

  void obey(desktop::Act act) {
    switch (act) {
      case desktop::Act::play: return player_.play();
      case desktop::Act::pause: return player_.pause();
      case desktop::Act::toggle: return player_.toggle();
      case desktop::Act::stop: player_.pause(); return player_.first_paragraph();
      case desktop::Act::next: return session_.obey(tui::Command::next_paragraph, Clock::now());
      case desktop::Act::previous: return session_.obey(tui::Command::previous_paragraph, Clock::now());
      case desktop::Act::quit: return session_.obey(tui::Command::quit, Clock::now());
    }
  }
  void obey(desktop::SeekBy seek) { player_.go_to_time(player_.status().elapsed + seek.time); }
  void obey(desktop::SeekTo seek) { player_.go_to_time(seek.time); }
  void obey(desktop::SetRate set) { player_.set_speed(static_cast<int>(std::lround(std::clamp(set.rate, 0.1, 10.0) * normal_speed))); }
  void obey(desktop::SetVolume set) { player_.set_volume(set.volume); }

  /// After the first frame, for nothing is to wait for it. An article can be heard without.
  void join_desktop() {
    try {
      desktop_ = desktop::load_desktop_controls();
    } catch (const Error& error) {
      session_.say(error.what(), Clock::now());
    }
  }

  void show_on_desktop(const PlayerStatus& status) {
    if (!std::exchange(desktop_was_tried_, true)) join_desktop();
    if (!desktop_) return;
    desktop_->show({.state = status.state,
                   .title = its_.narration.script().title,
                   .speaker = session_.script().speakers[status.speaker].name,
                   .position = status.elapsed,
                   .length = status.total,
                   .rate = static_cast<double>(status.words_per_minute) / normal_speed,
                   .volume = status.muted ? 0.0 : status.volume});
  }

  /// Silence and the shell's own terminal until somebody says go on.
  void suspend() {
    const bool played = player_.status().state == PlayerState::playing;
    player_.pause();
    front_->leave();
    its_.terminal.stand_down();
    SuspendSignals::stop_here();
    its_.terminal.stand_by();
    front_->enter();
    if (played) player_.play();
  }

  Playing its_;
  Player& player_;
  session::Session session_;
  std::unique_ptr<Front> front_;
  tui::KeyDecoder decoder_;
  std::unique_ptr<desktop::DesktopControls> desktop_;  // none: there is no such module
  bool desktop_was_tried_ = false;
  PlayerStatus seen_;
  std::string notice_;
  bool stirred_ = true;  // since what is seen was shown
};

}  // namespace

void play(Playing playing) { PlayLoop(std::move(playing)).run(); }

}  // namespace narrator::cli
