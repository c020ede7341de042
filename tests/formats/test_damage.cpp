// Damaged files: truncated and with bits turned. A reader gives a document or says why not.
#include <functional>
#include <random>
#include <string>

#include "formats/docx.hpp"
#include "formats/email.hpp"
#include "formats/epub.hpp"
#include "formats/make_book.hpp"
#include "formats/markdown.hpp"
#include "formats/odt.hpp"
#include "narrator/error.hpp"
#include "recognition/recognize.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
namespace formats = narrator::formats;
namespace markup = narrator::markup;

namespace {

std::string truncated(std::string bytes, std::mt19937& random) {
  bytes.resize(random() % bytes.size());
  return bytes;
}

std::string with_bits_turned(std::string bytes, std::mt19937& random) {
  for (unsigned i = 0; i < 1 + random() % 8; ++i) {
    char& byte = bytes[random() % bytes.size()];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << random() % 8));
  }
  return bytes;
}

using Reader = std::function<markup::SourceDocument(const std::string&)>;

void survive(const std::string& whole, const Reader& read) {
  std::mt19937 random(7);
  std::size_t read_well = 0;
  for (int i = 0; i < 300; ++i) {
    const std::string bytes = i % 2 == 0 ? truncated(whole, random) : with_bits_turned(whole, random);
    narrator::recognition::recognize(bytes);
    try {
      const markup::SourceDocument document = read(bytes);
      for (const markup::SourceBlock& block : document.blocks) REQUIRE_FALSE(block.text.empty());
      ++read_well;
    } catch (const narrator::Error& error) {
      REQUIRE(std::string(error.what()).find('\n') == std::string::npos);
    }
  }
  INFO(read_well);
  CHECK_FALSE(read(whole).blocks.empty());
}

}  // namespace

TEST_CASE("a damaged book is read or refused") {
  survive(make_epub_of("<h1>One</h1><p>Text &eacute;<a href='#n'>[1]</a></p><table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li></ul>"), formats::read_epub);
}

TEST_CASE("a damaged Word document is read or refused") {
  survive(make_docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"), formats::read_docx);
}

TEST_CASE("a damaged Writer document is read or refused") {
  survive(make_odt("<text:p>Text</text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"), formats::read_odt);
}

TEST_CASE("damaged XML inside a whole archive is read as far as it goes") {
  std::mt19937 random(11);
  const std::string chapter = page("<h1>One</h1><p>Text<sup><a href='#n'>1</a></sup></p><blockquote><p>b</p></blockquote><pre>c\nd</pre>");
  for (int i = 0; i < 300; ++i) {
    const std::string damaged = i % 2 == 0 ? truncated(chapter, random) : with_bits_turned(chapter, random);
    const std::string book = make_epub({"<dc:title>T</dc:title>", R"(<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>)",
                                        R"(<spine><itemref idref="c"/></spine>)", "", {{"OEBPS/c.xhtml", damaged}}});
    REQUIRE(formats::read_epub(book).title == "T");
  }
}

TEST_CASE("a damaged message is read") {
  const std::string whole = "From: =?utf-8?Q?caf=C3=A9?= <a@example.org>\nSubject: =?utf-8?B?Y2Fmw6k=?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                            "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9 =\n> > b\n--b--\n";
  survive(whole, [](const std::string& bytes) { return formats::read_email(bytes).document; });
}

TEST_CASE("damaged Markdown is read") {
  const std::string whole = "---\ntitle: 'a'\nauthors: [b, c]\n---\n# d\n\n[^1] *e* | f\n\n|g|h|\n|-|-|\n|i|j|\n\n> - `k`\n\n```\nl\n```\n\n<div>m</div>\n\n[^1]: n\n";
  survive(whole, formats::read_markdown);
}
