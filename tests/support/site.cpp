#include "support/site.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace narrator::test {
namespace {

constexpr int patience_ms = 10'000;

int listen_at(const std::string& address, int& port) {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  inet_pton(AF_INET, address.c_str(), &at.sin_addr);
  socklen_t size = sizeof at;
  if (bind(listener, reinterpret_cast<sockaddr*>(&at), size) != 0 || listen(listener, 16) != 0 ||
      getsockname(listener, reinterpret_cast<sockaddr*>(&at), &size) != 0)
    throw std::runtime_error("no site at " + address);
  port = ntohs(at.sin_port);
  return listener;
}

/// Up to the blank line; what comes behind it is not looked at.
std::string head_from(int socket) {
  std::string head;
  std::array<char, 4096> bytes{};
  while (head.find("\r\n\r\n") == std::string::npos) {
    pollfd event{socket, POLLIN, 0};
    if (poll(&event, 1, patience_ms) <= 0) return {};
    const ssize_t count = recv(socket, bytes.data(), bytes.size(), 0);
    if (count <= 0) return {};
    head.append(bytes.data(), static_cast<std::size_t>(count));
    constexpr char tls_handshake = 0x16;
    if (head.front() == tls_handshake) break;
  }
  return head;
}

/// Of "GET /path HTTP/1.1", or of what a proxy is asked for, "GET http://host/path HTTP/1.1": what was asked for.
std::string target_of(const std::string& head) {
  const std::size_t start = head.find(' ');
  return start == std::string::npos ? std::string() : head.substr(start + 1, head.find(' ', start + 1) - start - 1);
}

}  // namespace

bool Visitor::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    pollfd event{socket_, POLLOUT, 0};
    if (poll(&event, 1, patience_ms) <= 0) return false;
    const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

void Visitor::stall() const {
  pollfd event{socket_, POLLRDHUP, 0};
  poll(&event, 1, patience_ms);
}

void Visitor::reset() const {
  const linger now{1, 0};
  setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

std::string answer_with_status(std::string_view status, std::string_view more, std::string_view body) {
  return "HTTP/1.1 " + std::string(status) + "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + std::string(more) +
         "\r\n" + std::string(body);
}

std::string answer(std::string_view body, std::string_view type, std::string_view more) {
  return answer_with_status("200 OK", "Content-Type: " + std::string(type) + "\r\n" + std::string(more), body);
}

Page says(std::string bytes) {
  return [bytes = std::move(bytes)](const std::string&, const Visitor& visitor) { visitor.send(bytes); };
}

Page redirects(std::string location, std::string more) { return says(answer_with_status("302 Found", "Location: " + location + "\r\n" + more)); }

std::string gzip_of_zeros(std::size_t megabytes) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
  std::string zeros(1'000'000, '\0');
  std::string packed(megabytes * 2000 + 1000, '\0');
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  for (std::size_t i = 0; i < megabytes; ++i) {
    stream.next_in = reinterpret_cast<Bytef*>(zeros.data());
    stream.avail_in = static_cast<uInt>(zeros.size());
    deflate(&stream, i + 1 == megabytes ? Z_FINISH : Z_NO_FLUSH);
  }
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

Site::Site(std::map<std::string, Page> pages, const char* address)
    : pages_(std::move(pages)), address_(address), listener_(listen_at(address_, port_)), thread_([this] { serve(); }) {}

Site::~Site() {
  shutdown(listener_, SHUT_RDWR);  // wakes accept()
  thread_.join();
  visits_.clear();
  close(listener_);
}

std::string Site::url(const std::string& path, const std::string& host) const {
  return "http://" + (host.empty() ? address_ : host) + ":" + std::to_string(port_) + path;
}

std::vector<std::string> Site::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

void Site::serve() {
  for (;;) {
    const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) return;
    const std::lock_guard lock(mutex_);
    visits_.emplace_back([this, socket] { answer_visitor(socket); });
  }
}

void Site::answer_visitor(int socket) {
  const std::string head = head_from(socket);
  const std::string target = target_of(head);
  {
    const std::lock_guard lock(mutex_);
    requests_.push_back(head);
  }
  const auto page = pages_.find(target);
  if (page != pages_.end()) page->second(head, Visitor(socket));
  else if (!head.empty()) Visitor(socket).send(answer_with_status("404 Not Found", "Content-Type: text/html\r\n", "<p>Nothing here.</p>"));
  shutdown(socket, SHUT_WR);
  close(socket);
}

}  // namespace narrator::test
