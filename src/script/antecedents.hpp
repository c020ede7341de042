// Who a pronoun stands for: whoever was mentioned and quoted before it.
//
// One for a document, filled as find_mentions() goes through its blocks.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "script/people.hpp"

namespace narrator::script {

class Antecedents {
 public:
  void mention(PersonId person, bool subject);
  void quote(PersonId source) { last_source_ = source; }
  void end_sentence() { ++sentence_; }

  /// The nearest that fits: a sentence further back costs more than not being a subject; whoever was
  /// quoted last has the word more often than not.
  std::optional<PersonId> of_pronoun(Gender gender, const People& people) const;
  /// What "it" may stand for: the last that is mentioned and has no gender.
  std::optional<PersonId> of_thing(const People& people) const;

 private:
  struct Seen {
    PersonId person = 0;
    std::size_t sentence = 0;
    bool subject = false;
  };

  std::vector<Seen> seen_;  // most recent last; old ones are dropped
  std::size_t sentence_ = 0;
  std::optional<PersonId> last_source_;
};

}  // namespace narrator::script
