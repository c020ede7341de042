#include <string>

#include "formats/dump.hpp"
#include "formats/markdown.hpp"
#include "support/catch.hpp"

using narrator::formats::read_markdown;
using narrator::test::dump;

TEST_CASE("Markdown gives blocks of every kind") {
  struct Row {
    const char* markdown;
    const char* blocks;
  };
  const Row rows[] = {
      {"One *small* step\nfor **us**.\n\nTwo.", "One small step for us.\nTwo.\n"},
      {"- one\n  - inner\n- two\n\n3. three", "item 1: one\nitem 2: inner\nitem 1: two\nitem 1: three\n"},
      {"- [x] mended\n- [ ] painted", "item 1: mended\nitem 1: painted\n"},
      {"> We will stay.\n>\n> > She said so.", "quotation 1: We will stay.\nquotation 2: She said so.\n"},
      {"Text\n\n```sh\nls  -l\n\npwd\n```", "Text\ncode: ls -l\n\npwd\n"},
      {"Run `make` now.", "Run make now.\n"},
      {"| Ferry | Built |\n|---|---:|\n| Ida | 1911 |\n| Eva | |", "table: Ferry, Built\nIda, 1911\nEva\n"},
      {"It sank.[^1] Or not.\n\n[^1]: Says the mayor.", "It sank. Or not.\nfootnote: Says the mayor.\n"},
      {"See [the map](https://example.org/m \"Map\") there.", "See the map there.\n"},
      {"Before ![a boat](b.png) after.", "Before after.\n"},
      {"![The old ferry at dawn](ferry.jpg)", "caption: The old ferry at dawn\n"},
      {"![ferry.jpg](ferry.jpg)", ""},
      {"Words\n\n***\n\nmore", "Words\nmore\n"},
      {"<!-- not said -->\n\nSaid.", "Said.\n"},
      {"<div align=\"center\">\nIn a box<br/>of HTML &mdash; here\n</div>\n\nText.", "In a box of HTML \u2014 here\nText.\n"},
      {"Wet <b>and</b> ~~dry~~ cold<br>sea", "Wet and dry cold sea\n"},
      {"1\\. Not a list &amp; no &lt;tag&gt;", "1. Not a list & no <tag>\n"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.markdown);
    CHECK(dump(read_markdown(row.markdown)) == row.blocks);
  }
}

TEST_CASE("the title of a Markdown text is said once") {
  struct Row {
    const char* markdown;
    const char* document;
  };
  const Row rows[] = {
      {"# The Ferry\n\nBy Ana Diaz\n\nText.\n\n## Later\n\nMore.",
       "title= The Ferry\nbyline= Ana Diaz\nText.\nheading 2: Later\nMore.\n"},
      {"The Ferry\n=========\n\nText.", "title= The Ferry\nText.\n"},
      {"# One\n\nText.\n\n# Two\n\nMore.", "heading 1: One\nText.\nheading 1: Two\nMore.\n"},
      {"Text first.\n\n# The Ferry\n\nMore.", "Text first.\nheading 1: The Ferry\nMore.\n"},
      {"---\ntitle: \"The Ferry: a \\\"life\\\"\"\nauthor: Ana Diaz\ndate: 2024-05-12\nlang: en-GB\ntags: [a, b]\n---\n# The Ferry: A Life\n\nText.",
       "title= The Ferry: a \"life\"\nbyline= Ana Diaz\nlanguage= en-GB\ndate= 2024-05-12\nText.\n"},
      {"---\r\ntitle: It's 'here'\r\nauthors:\r\n  - name: Ana Diaz\r\n    mail: x\r\n  - Ola Berg\r\n---\r\n\r\nText.\r\n",
       "title= It's 'here'\nbyline= Ana Diaz, Ola Berg\nText.\n"},
      {"---\nauthors: [Ana Diaz, 'Ola Berg']\ntitle: 'Ida''s last trip'\n---\nText.",
       "title= Ida's last trip\nbyline= Ana Diaz, Ola Berg\nText.\n"},
      {"+++\ntitle = \"The Ferry\"\ndate = 2024-05-12\n+++\nText.", "title= The Ferry\ndate= 2024-05-12\nText.\n"},
      {"---\n\nA line above prose: is no head.\n\n---\n\nText.", "A line above prose: is no head.\nText.\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.markdown);
    CHECK(dump(read_markdown(row.markdown)) == row.document);
  }
}

TEST_CASE("deep and odd Markdown is read in time that grows with its size") {
  for (const std::string piece : {"> ", "[", "*a **b ", "![", "- ", "`", "|-", "<a ", "[^1]", "&", "\\", "(](", "_a __b"}) {
    std::string text;
    while (text.size() < 20'000) text += piece;
    CAPTURE(piece);
    CHECK_NOTHROW(read_markdown(text));
  }
}
