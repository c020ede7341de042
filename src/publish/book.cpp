#include "publish/book.hpp"

#include <string>
#include <utility>
#include <vector>

#include "narrator/error.hpp"
#include "output/replaced_file.hpp"
#include "publish/article_markup.hpp"
#include "publish/book_archive.hpp"
#include "publish/book_parts.hpp"
#include "publish/hidden_sound.hpp"

namespace narrator::publish {
namespace {

class Book final : public Publication {
 public:
  Book(const std::filesystem::path& path, const Narration& narration, AudioFormat format, bool word_by_word)
      : narration_(narration), word_by_word_(word_by_word), file_(path), sound_(path, format) {
    // The directory of an archive is written back to front.
    std::error_code none;
    if (std::filesystem::exists(path, none) && !std::filesystem::is_regular_file(path, none))
      throw Error(ErrorKind::file, path.string() + ": a book can be written to a file only");
  }

  void add(std::span<const std::int16_t> samples, SpeakerId) override { sound_.add(samples); }

  void finish(const Timeline& timeline) override {
    const Descriptor sound = sound_.finish();
    const Document& document = narration_.document();
    const ArticleMarkup article(narration_, timeline, word_by_word_);
    const std::vector<BookSection> sections = book_sections(document, article);
    std::vector<BookEntry> entries;
    const auto put = [&](std::string name, std::string content) { entries.push_back({std::move(name), std::move(content)}); };
    entries.push_back({.name = "mimetype", .content = "application/epub+zip", .packed = false});
    put("META-INF/container.xml", book_container());
    put("EPUB/package.opf", book_package(narration_, timeline, sections));
    put("EPUB/nav.xhtml", book_contents(document, sections));
    put("EPUB/style.css", book_styles(narration_.script()));
    for (std::size_t i = 0; i < sections.size(); ++i) {
      put("EPUB/" + section_name(i), book_text(document, article, sections[i]));
      if (sections[i].is_heard()) put("EPUB/overlay-" + std::to_string(i + 1) + ".smil", book_overlay(timeline, sections[i], i, word_by_word_));
    }
    entries.push_back({.name = std::string("EPUB/") + sound_name, .content = {}, .file = sound.number(), .packed = false});
    load_and_write_book_archive(file_.descriptor(), entries, file_.target().string());
    file_.commit();
  }

 private:
  const Narration& narration_;
  bool word_by_word_;
  output::ReplacedFile file_;
  HiddenSound sound_;
};

}  // namespace

std::unique_ptr<Publication> open_book(const std::filesystem::path& path, const Narration& narration, AudioFormat format, bool word_by_word) {
  return std::make_unique<Book>(path, narration, format, word_by_word);
}

}  // namespace narrator::publish
