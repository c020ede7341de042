// A voice server: a process with one voice set, that says one request after the other in it.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "speech/espeak.hpp"
#include "speech/lane.hpp"
#include "speech/memory_image.hpp"

namespace narrator::speech {

using Lanes = std::vector<std::unique_ptr<Lane>>;

/// What the program tells the zygote, and the zygote a voice server.
struct Message {
  std::uint16_t command;  ///< 's': speak, 'k': kill; as wide as the other, so that nothing between them goes unset
  std::uint16_t lane;
};

/// Forks a voice server for the voice of the request in the lane. For the zygote's process.
/// Each request starts from the state in which the library repeats itself.
/// @param image of the zygote: the server goes back to an image of its own memory after each request.
///        Null where images cannot be taken: then the server ends, and the next request has a new one
/// @param not_its_own descriptors of the zygote that the server must not hold open
/// @return its process, or -1
pid_t fork_voice_server(int control, const Espeak& espeak, const Lanes& lanes, std::size_t lane, const MemoryImage* image,
                        const std::vector<int>& not_its_own);

}  // namespace narrator::speech
