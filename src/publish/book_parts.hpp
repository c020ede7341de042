// The files of a read-along book, each as text.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "narrator/narration.hpp"
#include "narrator/timeline.hpp"
#include "publish/article_markup.hpp"

namespace narrator::publish {

/// A file of the text: readers are slow with long ones.
struct BookSection {
  std::size_t first_block = 0, end_block = 0;
  std::size_t first_segment = 0, end_segment = 0;  // of the timeline
  bool is_heard() const noexcept { return first_segment < end_segment; }
};

std::vector<BookSection> book_sections(const Document& document, const ArticleMarkup& article);

/// "text-1.xhtml"
std::string section_name(std::size_t section);
inline constexpr const char* sound_name = "article.mp3";

std::string book_container();
std::string book_package(const Narration& narration, const Timeline& timeline, const std::vector<BookSection>& sections);
std::string book_contents(const Document& document, const std::vector<BookSection>& sections);
std::string book_text(const Document& document, const ArticleMarkup& article, const BookSection& section);
std::string book_overlay(const Timeline& timeline, const BookSection& section, std::size_t number, bool word_by_word);
std::string book_styles(const Script& script);

}  // namespace narrator::publish
