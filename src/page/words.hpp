// What pages call their parts: words of class, id and role, and what they are usually for.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace narrator::page {

/// What a word of a class stands for. In the order of group_names.
enum class Group : std::uint8_t {
  navigation, share, related, newsletter, comments, cookies, promotion, caption, footer, sidebar, author, date, topics, content, article,
  teaser, hidden, breadcrumbs, media, header, heading, footnotes, access, pull_quote, summary, widget, banner, meta, list, paragraph,
};
constexpr std::size_t group_count = 30;

/// A bit for each group that a word of the value stands for; words are apart by what is no letter and by capitals.
std::uint32_t groups_of(std::string_view value);

constexpr std::uint32_t bit(Group group) { return std::uint32_t{1} << static_cast<unsigned>(group); }

}  // namespace narrator::page
