#include "speech/zygote.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
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
#include "speech/voice_server.hpp"

namespace narrator::speech {
namespace {

constexpr std::string_view ready = "ready";
constexpr std::size_t most_servers = 32;  // about a megabyte each of pages of their own

/// What runs in the zygote's process.
class ZygoteLoop {
 public:
  ZygoteLoop(int control, const Lanes& lanes) : control_(control), lanes_(lanes), server_of_(lanes.size(), -1) {
    leave_the_terminal();
    // Before eSpeak NG initialises: it starts a thread even for synchronous use, which would take the
    // signal that we wait for.
    child_ended_ = child_signal_descriptor();
    // A child whose voice server died comes to us, so that we can wait for its end.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
  }

  /// Tells the program "ready", or what went wrong.
  void initialise() {
    try {
      espeak_.emplace_back();
    } catch (const Error& error) {
      report(error.what());
      _exit(1);
    }
    report(ready);
  }

  [[noreturn]] void run() {
    std::array<pollfd, 2> events{{{control_, POLLIN, 0}, {child_ended_, POLLIN, 0}}};
    for (;;) {
      if (poll(events.data(), events.size(), -1) < 0) {
        if (errno != EINTR) end();
        continue;
      }
      if (events[1].revents != 0) reap_all();
      if (events[0].revents != 0) take_command();
    }
  }

 private:
  struct Server {
    std::string voice;
    pid_t pid = -1;
    int control = -1;
  };

  // Ctrl-C goes to every process of the terminal: ending is the program's decision, and we end with
  // it. The article's standard input and the terminal are not ours to hold open, and eSpeak NG's
  // complaints are not for the user's screen.
  static void leave_the_terminal() {
    for (const int ignored : {SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGPIPE}) signal(ignored, SIG_IGN);
    for (const int handled : {SIGTERM, SIGCHLD}) signal(handled, SIG_DFL);
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int fd : {0, 1, 2}) dup2(null, fd);
    close(null);
  }

  void report(std::string_view words) const {
    if (::send(control_, words.data(), words.size(), MSG_NOSIGNAL) < 0) _exit(1);
  }

  void take_command() {
    Message message{};
    const ssize_t length = recv(control_, &message, sizeof message, 0);
    if (length == 0 || (length < 0 && errno != EINTR)) end();  // the program is gone
    if (length != sizeof message || message.lane >= lanes_.size()) return;
    if (message.command == 's') start(message.lane);
    if (message.command == 'k') stop(message.lane);
  }

  void start(std::size_t lane) {
    const Server* server = server_for(lane);
    const Message message{'s', static_cast<std::uint16_t>(lane)};
    server_of_[lane] = server == nullptr ? -1 : server->pid;
    if (server == nullptr) return lanes_[lane]->set_state(LaneState::crashed);
    // When it has just died, its lanes are crashed as soon as we are told.
    if (::send(server->control, &message, sizeof message, MSG_NOSIGNAL) < 0) return;
  }

  const Server* server_for(std::size_t lane) {
    std::string voice = std::string(lanes_[lane]->language()) + '\n' + std::string(lanes_[lane]->timbre());
    const auto found = std::find_if(servers_.begin(), servers_.end(), [&](const Server& s) { return s.voice == voice; });
    if (found != servers_.end()) {
      std::rotate(found, found + 1, servers_.end());  // most recently used last
      return &servers_.back();
    }
    if (servers_.size() >= most_servers) retire_one();
    return fork_server(std::move(voice), lane);
  }

  const Server* fork_server(std::string voice, std::size_t lane) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) return nullptr;
    std::vector<int> ours{control_, child_ended_, ends[0]};
    for (const Server& server : servers_) ours.push_back(server.control);
    const pid_t pid = fork_voice_server(ends[1], espeak_.front(), lanes_, lane, ours);
    close(ends[1]);
    if (pid < 0) {
      close(ends[0]);
      return nullptr;
    }
    servers_.push_back({std::move(voice), pid, ends[0]});
    return &servers_.back();
  }

  bool is_busy(const Server& server) const {
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane)
      if (server_of_[lane] == server.pid && lanes_[lane]->memory().state == LaneState::speaking) return true;
    return false;
  }

  /// The one that was not used for longest; it ends when it hears no more from us.
  void retire_one() {
    const auto idle = std::find_if(servers_.begin(), servers_.end(), [this](const Server& s) { return !is_busy(s); });
    if (idle == servers_.end()) return;
    close(idle->control);
    servers_.erase(idle);
  }

  /// Killing the server needs no answer from it, even when somebody has stopped it.
  void stop(std::size_t lane) {
    const pid_t pid = server_of_[lane];
    const auto server = std::find_if(servers_.begin(), servers_.end(), [pid](const Server& s) { return s.pid == pid; });
    if (server == servers_.end()) return end_lanes_of(pid);
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
    forget(pid);
  }

  void forget(pid_t pid) {
    const auto server = std::find_if(servers_.begin(), servers_.end(), [pid](const Server& s) { return s.pid == pid; });
    if (server != servers_.end()) {
      close(server->control);
      servers_.erase(server);
    }
    end_lanes_of(pid);
  }

  /// The server is dead. Its children die with it; a lane is free only when they are.
  void end_lanes_of(pid_t server) {
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
      LaneMemory& memory = lanes_[lane]->memory();
      if (server_of_[lane] != server || memory.state != LaneState::speaking) continue;
      if (const pid_t child = memory.speaker_pid; child > 0) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
      }
      if (memory.state == LaneState::speaking) lanes_[lane]->set_state(LaneState::crashed);
    }
  }

  void reap_all() {
    clear_signals(child_ended_);
    for (pid_t pid; (pid = waitpid(-1, nullptr, WNOHANG)) > 0;) forget(pid);
  }

  [[noreturn]] void end() {
    for (const Server& server : servers_) kill(server.pid, SIGKILL);
    while (waitpid(-1, nullptr, 0) > 0) {  // orphans too: they die with their servers
    }
    _exit(0);
  }

  int control_;
  int child_ended_ = -1;
  const Lanes& lanes_;
  std::vector<pid_t> server_of_;  // by lane
  std::vector<Server> servers_;   // least recently used first
  std::vector<Espeak> espeak_;    // at most one: made late, where an error can be reported
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
