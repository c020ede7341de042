// A web site on this machine that does what it is told, however wrong.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace narrator::test {

/// One connection, as the page's handler sees it.
class Visitor {
 public:
  explicit Visitor(int socket) : socket_(socket) {}

  /// @return false when the visitor has gone, or waits no longer
  bool send(std::string_view bytes) const;
  /// Says nothing more until the visitor goes; ten seconds at most.
  void stall() const;
  /// Ends the connection as a crash would: with a reset.
  void reset() const;

 private:
  int socket_;
};

/// The head of a request, as it came.
using Page = std::function<void(const std::string& request, const Visitor& visitor)>;

/// "HTTP/1.1 200 OK" and what belongs to it.
std::string answer(std::string_view body, std::string_view type = "text/plain; charset=utf-8", std::string_view more = {});
std::string answer_with_status(std::string_view status, std::string_view more = {}, std::string_view body = {});
Page says(std::string bytes);
Page redirects(std::string location, std::string more = {});

/// Bytes of so many zeros, packed by gzip: a thousandth of them.
std::string gzip_of_zeros(std::size_t megabytes);

/// Threads: one that accepts, one for each visitor; all have ended when it is gone.
class Site {
 public:
  /// @param address of this machine, such as 127.0.0.2; the port is any that is free
  explicit Site(std::map<std::string, Page> pages, const char* address = "127.0.0.1");
  ~Site();
  Site(const Site&) = delete;
  Site& operator=(const Site&) = delete;

  /// @param host instead of the address
  std::string url(const std::string& path, const std::string& host = {}) const;
  int port() const noexcept { return port_; }
  /// All heads of requests so far, in the order in which they came.
  std::vector<std::string> requests() const;

 private:
  void serve();
  void answer_visitor(int socket);

  const std::map<std::string, Page> pages_;
  const std::string address_;
  int port_ = 0;  // before the listener, which sets it
  int listener_ = -1;
  mutable std::mutex mutex_;  // protects the two below
  std::vector<std::string> requests_;
  std::vector<std::jthread> visits_;
  std::jthread thread_;  // last: it ends first
};

}  // namespace narrator::test
