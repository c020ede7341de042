// Sites that are broken or mean: each ends in words, soon, and within the memory allowed.
#include <sys/resource.h>
#include <unistd.h>

#include <thread>

#include "fetching.hpp"
#include "support/catch.hpp"
#include "support/site.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

/// Says this, and then nothing.
Page stalls_after(std::string bytes) {
  return [bytes = std::move(bytes)](const std::string&, const Visitor& visitor) {
    visitor.send(bytes);
    visitor.stall();
  };
}

Page resets_after(std::string bytes) {
  return [bytes = std::move(bytes)](const std::string&, const Visitor& visitor) {
    visitor.send(bytes);
    visitor.reset();
  };
}

void drip(const std::string&, const Visitor& visitor) {
  visitor.send("HTTP/1.1 200 OK\r\n\r\n");
  for (int i = 0; i < 200 && visitor.send("x"); ++i) std::this_thread::sleep_for(50ms);
}

/// Sends the piece again and again; a gigabyte at most.
Page endless(std::string head, std::string piece) {
  return [head = std::move(head), piece = std::move(piece)](const std::string&, const Visitor& visitor) {
    bool wanted = visitor.send(head);
    for (std::size_t sent = 0; wanted && sent < 1'000'000'000; sent += piece.size()) wanted = visitor.send(piece);
  };
}

}  // namespace

TEST_CASE("a page larger than allowed is refused, told before or not") {
  const Site site({{"/told", says("HTTP/1.1 200 OK\r\nContent-Length: 1000001\r\n\r\n")},
                   {"/endless", endless("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", std::string(10'000, 'x'))},
                   {"/chunks", endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1000\r\n" + std::string(4096, 'x') + "\r\n")},
                   {"/fits", says(answer(std::string(1'000'000, 'x')))}});
  for (const char* const path : {"/told", "/endless", "/chunks"}) {
    CAPTURE(path);
    CHECK(has(complaint(site.url(path)), "is larger than 1 MB (--max-size)"));
  }
  CHECK(complaint(site.url("/fits")).empty());
}

TEST_CASE("a bomb of gzip is defused: what counts is what it unpacks to") {
  const std::string bomb = gzip_of_zeros(100);
  REQUIRE(bomb.size() < 1'000'000);
  const Site site({{"/bomb", says(answer(bomb, "text/html", "Content-Encoding: gzip\r\n"))}});
  rusage before{};
  getrusage(RUSAGE_SELF, &before);
  CHECK(has(complaint(site.url("/bomb")), "is larger than 1 MB"));
  rusage after{};
  getrusage(RUSAGE_SELF, &after);
  CHECK(after.ru_maxrss - before.ru_maxrss < 100'000);  // kilobytes
}

TEST_CASE("a head that never ends is refused") {
  const Site site({{"/head", endless("HTTP/1.1 200 OK\r\n", "X-More: " + std::string(900, 'x') + "\r\n")},
                   {"/line", endless("HTTP/1.1 200 OK\r\nX: ", std::string(1000, 'x'))}});
  CHECK(has(complaint(site.url("/head")), "the head of the answer never ends"));
  CHECK(has(complaint(site.url("/line")), "a line of the answer never ends"));
}

TEST_CASE("a site that says nothing more is given up") {
  const Site site({{"/silent", stalls_after("")},
                   {"/head", stalls_after("HTTP/1.1 200 OK\r\nContent-")},
                   {"/half", stalls_after("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nOnce")},
                   {"/drip", drip}});
  fetch::FetchOptions options = impatient();
  options.timeout = 300ms;
  for (const char* const path : {"/silent", "/head", "/half", "/drip"}) {
    CAPTURE(path);
    CHECK(has(complaint(site.url(path), options), "the site takes too long (--timeout)"));
  }
}

TEST_CASE("a trickle is given up before the last second") {
  const Site site({{"/half", stalls_after("HTTP/1.1 200 OK\r\n\r\nOnce")}});
  fetch::FetchOptions options = impatient();
  options.timeout = 1h;
  options.stall_timeout = 1s;
  CHECK(has(complaint(site.url("/half"), options), "too slow"));
}

TEST_CASE("the time is for all redirects together") {
  const Page slow = [](const std::string&, const Visitor& visitor) {
    std::this_thread::sleep_for(100ms);
    visitor.send(answer_with_status("302 Found", "Location: /slow\r\n"));
  };
  const Site site({{"/slow", slow}});
  fetch::FetchOptions options = impatient();
  options.timeout = 450ms;
  CHECK(has(complaint(site.url("/slow"), options), "the site takes too long"));
}

TEST_CASE("an answer that breaks off is no page") {
  const Site site({{"/short", says("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nOnce upon")},
                   {"/chunks", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nOnce")},
                   {"/nothing", says("")},
                   {"/reset", resets_after("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nOnce")}});
  CHECK(has(complaint(site.url("/short")), "the answer broke off"));
  CHECK(has(complaint(site.url("/chunks")), "broke off"));
  CHECK(has(complaint(site.url("/nothing")), "broke off"));
  CHECK(has(complaint(site.url("/reset")), "broke off"));
}

TEST_CASE("a length that is too short cuts, and one that is none is refused") {
  const Site site({{"/cut", says("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nOnce upon")},
                   {"/minus", says("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nOnce")},
                   {"/huge", says("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999999\r\n\r\nOnce")},
                   {"/chunk", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nOnce")}});
  CHECK(fetch::fetch(site.url("/cut"), impatient()).bytes == "Once");
  for (const char* const path : {"/minus", "/huge", "/chunk"}) {
    CAPTURE(path);
    CHECK_FALSE(complaint(site.url(path)).empty());
  }
}

TEST_CASE("what is not packed as it says, or speaks no HTTP, is refused in words") {
  const Site site({{"/unpacked", says(answer("no gzip at all", "text/html", "Content-Encoding: gzip\r\n"))},
                   {"/nested", says(answer("x", "text/html", "Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip, gzip\r\n"))},
                   {"/mail", says("220 Welcome to this server.\r\n")},
                   {"/noise", says(std::string("\x16\x03\x01\x00\xff", 5))}});
  CHECK(has(complaint(site.url("/unpacked")), "packed wrongly"));
  for (const char* const path : {"/nested", "/mail", "/noise"}) {
    CAPTURE(path);
    CHECK_FALSE(complaint(site.url(path)).empty());
  }
}

TEST_CASE("without TLS there is no https") {
  const Site site({});
  CHECK(has(complaint("https://127.0.0.1:" + std::to_string(site.port()) + "/"), "no safe connection"));
}

TEST_CASE("whoever interrupts does not wait for the site") {
  const Site site({{"/silent", stalls_after("")}});
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  fetch::FetchOptions options = impatient();
  options.timeout = 1h;
  options.stall_timeout = 1h;
  options.interrupt = ends[0];
  std::jthread user([&] {
    for (int i = 0; i < 5000 && site.requests().empty(); ++i) std::this_thread::sleep_for(1ms);
    if (write(ends[1], "x", 1) != 1) std::abort();
  });
  try {
    fetch::fetch(site.url("/silent"), options);
    FAIL("it came back");
  } catch (const Error& error) {
    CHECK((error.kind() == ErrorKind::interrupted));
  }
  user.join();
  close(ends[0]);
  close(ends[1]);
}
