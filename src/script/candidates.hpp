// Everybody who may have said a quotation, each with the signs for and against.
//
// Called by the attributor, once for each quotation in the order of the text.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "script/clauses.hpp"
#include "script/features.hpp"
#include "script/mentions.hpp"
#include "script/shape.hpp"
#include "script/tokens.hpp"

namespace narrator::script {

/// A possible speaker, in the words of the text.
struct Candidate {
  PersonId person = 0;
  bool resolved = true;    ///< false: a pronoun that nobody fits
  MentionKind kind = MentionKind::name;
  Span phrase;             ///< may stand in an earlier paragraph, where the speaker is carried over
  Span cue;                ///< the verb or word beside it; empty when there is none
  Where where = Where::other_in_sentence;
  SpeakerSignSet signs;
};

/// Who has spoken so far, most recent last.
struct Sources {
  std::vector<Candidate> in_block;
  std::vector<Candidate> before;        ///< of the blocks before; the last two different people are kept
  std::size_t last_block = 0;           ///< of the last of `before`
  bool last_was_speech = false;         ///< the last marked region was
  std::optional<Mention> last_subject;  ///< of the last sentence of the block before
  std::optional<Mention> last_mention;  ///< of the block before
};

class CandidateFinder {
 public:
  CandidateFinder(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, const std::vector<Mention>& mentions,
                  const Clauses& clauses, const Language& language)
      : tokens_(tokens), shapes_(shapes), mentions_(mentions), clauses_(clauses), language_(language) {}

  /// @param q index of the quotation's token
  /// @param continues whether the block before left the quotation open
  std::vector<Candidate> find(std::size_t q, bool continues, std::size_t block, const Sources& sources);

  Ending ending_of(std::size_t q) const;

 private:
  void find_behind(std::size_t q);
  void find_before(std::size_t q);
  void find_in_last_sentence(std::size_t q);
  void find_next_tag(std::size_t q);
  void find_sources(std::size_t q, bool continues, std::size_t block, const Sources& sources);
  void find_source_words(std::size_t from, std::size_t end);
  Where where_behind(const Mention& m, std::size_t from, std::size_t verb, std::size_t end, const Mention* subject) const;
  Where where_before(const Mention& m, std::size_t verb, std::size_t q, const Mention* subject, const Mention* first) const;
  void add(const Mention& mention, Where where, std::optional<std::size_t> verb, std::size_t distance);
  void add_order(std::size_t first, std::size_t side, bool nearest_last);
  void add_known(const Candidate& known, Where where);
  void add_common_signs(std::size_t q, const Sources& sources);

  const std::vector<Token>& tokens_;
  const std::vector<Shape>& shapes_;
  const std::vector<Mention>& mentions_;
  const Clauses& clauses_;
  const Language& language_;
  std::vector<Candidate> found_;
  Ending ending_ = Ending::open;
};

}  // namespace narrator::script
