#include "markup/packed_document.hpp"

#include <string>

#include "narrator/error.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::markup;

namespace {

const SourceDocument full{.title = "Färjan går",
                          .byline = "Ana Diaz, Bob Lund",
                          .language = "sv",
                          .date = "2026-05-12",
                          .site = "The Harbour",
                          .encoding = "ISO-8859-1",
                          .blocks = {{BlockKind::heading, "Färjan", 2, ""},
                                     {BlockKind::table, "when, where\nnoon, the quay", 0, ""},
                                     {BlockKind::remark, "\U0001F6A2", 0, "en-GB"}}};

}  // namespace

TEST_CASE("a document comes out of its package as it went in") {
  for (const SourceDocument& document : {full, SourceDocument{}}) CHECK((unpacked(packed(document)) == document));
}

TEST_CASE("no part of a package is a document, nor is one with more behind it") {
  const std::string whole = packed(full);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK_THROWS_AS(unpacked(std::string_view(whole).substr(0, size)), Error);
  }
  CHECK_THROWS_AS(unpacked(whole + '\0'), Error);
}

TEST_CASE("a package with any byte changed is a document or refused") {
  const std::string whole = packed(full);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const char byte : {'\x00', '\x01', '\x7f', '\xff'}) {
      std::string changed = whole;
      changed[at] = byte;
      try {
        for (const SourceBlock& block : unpacked(changed).blocks) CHECK(block.level >= 0);
      } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::input);
      }
    }
  }
}
