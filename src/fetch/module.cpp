// The entry of the module "fetch".
#include "fetch/fetch.hpp"

extern "C" {
extern narrator::fetch::Fetch* const narrator_module_fetch;
narrator::fetch::Fetch* const narrator_module_fetch = &narrator::fetch::fetch;
}
