#include "speech/zygote.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <string>
#include <vector>

#include "narrator/error.hpp"
#include "sandbox/sandbox.hpp"
#include "speech/espeak.hpp"
#include "speech/memory_image.hpp"
#include "speech/voice_server.hpp"

namespace narrator::speech {
namespace {

constexpr std::size_t most_new_memory = std::size_t{256} << 20;  // bytes, of each process
constexpr std::string_view ready = "ready\n";  // and the version in a line, and the folder of the data

/// Blocks SIGCHLD. @return a descriptor that is readable when a child has ended
int child_signal_descriptor() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_SETMASK, &set, nullptr);
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// Reads away what is there.
void clear_signals(int descriptor) noexcept {
  signalfd_siginfo drained{};
  while (read(descriptor, &drained, sizeof drained) > 0) {
  }
}

/// What runs in the zygote's process.
class ZygoteLoop {
 public:
  ZygoteLoop(int control, const Lanes& lanes, Renewal renewal)
      : control_(control), lanes_(lanes), said_by_(lanes.size()) {
    leave_the_terminal();
    close_what_is_not_ours();
    // Before eSpeak NG initialises: it starts a thread even for synchronous use, which would take the
    // signal that we wait for.
    child_ended_ = child_signal_descriptor();
    can_rewind_ = renewal == Renewal::rewound && MemoryImage::prepare_heap();
  }

  /// Tells the program that it is ready, or what went wrong.
  void initialise() {
    try {
      espeak_.emplace();
      if (can_rewind_) image_.emplace();
      sandbox::limit_memory(most_new_memory);
      sandbox::keep_to(espeak_->data_folder());
      servers_.reserve(most_voice_servers + 1);  // whoever is forked is known: nothing can fail in between
      report(std::string(ready) + espeak_->version() + '\n' + espeak_->data_folder());
    } catch (const std::exception& error) {
      report(error.what());
      _exit(1);
    }
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
    bool is_spent = false;  // a fresh one that has had its request
  };

  /// Who says the request that a lane holds, and which of its requests that is.
  struct Assignment {
    pid_t server = -1;
    std::uint32_t serial = 0;
  };

  // Ctrl-C goes to every process of the terminal: ending is the program's decision, and we end with
  // it. The article's standard input and the terminal are not ours to hold open, and eSpeak NG's
  // complaints are not for the user's screen.
  static void leave_the_terminal() {
    for (const int ignored : {SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGPIPE}) signal(ignored, SIG_IGN);
    for (const int handled : {SIGTERM, SIGCHLD, sandbox::end_of_patience}) signal(handled, SIG_DFL);
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int fd : {0, 1, 2}) dup2(null, fd);
    close(null);
  }

  /// The program may have files and connections open that no speech process is to reach.
  void close_what_is_not_ours() const {
    std::vector<int> ours{0, 1, 2, control_};
    for (const std::unique_ptr<Lane>& lane : lanes_) ours.insert(ours.end(), {lane->sound_bell(), lane->room_bell()});
    std::sort(ours.begin(), ours.end());
    for (std::size_t i = 1; i < ours.size(); ++i)
      if (ours[i - 1] + 1 < ours[i]) close_range(static_cast<unsigned>(ours[i - 1]) + 1, static_cast<unsigned>(ours[i]) - 1, 0);
    close_range(static_cast<unsigned>(ours.back()) + 1, ~0U, 0);  // a kernel without it leaves them open
  }

  void report(std::string_view words) const {
    if (::send(control_, words.data(), words.size(), MSG_NOSIGNAL) < 0) _exit(1);
  }

  void take_command() {
    Message message{};
    const ssize_t length = recv(control_, &message, sizeof message, 0);
    if (length == 0 || (length < 0 && errno != EINTR)) end();  // the program is gone
    if (length != sizeof message || message.lane >= lanes_.size()) return;
    if (message.command == 's') {
      try {
        start(message.lane);
      } catch (const std::bad_alloc&) {
        lanes_[message.lane]->set_state(LaneState::crashed);
      }
    }
    if (message.command == 'k') stop(message.lane);
  }

  void start(std::size_t lane) {
    said_by_[lane] = {};
    Server* const server = server_for(lane);
    if (server == nullptr) return lanes_[lane]->set_state(LaneState::crashed);
    said_by_[lane] = {server->pid, lanes_[lane]->memory().serial};
    server->is_spent = !can_rewind_;
    const Message message{'s', static_cast<std::uint16_t>(lane)};
    // Where it has just died, its lanes are crashed as soon as we are told.
    if (::send(server->control, &message, sizeof message, MSG_NOSIGNAL) < 0) return;
  }

  Server* server_for(std::size_t lane) {
    std::string voice = std::string(lanes_[lane]->language()) + '\n' + std::string(lanes_[lane]->timbre());
    const auto found = std::find_if(servers_.begin(), servers_.end(),
                                    [&](const Server& s) { return s.voice == voice && is_free(s); });
    if (found != servers_.end()) {
      std::rotate(found, found + 1, servers_.end());  // most recently used last
      return &servers_.back();
    }
    if (servers_.size() >= most_voice_servers) retire_one();
    return fork_server(std::move(voice), lane);
  }

