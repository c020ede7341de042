// Finds the speaker or the voice that somebody means, and says which are near when there is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/casting.hpp"

namespace narrator::casting {

/// Without regard to case, width, kind of apostrophe and surrounding or doubled white space: "ZELENSKYY" is
/// "Zelenskyy", "Straße" is "STRASSE". UTF-8.
std::string folded_name(std::string_view name);

/// What stays of a person from article to article: the last name where there is one, folded. A
/// description ("a police spokesman") is kept whole.
std::string lasting_name(std::string_view name);

/// Nobody's name: empty, or a description, which begins small ("a police spokesman").
bool is_description(std::string_view name);

/// By full name, else by alias, else by words of them ("meloni"); "narrator" and "unknown" are names too.
/// @throws Error (usage) when it fits nobody or several, with the names that are near
SpeakerId find_speaker(const Script& script, std::string_view name);
/// The same for somebody who may be absent.
/// @throws Error (usage) when it fits several
std::optional<SpeakerId> find_speaker_if_there(const Script& script, std::string_view name);

/// @throws Error (usage) when there is none, with the names that are near
const Voice& find_voice(const VoiceCatalogue& catalogue, std::string_view name);

}  // namespace narrator::casting
