// narrate-train: annotated articles to src/script/trained_weights.cpp, on standard output.
//
//   narrate-train GOLD.jsonl ...
//   narrate-train --errors GOLD.jsonl ...   prints every wrong choice in unseen articles instead
//
// Five times a fifth of the articles is kept out, to say on standard error how well what was learned from
// the others does there; the weights that are printed come from all.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "train/pair_model.hpp"

namespace {

using namespace narrator;
using namespace narrator::script;
using namespace narrator::train;

struct Set {
  std::string name;
  std::vector<GoldArticle> articles;
};

/// FNV-1a: the same on every machine.
std::size_t hash_of(const std::string& id) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return static_cast<std::size_t>(hash);
}

constexpr std::size_t folds = 5;

std::size_t fold_of(const GoldArticle& article) { return hash_of(article.id) % folds; }

using Wanted = std::function<bool(const GoldArticle&)>;

void collect_from(const Set& set, const Weights& weights, const Wanted& wanted, Lessons& lessons) {
  for (const GoldArticle& article : set.articles)
    if (wanted(article)) collect(article, weights, lessons);
}

Lessons lessons_of(const Set& set, const Weights& weights, const Wanted& wanted) {
  Lessons lessons;
  collect_from(set, weights, wanted, lessons);
  return lessons;
}

Lessons lessons_of(const std::vector<Set>& sets, const Weights& weights, const Wanted& wanted) {
  Lessons lessons;
  for (const Set& set : sets) collect_from(set, weights, wanted, lessons);
  return lessons;
}

Weights learn(const std::vector<Set>& sets, const Wanted& wanted) {
  Weights weights;
  // What was decided before is a sign too; after the first round it is what the weights would decide.
  for (int round = 0; round < 2; ++round) {
    Weights next;
    learn_speakers(lessons_of(sets, weights, wanted).speakers, next);
    learn_speech(lessons_of(sets, next, wanted).speech, next);
    weights = next;
  }
  return weights;
}

std::string part_of(std::u32string_view text, std::size_t start, std::size_t end) {
  constexpr std::size_t longest = 160;
  end = std::min(end, text.size());
  start = std::min(start, end);
  std::u32string line(end - start > longest ? std::u32string(text.substr(start, longest / 2)) + U" [...] " + std::u32string(text.substr(end - longest / 2, longest / 2))
                                            : std::u32string(text.substr(start, end - start)));
  std::replace(line.begin(), line.end(), U'\n', U'|');
  return to_utf8(line);
}

/// One line: what was chosen, what was right, the words about.
void print_error(const std::string& set, const SpeakerLesson& lesson, std::optional<std::size_t> chosen) {
  const auto name = [&](std::size_t i) { return std::string(where_names[lesson.candidates[i][SpeakerTraits::where]]); };
  const auto right = static_cast<std::size_t>(std::find(lesson.right.begin(), lesson.right.end(), true) - lesson.right.begin());
  const Span q = lesson.quotation;
  const auto phrase = [&](std::optional<std::size_t> i) {
    return i && *i < lesson.phrases.size() ? part_of(lesson.text, lesson.phrases[*i].start, lesson.phrases[*i].end) : std::string("-");
  };
  std::size_t from = q.start < 150 ? 0 : q.start - 150;
  if (lesson.gold) from = std::min(from, lesson.gold->start);
  std::printf("%s\t%s for %s\tchosen '%s' right '%s'\t%s>>%s<<%s\n", set.c_str(), chosen ? name(*chosen).c_str() : "none", name(right).c_str(),
              phrase(chosen).c_str(), lesson.gold ? part_of(lesson.text, lesson.gold->start, lesson.gold->end).c_str() : phrase(right).c_str(),
              part_of(lesson.text, q.start < 150 ? 0 : q.start - 150, q.start).c_str(), part_of(lesson.text, q.start, q.end).c_str(),
              part_of(lesson.text, q.end, q.end + 120).c_str());
}

