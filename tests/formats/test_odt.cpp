#include <string>

#include "formats/dump.hpp"
#include "formats/make_book.hpp"
#include "formats/odt.hpp"
#include "support/catch.hpp"

using namespace narrator::test;
using narrator::formats::read_odt;

TEST_CASE("a Writer document gives text, structure and notes") {
  const std::string styles = R"(<style:style style:name="P1" style:parent-style-name="Quotations"/><style:style style:name="P2" style:parent-style-name="Standard"/>
    <style:style style:name="P3" style:parent-style-name="Preformatted_20_Text"/>)";
  const std::string body = R"(<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
    <text:p text:style-name="Title">The Ferry</text:p><text:table-of-content><text:p>Low Tide 1</text:p></text:table-of-content>
    <text:h text:outline-level="2">Low Tide</text:h>
    <text:p text:style-name="P2">It<text:s text:c="2"/>sank<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Says the mayor.</text:p></text:note-body></text:note><text:tab/>slowly<text:line-break/><text:span>here.</text:span><office:annotation><text:p>check</text:p></office:annotation></text:p>
    <text:list><text:list-item><text:p>Coal</text:p><text:list><text:list-item><text:p>Wet coal</text:p></text:list-item></text:list></text:list-item></text:list>
    <text:p text:style-name="P1">She is ours.</text:p><text:p text:style-name="P3">one<text:line-break/>two</text:p>
    <text:p><draw:frame><draw:image/><svg:title>A boat</svg:title></draw:frame></text:p><text:p text:style-name="Illustration">At dawn</text:p>
    <table:table><table:table-row><table:table-cell><text:p>Ida</text:p></table:table-cell><table:table-cell><text:p>1911</text:p></table:table-cell></table:table-row></table:table>)";
  const Entries more{{"meta.xml", R"(<m xmlns:dc="d" xmlns:meta="e"><meta:initial-creator>Ana Diaz</meta:initial-creator><dc:creator>Ola Berg</dc:creator><dc:language>en-GB</dc:language></m>)"}};
  CHECK(dump(read_odt(make_odt(body, styles, more))) ==
        "title= The Ferry\nbyline= Ana Diaz\nlanguage= en-GB\nheading 2: Low Tide\nfootnote: Says the mayor.\nIt sank slowly here.\n"
        "item 1: Coal\nitem 2: Wet coal\nquotation 1: She is ours.\ncode: one\ntwo\ncaption: At dawn\ntable: Ida, 1911\n");
}

TEST_CASE("a Writer document that is encrypted or none is refused in one line") {
  CHECK_THROWS_WITH(read_odt(make_odt("", "", {{"META-INF/manifest.xml", "<m:file-entry><m:encryption-data/></m:file-entry>"}})), "is encrypted");
  CHECK_THROWS_WITH(read_odt(make_zip({{"a", "b"}})), "is no ODT: it has no content.xml");
}
