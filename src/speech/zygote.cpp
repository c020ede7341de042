#include "speech/zygote.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>

#include "narrator/error.hpp"
#include "speech/espeak.hpp"

namespace narrator::speech {
namespace {

struct Message {
  char command;
  std::uint16_t lane;
};

constexpr std::string_view ready = "ready";

/// What runs in the zygote's process.
class ZygoteLoop {
 public:
  ZygoteLoop(int control, const std::vector<std::unique_ptr<Lane>>& lanes)
      : control_(control), lanes_(lanes), children_(lanes.size()) {
    leave_the_terminal();
    // Before eSpeak NG initialises: it starts a thread even for synchronous use, which would take
    // the signal that our signalfd waits for.
    const sigset_t chld = block_child_signals();
    child_ended_ = signalfd(-1, &chld, SFD_CLOEXEC | SFD_NONBLOCK);
  }

  [[noreturn]] void run() {
    std::array<pollfd, 2> events{{{control_, POLLIN, 0}, {child_ended_, POLLIN, 0}}};
    for (;;) {
      if (poll(events.data(), events.size(), -1) < 0) {
        if (errno != EINTR) end();
        continue;
      }
      if (events[1].revents != 0) {
        signalfd_siginfo drained{};
        while (read(child_ended_, &drained, sizeof drained) > 0) {
        }
        reap_all();
      }
      if (events[0].revents != 0) take_command();
    }
  }

  /// The first thing the program reads: "ready", or what went wrong.
  void report(std::string_view words) const {
    if (send(control_, words.data(), words.size(), MSG_NOSIGNAL) < 0) _exit(1);
  }

  void initialise() {
    try {
      espeak_.emplace_back();
    } catch (const Error& error) {
      report(error.what());
      _exit(1);
    }
    report(ready);
  }

 private:
  struct Child {
    pid_t pid = -1;
    std::uint32_t serial = 0;
  };

  // Ctrl-C goes to every process of the terminal: ending is the program's decision, and we end with
  // it. The article's standard input and the terminal are not ours to hold open, and eSpeak NG's
  // complaints are not for the user's screen.
  void leave_the_terminal() const {
    for (const int ignored : {SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGPIPE}) signal(ignored, SIG_IGN);
    for (const int handled : {SIGTERM, SIGCHLD}) signal(handled, SIG_DFL);
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int fd : {0, 1, 2}) dup2(null, fd);
    close(null);
  }

  static sigset_t block_child_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    sigprocmask(SIG_SETMASK, &set, nullptr);
    return set;
  }

  void take_command() {
    Message message{};
    const ssize_t length = recv(control_, &message, sizeof message, 0);
    if (length == 0 || (length < 0 && errno != EINTR)) end();  // the program is gone
    if (length != sizeof message || message.lane >= lanes_.size()) return;
    if (message.command == 's') start(message.lane);
    if (message.command == 'k' && children_[message.lane].pid > 0) kill(children_[message.lane].pid, SIGKILL);
  }

  void start(std::size_t lane) {
    // The lane's former child has said that it is done, or was killed: it ends any moment.
    if (children_[lane].pid > 0) waitpid(children_[lane].pid, nullptr, 0);
    const std::uint32_t serial = lanes_[lane]->memory().serial;
    const pid_t self = getpid();
    const pid_t pid = fork();
    if (pid == 0) be_child(self, *lanes_[lane]);
    children_[lane] = {pid, serial};
    if (pid < 0) lanes_[lane]->set_state(LaneState::crashed);
  }

  [[noreturn]] void be_child(pid_t zygote, const Lane& lane) const {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != zygote) _exit(1);  // it died before we could ask to be told
    const bool said = espeak_.front().speak(lane);
    lane.set_state(said ? LaneState::done : LaneState::crashed);
    _exit(0);  // without eSpeak NG's own clean-up, which is not to be trusted
  }

  void reap_all() {
    for (pid_t pid; (pid = waitpid(-1, nullptr, WNOHANG)) > 0;) {
      const auto found = std::find_if(children_.begin(), children_.end(), [pid](const Child& c) { return c.pid == pid; });
      if (found == children_.end()) continue;
      found->pid = -1;
      const Lane& lane = *lanes_[static_cast<std::size_t>(found - children_.begin())];
      // A child that was done is reaped late, when the lane may have its next request already.
      if (lane.memory().serial == found->serial && lane.memory().state == LaneState::speaking)
        lane.set_state(LaneState::crashed);
    }
  }

  [[noreturn]] void end() {
    for (const Child& child : children_)
      if (child.pid > 0) kill(child.pid, SIGKILL);
    while (waitpid(-1, nullptr, 0) > 0) {
    }
    _exit(0);
  }

  int control_;
  int child_ended_ = -1;
  const std::vector<std::unique_ptr<Lane>>& lanes_;
  std::vector<Child> children_;
  std::vector<Espeak> espeak_;  // at most one: made late, where an error can be reported
};

[[noreturn]] void gone() {
  throw Error(ErrorKind::engine, "speech engine: its process has ended unexpectedly");
}

}  // namespace

Zygote::Zygote(const std::vector<std::unique_ptr<Lane>>& lanes) {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
    throw Error(ErrorKind::engine, std::string("speech engine: ") + std::strerror(errno));
  pid_ = fork();
  if (pid_ == 0) {
    close(ends[0]);
    ZygoteLoop loop(ends[1], lanes);
    loop.initialise();
    loop.run();
  }
  close(ends[1]);
  control_ = ends[0];
  if (pid_ < 0) {
    const int reason = errno;
    close(control_);
    throw Error(ErrorKind::engine, std::string("speech engine: ") + std::strerror(reason));
  }
}

Zygote::~Zygote() {
  close(control_);
  while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

void Zygote::wait_until_ready() {
  std::array<char, 512> words{};
  ssize_t length = 0;
  while ((length = recv(control_, words.data(), words.size(), 0)) < 0 && errno == EINTR) {
  }
  if (length <= 0) gone();
  const std::string_view said(words.data(), static_cast<std::size_t>(length));
  if (said != ready) throw Error(ErrorKind::engine, std::string(said));
}

void Zygote::send(char command, std::size_t lane) const {
  const Message message{command, static_cast<std::uint16_t>(lane)};
  while (::send(control_, &message, sizeof message, MSG_NOSIGNAL) < 0)
    if (errno != EINTR) gone();
}

}  // namespace narrator::speech
