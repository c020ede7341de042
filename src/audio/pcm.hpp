// Arithmetic on 16-bit mono samples. Pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace narrator::audio {

/// Multiplies by 10^(gain_db/20), at most 18 dB, rounded, held within 16 bits (-32768 becomes -32767:
/// loud and silent samples stay symmetric).
/// @param to as long as `from`
void copy_with_gain(std::span<const std::int16_t> from, std::span<std::int16_t> to, double gain_db) noexcept;

/// Of at most 65536 samples. Linear from 0 at the first sample to almost 1 at the last.
void fade_in(std::span<std::int16_t> samples) noexcept;
/// Linear from almost 1 at the first sample to 0 at the last.
void fade_out(std::span<std::int16_t> samples) noexcept;

/// The largest difference of neighbours, in parts of full scale: a click shows here.
double largest_step(std::span<const std::int16_t> samples) noexcept;

}  // namespace narrator::audio
