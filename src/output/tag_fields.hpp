// What a file says about itself, as the pairs of name and words that Vorbis comments consist of; other formats take
// theirs from the same sentences.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "narrator/audio_sink.hpp"
#include "output/encoder.hpp"

namespace narrator::output {

using TagFields = std::vector<std::pair<std::string, std::string>>;

/// TITLE, ARTIST, ..., and CHAPTER001, CHAPTER001NAME, ... as players know them. Of as many bytes whatever the times.
TagFields vorbis_fields(const Tags& tags, const std::vector<ChapterTime>& chapters);
/// A Vorbis comment block as FLAC, Vorbis and Opus hold it, without what they put around.
std::string vorbis_comment(const std::string& vendor, const TagFields& fields);

/// "Narrated by X. With the words of A, B." Empty when nobody is named.
std::string who_speaks(const Tags& tags);

/// The program that wrote the file.
std::string software_name();

/// "00:01:02.345", at most 99:59:59.999, so that it is always as long.
std::string chapter_clock(std::chrono::milliseconds time);

}  // namespace narrator::output
