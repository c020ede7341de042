// EPUB: an archive, or a chapter, its package document and its table of contents.
#include <string>

#include "formats/make_zip.hpp"
#include "fuzz/holds.hpp"
#include "fuzz/packed.hpp"
#include "fuzz/targets.hpp"

namespace {

constexpr const char* plain_package =
    R"(<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>T</dc:title></metadata>)"
    R"(<manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/><item id="n" href="n.xhtml" properties="nav" )"
    R"(media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>)";

}  // namespace

void narrator::fuzz::epub(std::string_view bytes) {
  const ReadOptions as_epub{.format = InputFormat::epub, .language = "en"};
  if (is_archive(bytes)) {
    read_checked(bytes, as_epub);
    return;
  }
  const auto parts = parts_of(bytes);
  const std::string_view package = part(parts, 1);
  const std::string book = test::make_zip(
      {{"mimetype", "application/epub+zip"},
       {"META-INF/container.xml",
        R"(<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" )"
        R"(media-type="application/oebps-package+xml"/></rootfiles></container>)"},
       {"b.opf", package.empty() ? plain_package : std::string(package)},
       {"c.xhtml", std::string(part(parts, 0))},
       {"n.xhtml", std::string(part(parts, 2))}});
  read_checked(book, as_epub);
}
