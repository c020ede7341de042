#include "cli/show_json.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/json_text.hpp"
#include "base/utf8.hpp"
#include "cli/printable.hpp"
#include "cli/stage_names.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) { return printable_json(json_text(json, 1)) + "\n"; }

std::string slice(const Document& document, Span span) {
  return to_utf8(std::u32string_view(document.text).substr(span.start, span.size()));
}

Json span_or_null(bool start, Span span) {
  if (span.empty()) return nullptr;
  return start ? span.start : span.end;
}

double rounded(double value) { return std::round(value * 1000.0) / 1000.0; }

Json name_or_null(const Script& script, std::optional<SpeakerId> id) {
  if (!id || script.speakers[*id].name.empty()) return nullptr;
  return script.speakers[*id].name;
}

Json age_or_null(Age age) {
  if (age == Age::unknown) return nullptr;
  return name_of(age);
}

Json quote_json(const Script& script, const Quote& quote) {
  return {{"start", quote.span.start},
          {"end", quote.span.end},
          {"kind", name_of(quote.kind)},
          {"speaker", name_or_null(script, quote.speaker)},
          {"speaker_start", span_or_null(true, quote.speaker_phrase)},
          {"speaker_end", span_or_null(false, quote.speaker_phrase)},
          {"confidence", rounded(quote.confidence)},
          {"sure", quote.confidence >= sure_confidence},
          {"rule", quote.rule},
          {"cue_start", span_or_null(true, quote.cue)},
          {"cue_end", span_or_null(false, quote.cue)},
          {"runner_up", name_or_null(script, quote.runner_up)}};
}

/// The body: without title and byline, paragraphs apart by a blank line.
std::string body_text(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::title || block.kind == BlockKind::byline || block.kind == BlockKind::remark) continue;
    if (!text.empty()) text += "\n\n";
    text += plain_text(document, block.span);
  }
  return text;
}

}  // namespace

std::string document_json(const Document& document) {
  Json blocks = Json::array();
  for (const Block& block : document.blocks)
    blocks.push_back({{"kind", name_of(block.kind)},
                      {"start", block.span.start},
                      {"end", block.span.end},
                      {"level", block.level},
                      {"language", language_of(document, block)},
                      {"text", plain_text(document, block.span)}});
  Json omissions = Json::array();
  for (const Omission& omission : document.omissions) omissions.push_back({{"kind", name_of(omission.kind)}, {"count", omission.count}});
  return dumped({{"title", document.title},
                 {"byline", document.byline},
                 {"language", document.language},
                 {"encoding", document.encoding},
                 {"date", document.date},
                 {"site", document.site},
                 {"text", body_text(document)},
                 {"omissions", omissions},
                 {"blocks", blocks}});
}

std::string script_json(const Document& document, const Script& script) {
  Json speakers = Json::array();
  for (SpeakerId id = 0; id < script.speakers.size(); ++id)
    speakers.push_back({{"id", id},
                        {"name", name_or_null(script, id)},
                        {"gender", name_of(script.speakers[id].gender)},
                        {"age", age_or_null(script.speakers[id].age)},
                        {"aliases", script.speakers[id].aliases}});
  Json utterances = Json::array();
  for (const Utterance& utterance : script.utterances)
    utterances.push_back({{"speaker", utterance.speaker},
                          {"kind", name_of(utterance.kind)},
                          {"start", utterance.span.start},
                          {"end", utterance.span.end},
                          {"text", slice(document, utterance.span)}});
  Json quotes = Json::array();
  for (const Quote& quote : script.quotes) quotes.push_back(quote_json(script, quote));
  return dumped({{"title", script.title},
                 {"language", script.language},
                 {"speakers", speakers},
                 {"utterances", utterances},
                 {"quotes", quotes}});
}

std::string cast_json(const Script& script, const Cast& cast) {
  Json members = Json::array();
  for (const CastMember& member : cast.members)
    members.push_back({{"speaker", member.speaker},
                       {"name", name_or_null(script, member.speaker)},
                       {"gender", name_of(script.speakers[member.speaker].gender)},
                       {"voice", member.voice.name},
                       {"seat", member.seat},
                       {"quotes", member.quotes},
                       {"words", member.words},
                       {"shared", member.shared},
                       {"reason", member.reason}});
  return dumped({{"cast", members}});
}

namespace {

Json ledger_line(const Document& document, Span source, Reading reading, std::u32string_view spoken) {
  Json line{{"start", source.start},
            {"end", source.end},
            {"written", to_utf8(std::u32string_view(document.text).substr(source.start, source.size()))},
            {"reading", name_of(reading)}};
  if (spoken.empty()) line["spoken"] = nullptr;
  else line["spoken"] = to_utf8(spoken);
  return line;
}

/// Between blocks there is only white space.
void account_for_gap(Json& ledger, const Document& document, Span gap) {
  if (!gap.empty()) ledger.push_back(ledger_line(document, gap, Reading::white_space, {}));
}

Json spoken_words(const SpokenForm& form) {
  Json words = Json::array();
  for (const SpokenWord& word : form.words) {
    Json line{{"text", to_utf8(std::u32string_view(form.text).substr(word.spoken.start, word.spoken.size()))},
              {"start", word.source.start},
              {"end", word.source.end}};
    if (!word.ipa.empty()) line["ipa"] = to_utf8(word.ipa);
    words.push_back(std::move(line));
  }
  return words;
}

}  // namespace

std::string spoken_json(const Document& document, const SpokenBlock& spoken) {
  Json paragraphs = Json::array();
  Json ledger = Json::array();
  std::size_t accounted = 0;
  for (const Block& block : document.blocks) {
    const SpokenForm form = spoken(block);
    account_for_gap(ledger, document, {accounted, block.span.start});
    for (const LedgerLine& line : form.ledger)
      ledger.push_back(ledger_line(document, line.source, line.reading,
                                   std::u32string_view(form.text).substr(line.spoken.start, line.spoken.size())));
    accounted = block.span.end;
    paragraphs.push_back({{"start", block.span.start}, {"end", block.span.end}, {"text", to_utf8(form.text)}, {"words", spoken_words(form)}});
  }
  account_for_gap(ledger, document, {accounted, document.text.size()});
  return dumped({{"paragraphs", paragraphs}, {"ledger", ledger}});
}

}  // namespace narrator::cli
