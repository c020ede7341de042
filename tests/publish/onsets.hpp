// Where the words of a sound begin to be heard, against where a timeline says they do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace narrator::test {

struct Onsets {
  std::size_t words = 0;  ///< behind a pause
  std::size_t near = 0;   ///< of them within 20 ms of where the signal's energy begins

  Onsets& operator+=(const Onsets& other) {
    words += other.words;
    near += other.near;
    return *this;
  }
};

/// @param samples one channel of 22050 Hz
/// @param timeline the JSON of --with
Onsets onsets_of(const std::vector<std::int16_t>& samples, const nlohmann::json& timeline);

/// The samples of a 16-bit WAV file, given as its bytes.
std::vector<std::int16_t> samples_of(const std::string& wav);

}  // namespace narrator::test
