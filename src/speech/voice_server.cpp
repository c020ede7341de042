#include "speech/voice_server.hpp"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <optional>

#include "sandbox/sandbox.hpp"

namespace narrator::speech {
namespace {

// What a text may take: some forty times of what texts do take, and time for a machine that is much slower than ours.
constexpr std::chrono::milliseconds patience{1000};
constexpr std::chrono::milliseconds patience_a_byte{4};
constexpr std::chrono::hours most_time{1};  // of a process in all: weeks of speech, and the next process goes on

/// Ends with whoever forked it.
void die_with(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);  // it died before we could ask to be told
}

/// @return the lane of the next request; none when the zygote wants no more
std::optional<std::size_t> next_lane(int control, const Lanes& lanes) {
  Message message{};
  ssize_t length = 0;
  while ((length = recv(control, &message, sizeof message, 0)) < 0 && errno == EINTR) {
  }
  if (length != sizeof message || message.lane >= lanes.size()) return std::nullopt;
  return message.lane;
}

/// Everything that lasts from request to request is on this function's stack: going back to the
/// image undoes the rest.
[[noreturn]] void serve(int control, const Espeak& espeak, const Lanes& lanes, const MemoryImage* base) {
  std::optional<MemoryImage> image;
  if (base != nullptr) image.emplace(base);
  while (const std::optional<std::size_t> lane = next_lane(control, lanes)) {
    sandbox::limit_processor_time(patience + patience_a_byte * lanes[*lane]->text().size());
    const bool said = espeak.speak(*lanes[*lane]);
    lanes[*lane]->set_state(said ? LaneState::done : LaneState::crashed);
    if (!image) break;
    image->restore();
  }
  _exit(0);  // without eSpeak NG's own clean-up, which is not to be trusted
}

}  // namespace

pid_t fork_voice_server(int control, const Espeak& espeak, const Lanes& lanes, std::size_t lane, const MemoryImage* image,
                        const std::vector<int>& not_its_own) {
  const pid_t zygote = getpid();
  const pid_t pid = fork();
  if (pid != 0) return pid;
  die_with(zygote);
  for (const int descriptor : not_its_own) close(descriptor);
  try {
    if (!espeak.set_voice(*lanes[lane])) _exit(1);
    sandbox::give_up_rights(most_time, sandbox::Folders::known);
    serve(control, espeak, lanes, image);
  } catch (...) {
    _exit(1);  // nothing that is thrown here may reach the zygote's code: the next request has a new process
  }
}

}  // namespace narrator::speech
