// A PDF writer for tests: lines of text at places, in two of the fonts that every reader has.
#pragma once

#include <string>
#include <vector>

namespace narrator::test {

class PdfMaker {
 public:
  enum class Font { roman = 1, bold = 2, fixed = 3 };

  /// A4: 595 by 842 points. Lines go to the newest page.
  void page() { pages_.emplace_back(); }
  /// @param text Latin-1; \256 and \257 are the ligatures fi and fl
  /// @param y from the top of the page to the line's foot
  void line(double x, double y, const std::string& text, double size = 10, Font font = Font::roman);
  /// Lines one below the other, 12 points apart.
  void lines(double x, double y, const std::vector<std::string>& texts, double size = 10);

  std::string title;
  std::string author;
  bool encrypted = false;
  std::string bytes() const;

 private:
  std::vector<std::string> pages_;
};

}  // namespace narrator::test
