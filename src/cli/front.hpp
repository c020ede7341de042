// What a listener sees: a screen, or lines.
#pragma once

#include <cstdio>
#include <memory>

#include "narrator/player.hpp"
#include "session/session.hpp"

namespace narrator::cli {

class Front {
 public:
  using Time = session::Session::Time;

  virtual ~Front() = default;
  /// @param is_new whether anything that can be seen is other than at the last call
  virtual void show(session::Session& session, const PlayerStatus& status, Time now, bool is_new) = 0;
  /// The terminal is the shell's for a while, and then ours again.
  virtual void leave() = 0;
  virtual void enter() = 0;
};

/// What is printed when it begins to be heard.
enum class Lines {
  paragraphs,  ///< "[3/12] words"
  speakers,    ///< "Mark Rutte (ivo): words", an utterance a line
};

/// @param keys descriptor of the terminal
std::unique_ptr<Front> screen_front(int keys);
/// Lines on standard output as they are heard; prompts, panels and notices elsewhere.
/// @param keys descriptor of the terminal that keys come from; -1: none
/// @param messages for what is no line of the article; must outlive it
std::unique_ptr<Front> line_front(const Narration& narration, Lines lines, int keys, std::FILE* messages);

}  // namespace narrator::cli
