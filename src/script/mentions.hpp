// Who is mentioned where in a block: names, pronouns, descriptions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "narrator/document.hpp"
#include "script/antecedents.hpp"
#include "script/people.hpp"
#include "script/tokens.hpp"

namespace narrator::script {

enum class MentionKind { name, pronoun, description };

/// What the words are like, as the weights see it.
enum class Form : std::uint8_t {
  full_name,           ///< of several words, and the name of a person for all that is known
  name,
  unlikely_name,       ///< capital letters of which no more is known
  pronoun,
  possessive_pronoun,  ///< "his promise"
  relative,            ///< "who": whoever is named before it
  impersonal,          ///< "it", "another"
  writer,              ///< "I"
  description,         ///< "the president"
  thing,               ///< "the survey"
  label                ///< "NOVAK:" in a transcript
};
inline constexpr std::size_t forms = 11;

struct Mention {
  MentionKind kind = MentionKind::name;
  Form form = Form::name;
  std::size_t first = 0;  ///< tokens [first, last] of the block
  std::size_t last = 0;
  Span span;              ///< code points of the document
  PersonId person = 0;
  bool resolved = true;   ///< false: a pronoun that nobody fits
  bool possessive = false;    ///< "Gore's ...": the owner, not the subject
  bool behind_preposition = false;
};

/// In the order of the block. Fills `people` and `antecedents`.
std::vector<Mention> find_mentions(std::u32string_view text, const TokenRow& row, const Language& language,
                                   People& people, Antecedents& antecedents);

}  // namespace narrator::script
