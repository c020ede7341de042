#include "cli/publications.hpp"

namespace narrator::cli {

Publications::Publications(const Narration& narration, const std::vector<std::filesystem::path>& paths, AudioFormat format,
                           const PublicationOptions& options)
    : narration_(narration), timeline_(narration) {
  for (const std::filesystem::path& path : paths) open_.push_back(open_publication(path, narration, format, options));
}

void Publications::add(const PcmChunk& chunk, std::span<const std::int16_t> samples) {
  if (empty()) return;
  timeline_.add(chunk);
  speaker_ = narration_.segments()[chunk.segment].speaker;
  add_tail(samples);
}

void Publications::add_tail(std::span<const std::int16_t> samples) {
  for (const auto& publication : open_) publication->add(samples, speaker_);
}

void Publications::finish() {
  if (empty()) return;
  const Timeline timeline = timeline_.finish();
  for (const auto& publication : open_) publication->finish(timeline);
}

}  // namespace narrator::cli
