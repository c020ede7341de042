#include "speech/voice_server.hpp"

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

namespace narrator::speech {
namespace {

/// Ends with whoever forked it.
void die_with(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);  // it died before we could ask to be told
}

class VoiceServer {
 public:
  VoiceServer(int control, const Espeak& espeak, const Lanes& lanes, bool has_voice)
      : control_(control), child_ended_(child_signal_descriptor()), espeak_(espeak), lanes_(lanes),
        children_(lanes.size()), has_voice_(has_voice) {}

  [[noreturn]] void run() {
    std::array<pollfd, 2> events{{{control_, POLLIN, 0}, {child_ended_, POLLIN, 0}}};
    for (;;) {
      if (poll(events.data(), events.size(), -1) < 0) {
        if (errno != EINTR) _exit(1);
        continue;
      }
      if (events[1].revents != 0) reap_all();
      if (events[0].revents != 0) take_command();
    }
  }

 private:
  struct Child {
    pid_t pid = -1;
    std::uint32_t serial = 0;
  };

  void take_command() {
    Message message{};
    const ssize_t length = recv(control_, &message, sizeof message, 0);
    if (length < 0 && errno == EINTR) return;
    if (length != sizeof message || message.lane >= lanes_.size()) _exit(0);  // the zygote wants no more
    start(message.lane);
  }

  void start(std::size_t lane) {
    const pid_t self = getpid();
    LaneMemory& memory = lanes_[lane]->memory();
    const std::uint32_t serial = memory.serial;
    const pid_t pid = fork();
    if (pid == 0) be_child(self, *lanes_[lane]);
    if (pid < 0) return lanes_[lane]->set_state(LaneState::crashed);
    children_[lane] = {pid, serial};
    memory.speaker_pid = pid;
  }

  [[noreturn]] void be_child(pid_t server, const Lane& lane) const {
    die_with(server);
    const bool said = has_voice_ && espeak_.speak(lane);
    lane.set_state(said ? LaneState::done : LaneState::crashed);
    _exit(0);  // without eSpeak NG's own clean-up, which is not to be trusted
  }

  void reap_all() {
    clear_signals(child_ended_);
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

  int control_;
  int child_ended_;
  const Espeak& espeak_;
  const Lanes& lanes_;
  std::vector<Child> children_;  // by lane
  bool has_voice_;
};

}  // namespace

int child_signal_descriptor() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_SETMASK, &set, nullptr);
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

void clear_signals(int descriptor) noexcept {
  signalfd_siginfo drained{};
  while (read(descriptor, &drained, sizeof drained) > 0) {
  }
}

pid_t fork_voice_server(int control, const Espeak& espeak, const Lanes& lanes, std::size_t lane,
                        const std::vector<int>& not_its_own) {
  const pid_t zygote = getpid();
  const pid_t pid = fork();
  if (pid != 0) return pid;
  die_with(zygote);
  for (const int descriptor : not_its_own) close(descriptor);
  VoiceServer(control, espeak, lanes, espeak.set_voice(*lanes[lane])).run();
}

}  // namespace narrator::speech
