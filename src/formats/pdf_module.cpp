// The module of poppler, see base/module.hpp. By its C++ interface: words with places, fonts and sizes, and no GLib.
#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <memory>

#include "base/utf8.hpp"
#include "formats/pdf_words.hpp"

namespace narrator::formats {
namespace {

constexpr std::size_t most_words = 20'000'000;  // of a file: some kilobytes can draw one page ten thousand times

/// UTF-16 to UTF-8; poppler's own way opens a converter for each word.
std::string utf8_of(const poppler::ustring& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    const bool is_pair = c >= 0xD800 && c < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000;
    if (is_pair) c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00U);
    append_utf8(out, c);
  }
  return out;
}

bool has_any(const std::string& font, std::initializer_list<const char*> marks) {
  return std::any_of(marks.begin(), marks.end(), [&](const char* mark) { return font.find(mark) != std::string::npos; });
}

PdfWord word_of(const poppler::text_box& box) {
  const poppler::rectf place = box.bbox();
  PdfWord word{.text = utf8_of(box.text()), .x0 = place.left(), .y0 = place.top(), .x1 = place.right(), .y1 = place.bottom(),
               .size = place.height(), .space_after = box.has_space_after()};
  if (!box.has_font_info()) return word;
  word.size = box.get_font_size();
  const std::string font = box.get_font_name();
  word.bold = has_any(font, {"Bold", "bold", "Black", "Heavy", "Demi", "Semibold", "CMBX", "-Bd"});
  word.fixed = has_any(font, {"Mono", "mono", "Courier", "Consol", "CMTT", "Typewriter"});
  return word;
}

PdfPage page_of(const poppler::page& page) {
  const poppler::rectf paper = page.page_rect();
  PdfPage read{paper.width(), paper.height(), {}};
  for (const poppler::text_box& box : page.text_list(poppler::page::text_list_include_font))
    if (box.rotation() == 0) read.words.push_back(word_of(box));
  return read;
}

PdfFile read_words(std::string_view bytes) {
  PdfFile file;
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    file.problem = "is larger than 2 GiB";
    return file;
  }
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);  // it would print
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!document) {
    file.problem = "cannot be read as PDF: it is damaged";
    return file;
  }
  if (document->is_locked()) {
    file.problem = "is encrypted: it asks for a password";
    return file;
  }
  file.title = utf8_of(document->get_title());
  file.author = utf8_of(document->get_author());
  std::size_t words = 0;
  for (int i = 0; i < document->pages() && words < most_words; ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    if (page) file.pages.push_back(page_of(*page));
    if (page) words += file.pages.back().words.size();
  }
  return file;
}

}  // namespace
}  // namespace narrator::formats

extern "C" {
extern narrator::formats::ReadPdfWords* const narrator_module_pdf;
narrator::formats::ReadPdfWords* const narrator_module_pdf = &narrator::formats::read_words;
}
