// ODT: an archive, or its content, its styles and its facts.
#include <string>

#include "formats/make_zip.hpp"
#include "fuzz/holds.hpp"
#include "fuzz/packed.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::odt(std::string_view bytes) {
  const ReadOptions as_odt{.format = InputFormat::odt, .language = "en"};
  if (is_archive(bytes)) {
    read_checked(bytes, as_odt);
    return;
  }
  const auto parts = parts_of(bytes);
  read_checked(test::make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                               {"content.xml", std::string(part(parts, 0))},
                               {"styles.xml", std::string(part(parts, 1))},
                               {"meta.xml", std::string(part(parts, 2))}}),
               as_odt);
}
