// Which voice a person was heard with: in every article the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/script.hpp"

namespace narrator {

/// People by name, in the order in which they were first heard. A value; whoever keeps it in a file does so.
class VoiceMemory {
 public:
  struct Person {
    std::string name;                 ///< as it was first written, UTF-8
    Gender gender = Gender::unknown;
    std::string voice;                ///< name in the catalogue; may be there no more
    bool chosen = false;              ///< by the listener, not by casting
    friend bool operator==(const Person&, const Person&) = default;
  };

  /// @param json what to_json() gave; empty for nobody
  /// @throws Error (voice) with the line and reason when it is something else
  static VoiceMemory from_json(std::string_view json);
  std::string to_json() const;

  const std::vector<Person>& people() const noexcept { return people_; }
  /// The narrator's voice, where the listener has chosen one; else empty.
  const std::string& narrator() const noexcept { return narrator_; }
  void set_narrator(const std::string& voice) { narrator_ = voice; }
  /// By full name; by last name where that fits one person, of no other gender. Descriptions ("a police
  /// spokesman") and the nameless are nobody's.
  const Person* find(const Speaker& speaker) const;
  /// A choice replaces what was there; else who is known keeps their voice. Descriptions are not remembered.
  void remember(const Speaker& speaker, const std::string& voice, bool chosen);

  friend bool operator==(const VoiceMemory&, const VoiceMemory&) = default;

 private:
  void add(Person person);

  std::vector<Person> people_;
  std::vector<std::string> folded_;  // of each, for finding
  std::string narrator_;
};

}  // namespace narrator
