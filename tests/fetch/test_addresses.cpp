#include "fetch/addresses.hpp"
#include "support/catch.hpp"

using namespace narrator::fetch;

TEST_CASE("addresses of one's own machine and network are told from those of the world") {
  struct Row {
    const char* ip;
    bool is_private;
  };
  constexpr Row rows[] = {
      {"127.0.0.1", true},          {"127.9.9.9", true},       {"0.0.0.0", true},          {"10.1.2.3", true},
      {"100.64.0.1", true},         {"100.63.0.1", false},     {"169.254.169.254", true},  {"172.15.255.255", false},
      {"172.16.0.1", true},         {"172.31.255.255", true},  {"172.32.0.1", false},      {"192.168.1.1", true},
      {"192.169.1.1", false},       {"198.18.0.1", true},      {"224.0.0.1", true},        {"255.255.255.255", true},
      {"8.8.8.8", false},           {"93.184.216.34", false},  {"::1", true},              {"::", true},
      {"::2", true},                {"fe80::1", true},         {"fe80::1%eth0", true},     {"fc00::1", true},
      {"fd12:3456::1", true},       {"ff02::1", true},         {"2606:4700::1111", false}, {"::ffff:127.0.0.1", true},
      {"::ffff:10.0.0.1", true},    {"::ffff:8.8.8.8", false}, {"64:ff9b::7f00:1", true},  {"64:ff9b::808:808", false},
      {"64:ff9b:1::808:808", true}, {"2002:7f00:1::", true},   {"2002:808:808::", false},  {"2001:0:1::1", true},
      {"", true},                   {"nonsense", true},        {"127.1", true},            {"0x7f000001", true},
  };
  for (const auto& [ip, is_private] : rows) {
    CAPTURE(ip);
    CHECK(is_private_address(ip) == is_private);
  }
}

TEST_CASE("a host is private by its name alone") {
  struct Row {
    const char* host;
    bool is_private;
  };
  constexpr Row rows[] = {
      {"localhost", true},  {"localhost.", true},   {"a.localhost", true},    {"printer", true},               {"nas.local", true},
      {"router.lan", true}, {"db.internal", true},  {"x.home.arpa", true},    {"127.0.0.1", true},             {"[::1]", true},
      {"[fe80::1]", true},  {"example.org", false}, {"local.example", false}, {"notlocalhost.example", false}, {"1.1.1.1", false},
      {"[2606:4700::1111]", false},
  };
  for (const auto& [host, is_private] : rows) {
    CAPTURE(host);
    CHECK(is_private_host(host, is_private_address) == is_private);
  }
}
