// Markdown: cmark and what is made of its tree.
#include "fuzz/holds.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::markdown(std::string_view bytes) { read_checked(bytes, {.format = InputFormat::markdown, .language = "en"}); }
