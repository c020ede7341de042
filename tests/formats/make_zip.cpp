#include "formats/make_zip.hpp"

#include <zip.h>

#include <stdexcept>

namespace narrator::test {

std::string make_zip(const std::vector<std::pair<std::string, std::string>>& entries, const ZipOptions& options) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (archive == nullptr) throw std::runtime_error("no archive could be made");
  zip_source_keep(target);
  for (const auto& [name, text] : entries) {
    zip_source_t* const source = zip_source_buffer(archive, text.data(), text.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) throw std::runtime_error("no entry could be made");
    const auto place = static_cast<zip_uint64_t>(index);
    if (place == 0) zip_set_file_compression(archive, place, ZIP_CM_STORE, 0);
    if (!options.password.empty()) zip_file_set_encryption(archive, place, ZIP_EM_AES_256, options.password.c_str());
  }
  if (zip_close(archive) != 0) throw std::runtime_error("the archive could not be closed");
  zip_stat_t facts;
  zip_source_stat(target, &facts);
  std::string bytes(facts.size, '\0');
  zip_source_open(target);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

}  // namespace narrator::test
