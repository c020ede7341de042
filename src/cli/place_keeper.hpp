// Keeps where the listener is in an article, and what the listener corrected: places.json in the state folder.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "cli/state_file.hpp"
#include "narrator/narration.hpp"
#include "session/places.hpp"
#include "session/sentences.hpp"

namespace narrator::cli {

/// What is in the file; nothing where there is none, or where it cannot be read or is something else.
session::Places load_places(const OnProblem& on_problem);

/// Threads: one calls it; one of its own waits for the disk.
class PlaceKeeper {
 public:
  /// @param path of the article, as it was given; - for standard input
  /// @param sentences must outlive it, as the document
  PlaceKeeper(const Document& document, const session::Sentences& sentences, session::ArticleSketch sketch, const std::string& path);
  /// Keeps what was noted last.
  ~PlaceKeeper();
  PlaceKeeper(const PlaceKeeper&) = delete;
  PlaceKeeper& operator=(const PlaceKeeper&) = delete;

  /// Cheap: the file follows, a few seconds behind at most.
  void note(std::size_t segment, bool finished);
  /// Kept at once.
  /// @return what went wrong, for people; empty when nothing did
  std::string correct(const session::CorrectedQuote& correction);
  /// What went wrong lately; empty when nothing did, or when it was asked before.
  std::string problem();

 private:
  struct Noted {
    std::size_t sentence = 0;
    bool finished = false;
    friend bool operator==(const Noted&, const Noted&) = default;
  };

  void run(const std::stop_token& quit);
  void keep(const Noted& noted);
  void fill(session::HeardArticle& article) const;

  const Document& document_;
  const session::Sentences& sentences_;
  const session::ArticleSketch sketch_;
  std::string path_;

  std::mutex mutex_;  // protects all below
  std::condition_variable_any changed_;
  std::optional<Noted> noted_;
  std::optional<Noted> kept_;
  std::string problem_;

  std::jthread thread_;
};

}  // namespace narrator::cli
