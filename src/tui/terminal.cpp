#include "tui/terminal.hpp"

#include <fcntl.h>
#include <langinfo.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string_view>

namespace narrator::tui {
namespace {

// Alternate screen, no cursor, clear; clicks and the wheel, with cells in decimal.
constexpr std::string_view enter_screen = "\x1b[?1049h\x1b[?25l\x1b[2J\x1b[?1000h\x1b[?1006h";
constexpr std::string_view leave_screen = "\x1b[?1006l\x1b[?1000l\x1b[0m\x1b[?25h\x1b[?1049l";
constexpr char goodbye_word = 'q';
constexpr char down_word = 'd';
constexpr char by_word = 'b';

void write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;  // a terminal that is gone needs nothing more
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

bool wants_colours() {
  const char* none = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb" || std::string_view(terminal) == "vt100";
  return (none == nullptr || *none == '\0') && !dumb;
}

[[noreturn]] void guard(int terminal, bool has_screen, int words, const termios& before) {
  for (const int number : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGTTOU, SIGPIPE}) signal(number, SIG_IGN);
  bool stands_by = true;
  for (;;) {
    char word = 0;
    const ssize_t count = read(words, &word, 1);
    if (count < 0 && errno == EINTR) continue;
    if (count == 1 && word != goodbye_word) {
      stands_by = word == by_word;
      continue;
    }
    if (count == 0 && stands_by) {  // the program is gone without a word
      if (has_screen) write_all(terminal, leave_screen);
      tcsetattr(terminal, TCSANOW, &before);
    }
    _exit(0);
  }
}

}  // namespace

TerminalGuardian::TerminalGuardian(int terminal, bool has_screen) {
  termios before{};
  std::array<int, 2> ends{};
  if (tcgetattr(terminal, &before) != 0 || pipe2(ends.data(), O_CLOEXEC) != 0) return;  // then only a clean end restores
  pid_ = fork();
  if (pid_ == 0) {
    close(ends[1]);
    guard(terminal, has_screen, ends[0], before);
  }
  close(ends[0]);
  goodbye_ = ends[1];
}

TerminalGuardian::~TerminalGuardian() {
  if (goodbye_ < 0) return;
  tell(goodbye_word);
  close(goodbye_);
  while (pid_ > 0 && waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

void TerminalGuardian::stand_down() const { tell(down_word); }
void TerminalGuardian::stand_by() const { tell(by_word); }

void TerminalGuardian::tell(char word) const {
  if (goodbye_ >= 0) write_all(goodbye_, {&word, 1});
}

RawKeys::RawKeys(int input) : input_(input) {
  tcgetattr(input_, &before_);
  take();
}
RawKeys::~RawKeys() { give_back(); }

void RawKeys::give_back() const { tcsetattr(input_, TCSANOW, &before_); }

void RawKeys::take() const {
  termios raw = before_;
  raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | IEXTEN);
  raw.c_iflag &= ~static_cast<tcflag_t>(IXON | ICRNL);
  raw.c_cc[VMIN] = 0;  // reading never waits: poll() does
  raw.c_cc[VTIME] = 0;
  tcsetattr(input_, TCSANOW, &raw);
}

Terminal::Terminal(int input, int output)
    : keys_(input), output_(output), colours_(wants_colours()), utf8_(std::string_view(nl_langinfo(CODESET)) == "UTF-8") {
  send(std::string(enter_screen));
}

Terminal::~Terminal() { send(std::string(leave_screen)); }

void Terminal::leave() {
  send(std::string(leave_screen));
  keys_.give_back();
}

void Terminal::enter() {
  keys_.take();
  send(std::string(enter_screen));
  drawn_.rows.clear();
}

Size Terminal::size() const {
  winsize size{};
  if (ioctl(output_, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
  return {size.ws_col, size.ws_row};
}

void Terminal::draw(const Screen& screen) {
  const Size now = size();
  std::string out;
  if (drawn_.rows.size() != screen.rows.size() || drawn_size_ != now) {
    out += "\x1b[0m\x1b[2J";
    drawn_.rows.assign(screen.rows.size(), {});
    drawn_size_ = now;
  }
  for (std::size_t row = 0; row < screen.rows.size(); ++row) {
    if (screen.rows[row] == drawn_.rows[row]) continue;
    out += "\x1b[" + std::to_string(row + 1) + ";1H";
    append_row(out, screen.rows[row]);
    out += "\x1b[0m\x1b[K";
  }
  drawn_ = screen;
  send(out);
}

void Terminal::append_row(std::string& out, const Row& row) const {
  static constexpr std::array<const char*, 7> foreground{"", ";36", ";32", ";33", ";35", ";34", ";31"};
  for (const Run& run : row) {
    out += "\x1b[0";
    if (run.style.bold) out += ";1";
    if (run.style.dim) out += ";2";
    if (run.style.underline) out += ";4";
    if (run.style.reverse) out += ";7";
    if (colours_) out += foreground[static_cast<std::size_t>(run.style.colour)];
    out += 'm';
    for (const char c : run.text) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte < 0x80 || utf8_) out += c;
      else if (byte >= 0xC0) out += '?';  // one for each character
    }
  }
}

void Terminal::send(const std::string& bytes) const { write_all(output_, bytes); }

}  // namespace narrator::tui