void report_on_unseen(const std::vector<Set>& sets, bool print_errors) {
  std::vector<Tally> tallies(sets.size());
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const Weights weights = learn(sets, [fold](const GoldArticle& article) { return fold_of(article) != fold; });
    for (std::size_t s = 0; s < sets.size(); ++s) {
      const Lessons lessons = lessons_of(sets[s], weights, [fold](const GoldArticle& article) { return fold_of(article) == fold; });
      add(lessons, weights, tallies[s]);
      for (const SpeakerLesson& lesson : lessons.speakers)
        if (const auto chosen = choice(lesson, weights); print_errors && !(chosen && lesson.right[*chosen])) print_error(sets[s].name, lesson, chosen);
    }
  }
  for (std::size_t s = 0; s < sets.size(); ++s) {
    const Tally& t = tallies[s];
    const auto share = [&t](std::size_t n) { return 100.0 * static_cast<double>(n) / static_cast<double>(std::max<std::size_t>(1, t.speakers)); };
    std::fprintf(stderr, "%-24s unseen: speech F1 %.2f  speaker %.2f %% of %zu (could be %.2f %%)\n", sets[s].name.c_str(), 100.0 * t.f1(),
                 share(t.right), t.speakers, share(t.answerable));
  }
}

template <typename Table>
void print_table(const char* name, const Table& table) {
  constexpr std::size_t line = 40;
  std::printf("    .%s = {\n", name);
  for (std::size_t i = 0; i < table.size(); ++i) {
    const bool last = i % line == line - 1 || i + 1 == table.size();
    std::printf("%s%d,%s", i % line == 0 ? "        " : "", static_cast<int>(table[i]), last ? "\n" : " ");
  }
  std::printf("    },\n");
}

void print(const Weights& weights, const std::vector<Set>& sets) {
  std::printf("// Made by narrate-train (tests/train), not by hand, from the quotations and speakers annotated in\n");
  for (const Set& set : sets) std::printf("//   %s, %zu articles\n", set.name.c_str(), set.articles.size());
  std::printf("// The weights are numbers only: no text of these sets is here.\n");
  std::printf("#include \"script/weights.hpp\"\n\nnamespace narrator::script {\n\nconst Weights trained_weights{\n");
  print_table("speaker", weights.speaker);
  print_table("speech", weights.speech);
  std::printf("};\n\n}  // namespace narrator::script\n");
}

}  // namespace

int main(int argc, char** argv) {
  try {
    std::vector<Set> sets;
    const bool errors = argc > 1 && std::string(argv[1]) == "--errors";
    for (int i = errors ? 2 : 1; i < argc; ++i) {
      const std::string path = argv[i];
      sets.push_back({path.substr(path.rfind('/') + 1), read_gold(path)});
    }
    if (std::getenv("DUMP") != nullptr) {
      const Weights w = learn(sets, [](const GoldArticle&) { return true; });
      for (std::size_t s = 0; s < sets.size(); ++s)
        for (const GoldArticle& a : sets[s].articles) {
          Lessons l;
          collect(a, w, l);
          for (const auto& x : l.speakers) {
            std::printf("S %zu %zu", s, fold_of(a));
            for (std::size_t i = 0; i < x.candidates.size(); ++i) {
              std::printf(" %d", static_cast<int>(x.right[i]));
              for (auto v : x.candidates[i]) std::printf(",%d", static_cast<int>(v));
            }
            std::printf("\n");
          }
          for (const auto& x : l.speech) {
            std::printf("P %zu %zu %d", s, fold_of(a), static_cast<int>(x.speech));
            for (auto v : x.traits) std::printf(",%d", static_cast<int>(v));
            std::printf("\n");
          }
        }
      return 0;
    }
    if (const char* hold = std::getenv("HOLD")) {
      const auto fold = static_cast<std::size_t>(std::atoi(hold));
      print(learn(sets, [fold](const GoldArticle& a) { return fold_of(a) != fold; }), sets);
      return 0;
    }
    report_on_unseen(sets, errors);
    if (errors) return 0;
    print(learn(sets, [](const GoldArticle&) { return true; }), sets);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "narrate-train: %s\n", error.what());
    return 1;
  }
}
