#include "formats/epub.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.hpp"
#include "formats/archive.hpp"
#include "formats/epub_package.hpp"
#include "formats/front.hpp"
#include "formats/xhtml.hpp"
#include "formats/xml.hpp"
#include "narrator/error.hpp"
#include "text/characters.hpp"

namespace narrator::formats {
namespace {

using markup::SourceBlock;

constexpr std::size_t heading_within = 4;  // blocks of a chapter's beginning where its heading can be

/// Fonts are often garbled, which hides nothing from a reader; anything else that is encrypted is the book.
class Encryption : public XmlHandler {
 public:
  void open(const XmlElement& element) override {
    if (element.name == "EncryptedData") is_font_ = false;
    if (element.name != "EncryptionMethod") return;
    const std::string_view method = element.attribute("Algorithm");
    is_font_ = method == "http://www.idpf.org/2008/embedding" || method == "http://ns.adobe.com/pdf/enc#RC";
  }
  void close(std::string_view name) override { found = found || (name == "EncryptedData" && !is_font_); }
  void text(std::string_view) override {}
  bool found = false;

 private:
  bool is_font_ = false;
};

void refuse_encrypted(Archive& archive) {
  const auto text = archive.read("META-INF/encryption.xml");
  if (!text) return;
  Encryption encryption;
  read_xml(*text, encryption);
  if (encryption.found) throw Error(ErrorKind::input, "is encrypted (a book with copy protection)");
}

std::u32string essence(std::string_view utf8) {
  std::u32string out;
  for (const char32_t c : from_utf8(utf8))
    if (is_word_character(c)) out += to_lower(c);
  return out;
}

/// Many books set their headings as paragraphs that only look like headings: the table of contents knows better.
void find_heading(std::vector<SourceBlock>& blocks, const std::string& label) {
  const auto end = blocks.begin() + static_cast<std::ptrdiff_t>(std::min(heading_within, blocks.size()));
  if (label.empty() || std::any_of(blocks.begin(), end, [](const SourceBlock& b) { return b.kind == BlockKind::heading; })) return;
  const std::u32string wanted = essence(label);
  // "One" and "The Ferry" may be two paragraphs, and "One: The Ferry" their entry.
  const auto found = std::find_if(blocks.begin(), end, [&](const SourceBlock& block) {
    const std::u32string words = essence(block.text);
    return !words.empty() && wanted.find(words) != std::u32string::npos;
  });
  if (found == end) {
    blocks.insert(blocks.begin(), {BlockKind::heading, label, 1, {}});
    return;
  }
  for (auto each = found; each != end && wanted.find(essence(each->text)) != std::u32string::npos; ++each) {
    each->kind = BlockKind::heading;
    each->level = 1;
  }
}

}  // namespace

markup::SourceDocument read_epub(std::string_view bytes) {
  Archive archive(bytes);
  refuse_encrypted(archive);
  EpubPackage package = read_epub_package(archive);
  markup::SourceDocument document;
  document.title = std::move(package.title);
  document.byline = std::move(package.creators);
  document.language = std::move(package.language);
  document.date = std::move(package.date);
  document.site = std::move(package.publisher);
  document.encoding = "UTF-8";
  for (const std::string& chapter : package.chapters) {
    const auto text = archive.read(chapter);
    if (!text) continue;  // the package names a file that is not there
    std::vector<SourceBlock> blocks = read_xhtml(*text, document.language);
    if (blocks.empty()) continue;
    if (const auto label = package.headings.find(chapter); label != package.headings.end()) find_heading(blocks, label->second);
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
  }
  find_front(document);
  return document;
}

}  // namespace narrator::formats
