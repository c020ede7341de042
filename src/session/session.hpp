// A listening session: what keys do to the player, and what the screen says about it.
//
// Neither a terminal nor a clock: keys, frames and times are given to it. Threads: one.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/narration.hpp"
#include "narrator/player.hpp"
#include "session/search.hpp"
#include "tui/keymap.hpp"
#include "tui/screen.hpp"

namespace narrator::session {

/// What a session wants of the program around it. Called on the session's thread.
class Services {
 public:
  virtual ~Services() = default;

  /// The speaker's next voice, from then on theirs.
  virtual Voice next_voice(SpeakerId speaker) = 0;
  /// Keeps a voice that next_voice() gave.
  /// @return what went wrong, for people; empty when nothing did
  virtual std::string remember_voice(SpeakerId speaker) = 0;
  /// Keeps that the listener knows better who said a quote.
  /// @return as above
  virtual std::string remember_speaker(const Quote& quote, const std::string& name) = 0;
  /// Where an export would go if nobody says otherwise.
  virtual std::string export_path() const = 0;
  /// Begins to write the article from a block on, with the script and voices as they are now; goes on by itself.
  /// @return why not, for people; empty when it has begun
  virtual std::string begin_export(const Script& script, std::size_t block, const std::string& path) = 0;
  /// How that goes, for people; empty when there is nothing new to tell.
  virtual std::string export_news() = 0;
  virtual bool is_exporting() const = 0;
};

class Session {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// All must outlive it. The script is copied, for the listener may correct it.
  Session(const Narration& narration, Player& player, tui::Keymap keys, Services& services);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void press(const tui::Key& key, Time now);
  void obey(tui::Command command, Time now);
  /// Between keys: timers and news.
  void pass(Time now);
  /// Shown for a few seconds.
  void say(std::string notice, Time now);

  tui::Screen screen(const PlayerStatus& status, tui::Size size, Time now);
  /// What screen() shows besides the text, for those who have none.
  const tui::ScreenModel& model() const noexcept { return model_; }
  /// As corrected.
  const Script& script() const noexcept { return script_; }
  const std::vector<tui::KeyHelp>& help() const noexcept { return help_; }
  bool wants_to_quit() const noexcept { return quit_; }

 private:
  enum class Prompt { none, search, go_to, export_path };
  enum class Panel { none, help, why, speakers };

  // Prompts.
  void open(Prompt prompt, std::string text);
  void type(const tui::Key& key, Time now);
  void enter(Time now);
  void search_for(const std::string& words, Time now);
  void go_to(const std::string& words, Time now);
  void show_match(std::ptrdiff_t step, Time now);

  // Commands.
  bool obey_move(tui::Command command);
  bool obey_sound(tui::Command command);
  void loop(Time now);
  void stop(Time now);
  void quit(Time now);
  void give_next_voice(Time now);
  void begin_export(const std::string& path, Time now);
  void toggle(Panel panel, Time now);
  void scroll(std::ptrdiff_t lines);
  void follow();
  void click(const tui::Key& key);

  // Who says the quote that is heard, or was heard last.
  std::optional<std::size_t> quote_at_hand() const;
  void choose_speaker(const tui::Key& key, Time now);
  void correct(std::size_t utterance, SpeakerId speaker, Time now);
  std::string name_of(SpeakerId speaker) const;

  // The model.
  std::vector<std::string> panel_lines() const;
  std::vector<std::string> help_lines() const;
  std::vector<std::string> why_lines() const;
  std::vector<std::string> speaker_lines() const;
  std::string remark(const PlayerStatus& status, Time now) const;
  std::string prompt_line() const;

  const Narration& narration_;
  Player& player_;
  Services& services_;
  tui::Keymap keys_;
  std::vector<tui::KeyHelp> help_;
  Script script_;
  tui::ScreenModel model_;
  tui::Screen shown_;
  tui::Size size_;

  Prompt prompt_ = Prompt::none;
  std::string typed_;  // UTF-8
  Panel panel_ = Panel::none;
  std::size_t panel_top_ = 0;
  std::size_t panel_quote_ = 0;  // the utterance that the panel is about
  Search search_;
  std::optional<std::size_t> match_;
  std::optional<std::size_t> loop_begins_;  // a segment: the first key was pressed, the second not
  std::optional<Time> stops_at_;
  std::chrono::minutes stops_after_{0};
  bool rests_by_itself_ = false;  // the player is about to stop, as was wanted
  Time notice_ends_{};
  bool asked_to_quit_ = false;
  bool quit_ = false;
};

}  // namespace narrator::session
