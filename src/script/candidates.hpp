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
  Form form = Form::name;
  Span phrase;             ///< may stand in an earlier paragraph, where the speaker is carried over
  Span cue;                ///< the verb or word beside it; empty when there is none
  Where where = Where::other_in_sentence;
  bool is_beside = false;  ///< with its verb and nothing else it touches a whole quotation: nobody else has said it
  SpeakerTraits::Space::Row traits{};
};

/// What is seen of the quotation itself.
struct QuotationFacts {
  std::size_t token = 0;
  std::size_t block = 0;
  bool continues = false;    ///< the block before left the quotation open
  std::size_t weigh = 0;     ///< 0: long; 1: short in a sentence with a speech verb; 2: short without
  std::size_t company = 0;   ///< a quotation before it in its sentence: 0 none, 1 is speech, 2 is not
  bool reported = false;     ///< its sentence has a verb of reported speech
  std::u32string_view words; ///< inside the marks
};

/// Who has spoken so far, most recent last.
struct Sources {
  std::vector<Candidate> in_block;
  std::vector<Candidate> before;        ///< of the blocks before; the last two different people are kept
  std::size_t last_block = 0;           ///< of the last of `before`
  bool last_was_speech = false;         ///< the last marked region was
  std::size_t turn = 0;                 ///< the block before: 0 no speech; 1 speech among other words; 2 nothing else
  std::optional<Mention> last_subject;  ///< of the last sentence of the block before
  std::optional<Mention> last_mention;  ///< of the block before
};

class CandidateFinder {
 public:
  CandidateFinder(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, const Clauses& clauses, const People& people,
                  const Language& language, std::size_t style)
      : tokens_(tokens), shapes_(shapes), clauses_(clauses), people_(people), language_(language), style_(style) {}

  /// The last one is nobody: the text does not say.
  std::vector<Candidate> find(const QuotationFacts& quotation, const Sources& sources);

  Ending ending_of(std::size_t q) const;

 private:
  void find_behind(std::size_t q);
  void find_before(std::size_t q);
  void find_in_last_sentence(std::size_t q);
  void find_next_tag(std::size_t q);
  void find_sources(const QuotationFacts& quotation, const Sources& sources);
  bool is_source_word(std::size_t k) const;
  void find_source_words(std::size_t from, std::size_t end);
  Where where_behind(const Mention& m, std::size_t from, std::size_t verb, std::size_t end, const Mention* subject) const;
  bool follows_verb(std::size_t verb, std::size_t q) const;
  Where where_before(const Mention& m, std::size_t verb, std::size_t q, const Mention* subject, const Mention* first) const;
  Candidate& add(const Mention& mention, Where where, std::optional<std::size_t> verb, std::size_t distance);
  Candidate& add_from(const Mention& mention, Where where);
  bool may_be_tag(std::size_t verb) const;
  void note_tag_behind(std::size_t q, std::size_t from, std::size_t verb, std::size_t first);
  void note_tag_before(std::size_t q, std::size_t verb, std::size_t first);
  void add_order(std::size_t first, std::size_t side, bool nearest_last);
  void add_known(const Candidate& known, Where where);
  void add_nobody();
  void add_common_traits(const QuotationFacts& quotation, const Sources& sources);
  std::uint8_t source_trait(const Candidate& candidate, const Sources& sources) const;
  bool is_named_inside(const Candidate& candidate, std::u32string_view words) const;
  std::size_t place_of(std::size_t q) const;
  std::size_t to_verb(const Mention& mention, std::optional<std::size_t> verb) const;

  const std::vector<Token>& tokens_;
  const std::vector<Shape>& shapes_;
  const Clauses& clauses_;
  const People& people_;
  const Language& language_;
  std::size_t style_;  ///< of the document: see style_of()
  std::vector<Candidate> found_;
};

}  // namespace narrator::script
