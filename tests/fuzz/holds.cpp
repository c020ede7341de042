#include "fuzz/holds.hpp"

#include <string>

#include "base/utf8.hpp"
#include "document/read_document.hpp"
#include "fuzz/targets.hpp"
#include "narrator/error.hpp"
#include "reader/read_markup.hpp"
#include "text/characters.hpp"

namespace narrator::fuzz {

void check_document(const Document& document) {
  std::size_t behind = 0;
  for (const Block& block : document.blocks) {
    check(behind <= block.span.start && !block.span.empty() && block.span.end <= document.text.size(), "blocks are in order");
    check(!is_space(document.text[block.span.start]) && !is_space(document.text[block.span.end - 1]), "blocks are tight");
    for (; behind < block.span.start; ++behind) check(is_space(document.text[behind]), "between blocks is white space");
    behind = block.span.end;
  }
  for (; behind < document.text.size(); ++behind) check(is_space(document.text[behind]), "behind the blocks is white space");
  check(is_utf8(document.title) && document.title.find('\n') == std::string::npos, "a title is one line of UTF-8");
  check(is_utf8(document.byline), "a byline is UTF-8");
  check(!document.language.empty(), "a document has a language");
}

void check_script(const Document& document, const Script& script) {
  check(!script.speakers.empty(), "there is a narrator");
  std::size_t block = 0;
  std::size_t at = document.blocks.empty() ? 0 : document.blocks.front().span.start;
  for (const Utterance& utterance : script.utterances) {
    check(utterance.speaker < script.speakers.size(), "an utterance has a speaker");
    check(utterance.block < document.blocks.size() && utterance.block >= block, "utterances are in order");
    for (; block < utterance.block; ++block) {
      check(at == document.blocks[block].span.end, "utterances cover a block");
      at = document.blocks[block + 1].span.start;
    }
    check(utterance.span.start == at && !utterance.span.empty(), "utterances leave no gap");
    at = utterance.span.end;
  }
  if (!document.blocks.empty()) check(block + 1 == document.blocks.size() && at == document.blocks.back().span.end, "utterances cover all");
  std::size_t behind = 0;
  for (const Quote& quote : script.quotes) {
    check(behind <= quote.span.start && !quote.span.empty() && quote.span.end <= document.text.size(), "quotes are in order");
    check(!quote.speaker || *quote.speaker < script.speakers.size(), "a quote's speaker is one");
    check(quote.confidence >= 0.0 && quote.confidence <= 1.0, "confidence is between 0 and 1");
    behind = quote.span.end;
  }
  for (const Speaker& speaker : script.speakers) check(is_utf8(speaker.name), "a name is UTF-8");
}

namespace {

/// In this process, where coverage is counted.
markup::SourceDocument read_here(std::string_view bytes, InputFormat format, const ReadOptions& options) {
  return read_markup(bytes, format, options.charset);
}

}  // namespace

Document read_checked(std::string_view bytes, const ReadOptions& options) {
  try {
    Document document = read_document_by(read_here, bytes, options);
    check_document(document);
    return document;
  } catch (const Error& error) {
    check(error.kind() == ErrorKind::input, "a reader refuses only the input");
    check(std::string_view(error.what()).find('\n') == std::string_view::npos, "an error is one line");
    return {};
  }
}

}  // namespace narrator::fuzz
