#include "narrator/publication.hpp"

#include <array>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "narrator/error.hpp"
#include "publish/book.hpp"
#include "publish/page.hpp"
#include "publish/text_file.hpp"
#include "publish/timed_text.hpp"

namespace narrator {
namespace {

namespace fs = std::filesystem;

using WriteText = void (*)(const Narration&, const Timeline&, const publish::Put&);

class TimedText final : public Publication {
 public:
  TimedText(const fs::path& path, const Narration& narration, WriteText write) : narration_(narration), write_(write), file_(path) {}

  void add(std::span<const std::int16_t>, SpeakerId) override {}
  void finish(const Timeline& timeline) override {
    write_(narration_, timeline, [this](std::string_view text) { file_.put(text); });
    file_.commit();
  }

 private:
  const Narration& narration_;
  WriteText write_;
  publish::TextFile file_;
};

struct Kind {
  std::string_view ending;
  WriteText write = nullptr;  // none: it has sound in it
  bool is_book = false;
};

constexpr std::array kinds{Kind{".vtt", publish::write_web_vtt}, Kind{".srt", publish::write_subrip}, Kind{".lrc", publish::write_lyrics},
                           Kind{".labels.txt", publish::write_labels}, Kind{".json", publish::write_timeline_json},
                           Kind{.ending = ".html"}, Kind{.ending = ".epub", .is_book = true}};

const Kind* kind_of(const fs::path& path) {
  const std::string name = lower_ascii(path.filename().string());
  for (const Kind& kind : kinds)
    if (name.ends_with(kind.ending)) return &kind;
  return nullptr;
}

}  // namespace

bool is_publication(const fs::path& path) { return kind_of(path) != nullptr; }

std::unique_ptr<Publication> open_publication(const fs::path& path, const Narration& narration, AudioFormat format,
                                              const PublicationOptions& options) {
  const Kind* kind = kind_of(path);
  if (kind == nullptr)
    throw Error(ErrorKind::usage, path.string() + ": the extension says the format: .vtt, .srt, .lrc, .labels.txt, .json, .epub or .html");
  if (kind->is_book) return publish::open_book(path, narration, format, options.word_by_word);
  if (kind->write == nullptr) return publish::open_page(path, narration, format);
  return std::make_unique<TimedText>(path, narration, kind->write);
}

}  // namespace narrator
