// narrate-train-pages GOLD... > trained_weights.cpp            learns from all
// narrate-train-pages --unseen FOLDER GOLD...                  each page as read by what the other folds taught,
//                                                              FOLDER/ID.json {"title", "byline", "text"}
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <nlohmann/json.hpp>

#include "page/assemble.hpp"
#include "train_pages/lessons.hpp"

namespace narrator::train_pages {
namespace {

constexpr std::size_t folds = 5;

std::vector<const Row*> rows_of(const std::vector<Lesson>& lessons, const std::function<bool(std::size_t)>& taken) {
  std::vector<const Row*> rows;
  for (std::size_t i = 0; i < lessons.size(); ++i)
    if (taken(i))
      for (const Row& row : lessons[i].rows)
        if (row.weight > 0) rows.push_back(&row);
  return rows;
}

void write_unseen(const std::vector<Lesson>& lessons, const std::string& folder) {
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const GrownForest forest = grow(rows_of(lessons, [&](std::size_t i) { return i % folds != fold; }), {});
    for (std::size_t i = fold; i < lessons.size(); i += folds) {
      std::vector<float> scores;
      for (const Row& row : lessons[i].rows) scores.push_back(page::score(forest.view(), row.features.data()));
      const markup::SourceDocument page = page::assemble(lessons[i].blocks, lessons[i].metadata, page::chosen(scores));
      std::string text;
      for (const markup::SourceBlock& block : page.blocks) text += (text.empty() ? "" : "\n\n") + block.text;
      std::ofstream(folder + '/' + lessons[i].id + ".json") << nlohmann::json{{"title", page.title}, {"byline", page.byline}, {"text", text}};
    }
  }
}

template <typename Values, typename Print>
void print_array(const char* declaration, const Values& values, const Print& print) {
  std::printf("constexpr %s[] = {", declaration);
  std::size_t column = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string text = print(values[i]) + (i + 1 < values.size() ? "," : "");
    const bool breaks = i == 0 || column + text.size() > 130;
    if (breaks) column = 0;
    column += static_cast<std::size_t>(std::printf("%s%s", breaks ? "\n    " : " ", text.c_str()));
  }
  std::printf("};\n");
}

std::string number(float value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.5g", static_cast<double>(value));
  const std::string out = text;
  return out.find_first_of(".e") == std::string::npos ? out + ".0F" : out + "F";
}

void write_weights(const std::vector<Lesson>& lessons) {
  const GrownForest forest = grow(rows_of(lessons, [](std::size_t) { return true; }), {});
  std::printf("// Made by tests/train_pages from the development halves of article-extraction-benchmark (scrapinghub, MIT),\n"
              "// web-content-extraction-benchmark (Murrough Foley) and the pages of trafilatura's tests; do not edit.\n"
              "#include <iterator>\n\n#include \"page/keep.hpp\"\n\nnamespace narrator::page {\nnamespace {\n\n");
  print_array("Branch branches", forest.branches, [](const page::Branch& b) {
    return '{' + std::to_string(b.feature) + ", " + number(b.bound) + ", " + std::to_string(b.low) + ", " + std::to_string(b.high) + '}';
  });
  print_array("float leaves", forest.leaves, number);
  print_array("int roots", forest.roots, [](int root) { return std::to_string(root); });
  std::printf("\n}  // namespace\n\nconst Forest trained_blocks{branches, leaves, roots, std::size(roots), 0};\n\n}  // namespace narrator::page\n");
}

}  // namespace

int run(const std::vector<std::string>& arguments) {
  const bool unseen = arguments.size() > 2 && arguments[0] == "--unseen";
  std::vector<Lesson> lessons;
  for (std::size_t i = unseen ? 2 : 0; i < arguments.size(); ++i) {
    std::vector<Lesson> more = read_lessons(arguments[i]);
    std::move(more.begin(), more.end(), std::back_inserter(lessons));
  }
  if (lessons.empty()) {
    std::cerr << "usage: narrate-train-pages [--unseen FOLDER] GOLD...\n";
    return 2;
  }
  if (unseen) write_unseen(lessons, arguments[1]);
  else write_weights(lessons);
  return 0;
}

}  // namespace narrator::train_pages

int main(int count, char** arguments) { return narrator::train_pages::run({arguments + 1, arguments + count}); }
