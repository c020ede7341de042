#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "page/page.hpp"

namespace narrator::page {
namespace {

constexpr std::size_t looked_at = 4096;  // browsers look at 1024 bytes; some pages are late

struct Alias {
  std::string_view said;
  const char* meant;
};

// What browsers take these names for: supersets that the pages really use.
constexpr auto aliases = std::to_array<Alias>({{"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"}, {"us-ascii", "windows-1252"},
                                               {"ascii", "windows-1252"}, {"iso-8859-9", "windows-1254"}, {"gb2312", "gb18030"},
                                               {"gbk", "gb18030"}, {"shift_jis", "windows-31j"}, {"sjis", "windows-31j"},
                                               {"x-sjis", "windows-31j"}, {"ks_c_5601-1987", "windows-949"}, {"euc-kr", "windows-949"},
                                               {"iso-8859-8-i", "iso-8859-8"}, {"tis-620", "windows-874"}, {"iso-8859-11", "windows-874"}});

std::string meant(std::string_view said) {
  const std::string name = lower_ascii(said);
  const auto found = std::find_if(aliases.begin(), aliases.end(), [&](const Alias& alias) { return alias.said == name; });
  return found == aliases.end() ? name : found->meant;
}

/// <meta charset="..."> and <meta http-equiv=... content="text/html; charset=...">
std::string declared(std::string_view bytes) {
  const std::string head = lower_ascii(bytes.substr(0, looked_at));
  for (std::size_t at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 1)) {
    const std::string_view tag = std::string_view(head).substr(at, head.find('>', at) - at);
    std::size_t name = tag.find("charset");
    if (name == std::string_view::npos) continue;
    name = tag.find_first_not_of(" \t\r\n='\"", name + 7);
    if (name == std::string_view::npos) continue;
    const std::size_t end = std::min(tag.find_first_of(" \t\r\n'\";/>", name), tag.size());
    return std::string(tag.substr(name, end - name));
  }
  return {};
}

}  // namespace

std::string charset_of(std::string_view bytes, std::string_view served) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return "utf-8";
  if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
  if (bytes.starts_with("\xFE\xFF")) return "utf-16be";
  if (!served.empty()) return meant(served);
  if (is_utf8(bytes)) return "utf-8";
  std::string said = meant(declared(bytes));
  // A page in UTF-16 could not say so in ASCII.
  return said.starts_with("utf-16") ? "utf-8" : said;
}

}  // namespace narrator::page
