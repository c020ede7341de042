#include "cli/lexicons.hpp"

#include <filesystem>
#include <system_error>

#include "base/utf8.hpp"
#include "cli/user_folders.hpp"
#include "speech/phonemes.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;

fs::path own_lexicon() {
  const fs::path folder = config_folder();
  return folder.empty() ? fs::path() : folder / "lexicon.pls";
}

void tell_of_replaced_sounds(const std::string& file, const Lexicon::Entry& entry, const std::string& language, const OnProblem& tell) {
  for (const speech::ReplacedSound& sound :
       speech::mnemonics_of(entry.ipa, entry.language.empty() ? language : entry.language).replaced) {
    const std::string instead = sound.spoken.empty() ? "it is left out" : "the nearest, " + to_utf8(sound.spoken) + ", is said";
    tell(file + ":" + std::to_string(entry.line) + ": the voice has no " + to_utf8(sound.wanted) + "; " + instead);
  }
}

void add_file(Lexicon& lexicon, const std::string& file, const std::string& language, const OnProblem& tell) {
  for (Lexicon::Entry& entry : read_lexicon(file, tell)) {
    if (!entry.ipa.empty()) tell_of_replaced_sounds(file, entry, language, tell);
    lexicon.add(std::move(entry));
  }
}

}  // namespace

Lexicon lexicon_for(const std::vector<std::string>& files, const std::string& language, const OnProblem& tell) {
  Lexicon lexicon;
  add_known_names(lexicon);
  std::error_code none;
  if (const fs::path own = own_lexicon(); !own.empty() && fs::exists(own, none)) add_file(lexicon, own.string(), language, tell);
  for (const std::string& file : files) add_file(lexicon, file, language, tell);
  return lexicon;
}

}  // namespace narrator::cli
