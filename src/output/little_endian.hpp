// Numbers as bytes, the lowest first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace narrator::output {

inline void append_number(std::string& bytes, std::uint64_t number, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(static_cast<unsigned char>(number >> (8 * i)));
}

}  // namespace narrator::output
