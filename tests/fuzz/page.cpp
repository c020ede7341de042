// Pages of the web: the parser of HTML, its module, and what finds the article.
#include "fuzz/holds.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::page(std::string_view bytes) { read_checked(bytes, {.format = InputFormat::html, .language = "en"}); }
