// Where the listener was in which article, and who really said what there.
//
// A place is kept by what is said there: it is found again in an article that was edited or has moved.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"
#include "narrator/script.hpp"
#include "session/article_sketch.hpp"

namespace narrator::session {

/// A sentence with its neighbours; UTF-8, the beginning of each.
struct PlaceText {
  std::string before;
  std::string sentence;
  std::string behind;
  double share = 0.0;  ///< of the article's sentences that lie before it, 0 to 1
  friend bool operator==(const PlaceText&, const PlaceText&) = default;
};

/// @param sentences in order
PlaceText place_text(const Document& document, const std::vector<Span>& sentences, std::size_t at);

/// The sentence that is most like it; of several the one with the more alike neighbours, then the nearest by share.
/// @return empty when none is much like it, and neither are the neighbours
std::optional<std::size_t> find_place(const Document& document, const std::vector<Span>& sentences, const PlaceText& place);

/// What the listener knows better.
struct CorrectedQuote {
  std::string words;    ///< of the quote, UTF-8
  std::string speaker;  ///< a name; the narrator's for nobody's speech
  friend bool operator==(const CorrectedQuote&, const CorrectedQuote&) = default;
};

struct HeardArticle {
  ArticleSketch sketch;
  std::string title;       ///< UTF-8
  std::string path;        ///< where it was last; empty for standard input
  std::int64_t when = 0;   ///< it was last heard; seconds since 1970
  bool finished = false;   ///< it was heard to its end
  PlaceText place;
  std::vector<CorrectedQuote> corrections;
  friend bool operator==(const HeardArticle&, const HeardArticle&) = default;
};

/// The articles that were heard last. A value; whoever keeps it in a file does so.
class Places {
 public:
  static constexpr std::size_t most_articles = 200;

  /// @param json what to_json() gave; empty for none
  /// @throws Error (input) with the line and reason when it is something else
  static Places from_json(std::string_view json);
  std::string to_json() const;

  /// The last heard first.
  const std::vector<HeardArticle>& articles() const noexcept { return articles_; }
  /// The one that resembles it most, if any does much.
  const HeardArticle* find(const ArticleSketch& sketch) const;
  /// The same, to be changed; made, where there is none, and the first from then on. The oldest may be forgotten.
  HeardArticle& visit(const ArticleSketch& sketch);

  friend bool operator==(const Places&, const Places&) = default;

 private:
  std::optional<std::size_t> index_of(const ArticleSketch& sketch) const;

  std::vector<HeardArticle> articles_;
};

/// Gives quotes the speakers that the listener knows to be right; a name that the script does not have is a new one.
/// Does not lay out the utterances.
/// @return whether anything changed
bool correct_speakers(const Document& document, Script& script, const std::vector<CorrectedQuote>& corrections);

/// Where hearing goes on after a break: at the sentence, the longer the break the further before it, but in its
/// paragraph.
/// @param place index into sentences
/// @return index into sentences
std::size_t resumed_sentence(const Document& document, const std::vector<Span>& sentences, std::size_t place, std::int64_t break_seconds);

}  // namespace narrator::session
