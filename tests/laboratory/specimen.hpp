// A voice of a folder with all that is measured of it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "casting/voice_file_syntax.hpp"
#include "laboratory/measure.hpp"
#include "laboratory/rhyme_test.hpp"

namespace narrator::laboratory {

struct Specimen {
  std::string name;
  casting::VoiceFile file;
  Measurement measured;
  RhymeScore rhyme;          ///< of the engine's samples as they are
  RhymeScore rhyme_in_room;  ///< with the noise of a quiet room
  double gain_db = 0.0;      ///< to loudness_target
};

/// Every voice is brought to this, near the -23 of EBU R 128 and low enough for the voice with the highest
/// peaks to stay below -1 dBTP.
inline constexpr double loudness_target_lufs = -25.6;
inline constexpr double highest_peak_dbtp = -3.0;

/// Measures every voice file of a folder, by name, on all processors.
/// @throws Error (voice), std::runtime_error
std::vector<Specimen> measure_folder(const std::filesystem::path& folder, const Laboratory& laboratory,
                                     const std::filesystem::path& rhyme_sets);

const char* gender_word(Gender gender);

/// "low, dark, soft, slow, old": what the figures mean for an ear.
std::string description_of(const Specimen& specimen);

/// The text of catalogue.json. The narrator's and the unknown speaker's voice are those of that name.
std::string catalogue_json(const std::vector<Specimen>& specimens);

}  // namespace narrator::laboratory
