// How long a slow test runs is asked of the environment.
#pragma once

#include <cstdlib>

namespace narrator::test {

inline unsigned long long number_from_environment(const char* variable, unsigned long long otherwise) {
  const char* const value = std::getenv(variable);
  return value == nullptr ? otherwise : std::strtoull(value, nullptr, 10);
}

}  // namespace narrator::test
