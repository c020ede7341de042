#include "publish/page_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>
#include <vector>

#include "base/percent.hpp"
#include "publish/article_markup.hpp"
#include "publish/assets.hpp"
#include "publish/clean_text.hpp"
#include "publish/colours.hpp"
#include "publish/content_hash.hpp"
#include "publish/cues.hpp"

namespace narrator::publish {
namespace {

constexpr std::size_t columns = 720;  // of the waveform

struct Tints {
  const char *quiet, *line, *soft, *accent;
};
constexpr Tints light_tints{"#6a6a68", "#e2ded4", "#f0ede4", "#2b5fb8"};
constexpr Tints dark_tints{"#9a9b9e", "#34373d", "#24272c", "#8ab4f8"};

std::string variables(Theme theme, std::size_t speakers) {
  const Tints& tints = theme == Theme::light ? light_tints : dark_tints;
  std::string css = "--paper:" + hex(paper(theme)) + ";--ink:" + hex(colour_of(narrator_id, theme)) + ";--marker:" + hex(marker(theme)) +
                    ";--quiet:" + tints.quiet + ";--line:" + tints.line + ";--soft:" + tints.soft + ";--accent:" + tints.accent;
  for (SpeakerId id = 0; id < speakers; ++id) css += ";--sp" + std::to_string(id) + ":" + hex(colour_of(id, theme));
  return css;
}

std::string colours(std::size_t speakers) {
  std::string css = ":root{color-scheme:light dark;--played:0%;" + variables(Theme::light, speakers) + "}\n@media(prefers-color-scheme:dark){:root{" +
                    variables(Theme::dark, speakers) + "}}\n";
  for (SpeakerId id = 0; id < speakers; ++id) css += ".sp" + std::to_string(id) + "{color:var(--sp" + std::to_string(id) + ")}";
  return css + "\n";
}

/// Frames that each speaker is heard.
std::vector<std::uint64_t> shares(const Narration& narration, const Timeline& timeline) {
  std::vector<std::uint64_t> frames(narration.script().speakers.size());
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimedSegment s = timeline.segment(i);
    frames[s.speaker] += s.speech_end - s.start;
  }
  return frames;
}

std::string cast_list(const Narration& narration, const Timeline& timeline) {
  const std::vector<std::uint64_t> frames = shares(narration, timeline);
  std::uint64_t all = 0;
  for (const std::uint64_t f : frames) all += f;
  std::string list = "<ul class=\"cast\" aria-label=\"Cast\">\n";
  for (SpeakerId id = 0; id < frames.size(); ++id) {
    if (frames[id] == 0) continue;
    const double share = std::max(0.01, static_cast<double>(frames[id]) / static_cast<double>(all));  // who speaks is not 0 %
    list += "<li><button type=\"button\" class=\"sp" + std::to_string(id) + "\" data-speaker=\"" + std::to_string(id) + "\">" +
            escaped(display_name(narration.script(), id)) + " <span class=\"share\">" + percent(share) + "</span></button></li>\n";
  }
  return list + "</ul>\n";
}

/// Who is heard at each column.
std::vector<SpeakerId> speakers_by_column(const Timeline& timeline) {
  std::vector<SpeakerId> who(columns, narrator_id);
  std::size_t segment = 0;
  for (std::size_t i = 0; i < columns; ++i) {
    const std::uint64_t frame = timeline.frames() * (2 * i + 1) / (2 * columns);
    while (segment + 1 < timeline.size() && timeline.segment(segment + 1).start <= frame) ++segment;
    if (timeline.size() > 0) who[i] = timeline.segment(segment).speaker;
  }
  return who;
}

/// Bars above and below the middle of a strip of 100; quiet ones are still seen.
std::string waveform_paths(const Timeline& timeline, const Waveform& waveform) {
  const std::vector<double> peaks = waveform.columns(columns);
  const double loudest = std::max(*std::max_element(peaks.begin(), peaks.end()), 1e-6);
  const std::vector<SpeakerId> who = speakers_by_column(timeline);
  std::string paths;
  for (const SpeakerId id : std::set<SpeakerId>(who.begin(), who.end())) {
    paths += "<path class=\"sp" + std::to_string(id) + "\" d=\"";
    for (std::size_t i = 0; i < columns; ++i) {
      if (who[i] != id) continue;
      const int half = std::max(1, static_cast<int>(std::lround(48.0 * std::pow(peaks[i] / loudest, 0.8))));
      std::array<char, 48> bar{};
      std::snprintf(bar.data(), bar.size(), "M%zu %dh.7v%dh-.7z", i, 50 - half, 2 * half);
      paths += bar.data();
    }
    paths += "\"/>";
  }
  return paths;
}

std::string icon(const char* kind, const char* path) {
  return std::string("<svg class=\"") + kind + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + path + "\"/></svg>";
}

std::string button(const char* key, const char* name, const char* path, const char* kind = "") {
  return std::string("<button type=\"button\" class=\"") + kind + "\" data-key=\"" + key + "\" aria-label=\"" + name + "\" title=\"" + name +
         "\">" + icon("", path) + "</button>\n";
}

constexpr const char* help = R"(<dialog id="help" dir="ltr" aria-labelledby="keys"><h2 id="keys">Keys</h2><dl>
<dt><kbd>space</kbd> <kbd>p</kbd></dt><dd>play, pause</dd>
<dt><kbd>→</kbd> <kbd>n</kbd>, <kbd>←</kbd> <kbd>b</kbd></dt><dd>next, previous paragraph</dd>
<dt><kbd>.</kbd>, <kbd>,</kbd></dt><dd>next, previous sentence</dd>
<dt><kbd>)</kbd> <kbd>(</kbd></dt><dd>next, previous quote</dd>
<dt><kbd>&gt;</kbd> <kbd>&lt;</kbd></dt><dd>next, previous quote by the same speaker</dd>
<dt><kbd>r</kbd>, <kbd>u</kbd></dt><dd>this sentence again, undo the last skip</dd>
<dt><kbd>g</kbd>, <kbd>G</kbd></dt><dd>first, last paragraph</dd>
<dt><kbd>]</kbd> <kbd>[</kbd>, <kbd>backspace</kbd></dt><dd>faster, slower, normal speed</dd>
<dt><kbd>0</kbd> <kbd>9</kbd>, <kbd>m</kbd></dt><dd>louder, quieter, mute</dd>
</dl><p>Click a word to hear it, a name to hear them, the wave to go there.</p>
<form method="dialog"><button autofocus>Close</button></form></dialog>
)";

