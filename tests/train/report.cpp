#include "train/report.hpp"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>
#include <utility>

#include "base/utf8.hpp"

namespace narrator::train {
namespace {

using namespace narrator::script;

double percent(std::size_t part, std::size_t whole) {
  return 100.0 * static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(1, whole));
}

/// On one line, with the middle left out when it is long.
std::string words(std::u32string_view text, Span span) {
  constexpr std::size_t longest = 160;
  span.end = std::min(span.end, text.size());
  std::u32string line(text.substr(span.start, span.size()));
  if (line.size() > longest) line = line.substr(0, longest / 2) + U" [...] " + line.substr(line.size() - longest / 2);
  std::replace(line.begin(), line.end(), U'\n', U'|');
  return to_utf8(line);
}

std::size_t index_of(const SpeakerLesson& lesson, const Candidate& chosen) {
  for (std::size_t i = 0; i < lesson.candidates.size(); ++i)
    if (lesson.candidates[i].where == chosen.where && lesson.candidates[i].phrase == chosen.phrase) return i;
  return lesson.candidates.size() - 1;
}

std::string kind_of(const SpeakerLesson& lesson, std::size_t chosen) {
  const auto name = [&](std::size_t i) { return std::string(where_names[static_cast<std::size_t>(lesson.candidates[i].where)]); };
  const auto right = static_cast<std::size_t>(std::find(lesson.right.begin(), lesson.right.end(), true) - lesson.right.begin());
  return name(chosen) + " instead of " + name(right);
}

std::string described(const SpeakerLesson& lesson, std::size_t chosen) {
  const Span q = lesson.quotation;
  const std::string by = lesson.gold ? words(lesson.text, *lesson.gold) : "?";
  return "chosen '" + words(lesson.text, lesson.candidates[chosen].phrase) + "', right '" + by + "': " +
         words(lesson.text, {q.start < 150 ? 0 : q.start - 150, q.start}) + ">>" + words(lesson.text, q) + "<<" +
         words(lesson.text, {q.end, q.end + 100});
}

}  // namespace

void Report::add(const Lessons& lessons, const Weights& weights) {
  for (const SpeakerLesson& lesson : lessons.speakers) add_speaker(lesson, weights);
  for (const SpeechLesson& lesson : lessons.speech) {
    const bool speech = score(SpeechTraits::space, lesson.traits, weights.speech) > 0.0;
    said_ += speech ? 1 : 0;
    speech_ += lesson.speech ? 1 : 0;
    both_ += speech && lesson.speech ? 1 : 0;
  }
}

void Report::add_speaker(const SpeakerLesson& lesson, const Weights& weights) {
  answerable_ += lesson.right.back() ? 0 : 1;
  const Decision decision = rank(lesson.candidates, weights);
  const std::size_t chosen = decision.best ? index_of(lesson, *decision.best) : lesson.candidates.size() - 1;
  const bool right = decision.best && lesson.right[chosen];
  choices_.push_back({decision.confidence, right});
  const auto is_beside = [](const Candidate& c) { return c.is_beside; };
  const bool tagged = std::any_of(lesson.candidates.begin(), lesson.candidates.end(), is_beside);
  tagged_ += tagged ? 1 : 0;
  contradictions_ += tagged && decision.best && decision.best->where != Where::label && !decision.best->is_beside ? 1 : 0;
  if (right) return;
  const std::string kind = kind_of(lesson, chosen);
  ++kinds_[kind];
  errors_.push_back(kind + "\t" + described(lesson, chosen));
}

void Report::print() const {
  const auto right = static_cast<std::size_t>(std::count_if(choices_.begin(), choices_.end(), [](const Choice& c) { return c.right; }));
  std::fprintf(stderr, "%-22s speech F1 %5.2f %%  speaker %5.2f %% of %zu (could be %5.2f %%)  contradictions %zu of %zu\n", set_.c_str(),
               percent(2 * both_, said_ + speech_), percent(right, choices_.size()), choices_.size(), percent(answerable_, choices_.size()),
               contradictions_, tagged_);
  for (const double least : {0.25, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98}) {
    std::size_t given = 0;
    std::size_t good = 0;
    for (const Choice& choice : choices_) {
      if (choice.confidence < least) continue;
      ++given;
      good += choice.right ? 1 : 0;
    }
    std::fprintf(stderr, "    confidence %.2f: %5.1f %% right of the %5.1f %% given\n", least, percent(good, given), percent(given, choices_.size()));
  }
}

void Report::print_errors() const {
  std::vector<std::pair<std::size_t, std::string>> kinds;
  for (const auto& [kind, count] : kinds_) kinds.emplace_back(count, kind);
  std::sort(kinds.rbegin(), kinds.rend());
  for (const auto& [count, kind] : kinds) std::printf("%s\t%zu\t%s\n", set_.c_str(), count, kind.c_str());
  for (const std::string& error : errors_) std::printf("%s\t%s\n", set_.c_str(), error.c_str());
}

}  // namespace narrator::train
