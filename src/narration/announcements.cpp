#include "narration/announcements.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/utf8.hpp"
#include "casting/speaker_names.hpp"
#include "text/characters.hpp"
#include "text/language.hpp"
#include "text/sentences.hpp"

namespace narrator::narration {
namespace {

/// Folded words with one space around each, so that whole words can be found.
std::string words_of(std::u32string_view text) {
  std::u32string words = U" ";
  for (const char32_t c : text) words += is_letter(c) || is_digit(c) || c == U'-' || c == U'\'' || c == U'’' ? c : U' ';
  return " " + casting::folded_name(to_utf8(words)) + " ";
}

class Announcer {
 public:
  Announcer(const Document& document, const Script& script, Announce announce)
      : text_(document.text), blocks_(document.blocks), script_(script), announce_(announce), language_(language_for(document.language)),
        heard_(script.speakers.size(), false) {}

  /// Asked once for each segment, in order.
  bool announces(const std::vector<Segment>& segments, std::size_t at) {
    const Segment& segment = segments[at];
    if (segment.speaker == narrator_id) return false;
    const bool new_turn = std::exchange(last_, segment.speaker) != segment.speaker;
    const bool first = !heard_[segment.speaker];
    heard_[segment.speaker] = true;
    if (!new_turn || casting::is_description(script_.speakers[segment.speaker].name)) return false;
    const Utterance& quote = script_.utterances[segment.utterance];
    if (announce_ == Announce::always) return !is_just_named(segment.speaker, segment.utterance);
    return first && !is_named_around(segment.speaker, quote);
  }

 private:
  bool names(SpeakerId speaker, const std::string& words) const {
    const Speaker& who = script_.speakers[speaker];
    const auto is_there = [&](const std::string& name) {
      if (casting::is_description(name)) return false;
      const std::string last = casting::lasting_name(name);
      return !last.empty() && words.find(" " + last + " ") != std::string::npos;
    };
    return is_there(who.name) || std::any_of(who.aliases.begin(), who.aliases.end(), is_there);
  }

  /// What the narrator reads between two places of a block.
  std::string narrated_words(std::size_t block, Span where) const {
    std::string words;
    for (const Utterance& u : script_.utterances) {
      if (u.block < block || u.speaker != narrator_id) continue;
      if (u.block > block) break;
      const Span read{std::max(u.span.start, where.start), std::min(u.span.end, where.end)};
      if (read.start < read.end) words += words_of(text_.substr(read.start, read.end - read.start));
    }
    return words;
  }

  bool is_named_around(SpeakerId speaker, const Utterance& quote) const {
    const std::vector<Span> sentences = split_sentences(text_, blocks_[quote.block].span, language_);
    const auto holds = [&](const Span& s) { return s.end > quote.span.start; };
    const auto first = std::find_if(sentences.begin(), sentences.end(), holds);
    auto behind = std::find_if(first, sentences.end(), [&](const Span& s) { return s.start >= quote.span.end; });
    if (first == sentences.end()) return false;
    if (behind != sentences.end()) ++behind;
    return names(speaker, narrated_words(quote.block, {(first == sentences.begin() ? first : std::prev(first))->start, std::prev(behind)->end}));
  }

  /// "Novak: ..." has been read already: by the narrator, with nothing behind the name.
  bool is_just_named(SpeakerId speaker, std::size_t utterance) const {
    if (utterance == 0) return false;
    const Utterance& before = script_.utterances[utterance - 1];
    if (before.speaker != narrator_id || before.block != script_.utterances[utterance].block) return false;
    const std::string words = words_of(text_.substr(before.span.start, before.span.size()));
    const std::string name = casting::lasting_name(script_.speakers[speaker].name);
    return words.ends_with(" " + name + " ");
  }

  std::u32string_view text_;
  const std::vector<Block>& blocks_;
  const Script& script_;
  Announce announce_;
  const Language& language_;
  std::vector<bool> heard_;  // by speaker
  SpeakerId last_ = narrator_id;
};

Segment announcement_before(const Segment& quote, const Pauses& pauses) {
  Segment segment = quote;
  segment.source.end = segment.source.start;
  segment.speaker = narrator_id;
  segment.announces = quote.speaker;
  segment.pause_after = pauses.clause;
  return segment;
}

}  // namespace

void add_announcements(const Document& document, const Script& script, Announce announce, const Pauses& pauses,
                       std::vector<Segment>& segments) {
  if (announce == Announce::off) return;
  Announcer announcer(document, script, announce);
  std::vector<Segment> all;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (announcer.announces(segments, i)) all.push_back(announcement_before(segments[i], pauses));
    all.push_back(segments[i]);
  }
  segments = std::move(all);
}

void mark_quotations(std::vector<Segment>& segments) {
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (segments[i].speaker == narrator_id) continue;
    segments[i].opens_quotation = i == 0 || segments[i - 1].speaker != segments[i].speaker;
    segments[i].closes_quotation = i + 1 == segments.size() || segments[i + 1].speaker == narrator_id;
  }
}

}  // namespace narrator::narration
