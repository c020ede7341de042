#include "session/places.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "base/json_text.hpp"
#include "base/utf8.hpp"
#include "narrator/error.hpp"
#include "text/characters.hpp"

namespace narrator::session {
namespace {

using nlohmann::json;

constexpr std::size_t most_kept = 160;     // code points of a sentence
constexpr double same_article = 0.2;       // resemblance: half of the text rewritten leaves about a third
constexpr double like_enough = 0.5;
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;

/// In lower case, with single spaces: what is the same to a reader is the same.
std::u32string folded(std::u32string_view text) {
  std::u32string result;
  bool after_space = true;
  for (const char32_t c : text) {
    const bool space = is_space(c);
    if (!space || !after_space) result += space ? U' ' : to_lower(c);
    after_space = space;
  }
  if (!result.empty() && result.back() == U' ') result.pop_back();
  return result;
}

std::u32string_view beginning(const Document& document, Span span) {
  return std::u32string_view(document.text).substr(span.start, std::min(span.size(), most_kept));
}

std::string kept(const Document& document, const std::vector<Span>& sentences, std::size_t at) {
  return at < sentences.size() ? to_utf8(folded(beginning(document, sentences[at]))) : std::string();
}

using Words = std::multiset<std::u32string>;

Words words_of(std::u32string_view text) {
  Words words;
  std::u32string word;
  for (const char32_t c : text) {
    if (is_word_character(c)) word += c;
    else if (!word.empty()) words.insert(std::exchange(word, {}));
  }
  if (!word.empty()) words.insert(word);
  return words;
}

/// Dice's coefficient of their words; 1 when they are the same.
double likeness(const std::u32string& a, const std::u32string& b) {
  if (a.empty() || b.empty()) return 0.0;
  if (a == b) return 1.0;
  const Words one = words_of(a);
  const Words other = words_of(b);
  if (one.empty() || other.empty()) return 0.0;
  std::vector<std::u32string> shared;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(shared));
  return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(one.size() + other.size());
}

/// How well a place fits each sentence, best first compared.
class PlaceFinder {
 public:
  PlaceFinder(const Document& document, const std::vector<Span>& sentences, const PlaceText& place)
      : document_(document), sentences_(sentences), share_(place.share), before_(from_utf8(place.before)),
        sentence_(from_utf8(place.sentence)), behind_(from_utf8(place.behind)) {}

  /// Those that are the same decide, and only where there are none those that are alike.
  std::optional<std::size_t> find(bool exact) const {
    std::optional<std::size_t> best;
    double best_fit = 0.0;
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      const double fit = fit_at(i, exact);
      if (fit <= best_fit) continue;
      best = i;
      best_fit = fit;
    }
    return best;
  }

 private:
  std::u32string text(std::size_t i) const { return i < sentences_.size() ? folded(beginning(document_, sentences_[i])) : std::u32string(); }

  /// 0: not here.
  double fit_at(std::size_t i, bool exact) const {
    const std::u32string here = text(i);
    const double itself = exact ? (here == sentence_ ? 1.0 : 0.0) : likeness(here, sentence_);
    if (exact && itself == 0.0) return 0.0;
    const double neighbours = likeness(i == 0 ? std::u32string() : text(i - 1), before_) + likeness(text(i + 1), behind_);
    // The sentence may be gone and its neighbours not: then what follows is where to go on.
    const double alike = std::max(itself, likeness(here, behind_) == 1.0 ? like_enough : 0.0);
    if (alike < like_enough) return 0.0;
    const double distance = std::abs(static_cast<double>(i) / static_cast<double>(sentences_.size()) - share_);
    return 4.0 * alike + neighbours + 0.1 * (1.0 - distance);
  }

  const Document& document_;
  const std::vector<Span>& sentences_;
  double share_;
  std::u32string before_;
  std::u32string sentence_;
  std::u32string behind_;
};

std::string text_of(const json& entry, const char* name) {
  const auto found = entry.find(name);
  return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

HeardArticle article_of(const json& entry) {
  HeardArticle article;
  article.title = text_of(entry, "title");
  article.path = text_of(entry, "path");
  article.when = entry.value("when", std::int64_t{0});
  article.finished = entry.value("finished", false);
  article.sketch = entry.value("sketch", ArticleSketch());
  std::sort(article.sketch.begin(), article.sketch.end());
  article.place = {text_of(entry, "before"), text_of(entry, "sentence"), text_of(entry, "behind"), entry.value("share", 0.0)};
  for (const json& correction : entry.value("corrections", json::array()))
    if (correction.is_object()) article.corrections.push_back({text_of(correction, "words"), text_of(correction, "speaker")});
  return article;
}

json json_of(const HeardArticle& article) {
  json entry{{"title", article.title}, {"path", article.path}, {"when", article.when}, {"finished", article.finished},
             {"sketch", article.sketch}, {"before", article.place.before}, {"sentence", article.place.sentence},
             {"behind", article.place.behind}, {"share", article.place.share}};
  for (const CorrectedQuote& correction : article.corrections)
    entry["corrections"].push_back({{"words", correction.words}, {"speaker", correction.speaker}});
  return entry;
}

SpeakerId speaker_named(Script& script, const std::string& name) {
  const auto known = std::find_if(script.speakers.begin(), script.speakers.end(), [&name](const Speaker& s) { return s.name == name; });
  if (known != script.speakers.end()) return static_cast<SpeakerId>(known - script.speakers.begin());
  script.speakers.push_back({.name = name, .gender = Gender::unknown, .aliases = {}, .age = Age::unknown});
  return script.speakers.size() - 1;
}

}  // namespace

