#include "base/module.hpp"
#include "fetch/fetch.hpp"

namespace narrator::fetch {

Fetch* load_fetch() { return module_function<Fetch>("fetch"); }

}  // namespace narrator::fetch
