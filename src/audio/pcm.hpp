// Arithmetic on 16-bit mono samples. Pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace narrator::audio {

/// 10^(dB/20)
double factor_of(double decibels) noexcept;

/// Multiplies, rounds to nearest, saturates.
void apply_factor(std::span<std::int16_t> samples, double factor) noexcept;

/// Linear from 0 at the first sample to almost 1 at the last.
void fade_in(std::span<std::int16_t> samples) noexcept;
/// Linear from almost 1 at the first sample to 0 at the last.
void fade_out(std::span<std::int16_t> samples) noexcept;

/// The largest absolute value, 0 to 1 of full scale.
double peak(std::span<const std::int16_t> samples) noexcept;
/// The largest difference of neighbours, in parts of full scale: a click shows here.
double largest_step(std::span<const std::int16_t> samples) noexcept;
/// Root mean square in parts of full scale; 0 of nothing.
double rms(std::span<const std::int16_t> samples) noexcept;

}  // namespace narrator::audio
