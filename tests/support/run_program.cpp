#include "support/run_program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <thread>

namespace narrator::test {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto patience = 100s;

/// What the program remembers of people stays with this test: a folder that goes when it ends. Before main(), so
/// that a test may still choose another.
class StateFolder {
 public:
  StateFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "narrate-state-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
    setenv("XDG_STATE_HOME", path_.c_str(), 1);
  }
  ~StateFolder() {
    std::error_code none;  // what cannot be removed lies in the temporary folder
    std::filesystem::remove_all(path_, none);
  }
  StateFolder(const StateFolder&) = delete;
  StateFolder& operator=(const StateFolder&) = delete;

 private:
  std::filesystem::path path_;
};

const StateFolder state_folder;

[[noreturn]] void become(const std::vector<std::string>& command) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

int code_of(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

bool take(int fd, std::string& into) {
  std::array<char, 65536> bytes{};
  const ssize_t count = read(fd, bytes.data(), bytes.size());
  if (count > 0) into.append(bytes.data(), static_cast<std::size_t>(count));
  return count > 0 || (count < 0 && errno == EINTR);
}

}  // namespace

Result run(const std::vector<std::string>& command, std::string_view input) {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  std::array<int, 2> err{};
  if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0 || pipe2(err.data(), O_CLOEXEC) != 0) return {};
  const pid_t pid = fork();
  if (pid == 0) {
    dup2(in[0], 0);
    dup2(out[1], 1);
    dup2(err[1], 2);
    become(command);
  }
  close(in[0]);
  close(out[1]);
  close(err[1]);
  std::thread writer([fd = in[1], input]() mutable {
    signal(SIGPIPE, SIG_IGN);
    while (!input.empty()) {
      const ssize_t count = write(fd, input.data(), input.size());
      if (count <= 0) break;
      input.remove_prefix(static_cast<std::size_t>(count));
    }
    close(fd);
  });
  Result result;
  std::array<pollfd, 2> events{{{out[0], POLLIN, 0}, {err[0], POLLIN, 0}}};
  const auto deadline = Clock::now() + patience;
  while (events[0].fd >= 0 || events[1].fd >= 0) {
    poll(events.data(), events.size(), 100);
    if (events[0].fd >= 0 && events[0].revents != 0 && !take(out[0], result.out)) events[0].fd = -1;
    if (events[1].fd >= 0 && events[1].revents != 0 && !take(err[0], result.err)) events[1].fd = -1;
    if (Clock::now() > deadline) kill(pid, SIGKILL);
  }
  int status = 0;
  waitpid(pid, &status, 0);
  writer.join();
  close(out[0]);
  close(err[0]);
  result.exit_code = code_of(status);
  return result;
}

OnTerminal::OnTerminal(const std::vector<std::string>& command, int columns, int rows) {
  winsize size{};
  size.ws_col = static_cast<unsigned short>(columns);
  size.ws_row = static_cast<unsigned short>(rows);
  if (openpty(&terminal_, &slave_, nullptr, nullptr, &size) != 0) return;
  fcntl(terminal_, F_SETFD, FD_CLOEXEC);
  pid_ = fork();
  if (pid_ != 0) return;
  close(terminal_);
  setsid();
  ioctl(slave_, TIOCSCTTY, 0);
  for (const int fd : {0, 1, 2}) dup2(slave_, fd);
  close(slave_);
  setenv("TERM", "xterm-256color", 1);
  become(command);
}

OnTerminal::~OnTerminal() {
  if (pid_ > 0) {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  close(slave_);
  close(terminal_);
}

void OnTerminal::type(std::string_view keys) const {
  if (write(terminal_, keys.data(), keys.size()) < 0) return;  // then nothing happens, and the test sees it
}

void OnTerminal::send_signal(int number) const { kill(pid_, number); }

bool OnTerminal::read_some(std::chrono::milliseconds time) {
  pollfd event{terminal_, POLLIN, 0};
  if (poll(&event, 1, static_cast<int>(time.count())) > 0 && (event.revents & POLLIN) != 0) return take(terminal_, printed_);
  return false;
}

bool OnTerminal::wait_for(std::string_view words, std::chrono::milliseconds time) {
  const std::size_t from = printed_.size();
  const auto deadline = Clock::now() + time;
  while (Clock::now() < deadline) {
    read_some(20ms);
    if (!words.empty() && printed_.find(words, from > 200 ? from - 200 : 0) != std::string::npos) return true;
  }
  return false;
}

int OnTerminal::wait_for_end(std::chrono::milliseconds time) {
  const auto deadline = Clock::now() + time;
  while (Clock::now() < deadline) {
    int status = 0;
    const bool ended = waitpid(pid_, &status, WNOHANG) == pid_;
    while (read_some(ended ? 0ms : 10ms)) {
    }
    if (!ended) continue;
    pid_ = -1;
    return code_of(status);
  }
  return -1;
}

termios OnTerminal::mode() const {
  termios mode{};
  tcgetattr(slave_, &mode);
  return mode;
}

}  // namespace narrator::test
