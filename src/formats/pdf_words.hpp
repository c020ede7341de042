// What the module of poppler gives: the words of each page with their places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace narrator::formats {

/// Points (1/72 inch) from the top left corner of the page.
struct PdfWord {
  std::string text;  ///< UTF-8
  double x0 = 0;
  double y0 = 0;
  double x1 = 0;
  double y1 = 0;
  double size = 0;  ///< of the font
  bool bold = false;
  bool fixed = false;  ///< every letter is equally wide
  bool space_after = false;
};

struct PdfPage {
  double width = 0;
  double height = 0;
  std::vector<PdfWord> words;  ///< those of a line follow each other; upright ones alone
};

struct PdfFile {
  std::string problem;  ///< empty: none
  std::string title;    ///< as the file says: often that of a template
  std::string author;
  std::vector<PdfPage> pages;
};
using ReadPdfWords = PdfFile(std::string_view bytes);

}  // namespace narrator::formats
