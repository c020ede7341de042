#include "formats/email_body.hpp"

#include <cctype>
#include <string>

#include "formats/block_writer.hpp"

namespace narrator::formats {
namespace {

struct Line {
  std::string_view text;
  int depth = 0;  ///< of its ">"
};

/// ">> text" and "> > text".
Line line_of(std::string_view raw, bool is_flowed) {
  Line line{raw};
  if (line.text.ends_with('\r')) line.text.remove_suffix(1);
  while (line.text.starts_with('>') || (!is_flowed && line.depth > 0 && line.text.starts_with(" >"))) {
    line.text.remove_prefix(line.text.starts_with('>') ? 1 : 2);
    ++line.depth;
  }
  // Either stuffed, or how everybody writes "> text".
  if ((is_flowed || line.depth > 0) && line.text.starts_with(' ')) line.text.remove_prefix(1);
  return line;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\xC2\xA0") == std::string_view::npos; }

/// "- one", "* two", "3. three", "4) four".
bool begins_item(std::string_view text) {
  const std::size_t start = text.find_first_not_of(' ');
  if (start == std::string_view::npos) return false;
  std::size_t i = start;
  if (text[i] == '-' || text[i] == '*' || text[i] == '+') return i + 1 < text.size() && text[i + 1] == ' ';
  while (i < text.size() && i < start + 3 && std::isdigit(static_cast<unsigned char>(text[i])) != 0) ++i;
  return i > start && i + 1 < text.size() && (text[i] == '.' || text[i] == ')') && text[i + 1] == ' ';
}

std::string_view without_marker(std::string_view text) {
  const std::size_t space = text.find(' ', text.find_first_not_of(' '));
  return text.substr(space);
}

class BodyReader {
 public:
  explicit BodyReader(FlowedText flowed) : flowed_(flowed) {}

  std::vector<markup::SourceBlock> read(std::string_view utf8) {
    for (std::size_t start = 0; start < utf8.size();) {
      const std::size_t end = std::min(utf8.find('\n', start), utf8.size());
      read(line_of(utf8.substr(start, end - start), flowed_.on));
      start = end + 1;
    }
    end();
    return writer_.take();
  }

 private:
  void read(const Line& line) {
    if (line.depth != depth_) {
      end();
      in_signature_ = false;
      depth_ = line.depth;
    }
    // Below it stands who wrote, and nothing of the message any more.
    if (line.text == "-- " || line.text == "--") {
      end();
      in_signature_ = true;
    }
    if (in_signature_) return;
    if (is_blank(line.text)) return end();
    add(line.text);
  }

  void add(std::string_view text) {
    if (begins_item(text) && !joins_) {
      end();
      is_item_ = true;
      text = without_marker(text);
    }
    joins_ = flowed_.on && text.ends_with(' ');
    if (joins_ && flowed_.deletes_spaces) text.remove_suffix(1);
    writer_.add(text);
    // A line of flowed text that does not join the next ends a paragraph.
    if (!flowed_.on) writer_.add_break();
    else if (!joins_) end();
  }

  void end() {
    if (depth_ > 0) writer_.end(BlockKind::quotation, depth_);
    else if (is_item_) writer_.end(BlockKind::list_item, 1);
    else writer_.end(BlockKind::paragraph);
    is_item_ = false;
    joins_ = false;
  }

  FlowedText flowed_;
  BlockWriter writer_;
  int depth_ = 0;
  bool is_item_ = false;
  bool joins_ = false;
  bool in_signature_ = false;
};

}  // namespace

std::vector<markup::SourceBlock> read_email_body(std::string_view utf8, FlowedText flowed) { return BodyReader(flowed).read(utf8); }

}  // namespace narrator::formats
