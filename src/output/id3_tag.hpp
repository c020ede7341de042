// ID3v2.4: what an MP3 says about itself.
#pragma once

#include <string>
#include <vector>

#include "output/encoder.hpp"

namespace narrator::output {

/// The whole tag, with CHAP and CTOC frames; of as many bytes whatever the times.
std::string id3_tag(const Tags& tags, const std::vector<ChapterTime>& chapters);

}  // namespace narrator::output
