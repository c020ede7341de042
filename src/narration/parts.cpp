#include "narration/parts.hpp"

#include <algorithm>

#include "narration/phrasing.hpp"
#include "text/characters.hpp"

namespace narrator::narration {
namespace {

struct Cut {
  std::size_t at = 0;
  std::chrono::milliseconds pause{0};
  friend bool operator<(const Cut& a, const Cut& b) { return a.at < b.at; }
};

std::vector<Cut> cuts_of(const SpokenForm& form, const Pauses& pauses) {
  std::vector<Cut> cuts;
  for (const Break& b : form.breaks) cuts.push_back({b.at, b.hold == Hold::dash ? pauses.dash : pauses.ellipsis});
  for (const LanguageRun& run : form.foreign) {
    cuts.push_back({run.spoken.start, {}});
    cuts.push_back({run.spoken.end, {}});
  }
  std::sort(cuts.begin(), cuts.end());
  return cuts;
}

bool has_words(const SpokenForm& form, Span part) {
  return std::any_of(form.words.begin(), form.words.end(), [part](const SpokenWord& word) { return part.overlaps(word.spoken); });
}

}  // namespace

std::vector<Part> parts_of(const SpokenForm& form, std::size_t from, const std::string& language, const Pauses& pauses) {
  std::vector<Cut> cuts = cuts_of(form, pauses);
  cuts.push_back({form.text.size(), {}});
  std::vector<Part> parts;
  std::size_t start = from;
  for (const Cut& cut : cuts) {
    Span span{start, cut.at};
    while (span.start < span.end && form.text[span.start] == U' ') ++span.start;
    if (span.empty() || !has_words(form, span)) {
      // Marks alone are no part; the pause of the cut is the longest at its place.
      if (!parts.empty() && cut.at <= start) parts.back().pause_after = std::max(parts.back().pause_after, cut.pause);
      start = std::max(start, cut.at);
      continue;
    }
    const auto run =
        std::find_if(form.foreign.begin(), form.foreign.end(), [span](const LanguageRun& r) { return r.spoken.overlaps(span); });
    Part part{span.start, form.text.substr(span.start, span.size()), run == form.foreign.end() ? language : run->language,
              cut.pause};
    if (cut.at < form.text.size()) set_end_mark(part.text, false);
    parts.push_back(std::move(part));
    start = cut.at;
  }
  return parts;
}

}  // namespace narrator::narration
