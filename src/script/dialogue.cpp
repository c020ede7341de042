#include "script/dialogue.hpp"

#include "script/tokens.hpp"
#include "text/characters.hpp"

namespace narrator::script {
namespace {

constexpr std::u32string_view dashes = U"—–-";
constexpr std::size_t longest_tag = 14;  // tokens

/// Finds the tags of one stretch of dialogue.
class Tags {
 public:
  Tags(std::u32string_view text, Span span, const Language& language) : language_(language) {
    tokenize(text, span, {}, 0, 0, language, row_);
  }

  struct Tag {
    Span span;       ///< from the verb to its last word
    bool found = false;
  };

  /// The next tag behind the one before.
  Tag next() {
    for (; at_ + 1 < tokens().size(); ++at_) {
      if (!may_begin(at_)) continue;
      const std::size_t verb = verb_at(at_ + 1);
      if (verb == 0) continue;
      const std::size_t end = end_of(verb, tokens()[at_].kind == TokenKind::dash);
      const Tag tag{{tokens()[at_ + 1].span.start, tokens()[end - 1].span.end}, true};
      at_ = end;
      return tag;
    }
    return {};
  }

 private:
  const std::vector<Token>& tokens() const { return row_.tokens; }
  bool is_word(std::size_t k) const { return k < tokens().size() && tokens()[k].kind == TokenKind::word; }

  bool may_begin(std::size_t k) const {
    const TokenKind kind = tokens()[k].kind;
    return k > 0 && kind != TokenKind::word && kind != TokenKind::colon;
  }

  /// The verb at k, or behind one small word ("lui dit-il", "s'écria"), with a subject behind it.
  /// @return 0 when there is none
  std::size_t verb_at(std::size_t k) const {
    for (std::size_t verb = k; verb < k + 3 && is_word(verb); ++verb) {
      if (tokens()[verb].capital) return 0;
      if (word_in(language_.speech_verbs, tokens()[verb].lower)) return has_subject(verb + 1) ? verb : 0;
      if (!word_in(language_.function_words, tokens()[verb].lower)) return 0;
    }
    return 0;
  }

  bool has_subject(std::size_t k) const {
    for (std::size_t word = k; word < k + 2 && is_word(word); ++word) {
      const Token& token = tokens()[word];
      if (token.capital || find_word(language_.pronouns, token.lower) != nullptr) return true;
      if (word_in(language_.first_person, token.lower) || word_in(language_.determiners, token.lower)) return true;
    }
    return false;
  }

  /// A tag set off by dashes ends at the next one; another at the comma or stop behind its subject,
  /// unless what follows is still about how it was said ("dit-il, en riant").
  std::size_t end_of(std::size_t verb, bool by_dash) const {
    std::size_t end = verb + 1;
    for (; end < tokens().size() && end < verb + longest_tag; ++end) {
      const TokenKind kind = tokens()[end].kind;
      if (kind == TokenKind::dash || kind == TokenKind::stop) break;
      if (by_dash || (kind != TokenKind::comma && kind != TokenKind::colon)) continue;
      const bool goes_on = is_word(end + 1) && word_in(language_.prepositions, tokens()[end + 1].lower);
      if (!goes_on) break;
    }
    return end;
  }

  const Language& language_;
  TokenRow row_;
  std::size_t at_ = 0;
};

/// Without the white space, commas and dashes around it.
Span bare(std::u32string_view text, Span span) {
  while (!span.empty() && (is_space(text[span.start]) || holds(U",;.", text[span.start]) || holds(dashes, text[span.start])))
    ++span.start;
  while (!span.empty() && (is_space(text[span.end - 1]) || holds(U",;", text[span.end - 1]) || holds(dashes, text[span.end - 1])))
    --span.end;
  return span;
}

/// Adds the pieces of `whole` between its tags: the first keeps its opening, the last its closing.
void add_pieces(std::u32string_view text, const MarkedRegion& whole, const Language& language,
                std::vector<MarkedRegion>& regions) {
  Tags tags(text, whole.span, language);
  MarkedRegion rest = whole;
  for (Tags::Tag tag = tags.next(); tag.found; tag = tags.next()) {
    MarkedRegion piece = rest;
    // The opening mark or dash stays with the first piece.
    const std::size_t inside = piece.span.start + piece.open_length;
    piece.span.end = bare(text, {inside, tag.span.start}).end;
    piece.close_length = 0;
    rest.span.start = bare(text, {tag.span.end, whole.span.end}).start;
    rest.open_length = 0;
    rest.continues = false;
    if (piece.span.end > inside) regions.push_back(piece);
    if (rest.span.empty()) return;
  }
  if (rest.span.end > rest.span.start + rest.open_length + rest.close_length) regions.push_back(rest);
}

}  // namespace

bool begins_dialogue(std::u32string_view text, Span block, const Language& language) {
  if (!language.dash_dialogue || block.size() < 3 || !holds(dashes, text[block.start])) return false;
  const char32_t next = text[block.start + 1];
  return text[block.start] != U'-' ? !is_digit(next) : is_space(next);
}

void find_turn(std::u32string_view text, Span block, const Language& language, std::vector<MarkedRegion>& regions) {
  MarkedRegion turn;
  turn.span = block;
  turn.close_length = 0;
  turn.dash = true;
  add_pieces(text, turn, language, regions);
}

void split_at_tags(std::u32string_view text, const Language& language, std::vector<MarkedRegion>& regions) {
  if (!language.dash_dialogue || regions.back().span.size() < 12) return;
  const MarkedRegion whole = regions.back();
  regions.pop_back();
  add_pieces(text, whole, language, regions);
}

}  // namespace narrator::script
