#include "formats/charset.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>
#include <new>

#include "base/utf8.hpp"

namespace narrator::formats {
namespace {

constexpr std::size_t longest_name = 60;

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

std::unique_ptr<UConverter, CloseConverter> converter_for(const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UConverter, CloseConverter> converter(
      charset.empty() || charset.size() > longest_name ? nullptr : ucnv_open(charset.c_str(), &status));
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

}  // namespace

std::string to_utf8_from(std::string_view bytes, const std::string& charset) {
  auto converter = converter_for(charset);
  // A message that says us-ascii and is UTF-8 all the same is no rarity.
  if (is_utf8(bytes) && (!converter || ucnv_getMinCharSize(converter.get()) == 1)) {
    const UConverterType type = converter ? ucnv_getType(converter.get()) : UCNV_UTF8;
    if (type != UCNV_ISO_2022 && type != UCNV_UTF7 && type != UCNV_HZ) return std::string(bytes);
  }
  if (!converter) converter = converter_for("windows-1252");
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
  if (status == U_MEMORY_ALLOCATION_ERROR || (U_SUCCESS(status) && text.isBogus())) throw std::bad_alloc();
  std::string out;
  return U_SUCCESS(status) ? text.toUTF8String(out) : to_utf8(from_utf8(bytes));
}

}  // namespace narrator::formats
