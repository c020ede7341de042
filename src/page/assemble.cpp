#include "page/assemble.hpp"

#include <utility>

namespace narrator::page {
namespace {

/// Title and byline are said first, and once.
bool is_said_before(const markup::SourceBlock& block, const std::string& title, const std::string& byline) {
  const std::string words = plain_words(block.text);
  if (words.empty()) return true;
  if (!title.empty() && words == title) return true;
  if (byline.empty() || words.size() > byline.size() + 12) return false;
  return words == byline || (words.ends_with(byline) && words.starts_with("by "));
}

}  // namespace

markup::SourceDocument assemble(std::vector<Block> blocks, Metadata metadata, const std::vector<bool>& kept) {
  const std::string title = plain_words(metadata.title);
  const std::string byline = plain_words(metadata.byline);
  markup::SourceDocument page;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    markup::SourceBlock& block = blocks[i].content;
    if (!kept[i] || is_said_before(block, title, byline)) continue;
    if (block.language == metadata.language) block.language.clear();
    page.blocks.push_back(std::move(block));
  }
  page.title = std::move(metadata.title);
  page.byline = std::move(metadata.byline);
  page.language = std::move(metadata.language);
  page.date = std::move(metadata.date);
  page.site = std::move(metadata.site);
  return page;
}

}  // namespace narrator::page
