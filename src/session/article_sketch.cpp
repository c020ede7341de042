#include "session/article_sketch.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/characters.hpp"

namespace narrator::session {
namespace {

constexpr std::size_t run_words = 4;

/// FNV-1a, 32 bits (Fowler, Noll, Vo): the same on every machine, for it is kept in files.
class Hash {
 public:
  void add(std::uint32_t value) {
    for (int byte = 0; byte < 4; ++byte) value_ = (value_ ^ ((value >> (8 * byte)) & 0xFF)) * 16777619U;
  }
  std::uint32_t value() const { return value_; }

 private:
  std::uint32_t value_ = 2166136261U;
};

/// Scripts that are written without spaces: each sign counts as a word.
bool is_word_itself(char32_t c) { return c >= 0x2E80 && c < 0xA4D0; }

class Sketcher {
 public:
  void add(char32_t c) {
    if (!is_word_character(c)) return end_word();
    if (is_word_itself(c)) end_word();
    word_.add(static_cast<std::uint32_t>(to_lower(c)));
    in_word_ = true;
  }

  ArticleSketch finish() {
    end_word();
    if (hashes_.empty() && words_ > 0) add_run();  // fewer words than a run has
    std::sort(hashes_.begin(), hashes_.end());
    hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
    hashes_.resize(std::min(hashes_.size(), sketch_size));
    return std::move(hashes_);
  }

 private:
  void end_word() {
    if (!in_word_) return;
    std::rotate(last_.begin(), last_.begin() + 1, last_.end());
    last_.back() = word_.value();
    word_ = Hash();
    in_word_ = false;
    if (++words_ >= run_words) add_run();
  }

  void add_run() {
    Hash run;
    for (const std::uint32_t word : last_) run.add(word);
    hashes_.push_back(run.value());
  }

  Hash word_;
  bool in_word_ = false;
  std::size_t words_ = 0;
  std::array<std::uint32_t, run_words> last_{};
  ArticleSketch hashes_;
};

}  // namespace

ArticleSketch sketch_of(const Document& document) {
  Sketcher sketcher;
  for (const char32_t c : document.text) sketcher.add(c);
  return sketcher.finish();
}

double resemblance(const ArticleSketch& a, const ArticleSketch& b) {
  ArticleSketch all;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
  all.resize(std::min(all.size(), sketch_size));
  if (all.empty()) return 0.0;
  std::size_t shared = 0;
  for (const std::uint32_t hash : all)
    shared += std::binary_search(a.begin(), a.end(), hash) && std::binary_search(b.begin(), b.end(), hash) ? 1 : 0;
  return static_cast<double>(shared) / static_cast<double>(all.size());
}

}  // namespace narrator::session
