// Composes the text of an eSpeak NG voice file from a language of the engine and a timbre of ours.
//
// Used in the speech processes only. Knows the file format, not the library.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace narrator::speech {

/// The engine's language files by tag in lower case: {"en-us", ".../lang/gmw/en-US"}.
class LanguageFiles {
 public:
  /// @param data_folder the engine's espeak-ng-data; a folder that cannot be read has no languages
  LanguageFiles() = default;
  explicit LanguageFiles(const std::filesystem::path& data_folder);

  /// The file of a BCP 47 tag, else of a shorter form of it ("pt-AO" gives "pt"), else of en-us;
  /// empty when there is not even that.
  std::filesystem::path find(std::string_view tag) const;

 private:
  std::map<std::string, std::filesystem::path, std::less<>> files_;
};

/// True for lines that only shape a tone. A timbre must not name a dictionary, a language or another
/// file, whoever wrote it: this is the last check before the engine's own, forgiving reader.
bool is_safe_timbre(std::string_view timbre);

/// The language file's text with the timbre behind it, so that its lines win.
/// A timbre that is not safe is left out. Empty when the file cannot be read: it would be another voice without it.
std::string voice_file_text(const std::filesystem::path& language_file, std::string_view timbre);

}  // namespace narrator::speech
