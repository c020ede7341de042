// The command line as a value.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/batch_list.hpp"
#include "cli/export_options.hpp"
#include "narrator/document.hpp"
#include "narrator/narration.hpp"
#include "narrator/speech_engine.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::cli {

enum class Stage { document, script, cast, spoken };

struct Options {
  std::string article;  ///< a path, or - for standard input
  std::string output;   ///< empty: play
  std::string script;   ///< a corrected script; empty: as the program thinks
  std::vector<std::string> with;  ///< further files of the same narration: subtitles, a book, a page
  ExportOptions exporting;
  bool word_by_word = false;      ///< a book marks words, not sentences
  std::string or_file;  ///< written instead of playing where there is no audio device
  std::optional<Stage> show;
  bool json = false;
  bool list_voices = false;
  bool stereo = false;
  bool no_screen = false;
  bool narrator_reads_fragments = false;
  std::string feed;     ///< an address or a path; empty: none
  std::string entry;    ///< of the feed: newest, next, or its number; empty: list them
  std::size_t most_bytes = 50'000'000;  ///< of what is fetched, unpacked
  std::chrono::seconds timeout{60};     ///< for a page
  std::string user_agent;
  InputFormat format = InputFormat::automatic;
  std::string language;  ///< empty: detect
  std::vector<std::pair<std::string, std::string>> voices;
  std::string cast;        ///< a file of voices; empty: none
  std::optional<Announce> announce;  ///< none: off, but in an audition always
  bool quote_tones = false;
  bool audition = false;
  bool no_memory = false;  ///< neither use nor change what is remembered: voices, places, corrected speakers
  std::vector<BlockKind> skip = ReadOptions().skip;
  std::string to;            ///< where to end; empty: at the end
  std::string from;          ///< where to begin; empty: where the listener was
  bool no_resume = false;
  bool list_recent = false;
  bool list_keys = false;
  std::string device;        ///< empty: the system's default
  bool list_devices = false;
  std::chrono::milliseconds lead_in{0};
  int words_per_minute = normal_speed;
  SpokenOptions spoken;
  std::vector<std::string> lexicons;  ///< PLS files, in the order given
  Pauses pauses;
  std::size_t jobs = 0;  ///< 0: all processors
  std::string since;            ///< an earlier state of the article; only what is new is narrated. Empty: all
  bool no_cache = false;        ///< neither use nor keep speech of earlier files
  std::size_t cache_size = 512; ///< 2^20 bytes of it at most
  std::string batch;     ///< a file that lists articles, or - for standard input; empty: one article
  std::string name_pattern = "{name}.wav";
  BatchPart part;
  /// What was given, an option a line, without what changes no sound: the same words, the same sound of an article.
  std::string wording;
};

/// What the program should do instead of going on: --help, --version, or wrong usage.
struct EarlyEnd {
  int exit_code = 0;
  std::string output;  ///< for standard output
  std::string error;   ///< one line for standard error
};

/// @return nullopt when the options are good and in `options`
std::optional<EarlyEnd> parse_options(int argc, const char* const* argv, Options& options);

}  // namespace narrator::cli
