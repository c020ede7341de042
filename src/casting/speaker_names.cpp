#include "casting/speaker_names.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "casting/near_names.hpp"
#include "narrator/error.hpp"

namespace narrator::casting {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
}

/// Case folding and compatibility composition in one, so that a decomposed "é" is a composed one.
std::string case_folded(std::string_view text) {
  if (is_ascii(text)) return lower_ascii(text);
  std::string result(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  // Without ICU's data names still match as they are written.
  if (U_FAILURE(status)) return result;
  const icu::UnicodeString from = icu::UnicodeString::fromUTF8(result);
  result.clear();
  return fold->normalize(from, status).toUTF8String(result);
}

/// Every name and alias of a speaker, folded.
std::vector<std::string> forms_of(const Speaker& speaker) {
  std::vector<std::string> forms{folded_name(speaker.name)};
  for (const std::string& alias : speaker.aliases) forms.push_back(folded_name(alias));
  std::erase(forms, "");
  return forms;
}

bool has_words(std::string_view form, std::string_view words) {
  return (" " + std::string(form) + " ").find(" " + std::string(words) + " ") != std::string::npos;
}

enum class Match { full_name, alias, words };

bool matches(const std::vector<std::string>& forms, const std::string& wanted, Match how) {
  if (forms.empty()) return false;
  switch (how) {
    case Match::full_name: return forms.front() == wanted;
    case Match::alias: return std::find(forms.begin() + 1, forms.end(), wanted) != forms.end();
    case Match::words:
      return std::any_of(forms.begin(), forms.end(), [&](const std::string& form) { return has_words(form, wanted); });
  }
  return false;
}

std::vector<std::string> names_of(const Script& script, const std::vector<SpeakerId>& speakers) {
  std::vector<std::string> names;
  for (const SpeakerId id : speakers) names.push_back(script.speakers[id].name);
  return names;
}

[[noreturn]] void refuse_speaker(const Script& script, std::string_view name) {
  std::vector<std::string> known{"narrator"};
  for (SpeakerId id = 1; id < script.speakers.size(); ++id)
    if (!script.speakers[id].name.empty()) known.push_back(script.speakers[id].name);
  throw Error(ErrorKind::usage, quoted(name) + " does not speak here; " + suggestion(name, known));
}

}  // namespace

std::string folded_name(std::string_view name) {
  std::string result;
  for (const char32_t c : from_utf8(case_folded(name))) {
    const bool space = u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
    if (space && (result.empty() || result.back() == ' ')) continue;
    if (space) result += ' ';
    else append_utf8(result, c == U'’' || c == U'ʼ' ? U'\'' : c);
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

bool is_description(std::string_view name) {
  const std::u32string start = from_utf8(name.substr(0, 4));
  return start.empty() || u_islower(static_cast<UChar32>(start.front())) != 0;
}

std::string lasting_name(std::string_view name) {
  std::string folded = folded_name(name);
  if (is_description(name)) return folded;
  const std::size_t space = folded.rfind(' ');
  return space == std::string::npos ? folded : folded.substr(space + 1);
}

std::optional<SpeakerId> find_speaker_if_there(const Script& script, std::string_view name) {
  const std::string wanted = folded_name(name);
  if (wanted.empty()) return std::nullopt;
  std::vector<std::vector<std::string>> forms;
  for (const Speaker& speaker : script.speakers) forms.push_back(forms_of(speaker));
  for (const Match how : {Match::full_name, Match::alias, Match::words}) {
    std::vector<SpeakerId> found;
    for (SpeakerId id = 0; id < forms.size(); ++id)
      if (matches(forms[id], wanted, how)) found.push_back(id);
    if (found.size() == 1) return found.front();
    if (found.size() > 1)
      throw Error(ErrorKind::usage, quoted(name) + " may be " + some_of(names_of(script, found), " or "));
    if (how != Match::full_name) continue;
    if (wanted == "narrator") return narrator_id;
    const auto nameless = std::find_if(script.speakers.begin(), script.speakers.end(),
                                       [](const Speaker& speaker) { return speaker.name.empty(); });
    if (wanted == "unknown" && nameless != script.speakers.end())
      return static_cast<SpeakerId>(nameless - script.speakers.begin());
  }
  return std::nullopt;
}

SpeakerId find_speaker(const Script& script, std::string_view name) {
  if (const auto speaker = find_speaker_if_there(script, name)) return *speaker;
  refuse_speaker(script, name);
}

const Voice& find_voice(const VoiceCatalogue& catalogue, std::string_view name) {
  if (const Voice* voice = catalogue.find(folded_name(name))) return *voice;
  std::vector<std::string> known{catalogue.narrator().name, catalogue.unknown().name};
  for (const Voice& voice : catalogue.voices()) known.push_back(voice.name);
  throw Error(ErrorKind::usage, "there is no voice " + quoted(name) + "; " + suggestion(name, known));
}

}  // namespace narrator::casting
