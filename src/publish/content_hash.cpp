#include "publish/content_hash.hpp"

#include <cstdint>
#include <string_view>

#include "base/digest.hpp"

namespace narrator::publish {

std::string content_hash(const Narration& narration) {
  Account account;
  account.add(std::u32string_view(narration.document().text));
  for (const CastMember& member : narration.cast().members) account.add(std::string_view(member.voice.timbre));
  for (const Segment& segment : narration.segments()) account.add(std::uint64_t{segment.speaker});
  account.add(static_cast<std::uint64_t>(narration.options().words_per_minute));
  return digest_of(account.bytes()).hex();
}

}  // namespace narrator::publish
