// The articles of a batch, the part of them that is this run's, and what their files are called.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace narrator::cli {

/// One of so many parts of a list, from 1: every so-manieth article is in it.
struct BatchPart {
  std::size_t part = 1;
  std::size_t parts = 1;
  friend bool operator==(BatchPart, BatchPart) = default;
};

/// "3/8". @return empty when it is no such thing
std::optional<BatchPart> batch_part(std::string_view words);

struct BatchItem {
  std::size_t number = 1;  ///< in the list
  std::string article;     ///< a path or URL
  friend bool operator==(const BatchItem&, const BatchItem&) = default;
};

/// A line each; blank lines and those that begin with # are none.
/// @param text UTF-8, or whatever paths are made of
std::vector<BatchItem> batch_items(std::string_view text);

/// How files are called: {name}, the article's own without folder and extension; {title}; {lang}; {n}, its number in
/// the list, all of one width.
class NamePattern {
 public:
  struct Fields {
    std::size_t number = 1;
    std::size_t most = 1;  ///< the greatest number
    std::string article;
    std::string title = {};     ///< UTF-8; empty: as {name}
    std::string language = {};
  };

  explicit NamePattern(std::string pattern) : pattern_(std::move(pattern)) {}

  /// What is wrong with it, for people; empty when nothing is.
  std::string complaint() const;
  /// True when a name can only be told when the article was read.
  bool needs_article() const;
  bool has_number() const { return pattern_.find("{n}") != std::string::npos; }
  /// ".wav"; lower or upper case as it is.
  std::string extension() const;
  /// A file name: no folder, no control characters, nothing that another file system refuses, not hidden, and short
  /// enough for all of them.
  std::string name(const Fields& fields) const;

 private:
  std::string pattern_;
};

/// Gives every article a name of its own: what would be called as another is "a-2.wav", "a-3.wav". Capitals alone do not
/// tell names apart: some file systems have one file for both.
class NameBook {
 public:
  std::string take(const std::string& name);

 private:
  std::set<std::string> taken_;
};

}  // namespace narrator::cli
