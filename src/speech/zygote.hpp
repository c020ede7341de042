// The zygote: a process with eSpeak NG initialised, from which a fresh child for every request comes.
//
//   program -> zygote -> one voice server a voice -> one child a request
//
// The zygote never sets a voice, a voice server sets its one and never synthesises, a child speaks
// once: each starts from the same clean state, whatever was said before. That makes speech
// repeatable, and a crash or a kill costs one child. A voice server saves its children the half of
// their work that is reading voice and dictionary.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <memory>
#include <vector>

#include "speech/lane.hpp"

namespace narrator::speech {

/// The program's handle on the zygote. start() and stop() may be called from any thread.
class Zygote {
 public:
  /// Forks. eSpeak NG initialises there while this process goes on.
  /// @param lanes must outlive the zygote
  /// @throws Error (engine)
  explicit Zygote(const std::vector<std::unique_ptr<Lane>>& lanes);
  /// Ends it and all that came from it, and reaps it.
  ~Zygote();
  Zygote(const Zygote&) = delete;
  Zygote& operator=(const Zygote&) = delete;

  /// Has a child say the request that is in the lane.
  /// @throws Error (engine) when the zygote is gone
  void start(std::size_t lane) const { send('s', lane); }
  /// Kills the lane's child, and others of the same voice; their lanes' states become crashed unless
  /// they were done.
  void stop(std::size_t lane) const { send('k', lane); }
  /// Waits until it is ready to take requests.
  /// @throws Error (engine) in the library's words when eSpeak NG cannot be used
  void wait_until_ready();
  /// Readable (hung up) when the zygote is gone.
  int control() const noexcept { return control_; }
  pid_t pid() const noexcept { return pid_; }

 private:
  void send(char command, std::size_t lane) const;

  int control_ = -1;
  pid_t pid_ = -1;
};

}  // namespace narrator::speech
