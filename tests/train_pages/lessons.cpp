#include "train_pages/lessons.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unordered_set>

#include "base/utf8.hpp"
#include "formats/charset.hpp"
#include "page/parse.hpp"

namespace narrator::train_pages {
namespace {

using Json = nlohmann::json;
constexpr std::size_t shingle = 4;  // words

std::vector<std::string> words_of(const std::string& plain) {
  std::istringstream in(plain);
  return {std::istream_iterator<std::string>(in), {}};
}

std::string shingle_at(const std::vector<std::string>& words, std::size_t at) {
  std::string out;
  for (std::size_t i = at; i < at + shingle; ++i) out += words[i] + ' ';
  return out;
}

class Gold {
 public:
  explicit Gold(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) lines_.insert(page::plain_words(line));
    plain_ = ' ' + page::plain_words(text) + ' ';
    const std::vector<std::string> words = words_of(plain_);
    size_ = static_cast<double>(words.size());
    for (std::size_t i = 0; i + shingle <= words.size(); ++i) shingles_.insert(shingle_at(words, i));
  }

  double size() const { return size_; }
  float share_of(const std::string& plain) const {
    const std::vector<std::string> words = words_of(plain);
    if (words.size() < shingle) return lines_.contains(plain) || (words.size() > 1 && plain_.find(' ' + plain + ' ') != std::string::npos) ? 1 : 0;
    std::size_t found = 0;
    for (std::size_t i = 0; i + shingle <= words.size(); ++i) found += shingles_.contains(shingle_at(words, i)) ? 1U : 0U;
    return static_cast<float>(found) / static_cast<float>(words.size() - shingle + 1);
  }

 private:
  std::unordered_set<std::string> lines_;
  std::unordered_set<std::string> shingles_;
  std::string plain_;
  double size_ = 0;
};

/// An error costs the words of the block among those of the article: that is what is scored.
void label_by_text(Lesson& lesson, const std::string& text) {
  const Gold gold(text);
  for (std::size_t i = 0; i < lesson.blocks.size(); ++i) {
    const std::string plain = page::plain_words(lesson.blocks[i].content.text);
    const auto words = static_cast<double>(words_of(plain).size());
    lesson.rows[i].label = gold.share_of(plain) >= 0.5F ? 1 : 0;
    lesson.rows[i].weight = static_cast<float>(std::clamp((3 + words) * 120 / (gold.size() + 150), 0.1, 8.0));
    if (!plain.empty() && plain == page::plain_words(lesson.metadata.title)) lesson.rows[i].weight = 0;
  }
}

void label_by_segments(Lesson& lesson, const Json& segments, float label) {
  if (!segments.is_array()) return;
  for (const Json& segment : segments) {
    const std::string wanted = page::plain_words(segment.get<std::string>());
    if (wanted.empty()) continue;
    for (std::size_t i = 0; i < lesson.blocks.size(); ++i) {
      const std::string plain = page::plain_words(lesson.blocks[i].content.text);
      const bool holds = (' ' + plain + ' ').find(' ' + wanted + ' ') != std::string::npos;
      const bool held = plain.size() > 20 && wanted.find(plain) != std::string::npos;
      if (!holds && !held) continue;
      lesson.rows[i].label = label;
      lesson.rows[i].weight = 3;
    }
  }
}

std::string file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

std::vector<Lesson> read_lessons(const std::string& gold) {
  std::vector<Lesson> lessons;
  std::ifstream lines(gold);
  for (std::string line; std::getline(lines, line);) {
    const Json record = Json::parse(line);
    const std::string bytes = file(std::filesystem::path(gold).parent_path() / record.at("html").get<std::string>());
    Lesson& lesson = lessons.emplace_back();
    lesson.id = record.at("id").get<std::string>();
    lesson.dom = page::parse(formats::to_utf8_from(bytes, page::charset_of(bytes, {})));
    lesson.blocks = page::find_blocks(lesson.dom);
    lesson.metadata = page::read_metadata(lesson.dom, lesson.blocks);
    for (const page::Features& features : page::features_of(lesson.dom, lesson.blocks, lesson.metadata))
      lesson.rows.push_back({{features.begin(), features.end()}, 0, 0});
    if (record.contains("text") && record["text"].is_string()) label_by_text(lesson, record["text"].get<std::string>());
    label_by_segments(lesson, record.value("with", Json()), 1);
    label_by_segments(lesson, record.value("without", Json()), 0);
  }
  return lessons;
}

}  // namespace narrator::train_pages