  Server* fork_server(std::string voice, std::size_t lane) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) return nullptr;
    std::vector<int> ours{control_, child_ended_, ends[0]};
    for (const Server& server : servers_) ours.push_back(server.control);
    const pid_t pid = fork_voice_server(ends[1], *espeak_, lanes_, lane, image_ ? &*image_ : nullptr, ours);
    close(ends[1]);
    if (pid < 0) {
      close(ends[0]);
      return nullptr;
    }
    servers_.push_back({std::move(voice), pid, ends[0]});
    return &servers_.back();
  }

  bool is_saying(std::size_t lane, pid_t server) const {
    const LaneMemory& memory = lanes_[lane]->memory();
    return said_by_[lane].server == server && said_by_[lane].serial == memory.serial &&
           memory.state == LaneState::speaking;
  }

  bool is_free(const Server& server) const {
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane)
      if (is_saying(lane, server.pid)) return false;
    return !server.is_spent;
  }

  /// The one that was not used for longest; it ends when it hears no more from us.
  void retire_one() {
    const auto idle = std::find_if(servers_.begin(), servers_.end(), [this](const Server& s) { return is_free(s); });
    if (idle == servers_.end()) return;
    close(idle->control);
    servers_.erase(idle);
  }

  /// Killing the server needs no answer from it, even when somebody has stopped it.
  void stop(std::size_t lane) {
    const pid_t server = said_by_[lane].server;
    if (server < 0 || !is_saying(lane, server)) return;
    kill(server, SIGKILL);
    waitpid(server, nullptr, 0);
    forget(server, LaneState::crashed);
  }

  void forget(pid_t pid, LaneState state) {
    const auto server = std::find_if(servers_.begin(), servers_.end(), [pid](const Server& s) { return s.pid == pid; });
    if (server != servers_.end()) {
      close(server->control);
      servers_.erase(server);
    }
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane)
      if (is_saying(lane, pid)) lanes_[lane]->set_state(state);
  }

  void reap_all() {
    clear_signals(child_ended_);
    int status = 0;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
      forget(pid, state_after(status));
    }
  }

  static LaneState state_after(int status) {
    if (!WIFSIGNALED(status)) return LaneState::crashed;
    if (WTERMSIG(status) == sandbox::end_of_patience) return LaneState::exhausted;
    return WTERMSIG(status) == SIGKILL ? LaneState::killed : LaneState::crashed;
  }

  [[noreturn]] void end() {
    for (const Server& server : servers_) kill(server.pid, SIGKILL);
    while (waitpid(-1, nullptr, 0) > 0) {  // retired ones too: they end when they hear no more
    }
    _exit(0);
  }

  int control_;
  int child_ended_ = -1;
  bool can_rewind_ = false;
  std::optional<MemoryImage> image_;
  const Lanes& lanes_;
  std::vector<Assignment> said_by_;  // by lane
  std::vector<Server> servers_;      // least recently used first
  std::optional<Espeak> espeak_;     // made late, where an error can be reported
};

[[noreturn]] void gone() {
  throw Error(ErrorKind::engine, "speech engine: its process has ended unexpectedly");
}

/// Nothing that is thrown here may reach what the program would do with it.
[[noreturn]] void become_zygote(int control, const Lanes& lanes, Renewal renewal) noexcept {
  try {
    ZygoteLoop loop(control, lanes, renewal);
    loop.initialise();
    loop.run();
  } catch (...) {
    _exit(1);  // the program hears that we are gone
  }
}

}  // namespace

Zygote::Zygote(const Lanes& lanes, Renewal renewal) {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
    throw Error(ErrorKind::engine, std::string("speech engine: ") + std::strerror(errno));
  pid_ = fork();
  if (pid_ == 0) {
    close(ends[0]);
    become_zygote(ends[1], lanes, renewal);
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

EngineFacts Zygote::wait_until_ready() {
  std::array<char, 8192> words{};
  ssize_t length = 0;
  while ((length = recv(control_, words.data(), words.size(), 0)) < 0 && errno == EINTR) {
  }
  if (length <= 0) gone();
  const std::string_view said(words.data(), static_cast<std::size_t>(length));
  if (!said.starts_with(ready)) throw Error(ErrorKind::engine, std::string(said));
  const std::string_view facts = said.substr(ready.size());
  const std::size_t line_end = std::min(facts.find('\n'), facts.size());
  return {std::string(facts.substr(0, line_end)), std::string(facts.substr(std::min(line_end + 1, facts.size())))};
}

void Zygote::send(char command, std::size_t lane) const {
  const Message message{static_cast<std::uint8_t>(command), static_cast<std::uint16_t>(lane)};
  while (::send(control_, &message, sizeof message, MSG_NOSIGNAL) < 0)
    if (errno != EINTR) gone();
}

}  // namespace narrator::speech
