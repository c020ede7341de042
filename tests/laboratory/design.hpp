// Designs voices: searches the parameters of a voice file for what is understood best, at the pitch, the
// formants and with the character that the plan asks for.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "laboratory/measure.hpp"
#include "laboratory/rhyme_test.hpp"

namespace narrator::laboratory {

/// What a voice is to be.
struct Role {
  const char* name;
  const char* gender;      ///< as in a voice file: female, male or unknown
  int age;                 ///< impression, years
  double pitch_hz;         ///< median
  double formant_scale;
  double tilt = 0.0;       ///< -1 dark to 1 bright
  int speed = 100;         ///< per cent
  int roughness = 0;       ///< 0 to 7
  double liveliness = 1.4; ///< highest pitch of a sentence to its lowest, about
};

/// Women, men, neutral voices, the narrator and the unknown speaker. Within a gender any two are three semitones
/// or ten per cent of formants apart, by a margin; neighbours in that grid differ in character too.
const std::vector<Role>& plan();

/// The free parameters of a voice file.
struct Design {
  double pitch = 100.0;                                       ///< lowest, Hz
  double formants = 100.0;                                    ///< per cent
  std::array<double, 6> height{78, 80, 72, 70, 76, 76};       ///< of formants 0 to 5, per cent
  double width = 150.0;                                       ///< per cent
  double second_formant = 0.0;                                ///< added to formant 2, per cent
  double tilt = 0.0;
  double breath = 3.0;                                        ///< noise through the formants; 0: none, which spares the engine a third of its time
  double consonants = 100.0;                                  ///< per cent
  double voicing = 100.0;                                     ///< per cent
  int klatt = 0;                                              ///< 0: harmonics; 1 to 5: a Klatt source
};

std::string timbre_of(const Design& design, const Role& role);

struct Designed {
  Design design;
  Measurement measured;
  double intelligibility = 0.0;  ///< mean of the two rooms, on half of the words
};

/// Hill climbing with a fixed seed.
/// @param words_a_list of the rhyme test; the other words are for the final measure
Designed design_voice(const Role& role, const Laboratory& laboratory, RhymeTest& test, int steps);

}  // namespace narrator::laboratory
