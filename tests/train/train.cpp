// narrate-train: annotated articles to src/script/trained_weights.cpp, on standard output.
//
//   narrate-train GOLD.jsonl ...
//
// Every fifth article is first kept out, to say on standard error how well what was learned from the
// others does there; the weights that are printed come from all.
#include <cstdio>
#include <exception>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "train/linear_model.hpp"

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

bool is_kept_out(const GoldArticle& article) { return hash_of(article.id) % 5 == 0; }

Lessons lessons_of(const std::vector<Set>& sets, const Weights& weights, const std::function<bool(const GoldArticle&)>& wanted) {
  Lessons lessons;
  for (const Set& set : sets)
    for (const GoldArticle& article : set.articles)
      if (wanted(article)) collect(article, weights, lessons);
  return lessons;
}

Weights learn(const std::vector<Set>& sets, const std::function<bool(const GoldArticle&)>& wanted) {
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

void report(const Set& set, const Weights& weights) {
  const Lessons lessons = lessons_of({set}, weights, is_kept_out);
  std::fprintf(stderr, "%-26s speech F1 %.4f of %zu  speaker %.4f (answerable %.4f) of %zu\n", set.name.c_str(),
               speech_f1(lessons.speech, weights), lessons.speech.size(), right_speakers(lessons.speakers, weights), answerable(lessons.speakers),
               lessons.speakers.size());
}

template <typename Table>
void print_table(const char* name, const Table& table) {
  std::printf("    .%s = {\n", name);
  for (std::size_t i = 0; i < table.size(); ++i)
    std::printf("%s%.3fF,%s", i % 10 == 0 ? "        " : "", static_cast<double>(table[i]), i % 10 == 9 || i + 1 == table.size() ? "\n" : " ");
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
    for (int i = 1; i < argc; ++i) {
      const std::string path = argv[i];
      sets.push_back({path.substr(path.rfind('/') + 1), read_gold(path)});
    }
    const Weights tried = learn(sets, [](const GoldArticle& article) { return !is_kept_out(article); });
    for (const Set& set : sets) report(set, tried);
    print(learn(sets, [](const GoldArticle&) { return true; }), sets);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "narrate-train: %s\n", error.what());
    return 1;
  }
}
