#include "document/decode.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>

#include "base/utf8.hpp"

namespace narrator {
namespace {

constexpr char32_t replacement = 0xFFFD;
// What a Western text without any other sign is in; a superset of ISO-8859-1 where it matters.
constexpr const char* western = "windows-1252";

struct ByteOrderMark {
  std::string_view bytes;
  const char* encoding;
};

// The longer first: UTF-32's mark begins with that of UTF-16.
constexpr std::array marks{
    ByteOrderMark{{"\xFF\xFE\0\0", 4}, "UTF-32LE"}, ByteOrderMark{{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    ByteOrderMark{"\xEF\xBB\xBF", "UTF-8"},         ByteOrderMark{"\xFF\xFE", "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF", "UTF-16BE"},
};

struct CloseConverter {
  void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};
struct CloseDetector {
  void operator()(UCharsetDetector* detector) const noexcept { ucsdet_close(detector); }
};

// Joins surrogate pairs across the pieces in which ICU hands out UTF-16.
class Utf16Joiner {
 public:
  explicit Utf16Joiner(std::u32string& out) : out_(out) {}

  void add(char16_t unit) {
    if (high_ != 0 && is_low(unit)) {
      out_.push_back(0x10000 + ((char32_t{high_} - 0xD800) << 10) + (char32_t{unit} - 0xDC00));
      high_ = 0;
      return;
    }
    finish();
    if (is_high(unit)) high_ = unit;
    else out_.push_back(is_low(unit) ? replacement : char32_t{unit});
  }
  void finish() {
    if (high_ != 0) out_.push_back(replacement);
    high_ = 0;
  }

 private:
  static bool is_high(char16_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
  static bool is_low(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

  std::u32string& out_;
  char16_t high_ = 0;
};

// Nothing when ICU has no such converter.
std::optional<std::u32string> convert(std::string_view bytes, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
  if (U_FAILURE(status)) return std::nullopt;
  std::u32string text;
  text.reserve(bytes.size() / static_cast<std::size_t>(std::max<std::int8_t>(ucnv_getMinCharSize(converter.get()), 1)));
  Utf16Joiner joiner(text);
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  std::array<char16_t, 8192> buffer;
  do {
    char16_t* target = buffer.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, end, nullptr, true, &status);
    std::for_each(buffer.data(), target, [&](char16_t unit) { joiner.add(unit); });
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  joiner.finish();
  if (U_FAILURE(status)) return std::nullopt;
  return text;
}

std::string iana_name(const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const char* name = ucnv_getStandardName(encoding, "IANA", &status);
  return U_SUCCESS(status) && name != nullptr ? name : encoding;
}

Decoded decode_as(std::string_view bytes, const char* encoding) {
  if (std::string_view(encoding) != "UTF-8")
    if (auto text = convert(bytes, encoding)) return {std::move(*text), iana_name(encoding)};
  return {from_utf8(bytes), "UTF-8"};
}

// Text in UTF-16 has its spaces, line ends and Latin letters as a byte and a zero, always on the
// same side. Other text has no zeros, and other data has them on both sides.
const char* wide_encoding(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{3});
  std::array<std::size_t, 4> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 4] += sample[i] == '\0';
  const std::size_t quads = sample.size() / 4;
  if (quads == 0) return nullptr;
  const auto most = [&](std::size_t k) { return zeros[k] * 10 >= quads * 9; };
  const auto few = [&](std::size_t k) { return zeros[k] * 10 <= quads; };
  const auto some = [&](std::size_t k) { return zeros[k] * 10 > quads * 3; };
  if (few(0) && most(2) && most(3)) return "UTF-32LE";
  if (most(0) && most(1) && few(3)) return "UTF-32BE";
  if (few(0) && few(2) && some(1) && some(3)) return "UTF-16LE";
  if (few(1) && few(3) && some(0) && some(2)) return "UTF-16BE";
  return nullptr;
}

// One damaged byte must not turn a whole text in UTF-8 into another encoding's letters.
bool is_mostly_utf8(const std::u32string& decoded) {
  std::size_t good = 0;
  std::size_t bad = 0;
  for (const char32_t c : decoded) {
    if (c == replacement) ++bad;
    else if (c >= 0x80) ++good;
  }
  return good > bad * 4;
}

bool is_binary(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, 65536);
  const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x7F || (byte < 0x20 && (byte < 0x07 || byte > 0x0D) && byte != 0x1B);
  });
  return static_cast<std::size_t>(controls) * 20 > sample.size();
}

bool is_high_byte(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

// The detector's time grows with its input, and only bytes above ASCII tell it anything.
std::string_view telling_part(std::string_view bytes) {
  constexpr std::size_t before = 4096;
  constexpr std::size_t most = 65536;
  const auto first_high = static_cast<std::size_t>(std::find_if(bytes.begin(), bytes.end(), is_high_byte) - bytes.begin());
  return bytes.substr(first_high > before ? first_high - before : 0, most);
}

// Where the detector knows no better than a coin, Western is the better guess: its tables of
// letter triples need a few dozen words.
constexpr int least_confidence = 15;

std::string legacy_encoding(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  const std::string_view sample = telling_part(bytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return western;
  const char* name = ucsdet_getName(match, &status);
  const int confidence = ucsdet_getConfidence(match, &status);
  if (U_FAILURE(status) || name == nullptr || confidence < least_confidence) return western;
  const std::string_view found = name;
  // Its curly quotes and dashes are what tells windows-1252 from ISO-8859-1, and a text in the
  // latter has nothing in their places; UTF-8 was refused before this, UTF-16 decided by its zeros.
  if (found == "ISO-8859-1" || found.starts_with("UTF-")) return western;
  return std::string(found);
}

}  // namespace

Decoded decode(std::string_view bytes) {
  for (const ByteOrderMark& mark : marks)
    if (bytes.starts_with(mark.bytes)) return decode_as(bytes.substr(mark.bytes.size()), mark.encoding);
  if (const char* wide = wide_encoding(bytes)) return decode_as(bytes, wide);
  std::u32string text = from_utf8(bytes);
  const bool damaged = text.find(replacement) != text.npos && !is_utf8(bytes);
  if (!damaged || is_binary(bytes) || is_mostly_utf8(text)) return {std::move(text), "UTF-8"};
  return decode_as(bytes, legacy_encoding(bytes).c_str());
}

}  // namespace narrator
