// A sample of what test_all_faults.cpp does.
#include <string>

#include "faults.hpp"
#include "support/catch.hpp"

using namespace narrator::test;

TEST_CASE("a call that fails is an error in one line or does no harm, and nothing is left behind, in a sample") {
  for (const std::string_view kind : failing_calls) check_failures(kind, 3);
}
