// The voices as pictures, for a person to look at.
#pragma once

#include <string>
#include <vector>

#include "laboratory/specimen.hpp"

namespace narrator::laboratory {

/// A page that needs nothing else: a table, the map of pitch and formants, the matrix of distances, and for each
/// voice a pitch contour and its average spectrum.
std::string report_html(const std::vector<Specimen>& specimens, const Laboratory& laboratory);

}  // namespace narrator::laboratory
