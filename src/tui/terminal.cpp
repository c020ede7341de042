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

constexpr std::string_view enter = "\x1b[?1049h\x1b[?25l\x1b[2J";  // alternate screen, no cursor, clear
constexpr std::string_view leave = "\x1b[0m\x1b[?25h\x1b[?1049l";

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

[[noreturn]] void guard(int terminal, int goodbye, const termios& before) {
  for (const int number : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGTTOU, SIGPIPE}) signal(number, SIG_IGN);
  char word = 0;
  ssize_t count = 0;
  while ((count = read(goodbye, &word, 1)) < 0 && errno == EINTR) {
  }
  if (count == 0) {  // the program is gone without a word
    write_all(terminal, leave);
    tcsetattr(terminal, TCSANOW, &before);
  }
  _exit(0);
}

}  // namespace

TerminalGuardian::TerminalGuardian(int terminal) {
  termios before{};
  std::array<int, 2> ends{};
  if (tcgetattr(terminal, &before) != 0 || pipe2(ends.data(), O_CLOEXEC) != 0) return;  // then only a clean end restores
  pid_ = fork();
  if (pid_ == 0) {
    close(ends[1]);
    guard(terminal, ends[0], before);
  }
  close(ends[0]);
  goodbye_ = ends[1];
}

TerminalGuardian::~TerminalGuardian() {
  if (goodbye_ < 0) return;
  write_all(goodbye_, "q");
  close(goodbye_);
  while (pid_ > 0 && waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

Terminal::Terminal(int input, int output)
    : input_(input), output_(output), colours_(wants_colours()), utf8_(std::string_view(nl_langinfo(CODESET)) == "UTF-8") {
  tcgetattr(input_, &before_);
  termios raw = before_;
  raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | IEXTEN);
  raw.c_iflag &= ~static_cast<tcflag_t>(IXON | ICRNL);
  raw.c_cc[VMIN] = 0;  // reading never waits: poll() does
  raw.c_cc[VTIME] = 0;
  raw.c_cc[VSUSP] = _POSIX_VDISABLE;  // stopping with the screen up would leave the shell in it
  tcsetattr(input_, TCSANOW, &raw);
  send(std::string(enter));
}

Terminal::~Terminal() {
  send(std::string(leave));
  tcsetattr(input_, TCSANOW, &before_);
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
