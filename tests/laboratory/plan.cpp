#include "laboratory/design.hpp"

namespace narrator::laboratory {

const std::vector<Role>& plan() {
  static const std::vector<Role> roles{
      {.name = "narrator", .gender = "unknown", .age = 45, .pitch_hz = 100, .formant_scale = 1.0},
      {.name = "unknown", .gender = "unknown", .age = 40, .pitch_hz = 172, .formant_scale = 1.06},
      // Men: 70, 84, 101, 121 and 145 Hz.
      {.name = "arthur", .gender = "male", .age = 72, .pitch_hz = 70, .formant_scale = 0.92, .speed = 94, .roughness = 3, .liveliness = 1.36},
      {.name = "bruno", .gender = "male", .age = 55, .pitch_hz = 70, .formant_scale = 1.03, .tilt = -0.6, .liveliness = 1.4},
      {.name = "dario", .gender = "male", .age = 45, .pitch_hz = 84, .formant_scale = 0.92, .tilt = 0.5, .speed = 103, .liveliness = 1.46},
      {.name = "edgar", .gender = "male", .age = 68, .pitch_hz = 84, .formant_scale = 1.03, .tilt = 0.3, .speed = 95, .roughness = 3, .liveliness = 1.36},
      {.name = "jonas", .gender = "male", .age = 40, .pitch_hz = 101, .formant_scale = 0.89, .tilt = -0.5, .liveliness = 1.42},
      {.name = "conrad", .gender = "male", .age = 24, .pitch_hz = 101, .formant_scale = 1.13, .tilt = 0.4, .speed = 105, .liveliness = 1.45},
      {.name = "gustav", .gender = "male", .age = 50, .pitch_hz = 121, .formant_scale = 0.92, .tilt = 0.5, .speed = 97, .liveliness = 1.4},
      {.name = "henrik", .gender = "male", .age = 38, .pitch_hz = 121, .formant_scale = 1.03, .tilt = -0.6, .speed = 102, .liveliness = 1.44},
      {.name = "felix", .gender = "male", .age = 30, .pitch_hz = 145, .formant_scale = 0.92, .tilt = -0.4, .speed = 104, .liveliness = 1.46},
      {.name = "ivo", .gender = "male", .age = 22, .pitch_hz = 145, .formant_scale = 1.03, .tilt = 0.6, .speed = 106, .liveliness = 1.46},
      // Women: 155, 186, 223 and 268 Hz.
      {.name = "alma", .gender = "female", .age = 66, .pitch_hz = 155, .formant_scale = 1.03, .tilt = -0.3, .speed = 94, .roughness = 2, .liveliness = 1.38},
      {.name = "bella", .gender = "female", .age = 45, .pitch_hz = 155, .formant_scale = 1.145, .tilt = 0.4, .speed = 102},
      {.name = "daria", .gender = "female", .age = 40, .pitch_hz = 186, .formant_scale = 1.03, .tilt = 0.5, .speed = 104, .liveliness = 1.44},
      {.name = "edith", .gender = "female", .age = 70, .pitch_hz = 186, .formant_scale = 1.145, .tilt = -0.5, .speed = 95, .roughness = 2, .liveliness = 1.36},
      {.name = "flora", .gender = "female", .age = 35, .pitch_hz = 223, .formant_scale = 1.03, .tilt = -0.6, .speed = 98},
      {.name = "greta", .gender = "female", .age = 30, .pitch_hz = 223, .formant_scale = 1.145, .tilt = 0.3, .speed = 103, .liveliness = 1.44},
      {.name = "anna", .gender = "female", .age = 26, .pitch_hz = 268, .formant_scale = 1.03, .tilt = 0.4, .speed = 101, .liveliness = 1.42},
      {.name = "clara", .gender = "female", .age = 21, .pitch_hz = 268, .formant_scale = 1.145, .tilt = -0.5, .speed = 106, .liveliness = 1.44},
      // Neutral: a pitch that is both, or a low one with a short tract, or a high one with a long one.
      {.name = "robin", .gender = "unknown", .age = 35, .pitch_hz = 131, .formant_scale = 1.12, .tilt = 0.5, .speed = 102},
      {.name = "noa", .gender = "unknown", .age = 45, .pitch_hz = 150, .formant_scale = 0.94, .tilt = 0.2, .speed = 97},
      {.name = "sasha", .gender = "unknown", .age = 40, .pitch_hz = 206, .formant_scale = 0.94, .tilt = -0.4, .speed = 100},
      {.name = "kim", .gender = "unknown", .age = 23, .pitch_hz = 248, .formant_scale = 0.94, .tilt = 0.4, .speed = 105, .liveliness = 1.44},
  };
  return roles;
}

}  // namespace narrator::laboratory