constexpr const char* to_start_of_paragraph = "M6 5h2v14H6zM19 5v14L9 12z";
constexpr const char* to_end_of_paragraph = "M16 5h2v14h-2zM5 5v14l10-7z";
constexpr const char* backwards = "M12 6v12l-9-6zM21 6v12l-9-6z";
constexpr const char* forwards = "M3 6v12l9-6zM12 6v12l9-6z";

}  // namespace

std::string page_head(const Narration& narration) {
  const Document& document = narration.document();
  const std::string title = document.title.empty() ? "Article" : document.title;
  std::string head = "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) + "\" dir=\"" + direction_of(document.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  head += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src blob:\">\n";
  head += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"narrate\">\n";
  head += "<title>" + escaped(one_line(title)) + "</title>\n<style>\n" + colours(narration.script().speakers.size()) + std::string(page_style) + "</style>\n</head>\n<body>\n";
  return head + "<noscript><p>The article can be read here; to listen to it, the browser must allow scripts.</p></noscript>\n" +
         "<header>\n";
}

std::string page_cast(const Narration& narration, const Timeline& timeline) { return cast_list(narration, timeline) + "</header>\n<main>\n"; }

std::string page_player(const Narration& narration, const Timeline& timeline, const Waveform& waveform) {
  const std::string svg = " viewBox=\"0 0 " + std::to_string(columns) + " 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">";
  const std::string seconds = std::to_string(timeline.time(timeline.frames()).count() / 1000);
  std::string html = "</main>\n<section class=\"player\" dir=\"ltr\" aria-label=\"Player\">\n<div class=\"wave\" id=\"wave\" role=\"slider\" tabindex=\"0\" aria-label=\"Position\" "
                     "aria-valuemin=\"0\" aria-valuenow=\"0\" aria-valuemax=\"" + seconds + "\">\n";
  html += "<svg class=\"ahead\"" + svg + "<g id=\"bars\">" + waveform_paths(timeline, waveform) + "</g></svg><svg class=\"heard\"" + svg +
          "<use href=\"#bars\"/></svg><i></i></div>\n<div class=\"row\">\n";
  html += button("b", "Previous paragraph", to_start_of_paragraph, "wide") + button(",", "Previous sentence", backwards);
  html += "<button type=\"button\" id=\"play\" data-key=\"p\" aria-label=\"Play\">" + icon("go", "M8 5v14l11-7z") + icon("pause", "M6 5h4v14H6zM14 5h4v14h-4z") + "</button>\n";
  html += button(".", "Next sentence", forwards) + button("n", "Next paragraph", to_end_of_paragraph, "wide");
  html += "<span id=\"who\">" + escaped(display_name(narration.script(), narrator_id)) + "</span>\n<span class=\"time\"><span id=\"gone\">0:00</span> <span id=\"left\"></span></span>\n";
  html += button("[", "Slower", "M5 11h14v2H5z") + "<button type=\"button\" id=\"speed\" data-key=\"Backspace\" title=\"Normal speed\" aria-label=\"Normal speed\">1.0×</button>\n" +
          button("]", "Faster", "M5 11h6V5h2v6h6v2h-6v6h-2v-6H5z");
  html += "<button type=\"button\" class=\"wide\" data-key=\"?\" aria-label=\"Keys\" title=\"Keys\">?</button>\n</div>\n";
  return html + "<div id=\"news\" class=\"unseen\" role=\"status\" aria-live=\"polite\"></div>\n</section>\n" + help;
}

std::string page_data(const Narration& narration, const Timeline& timeline) {
  const auto ms = [&](std::uint64_t frame) { return std::to_string(timeline.time(frame).count()); };
  std::string words;
  std::string sentences;
  std::size_t count = 0;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimedSegment s = timeline.segment(i);
    sentences += (i == 0 ? "[" : ",[") + ms(s.start) + "," + ms(s.speech_end) + "," + std::to_string(s.speaker) + "," + std::to_string(s.block) + "," +
                 std::to_string(s.sentence) + "," + std::to_string(count) + "]";
    for (const TimedWord& word : timeline.words(i)) words += (count++ == 0 ? "[" : ",[") + ms(word.onset) + "," + ms(word.end) + "]";
  }
  std::string speakers;
  for (SpeakerId id = 0; id < narration.script().speakers.size(); ++id)
    speakers += (id == 0 ? "" : ",") + json_string(display_name(narration.script(), id));
  return "{\"id\":\"narrate-" + content_hash(narration) + "\",\"duration\":" + ms(timeline.frames()) +
         ",\"wordsPerMinute\":" + std::to_string(narration.options().words_per_minute) + ",\"speakers\":[" + speakers + "],\n\"sentences\":[" +
         sentences + "],\n\"words\":[" + words + "]}";
}

}  // namespace narrator::publish
