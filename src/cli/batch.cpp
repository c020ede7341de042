#include "cli/batch.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "cli/article.hpp"
#include "cli/batch_journal.hpp"
#include "cli/batch_list.hpp"
#include "cli/batch_report.hpp"
#include "cli/export_audio.hpp"
#include "cli/input.hpp"
#include "cli/lexicons.hpp"
#include "cli/printable.hpp"
#include "cli/signals.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int look_up_ms = 100;  // how long a signal may wait

/// One for each language, made when an article first needs it.
class Lexicons {
 public:
  explicit Lexicons(const Options& options) : options_(options) {}

  /// Lives as long as this. From any thread.
  const Lexicon& of(const std::string& language, const OnProblem& tell) {
    const std::lock_guard lock(mutex_);
    const auto found = by_language_.find(language);
    return found != by_language_.end() ? found->second : by_language_.emplace(language, lexicon_for(options_.lexicons, language, tell)).first->second;
  }

 private:
  const Options& options_;
  std::mutex mutex_;  // protects what follows
  std::map<std::string, Lexicon> by_language_;
};

/// Everything that decides the bytes of an article's file.
Digest digest_of_sound(const Narration& narration, const Lexicon& lexicon, const std::string& wording, const std::string& engine) {
  const Document& document = narration.document();
  Account account;
  for (const std::string& words : {std::string(NARRATOR_VERSION), engine, wording, digest_of(document.text).hex(), document.title, document.byline,
                                   document.language, document.date, document.site})
    account.add(words);
  for (const Segment& segment : narration.segments())
    for (const std::size_t fact : {segment.source.start, segment.source.end, segment.block, segment.sentence, segment.speaker, segment.announces,
                                   static_cast<std::size_t>(segment.pause_after.count())})
      account.add(fact);
  for (const CastMember& member : narration.cast().members) {
    account.add(narration.script().speakers[member.speaker].name);
    account.add(member.voice.name);
    account.add(member.voice.timbre);
    account.add(member.voice.gain_db);
    account.add(member.seat);
  }
  for (const Lexicon::Entry& entry : lexicon.entries()) {
    account.add(std::u32string_view(entry.grapheme));
    account.add(std::u32string_view(entry.ipa));
    account.add(std::u32string_view(entry.alias));
    account.add(entry.language);
    account.add(static_cast<std::size_t>(entry.exact_case) * 2 + static_cast<std::size_t>(entry.whole_word));
  }
  return digest_of(account.bytes());
}

/// The line on a terminal that says how far it is.
class ProgressLine {
 public:
  ~ProgressLine() { clear(); }
  void show(const std::string& words) {
    if (visible_) std::fprintf(stderr, "\r\x1b[K%s", words.c_str());
  }
  void clear() {
    if (visible_) std::fputs("\r\x1b[K", stderr);
  }

 private:
  bool visible_ = isatty(STDERR_FILENO) != 0;
};

class Batch {
 public:
  Batch(const Options& options, SpeechEngine& engine, std::vector<BatchItem> items, std::size_t most)
      : options_(options), engine_(engine), pattern_(options.name_pattern), most_(most), folder_(options.output),
        journal_(folder_, options.part), lexicons_(options), studio_(open_studio(options, [this](const std::string& words) { warn(words); })) {
    for (BatchItem& item : items) results_.push_back({.number = item.number, .article = std::move(item.article)});
  }

  /// Of the whole list, when it tells them.
  void set_names(std::vector<std::string> names) { names_ = std::move(names); }

  /// @param on_result called on this thread, in the order in which they are finished
  /// @return false when a signal came
  bool run(EndSignals& signals, const std::function<void(const BatchResult&)>& on_result) {
    engine_identity_ = engine_.identity();
    interrupt_ = signals.descriptor();
    const std::size_t workers = std::min(results_.size(), std::max<std::size_t>(1, engine_.lanes() - 1));
    std::vector<std::jthread> threads;
    const StopAtEnd stop{stop_};  // before the threads are waited for
    for (std::size_t i = 0; i < workers; ++i) threads.emplace_back([this, workers] { work(workers); });
    return attend(signals, on_result);
  }

