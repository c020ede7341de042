// Pages that are nested to attack a parser.
#include <string>

#include "page/nesting.hpp"
#include "page/page.hpp"
#include "support/catch.hpp"

using namespace narrator;

namespace {

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("a page that is nested without end is flattened, and its text stays") {
  const auto opening = GENERATE(values<std::string>({"<div>", "<b>", "<table><tr><td>", "<font size=1>", "<div/>", "<svg><p><circle/>", "<ul><li>", "<b id=1><p>"}));
  CAPTURE(opening);
  const std::string page = repeated(opening, 50'000) + "It sank.";
  std::string storage;
  const std::string_view flat = page::flattened(page, storage);
  CHECK(flat.size() == page.size());
  CHECK(flat.ends_with("It sank."));
  CHECK_NOTHROW(page::read_page(page));
}

TEST_CASE("a page as pages are is given to the parser as it is") {
  const auto page = GENERATE(values<std::string>({
      "<p>one<p>two",
      repeated("<p>one<br><li>two<tr><td>three", 2000),
      repeated("<div><b>x</b></div>", 2000),
      "<svg>" + repeated("<path d='M0'/><circle/>", 2000) + "</svg>",
      "<script>" + repeated("if (a < b) '<div>';", 2000) + "</script>",
      "<!-- " + repeated("<div>", 2000) + " -->",
  }));
  std::string storage;
  CHECK(page::flattened(page, storage).data() == page.data());
}
