#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <sstream>
#include <utility>
#include <vector>

#include "audio/loudness_target.hpp"
#include "cli/completion.hpp"
#include "cli/printable.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/speech_engine.hpp"

namespace narrator::cli {
namespace {

constexpr const char* description =
    "Reads an article aloud; every person who is quoted speaks with a voice of their own.\n"
    "Plays it, or writes it to a sound file, subtitles, a read-along book or a page with -o.";

constexpr const char* footer =
    "Keys while it plays (? shows all; the manual page says how to bind others):\n"
    "  space p  pause         right n  next paragraph      down .  next sentence\n"
    "  [ ]      slower/faster left b   previous paragraph  up ,    previous sentence\n"
    "  BS       normal speed  ( )      quotes  < >  theirs  r  u   again, undo a skip\n"
    "  9 0 m    volume, mute  / n N    search   :  go to    L S    loop, stop later\n"
    "  w  s     why, who else v        another voice        e  q   export, quit\n\n"
    "Exit status: 0 done, 1 the world failed (file, device, disk), 2 wrong usage, 130 interrupted.\n"
    "The manual page narrate(1) says more.";

std::pair<std::string, std::string> split_voice(const std::string& words) {
  const std::size_t equals = words.rfind('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == words.size())
    throw CLI::ValidationError("--voice", "'" + words + "' is not NAME=VOICE");
  return {words.substr(0, equals), words.substr(equals + 1)};
}

struct NamedPause {
  const char* name;
  std::chrono::milliseconds Pauses::*pause;
};
constexpr NamedPause named_pauses[] = {{"title", &Pauses::title},       {"byline", &Pauses::byline},     {"heading", &Pauses::heading}, {"paragraph", &Pauses::paragraph},
                                       {"item", &Pauses::list_item},    {"sentence", &Pauses::sentence}, {"ellipsis", &Pauses::ellipsis}, {"dash", &Pauses::dash},
                                       {"clause", &Pauses::clause},     {"speaker", &Pauses::speaker}};
constexpr int longest_pause_ms = 10'000;

/// "sentence=400"
void set_pause(const std::string& words, Pauses& pauses) {
  const std::size_t equals = words.find('=');
  const std::string name = words.substr(0, equals);
  int ms = -1;
  if (equals != std::string::npos) std::from_chars(words.data() + equals + 1, words.data() + words.size(), ms);
  std::string known;
  for (const NamedPause& row : named_pauses) {
    known += (known.empty() ? "" : ", ") + std::string(row.name);
    if (name != row.name) continue;
    if (ms < 0 || ms > longest_pause_ms || words.substr(equals + 1) != std::to_string(ms))
      throw CLI::ValidationError("--pause", "'" + words + "' is not " + name + "=MS, 0 to " + std::to_string(longest_pause_ms) + " ms");
    pauses.*row.pause = std::chrono::milliseconds{ms};
    return;
  }
  throw CLI::ValidationError("--pause", "'" + name + "' is none of " + known);
}

std::string pause_words() {
  std::string words;
  for (const NamedPause& row : named_pauses) words += (words.empty() ? "" : " ") + std::string(row.name) + "=";
  return words;
}

/// What completion offers for an option: the name of a check that checks nothing carries it.
CLI::Option* list_choices(CLI::Option* option, const std::string& words) {
  return option->check(CLI::Validator([](std::string&) { return std::string(); }, "", words));
}

struct NamedKind {
  const char* name;
  BlockKind kind;
};
constexpr NamedKind named_kinds[] = {{"captions", BlockKind::caption}, {"footnotes", BlockKind::footnote}, {"code", BlockKind::code},
                                     {"tables", BlockKind::table},     {"lists", BlockKind::list_item},   {"quotations", BlockKind::quotation}};

/// "captions,tables", or "none"
std::vector<BlockKind> kinds_to_skip(const std::vector<std::string>& words) {
  if (words == std::vector<std::string>{"none"}) return {};
  std::vector<BlockKind> kinds;
  for (const std::string& word : words) {
    const auto* const found = std::find_if(std::begin(named_kinds), std::end(named_kinds), [&](const NamedKind& named) { return word == named.name; });
    if (found != std::end(named_kinds)) {
      kinds.push_back(found->kind);
      continue;
    }
    std::string known;
    for (const NamedKind& named : named_kinds) known += std::string(named.name) + ", ";
    throw CLI::ValidationError("--skip", "'" + word + "' is none of " + known + "none (alone)");
  }
  return kinds;
}

/// An option whose words are listed.
template <typename Value>
using Choices = std::vector<std::pair<const char*, Value>>;

template <typename Value>
std::string words_of(const Choices<Value>& choices) {
  std::string words;
  for (const auto& choice : choices) words += (words.empty() ? "" : " ") + std::string(choice.first);
  return words;
}

template <typename Value, typename Target>
CLI::Option* add_choice(CLI::App& app, const std::string& name, Target& target, const Choices<Value>& choices,
                        const std::string& words) {
  const auto choose = [name, &target, choices](const std::string& word) {
    std::string known;
    for (const auto& [choice, value] : choices) {
      if (word == choice) {
        target = value;
        return;
      }
      known += (known.empty() ? "" : ", ") + std::string(choice);
    }
    throw CLI::ValidationError(name, "'" + word + "' is none of " + known);
  };
  return list_choices(app.add_option_function<std::string>(name, choose, words), words_of(choices));
}

void declare_reading(CLI::App& app, Options& o) {
  const char* reading = "How it is read";
  app.add_option("--lexicon", o.lexicons, "Pronunciations: a W3C PLS 1.0 file (may be repeated)")
      ->type_name("FILE")->allow_extra_args(false)->group(reading);
  list_choices(app.add_option_function<std::vector<std::string>>(
         "--pause", [&o](const std::vector<std::string>& all) { for (const std::string& words : all) set_pause(words, o.pauses); },
         "A pause at normal speed: NAME=MS of title, byline, heading, paragraph, item, sentence, ellipsis, dash, clause, "
         "speaker (may be repeated)"), pause_words())
      ->type_name("NAME=MS")->allow_extra_args(false)->group(reading);
  add_choice<Announce>(app, "--announce", o.announce, {{"off", Announce::off}, {"first", Announce::first}, {"always", Announce::always}},
                       "Say who speaks, \"Mark Rutte:\": off, first (before a first quote that the text leaves unclear) or always")
      ->type_name("WHEN")->group(reading);
  app.add_flag("--quote-tones", o.quote_tones, "A soft tone where a quotation begins and a lower one where it ends")->group(reading);
  add_choice<LinkReading>(app, "--links", o.spoken.links, {{"host", LinkReading::host}, {"all", LinkReading::all}, {"none", LinkReading::none}},
                          "Web addresses: \"link to example dot com\" (host), every part (all), or left out (none)")
      ->type_name("HOW")->group(reading);
  app.add_flag("!--no-emoji", o.spoken.emoji, "Leave emoji out instead of saying their names")->group(reading);
  app.add_flag("--notes", o.spoken.note_marks, "Read the marks of notes, such as [1]")->group(reading);
}

void declare_batch(CLI::App& app, Options& o) {
  app.add_flag("--no-cache", o.no_cache, "Neither use nor keep speech that was made for earlier files")->group("Sound");
  app.add_option("--cache-size", o.cache_size, "How much of it is kept, in MiB (512)")
      ->type_name("MIB")->check(CLI::Range(std::size_t{1}, std::size_t{1} << 20))->group("Sound");
  app.add_option("--since", o.since, "Narrate only what is new since this earlier state of the article, in the voices of then")
      ->type_name("OLD")->group("Sound");
  const char* many = "Many articles";
  app.add_option("--batch", o.batch, "Narrate every article that a file lists, a path or URL a line (-: standard input); -o names a folder")
      ->type_name("LIST")->group(many);
  app.add_option("--name-pattern", o.name_pattern, "The files' names, of {name}, {title}, {lang} and {n}; the extension is the format ({name}.wav)")
      ->type_name("PATTERN")->group(many);
  app.add_option_function<std::string>(
         "--part",
         [&o](const std::string& words) {
           const auto part = batch_part(words);
           if (!part) throw CLI::ValidationError("--part", "'" + words + "' is not K/N, such as 3/8");
           o.part = *part;
         },
         "Only the K-th of N parts of the list: one a machine")
      ->type_name("K/N")->group(many);
}

void declare_web(CLI::App& app, Options& o) {
  const char* web = "From the web";
  app.add_option("--feed", o.feed, "List the entries of a feed (RSS, Atom, JSON Feed), or of the feed that a page names; a path will do too")
      ->type_name("URL")->group(web);
  app.add_option("--entry", o.entry, "Narrate an entry of --feed: its number, newest, or next (the newest that you have not heard)")
      ->type_name("WHICH")->group(web);
  app.add_option_function<std::uint64_t>("--max-size", [&o](const std::uint64_t& bytes) { o.most_bytes = bytes; },
                                         "The largest page to fetch, unpacked (50 MB)")
      ->type_name("SIZE")->transform(CLI::AsSizeValue(true))->check(CLI::Range(std::uint64_t{1}, std::uint64_t{4'000'000'000}))->group(web);
  app.add_option_function<int>("--timeout", [&o](const int& seconds) { o.timeout = std::chrono::seconds(seconds); },
                               "The longest wait for a page (60)")
      ->type_name("SECONDS")->check(CLI::Range(1, 3600))->group(web);
  o.user_agent = "narrate/" NARRATOR_VERSION " (reads articles aloud)";
  app.add_option("--user-agent", o.user_agent, "What sites are told that this program is")
      ->type_name("WORDS")->group(web);
}

void declare_publications(CLI::App& app, Options& o) {
  const char* group = "Subtitles, books and pages";
  app.add_option("--with", o.with,
                 "With -o: another file of the same narration (may be repeated): .vtt .srt .lrc .labels.txt .json .epub .html; -o takes these too")
      ->type_name("FILE")->allow_extra_args(false)->group(group);
  app.add_flag("--word-by-word", o.word_by_word, "An .epub marks each word as it is read, not each sentence")->group(group);
}

void declare_sound_files(CLI::App& app, ExportOptions& o) {
  const char* group = "Sound files";
  app.add_option("--sample-rate", o.sample_rate, "Of the file, in Hz (22050; .opus 24000; .mp3 44100)")
      ->type_name("HZ")->check(CLI::Range(8000, 192000))->group(group);
  app.add_option("--bitrate", o.bitrate, "Of a lossy format, in kbit/s (.mp3 .m4a .m4b 64, .opus 32, for one channel)")
      ->type_name("KBPS")->check(CLI::Range(6, 512))->group(group);
  add_choice<publish::ChapterKind>(app, "--chapters", o.chapters,
                                   {{"headings", publish::ChapterKind::headings}, {"paragraphs", publish::ChapterKind::paragraphs},
                                    {"speakers", publish::ChapterKind::speakers}, {"none", publish::ChapterKind::none}},
                                   "Where the file's chapters begin: headings, paragraphs, speakers or none")
      ->type_name("WHAT")->group(group);
  app.add_option("--chapters-file", o.chapters_file, "Write the chapters as podcast apps fetch them: JSON")->type_name("FILE")->group(group);
  list_choices(app.add_option_function<std::string>(
         "--loudness",
         [&o](const std::string& words) {
           if (words != "none" && !audio::loudness_target(words, 1))
             throw CLI::ValidationError("--loudness", "'" + words + "' is none of podcast, r128, acx, none, or LUFS from -40 to -8");
           o.loudness = words == "none" ? std::string() : words;
         },
         "Bring the file to a loudness, and print what was measured of it: podcast, r128, acx, none, or a number of LUFS"),
         "podcast r128 acx none")
      ->type_name("HOW")->group(group);
  app.add_option("--stems", o.stems, "A file for each speaker too, in time with each other, in this folder")->type_name("DIR")->group(group);
  app.add_option("--only", o.only, "Leave all but this speaker silent")->type_name("SPEAKER")->group(group);
}

void declare(CLI::App& app, Options& o, std::vector<std::string>& voices) {
  app.add_option("ARTICLE", o.article, "The article: a file, a web address, or - for standard input");
  app.set_version_flag(
      "--version", [] { return std::string("narrate ") + NARRATOR_VERSION + "\nsandbox: " + speech_sandbox(); }, "Print the version and end");

  const char* sound = "Sound";
  app.add_option("-o,--output", o.output, "Write a sound file: " + sound_file_extensions())->type_name("FILE")->group(sound);
  app.add_option("--or-file", o.or_file, "Play, or write this file where there is no audio device")
      ->type_name("FILE")->group(sound);
  app.add_option("--speed", o.words_per_minute, "Words a minute, 80 to 700 (175)")
      ->type_name("WPM")->check(CLI::Range(slowest_speed, fastest_speed))->group(sound);
  app.add_flag("--stereo", o.stereo, "Two channels: the speakers sit left to right, the narrator in the centre")->group(sound);
  app.add_option("--device", o.device, "The audio device, by name or the beginning of it")->type_name("DEVICE")->group(sound);
  app.add_option_function<int>("--lead-in", [&o](int ms) { o.lead_in = std::chrono::milliseconds(ms); },
                               "Silence before the first word, in ms, for headphones that lose it while they wake (0)")
      ->type_name("MS")->check(CLI::Range(0, 5000))->group(sound);
  app.add_flag("--list-devices", o.list_devices, "List the audio devices and end")->group(sound);
  app.add_option("--jobs", o.jobs, "Speech processes at work for a file (one a processor)")
      ->type_name("N")->check(CLI::Range(1, 64))->group(sound);
  app.add_flag("--no-screen", o.no_screen, "Play with a line a paragraph instead of the player's screen; keys work too")->group(sound);

  app.add_flag("--list-keys", o.list_keys, "List the keys, what a configuration calls what they do, and end")->group(sound);

  const char* place = "Where it begins and ends";
  app.add_option("--from", o.from, "A paragraph (12), a time (1:30), a part (50%), a heading, or words of the article")->type_name("WHERE")->group(place);
  app.add_option("--to", o.to, "Likewise: to the end of that paragraph, or of what is below that heading")->type_name("WHERE")->group(place);
  app.add_flag("--no-resume", o.no_resume, "Begin at the beginning, not where you were last")->group(place);
  app.add_flag("--list-recent", o.list_recent, "List what you heard last and how far, and end")->group(place);

  const char* cast = "Speakers and voices";
  app.add_option("--voice", voices, "Give a speaker a voice: \"NAME=VOICE\" (may be repeated)")
      ->type_name("NAME=VOICE")->allow_extra_args(false)->group(cast);
  app.add_option("--cast", o.cast, "Voices from a file: NAME = VOICE on each line, or a --show=cast --json")->type_name("FILE")->group(cast);
  app.add_flag("--no-memory", o.no_memory, "Neither use nor change what is remembered: voices, places, corrected speakers")->group(cast);
  app.add_flag("--audition", o.audition, "Let everybody say a line of the article in their voice")->group(cast);
  app.add_flag("--list-voices", o.list_voices, "List the voices and end")->group(cast);
  app.add_option("--script", o.script, "Take who says what from a corrected --show=script --json")->type_name("FILE")->group(cast);
  app.add_flag("--narrator-reads-fragments", o.narrator_reads_fragments,
               "Leave quoted fragments inside a sentence to the narrator")->group(cast);

  declare_web(app, o);
  declare_reading(app, o);
  declare_batch(app, o);
  declare_publications(app, o);
  declare_sound_files(app, o.exporting);

  const char* input = "Input";
  app.add_option_function<std::vector<std::string>>(
         "--skip", [&o](const std::vector<std::string>& words) { o.skip = kinds_to_skip(words); },
         "Leave out captions, footnotes, code, tables, lists, quotations (with commas), or none (captions,footnotes)")
      ->type_name("KINDS")->delimiter(',')->allow_extra_args(false)->group(input);
  add_choice<InputFormat>(app, "--input-format", o.format,
                          {{"text", InputFormat::text}, {"lines", InputFormat::lines}, {"markdown", InputFormat::markdown},
                           {"html", InputFormat::html}, {"epub", InputFormat::epub}, {"pdf", InputFormat::pdf}, {"docx", InputFormat::docx}, {"odt", InputFormat::odt},
                           {"email", InputFormat::email}},
                          "Instead of looking at the content: text, lines (each line is a paragraph), markdown, html, epub, pdf, docx, odt, email")
      ->type_name("FORMAT")->group(input);
  app.add_option("--lang", o.language, "The article's language, such as en, de or fr, instead of detecting it")
      ->type_name("TAG")->group(input);

  const char* look = "Looking instead of listening";
  add_choice<Stage>(app, "--show", o.show,
                    {{"document", Stage::document}, {"script", Stage::script}, {"cast", Stage::cast}, {"spoken", Stage::spoken}},
                    "Print a stage and make no sound: document, script, cast or spoken")
      ->type_name("STAGE")->group(look);
  app.add_flag("--json", o.json, "Print the stage as JSON; of a batch, a line of it for each article")->group(look);
}

/// What does not change the sound of an article is not told of.
std::string wording_of(const CLI::App& app) {
  constexpr std::array silent{"output", "batch", "name-pattern", "part", "jobs", "json", "no-cache", "cache-size", "no-memory", "no-screen",
                              "no-resume", "device", "lead-in", "timeout", "max-size", "user-agent"};
  std::istringstream lines(app.config_to_str());
  std::string wording;
  for (std::string line; std::getline(lines, line);) {
    const std::string name = line.substr(0, line.find('='));
    if (!name.empty() && std::find(silent.begin(), silent.end(), name) == silent.end()) wording += line + "\n";
  }
  return wording;
}

bool is_entry(const std::string& words) {
  return words == "newest" || words == "next" || (!words.empty() && words.find_first_not_of("0123456789") == std::string::npos);
}

std::string web_complaint(const Options& o) {
  if (o.user_agent.find_first_of("\r\n") != std::string::npos) return "--user-agent: is of one line";
  if (o.feed.empty()) return o.entry.empty() ? "" : "--entry goes with --feed";
  if (!o.article.empty() || !o.batch.empty()) return "--feed takes its article from the feed alone";
  if (o.entry.empty() && (o.show || o.audition || !o.output.empty() || !o.or_file.empty())) return "which entry of the feed? (--entry newest, next, or a number)";
  if (!o.entry.empty() && !is_entry(o.entry)) return "--entry: '" + o.entry + "' is none of newest, next, or a number";
  return {};
}

std::string batch_complaint(const Options& o) {
  if (o.batch.empty()) return o.part == BatchPart() ? "" : "--part goes with --batch";
  if (!o.article.empty()) return "--batch takes its articles from the list alone";
  if (o.output.empty()) return "--batch needs a folder: -o DIR";
  if (o.show || o.audition || !o.script.empty() || !o.or_file.empty() || !o.from.empty() || !o.to.empty() || !o.since.empty())
    return "--batch goes with none of --show, --audition, --script, --or-file, --from, --to, --since";
  const NamePattern pattern(o.name_pattern);
  if (const std::string words = pattern.complaint(); !words.empty()) return "--name-pattern: '" + o.name_pattern + "' " + words;
  if (o.part.parts > 1 && pattern.needs_article() && !pattern.has_number())
    return "--name-pattern: needs {n} with --part, for no part knows the titles of the others";
  return {};
}

std::string sound_file_complaint(const Options& o) {
  const ExportOptions& e = o.exporting;
  const bool is_one = !e.chapters_file.empty() || !e.stems.empty() || !e.only.empty();  // of one article
  const bool is_asked = is_one || !e.loudness.empty() || e.sample_rate != 0 || e.bitrate != 0;
  if (is_asked && o.output.empty() && o.or_file.empty())
    return "--sample-rate, --bitrate, --chapters-file, --loudness, --stems and --only go with -o";
  if (!o.batch.empty() && is_one) return "--batch goes with none of --chapters-file, --stems, --only";
  if (!e.only.empty() && !e.stems.empty()) return "--only goes without --stems, which are everybody's";
  if (!e.chapters_file.empty() && e.chapters == publish::ChapterKind::none) return "--chapters-file goes with chapters";
  return {};
}

bool is_language_tag(const std::string& tag) {
  return tag.size() <= 35 && std::all_of(tag.begin(), tag.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; });
}

/// What no single option can know.
std::string complaint(const Options& o) {
  if (const std::string words = batch_complaint(o); !words.empty()) return words;
  if (const std::string words = web_complaint(o); !words.empty()) return words;
  if (const std::string words = sound_file_complaint(o); !words.empty()) return words;
  if (o.article.empty() && o.batch.empty() && o.feed.empty() && !o.list_voices && !o.list_devices && !o.list_recent && !o.list_keys) return "which article? (narrate --help)";
  const bool is_list = !o.feed.empty() && o.entry.empty();
  if (o.json && !o.show && o.batch.empty() && !is_list) return "--json goes with --show, --batch or the list of a --feed";
  if (!o.with.empty() && o.output.empty()) return "--with goes with -o";
  if (o.show && (!o.output.empty() || !o.or_file.empty())) return "--show makes no sound: it does not go with a sound file";
  if (!o.output.empty() && !o.or_file.empty()) return "--or-file does not go with -o";
  if (o.show && o.audition) return "--show makes no sound: it does not go with --audition";
  if (!o.since.empty() && (o.output.empty() || o.audition || !o.feed.empty())) return "--since goes with -o, and with neither --audition nor --feed";
  if (o.since == "-" && o.article == "-") return "--since: one of the two can be standard input";
  if (!o.script.empty() && (o.show == Stage::document || o.show == Stage::spoken)) return "--script does not change that stage";
  if (!is_language_tag(o.language)) return "--lang: not a language tag";
  return {};
}

std::vector<std::string> choices_of(CLI::Option& option) {
  std::vector<std::string> choices;
  try {
    std::istringstream words(option.get_validator(0)->get_name());
    for (std::string word; words >> word;) choices.push_back(word);
  } catch (const CLI::OptionNotFound&) {  // it has no check of any kind
  }
  return choices;
}

/// What --help shows, for completion.
std::vector<DeclaredOption> declared_options(CLI::App& app) {
  std::vector<DeclaredOption> all;
  for (CLI::Option* const option : app.get_options()) {
    if (option->get_group().empty() || option->get_positional()) continue;
    DeclaredOption one{.short_name = {}, .long_name = {}, .value = {}, .choices = choices_of(*option),
                       .description = option->get_description(), .repeats = option->get_items_expected_max() > 1};
    if (!option->get_snames().empty()) one.short_name = option->get_snames().front();
    if (!option->get_lnames().empty()) one.long_name = option->get_lnames().front();
    const std::string value = option->get_type_name();  // and its checks: "WPM:INT in [80 - 700]"
    if (option->get_items_expected_max() > 0) one.value = value.substr(0, value.find(':'));
    all.push_back(one);
  }
  return all;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

std::optional<EarlyEnd> parse_options(int argc, const char* const* argv, Options& options) {
  CLI::App app(description, "narrate");
  app.footer(footer);
  app.get_formatter()->column_width(34);
  std::vector<std::string> voices;
  std::string shell;
  declare(app, options, voices);
  // Hidden: it is for those who package the program.
  add_choice<const char*>(app, "--completion", shell, {{"bash", "bash"}, {"zsh", "zsh"}, {"fish", "fish"}}, "Completion for a shell")->group("");
  try {
    app.parse(argc, argv);
    if (!shell.empty()) return EarlyEnd{0, completion_script(shell, declared_options(app)), {}};
    options.wording = wording_of(app);
    for (const std::string& words : voices) options.voices.push_back(split_voice(words));
  } catch (const CLI::Success& success) {
    std::ostringstream out;
    std::ostringstream err;
    app.exit(success, out, err);
    return EarlyEnd{0, out.str(), {}};
  } catch (const CLI::ParseError& error) {
    return EarlyEnd{2, {}, "narrate: " + printable(first_line(error.what()))};
  }
  if (const std::string words = complaint(options); !words.empty()) return EarlyEnd{2, {}, "narrate: " + words};
  return std::nullopt;
}

}  // namespace narrator::cli