  const std::vector<BatchResult>& results() const noexcept { return results_; }
  std::chrono::milliseconds time() const { return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start_); }

 private:
  struct StopAtEnd {
    std::stop_source& source;
    ~StopAtEnd() { source.request_stop(); }
  };

  /// Tells what comes in, until all is in or somebody wants it to end.
  bool attend(EndSignals& signals, const std::function<void(const BatchResult&)>& on_result) {
    std::size_t told = 0;
    while (told < results_.size()) {
      std::vector<std::size_t> finished;
      std::vector<std::string> words;
      {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, std::chrono::milliseconds(look_up_ms), [this] { return !finished_.empty(); });
        finished.swap(finished_);
        words.swap(warnings_);
      }
      if (!words.empty() || !finished.empty()) line_.clear();
      for (const std::string& warning : words) std::fprintf(stderr, "narrate: %s\n", printable(warning).c_str());
      for (const std::size_t index : finished) {
        const BatchResult& result = results_[index];
        if (result.status == BatchStatus::failed) std::fprintf(stderr, "narrate: %s\n", printable(result.error).c_str());
        on_result(result);
      }
      told += finished.size();
      line_.show(batch_progress(told, results_.size(), time()));
      if (signals.wait(0)) return false;
    }
    return true;
  }

  void work(std::size_t at_once) {
    for (std::size_t index; !stop_.stop_requested() && (index = next_++) < results_.size();) {
      // The lanes are everybody's: the fewer articles are left, the more of them are this one's.
      const std::size_t sharing = std::min(at_once, results_.size() - index);
      const std::size_t threads = std::max<std::size_t>(2, (engine_.lanes() + sharing) / sharing);
      BatchResult result = results_[index];  // results_ itself may be read meanwhile
      try {
        narrate(index, threads, result);
      } catch (const Error& error) {
        if (error.kind() == ErrorKind::interrupted) return skip_name(index);
        fail(result, error.what());
      } catch (const std::bad_alloc&) {
        fail(result, result.article + ": not enough memory");
      } catch (const std::exception& error) {
        fail(result, result.article + ": " + error.what());
      }
      skip_name(index);
      const std::lock_guard lock(mutex_);
      results_[index] = std::move(result);
      finished_.push_back(index);
      changed_.notify_all();
    }
  }

  static void fail(BatchResult& result, const std::string& words) {
    result.status = BatchStatus::failed;
    result.output.clear();
    result.error = words.find(result.article) == std::string::npos ? result.article + ": " + words : words;
  }

  void narrate(std::size_t index, std::size_t threads, BatchResult& result) {
    const auto tell = [&](const std::string& words) { warn(result.article + ": " + words); };
    Options options = options_;
    options.article = result.article;
    if (options.article == "-") throw Error(ErrorKind::input, "-: standard input cannot be in a list");
    const Article article = prepare_sound(options, studio_, tell, interrupt_);
    const Lexicon& lexicon = lexicons_.of(article.document.language, tell);
    const Narration narration(article.document, article.script, article.cast, engine_, narration_options(options, lexicon));
    refuse_silence(narration, article.source);
    const std::string name = name_for(index, article.document);
    result.output = (folder_ / name).string();
    result.title = article.script.title;
    result.language = article.script.language;
    result.speakers = article.script.speakers.size();
    const Digest made_of = digest_of_sound(narration, lexicon, options.wording, engine_identity_);
    if (journal_.has(name, made_of)) {
      result.status = BatchStatus::unchanged;
      return;
    }
    const auto go_on = [this](const PcmChunk&) { return !stop_.stop_requested(); };
    const Exported exported = export_audio(narration, {.path = result.output, .channels = options.stereo ? 2 : 1, .workers = threads, .with = beside(name),
                             .publications = {.word_by_word = options.word_by_word}, .options = options.exporting,
                             .source = article.source.name}, go_on, tell);
    if (!exported.certificate.empty()) warn(exported.certificate);
    result.sound = exported.sound;
    result.status = BatchStatus::done;
    keep_in_mind(name, made_of, tell);
  }

  /// What else is made of an article, called as its sound: of --with, the extensions count.
  std::vector<fs::path> beside(const std::string& name) const {
    std::vector<fs::path> files;
    for (const std::string& other : options_.with) files.push_back(folder_ / fs::path(name).replace_extension(fs::path(other).extension()));
    return files;
  }

  /// The file is there, whatever becomes of the journal: then the next run makes it again.
  void keep_in_mind(const std::string& name, const Digest& made_of, const OnProblem& tell) {
    try {
      journal_.note(name, made_of);
    } catch (const Error& error) {
      tell(error.what());
    }
  }

  /// Names are given in the order of the list, so that they are the same whoever is first.
  std::string name_for(std::size_t index, const Document& document) {
    if (!names_.empty()) return names_[results_[index].number - 1];
    std::unique_lock lock(mutex_);
    if (!named_.wait(lock, stop_.get_token(), [&] { return index == names_given_; }))
      throw Error(ErrorKind::interrupted, "interrupted");
    pass_name(index);
    return book_.take(pattern_.name({.number = results_[index].number,
                                     .most = most_,
                                     .article = results_[index].article,
                                     .title = document.title,
                                     .language = document.language}));
  }

  /// Who fails before it has a name needs none.
  void skip_name(std::size_t index) {
    const std::lock_guard lock(mutex_);
    pass_name(index);
  }

  void pass_name(std::size_t index) {
    if (index < names_given_) return;
    passed_.insert(index);
    while (passed_.erase(names_given_) > 0) ++names_given_;
    named_.notify_all();
  }

  void warn(const std::string& words) {
    const std::lock_guard lock(mutex_);
    warnings_.push_back(words);
  }

  const Options& options_;
  SpeechEngine& engine_;
  const NamePattern pattern_;
  const std::size_t most_;
  const fs::path folder_;
  BatchJournal journal_;
  Lexicons lexicons_;
  std::vector<std::string> names_;
  std::string engine_identity_;
  const Clock::time_point start_ = Clock::now();
  ProgressLine line_;
  std::atomic<std::size_t> next_{0};
  std::stop_source stop_;

  std::mutex mutex_;  // protects what follows; results_ from the first thread on
  std::condition_variable changed_;
  std::condition_variable_any named_;
  std::vector<std::string> warnings_;
  std::vector<std::size_t> finished_;  // not told yet
  std::set<std::size_t> passed_;       // have a name, or need none, before their turn
  std::size_t names_given_ = 0;
  int interrupt_ = -1;  // before the threads begin
  NameBook book_;
  std::vector<BatchResult> results_;
  const Studio studio_;  // last: its making may warn
};

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Error(ErrorKind::file, folder.string() + ": " + error.message());
}

