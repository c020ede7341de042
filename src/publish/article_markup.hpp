// An article as markup that is both HTML and XHTML: blocks as elements, sentences and words as spans.
//
//   <p id="b2"><span id="s3" class="sp1">“She is slow,”</span> <span id="s4" class="sp0">he said.</span></p>
//
// A sentence's id has its index in the timeline, a word's "s3w0" its index in the sentence; sp1 is the speaker.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/narration.hpp"
#include "narrator/timeline.hpp"

namespace narrator::publish {

/// "ltr" or "rtl", of a language tag.
std::string direction_of(std::string_view language);

class ArticleMarkup {
 public:
  /// Both must outlive it.
  ArticleMarkup(const Narration& narration, const Timeline& timeline, bool word_by_word);

  /// Elements of the blocks [first, end).
  std::string blocks(std::size_t first, std::size_t end) const;
  /// The first segment of the timeline that lies in a block or behind it; one more than blocks may be asked for.
  std::size_t first_segment_of(std::size_t block) const noexcept { return first_segments_[block]; }

 private:
  std::string content(std::size_t block) const;
  std::string sentence(std::size_t segment, bool preformatted) const;

  const Narration& narration_;
  const Timeline& timeline_;
  bool word_by_word_;
  std::vector<std::size_t> first_segments_;  // of each block, and one behind
};

}  // namespace narrator::publish
