// ZIP archives for tests, in memory.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace narrator::test {

struct ZipOptions {
  std::string password;  ///< not empty: entries are encrypted
};

/// Entries in this order; the first one is stored as it is, as EPUB and ODT want their mimetype.
std::string make_zip(const std::vector<std::pair<std::string, std::string>>& entries, const ZipOptions& options = {});

}  // namespace narrator::test
