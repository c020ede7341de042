#include "publish/page.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

#include "narrator/error.hpp"
#include "publish/article_markup.hpp"
#include "publish/assets.hpp"
#include "publish/hidden_sound.hpp"
#include "publish/page_parts.hpp"
#include "publish/text_file.hpp"
#include "publish/waveform.hpp"

namespace narrator::publish {
namespace {

/// RFC 4648; whole groups of three but for the last.
std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k) group = group << 8U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) out += i + k > bytes.size() ? '=' : digits[group >> (18U - 6U * k) & 63U];
  }
  return out;
}

class Page final : public Publication {
 public:
  Page(const std::filesystem::path& path, const Narration& narration, AudioFormat format)
      : narration_(narration), path_(path), file_(path), sound_(path, format), waveform_(format.channels) {}

  void add(std::span<const std::int16_t> samples, SpeakerId) override {
    sound_.add(samples);
    waveform_.add(samples);
  }

  void finish(const Timeline& timeline) override {
    const Descriptor sound = sound_.finish();
    file_.put(page_head(narration_));
    const ArticleMarkup article(narration_, timeline, true);
    const std::size_t front = front_blocks();
    file_.put(article.blocks(0, front) + page_cast(narration_, timeline));
    for (std::size_t block = front; block < narration_.document().blocks.size();) {
      const std::size_t end = end_of_list(block);
      file_.put(article.blocks(block, end));
      block = end;
    }
    file_.put(page_player(narration_, timeline, waveform_));
    file_.put("<script type=\"application/json\" id=\"timeline\">" + page_data(narration_, timeline) + "</script>\n");
    file_.put("<script type=\"text/plain\" id=\"sound\">");
    put_sound(sound);
    file_.put("</script>\n<script>\n" + std::string(page_script) + "</script>\n</body>\n</html>\n");
    file_.commit();
  }

 private:
  /// Title and byline stand above the cast.
  std::size_t front_blocks() const {
    const std::vector<Block>& blocks = narration_.document().blocks;
    std::size_t count = 0;
    while (count < blocks.size() && (blocks[count].kind == BlockKind::title || blocks[count].kind == BlockKind::byline)) ++count;
    return count;
  }

  /// Blocks are written one by one, but a list as a whole.
  std::size_t end_of_list(std::size_t block) const {
    const std::vector<Block>& blocks = narration_.document().blocks;
    std::size_t end = block + 1;
    while (end < blocks.size() && blocks[block].kind == BlockKind::list_item && blocks[end].kind == BlockKind::list_item) ++end;
    return end;
  }

  void put_sound(const Descriptor& sound) {
    std::array<char, 49152> piece{};  // a multiple of three, which is what four signs of Base64 stand for
    for (;;) {
      std::size_t got = 0;
      while (got < piece.size()) {
        const ssize_t count = read(sound.number(), piece.data() + got, piece.size() - got);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw Error(ErrorKind::file, path_.string() + ": " + std::strerror(errno));
        if (count == 0) break;
        got += static_cast<std::size_t>(count);
      }
      file_.put(base64({piece.data(), got}));
      if (got < piece.size()) return;
    }
  }

  const Narration& narration_;
  std::filesystem::path path_;
  TextFile file_;
  HiddenSound sound_;
  Waveform waveform_;
};

}  // namespace

std::unique_ptr<Publication> open_page(const std::filesystem::path& path, const Narration& narration, AudioFormat format) {
  return std::make_unique<Page>(path, narration, format);
}

}  // namespace narrator::publish
