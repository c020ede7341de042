// Sentences and clauses of one block: where they begin and end, which words are speech verbs, and who
// is the subject of one.
//
// Called by the attributor. Holds references to what it is made from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "script/features.hpp"
#include "script/mentions.hpp"
#include "script/shape.hpp"
#include "script/tokens.hpp"
#include "text/language.hpp"

namespace narrator::script {

class Clauses {
 public:
  /// @param shapes one for each token, of the quotations among them; none where there are no quotations:
  ///        then there are no verbs either
  Clauses(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, const std::vector<Mention>& mentions,
          const Language& language);

  bool is_word(std::size_t k) const { return k < tokens_.size() && tokens_[k].kind == TokenKind::word; }
  /// A speech verb, and no noun of the same form ("the report").
  bool is_verb(std::size_t k) const { return classes_[k] == TokenClass::speech_verb; }
  /// @param verb a speech verb
  Cue cue_of(std::size_t verb) const;
  /// edge where there is no such token
  TokenClass class_of(std::size_t k) const { return k < classes_.size() ? classes_[k] : TokenClass::edge; }
  std::size_t clause_words_between(std::size_t from, std::size_t end) const {
    return from < end ? clause_words_before_[end] - clause_words_before_[from] : 0;
  }
  std::size_t verbs_between(std::size_t from, std::size_t end) const {
    return from < end ? verbs_before_[end] - verbs_before_[from] : 0;
  }
  /// The first token of the sentence that holds the token before `k`.
  std::size_t start_of_sentence(std::size_t k) const;
  /// Behind the last token of the clause at `k`: a stop or a quotation ends it.
  std::size_t end_of_clause(std::size_t k) const;
  /// @return `end` when there is none
  std::size_t first_verb(std::size_t from, std::size_t end) const;
  /// @return `end` when there is none
  std::size_t last_verb(std::size_t start, std::size_t end) const;
  /// Whoever does what the verb says, looking no further back than `start`; nullptr when nobody is there.
  const Mention* subject_of(std::size_t verb, std::size_t start) const;
  /// The first mention from `first` on that begins before `end`; nullptr when there is none.
  const Mention* next_mention(std::size_t first, std::size_t end) const;
  bool is_lower_content_word(std::size_t k) const;
  /// Of a form that takes its subject from the clause before ("..., adding").
  bool is_participle(std::size_t k) const;

  static bool is_oblique(const Mention& mention) { return mention.behind_preposition || mention.possessive; }

 private:
  bool ends_sentence_at(std::size_t quotation) const;
  bool may_stand_in_verb_group(std::size_t k) const;
  const Mention* ending_at(std::size_t token) const;
  bool is_object(const Mention& mention) const;
  const Mention* subject_of_final_verb(std::size_t verb, std::size_t start) const;
  const Mention* first_subject(std::size_t start, std::size_t end) const;
  const Mention* nearest(std::size_t start, std::size_t end) const;
  const Mention* behind_insertion(std::size_t comma, std::size_t start) const;
  const Mention* whole_phrase(const Mention& mention, std::size_t start) const;
  TokenClass classify(std::size_t k) const;
  bool is_speech_verb(std::size_t k) const;
  bool is_two_word_verb(std::size_t k) const;

  const std::vector<Token>& tokens_;
  const std::vector<Shape>& shapes_;
  const std::vector<Mention>& mentions_;
  const Language& language_;
  std::vector<TokenClass> classes_;
  // By token, one more at the end.
  std::vector<std::uint32_t> verbs_before_;
  std::vector<std::uint32_t> clause_words_before_;
};

}  // namespace narrator::script
