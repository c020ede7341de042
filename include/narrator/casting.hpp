// Casting: a voice for every speaker of a script.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "narrator/script.hpp"

namespace narrator {

/// A timbre: what a person sounds like in any language.
struct Voice {
  std::string name;                 ///< file name in voices/: lower-case ASCII letters, digits, '-'
  Gender gender = Gender::unknown;  ///< unknown: a neutral timbre
  /// Lines of an eSpeak NG voice file that shape the tone (pitch, formant, ...), without language
  /// or name; ASCII, each ends with a newline.
  std::string timbre;
  double pitch_hz = 0.0;       ///< median fundamental frequency, measured
  double formant_scale = 1.0;  ///< relative to the engine's default voice
  double gain_db = 0.0;        ///< brings every voice to the same loudness; 0 or less
  std::string description;     ///< a few words for people: "low and warm"; UTF-8
  friend bool operator==(const Voice&, const Voice&) = default;
};

/// The voices of a folder: catalogue.json and one eSpeak NG voice file each. Immutable.
class VoiceCatalogue {
 public:
  /// @throws Error (voice) naming file, line and reason when the folder or a file in it is broken
  static VoiceCatalogue load(const std::filesystem::path& folder);
  /// The folder this program uses: $NARRATOR_VOICES; else, run from its build tree, the source tree's;
  /// else the installed one, found from where the program lies, so that a tree may be moved.
  static std::filesystem::path default_folder();

  const Voice& narrator() const noexcept { return narrator_; }
  /// Neutral, for quotes whose speaker is unknown.
  const Voice& unknown() const noexcept { return unknown_; }
  /// The voices for named speakers, without narrator() and unknown().
  const std::vector<Voice>& voices() const noexcept { return voices_; }
  /// Any voice by name, nullptr when there is none.
  const Voice* find(std::string_view name) const noexcept;

 private:
  Voice narrator_;
  Voice unknown_;
  std::vector<Voice> voices_;
};

struct CastMember {
  SpeakerId speaker = narrator_id;
  Voice voice;
  std::string reason;        ///< why this voice, for people: "a woman; clear of Mark Rutte"
  bool shared = false;       ///< somebody else has this voice too: there were not enough
  std::size_t quotes = 0;    ///< quotes that this speaker speaks
  std::size_t words = 0;     ///< words that this speaker speaks
  friend bool operator==(const CastMember&, const CastMember&) = default;
};

struct Cast {
  /// One for each speaker of the script, index = SpeakerId; the narrator first.
  std::vector<CastMember> members;
  friend bool operator==(const Cast&, const Cast&) = default;
};

struct CastingOptions {
  /// {speaker's name or alias, voice name}, UTF-8, without regard to case; "narrator" and "unknown" are names
  /// too. A later one wins. Several speakers may be given one voice.
  std::vector<std::pair<std::string, std::string>> voices;
};

/// @throws Error (usage) when an option names a voice or a speaker that does not exist
Cast cast_voices(const Script& script, const Document& document, const VoiceCatalogue& catalogue,
                 const CastingOptions& options = {});

}  // namespace narrator
