#include "fetch/fetch.hpp"

#include <algorithm>

#include "fetch/addresses.hpp"
#include "fetch/curl.hpp"
#include "fetch/media_type.hpp"
#include "fetch/proxies.hpp"
#include "fetch/status_words.hpp"
#include "narrator/error.hpp"

namespace narrator::fetch {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

[[noreturn]] void fail(const std::string& name, const std::string& words) { throw Error(ErrorKind::input, name + ": " + words); }

/// One fetch: its steps share a session, a deadline, and what they may reach.
class Steps {
 public:
  Steps(const std::string& url, const FetchOptions& options)
      : options_(options), is_private_(options.is_private_address ? options.is_private_address : is_private_address), name_(url),
        deadline_(Clock::now() + options.timeout), private_allowed_(options.private_allowed) {}

  Fetched run() {
    Url url = parse_url(name_);
    name_ = url.shown;
    for (std::size_t redirects = 0;; ++redirects) {
      Answer answer = ask(url);
      const bool is_private = is_private_now_;
      if (answer.status >= 200 && answer.status < 300) return result(std::move(answer), url, is_private);
      if (answer.status < 300 || answer.status > 399 || answer.location.empty()) fail(url.shown, status_words(answer.status));
      if (redirects == options_.most_redirects) fail(name_, "leads from page to page, more than " + std::to_string(redirects) + " times");
      private_allowed_ = private_allowed_ && is_private;  // who asked for a public page gets none of the own network
      url = target_of(answer.location, url);
    }
  }

 private:
  /// @throws Error (input) for a redirect that leads away from the web
  Url target_of(const std::string& location, const Url& from) const {
    try {
      return parse_url(location, from.whole);
    } catch (const Error& error) {
      fail(name_, std::string("leads to ") + error.what());
    }
  }

  Answer ask(const Url& url) {
    const auto left = std::chrono::ceil<milliseconds>(deadline_ - Clock::now());
    if (left.count() <= 0) fail(name_, "the site takes too long (--timeout)");
    const std::string proxy = proxy_for(url.scheme, url.host, environment_variable);
    const bool allowed = private_allowed_;
    if (!allowed && is_private_name(url)) fail(name_, "leads to an address of your own machine or network (" + url.shown + "); refused");
    Request request{.url = url,
                    .proxy = proxy,
                    .user_agent = options_.user_agent,
                    .most_bytes = options_.most_bytes,
                    .connect_timeout = std::min(left, options_.connect_timeout),
                    .stall_timeout = options_.stall_timeout,
                    .timeout = left,
                    .interrupt = options_.interrupt,
                    // The user named the proxy, wherever it is; what it connects to is known to it alone.
                    .may_connect = [&](const std::string& ip) { return allowed || !proxy.empty() || !is_private_(ip); }};
    Answer answer = session_.get(request);
    is_private_now_ = proxy.empty() ? is_private_(answer.address) : is_private_name(url);
    return answer;
  }

  bool is_private_name(const Url& url) const { return is_private_host(url.host, is_private_); }

  static Fetched result(Answer answer, const Url& url, bool is_private) {
    if (answer.bytes.empty()) fail(url.shown, "is empty");
    MediaType media = parse_media_type(answer.content_type);
    if (const std::string what = no_article(media.type, answer.bytes); !what.empty()) fail(url.shown, "is " + what + ", not an article");
    return {.bytes = std::move(answer.bytes),
            .url = url.shown,
            .content_type = std::move(media.type),
            .charset = std::move(media.charset),
            .is_private = is_private};
  }

  const FetchOptions& options_;
  const IsPrivate is_private_;
  std::string name_;  // of what the user asked for
  const Clock::time_point deadline_;
  bool private_allowed_;
  bool is_private_now_ = false;
  Session session_;
};

}  // namespace

Fetched fetch(const std::string& url, const FetchOptions& options) { return Steps(url, options).run(); }

}  // namespace narrator::fetch
