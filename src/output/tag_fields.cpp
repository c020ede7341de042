#include "output/tag_fields.hpp"

#include <algorithm>
#include <cstdio>

#include "output/little_endian.hpp"

namespace narrator::output {
namespace {

// "CHAPTER%03d" is all that players read.
constexpr std::size_t most_chapters = 999;

}  // namespace

std::string software_name() { return "narrate " NARRATOR_VERSION; }

std::string chapter_clock(std::chrono::milliseconds time) {
  constexpr long long most = 100LL * 3600 * 1000 - 1;
  const long long ms = std::clamp(static_cast<long long>(time.count()), 0LL, most);
  char text[32];
  std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld.%03lld", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
  return text;
}

std::string who_speaks(const Tags& tags) {
  std::string words;
  if (!tags.narrator.empty()) words = "Narrated by " + tags.narrator + ".";
  if (tags.cast.empty()) return words;
  words += words.empty() ? "With the words of " : " With the words of ";
  for (std::size_t i = 0; i < tags.cast.size(); ++i) words += (i == 0 ? "" : ", ") + tags.cast[i];
  return words + ".";
}

TagFields vorbis_fields(const Tags& tags, const std::vector<ChapterTime>& chapters) {
  TagFields fields;
  const auto add = [&fields](const std::string& name, const std::string& words) {
    if (!words.empty()) fields.emplace_back(name, words);
  };
  add("TITLE", tags.title);
  add("ARTIST", tags.artist);
  add("ALBUM", tags.album);
  add("DATE", tags.date);
  add("LANGUAGE", tags.language);
  add("SOURCE", tags.source);
  add("NARRATOR", tags.narrator);
  for (const std::string& name : tags.cast) add("PERFORMER", name);
  add("COMMENT", tags.comment.empty() ? who_speaks(tags) : tags.comment);
  add("ENCODED-BY", software_name());
  for (std::size_t i = 0; i < std::min(chapters.size(), most_chapters); ++i) {
    char name[32];
    std::snprintf(name, sizeof name, "CHAPTER%03zu", i + 1);
    add(name, chapter_clock(chapters[i].start));
    add(std::string(name) + "NAME", chapters[i].title);
  }
  return fields;
}

std::string vorbis_comment(const std::string& vendor, const TagFields& fields) {
  std::string bytes;
  const auto add = [&bytes](const std::string& text) {
    append_number(bytes, text.size(), 4);
    bytes += text;
  };
  add(vendor);
  append_number(bytes, fields.size(), 4);
  for (const auto& [name, words] : fields) add(name + "=" + words);
  return bytes;
}

}  // namespace narrator::output
