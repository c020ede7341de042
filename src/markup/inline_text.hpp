// Collects the text of one block from the pieces that a format has it in.
#pragma once

#include <string>
#include <string_view>

namespace narrator::markup {

/// White space as a browser does it: runs become one space, none at either end. Control characters and
/// soft hyphens go; a no-break space is kept as it is, for it can bind figures and their unit.
class InlineText {
 public:
  /// @param utf8 any bytes; what is no UTF-8 becomes U+FFFD
  void add(std::string_view utf8);
  /// A line break of the source: a space here.
  void add_break() { space_due_ = true; }
  bool empty() const noexcept { return text_.empty(); }
  /// Gives what was collected and begins anew.
  std::string take();

 private:
  std::string text_;
  bool space_due_ = false;
};

}  // namespace narrator::markup
