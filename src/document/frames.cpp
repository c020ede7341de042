#include "document/frames.hpp"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

namespace narrator {
namespace {

constexpr std::size_t step = std::size_t{1} << 20;

bool send_all(int socket, const char* bytes, std::size_t size) noexcept {
  while (size > 0) {
    const ssize_t sent = send(socket, bytes, size, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) return false;
    bytes += sent;
    size -= static_cast<std::size_t>(sent);
  }
  return true;
}

bool receive_all(int socket, char* bytes, std::size_t size) noexcept {
  while (size > 0) {
    const ssize_t received = recv(socket, bytes, size, 0);
    if (received < 0 && errno == EINTR) continue;
    if (received <= 0) return false;
    bytes += received;
    size -= static_cast<std::size_t>(received);
  }
  return true;
}

}  // namespace

bool send_frame(int socket, std::string_view bytes) noexcept {
  const std::uint64_t size = bytes.size();
  return send_all(socket, reinterpret_cast<const char*>(&size), sizeof size) && send_all(socket, bytes.data(), bytes.size());
}

std::optional<std::string> receive_frame(int socket, std::size_t most) {
  std::uint64_t size = 0;
  if (!receive_all(socket, reinterpret_cast<char*>(&size), sizeof size) || size > most) return {};
  std::string bytes;
  while (bytes.size() < size) {
    const std::size_t at = bytes.size();
    bytes.resize(std::min<std::size_t>(size, at + std::max(at, step)));
    if (!receive_all(socket, bytes.data() + at, bytes.size() - at)) return {};
  }
  return bytes;
}

}  // namespace narrator
