#include "base/digest.hpp"

#include <xxhash.h>

#include <bit>
#include <cstdio>

namespace narrator {

std::string Digest::hex() const {
  char text[33];
  std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(high), static_cast<unsigned long long>(low));
  return text;
}

Digest digest_of(std::u32string_view text) noexcept {
  return digest_of(std::string_view(reinterpret_cast<const char*>(text.data()), text.size() * sizeof(char32_t)));
}

Digest digest_of(std::string_view bytes) noexcept {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {hash.high64, hash.low64};
}

std::uint64_t checksum_of(std::string_view bytes) noexcept { return XXH3_64bits(bytes.data(), bytes.size()); }

void Account::add(std::uint64_t number) {
  for (int shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(number >> shift & 0xFF);
}

void Account::add(double number) { add(std::bit_cast<std::uint64_t>(number)); }

void Account::add(std::string_view text) {
  add(static_cast<std::uint64_t>(text.size()));
  bytes_ += text;
}

void Account::add(std::u32string_view text) {
  add(static_cast<std::uint64_t>(text.size()));
  bytes_.append(reinterpret_cast<const char*>(text.data()), text.size() * sizeof(char32_t));
}

}  // namespace narrator
