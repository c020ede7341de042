// WebVTT, SubRip and LRC: cues as players want them.
#include <algorithm>
#include <string>

#include "base/utf8.hpp"
#include "publish/clean_text.hpp"
#include "publish/clock_text.hpp"
#include "publish/cues.hpp"
#include "publish/timed_text.hpp"

namespace narrator::publish {
namespace {

template <typename UseCue>
void for_each_cue(const Narration& narration, const Timeline& timeline, const CueShape& shape, const UseCue& use) {
  for (std::size_t i = 0; i < timeline.size(); ++i)
    for (const Cue& cue : cues_of(narration, timeline, i, shape)) use(cue);
}

/// "-->" ends the head of a cue; a blank line ends the cue.
std::string period(const Timeline& timeline, const Cue& cue, char decimal_mark) {
  return clock_text(timeline.time(cue.start), decimal_mark) + " --> " + clock_text(timeline.time(cue.end), decimal_mark) + "\n";
}

/// A time inside a cue must be later than the cue's start and than the time before it, as WebVTT demands.
class WordTimes {
 public:
  explicit WordTimes(std::chrono::milliseconds start) : last_(start) {}
  bool is_later(std::chrono::milliseconds time) {
    if (time <= last_) return false;
    last_ = time;
    return true;
  }

 private:
  std::chrono::milliseconds last_;
};

std::string web_vtt_words(const Timeline& timeline, const Cue& cue) {
  std::string text;
  WordTimes times(timeline.time(cue.start));
  const std::chrono::milliseconds end = timeline.time(cue.end);
  for (std::size_t i = 0; i < cue.words.size(); ++i) {
    const CueWord& word = cue.words[i];
    if (i > 0 && i == cue.line_break) text += '\n';
    const std::size_t space = word.text.starts_with(' ') ? 1 : 0;
    text.append(space, ' ');
    const std::chrono::milliseconds onset = timeline.time(word.onset);
    if (i > 0 && word.timed && onset < end && times.is_later(onset)) text += "<" + clock_text(onset) + ">";
    text += escaped(std::string_view(word.text).substr(space));
  }
  return text;
}

/// Players take <i> and {\an8} for commands; nothing stands for "<" in SubRip, so a sign that looks like it does.
std::string harmless(std::string_view text, bool angles_only) {
  std::string out;
  for (const char32_t c : from_utf8(text)) {
    switch (c) {
      case U'<': out += "‹"; break;
      case U'>': out += "›"; break;
      case U'{': out += angles_only ? "{" : "("; break;
      case U'}': out += angles_only ? "}" : ")"; break;
      default: append_utf8(out, c);
    }
  }
  return out;
}

std::string subrip_words(const Cue& cue) {
  std::string text;
  for (std::size_t i = 0; i < cue.words.size(); ++i) {
    if (i > 0 && i == cue.line_break) text += '\n';
    text += harmless(cue.words[i].text, false);
  }
  return text;
}

std::string lyrics_head(const Narration& narration, const Timeline& timeline) {
  const auto tag = [](const char* name, const std::string& value) {
    std::string line;
    if (!value.empty()) line.append("[").append(name).append(":").append(value).append("]\n");
    return line;
  };
  const std::string length = lyrics_clock_text(timeline.time(timeline.frames()));
  return tag("ti", one_line(narration.document().title)) + tag("au", one_line(narration.document().byline)) +
         tag("la", one_line(narration.document().language)) + tag("length", length.substr(0, length.find('.'))) + tag("re", "narrate");
}

}  // namespace

void write_web_vtt(const Narration& narration, const Timeline& timeline, const Put& put) {
  put("WEBVTT\n");
  for_each_cue(narration, timeline, {}, [&](const Cue& cue) {
    put("\n" + period(timeline, cue, '.') + "<v " + escaped(display_name(narration.script(), cue.speaker)) + ">" +
        web_vtt_words(timeline, cue) + "\n");
  });
}

void write_subrip(const Narration& narration, const Timeline& timeline, const Put& put) {
  std::size_t number = 0;
  for_each_cue(narration, timeline, {.named = true}, [&](const Cue& cue) {
    const bool named = cue.begins_turn && cue.speaker != narrator_id;
    const std::string name = named ? "[" + harmless(display_name(narration.script(), cue.speaker), false) + "] " : "";
    put((number == 0 ? "" : "\n") + std::to_string(number + 1) + "\n" + period(timeline, cue, ',') + name + subrip_words(cue) + "\n");
    ++number;
  });
}

void write_lyrics(const Narration& narration, const Timeline& timeline, const Put& put) {
  put(lyrics_head(narration, timeline));
  constexpr std::size_t endless = 100'000;  // a sentence is a line, however long
  for_each_cue(narration, timeline, {.columns = endless, .lines = 1}, [&](const Cue& cue) {
    std::string line = "[" + lyrics_clock_text(timeline.time(cue.start)) + "]";
    for (const CueWord& word : cue.words) {
      const std::size_t space = word.text.starts_with(' ') ? 1 : 0;
      line.append(space, ' ');
      if (word.timed) line += "<" + lyrics_clock_text(timeline.time(word.onset)) + ">";
      line += harmless(word.text.substr(space), true);
    }
    put(line + " <" + lyrics_clock_text(timeline.time(cue.end)) + ">\n");
  });
}

}  // namespace narrator::publish
