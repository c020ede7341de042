// Plays a narration: the device and, on a terminal, the screen and its keys.
#pragma once

#include <future>
#include <memory>

#include "cli/signals.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

/// Opening a device takes PortAudio tens of milliseconds: it goes on while the article is read.
std::future<std::unique_ptr<AudioDevice>> open_device_early(AudioFormat format);

/// A line a paragraph on standard output, until the end or a signal.
/// @throws Error (interrupted, device, engine)
void play_with_lines(const Narration& narration, AudioDevice& device, EndSignals& signals);

}  // namespace narrator::cli
