// Narration::render_all: segments made on several threads and handed over in order.
//
// Threads: workers render; the caller's thread takes the results. A worker starts no segment that is
// further ahead of the listener than the window, so that a long article never fills the memory.
#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "narrator/narration.hpp"

namespace narrator {
namespace {

struct Rendered {
  PcmChunk chunk;
  std::vector<std::string> problems;
  std::exception_ptr failure;
  bool complete = false;
};

/// Joins the chunks of a segment: its marks then count from the segment's first frame.
void append(PcmChunk& whole, PcmChunk&& part) {
  if (whole.samples.empty() && whole.marks.empty()) {
    whole = std::move(part);
    return;
  }
  for (Mark& mark : part.marks) {
    mark.frame += whole.samples.size();
    whole.marks.push_back(mark);
  }
  whole.samples.insert(whole.samples.end(), part.samples.begin(), part.samples.end());
  whole.segment = part.segment;
  whole.ends_segment = part.ends_segment;
}

class Workshop {
 public:
  Workshop(const Narration& narration, std::size_t first, std::size_t workers)
      : narration_(narration), next_(first), taken_(first), window_(workers * segments_ahead_of_each) {
    results_.resize(window_);
    start(workers);
  }

  ~Workshop() { stop(); }
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;

  /// From any thread.
  void stop() {
    stop_.request_stop();
    const std::lock_guard lock(mutex_);  // nobody is between looking at the token and waiting
    changed_.notify_all();
  }

  /// The next segment in order. Incomplete when stopped.
  Rendered take() {
    std::unique_lock lock(mutex_);
    Slot& slot = results_[taken_ % window_];
    changed_.wait(lock, [&] { return slot.full || stop_.stop_requested(); });
    if (!slot.full) return {};
    slot.full = false;
    ++taken_;
    Rendered result = std::exchange(slot.result, {});
    lock.unlock();
    changed_.notify_all();
    return result;
  }

 private:
  // Enough that a worker which has a short sentence need not wait for one that has a long one.
  static constexpr std::size_t segments_ahead_of_each = 6;

  struct Slot {
    Rendered result;
    bool full = false;
  };

  /// As many as the system gives: with one it takes longer, no more.
  void start(std::size_t workers) {
    threads_.reserve(workers);
    try {
      for (std::size_t i = 0; i < workers; ++i) threads_.emplace_back([this] { work(); });
    } catch (const std::exception&) {
      if (threads_.empty()) throw;
    }
  }

  void work() {
    for (;;) {
      std::size_t segment = 0;
      {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return stop_.stop_requested() || next_ < taken_ + window_; });
        if (stop_.stop_requested() || next_ >= narration_.segments().size()) return;
        segment = next_++;
      }
      Rendered result = render(segment);
      {
        const std::lock_guard lock(mutex_);
        results_[segment % window_] = {std::move(result), true};
      }
      changed_.notify_all();
    }
  }

  Rendered render(std::size_t segment) const {
    Rendered result;
    try {
      const auto collect = [&](PcmChunk&& part) {
        append(result.chunk, std::move(part));
        return true;
      };
      const auto note = [&](const std::string& problem) { result.problems.push_back(problem); };
      result.complete = narration_.render(segment, {.words_per_minute = narration_.options().words_per_minute, .in_bulk = true}, collect,
                                          stop_.get_token(), note);
    } catch (...) {
      result.failure = std::current_exception();
    }
    return result;
  }

  const Narration& narration_;
  std::stop_source stop_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t next_;           // protected by mutex_, as the two below
  std::size_t taken_;
  std::vector<Slot> results_;  // of segment i at i % window_
  const std::size_t window_;
  std::vector<std::jthread> threads_;
};

}  // namespace

bool Narration::render_all(std::size_t first, const OnChunk& on_chunk, std::stop_token stop,
                           const OnProblem& on_problem, std::size_t workers) const {
  // One worker more than lanes: while it takes its leave of a lane, the lane is at work again.
  Workshop workshop(*this, first, std::min(segments_.size() - first, workers == 0 ? engine_.lanes() + 1 : workers));
  const std::stop_callback on_stop(stop, [&workshop] { workshop.stop(); });
  for (std::size_t i = first; i < segments_.size(); ++i) {
    Rendered rendered = workshop.take();
    if (rendered.failure) std::rethrow_exception(rendered.failure);
    if (on_problem)
      for (const std::string& problem : rendered.problems) on_problem(problem);
    if (!rendered.complete || !on_chunk(std::move(rendered.chunk))) return false;
  }
  return true;
}

}  // namespace narrator
