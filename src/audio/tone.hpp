// A soft, short tone: a sign for the ear.
#pragma once

#include <cstdint>
#include <vector>

namespace narrator::audio {

/// 80 ms of a sine under a raised cosine, so that it begins and ends in silence: -28 dBFS RMS, a little below
/// speech. Mono.
std::vector<std::int16_t> soft_tone(double hertz, int sample_rate);

}  // namespace narrator::audio
