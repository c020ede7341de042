#include "recognition/page_look.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"

namespace narrator::recognition {
namespace {

constexpr std::size_t looked_at = 4096;

}  // namespace

bool looks_like_page(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t start = std::min(bytes.find_first_not_of(" \t\r\n\f"), bytes.size());
  std::string head = lower_ascii(bytes.substr(start, looked_at));
  while (head.starts_with("<!--") || head.starts_with("<?xml")) {
    const std::string_view ends = head.starts_with("<?xml") ? "?>" : "-->";
    const std::size_t end = head.find(ends);
    if (end == std::string::npos) return false;
    head.erase(0, std::min(head.find_first_not_of(" \t\r\n\f", end + ends.size()), head.size()));
  }
  for (const std::string_view opening : {"<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<main", "<div",
                                         "<section", "<p>", "<p ", "<h1", "<h2", "<table", "<script", "<link", "<style", "<center"})
    if (head.starts_with(opening)) return true;
  return false;
}

}  // namespace narrator::recognition
