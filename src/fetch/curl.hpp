// libcurl, as little of it as is needed: what an address consists of, and one request after another.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace narrator::fetch {

/// An address as libcurl understands it, so that nobody can understand it differently.
struct Url {
  std::string whole;   ///< to be asked for: ASCII, its name and password in it
  std::string shown;   ///< for people, messages and memories: without name and password
  std::string scheme;  ///< in lower case
  std::string host;    ///< in lower case, ASCII
  std::string path;
};

/// @param text http or https; spaces and characters beyond ASCII are allowed
/// @param base of a relative address; empty where there is none
/// @throws Error (input) for what is no such address
Url parse_url(const std::string& text, const std::string& base = {});

struct Request {
  Url url;
  std::string proxy;        ///< empty: none
  std::string user_agent;
  std::size_t most_bytes = 0;
  std::chrono::milliseconds connect_timeout{0};
  std::chrono::milliseconds stall_timeout{0};
  std::chrono::milliseconds timeout{0};
  int interrupt = -1;  ///< a descriptor whose becoming readable ends it
  /// Asked before each connection, with its numeric address: may it be made?
  std::function<bool(const std::string& ip)> may_connect;
};

struct Answer {
  long status = 0;
  std::string location;      ///< where a redirect leads, as the server says it
  std::string content_type;  ///< the whole header
  std::string bytes;         ///< unpacked; of what is not 2xx nothing
  std::string address;       ///< numeric, of the site or the proxy
};


/// Cookies and connections live as long as it does. One thread.
class Session {
 public:
  Session();
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Asks once and follows nothing.
  /// @throws Error (input, interrupted)
  Answer get(const Request& request);

 private:
  struct Handles;
  std::unique_ptr<Handles> handles_;
};

}  // namespace narrator::fetch
