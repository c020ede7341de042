// Narration: a script and a cast as a row of segments, each of which can be made into sound.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

#include "narrator/audio.hpp"
#include "narrator/casting.hpp"
#include "narrator/speech_engine.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator {

/// Silence behind a segment at normal_speed; shorter when faster, longer when slower.
struct Pauses {
  // Behind a block.
  std::chrono::milliseconds title{700};
  std::chrono::milliseconds byline{600};
  std::chrono::milliseconds heading{600};
  std::chrono::milliseconds paragraph{550};
  std::chrono::milliseconds list_item{400};
  // Inside a block.
  std::chrono::milliseconds sentence{350};
  std::chrono::milliseconds ellipsis{400};  ///< inside a sentence, at "..."
  std::chrono::milliseconds dash{250};      ///< inside a sentence, at a dash
  std::chrono::milliseconds clause{200};    ///< inside a sentence, where the voice changes at another mark
  std::chrono::milliseconds speaker{120};   ///< inside a sentence, where only the voice changes
  friend bool operator==(const Pauses&, const Pauses&) = default;
};

/// The unit of synthesis and of moving about: a sentence, or the part of one that one speaker says.
struct Segment {
  Span source;                ///< code points of Document::text
  std::size_t utterance = 0;  ///< index into Script::utterances
  std::size_t block = 0;      ///< index into Document::blocks
  std::size_t sentence = 0;   ///< number of the sentence in the article; segments of one share it
  SpeakerId speaker = narrator_id;
  std::chrono::milliseconds pause_after{0};  ///< at normal_speed
  /// Not the narrator: says this speaker's name before what they say. `source` is empty then.
  SpeakerId announces = narrator_id;
  bool opens_quotation = false;   ///< somebody else was heard before
  bool closes_quotation = false;  ///< the narrator is heard next
  friend bool operator==(const Segment&, const Segment&) = default;
};

/// Whether the narrator says a speaker's name before a quote ("Mark Rutte:").
enum class Announce {
  off,
  first,   ///< before somebody's first quote, where the text around it does not name them
  always,  ///< before every turn
};

struct NarrationOptions {
  int words_per_minute = normal_speed;
  Pauses pauses = {};
  Announce announce = Announce::off;
  bool quote_tones = false;  ///< a soft tone where a quotation begins, a lower one where it ends
  SpokenOptions spoken = {};
  const Lexicon* lexicon = nullptr;  ///< must outlive the narration; may be nullptr
};

/// Takes a chunk; false stops the rendering.
using OnChunk = std::function<bool(PcmChunk&& chunk)>;

/// What went wrong without ending the narration, for people: one line, UTF-8.
using OnProblem = std::function<void(const std::string& message)>;

/// Holds references to all it is given, which must outlive it. Immutable but for the engine's
/// work, so render() may be called from several threads.
class Narration {
 public:
  Narration(const Document& document, const Script& script, const Cast& cast, SpeechEngine& engine,
            const NarrationOptions& options = {});

  const Document& document() const noexcept { return document_; }
  const Script& script() const noexcept { return script_; }
  const Cast& cast() const noexcept { return cast_; }
  const NarrationOptions& options() const noexcept { return options_; }
  int sample_rate() const noexcept { return engine_.sample_rate(); }

  /// By place in the article; every block with anything to say has at least one.
  const std::vector<Segment>& segments() const noexcept { return segments_; }
  /// A guess from the text, within about a fifth, at the given speed; with the pause behind it.
  std::chrono::milliseconds estimated_duration(std::size_t segment, int words_per_minute) const;
  /// What the engine is asked to say for a segment, in order: a request for each part between dashes and
  /// in each language.
  std::vector<SpeechRequest> requests(std::size_t segment, int words_per_minute) const;

  struct RenderOptions {
    int words_per_minute = normal_speed;
    std::size_t from = 0;  ///< begin at the word that holds this code point of the document; 0: at the start
    bool in_bulk = false;  ///< in few large chunks, as late as the end: costs less
    const Cast* cast = nullptr;  ///< instead of the narration's: somebody has got another voice; lives as long as the call
    std::optional<SpeakerId> speaker = {};  ///< instead of the segment's: the listener knows better who said it
  };
  /// Gives the segment in chunks as they are made; the last is the pause alone, with ends_segment.
  /// The first has a segment mark; words that the engine reported no onset for have none.
  /// Levelled by the voice's gain; begins and ends at silence. Blocks.
  /// @return false when on_chunk or stop ended it early
  /// @throws Error (engine)
  bool render(std::size_t segment, const RenderOptions& options, const OnChunk& on_chunk,
              std::stop_token stop = {}, const OnProblem& on_problem = {}) const;

  /// Gives every segment from `first` on, in order, one chunk each, made on all lanes of the
  /// engine with a bounded number ahead. on_chunk and on_problem are called on the calling thread.
  /// @param workers threads of its own; 0: enough for all lanes. Who narrates several articles at once needs fewer
  /// @return false when on_chunk or stop ended it early
  /// @throws Error (engine), and whatever on_chunk throws
  bool render_all(std::size_t first, const OnChunk& on_chunk, std::stop_token stop = {},
                  const OnProblem& on_problem = {}, std::size_t workers = 0) const;

 private:
  bool ends_sentence(std::size_t segment) const noexcept;
  static SpeechRequest request_for(const Voice& voice, int words_per_minute);
  std::string language_of(std::size_t segment) const;
  SpokenForm form_of(std::size_t segment, const std::string& language) const;
  const TextNormalizer& normalizer_for(const std::string& language) const;

  const Document& document_;
  const Script& script_;
  const Cast& cast_;
  SpeechEngine& engine_;
  NarrationOptions options_;
  TextNormalizer normalizer_;
  mutable std::mutex foreign_mutex_;
  mutable std::map<std::string, TextNormalizer> foreign_;  // by language, made when first met
  std::vector<Segment> segments_;
};

}  // namespace narrator
