// DOCX: an archive, or the document, its styles and its notes.
#include <string>

#include "formats/make_zip.hpp"
#include "fuzz/holds.hpp"
#include "fuzz/packed.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::docx(std::string_view bytes) {
  const ReadOptions as_docx{.format = InputFormat::docx, .language = "en"};
  if (is_archive(bytes)) {
    read_checked(bytes, as_docx);
    return;
  }
  const auto parts = parts_of(bytes);
  read_checked(test::make_zip({{"[Content_Types].xml", "<Types/>"},
                               {"word/document.xml", std::string(part(parts, 0))},
                               {"word/styles.xml", std::string(part(parts, 1))},
                               {"word/footnotes.xml", std::string(part(parts, 2))},
                               {"docProps/core.xml", std::string(part(parts, 3))}}),
               as_docx);
}