/// Better now than once for each article: a format that there is not, a folder that cannot be written to.
void try_format(const Options& options, const NamePattern& pattern) {
  open_sound_file(fs::path(options.output) / ("format" + pattern.extension()), {.sample_rate = 22050, .channels = 1}, {},
                  {.sample_rate = options.exporting.sample_rate, .bitrate = options.exporting.bitrate});
}

std::vector<BatchItem> part_of(const std::vector<BatchItem>& all, BatchPart part) {
  std::vector<BatchItem> items;
  std::copy_if(all.begin(), all.end(), std::back_inserter(items), [part](const BatchItem& item) { return item.number % part.parts == part.part % part.parts; });
  return items;
}

std::vector<std::string> names_of(const std::vector<BatchItem>& all, const NamePattern& pattern) {
  NameBook book;
  std::vector<std::string> names;
  for (const BatchItem& item : all) names.push_back(book.take(pattern.name({.number = item.number, .most = all.size(), .article = item.article})));
  return names;
}

}  // namespace

void narrate_batch(const Options& options, const std::function<void(const std::string&)>& print) {
  EndSignals signals;  // before the engine forks and any thread starts
  const std::unique_ptr<SpeechEngine> speech = start_speech_engine({.lanes = options.jobs});
  const std::unique_ptr<SpeechEngine> engine = with_cache(*speech, cache_options(options));
  const std::vector<BatchItem> all = batch_items(read_article(options.batch));
  if (all.empty()) throw Error(ErrorKind::input, options.batch + ": lists no article");
  const NamePattern pattern(options.name_pattern);
  make_folder(options.output);
  try_format(options, pattern);
  Batch batch(options, *engine, part_of(all, options.part), all.size());
  if (!pattern.needs_article()) batch.set_names(names_of(all, pattern));
  const bool whole = batch.run(signals, [&](const BatchResult& result) {
    if (options.json) print(batch_json(result) + "\n");
  });
  if (!options.json) print(batch_table(batch.results(), batch.time()));
  if (!whole) throw Error(ErrorKind::interrupted, "interrupted");
  const auto failed = std::count_if(batch.results().begin(), batch.results().end(), [](const BatchResult& r) { return r.status == BatchStatus::failed; });
  if (failed > 0) throw Error(ErrorKind::file, std::to_string(failed) + " of " + std::to_string(batch.results().size()) + " articles failed");
}

}  // namespace narrator::cli
