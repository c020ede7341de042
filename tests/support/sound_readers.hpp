// Sound files as other programs read them: FFmpeg, SoX, Mutagen.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/file_bytes.hpp"
#include "support/run_program.hpp"

namespace narrator::test {

inline nlohmann::json ffprobe(const std::filesystem::path& file) {
  const Result result = run({"ffprobe", "-v", "error", "-show_format", "-show_streams", "-show_chapters", "-of", "json", file.string()});
  INFO(result.err);
  REQUIRE(result.exit_code == 0);
  return nlohmann::json::parse(result.out);
}

/// What FFmpeg plays, in one channel at 22050 Hz.
inline std::vector<std::int16_t> decoded(const std::filesystem::path& file) {
  const Result result = run({"ffmpeg", "-v", "error", "-i", file.string(), "-f", "s16le", "-ac", "1", "-ar", "22050", "-"});
  INFO(result.err);
  REQUIRE(result.exit_code == 0);
  std::vector<std::int16_t> samples(result.out.size() / 2);
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = static_cast<std::int16_t>(static_cast<unsigned char>(result.out[2 * i]) | static_cast<unsigned char>(result.out[2 * i + 1]) << 8);
  return samples;
}

/// {"length": seconds, "tags": {name: [words]}}, names in lower case.
inline nlohmann::json mutagen(const std::filesystem::path& file) {
  static const std::string program = R"(
import json, mutagen, sys
f = mutagen.File(sys.argv[1])
tags = {}
for key, value in (f.tags or {}).items():
    if hasattr(value, "people"): value = [" ".join(pair) for pair in value.people]
    elif hasattr(value, "url"): value = [value.url]
    elif hasattr(value, "text"): value = [str(words) for words in value.text]
    elif hasattr(value, "start_time"): value = [str(value.start_time), str(value.end_time), value.sub_frames["TIT2"].text[0]]
    elif hasattr(value, "child_element_ids"): value = value.child_element_ids
    tags[key.lower()] = value if isinstance(value, list) else [str(value)]
print(json.dumps({"length": f.info.length, "tags": tags}))
)";
  const Result result = run({"/usr/bin/python3", "-c", program, file.string()});  // which has the distribution's modules
  INFO(result.err);
  REQUIRE(result.exit_code == 0);
  return nlohmann::json::parse(result.out);
}

}  // namespace narrator::test
