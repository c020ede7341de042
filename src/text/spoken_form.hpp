// What is said for what is written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"
#include "text/language.hpp"

namespace narrator {

/// A word of SpokenForm::text and the part of the article it is said for. Several words can have one
/// source ("$3.5m"), and never does a word have none.
struct SpokenWord {
  Span spoken;
  Span source;
  friend bool operator==(const SpokenWord&, const SpokenWord&) = default;
};

/// Safe to give to the engine: letters, figures and a few marks; one space between words, none between
/// the characters of a script that is written without. No quotation marks, brackets or controls, no run
/// that the engine is known to end at.
struct SpokenForm {
  std::u32string text;
  std::vector<SpokenWord> words;  ///< in order of both
  friend bool operator==(const SpokenForm&, const SpokenForm&) = default;
};

SpokenForm spoken_form(std::u32string_view text, Span span, const Language& language);

}  // namespace narrator
