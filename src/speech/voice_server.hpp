// A voice server: a process with one voice set, that forks a child for every request in it.
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "speech/espeak.hpp"
#include "speech/lane.hpp"

namespace narrator::speech {

using Lanes = std::vector<std::unique_ptr<Lane>>;

/// What the program tells the zygote, and the zygote a voice server.
struct Message {
  char command;        ///< 's': speak, 'k': kill
  std::uint16_t lane;
};

/// Blocks SIGCHLD for the calling thread. @return a descriptor that is readable when a child has ended
int child_signal_descriptor();
/// Reads away what is there.
void clear_signals(int descriptor) noexcept;

/// Forks a voice server for the request in the lane. For the zygote's process.
/// @param not_its_own descriptors of the zygote that the server must not hold open
/// @return its process, or -1
pid_t fork_voice_server(int control, const Espeak& espeak, const Lanes& lanes, std::size_t lane,
                        const std::vector<int>& not_its_own);

}  // namespace narrator::speech
