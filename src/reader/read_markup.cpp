#include "reader/read_markup.hpp"

#include <iconv.h>

#include <utility>

#include "base/module.hpp"
#include "base/utf8.hpp"
#include "document/decode.hpp"
#include "formats/charset.hpp"
#include "formats/docx.hpp"
#include "formats/email.hpp"
#include "formats/epub.hpp"
#include "formats/markdown.hpp"
#include "formats/odt.hpp"
#include "formats/pdf.hpp"
#include "narrator/error.hpp"
#include "page/page.hpp"

namespace narrator {
namespace {

markup::SourceDocument read_markdown(std::string_view bytes) {
  Decoded decoded = decode(bytes);
  markup::SourceDocument source = formats::read_markdown(to_utf8(decoded.text));
  source.encoding = std::move(decoded.encoding);
  return source;
}

markup::SourceDocument read_html(std::string_view bytes, const std::string& served) {
  const std::string charset = page::charset_of(bytes, served);
  if (charset == "utf-8" && is_utf8(bytes)) {
    markup::SourceDocument source = page::read_page(bytes);
    source.encoding = "UTF-8";
    return source;
  }
  Decoded decoded;
  if (charset.empty()) decoded = decode(bytes);
  const std::string utf8 = charset.empty() ? to_utf8(std::exchange(decoded.text, {})) : formats::to_utf8_from(bytes, charset);
  markup::SourceDocument source = page::read_page(utf8);
  source.encoding = charset.empty() ? decoded.encoding : charset;
  return source;
}

markup::SourceDocument read_email(std::string_view bytes) {
  formats::Email email = formats::read_email(bytes);
  if (email.html.empty()) return std::move(email.document);
  // A message that is a web page: its head says more than the page.
  email.document.blocks = page::read_page(email.html).blocks;
  return std::move(email.document);
}

/// What poppler converts each word with, the C library loads when it is first asked for it, and keeps while it is open:
/// to the end of the process.
void hold_converters() {
  static_cast<void>(iconv_open("UTF-16", "UTF-8"));
  static_cast<void>(iconv_open("UTF-8", "UTF-16"));
}

}  // namespace

void load_readers(InputFormat format) {
  switch (format) {
    case InputFormat::html:
    case InputFormat::email: module_entry("html"); break;
    case InputFormat::epub:
    case InputFormat::docx:
    case InputFormat::odt: module_entry("zip"); break;
    case InputFormat::pdf:
      module_entry("pdf");
      hold_converters();
      break;
    default: break;
  }
}

markup::SourceDocument read_markup(std::string_view bytes, InputFormat format, const std::string& charset) {
  switch (format) {
    case InputFormat::markdown: return read_markdown(bytes);
    case InputFormat::html: return read_html(bytes, charset);
    case InputFormat::epub: return formats::read_epub(bytes);
    case InputFormat::pdf: return formats::read_pdf(bytes);
    case InputFormat::docx: return formats::read_docx(bytes);
    case InputFormat::odt: return formats::read_odt(bytes);
    case InputFormat::email: return read_email(bytes);
    default: throw Error(ErrorKind::usage, "no reader for this format");
  }
}

}  // namespace narrator
