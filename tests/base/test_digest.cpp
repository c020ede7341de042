#include "base/digest.hpp"

#include "support/catch.hpp"

using namespace narrator;

TEST_CASE("a digest is that of the published algorithm") {
  CHECK(digest_of("").hex() == "99aa06d3014798d86001c324468d497f");
  CHECK(checksum_of("") == 0x2d06800538d394c2ULL);
  CHECK(digest_of("a") != digest_of("b"));
}

TEST_CASE("values that run into each other have different accounts") {
  Account one;
  one.add("ab");
  one.add("c");
  Account other;
  other.add("a");
  other.add("bc");
  CHECK(one.bytes() != other.bytes());
  Account numbers;
  numbers.add(std::uint64_t{1});
  numbers.add(1.0);
  CHECK(numbers.bytes().size() == 16);
}
