#include "document/reader_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "base/module.hpp"
#include "base/utf8.hpp"
#include "document/frames.hpp"
#include "markup/packed_document.hpp"
#include "narrator/error.hpp"

namespace narrator {
namespace {

constexpr std::size_t most_answer = std::size_t{2} << 30;  // bytes; no article is that long

[[noreturn]] void fail_to_start(int reason) {
  throw Error(ErrorKind::program, std::string("narrate-reader: ") + std::strerror(reason));
}

/// What the child has for its standard streams, and its signals.
class SpawnPlan {
 public:
  explicit SpawnPlan(int socket) {
    posix_spawn_file_actions_init(&files_);
    posix_spawnattr_init(&attributes_);
    keep(posix_spawn_file_actions_adddup2(&files_, socket, STDIN_FILENO));
    keep(posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0));
    // Libraries complain there; sanitizers have reasons to.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    keep(posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0));
#endif
    keep(posix_spawn_file_actions_addclosefrom_np(&files_, STDERR_FILENO + 1));
    set_signals();
  }
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  /// @return 0, or why it did not start
  int start(pid_t& pid, char* const* arguments) const noexcept {
    return problem_ != 0 ? problem_ : posix_spawn(&pid, arguments[0], &files_, &attributes_, arguments, environ);
  }

 private:
  /// A child without one of its parts would have streams of ours.
  void keep(int problem) noexcept {
    if (problem_ == 0) problem_ = problem;
  }

  // Ctrl-C goes to every process of the terminal: ending is the program's decision, and the child ends with it.
  void set_signals() {
    sigset_t blocked;
    sigemptyset(&blocked);
    for (const int number : {SIGINT, SIGQUIT, SIGHUP, SIGTSTP}) sigaddset(&blocked, number);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes_, &blocked);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }

  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
  int problem_ = 0;
};

class ReaderProcess {
 public:
  ReaderProcess(InputFormat format, const std::string& charset) {
    std::string program = module_file("narrate-reader").string();
    std::string number = std::to_string(static_cast<int>(format));
    std::string served = charset;
    std::array<char*, 4> arguments{program.data(), number.data(), served.data(), nullptr};
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) fail_to_start(errno);
    const int failed = SpawnPlan(ends[1]).start(pid_, arguments.data());
    close(ends[1]);
    socket_ = ends[0];
    if (failed == 0) return;
    close(socket_);
    fail_to_start(failed);
  }

  ~ReaderProcess() { stop(); }
  ReaderProcess(const ReaderProcess&) = delete;
  ReaderProcess& operator=(const ReaderProcess&) = delete;

  std::optional<std::string> ask(std::string_view article, int interrupt) {
    if (!send_frame(socket_, article)) return {};
    wait_for_answer(interrupt);
    return receive_frame(socket_, most_answer);
  }

  /// Why there was no answer, in words for people.
  std::string end() {
    const int status = stop();
    if (!WIFSIGNALED(status)) return "its reader has ended unexpectedly";
    if (WTERMSIG(status) == SIGXCPU) return "it takes too long";
    return std::string("its reader has ended unexpectedly (") + strsignal(WTERMSIG(status)) + ")";
  }

 private:
  void wait_for_answer(int interrupt) const {
    std::array<pollfd, 2> events{{{socket_, POLLIN, 0}, {interrupt, POLLIN, 0}}};  // one that is -1 is not waited for
    while (poll(events.data(), events.size(), -1) < 0 && errno == EINTR) {
    }
    if (events[1].revents != 0) throw Error(ErrorKind::interrupted, "interrupted");
  }

  /// @return its status, as waitpid() tells it; that of one which has ended is its own
  int stop() noexcept {
    if (socket_ < 0) return 0;
    close(std::exchange(socket_, -1));
    kill(pid_, SIGKILL);
    int status = 0;
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
  }

  pid_t pid_ = -1;
  int socket_ = -1;
};

[[noreturn]] void refuse() { throw Error(ErrorKind::input, "cannot be read: its reader gave no document"); }

/// What an Error may say: a line of UTF-8, whoever speaks for the reader.
std::string words_of(std::string_view said) {
  const bool has_controls = std::any_of(said.begin(), said.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
  if (has_controls || !is_utf8(said)) refuse();
  return std::string(said);
}

}  // namespace

markup::SourceDocument read_apart(std::string_view bytes, InputFormat format, const ReadOptions& options) {
  ReaderProcess reader(format, options.charset);
  const std::optional<std::string> answer = reader.ask(bytes, options.interrupt);
  if (!answer || answer->empty()) throw Error(ErrorKind::input, "cannot be read: " + reader.end());
  const std::string_view said = std::string_view(*answer).substr(1);
  switch (static_cast<ReaderAnswer>(answer->front())) {
    case ReaderAnswer::document: return markup::unpacked(said);
    case ReaderAnswer::refusal: throw Error(ErrorKind::input, words_of(said));
    case ReaderAnswer::trouble: throw Error(ErrorKind::program, words_of(said));
    case ReaderAnswer::no_memory: throw std::bad_alloc();
  }
  refuse();
}

}  // namespace narrator
