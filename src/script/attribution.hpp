// Decides which marked regions are speech, and whose.
//
// Every possible speaker of a region is a candidate with features; a linear score over one table of
// weights ranks them, and the logistic function of the score is the confidence.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "narrator/script.hpp"
#include "script/mentions.hpp"
#include "script/quotations.hpp"
#include "script/tokens.hpp"

namespace narrator::script {

struct Evidence {
  PersonId person = 0;
  bool resolved = true;   ///< false: the phrase is known, the person is not
  Span phrase;            ///< may stand in an earlier paragraph, where the speaker is carried over
  Span cue;
  std::string_view rule;  ///< static
  double score = 0.0;
};

struct Decision {
  bool speech = false;
  QuoteKind kind = QuoteKind::direct;
  std::optional<Evidence> best;
  std::optional<Evidence> runner_up;  ///< of another person
};

double confidence(const Evidence& evidence) noexcept;

/// Carries the last quote from block to block.
struct Carry {
  std::optional<Evidence> last;    ///< of the last quote that was speech
  std::size_t last_block = 0;
  std::optional<Mention> subject;  ///< of the last sentence of the block before
};

struct BlockContext {
  std::u32string_view text;
  std::size_t block = 0;
  const TokenRow& row;
  const std::vector<MarkedRegion>& regions;  ///< of the whole document
  const std::vector<Mention>& mentions;      ///< of the block
  const Language& language;
};

/// One decision for each quotation token of the row, in order.
std::vector<Decision> attribute(const BlockContext& context, Carry& carry);

}  // namespace narrator::script
