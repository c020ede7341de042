// Audio values: what flows from the engine to a file or a device.
//
// Sound inside the library is 16-bit mono; a sample is one number, a frame one for every channel.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "narrator/document.hpp"

namespace narrator {

struct AudioFormat {
  int sample_rate = 22050;  ///< frames a second; eSpeak NG's own rate
  int channels = 1;
  friend bool operator==(const AudioFormat&, const AudioFormat&) = default;
};

enum class MarkKind { segment, word };

/// "From this frame on, this part of the article is heard."
struct Mark {
  MarkKind kind = MarkKind::word;
  std::size_t frame = 0;  ///< counted from the first frame of the chunk
  Span source;            ///< code points of Document::text
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// A piece of narration: part of one segment, all of it, or all of it and the pause behind it.
struct PcmChunk {
  std::vector<std::int16_t> samples;
  std::vector<Mark> marks;      ///< by frame, never going back
  std::size_t segment = 0;      ///< index into Narration::segments()
  bool ends_segment = false;    ///< no more chunks of this segment follow
  friend bool operator==(const PcmChunk&, const PcmChunk&) = default;
};

}  // namespace narrator
