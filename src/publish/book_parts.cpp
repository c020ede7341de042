#include "publish/book_parts.hpp"

#include <algorithm>
#include <chrono>
#include <string_view>

#include "publish/assets.hpp"
#include "publish/clean_text.hpp"
#include "publish/clock_text.hpp"
#include "publish/colours.hpp"
#include "publish/content_hash.hpp"
#include "publish/cues.hpp"

namespace narrator::publish {
namespace {

// Code points of a section: from the first on, a heading begins the next one; at the second, any block does.
constexpr std::size_t long_section = 40'000;
constexpr std::size_t longest_section = 120'000;

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string title_of(const Document& document) {
  const std::string title = one_line(document.title);
  return escaped(title.empty() ? "Article" : title);
}

std::string language_of(const Document& document) { return escaped(document.language); }

std::string html_open(const Document& document) {
  return std::string(declaration) + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" +
         language_of(document) + "\" xml:lang=\"" + language_of(document) + "\" dir=\"" + direction_of(document.language) + "\">\n<head><title>" + title_of(document) +
         "</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n<body id=\"text\">\n";
}

/// A day as ISO 8601 has it; empty where the article does not say one that can be read.
std::string day_of(const Document& document) {
  constexpr std::string_view shape = "0000-00-00";
  const std::string day = document.date.substr(0, shape.size());
  const auto fits = [](char c, char as) { return as == '0' ? c >= '0' && c <= '9' : c == as; };
  if (!std::equal(day.begin(), day.end(), shape.begin(), shape.end(), fits)) return "";
  const std::chrono::year_month_day date{std::chrono::year(std::stoi(day.substr(0, 4))), std::chrono::month(static_cast<unsigned>(std::stoi(day.substr(5, 2)))),
                                         std::chrono::day(static_cast<unsigned>(std::stoi(day.substr(8))))};
  return date.ok() ? day : "";
}

/// EPUB wants to know when the book was changed. It is made of the article alone, so of its day; there is no clock.
std::string modified(const Document& document) {
  const std::string day = day_of(document);
  return (day.empty() ? "2000-01-01" : day) + "T00:00:00Z";
}

std::chrono::milliseconds duration_of(const Timeline& timeline, const BookSection& section) {
  return timeline.time(timeline.segment(section.end_segment - 1).end) - timeline.time(timeline.segment(section.first_segment).start);
}

std::string element(const char* name, const std::string& content) {
  return content.empty() ? "" : std::string("<dc:") + name + ">" + content + "</dc:" + name + ">\n";
}

std::string meta(const char* property, const std::string& content, const std::string& refines = "") {
  return std::string("<meta property=\"") + property + "\"" + (refines.empty() ? "" : " refines=\"#" + refines + "\"") + ">" + content + "</meta>\n";
}

std::string overlay_id(std::size_t section) { return "overlay-" + std::to_string(section + 1); }

std::string metadata(const Narration& narration, const Timeline& timeline, const std::vector<BookSection>& sections) {
  const Document& document = narration.document();
  std::string text = "<dc:identifier id=\"id\">urn:narrate:" + content_hash(narration) + "</dc:identifier>\n";
  text += element("title", title_of(document)) + element("language", language_of(document)) + element("creator", escaped(one_line(document.byline))) +
          element("publisher", escaped(one_line(document.site))) + element("date", day_of(document)) + meta("dcterms:modified", modified(document));
  std::chrono::milliseconds all{0};
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (!sections[i].is_heard()) continue;
    all += duration_of(timeline, sections[i]);
    text += meta("media:duration", clock_text(duration_of(timeline, sections[i])), overlay_id(i));
  }
  text += meta("media:duration", clock_text(all)) + meta("media:narrator", escaped(narration.cast().members.front().voice.name)) +
          meta("media:active-class", "-epub-media-overlay-active");
  for (const char* mode : {"textual", "auditory"}) text += meta("schema:accessMode", mode);
  for (const char* mode : {"textual", "auditory", "textual,auditory"}) text += meta("schema:accessModeSufficient", mode);
  for (const char* feature : {"synchronizedAudioText", "tableOfContents", "readingOrder"}) text += meta("schema:accessibilityFeature", feature);
  return text + meta("schema:accessibilityHazard", "none") +
         meta("schema:accessibilitySummary", "The whole text is narrated; each sentence is marked while it is read. Colours repeat what the text says.");
}

std::string par(const std::string& id, const std::string& target, std::chrono::milliseconds begin, std::chrono::milliseconds end) {
  return "<par id=\"" + id + "\"><text src=\"" + target + "\"/><audio src=\"" + sound_name + "\" clipBegin=\"" + clock_text(begin) +
         "\" clipEnd=\"" + clock_text(end) + "\"/></par>\n";
}

/// Words follow each other without a gap, and the first begins with its sentence.
std::string word_pars(const Timeline& timeline, std::size_t segment, const std::string& text, std::chrono::milliseconds begin) {
  const std::vector<TimedWord> words = timeline.words(segment);
  std::string pars;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const auto end = timeline.time(w + 1 < words.size() ? words[w + 1].onset : timeline.segment(segment).end);
    const std::string id = "s" + std::to_string(segment) + "w" + std::to_string(w);
    if (end <= begin) continue;  // two words at one time: the later one is marked
    pars += par("p" + id, text + "#" + id, begin, end);
    begin = end;
  }
  return pars;
}

}  // namespace

