// In the place of the module that reads pages; it does what the page says:
//
//   end       ends the process
//   hang      goes on for ever
//   memory    takes all that it can have, and ends the process if that is a hundred gigabytes
//   worm      does what one would, and ends the process if any of that can be done
//   lie N     answers for the reader, see lies
#include <sched.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

#include "page/dom.hpp"
#include "support/worm.hpp"

namespace {

using narrator::page::Dom;

void take_all_memory() {
  constexpr std::size_t block = std::size_t{1} << 30;
  for (int i = 0; i < 100; ++i)
    if (std::malloc(block) == nullptr) throw std::bad_alloc();
  std::abort();
}

std::string number(std::uint64_t number) { return {reinterpret_cast<const char*>(&number), sizeof number}; }
std::string frame(const std::string& bytes) { return number(bytes.size()) + bytes; }
std::string text(const std::string& words) { return number(words.size()) + words; }
std::string document(const std::string& blocks) {
  std::string out = "d";
  for (int field = 0; field < 6; ++field) out += text("");
  return frame(out + blocks);
}

const std::string lies[] = {
    "half",
    number(~std::uint64_t{0}) + "d",
    frame(""),
    frame("x"),
    frame("d"),
    frame("dwords"),
    frame("rtwo\nlines"),
    frame("rclears the screen\x1b[2J"),
    frame("t\xff"),
    document(number(~std::uint64_t{0})),                                             // so many blocks
    document(number(1) + number(200) + number(0) + text("words") + text("")),         // of no kind
    document(number(1) + number(3) + number(~std::uint64_t{0}) + text("words") + text("")),  // of no level
    document(number(1) + number(3) + number(0) + text("\xff") + text("")),            // no UTF-8
    document(number(1) + number(3) + number(0) + number(~std::uint64_t{0}) + "words"),
    document(number(0) + "and more"),
};

void lie(std::size_t which) {
  const std::string& said = lies[which];
  if (write(STDIN_FILENO, said.data(), said.size()) >= 0) _exit(0);
}

void obey(std::string_view page, Dom& dom) {
  const auto says = [&](std::string_view word) { return page.find(word) != std::string_view::npos; };
  if (says("end")) std::abort();
  if (says("memory")) take_all_memory();
  if (says("worm") && narrator::test::can_break_out()) std::abort();
  if (const std::size_t at = page.find("lie "); at != std::string_view::npos) lie(std::strtoul(page.data() + at + 4, nullptr, 10) % std::size(lies));
  while (says("hang")) sched_yield();
  dom.nodes.push_back({});
  dom.nodes.front().end = 1;
}

}  // namespace

extern "C" narrator::page::ParseFunction* const narrator_module_html = obey;
