// What a listener writes and what the program remembers: keys, casts, places, voices, feeds, lists of articles.
#include "cli/batch_list.hpp"
#include "cli/cast_file.hpp"
#include "cli/heard_entries.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/targets.hpp"
#include "narrator/casting.hpp"
#include "narrator/error.hpp"
#include "narrator/voice_memory.hpp"
#include "session/places.hpp"
#include "tui/keymap.hpp"

namespace {

using namespace narrator;

/// An Error is an answer; anything else that is thrown ends the process.
template <typename Step>
void refused_or_done(const Step& step) {
  try {
    step();
  } catch (const Error& error) {
    fuzz::check(std::string_view(error.what()).find('\n') == std::string_view::npos, "an error is one line");
  }
}

/// What a value of ours writes, it reads again as the same.
template <typename Value>
void read_again(std::string_view bytes) {
  refused_or_done([bytes] {
    const std::string json = Value::from_json(bytes).to_json();
    fuzz::check(Value::from_json(json).to_json() == json, "what is written is read again");
  });
}

const VoiceCatalogue& voices() {
  static const VoiceCatalogue catalogue = VoiceCatalogue::load(NARRATOR_SOURCE_DIR "/voices");
  return catalogue;
}

}  // namespace

void narrator::fuzz::configuration(std::string_view bytes) {
  refused_or_done([bytes] { tui::Keymap().configure(bytes, "keys"); });
  refused_or_done([bytes] { cli::read_cast_file(MemoryFile(bytes).path(), voices()); });
  read_again<VoiceMemory>(bytes);
  read_again<session::Places>(bytes);
  read_again<cli::HeardEntries>(bytes);
  cli::batch_part(bytes);
  cli::NameBook names;
  for (const cli::BatchItem& item : cli::batch_items(bytes)) {
    const cli::NamePattern pattern("{n}-{name}-{title}.wav");
    const std::string name = names.take(pattern.name({.number = item.number, .most = 100, .article = item.article, .title = item.article}));
    check(!name.empty() && name.find_first_of(std::string_view("/\0\n", 3)) == std::string::npos && name.front() != '.' && name.size() < 256, "a file's name is one");
  }
  const cli::NamePattern pattern{std::string(bytes)};
  if (pattern.complaint().empty()) pattern.name({.number = 1, .article = "a.txt"});
}
