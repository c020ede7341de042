// Digests of bytes: for finding what was made of the same ones before, and for noticing damage. Not for secrets.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace narrator {

/// 128 bits, the same on every machine of one byte order. Different bytes have different ones, unless somebody has searched for a pair.
struct Digest {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  std::string hex() const;
  friend auto operator<=>(const Digest&, const Digest&) = default;  // NOLINT(modernize-use-nullptr): of what the compiler writes here
};

Digest digest_of(std::string_view bytes) noexcept;
Digest digest_of(std::u32string_view text) noexcept;
/// 64 bits: enough to notice that a file is damaged.
std::uint64_t checksum_of(std::string_view bytes) noexcept;

/// Any plain values, one after the other, as bytes to be digested: each text with its length, so that "ab", "c" and "a", "bc" differ.
class Account {
 public:
  void add(std::string_view text);
  void add(std::u32string_view text);
  void add(std::uint64_t number);
  void add(double number);

  const std::string& bytes() const noexcept { return bytes_; }

 private:
  std::string bytes_;
};

}  // namespace narrator
