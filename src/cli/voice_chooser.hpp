// The key that gives who speaks another voice: which one it is, and that it is remembered.
#pragma once

#include <string>
#include <vector>

#include "narrator/casting.hpp"

namespace narrator::cli {

class VoiceChooser {
 public:
  /// Holds references to document and script.
  /// @param remembers whether choices are written to the user's file
  VoiceChooser(const Document& document, const Script& script, Cast cast, VoiceCatalogue catalogue, bool remembers);

  /// The next voice for a speaker, the narrator included; from then on theirs.
  const Voice& next(SpeakerId speaker);
  /// Writes the speaker's present voice to the user's file, if that is wanted. Waits for the disk.
  /// @return what went wrong, for people; empty when nothing did
  std::string remember(SpeakerId speaker) const;
  /// As it is now.
  const Cast& cast() const noexcept { return cast_; }

 private:
  const Document& document_;
  const Script& script_;
  Cast cast_;
  VoiceCatalogue catalogue_;
  bool remembers_;
  std::vector<std::vector<std::string>> tried_;  // of each speaker, the present voice last
};

}  // namespace narrator::cli
