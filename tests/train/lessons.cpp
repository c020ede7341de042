#include "train/lessons.hpp"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>

#include "base/utf8.hpp"
#include "script/analysis.hpp"
#include "text/characters.hpp"

namespace narrator::train {
namespace {

using nlohmann::json;
using namespace narrator::script;

constexpr std::u32string_view edges = U" \n\t\"“”„«»‘’'`,.;:—–-";

Span core(std::u32string_view text, Span span) {
  span.end = std::min(span.end, text.size());
  while (span.start < span.end && holds(edges, text[span.start])) ++span.start;
  while (span.start < span.end && holds(edges, text[span.end - 1])) --span.end;
  return span;
}

bool overlap(Span a, Span b) { return a.start < b.end && b.start < a.end; }

/// At least half of both together is in both.
bool is_same(Span a, Span b) {
  if (!overlap(a, b)) return false;
  const std::size_t both = std::min(a.end, b.end) - std::max(a.start, b.start);
  return 2 * both >= std::max(a.end, b.end) - std::min(a.start, b.start);
}

std::u32string last_word(std::u32string_view name) {
  const std::size_t space = name.rfind(U' ');
  std::u32string word;
  for (const char32_t c : name.substr(space == std::u32string_view::npos ? 0 : space + 1)) word += to_lower(c);
  return word;
}

class Gold final : public Teacher {
 public:
  Gold(const GoldArticle& article, const Document& document, const People& people, Lessons& lessons)
      : article_(article), text_(document.text), people_(people), lessons_(lessons) {}

  Answer teach(const Lesson& lesson) override {
    const GoldQuote* const quote = find(lesson.region);
    lessons_.speech.push_back({lesson.speech, quote != nullptr});
    if (quote == nullptr) return {};
    Answer answer{true, std::nullopt};
    SpeakerLesson speaker;
    speaker.candidates = lesson.candidates;
    for (std::size_t i = 0; i + 1 < lesson.candidates.size(); ++i) {
      speaker.right.push_back(is_right(lesson.candidates[i], *quote));
      if (speaker.right.back() && !answer.candidate) answer.candidate = i;
    }
    speaker.right.push_back(!answer.candidate);
    speaker.text = article_.code_points;
    speaker.quotation = lesson.region;
    speaker.gold = quote->phrase;
    if (quote->phrase || !quote->names.empty()) lessons_.speakers.push_back(std::move(speaker));
    return answer;
  }

 private:
  const GoldQuote* find(Span region) const {
    const Span inside = core(text_, region);
    for (const GoldQuote& quote : article_.quotes) {
      const Span gold = core(text_, quote.span);
      // A quotation over several paragraphs is one in the annotation, and a region for each paragraph here.
      const bool within = inside.start >= gold.start && inside.end <= gold.end && 4 * inside.size() > gold.size();
      if (is_same(inside, gold) || within) return &quote;
    }
    return nullptr;
  }

  bool is_right(const Candidate& candidate, const GoldQuote& quote) const {
    if (quote.phrase) return overlap(candidate.phrase, *quote.phrase);
    if (!candidate.resolved) return false;
    const std::u32string name = last_word(people_[candidate.person].name);
    return std::any_of(quote.names.begin(), quote.names.end(),
                       [&](const std::string& known) { return last_word(from_utf8(known)) == name; });
  }

  const GoldArticle& article_;
  std::u32string_view text_;
  const People& people_;
  Lessons& lessons_;
};

GoldQuote quote_from(const json& entry) {
  GoldQuote quote;
  quote.span = {entry.at("start"), entry.at("end")};
  if (entry.contains("speaker_start") && entry["speaker_start"].is_number())
    quote.phrase = Span{entry["speaker_start"], entry["speaker_end"]};
  if (entry.contains("speaker") && entry["speaker"].is_string()) quote.names.push_back(entry["speaker"]);
  if (entry.contains("aliases") && entry["aliases"].is_array())
    for (const json& alias : entry["aliases"]) quote.names.push_back(alias);
  return quote;
}

}  // namespace

std::vector<GoldArticle> read_gold(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  std::vector<GoldArticle> articles;
  for (std::string line; std::getline(file, line);) {
    const json entry = json::parse(line);
    GoldArticle article{entry.at("id"), entry.at("text"), {}, entry.value("lang", "en"), {}};
    article.code_points = from_utf8(article.text);
    for (const json& quote : entry.at("quotes")) article.quotes.push_back(quote_from(quote));
    articles.push_back(std::move(article));
  }
  return articles;
}

void collect(const GoldArticle& article, const Weights& weights, Lessons& lessons) {
  const Document document = read_document(article.text, {.format = InputFormat::text, .language = article.language});
  const Language& language = language_for(document.language);
  People people(language);
  Gold gold(article, document, people, lessons);
  analyse(document, language, people, weights, &gold);
}

}  // namespace narrator::train
