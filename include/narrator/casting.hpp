// Casting: a voice for every speaker of a script.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "narrator/script.hpp"
#include "narrator/voice_memory.hpp"

namespace narrator {

/// A timbre: what a person sounds like in any language.
struct Voice {
  std::string name;                 ///< file name in voices/: lower-case ASCII letters, digits, '-'
  Gender gender = Gender::unknown;  ///< unknown: a neutral timbre
  int age = 0;                      ///< how old it sounds, years; 0 when its file does not say
  /// Lines of an eSpeak NG voice file that shape the tone (pitch, formant, ...), without language
  /// or name; ASCII, each ends with a newline.
  std::string timbre;
  double pitch_hz = 0.0;          ///< median fundamental frequency
  double formant_scale = 1.0;     ///< relative to the engine's default voice
  double brightness_db = 0.0;     ///< level of 2 to 8 kHz less that of 0.1 to 2 kHz
  double words_per_minute = 0.0;  ///< at normal_speed
  /// Share of a Modified Rhyme Test that a recogniser hears right, 0 to 1; empty where nobody tested it.
  std::optional<double> intelligibility;
  double gain_db = 0.0;     ///< brings every voice to the same loudness without clipping, -24 to 12
  std::string description;  ///< a few words for people: "low and warm"; UTF-8
  friend bool operator==(const Voice&, const Voice&) = default;
};

/// The voices of a folder: an eSpeak NG voice file each, and catalogue.json with what was measured of them.
/// Immutable.
class VoiceCatalogue {
 public:
  /// @throws Error (voice) naming file, line and reason when the folder or a file in it is broken
  static VoiceCatalogue load(const std::filesystem::path& folder);
  /// With a user's own voices: the voice files of another folder, which may replace those of the first. What no
  /// catalogue.json there says of them is estimated from their lines. A folder that is not there has none.
  /// @throws Error (voice) likewise
  static VoiceCatalogue load(const std::filesystem::path& folder, const std::filesystem::path& own);
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
  void put(Voice&& voice);

  Voice narrator_;
  Voice unknown_;
  std::vector<Voice> voices_;
};

struct CastMember {
  SpeakerId speaker = narrator_id;
  Voice voice;
  std::string reason;        ///< why this voice, for people: "a woman; clear of Mark Rutte"
  bool asked = false;        ///< by the options
  bool shared = false;       ///< somebody else has this voice too: there were not enough
  double seat = 0.0;         ///< in stereo: -1 left, 0 centre, 1 right
  std::size_t quotes = 0;    ///< quotes that this speaker speaks
  std::size_t words = 0;     ///< words that this speaker speaks
  friend bool operator==(const CastMember&, const CastMember&) = default;
};

struct Cast {
  /// One for each speaker of the script, index = SpeakerId; the narrator first.
  std::vector<CastMember> members;
  friend bool operator==(const Cast&, const Cast&) = default;
};

/// Somebody was heard with it already.
struct HeardVoice {
  SpeakerId speaker = narrator_id;  ///< of the script that is cast
  std::string voice;                ///< name in the catalogue
  double seat = 0.0;                ///< as CastMember::seat
};

struct CastingOptions {
  /// {speaker's name or alias, voice name}, UTF-8, without regard to case; "narrator" and "unknown" are names
  /// too. A later one wins. Several speakers may be given one voice.
  std::vector<std::pair<std::string, std::string>> voices = {};
  /// The same for people who need not be in this article; `voices` win.
  std::vector<std::pair<std::string, std::string>> voices_if_there = {};
  const VoiceMemory* memory = nullptr;  ///< must live during the call; may be nullptr
  std::vector<HeardVoice> heard = {};   ///< stay as they are; `voices` win
};

/// Who has which voice, so that the whole costs least: the user's word first; then gender and age; the voice that
/// a person had before; the most intelligible one for whoever is quoted most; voices that are far apart for
/// people who follow each other. The best there is for up to a dozen speakers, else near it. Deterministic.
/// @throws Error (usage) when an option names a voice or a speaker that does not exist
Cast cast_voices(const Script& script, const Document& document, const VoiceCatalogue& catalogue,
                 const CastingOptions& options = {});

/// Notes the voices of everybody who has a name and speaks, for the articles to come. Who had to give way in this
/// article keeps the one that is remembered.
/// @param choices whom the options gave a voice is noted too, as chosen; else they are passed over
void remember_voices(const Script& script, const Cast& cast, VoiceMemory& memory, bool choices = true);

/// For a listener who wants another voice for somebody: the one that is farthest from those who are heard near
/// them, and nobody's yet; again and again it goes through all that suit, then all others, and begins anew.
/// @param tried what they had already, the present voice last
Voice next_voice(const Script& script, const Document& document, const Cast& cast, const VoiceCatalogue& catalogue, SpeakerId speaker,
                 const std::vector<std::string>& tried);

}  // namespace narrator
