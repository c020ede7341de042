#include "page/parse.hpp"

#include <string>

#include "base/module.hpp"
#include "page/nesting.hpp"

namespace narrator::page {

Dom parse(std::string_view utf8) {
  std::string storage;
  Dom dom;
  (*module_function<ParseFunction>("html"))(flattened(utf8, storage), dom);
  return dom;
}

}  // namespace narrator::page
