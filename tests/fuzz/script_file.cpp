// A script that somebody has corrected, for an article that stays.
#include "cli/script_file.hpp"

#include "fuzz/holds.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/targets.hpp"
#include "narrator/error.hpp"

void narrator::fuzz::script_file(std::string_view bytes) {
  static const Document document = read_document("He said: “Yes.”\n\n“No,” said Ida.", {.format = InputFormat::text, .language = "en"});
  static const Script written = write_script(document);
  const MemoryFile file(bytes);
  try {
    check_script(document, cli::read_script(file.path(), document, written, {}));
  } catch (const Error& error) {
    check(error.kind() == ErrorKind::input, "a script that does not fit is refused");
  }
}
