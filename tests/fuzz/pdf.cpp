// PDF as a file: poppler and all behind it. What is ours is tried better by pdf_layout.
#include "fuzz/holds.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::pdf(std::string_view bytes) { read_checked(bytes, {.format = InputFormat::pdf, .language = "en"}); }
