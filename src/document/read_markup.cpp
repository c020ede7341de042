#include "document/read_markup.hpp"

#include <utility>

#include "base/utf8.hpp"
#include "document/decode.hpp"
#include "formats/docx.hpp"
#include "formats/email.hpp"
#include "formats/epub.hpp"
#include "formats/markdown.hpp"
#include "formats/odt.hpp"
#include "formats/pdf.hpp"
#include "formats/recognize.hpp"
#include "narrator/error.hpp"

namespace narrator {
namespace {

markup::SourceDocument read_markdown(std::string_view bytes) {
  Decoded decoded = decode(bytes);
  markup::SourceDocument source = formats::read_markdown(to_utf8(decoded.text));
  source.encoding = std::move(decoded.encoding);
  return source;
}

markup::SourceDocument read_email(std::string_view bytes) {
  formats::Email email = formats::read_email(bytes);
  if (!email.html.empty()) throw Error(ErrorKind::input, "is a message that is a web page, without plain text");
  return std::move(email.document);
}

}  // namespace

InputFormat format_of(std::string_view bytes, InputFormat given) {
  return given == InputFormat::automatic ? formats::recognize(bytes).value_or(InputFormat::text) : given;
}

markup::SourceDocument read_markup(std::string_view bytes, InputFormat format) {
  switch (format) {
    case InputFormat::markdown: return read_markdown(bytes);
    case InputFormat::epub: return formats::read_epub(bytes);
    case InputFormat::pdf: return formats::read_pdf(bytes);
    case InputFormat::docx: return formats::read_docx(bytes);
    case InputFormat::odt: return formats::read_odt(bytes);
    case InputFormat::email: return read_email(bytes);
    default: throw Error(ErrorKind::usage, "no reader for this format");
  }
}

}  // namespace narrator
