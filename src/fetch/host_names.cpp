#include "fetch/host_names.hpp"

#include <unicode/uidna.h>

#include <array>
#include <memory>

namespace narrator::fetch {
namespace {

struct CloseNames {
  void operator()(UIDNA* names) const { uidna_close(names); }
};

}  // namespace

std::optional<std::string> ascii_host(const std::string& host) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UIDNA, CloseNames> names(
      uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ, &status));
  std::array<char, 256> ascii{};  // a name of the network is at most 253 long
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  const std::int32_t length = uidna_nameToASCII_UTF8(names.get(), host.data(), static_cast<std::int32_t>(host.size()), ascii.data(),
                                                     static_cast<std::int32_t>(ascii.size()), &info, &status);
  if (U_FAILURE(status) || info.errors != 0 || length <= 0) return std::nullopt;
  return std::string(ascii.data(), static_cast<std::size_t>(length));
}

}  // namespace narrator::fetch
