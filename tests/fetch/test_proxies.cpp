#include <cstdlib>
#include <map>

#include "fetch/proxies.hpp"
#include "fetching.hpp"
#include "support/catch.hpp"
#include "support/site.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

std::string chosen(const std::map<std::string, std::string>& variables, const std::string& scheme, const std::string& host) {
  return fetch::proxy_for(scheme, host, [&](const std::string& name) {
    const auto found = variables.find(name);
    return found == variables.end() ? std::string() : found->second;
  });
}

/// A variable of this process, for as long as it lives.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
  ~Variable() { unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

}  // namespace

TEST_CASE("a proxy is chosen by the usual variables") {
  CHECK(chosen({}, "http", "a.example").empty());
  CHECK(chosen({{"http_proxy", "p:1"}}, "http", "a.example") == "p:1");
  CHECK(chosen({{"http_proxy", "p:1"}}, "https", "a.example").empty());
  CHECK(chosen({{"HTTP_PROXY", "p:1"}}, "http", "a.example").empty());
  CHECK(chosen({{"HTTPS_PROXY", "p:1"}}, "https", "a.example") == "p:1");
  CHECK(chosen({{"all_proxy", "p:1"}, {"https_proxy", "p:2"}}, "https", "a.example") == "p:2");
  CHECK(chosen({{"ALL_PROXY", "p:1"}}, "http", "a.example") == "p:1");
}

TEST_CASE("no_proxy names hosts, domains, or all") {
  const auto goes_direct = [](const std::string& list, const std::string& host) {
    return chosen({{"http_proxy", "p:1"}, {"no_proxy", list}}, "http", host).empty();
  };
  CHECK(goes_direct("a.example", "a.example"));
  CHECK(goes_direct("A.Example , b.example", "b.example"));
  CHECK(goes_direct(".example", "a.example"));
  CHECK(goes_direct("example", "a.example"));
  CHECK(goes_direct("*", "a.example"));
  CHECK(goes_direct("127.0.0.1,::1", "[::1]"));
  CHECK_FALSE(goes_direct("ample", "a.example"));
  CHECK_FALSE(goes_direct("a.example", "ba.example"));
  CHECK_FALSE(goes_direct("", "a.example"));
}

TEST_CASE("a page comes through the proxy, and the proxy may be on the own network") {
  const Site proxy({{"http://far.example/x", says(answer("By the proxy."))}, {"http://far.example/away", redirects("http://192.168.1.1/router")}});
  const Variable variable("http_proxy", "http://127.0.0.1:" + std::to_string(proxy.port()));
  fetch::FetchOptions options = impatient();
  options.private_allowed = false;  // what a feed names
  const fetch::Fetched page = fetch::fetch("http://far.example/x", options);
  CHECK(page.bytes == "By the proxy.");
  CHECK_FALSE(page.is_private);
  CHECK(has(complaint("http://far.example/away"), "your own machine or network"));
  CHECK(proxy.requests().size() == 2);
}
