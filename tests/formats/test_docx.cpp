#include <string>

#include "formats/docx.hpp"
#include "formats/dump.hpp"
#include "formats/make_book.hpp"
#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using narrator::formats::read_docx;

namespace {

std::string paragraph(const std::string& text, const std::string& properties = {}) {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string style(const std::string& id) { return "<w:pStyle w:val='" + id + "'/>"; }

const std::string open_styles = R"(<w:styles xmlns:w="w">)";

}  // namespace

TEST_CASE("a Word document gives text, structure and notes") {
  const Entries more{
      {"word/styles.xml", open_styles +
                              R"(<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
         <w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift2"/></w:style>
         <w:style w:styleId="Z"><w:name w:val="Quote"/></w:style><w:style w:styleId="V"><w:name w:val="toc 1"/></w:style>
         <w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>)"},
      {"word/footnotes.xml", R"(<w:footnotes xmlns:w="w"><w:footnote w:type="separator"><w:p><w:r><w:t>--</w:t></w:r></w:p></w:footnote>)" +
                                 ("<w:footnote w:id='2'>" + paragraph("Says the mayor.", style("Z"))) + "</w:footnote></w:footnotes>"},
      {"docProps/core.xml", R"(<cp:p xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Template</dc:title><dc:creator>Ana Diaz</dc:creator><dcterms:created>2024-05-12T09:00:00Z</dcterms:created></cp:p>)"}};
  const std::string body =
      paragraph("The Ferry", style("T")) + paragraph("Contents 1", style("V")) + paragraph("Low Tide", style("Own")) +
      "<w:p><w:r><w:t xml:space='preserve'>It </w:t></w:r><w:r><w:t>sank</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:tab/><w:t>slowly</w:t><w:br/><w:t>here.</w:t></w:r></w:p>" +
      "<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved </w:t></w:r></w:moveFrom><w:ins><w:r><w:t>always </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden </w:t></w:r><w:r><w:t>stay.</w:t></w:r></w:p>" +
      paragraph("Coal", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>") +
      paragraph("Wet coal", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>") + paragraph("She is ours.", style("Z")) +
      "<w:tbl><w:tr><w:tc>" + paragraph("Ida") + "</w:tc><w:tc>" + paragraph("1911") + paragraph("steam") + "</w:tc></w:tr></w:tbl>" +
      "<w:p><w:r><w:t>Around </w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("In a box") +
      "</w:txbxContent></mc:Choice><mc:Fallback>" + paragraph("In a box") + "</mc:Fallback></mc:AlternateContent><w:t>it.</w:t></w:r></w:p>";
  CHECK(dump(read_docx(make_docx(body, more))) ==
        "title= The Ferry\nbyline= Ana Diaz\ndate= 2024-05-12T09:00:00Z\n"
        "heading 2: Low Tide\nIt sank slowly here.\nWe always stay.\nitem 1: Coal\nitem 2: Wet coal\nquotation 1: She is ours.\n"
        "table: Ida, 1911 steam\nIn a box\nAround it.\nfootnote: Says the mayor.\n");
}

TEST_CASE("a Word document that is encrypted or old is refused in one line") {
  const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  const std::string mark("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
  CHECK_THROWS_WITH(read_docx(ole + std::string(600, '\0') + mark), "is encrypted");
  CHECK_THROWS_WITH(read_docx(ole), "is a document of an older program; saved as DOCX it can be read");
  CHECK_THROWS_WITH(read_docx(make_zip({{"a", "b"}})), "is no DOCX: it has no word/document.xml");
}
