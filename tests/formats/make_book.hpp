// Small EPUB, DOCX and ODT files for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "formats/make_zip.hpp"

namespace narrator::test {

using Entries = std::vector<std::pair<std::string, std::string>>;

/// What the package document says, and the files beside it.
struct Book {
  std::string metadata;
  std::string manifest;
  std::string spine;
  std::string guide;
  Entries files;
};

inline std::string make_epub(const Book& book) {
  Entries entries{
      {"mimetype", "application/epub+zip"},
      {"META-INF/container.xml",
       R"(<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>)"
       R"(<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>)"},
      {"OEBPS/book.opf",
       R"(<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>)" +
           book.metadata + "</metadata><manifest>" + book.manifest + "</manifest>" + book.spine + book.guide + "</package>"}};
  entries.insert(entries.end(), book.files.begin(), book.files.end());
  return make_zip(entries);
}

inline std::string page(const std::string& body) {
  return R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>)"
         R"(<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>page</title></head><body>)" +
         body + "</body></html>";
}

/// One chapter, of this body.
inline std::string make_epub_of(const std::string& body) {
  return make_epub({R"(<dc:title>The Ferry</dc:title><dc:language>en</dc:language>)",
                    R"(<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>)", R"(<spine><itemref idref="c"/></spine>)",
                    "", {{"OEBPS/c.xhtml", page(body)}}});
}

inline std::string make_docx(const std::string& body, Entries more = {}) {
  const std::string open = R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m"><w:body>)";
  Entries entries{{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", open + body + "</w:body></w:document>"}};
  entries.insert(entries.end(), more.begin(), more.end());
  return make_zip(entries);
}

inline std::string make_odt(const std::string& body, const std::string& styles = {}, Entries more = {}) {
  const std::string open =
      R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
      R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
      R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:d"><office:automatic-styles>)";
  Entries entries{{"mimetype", "application/vnd.oasis.opendocument.text"},
                  {"content.xml", open + styles + "</office:automatic-styles><office:body><office:text>" + body +
                                      "</office:text></office:body></office:document-content>"}};
  entries.insert(entries.end(), more.begin(), more.end());
  return make_zip(entries);
}

}  // namespace narrator::test
