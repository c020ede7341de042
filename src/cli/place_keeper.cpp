#include "cli/place_keeper.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "base/utf8.hpp"
#include "cli/user_folders.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;
using session::HeardArticle;
using session::Places;

constexpr std::chrono::seconds between_writes{3};

fs::path places_file() { return state_folder() / "places.json"; }

Places parsed(const std::string& text) {
  try {
    return Places::from_json(text);
  } catch (const Error& error) {
    throw Error(error.kind(), places_file().string() + ":" + error.what());
  }
}

void change(const session::ArticleSketch& sketch, const std::function<void(HeardArticle&)>& change_article) {
  change_state_file(places_file(), [&](const std::string& text) {
    Places places = parsed(text);
    change_article(places.visit(sketch));
    return places.to_json();
  });
}

std::string complaint(const std::exception& error) { return std::string("the place is not remembered: ") + error.what(); }

std::int64_t unix_time() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace

Places load_places(const OnProblem& on_problem) {
  if (state_folder().empty()) return {};
  try {
    return parsed(read_state_file(places_file()));
  } catch (const Error& error) {
    on_problem(complaint(error));
    return {};
  }
}

PlaceKeeper::PlaceKeeper(const Document& document, const session::Sentences& sentences, session::ArticleSketch sketch, const std::string& path)
    : document_(document), sentences_(sentences), sketch_(std::move(sketch)) {
  std::error_code none;
  if (path != "-") path_ = fs::absolute(path, none).lexically_normal().string();
  if (!state_folder().empty()) thread_ = std::jthread([this](const std::stop_token& quit) { run(quit); });
}

PlaceKeeper::~PlaceKeeper() = default;  // the thread is told, and waited for

void PlaceKeeper::note(std::size_t segment, bool finished) {
  if (segment >= sentences_.of_segments.size()) return;
  const Noted noted{sentences_.of_segments[segment], finished};
  {
    const std::lock_guard lock(mutex_);
    if (noted_ == noted) return;
    noted_ = noted;
  }
  changed_.notify_all();
}

void PlaceKeeper::run(const std::stop_token& quit) {
  std::unique_lock lock(mutex_);
  while (!quit.stop_requested()) {
    changed_.wait(lock, quit, [this] { return noted_ && noted_ != kept_; });
    if (!noted_ || noted_ == kept_) return;
    const Noted noted = *noted_;
    kept_ = noted;  // or not: it is not tried again before something has changed
    lock.unlock();
    keep(noted);
    lock.lock();
    changed_.wait_for(lock, quit, between_writes, [] { return false; });
  }
  if (!noted_ || noted_ == kept_) return;
  const Noted last = *noted_;
  lock.unlock();
  keep(last);
}

void PlaceKeeper::keep(const Noted& noted) {
  try {
    change(sketch_, [&](HeardArticle& article) {
      fill(article);
      article.finished = noted.finished;
      article.place = session::place_text(document_, sentences_.spans, noted.sentence);
    });
  } catch (const std::exception& error) {
    const std::lock_guard lock(mutex_);
    problem_ = complaint(error);
  }
}

void PlaceKeeper::fill(HeardArticle& article) const {
  article.path = path_;
  article.when = unix_time();
  article.title = document_.title;
  if (!article.title.empty() || document_.blocks.empty()) return;
  constexpr std::size_t most_title = 60;
  const Span span = document_.blocks.front().span;
  article.title = to_utf8(std::u32string_view(document_.text).substr(span.start, std::min(span.size(), most_title)));
}

std::string PlaceKeeper::correct(const session::CorrectedQuote& correction) {
  if (state_folder().empty()) return {};
  try {
    change(sketch_, [&](HeardArticle& article) {
      fill(article);
      std::erase_if(article.corrections, [&](const session::CorrectedQuote& c) { return c.words == correction.words; });
      article.corrections.push_back(correction);
    });
    return {};
  } catch (const std::exception& error) {
    return complaint(error);
  }
}

std::string PlaceKeeper::problem() {
  const std::lock_guard lock(mutex_);
  return std::exchange(problem_, {});
}

}  // namespace narrator::cli
