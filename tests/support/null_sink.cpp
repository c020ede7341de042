#include "support/null_sink.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>
#include <utility>

namespace narrator::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

pid_t launch(const std::vector<std::string>& command, const std::string& output) {
  const pid_t parent = getpid();
  const pid_t pid = fork();
  if (pid != 0) return pid;
  prctl(PR_SET_PDEATHSIG, SIGKILL);  // a test that dies leaves no server behind
  if (getppid() != parent) _exit(1);
  // What the parent blocks is inherited, and these have to end when they are told to.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  const int null = open("/dev/null", O_RDWR);
  const int out = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2(null, 0);
  dup2(out, 1);
  dup2(null, 2);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

void end(pid_t& pid, int signal) {
  if (pid <= 0) return;
  kill(pid, signal);
  waitpid(pid, nullptr, 0);
  pid = -1;
}

void point_environment_at(const std::string& folder) {
  std::ifstream system("/usr/share/alsa/alsa.conf");
  std::ofstream config(folder + "/alsa.conf");
  config << system.rdbuf() << "\npcm.!default { type pulse }\nctl.!default { type pulse }\n";
  setenv("XDG_RUNTIME_DIR", folder.c_str(), 1);
  setenv("HOME", folder.c_str(), 1);
  setenv("ALSA_CONFIG_PATH", (folder + "/alsa.conf").c_str(), 1);
  setenv("PULSE_SERVER", ("unix:" + folder + "/pulse/native").c_str(), 1);
}

template <typename Condition>
bool soon(Condition condition) {
  for (int i = 0; i < 500; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

}  // namespace

std::optional<NullSink> NullSink::start(int channels) {
  if (std::system("command -v pulseaudio parec >/dev/null 2>&1") != 0) return std::nullopt;
  std::string folder = (fs::temp_directory_path() / "narrate-sink-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return std::nullopt;
  NullSink sink(folder, channels);
  point_environment_at(folder);
  const std::string rate = std::to_string(sample_rate);
  sink.server_ = launch({"pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                         "--load=module-native-protocol-unix",
                         // A sink that rewinds plays the first words of a stream, but its monitor misses them.
                         "--load=module-null-sink sink_name=out norewinds=1 format=s16le channels=" + std::to_string(channels) + " rate=" + rate},
                        "/dev/null");
  if (!soon([&] { return fs::exists(folder + "/pulse/native"); })) return std::nullopt;
  return sink;
}

NullSink::NullSink(NullSink&& other) noexcept
    : folder_(std::exchange(other.folder_, {})),
      channels_(other.channels_),
      server_(std::exchange(other.server_, -1)),
      recorder_(std::exchange(other.recorder_, -1)) {}

NullSink::~NullSink() {
  end(recorder_, SIGKILL);
  end(server_, SIGTERM);
  std::error_code none;  // what cannot be removed lies in the temporary folder
  if (!folder_.empty()) fs::remove_all(folder_, none);
}

void NullSink::start_recording() {
  recorder_ = launch({"parec", "-d", "out.monitor", "--format=s16le", "--channels=" + std::to_string(channels_), "--raw", "--latency-msec=20",
                      "--rate=" + std::to_string(sample_rate)},
                     folder_ + "/recording");
  soon([&] { return fs::exists(folder_ + "/recording") && fs::file_size(folder_ + "/recording") > 0; });
}

std::vector<std::int16_t> NullSink::stop_recording() {
  end(recorder_, SIGTERM);
  std::ifstream file(folder_ + "/recording", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::vector<std::int16_t> samples(bytes.size() / 2);
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = static_cast<std::int16_t>(static_cast<unsigned char>(bytes[2 * i]) |
                                           (static_cast<unsigned>(static_cast<unsigned char>(bytes[2 * i + 1])) << 8));
  return samples;
}

void NullSink::kill_server() { end(server_, SIGKILL); }

}  // namespace narrator::test
