#include "session/search.hpp"

#include "base/utf8.hpp"
#include "support/catch.hpp"

using namespace narrator;
using namespace narrator::session;

TEST_CASE("words are found as a reader would find them") {
  Document document;
  document.text = U"The Boat\n  was late. “Don’t go,” she said; the boat\u00ad went. \u0106ma spala";
  Search search(document);
  struct Row {
    std::string_view words;
    std::vector<std::string> found;
  };
  const Row rows[] = {{"boat", {"Boat", "boat"}},
                      {"the boat was", {"The Boat\n  was"}},
                      {"  BOAT ", {"Boat", "boat"}},
                      {"boat went", {"boat\u00ad went"}},
                      {"\"don't go", {"“Don’t go"}},
                      {"\u0107MA", {"\u0106ma"}},
                      {"ship", {}},
                      {"", {}},
                      {" ", {}}};
  for (const Row& row : rows) {
    CAPTURE(row.words);
    std::vector<std::string> found;
    for (const Span span : search.find(row.words)) found.push_back(to_utf8(document.text.substr(span.start, span.size())));
    CHECK(found == row.found);
  }
}

TEST_CASE("an empty article holds nothing, and bytes that are no words find nothing") {
  const Document document;
  CHECK(Search(document).find("a").empty());
  CHECK(Search(document).find("\xff\xfe").empty());
}
