#include "cli/device_source.hpp"

#include <chrono>
#include <thread>
#include <utility>

#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 200ms;  // then whoever wants to quit can
constexpr auto longest_opening = 2s;

}  // namespace

DeviceSource::DeviceSource(AudioFormat format, AudioDeviceOptions options) : format_(format), options_(std::move(options)) { begin(); }

DeviceSource::~DeviceSource() {
  if (opening_.valid()) opening_.wait_for(longest_opening);
}

void DeviceSource::begin() {
  std::packaged_task<std::unique_ptr<AudioDevice>()> open([format = format_, options = options_] { return open_audio_device(format, options); });
  opening_ = open.get_future();
  std::thread(std::move(open)).detach();
}

AudioDevice& DeviceSource::first(EndSignals& signals) {
  while (opening_.wait_for(5ms) != std::future_status::ready)
    if (signals.wait(0)) throw Error(ErrorKind::interrupted, "interrupted");
  device_ = opening_.get();
  return *device_;
}

AudioDevice* DeviceSource::another() {
  device_.reset();
  if (!opening_.valid()) begin();
  if (opening_.wait_for(patience) != std::future_status::ready) return nullptr;
  try {
    device_ = opening_.get();
  } catch (const Error&) {  // there is none yet
  }
  return device_.get();
}

}  // namespace narrator::cli
