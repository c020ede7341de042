// Plain text, as paragraphs and as lines; any charset.
#include "fuzz/holds.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::text(std::string_view bytes) {
  read_checked(bytes, {.format = InputFormat::text, .language = {}});
  read_checked(bytes, {.format = InputFormat::lines, .language = "en"});
}
