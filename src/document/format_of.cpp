#include "document/format_of.hpp"

#include "formats/recognize.hpp"
#include "page/page.hpp"

namespace narrator {

InputFormat format_of(std::string_view bytes, InputFormat given) {
  if (given != InputFormat::automatic) return given;
  if (const auto found = formats::recognize(bytes)) return *found;
  return page::looks_like_page(bytes) ? InputFormat::html : InputFormat::text;
}

}  // namespace narrator
