// narrate: options to stages to sound. The only place that prints results and chooses exit codes.
#include <algorithm>
#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "cli/article.hpp"
#include "cli/batch.hpp"
#include "cli/export_audio.hpp"
#include "cli/feeds.hpp"
#include "cli/lexicons.hpp"
#include "cli/live.hpp"
#include "cli/options.hpp"
#include "cli/place_keeper.hpp"
#include "cli/printable.hpp"
#include "cli/show_json.hpp"
#include "cli/show_text.hpp"
#include "cli/signals.hpp"
#include "cli/start_place.hpp"
#include "cli/user_folders.hpp"
#include "narrator/narrator.hpp"
#include "text/icu_locale.hpp"
#include "tui/keymap.hpp"

namespace {

using namespace narrator;
using namespace narrator::cli;

void warn(const std::string& words) { std::fprintf(stderr, "narrate: %s\n", printable(words).c_str()); }

void print(const std::string& text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return;
  if (errno == EPIPE) return;  // the reader, such as head, has seen enough
  throw Error(ErrorKind::file, std::string("standard output: ") + std::strerror(errno));
}

std::string stage_text(const Options& options) {
  if (*options.show == Stage::document || *options.show == Stage::spoken) {
    const Document document = read_article_of(options, warn).document;
    if (*options.show == Stage::document) return options.json ? document_json(document) : document_text(document);
    const Lexicon lexicon = lexicon_for(options.lexicons, document.language, warn);
    std::map<std::string, TextNormalizer> normalizers;  // by language
    const SpokenBlock spoken = [&](const Block& block) {
      const std::string& language = language_of(document, block);
      return normalizers.try_emplace(language, language, options.spoken, &lexicon).first->second.normalize(document.text, block.span);
    };
    return options.json ? spoken_json(document, spoken) : spoken_text(document, spoken);
  }
  if (*options.show == Stage::script) {
    Article article = read_article_of(options, warn);
    article.script = script_of(article, options);
    return options.json ? script_json(article.document, article.script) : script_text(article.document, article.script);
  }
  const Article article = prepare_sound(options, warn);
  remember(article, options, warn);
  return options.json ? cast_json(article.script, article.cast) : cast_text(article.script, article.cast);
}

void write_file(const Options& options, const std::string& path, SpeechEngine& speech, EndSignals& signals) {
  const std::unique_ptr<SpeechEngine> engine = with_cache(speech, cache_options(options));
  Article article = prepare_sound(options, warn, signals.descriptor());
  if (!options.since.empty() && article.script.utterances.empty()) return warn(options.article + ": nothing is new since " + options.since);
  const Lexicon lexicon = lexicon_for(options.lexicons, article.document.language, warn);
  if (!options.to.empty())
    end_where_asked({article.document, article.script, article.cast, *engine, narration_options(options, lexicon)}, options.from, options.to, article.script);
  const Narration narration(article.document, article.script, article.cast, *engine, narration_options(options, lexicon));
  refuse_silence(narration, article.source);
  const StartPlace start = options.from.empty() ? StartPlace() : place_asked_for(narration, options.from);
  remember(article, options, warn);
  ExportTarget target = export_target(options, article.source);
  target.path = path;
  target.first_segment = start.segment;
  target.with = {options.with.begin(), options.with.end()};
  export_with_progress(narration, target, signals);
  remember_heard(article.source, options, warn);
}

std::string feed_list(const Options& options) {
  const OpenFeed feed = open_feed(options, -1, warn);
  return options.json ? feed_json(feed) : feed_text(feed);
}

tui::Keymap keys_of_user() {
  tui::Keymap keys;
  if (config_folder().empty()) return keys;
  const std::filesystem::path file = config_folder() / "config";
  keys.configure(read_state_file(file), file.string());
  return keys;
}

void make_file(const Options& options) {
  EndSignals signals;  // before the engine forks and any thread starts
  const std::unique_ptr<SpeechEngine> engine = start_speech_engine({.lanes = options.jobs});
  write_file(options, options.output, *engine, signals);
}

void make_sound(const Options& options) {
  tui::Keymap keys = keys_of_user();
  Stand stand{.end_signals = {}, .suspend_signals = {}, .terminal = {!options.no_screen, options.article == "-" || options.feed == "-"}};
  const std::unique_ptr<SpeechEngine> engine = start_speech_engine({.lanes = options.jobs});
  try {
    play_article(options, *engine, stand, std::move(keys));
  } catch (const Error& error) {
    if (options.or_file.empty() || error.kind() != ErrorKind::device) throw;
    std::fprintf(stderr, "narrate: %s; writing %s instead\n", printable(error.what()).c_str(), printable(options.or_file).c_str());
    write_file(options, options.or_file, *engine, stand.end_signals);
  }
}

std::string devices_text() {
  std::string text;
  for (const AudioDeviceInfo& device : list_audio_devices()) text += printable(device.name) + (device.is_default ? " (default)" : "") + "\n";
  return text;
}

std::string keys_text() {
  std::string text;
  for (const tui::KeyHelp& entry : keys_of_user().help()) {
    std::string line = entry.keys;
    line.resize(std::max<std::size_t>(line.size(), 16), ' ');
    line.append("  ").append(entry.command);
    line.resize(std::max<std::size_t>(line.size(), 46), ' ');
    text.append(line).append("  ").append(entry.does).append("\n");
  }
  return text;
}

void run(const Options& options) {
  if (options.list_voices) return print(voices_text(voices()));
  if (options.list_devices) return print(devices_text());
  if (options.list_keys) return print(keys_text());
  if (options.list_recent) return print(recent_text(load_places(warn)));
  if (!options.feed.empty() && options.entry.empty()) return print(feed_list(options));
  if (options.show) return print(stage_text(options));
  if (!options.batch.empty()) return narrate_batch(options, print);
  options.output.empty() ? make_sound(options) : make_file(options);
}

int exit_code_of(const Error& error) {
  switch (error.kind()) {
    case ErrorKind::usage: return 2;
    case ErrorKind::interrupted: return 130;
    default: return 1;
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    Options options;
    if (const auto end = parse_options(argc, argv, options)) {
      std::fputs(end->output.c_str(), stdout);
      if (!end->error.empty()) std::fprintf(stderr, "%s\n", end->error.c_str());
      return end->exit_code;
    }
    std::setlocale(LC_CTYPE, "");
    settle_default_locale();
    // A reader who has seen enough, or a file that may not grow, is an error of the write, not the end.
    for (const int number : {SIGPIPE, SIGXFSZ}) std::signal(number, SIG_IGN);
    run(options);
    return 0;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::interrupted) std::fprintf(stderr, "narrate: %s\n", printable(error.what()).c_str());
    return exit_code_of(error);
  } catch (const std::bad_alloc&) {
    std::fprintf(stderr, "narrate: not enough memory\n");
    return 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "narrate: %s\n", printable(error.what()).c_str());
    return 1;
  }
}
