// The script: what was decided as speakers, quotes and utterances.
#include <algorithm>
#include <map>
#include <optional>

#include "base/utf8.hpp"
#include "narrator/script.hpp"
#include "script/analysis.hpp"
#include "text/characters.hpp"
#include "text/language.hpp"

namespace narrator {
namespace {

using namespace narrator::script;

std::string one_line(std::u32string_view text) {
  std::u32string line;
  for (const char32_t c : text) {
    if (!is_space(c)) line += c;
    else if (!line.empty() && line.back() != U' ') line += U' ';
  }
  return to_utf8(line);
}

/// Gives people who speak a place among the speakers.
class Speakers {
 public:
  Speakers(const People& people, std::vector<Speaker>& speakers) : people_(people), speakers_(speakers) {
    speakers_.push_back({.name = "narrator", .gender = Gender::unknown, .aliases = {}, .age = Age::unknown});
  }

  SpeakerId of(PersonId person) {
    const auto [entry, is_new] = ids_.try_emplace(person, speakers_.size());
    if (is_new) {
      const Person& p = people_[person];
      Speaker speaker{.name = own_name(p), .gender = p.gender, .aliases = {}, .age = p.age};
      for (const std::u32string& form : p.other_forms) speaker.aliases.push_back(one_line(form));
      speakers_.push_back(std::move(speaker));
    }
    return entry->second;
  }

  std::optional<SpeakerId> known(PersonId person) const {
    const auto found = ids_.find(person);
    return found == ids_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  /// Two people who are both "a resident" are told apart by number.
  std::string own_name(const Person& person) {
    std::string name = one_line(person.name);
    const std::size_t times = person.described ? ++times_[name] : 1;
    return times == 1 ? name : name + " (" + std::to_string(times) + ")";
  }

  const People& people_;
  std::vector<Speaker>& speakers_;
  std::map<PersonId, SpeakerId> ids_;
  std::map<std::string, std::size_t> times_;  // by description: how many speakers have it
};

class Writer {
 public:
  Writer(const Document& document, const ScriptOptions& options) : document_(document), options_(options) {}

  Script write() {
    const Language& language = language_for(document_.language);
    People people(language);
    const std::vector<Spoken> spoken = analyse(document_, language, people);
    script_.title = document_.title;
    script_.language = document_.language;
    Speakers speakers(people, script_.speakers);
    for (const Spoken& s : spoken) add_quote(s, speakers);
    add_runners_up(spoken, speakers);
    lay_out_utterances(document_, script_, options_);
    return std::move(script_);
  }

 private:
  void add_quote(const Spoken& spoken, Speakers& speakers) {
    Quote quote;
    quote.span = spoken.region.span;
    quote.kind = spoken.decision.kind;
    if (const auto& best = spoken.decision.best) {
      quote.confidence = best->resolved ? spoken.decision.confidence : 0.0;
      quote.rule = where_names[static_cast<std::size_t>(best->where)];
      quote.speaker_phrase = best->phrase;
      quote.cue = best->cue;
      if (best->resolved && quote.confidence >= options_.least_confidence) quote.speaker = speakers.of(best->person);
    } else {
      quote.rule = "no-evidence";
    }
    script_.quotes.push_back(std::move(quote));
  }

  /// Of those who speak at all: a city that stands in the sentence gets no voice for it.
  void add_runners_up(const std::vector<Spoken>& spoken, const Speakers& speakers) {
    for (std::size_t i = 0; i < spoken.size(); ++i)
      if (const auto& person = spoken[i].decision.runner_up) script_.quotes[i].runner_up = speakers.known(*person);
  }

  const Document& document_;
  const ScriptOptions& options_;
  Script script_;
};

/// Quotes to utterances, block after block.
class Layout {
 public:
  Layout(const Document& document, Script& script, const ScriptOptions& options)
      : document_(document), script_(script), options_(options) {}

  void run() {
    script_.utterances.clear();
    std::size_t next = 0;
    for (std::size_t block = 0; block < document_.blocks.size(); ++block) {
      const Span span = document_.blocks[block].span;
      std::size_t at = span.start;
      for (; next < script_.quotes.size() && script_.quotes[next].span.start < span.end; ++next) {
        const Quote& quote = script_.quotes[next];
        // A fragment in a voice that nobody knows would only startle.
        if (quote.kind == QuoteKind::partial && (!options_.voice_partial_quotes || !quote.speaker)) continue;
        narrate({at, quote.span.start}, block);
        const auto kind = quote.kind == QuoteKind::direct ? UtteranceKind::quote : UtteranceKind::partial_quote;
        script_.utterances.push_back({quote.speaker ? *quote.speaker : unknown(), kind, quote.span, block});
        at = quote.span.end;
      }
      narrate({at, span.end}, block);
    }
  }

 private:
  void narrate(Span span, std::size_t block) {
    if (span.empty()) return;
    const BlockKind kind = document_.blocks[block].kind;
    const auto utterance = kind == BlockKind::title     ? UtteranceKind::title
                           : kind == BlockKind::heading ? UtteranceKind::heading
                                                        : UtteranceKind::narration;
    script_.utterances.push_back({narrator_id, utterance, span, block});
  }

  SpeakerId unknown() {
    for (SpeakerId id = 1; id < script_.speakers.size() && !unknown_; ++id)
      if (script_.speakers[id].name.empty()) unknown_ = id;
    if (!unknown_) {
      unknown_ = script_.speakers.size();
      script_.speakers.emplace_back();
    }
    return *unknown_;
  }

  const Document& document_;
  Script& script_;
  const ScriptOptions& options_;
  std::optional<SpeakerId> unknown_;
};

}  // namespace

void lay_out_utterances(const Document& document, Script& script, const ScriptOptions& options) {
  Layout(document, script, options).run();
}

Script write_script(const Document& document, const ScriptOptions& options) { return Writer(document, options).write(); }

}  // namespace narrator
