// The module of libzip, see base/module.hpp. It takes archives from memory, finds entries by name, knows which are encrypted and checks
// their sums; libarchive would read the whole book as a stream.
#include <zip.h>

#include <algorithm>
#include <memory>
#include <string>

#include "formats/archive.hpp"

namespace narrator::formats {
namespace {

constexpr zip_int64_t most_entries = 100'000;
constexpr std::size_t first_piece = std::size_t{1} << 16;

struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Handle = std::unique_ptr<zip_t, DiscardArchive>;

std::string words_of(zip_error_t* error) {
  std::string words = zip_error_strerror(error);
  zip_error_fini(error);
  return words;
}

class LibzipFile : public ZipFile {
 public:
  explicit LibzipFile(Handle archive) : archive_(std::move(archive)) {}

  bool has(const std::string& name) override { return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0; }

  std::optional<Entry> read(const std::string& name, std::size_t most) override {
    const zip_int64_t index = zip_name_locate(archive_.get(), name.c_str(), 0);
    if (index < 0) return {};
    zip_stat_t facts;
    zip_stat_init(&facts);
    Entry entry;
    if (zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &facts) != 0) {
      entry.problem = zip_strerror(archive_.get());
      return entry;
    }
    entry.encrypted = (facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE;
    if (!entry.encrypted) decompress(static_cast<zip_uint64_t>(index), most, entry);
    return entry;
  }

 private:
  /// What the directory says about the size is the archive's word only: it grows as it comes.
  void decompress(zip_uint64_t index, std::size_t most, Entry& entry) {
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(archive_.get(), index, 0));
    if (!file) {
      entry.problem = zip_strerror(archive_.get());
      return;
    }
    std::string& text = entry.text;
    for (std::size_t used = 0;;) {
      text.resize(std::max(first_piece, used * 2));
      const zip_int64_t count = zip_fread(file.get(), text.data() + used, text.size() - used);
      if (count < 0) entry.problem = zip_file_strerror(file.get());
      used += count > 0 ? static_cast<std::size_t>(count) : 0;
      entry.too_large = used > most;
      if (count > 0 && !entry.too_large) continue;
      text.resize(used);
      return;
    }
  }

  Handle archive_;
};

OpenedZip open_zip(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return {nullptr, words_of(&error)};
  Handle archive(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (!archive) {
    zip_source_free(source);
    return {nullptr, words_of(&error)};
  }
  zip_error_fini(&error);
  if (zip_get_num_entries(archive.get(), 0) > most_entries) return {nullptr, "has too many entries"};
  return {std::make_unique<LibzipFile>(std::move(archive)), {}};
}

}  // namespace
}  // namespace narrator::formats

extern "C" {
extern narrator::formats::OpenZip* const narrator_module_zip;
narrator::formats::OpenZip* const narrator_module_zip = &narrator::formats::open_zip;
}
