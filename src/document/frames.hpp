// Frames over a socket, each its length and that many bytes: what the program and a reader process say to each other.
// Both are of one build, so the length is as this machine writes it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace narrator {

/// @return false when the other end is gone
bool send_frame(int socket, std::string_view bytes) noexcept;

/// @param most what the other end may send: memory is made only for what has come
/// @return nothing when the other end is gone before the frame is whole, or means to send more
/// @throws std::bad_alloc
std::optional<std::string> receive_frame(int socket, std::size_t most);

}  // namespace narrator
