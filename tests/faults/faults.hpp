// Runs of the program in which one call fails, see support/failing_calls.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::test {

inline constexpr std::string_view failing_calls[] = {"malloc", "calloc", "realloc", "write", "read", "fork", "pipe", "mmap", "open"};

/// Runs a short export, --show=script, and the reading of a book, a page, a paper and a Markdown text, with the n-th call
/// of a kind failing in whichever process it is made, and checks what must be true of each: the right result, or one line
/// of error and exit code 1; no file and no process is left.
/// @param runs about as many of the calls as this, spread evenly; all of them where there are fewer
void check_failures(std::string_view kind, std::uint64_t runs);

}  // namespace narrator::test
