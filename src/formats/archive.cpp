#include "formats/archive.hpp"

#include <algorithm>

#include "base/module.hpp"
#include "narrator/error.hpp"

namespace narrator::formats {
namespace {

// A small bomb may grow to the least of these; a large book to the ratio, which text never reaches (about 5).
constexpr std::size_t least_total = std::size_t{64} << 20;
constexpr std::size_t most_total = std::size_t{512} << 20;
constexpr std::size_t largest_ratio = 30;

std::size_t limit_for(std::size_t bytes) {
  return std::clamp(std::min(bytes, most_total) * largest_ratio, least_total, most_total);
}

}  // namespace

Archive::Archive(std::string_view bytes) : left_(limit_for(bytes.size())) {
  OpenedZip opened = module_function<OpenZip>("zip")(bytes);
  if (!opened.file) throw Error(ErrorKind::input, opened.problem);
  file_ = std::move(opened.file);
}

std::optional<std::string> Archive::read(const std::string& name) {
  std::optional<ZipFile::Entry> entry = file_->read(name, left_);
  if (!entry) return {};
  if (entry->encrypted) throw Error(ErrorKind::input, "is encrypted");
  if (entry->too_large) throw Error(ErrorKind::input, name + ": would grow too large when it is decompressed");
  if (!entry->problem.empty()) throw Error(ErrorKind::input, name + ": " + entry->problem);
  left_ -= entry->text.size();
  return std::move(entry->text);
}

}  // namespace narrator::formats