PlaceText place_text(const Document& document, const std::vector<Span>& sentences, std::size_t at) {
  if (at >= sentences.size()) return {};
  return {.before = at == 0 ? std::string() : kept(document, sentences, at - 1),
          .sentence = kept(document, sentences, at),
          .behind = kept(document, sentences, at + 1),
          .share = static_cast<double>(at) / static_cast<double>(sentences.size())};
}

std::optional<std::size_t> find_place(const Document& document, const std::vector<Span>& sentences, const PlaceText& place) {
  if (place.sentence.empty()) return std::nullopt;
  const PlaceFinder finder(document, sentences, place);
  if (const auto exact = finder.find(true)) return exact;
  return finder.find(false);
}

Places Places::from_json(std::string_view text) {
  Places places;
  if (text.empty()) return places;
  const json file = try_parse_json(text);
  if (!file.is_object() || !file.contains("articles") || !file["articles"].is_array()) throw Error(ErrorKind::input, "1: is no list of articles");
  try {
    for (const json& entry : file["articles"])
      if (entry.is_object()) places.articles_.push_back(article_of(entry));
  } catch (const json::exception&) {
    throw Error(ErrorKind::input, "1: has something that is no article");
  }
  return places;
}

std::string Places::to_json() const {
  std::string text = "{\"articles\": [";  // a line each, to be read by people
  const char* before = "\n";
  for (const HeardArticle& article : articles_) {
    text += before + json_text(json_of(article));
    before = ",\n";
  }
  return text + "\n]}\n";
}

std::optional<std::size_t> Places::index_of(const ArticleSketch& sketch) const {
  std::optional<std::size_t> best;
  double most = same_article;
  for (std::size_t i = 0; i < articles_.size(); ++i) {
    const double alike = resemblance(sketch, articles_[i].sketch);
    if (alike < most || (best && alike == most)) continue;
    best = i;
    most = alike;
  }
  return best;
}

const HeardArticle* Places::find(const ArticleSketch& sketch) const {
  const auto index = index_of(sketch);
  return index ? &articles_[*index] : nullptr;
}

HeardArticle& Places::visit(const ArticleSketch& sketch) {
  const auto index = index_of(sketch);
  HeardArticle article = index ? std::move(articles_[*index]) : HeardArticle();
  if (index) articles_.erase(articles_.begin() + static_cast<std::ptrdiff_t>(*index));
  article.sketch = sketch;
  articles_.insert(articles_.begin(), std::move(article));
  if (articles_.size() > most_articles) articles_.resize(most_articles);
  return articles_.front();
}

bool correct_speakers(const Document& document, Script& script, const std::vector<CorrectedQuote>& corrections) {
  bool changed = false;
  for (const CorrectedQuote& correction : corrections) {
    for (Quote& quote : script.quotes) {
      const auto text = std::u32string_view(document.text).substr(quote.span.start, quote.span.size());
      if (folded(text) != folded(from_utf8(correction.words))) continue;
      const SpeakerId speaker = speaker_named(script, correction.speaker);
      quote = {.span = quote.span, .kind = quote.kind, .speaker = speaker, .speaker_phrase = {}, .cue = {}, .confidence = 1.0, .rule = "by-hand", .runner_up = {}};
      changed = true;
    }
  }
  return changed;
}

std::size_t resumed_sentence(const Document& document, const std::vector<Span>& sentences, std::size_t place, std::int64_t break_seconds) {
  if (place >= sentences.size() || break_seconds < hour) return place;
  const auto block = std::find_if(document.blocks.begin(), document.blocks.end(), [&](const Block& b) { return b.span.contains(sentences[place].start); });
  if (block == document.blocks.end()) return place;
  std::size_t at = place;
  while (at > 0 && sentences[at - 1].start >= block->span.start && (break_seconds >= day || at == place)) --at;
  return at;
}

}  // namespace narrator::session
