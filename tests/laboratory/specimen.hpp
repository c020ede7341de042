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
  RhymeScore rhyme;          ///< of the engine's samples as they are; nothing asked where there are no word lists
  RhymeScore rhyme_in_room;  ///< with the noise of a quiet room
  double gain_db = 0.0;      ///< to loudness_target
};

/// Every voice is brought to this: as near to the -23 of EBU R 128 as the voice with the highest peaks allows.
inline constexpr double loudness_target_lufs = -25.6;
/// The stage needs 2 dB of it: somebody on a seat at the side is louder in one channel.
inline constexpr double highest_peak_dbtp = -3.0;

/// Measures every voice file of a folder, by name, on all processors.
/// @param rhyme_sets empty: their intelligibility is not measured
/// @throws Error (voice), std::runtime_error
std::vector<Specimen> measure_folder(const std::filesystem::path& folder, const Laboratory& laboratory,
                                     const std::filesystem::path& rhyme_sets);

const char* gender_word(Gender gender);

/// "low, dark, soft, slow, old": what the figures mean for an ear.
std::string description_of(const Specimen& specimen);

/// The text of catalogue.json. The narrator's and the unknown speaker's voice are those of that name.
/// @param before the catalogue that there was, for the rhyme scores of whom was not asked now; may be empty
std::string catalogue_json(const std::vector<Specimen>& specimens, const std::string& before = {});

/// @returns the text of the folder's catalogue.json, or nothing
std::string catalogue_of(const std::filesystem::path& folder);

}  // namespace narrator::laboratory
