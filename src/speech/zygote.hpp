// The zygote: a process with eSpeak NG initialised, from which a fresh child for every request comes.
//
//   program -> zygote -> voice servers
//
// The zygote never sets a voice and never synthesises; a voice server sets its one voice, and goes
// back to that state after each request (or is replaced: Renewal). So every request starts from the
// same clean state, whatever was said before. That makes speech repeatable, and a crash or a kill
// costs one request.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>

#include "speech/lane.hpp"
#include "speech/voice_server.hpp"

namespace narrator::speech {

/// How a voice server comes back to the state in which the library repeats itself.
enum class Renewal {
  rewound,  ///< it goes back to an image of its memory; where there can be none, as the other
  fresh,    ///< it ends, and the next request has a new process
};

/// Twenty voices on four lanes; about 1 MB each.
inline constexpr std::size_t most_voice_servers = 96;

struct EngineFacts {
  std::string version;
  std::string data_folder;
};

/// The program's handle on the zygote. start() and stop() may be called from any thread.
class Zygote {
 public:
  /// Forks. eSpeak NG initialises there while this process goes on.
  /// @param lanes must outlive the zygote
  /// @throws Error (engine)
  Zygote(const Lanes& lanes, Renewal renewal);
  /// Ends it and all that came from it, and reaps it.
  ~Zygote();
  Zygote(const Zygote&) = delete;
  Zygote& operator=(const Zygote&) = delete;

  /// Has a voice server say the request that is in the lane.
  /// @throws Error (engine) when the zygote is gone
  void start(std::size_t lane) const { send('s', lane); }
  /// Kills the server that says the lane's request; its state becomes crashed unless it was done.
  void stop(std::size_t lane) const { send('k', lane); }
  /// Waits until it is ready to take requests. Once.
  /// @throws Error (engine) in the library's words when eSpeak NG cannot be used
  EngineFacts wait_until_ready();
  /// Readable (hung up) when the zygote is gone.
  int control() const noexcept { return control_; }
  pid_t pid() const noexcept { return pid_; }

 private:
  void send(char command, std::size_t lane) const;

  int control_ = -1;
  pid_t pid_ = -1;
};

}  // namespace narrator::speech
