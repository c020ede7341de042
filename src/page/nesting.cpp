#include "page/nesting.hpp"

#include <algorithm>
#include <array>

namespace narrator::page {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string lower_name(std::string_view bytes, std::size_t at) {
  std::string name;
  for (; at < bytes.size() && name.size() < 12; ++at) {
    const char c = bytes[at];
    if (!is_letter(c) && (c < '0' || c > '9')) break;
    name += static_cast<char>(c | 0x20);
  }
  return name;
}

/// What has no end tag, or may be left without one: no depth comes of it.
constexpr auto flat_elements = std::to_array<std::string_view>(
    {"area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source",
     "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr"});
// Of drawings, the only place where "/>" closes: anywhere else it is an open tag like others.
constexpr auto svg_shapes = std::to_array<std::string_view>(
    {"animate", "animatetrans", "circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "stop", "use"});
constexpr auto svg_containers = std::to_array<std::string_view>(
    {"clippath", "defs", "desc", "filter", "g", "lineargradie", "mask", "pattern", "radialgradie", "svg", "symbol", "text", "title", "tspan"});

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& sorted, std::string_view name) {
  return std::binary_search(sorted.begin(), sorted.end(), name);
}
constexpr auto raw_elements = std::to_array<std::string_view>({"script", "style", "textarea", "title"});

/// Behind the end tag of an element whose content is no markup.
std::size_t after_raw(std::string_view bytes, std::size_t at, std::string_view name) {
  for (at = bytes.find("</", at); at != std::string_view::npos; at = bytes.find("</", at + 2))
    if (lower_name(bytes, at + 2) == name) return at;
  return bytes.size();
}

}  // namespace

std::string_view flattened(std::string_view utf8, std::string& storage) {
  int depth = 0;
  bool in_drawing = false;
  std::size_t at = 0;
  while ((at = utf8.find('<', at)) != std::string_view::npos) {
    if (utf8.substr(at, 4) == "<!--") {
      at = std::min(utf8.find("-->", at + 4), utf8.size());
      continue;
    }
    const bool closes = at + 1 < utf8.size() && utf8[at + 1] == '/';
    const std::string name = lower_name(utf8, at + (closes ? 2 : 1));
    if (name.empty()) {  // no tag; where its ">" would be is not asked, which may be far away
      ++at;
      continue;
    }
    const std::size_t end = std::min(utf8.find('>', at), utf8.size());
    const bool is_shape = in_drawing && (is_one_of(svg_shapes, name) || name.starts_with("fe"));
    if (!is_shape) in_drawing = is_one_of(svg_containers, name) && (in_drawing || name == "svg") && !(closes && name == "svg");
    if (is_one_of(flat_elements, name) || (is_shape && utf8[end - 1] == '/')) {
      at = end;
      continue;
    }
    const bool too_deep = depth >= deepest && (closes ? depth > deepest : true);
    depth = std::max(0, depth + (closes ? -1 : 1));
    if (too_deep) {
      if (storage.empty()) storage = utf8;
      std::fill(storage.begin() + static_cast<std::ptrdiff_t>(at), storage.begin() + static_cast<std::ptrdiff_t>(std::min(end + 1, utf8.size())), ' ');
    }
    at = end;
    if (!closes && is_one_of(raw_elements, name)) at = after_raw(utf8, end, name);
  }
  return storage.empty() ? utf8 : std::string_view(storage);
}

}  // namespace narrator::page
