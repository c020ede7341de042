#include "markup/packed_document.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "base/utf8.hpp"
#include "narrator/error.hpp"

namespace narrator::markup {
namespace {

[[noreturn]] void refuse() { throw Error(ErrorKind::input, "cannot be read: its reader gave no document"); }

void put(std::string& out, std::uint64_t number) {
  char bytes[sizeof number];
  std::memcpy(bytes, &number, sizeof number);
  out.append(bytes, sizeof bytes);
}

void put(std::string& out, const std::string& text) {
  put(out, std::uint64_t{text.size()});
  out += text;
}

class Unpacking {
 public:
  explicit Unpacking(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number() {
    std::uint64_t number = 0;
    const std::string_view bytes = take(sizeof number);
    std::memcpy(&number, bytes.data(), bytes.size());
    return number;
  }

  std::size_t number_to(std::uint64_t most) {
    const std::uint64_t found = number();
    if (found > most) refuse();
    return static_cast<std::size_t>(found);
  }

  std::string text() {
    const std::string_view text = take(number());
    if (!is_utf8(text)) refuse();
    return std::string(text);
  }

  bool at_end() const noexcept { return rest_.empty(); }
  std::size_t left() const noexcept { return rest_.size(); }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > rest_.size()) refuse();
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view rest_;
};

constexpr std::size_t least_block_bytes = 4 * sizeof(std::uint64_t);
constexpr std::uint64_t deepest_level = 1'000'000'000;

SourceBlock block_of(Unpacking& from) {
  SourceBlock block;
  block.kind = static_cast<BlockKind>(from.number_to(static_cast<std::uint64_t>(BlockKind::remark)));
  block.level = static_cast<int>(from.number_to(deepest_level));
  block.text = from.text();
  block.language = from.text();
  return block;
}

}  // namespace

std::string packed(const SourceDocument& document) {
  std::size_t size = 0;
  for (const SourceBlock& block : document.blocks) size += least_block_bytes + block.text.size() + block.language.size();
  std::string out;
  out.reserve(size + 4096);
  for (const std::string* const text :
       {&document.title, &document.byline, &document.language, &document.date, &document.site, &document.encoding})
    put(out, *text);
  put(out, std::uint64_t{document.blocks.size()});
  for (const SourceBlock& block : document.blocks) {
    put(out, static_cast<std::uint64_t>(block.kind));
    put(out, static_cast<std::uint64_t>(block.level));
    put(out, block.text);
    put(out, block.language);
  }
  return out;
}

SourceDocument unpacked(std::string_view bytes) {
  Unpacking from(bytes);
  SourceDocument document;
  for (std::string* const text :
       {&document.title, &document.byline, &document.language, &document.date, &document.site, &document.encoding})
    *text = from.text();
  // No more blocks than fit: nothing is made room for that has not come.
  document.blocks.resize(from.number_to(from.left() / least_block_bytes));
  for (SourceBlock& block : document.blocks) block = block_of(from);
  if (!from.at_end()) refuse();
  return document;
}

}  // namespace narrator::markup
