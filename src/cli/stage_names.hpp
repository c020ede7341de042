// The words that --show uses for our enumerations.
#pragma once

#include <string_view>

#include "narrator/document.hpp"
#include "narrator/script.hpp"

namespace narrator::cli {

constexpr std::string_view name_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::title: return "title";
    case BlockKind::byline: return "byline";
    case BlockKind::heading: return "heading";
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::list_item: return "list_item";
    case BlockKind::quotation: return "quotation";
    case BlockKind::code: return "code";
    case BlockKind::table: return "table";
    case BlockKind::caption: return "caption";
    case BlockKind::footnote: return "footnote";
    case BlockKind::remark: return "remark";
  }
  return "";
}

constexpr std::string_view name_of(UtteranceKind kind) {
  switch (kind) {
    case UtteranceKind::title: return "title";
    case UtteranceKind::heading: return "heading";
    case UtteranceKind::narration: return "narration";
    case UtteranceKind::quote: return "quote";
    case UtteranceKind::partial_quote: return "partial_quote";
  }
  return "";
}

constexpr std::string_view name_of(QuoteKind kind) { return kind == QuoteKind::direct ? "direct" : "partial"; }

/// Empty where it is not known.
constexpr std::string_view name_of(Age age) {
  switch (age) {
    case Age::unknown: return "";
    case Age::young: return "young";
    case Age::adult: return "adult";
    case Age::old: return "old";
  }
  return "";
}

constexpr std::string_view name_of(Gender gender) {
  switch (gender) {
    case Gender::unknown: return "unknown";
    case Gender::female: return "female";
    case Gender::male: return "male";
  }
  return "";
}

}  // namespace narrator::cli
