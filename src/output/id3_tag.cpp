// Through TagLib. The only file that includes its headers.
#include "output/id3_tag.hpp"

#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/urllinkframe.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <cstdint>
#include <memory>

#include "output/tag_fields.hpp"

namespace narrator::output {
namespace {

namespace v2 = TagLib::ID3v2;

constexpr std::size_t most_children = 255;  // of a table of contents: their number is a byte
constexpr unsigned no_offset = 0xFFFFFFFF;  // chapters are found by time

TagLib::String words_of(const std::string& utf8) { return {utf8, TagLib::String::UTF8}; }

std::unique_ptr<v2::TextIdentificationFrame> text_frame(const char* id, const std::string& words) {
  auto frame = std::make_unique<v2::TextIdentificationFrame>(id, TagLib::String::UTF8);
  frame->setText(words_of(words));
  return frame;
}

void add_text(v2::Tag& tag, const char* id, const std::string& words) {
  if (!words.empty()) tag.addFrame(text_frame(id, words).release());  // the tag's from now on
}

void add_pair(v2::Tag& tag, const char* name, const std::string& words) {
  if (words.empty()) return;
  auto frame = std::make_unique<v2::UserTextIdentificationFrame>(TagLib::String::UTF8);
  frame->setDescription(name);
  frame->setText(words_of(words));
  tag.addFrame(frame.release());
}

/// ISO 639-2, as ID3 has it.
std::string three_letters(const std::string& language) {
  const std::string code = uloc_getISO3Language(language.c_str());
  return code.size() == 3 ? code : "und";
}

void add_comment(v2::Tag& tag, const Tags& tags) {
  const std::string words = tags.comment.empty() ? who_speaks(tags) : tags.comment;
  if (words.empty()) return;
  auto frame = std::make_unique<v2::CommentsFrame>(TagLib::String::UTF8);
  frame->setLanguage(three_letters(tags.language).c_str());
  frame->setText(words_of(words));
  tag.addFrame(frame.release());
}

void add_source(v2::Tag& tag, const std::string& source) {
  if (source.find("://") == std::string::npos) return add_pair(tag, "SOURCE", source);
  auto frame = std::make_unique<v2::UrlLinkFrame>("WOAS");
  frame->setUrl(words_of(source));
  tag.addFrame(frame.release());
}

/// Roles and names, in turn.
void add_credits(v2::Tag& tag, const Tags& tags) {
  TagLib::StringList credits;
  const auto add = [&credits](const char* role, const std::string& name) {
    if (name.empty()) return;
    credits.append(role);
    credits.append(words_of(name));
  };
  add("narrator", tags.narrator);
  for (const std::string& name : tags.cast) add("quoted", name);
  if (credits.isEmpty()) return;
  auto frame = std::make_unique<v2::TextIdentificationFrame>("TMCL", TagLib::String::UTF8);
  frame->setText(credits);
  tag.addFrame(frame.release());
}

TagLib::ByteVector id_of(const char* kind, std::size_t index) {
  const std::string id = kind + std::to_string(index);
  return {id.c_str(), static_cast<unsigned>(id.size())};
}

void add_contents(v2::Tag& tag, const TagLib::ByteVector& id, const TagLib::ByteVectorList& children, bool is_top) {
  auto table = std::make_unique<v2::TableOfContentsFrame>(id, children);
  table->setIsTopLevel(is_top);
  table->setIsOrdered(true);
  tag.addFrame(table.release());
}

/// One table, or a table of tables.
void add_contents(v2::Tag& tag, std::size_t chapters) {
  TagLib::ByteVectorList tables;
  for (std::size_t first = 0; first < chapters; first += most_children) {
    TagLib::ByteVectorList children;
    for (std::size_t i = first; i < std::min(chapters, first + most_children); ++i) children.append(id_of("chp", i));
    if (chapters <= most_children) return add_contents(tag, "toc", children, true);
    tables.append(id_of("toc", first / most_children));
    add_contents(tag, tables.back(), children, false);
  }
  if (!tables.isEmpty()) add_contents(tag, "toc", tables, true);
}

void add_chapters(v2::Tag& tag, const std::vector<ChapterTime>& all) {
  const std::size_t count = std::min(all.size(), most_children * most_children);
  add_contents(tag, count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto start = static_cast<unsigned>(all[i].start.count());
    const auto end = static_cast<unsigned>(all[i].end.count());
    auto chapter = std::make_unique<v2::ChapterFrame>(id_of("chp", i), start, end, no_offset, no_offset);
    chapter->addEmbeddedFrame(text_frame("TIT2", all[i].title).release());
    tag.addFrame(chapter.release());
  }
}

}  // namespace

std::string id3_tag(const Tags& tags, const std::vector<ChapterTime>& chapters) {
  v2::Tag tag;
  add_text(tag, "TIT2", tags.title);
  add_text(tag, "TPE1", tags.artist);
  add_text(tag, "TALB", tags.album);
  add_text(tag, "TDRC", tags.date);
  if (!tags.language.empty()) add_text(tag, "TLAN", three_letters(tags.language));
  add_text(tag, "TCOM", tags.narrator);  // where programs for audio books look for it
  add_text(tag, "TSSE", software_name());
  add_credits(tag, tags);
  add_source(tag, tags.source);
  add_comment(tag, tags);
  add_chapters(tag, chapters);
  const TagLib::ByteVector bytes = tag.render();
  return {bytes.data(), bytes.size()};
}

}  // namespace narrator::output
