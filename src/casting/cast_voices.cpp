// Gives every speaker a voice: overrides first, then by gender and by who follows whom.
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>

#include "base/utf8.hpp"
#include "casting/voice_distance.hpp"
#include "narrator/casting.hpp"
#include "narrator/error.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

using casting::distance;

constexpr double far_enough = 3.0;       // more distance than this is no better
constexpr double narrator_follows = 0.5;  // everybody is heard beside the narrator
constexpr int most_improvements = 8;

std::string folded(std::string_view name) {
  std::string result;
  for (const char32_t c : from_utf8(name))
    append_utf8(result, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  return result;
}

/// FNV-1a: the same name starts at the same voice in every article and on every machine.
std::uint64_t hash(std::string_view name) {
  std::uint64_t value = 14695981039346656037U;
  for (const char c : name) value = (value ^ static_cast<std::uint8_t>(c)) * 1099511628211U;
  return value;
}

std::size_t words_in(const Document& document, Span span) {
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t i = span.start; i < span.end; ++i) {
    const bool space = is_space(document.text[i]);
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

class Caster {
 public:
  Caster(const Script& script, const Document& document, const VoiceCatalogue& catalogue, const CastingOptions& options)
      : script_(script), document_(document), catalogue_(catalogue), options_(options) {}

  Cast run() {
    count();
    assign_fixed();
    assign_by_weight();
    improve();
    note_shared();
    for (SpeakerId id = 0; id < cast_.members.size(); ++id) cast_.members[id].voice = *voices_[id];
    return std::move(cast_);
  }

 private:
  using Pair = std::pair<SpeakerId, SpeakerId>;

  void count() {
    cast_.members.resize(script_.speakers.size());
    voices_.assign(script_.speakers.size(), nullptr);
    fixed_.assign(script_.speakers.size(), false);
    for (SpeakerId id = 0; id < cast_.members.size(); ++id) cast_.members[id].speaker = id;
    std::optional<SpeakerId> last;
    for (const Utterance& utterance : script_.utterances) {
      CastMember& member = cast_.members[utterance.speaker];
      member.words += words_in(document_, utterance.span);
      if (utterance.kind == UtteranceKind::quote || utterance.kind == UtteranceKind::partial_quote) ++member.quotes;
      if (utterance.speaker == narrator_id) continue;
      if (last && *last != utterance.speaker) ++neighbours_[{std::min(*last, utterance.speaker), std::max(*last, utterance.speaker)}];
      last = utterance.speaker;
    }
    for (const auto& [pair, times] : neighbours_) {
      beside_[pair.first].push_back({pair.second, times});
      beside_[pair.second].push_back({pair.first, times});
    }
  }

  void assign_fixed() {
    fix(narrator_id, catalogue_.narrator(), "reads the article");
    for (SpeakerId id = 1; id < voices_.size(); ++id)
      if (script_.speakers[id].name.empty()) fix(id, catalogue_.unknown(), "the text does not say who speaks");
    for (const auto& [name, voice_name] : options_.voices) {
      const Voice* voice = catalogue_.find(voice_name);
      if (voice == nullptr) refuse_voice(voice_name);
      fix(speaker_named(name), *voice, "as you asked");
    }
  }

  void fix(SpeakerId id, const Voice& voice, std::string reason) {
    voices_[id] = &voice;
    fixed_[id] = true;
    cast_.members[id].reason = std::move(reason);
  }

  [[noreturn]] void refuse_voice(const std::string& name) const {
    std::string known = catalogue_.narrator().name + ", " + catalogue_.unknown().name;
    for (const Voice& voice : catalogue_.voices()) known += ", " + voice.name;
    throw Error(ErrorKind::usage, "no voice is called '" + name + "'; there are " + known);
  }

  /// By name or alias, or by one word of the name when only one speaker has it.
  SpeakerId speaker_named(const std::string& name) const {
    const std::string wanted = folded(name);
    std::optional<SpeakerId> by_word;
    bool several = false;
    for (SpeakerId id = 0; id < script_.speakers.size(); ++id) {
      const Speaker& speaker = script_.speakers[id];
      if (speaker.name.empty()) continue;
      const std::string full = folded(speaker.name);
      if (full == wanted) return id;
      for (const std::string& alias : speaker.aliases)
        if (folded(alias) == wanted) return id;
      if ((" " + full + " ").find(" " + wanted + " ") == std::string::npos) continue;
      several = by_word.has_value();
      by_word = id;
    }
    if (by_word && !several) return *by_word;
    refuse_speaker(name, several);
  }

  [[noreturn]] void refuse_speaker(const std::string& name, bool several) const {
    std::string known;
    for (const Speaker& speaker : script_.speakers)
      if (!speaker.name.empty()) known += (known.empty() ? "" : ", ") + speaker.name;
    throw Error(ErrorKind::usage, "'" + name + "' " + (several ? "fits several speakers" : "does not speak in this article") +
                                      "; there are " + known);
  }

  /// Who says most chooses first.
  void assign_by_weight() {
    std::vector<SpeakerId> order;
    for (SpeakerId id = 1; id < voices_.size(); ++id)
      if (!fixed_[id]) order.push_back(id);
    std::stable_sort(order.begin(), order.end(),
                     [this](SpeakerId a, SpeakerId b) { return cast_.members[a].words > cast_.members[b].words; });
    for (const SpeakerId id : order) choose(id);
  }

  void choose(SpeakerId id) {
    voices_[id] = best_voice(id);
    const Gender gender = script_.speakers[id].gender;
    cast_.members[id].reason = gender == Gender::female ? "a female voice, clear of the neighbours"
                               : gender == Gender::male ? "a male voice, clear of the neighbours"
                                                        : "gender not known, clear of the neighbours";
  }

  const Voice* best_voice(SpeakerId id) const {
    const std::vector<Voice>& all = catalogue_.voices();
    const std::size_t start = hash(folded(script_.speakers[id].name)) % all.size();
    const Voice* best = nullptr;
    double best_score = 0.0;
    for (std::size_t k = 0; k < all.size(); ++k) {
      const Voice& voice = all[(start + k) % all.size()];
      const double value = score(id, voice);
      if (best == nullptr || value > best_score + 1e-9) {
        best = &voice;
        best_score = value;
      }
    }
    return best;
  }

  double score(SpeakerId id, const Voice& voice) const {
    double value = gender_fits(script_.speakers[id].gender, voice.gender);
    value += narrator_follows * std::min(far_enough, distance(voice, *voices_[narrator_id]));
    if (voice.name == voices_[narrator_id]->name) value -= 1000.0;
    if (const auto found = beside_.find(id); found != beside_.end())
      for (const auto& [other, times] : found->second) {
        if (voices_[other] == nullptr) continue;
        const double apart = std::min(far_enough, distance(voice, *voices_[other]));
        value += std::min(times, 5) * (apart == 0.0 ? -20.0 : apart);
      }
    return value - 6.0 * static_cast<double>(users(voice, id));
  }

  static double gender_fits(Gender person, Gender voice) {
    if (person == voice) return person == Gender::unknown ? 1.0 : 100.0;
    return person == Gender::unknown || voice == Gender::unknown ? 0.0 : -100.0;
  }

  std::size_t users(const Voice& voice, SpeakerId but) const {
    std::size_t count = 0;
    for (SpeakerId id = 0; id < voices_.size(); ++id)
      if (id != but && voices_[id] == &voice) ++count;
    return count;
  }

  /// Local search: whoever can do better now that all have voices, moves.
  void improve() {
    for (int round = 0; round < most_improvements; ++round) {
      bool moved = false;
      for (SpeakerId id = 1; id < voices_.size(); ++id) {
        if (fixed_[id]) continue;
        const Voice* best = best_voice(id);
        if (best == voices_[id] || score(id, *best) <= score(id, *voices_[id]) + 1e-9) continue;
        voices_[id] = best;
        moved = true;
      }
      if (!moved) return;
    }
  }

  void note_shared() {
    for (SpeakerId id = 0; id < voices_.size(); ++id) {
      CastMember& member = cast_.members[id];
      member.shared = users(*voices_[id], id) > 0;
      if (member.shared && !fixed_[id]) member.reason += "; shared, there are more speakers than voices";
    }
  }

  const Script& script_;
  const Document& document_;
  const VoiceCatalogue& catalogue_;
  const CastingOptions& options_;
  Cast cast_;
  std::vector<const Voice*> voices_;
  std::vector<bool> fixed_;
  std::map<Pair, int> neighbours_;  // who speaks next to whom, how often
  std::map<SpeakerId, std::vector<std::pair<SpeakerId, int>>> beside_;
};

}  // namespace

Cast cast_voices(const Script& script, const Document& document, const VoiceCatalogue& catalogue,
                 const CastingOptions& options) {
  return Caster(script, document, catalogue, options).run();
}

}  // namespace narrator
