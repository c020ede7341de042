// Messages: heads, encodings, parts, quotations.
#include "fuzz/holds.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::email(std::string_view bytes) { read_checked(bytes, {.format = InputFormat::email, .language = "en"}); }
