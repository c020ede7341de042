// A page with an article of five paragraphs, as many sites have it, into which a test sets what it is about.
#pragma once

#include <string>

namespace narrator::test {

inline std::string sentence(int number) {
  return "Paragraph " + std::to_string(number) +
         " says that the old ferry left the northern pier before dawn, carried forty people across the bay, and came back "
         "with nobody but its captain, who would not speak about the crossing to anyone.";
}

struct Page {
  std::string head = "<title>The Ferry | The Daily Sand</title>";
  std::string above = "<header><nav><ul><li><a href=/a>Home</a><li><a href=/b>World</a><li><a href=/c>Sport</a></ul></nav></header>";
  std::string title = "<h1>The Ferry</h1>";
  std::string inside;  ///< between the third paragraph and the fourth
  std::string below = "<footer><p>Copyright The Daily Sand</p><a href=/t>Terms</a> <a href=/p>Privacy</a></footer>";

  std::string html() const {
    std::string out = "<!DOCTYPE html><html lang=en><head>" + head + "</head><body>" + above + "<main><article>" + title + "<div class=article-body>";
    for (int i = 1; i <= 6; ++i) out += (i == 4 ? inside : "") + "<p>" + sentence(i) + "</p>\n";
    return out + "</div></article></main>" + below + "</body></html>";
  }
};

/// The six paragraphs, with `inside` (lines) after the third, as dump() has them behind its facts.
inline std::string expected(const std::string& inside) {
  std::string out;
  for (int i = 1; i <= 6; ++i) out += (i == 4 ? inside : "") + sentence(i) + '\n';
  return out;
}

}  // namespace narrator::test
