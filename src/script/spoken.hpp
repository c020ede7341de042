// A quotation with its speaker.
#pragma once

#include "script/attribution.hpp"
#include "script/marked_region.hpp"

namespace narrator::script {

/// A marked region that is speech, with what was decided.
struct Spoken {
  MarkedRegion region;
  Decision decision;
};

}  // namespace narrator::script
