#include "recognition/recognize.hpp"

#include <algorithm>
#include <cctype>
#include <string>

#include "recognition/email_fields.hpp"
#include "recognition/markdown_head.hpp"
#include "recognition/page_look.hpp"

namespace narrator::recognition {
namespace {

constexpr std::size_t looked_at = std::size_t{1} << 16;
constexpr std::size_t mimetype_at = 38;   // of the first entry of a ZIP archive, when that is named "mimetype"
constexpr std::size_t pdf_head = 1024;    // rubbish may stand before "%PDF-"

std::optional<InputFormat> recognize_zip(std::string_view bytes) {
  if (!bytes.starts_with("PK\x03\x04")) return {};
  const std::string_view type = bytes.substr(std::min(mimetype_at, bytes.size()), 64);
  if (type.starts_with("application/epub+zip")) return InputFormat::epub;
  if (type.starts_with("application/vnd.oasis.opendocument.text")) return InputFormat::odt;
  if (bytes.find("word/document.xml") != std::string_view::npos) return InputFormat::docx;
  if (bytes.find("META-INF/container.xml") != std::string_view::npos) return InputFormat::epub;
  return {};
}

std::string_view next_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  return line;
}

/// A head of a message: whom from, and one more field that every message has.
bool has_email_head(std::string_view text) {
  const EmailFields head = read_email_fields(text);
  if (head.field("from").empty()) return false;
  for (const char* const usual : {"subject", "date", "to", "message-id", "received"})
    if (!head.field(usual).empty()) return true;
  return false;
}

/// "On 12 May 2024 Ana wrote:" above lines with ">".
bool quotes_a_message(std::string_view text) {
  bool introduces = false;
  while (!text.empty()) {
    const std::string_view line = next_line(text);
    if (introduces && line.starts_with('>')) return true;
    if (line.empty()) continue;
    introduces = line.ends_with(':') && std::any_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
  }
  return false;
}

/// "## Harbour"; a hashtag has no space.
bool is_atx_heading(std::string_view line) {
  const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
  return signs >= 1 && signs <= 6 && signs + 1 < line.size() && line[signs] == ' ';
}

/// "| --- | :-: |" and "---|---"
bool is_table_rule(std::string_view line) {
  return line.find_first_not_of("|-: ") == std::string_view::npos && line.find("--") != std::string_view::npos &&
         line.find('|') != std::string_view::npos;
}

/// "[words](https://" and "![words](", which nobody writes by hand in a text to be read.
std::size_t count_links(std::string_view line) {
  std::size_t links = 0;
  for (std::size_t at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 1)) {
    const std::size_t open = line.rfind('[', at);
    const std::size_t close = line.find(')', at);
    if (open != std::string_view::npos && close != std::string_view::npos && close > at + 2 &&
        line.substr(at + 2, close - at - 2).find(' ') == std::string_view::npos)
      ++links;
  }
  return links;
}

/// "[^1]: words" and "[1]: https://..."
bool is_definition(std::string_view line) {
  const std::size_t close = line.starts_with('[') ? line.find("]: ") : std::string_view::npos;
  return close != std::string_view::npos && close > 1 && (line[1] == '^' || line.substr(close + 3).find("://") != std::string_view::npos);
}

/// "**bold**" and "`code`": others use these signs too.
bool has_emphasis(std::string_view line) {
  for (const std::string_view mark : {"**", "__", "`"}) {
    const std::size_t first = line.find(mark);
    const std::size_t second = first == std::string_view::npos ? first : line.find(mark, first + mark.size() + 1);
    if (second != std::string_view::npos && line[first + mark.size()] != ' ' && line[second - 1] != ' ') return true;
  }
  return false;
}

bool is_list_item(std::string_view line) { return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("> "); }

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

/// Marks that only Markdown has count 2, those that it shares with plain text count 1, once for each kind but for
/// headings and links; 3 are enough.
bool is_markdown(std::string_view text) {
  if (markdown_head_size(text) > 0) return true;
  std::size_t headings = 0, links = 0, fences = 0, rules = 0, definitions = 0, emphases = 0, items = 0;
  bool after_blank = true;
  bool first = true;
  bool begins_with_heading = false;
  while (!text.empty()) {
    const std::string_view line = next_line(text);
    if (line.empty()) {
      after_blank = true;
      continue;
    }
    const bool heading = fences % 2 == 0 && after_blank && is_atx_heading(line);
    begins_with_heading = begins_with_heading || (first && heading);
    headings += heading ? 1U : 0U;
    fences += is_fence(line) ? 1U : 0U;
    rules += is_table_rule(line) ? 1U : 0U;
    links += count_links(line);
    definitions += is_definition(line) ? 1U : 0U;
    emphases += has_emphasis(line) ? 1U : 0U;
    items += is_list_item(line) ? 1U : 0U;
    after_blank = heading;  // headings follow each other without a blank line too
    first = false;
  }
  const std::size_t own = 2 * (std::min<std::size_t>(headings, 2) + std::min<std::size_t>(links, 2) + (fences >= 2 ? 1U : 0U) +
                               std::min<std::size_t>(rules, 1) + std::min<std::size_t>(definitions, 1)) + (begins_with_heading ? 1U : 0U);
  const std::size_t shared = std::min<std::size_t>(emphases, 1) + std::min<std::size_t>(items, 1);
  return own > 0 && own + shared >= 3;
}

std::optional<InputFormat> recognize_text(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos || text[start] == '<' || text.find('\0') != std::string_view::npos) return {};
  if (has_email_head(text)) return InputFormat::email;
  if (is_markdown(text)) return InputFormat::markdown;
  if (quotes_a_message(text)) return InputFormat::email;
  return {};
}

}  // namespace

std::optional<InputFormat> recognize(std::string_view bytes) {
  if (bytes.substr(0, pdf_head).find("%PDF-") != std::string_view::npos) return InputFormat::pdf;
  if (const auto zip = recognize_zip(bytes)) return zip;
  // OLE 2: what Word before 2007 wrote, and what an encrypted DOCX is wrapped in.
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return InputFormat::docx;
  if (looks_like_page(bytes)) return InputFormat::html;
  return recognize_text(bytes.substr(0, looked_at));
}

}  // namespace narrator::recognition
