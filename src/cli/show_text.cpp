#include "cli/show_text.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "base/percent.hpp"
#include "base/utf8.hpp"
#include "cli/printable.hpp"
#include "cli/stage_names.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::cli {
namespace {

std::string words_of(const Document& document, Span span) { return printable(plain_text(document, span)); }

/// `said Smith`, 97 %, subject-verb-after; else Jones
std::string why(const Document& document, const Script& script, const Quote& quote) {
  std::string line = "    " + std::string(name_of(quote.kind)) + ", " + quote.rule + ", " + percent(quote.confidence);
  if (quote.confidence < sure_confidence) line += " (not sure)";
  if (!quote.speaker_phrase.empty()) line += ", by \"" + words_of(document, quote.speaker_phrase) + "\"";
  if (!quote.cue.empty()) line += " and \"" + words_of(document, quote.cue) + "\"";
  if (quote.runner_up) line += ", else " + name_for_people(script, *quote.runner_up);
  return line + "\n";
}

std::string voice_line(const Voice& voice, const char* note) {
  char score[16] = "   -";
  if (voice.intelligibility) std::snprintf(score, sizeof score, "%.2f", *voice.intelligibility);
  char line[192];
  std::snprintf(line, sizeof line, "%-10s %-8s %3d %5.0f Hz  formants x%.2f  rhyme test %s  ", voice.name.c_str(),
                voice.gender == Gender::unknown ? "neutral" : std::string(name_of(voice.gender)).c_str(), voice.age, voice.pitch_hz,
                voice.formant_scale, score);
  return line + printable(voice.description) + (*note == '\0' ? "" : std::string("; ") + note) + "\n";
}

}  // namespace

std::string name_for_people(const Script& script, SpeakerId id) {
  const std::string& name = script.speakers[id].name;
  return name.empty() ? "somebody" : printable(name);
}

std::string document_text(const Document& document) {
  std::string text;
  if (!document.title.empty()) text += "title: " + printable(document.title) + "\n";
  if (!document.byline.empty()) text += "byline: " + printable(document.byline) + "\n";
  text += "language: " + document.language + ", encoding: " + document.encoding + "\n\n";
  for (const Block& block : document.blocks)
    text += std::string(name_of(block.kind)) + ": " + words_of(document, block.span) + "\n";
  for (const Omission& omission : document.omissions)
    text += "left out: " + std::string(name_of(omission.kind)) + ", " + std::to_string(omission.count) + "\n";
  return text;
}

std::string script_text(const Document& document, const Script& script) {
  std::string text;
  std::size_t quote = 0;
  for (const Utterance& utterance : script.utterances) {
    text += name_for_people(script, utterance.speaker) + ": " + words_of(document, utterance.span) + "\n";
    for (; quote < script.quotes.size() && script.quotes[quote].span.start < utterance.span.end; ++quote)
      text += why(document, script, script.quotes[quote]);
  }
  return text;
}

std::string cast_text(const Script& script, const Cast& cast) {
  std::string text;
  for (const CastMember& member : cast.members) {
    text += name_for_people(script, member.speaker) + ": voice " + member.voice.name + ", ";
    if (member.speaker != narrator_id) text += std::to_string(member.quotes) + (member.quotes == 1 ? " quote, " : " quotes, ");
    text += std::to_string(member.words) + " words (" + printable(member.reason) + ")\n";
  }
  return text;
}

std::string spoken_text(const Document& document, const SpokenBlock& spoken) {
  std::string text;
  for (const Block& block : document.blocks) text += printable(to_utf8(spoken(block).text)) + "\n";
  return text;
}

std::string voices_text(const VoiceCatalogue& catalogue) {
  std::string text = voice_line(catalogue.narrator(), "reads the article");
  text += voice_line(catalogue.unknown(), "speaks for the unknown");
  for (const Voice& voice : catalogue.voices()) text += voice_line(voice, "");
  return text;
}

std::string recent_text(const session::Places& places) {
  std::string text;
  for (const session::HeardArticle& article : places.articles()) {
    const std::time_t when = article.when;
    std::tm local{};
    char date[32] = "?";
    if (localtime_r(&when, &local) != nullptr) std::strftime(date, sizeof date, "%Y-%m-%d %H:%M", &local);
    char far[16];
    std::snprintf(far, sizeof far, "%5.0f %%", article.finished ? 100.0 : article.place.share * 100.0);
    text += std::string(date) + far + "  " + printable(article.title) + (article.path.empty() ? "" : "  " + printable(article.path)) + "\n";
  }
  return text;
}

}  // namespace narrator::cli
