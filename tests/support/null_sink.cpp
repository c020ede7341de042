#include "support/null_sink.hpp"

#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "support/background.hpp"

namespace narrator::test {
namespace {

namespace fs = std::filesystem;

void point_environment_at(const std::string& folder) {
  std::ifstream system("/usr/share/alsa/alsa.conf");
  std::ofstream config(folder + "/alsa.conf");
  config << system.rdbuf() << "\npcm.!default { type pulse }\nctl.!default { type pulse }\n";
  setenv("XDG_RUNTIME_DIR", folder.c_str(), 1);
  setenv("HOME", folder.c_str(), 1);
  setenv("ALSA_CONFIG_PATH", (folder + "/alsa.conf").c_str(), 1);
  setenv("PULSE_SERVER", ("unix:" + folder + "/pulse/native").c_str(), 1);
}

bool answers(const std::string& words) { return std::system(("pactl info 2>/dev/null | grep -q '" + words + "'").c_str()) == 0; }

}  // namespace

std::optional<NullSink> NullSink::start(int channels, SoundServer kind) {
  const char* const programs = kind == SoundServer::pulseaudio ? "command -v pulseaudio parec >/dev/null 2>&1"
                                                               : "command -v pipewire wireplumber pipewire-pulse dbus-daemon pactl parec >/dev/null 2>&1";
  if (std::system(programs) != 0) return std::nullopt;
  std::string folder = (fs::temp_directory_path() / "narrate-sink-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return std::nullopt;
  NullSink sink(folder, channels, kind);
  point_environment_at(folder);
  if (kind == SoundServer::pipewire && !sink.start_pipewire()) return std::nullopt;
  if (!sink.restart_server()) return std::nullopt;
  return sink;
}

/// The daemon with a sink that resamples nothing, and the session manager, which plugs programs in and needs a bus.
bool NullSink::start_pipewire() {
  const std::string settings = folder_ + "/.config/pipewire/pipewire.conf.d";
  fs::create_directories(settings);
  std::ofstream(settings + "/sink.conf")
      << "context.properties = { default.clock.rate = " << sample_rate << " }\n"
      << "context.objects = [ { factory = adapter args = { factory.name = support.null-audio-sink node.name = out\n"
      << "  media.class = Audio/Sink audio.rate = " << sample_rate << " audio.position = [ " << (channels_ == 1 ? "MONO" : "FL FR")
      << " ] object.linger = true } } ]\n";
  const std::string bus = folder_ + "/bus";
  setenv("DBUS_SESSION_BUS_ADDRESS", ("unix:path=" + bus).c_str(), 1);
  behind_.push_back(launch({"dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=unix:path=" + bus}, "/dev/null"));
  if (!soon([&] { return fs::exists(bus); })) return false;
  behind_.push_back(launch({"pipewire"}, "/dev/null"));
  if (!soon([&] { return fs::exists(folder_ + "/pipewire-0"); })) return false;
  behind_.push_back(launch({"wireplumber"}, "/dev/null"));
  return true;
}

bool NullSink::restart_server() {
  fs::remove(folder_ + "/pulse/native");
  if (kind_ == SoundServer::pipewire) {
    server_ = launch({"pipewire-pulse"}, "/dev/null");
    return soon([] { return answers("Default Sink: out"); });
  }
  server_ = launch({"pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                    "--load=module-native-protocol-unix",
                    // A sink that rewinds plays the first words of a stream, but its monitor misses them.
                    "--load=module-null-sink sink_name=out norewinds=1 format=s16le channels=" + std::to_string(channels_) +
                        " rate=" + std::to_string(sample_rate)},
                   "/dev/null");
  return soon([this] { return fs::exists(folder_ + "/pulse/native"); });
}

NullSink::NullSink(NullSink&& other) noexcept
    : folder_(std::exchange(other.folder_, {})),
      channels_(other.channels_),
      kind_(other.kind_),
      server_(std::exchange(other.server_, -1)),
      behind_(std::exchange(other.behind_, {})),
      recorder_(std::exchange(other.recorder_, -1)) {}

NullSink::~NullSink() {
  end(recorder_, SIGKILL);
  end(server_, SIGTERM);
  for (auto last = behind_.rbegin(); last != behind_.rend(); ++last) end(*last, SIGTERM);
  if (!behind_.empty()) setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent", 1);
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
void NullSink::hang_server() const { kill(server_, SIGSTOP); }
void NullSink::wake_server() const { kill(server_, SIGCONT); }

}  // namespace narrator::test
