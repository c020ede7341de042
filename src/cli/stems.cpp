#include "cli/stems.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <system_error>

#include "base/utf8.hpp"
#include "narrator/error.hpp"
#include "publish/cues.hpp"
#include "text/characters.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_name = 60;  // code points

/// "02-Marta-Eklund"
std::string file_name(std::size_t number, const std::string& speaker) {
  std::u32string name;
  for (const char32_t c : from_utf8(speaker)) {
    if (is_letter(c) || is_digit(c)) name += c;
    else if (!name.empty() && name.back() != U'-') name += U'-';
    if (name.size() == longest_name) break;
  }
  while (!name.empty() && name.back() == U'-') name.pop_back();
  char digits[32];
  std::snprintf(digits, sizeof digits, "%02zu-", number);
  return digits + to_utf8(name);
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Error(ErrorKind::file, folder.string() + ": " + error.message());
}

}  // namespace

Stems::Stems(const Narration& narration, std::size_t first_segment, const fs::path& folder, const std::string& extension, AudioFormat format,
             const Tags& tags, const SoundFileOptions& options) {
  make_folder(folder);
  std::set<SpeakerId> heard{narrator_id};
  for (std::size_t i = first_segment; i < narration.segments().size(); ++i) heard.insert(narration.segments()[i].speaker);
  for (const SpeakerId speaker : heard) {
    const std::string name = publish::display_name(narration.script(), speaker);
    Tags own = tags;
    own.title += (own.title.empty() ? "" : " – ") + name;
    stems_[speaker].file = open_sound_file(folder / (file_name(speaker, name) + extension), format, own, options);
  }
}

void Stems::add(std::span<const std::int16_t> samples, SpeakerId speaker) {
  Stem& stem = stems_.at(speaker);
  catch_up(stem);
  stem.file->write(samples);
  samples_ += samples.size();
  stem.samples = samples_;
}

void Stems::catch_up(Stem& stem) {
  static constexpr std::array<std::int16_t, 1 << 15> silence{};
  while (stem.samples < samples_) {
    const std::size_t some = static_cast<std::size_t>(std::min<std::uint64_t>(silence.size(), samples_ - stem.samples));
    stem.file->write(std::span(silence).first(some));
    stem.samples += some;
  }
}

void Stems::finish() {
  for (auto& [speaker, stem] : stems_) {
    catch_up(stem);
    stem.file->finish();
  }
}

}  // namespace narrator::cli