std::string section_name(std::size_t section) { return "text-" + std::to_string(section + 1) + ".xhtml"; }

std::vector<BookSection> book_sections(const Document& document, const ArticleMarkup& article) {
  std::vector<BookSection> sections(1);
  std::size_t size = 0;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if ((size > long_section && block.kind == BlockKind::heading) || size > longest_section) {
      sections.push_back({i, i, 0, 0});
      size = 0;
    }
    size += block.span.size();
    sections.back().end_block = i + 1;
  }
  for (BookSection& section : sections) {
    section.first_segment = article.first_segment_of(section.first_block);
    section.end_segment = article.first_segment_of(section.end_block);
  }
  return sections;
}

std::string book_container() {
  return std::string(declaration) + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>" +
         "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";
}

std::string book_package(const Narration& narration, const Timeline& timeline, const std::vector<BookSection>& sections) {
  std::string manifest = "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n"
                         "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n"
                         "<item id=\"sound\" href=\"" + std::string(sound_name) + "\" media-type=\"audio/mpeg\"/>\n";
  std::string spine;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::string id = "text-" + std::to_string(i + 1);
    const bool heard = sections[i].is_heard();
    manifest += "<item id=\"" + id + "\" href=\"" + section_name(i) + "\" media-type=\"application/xhtml+xml\"" +
                (heard ? " media-overlay=\"" + overlay_id(i) + "\"" : "") + "/>\n";
    if (heard) manifest += "<item id=\"" + overlay_id(i) + "\" href=\"" + overlay_id(i) + ".smil\" media-type=\"application/smil+xml\"/>\n";
    spine += "<itemref idref=\"" + id + "\"/>\n";
  }
  return std::string(declaration) + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"" +
         language_of(narration.document()) + "\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n" +
         metadata(narration, timeline, sections) + "</metadata>\n<manifest>\n" + manifest + "</manifest>\n<spine>\n" + spine + "</spine>\n</package>\n";
}

std::string book_contents(const Document& document, const std::vector<BookSection>& sections) {
  std::string entries = "<li><a href=\"" + section_name(0) + "\">" + title_of(document) + "</a></li>\n";
  for (std::size_t s = 0; s < sections.size(); ++s) {
    for (std::size_t i = sections[s].first_block; i < sections[s].end_block; ++i) {
      const Block& block = document.blocks[i];
      const std::string words = escaped(one_line(std::u32string_view(document.text).substr(block.span.start, block.span.size())));
      if (block.kind == BlockKind::heading && !words.empty())
        entries += "<li><a href=\"" + section_name(s) + "#b" + std::to_string(i) + "\">" + words + "</a></li>\n";
    }
  }
  return html_open(document) + "<nav epub:type=\"toc\" id=\"toc\"><ol>\n" + entries + "</ol></nav>\n</body>\n</html>\n";
}

std::string book_text(const Document& document, const ArticleMarkup& article, const BookSection& section) {
  return html_open(document) + article.blocks(section.first_block, section.end_block) + "</body>\n</html>\n";
}

std::string book_overlay(const Timeline& timeline, const BookSection& section, std::size_t number, bool word_by_word) {
  const std::string text = section_name(number);
  std::string pars;
  std::chrono::milliseconds begin = timeline.time(timeline.segment(section.first_segment).start);
  for (std::size_t i = section.first_segment; i < section.end_segment; ++i) {
    const TimedSegment segment = timeline.segment(i);
    if (segment.announces != narrator_id && i + 1 < section.end_segment) continue;  // heard with the sentence behind it
    const auto end = timeline.time(segment.end);
    const std::string id = "s" + std::to_string(i);
    const std::string words = word_by_word ? word_pars(timeline, i, text, begin) : "";
    if (segment.source.empty()) pars += par("p" + id, text + "#b" + std::to_string(segment.block), begin, end);
    else pars += words.empty() ? par("p" + id, text + "#" + id, begin, end) : words;
    begin = end;
  }
  return std::string(declaration) + "<smil xmlns=\"http://www.w3.org/ns/SMIL\" xmlns:epub=\"http://www.idpf.org/2007/ops\" version=\"3.0\">\n<body>\n<seq id=\"all\" epub:textref=\"" +
         text + "#text\">\n" + pars + "</seq>\n</body>\n</smil>\n";
}

std::string book_styles(const Script& script) {
  std::string css(book_style);
  for (SpeakerId id = 1; id < script.speakers.size(); ++id) {
    // "*/" in a name must not end the comment.
    std::string name = display_name(script, id);
    name.erase(std::remove(name.begin(), name.end(), '*'), name.end());
    css += ".sp" + std::to_string(id) + " { color: " + hex(colour_of(id, Theme::light)) + "; } /* " + name + " */\n";
  }
  css += "@media (prefers-color-scheme: dark) {\n.-epub-media-overlay-active { background-color: " + hex(marker(Theme::dark)) + "; }\n";
  for (SpeakerId id = 1; id < script.speakers.size(); ++id) css += ".sp" + std::to_string(id) + " { color: " + hex(colour_of(id, Theme::dark)) + "; }\n";
  return css + "}\n";
}

}  // namespace narrator::publish
