#include "narrator/spoken_form.hpp"
#include "spoken/numerals.hpp"
#include "spoken/run.hpp"
#include "spoken/scripts.hpp"

namespace narrator {

TextNormalizer::TextNormalizer(std::string_view tag, const SpokenOptions& options, const Lexicon* lexicon)
    : numerals_(std::make_unique<spoken::Numerals>(spoken::rules_for(tag), tag)),
      scripts_(std::make_unique<spoken::Scripts>(tag)),
      options_(options),
      lexicon_(lexicon) {}
TextNormalizer::~TextNormalizer() = default;
TextNormalizer::TextNormalizer(TextNormalizer&&) noexcept = default;

SpokenForm TextNormalizer::normalize(std::u32string_view text, Span span) const {
  return spoken::Run(text, span, *numerals_, options_, lexicon_, *scripts_).run();
}

}  // namespace narrator
