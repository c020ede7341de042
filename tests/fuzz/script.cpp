// Quotations and who says them.
#include "fuzz/holds.hpp"
#include "fuzz/language.hpp"
#include "fuzz/targets.hpp"
#include "narrator/script.hpp"

void narrator::fuzz::script(std::string_view bytes) {
  const std::string language = take_language(bytes);
  for (const InputFormat format : {InputFormat::text, InputFormat::lines}) {
    const Document document = read_checked(bytes, {.format = format, .language = language});
    check_script(document, write_script(document));
  }
}
