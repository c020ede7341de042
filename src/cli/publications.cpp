#include "cli/publications.hpp"

namespace narrator::cli {

Publications::Publications(const Narration& narration, const std::vector<std::filesystem::path>& paths, AudioFormat format,
                           const PublicationOptions& options)
    : narration_(narration), timeline_(narration) {
  for (const std::filesystem::path& path : paths) open_.push_back(open_publication(path, narration, format, options));
}

void Publications::add(const PcmChunk& chunk) {
  if (!empty()) timeline_.add(chunk);
}

void Publications::add_silence(std::chrono::milliseconds time) {
  if (!empty() && time.count() > 0) timeline_.add_silence(static_cast<std::uint64_t>(time.count() * narration_.sample_rate() / 1000));
}

void Publications::add(std::span<const std::int16_t> samples, SpeakerId speaker) {
  for (const auto& publication : open_) publication->add(samples, speaker);
}

void Publications::finish() {
  if (empty()) return;
  const Timeline timeline = timeline_.finish();
  for (const auto& publication : open_) publication->finish(timeline);
}

}  // namespace narrator::cli
