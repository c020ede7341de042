// narrate-train: annotated articles to src/script/trained_weights.cpp, on standard output.
//
//   narrate-train GOLD.jsonl ...               also says on standard error how good they are on unseen articles
//   narrate-train --errors GOLD.jsonl ...      prints the wrong choices in unseen articles instead
//   narrate-train --without=2 GOLD.jsonl ...   leaves the third fifth of the articles out, to try the program on it
//
// Five times a fifth of the articles is kept out, to say on standard error how well what was learned from
// the others does there; the weights that are printed come from all.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "train/pair_model.hpp"
#include "train/report.hpp"

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

/// A fifth of the articles at a time is kept out, and what the others taught is tried on it.
void report_on_unseen(const std::vector<Set>& sets, bool errors) {
  std::vector<Report> reports;
  for (const Set& set : sets) reports.emplace_back(set.name);
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const Weights weights = learn(sets, [fold](const GoldArticle& article) { return fold_of(article) != fold; });
    for (std::size_t s = 0; s < sets.size(); ++s)
      reports[s].add(lessons_of(sets[s], weights, [fold](const GoldArticle& article) { return fold_of(article) == fold; }), weights);
  }
  for (const Report& report : reports) {
    report.print();
    if (errors) report.print_errors();
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
    bool errors = false;
    std::optional<std::size_t> without;
    for (int i = 1; i < argc; ++i) {
      const std::string argument = argv[i];
      if (argument == "--errors") errors = true;
      else if (argument.starts_with("--without=")) without = std::stoul(argument.substr(10));
      else sets.push_back({argument.substr(argument.rfind('/') + 1), read_gold(argument)});
    }
    if (!without) report_on_unseen(sets, errors);
    if (!errors) print(learn(sets, [without](const GoldArticle& article) { return !without || fold_of(article) != *without; }), sets);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "narrate-train: %s\n", error.what());
    return 1;
  }
}
