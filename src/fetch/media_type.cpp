#include "fetch/media_type.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace narrator::fetch {
namespace {

struct Named {
  std::string_view begins;
  std::string_view what;
};

using namespace std::string_view_literals;

constexpr Named beginnings[] = {
    {"\x89PNG\r\n", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"GIF87a", "a picture"}, {"GIF89a", "a picture"},
    {"II*\0"sv, "a picture"},     {"MM\0*"sv, "a picture"},      {"ID3", "sound"},        {"fLaC", "sound"},
    {"OggS", "sound or a film"},  {"\x1a\x45\xdf\xa3", "a film"}, {"wOFF", "a font"},     {"wOF2", "a font"},
    {"\x7f" "ELF", "a program"},
};

constexpr Named types[] = {
    {"image/", "a picture"},
    {"audio/", "sound"},
    {"video/", "a film"},
    {"font/", "a font"},
    {"text/css", "a style sheet"},
    {"text/javascript", "a program"},
    {"application/javascript", "a program"},
    {"application/json", "data (JSON)"},
    {"application/ld+json", "data (JSON)"},
    {"text/csv", "a table of data"},
    {"application/gzip", "an archive"},
    {"application/x-tar", "an archive"},
    {"application/x-7z-compressed", "an archive"},
    {"application/vnd.rar", "an archive"},
};

std::string_view found(const Named* rows, std::size_t count, std::string_view text) {
  const auto row = std::find_if(rows, rows + count, [&](const Named& named) { return text.starts_with(named.begins); });
  return row == rows + count ? std::string_view() : row->what;
}

/// RIFF....WEBP, and boxes of ISO media ("ftyp"), whose names stand behind a length.
std::string_view inside(std::string_view bytes) {
  if (bytes.starts_with("RIFF") && bytes.size() >= 12) return bytes.substr(8, 4) == "WEBP" ? "a picture" : "sound or a film";
  if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") return bytes.substr(8, 3) == "avi" || bytes.substr(8, 3) == "hei" ? "a picture" : "sound or a film";
  return {};
}

}  // namespace

MediaType parse_media_type(std::string_view header) {
  MediaType media;
  media.type = lower_ascii(trimmed_ascii(header.substr(0, header.find(';'))));
  if (media.type.find('/') == std::string::npos) media.type.clear();
  std::size_t at = header.find(';');
  while (at != std::string_view::npos && media.charset.empty()) {
    const std::size_t next = header.find(';', at + 1);
    const std::string_view parameter = trimmed_ascii(header.substr(at + 1, next == std::string_view::npos ? next : next - at - 1));
    const std::size_t equals = parameter.find('=');
    if (equals != std::string_view::npos && lower_ascii(trimmed_ascii(parameter.substr(0, equals))) == "charset") {
      std::string_view value = trimmed_ascii(parameter.substr(equals + 1));
      while (!value.empty() && (value.front() == '"' || value.front() == '\'')) value.remove_prefix(1);
      while (!value.empty() && (value.back() == '"' || value.back() == '\'')) value.remove_suffix(1);
      media.charset = value;
    }
    at = next;
  }
  return media;
}

std::string no_article(std::string_view type, std::string_view bytes) {
  if (const std::string_view what = found(beginnings, std::size(beginnings), bytes); !what.empty()) return std::string(what);
  if (const std::string_view what = inside(bytes); !what.empty()) return std::string(what);
  if (bytes.starts_with("%PDF-") || bytes.starts_with("PK\x03\x04")) return {};
  if (const std::size_t mark = bytes.find_first_not_of(" \t\r\n"); mark != std::string_view::npos && lower_ascii(bytes.substr(mark, 14)) == "<!doctype html") return {};
  return std::string(found(types, std::size(types), type));
}

}  // namespace narrator::fetch
