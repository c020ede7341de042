// From options to an article with its speakers and voices, and what is remembered of it.
#pragma once

#include <optional>

#include "cli/export_audio.hpp"
#include "cli/options.hpp"
#include "cli/source.hpp"
#include "narrator/casting.hpp"
#include "narrator/lexicon.hpp"
#include "narrator/narration.hpp"
#include "narrator/speech_cache.hpp"
#include "session/places.hpp"

namespace narrator::cli {

struct Article {
  Source source;  ///< without its bytes
  Document document;
  Script script;
  Cast cast;
  session::ArticleSketch sketch;  ///< what is remembered of it is found by; empty where nothing may be remembered
  std::optional<session::HeardArticle> heard;
};

/// The user's voices among them.
VoiceCatalogue voices();

/// What every article is read with: loaded once, however many there are.
struct Studio {
  VoiceCatalogue catalogue;
  VoiceMemory memory;       ///< empty where nothing may be remembered
  session::Places places;
};
Studio open_studio(const Options& options, const OnProblem& tell);

/// Document and memories; no script yet.
/// @param interrupt a descriptor whose becoming readable ends the waiting for a site; -1: none
/// @throws Error (file, input, interrupted)
Article read_article_of(const Options& options, const OnProblem& tell, int interrupt = -1);
/// Who says what, as the listener has corrected it.
/// @throws Error (file, input) of a script file
Script script_of(const Article& article, const Options& options);
/// @param heard speakers of this script who were heard already
/// @throws Error (usage, file)
Cast cast_of(const Article& article, const Options& options, const OnProblem& tell, std::vector<HeardVoice> heard = {});
/// All of the above; of an audition, the lines; of what is new, that alone.
Article prepare_sound(const Options& options, const OnProblem& tell, int interrupt = -1);
/// From any thread. @throws Error likewise
Article prepare_sound(const Options& options, const Studio& studio, const OnProblem& tell, int interrupt = -1);

/// What is shown or heard stays so. Who tries a voice with --voice and only looks has not chosen it yet. Waits for
/// the disk.
void remember(const Article& article, const Options& options, const OnProblem& tell);

/// For files: they are made again and again; what is heard is heard once.
SpeechCacheOptions cache_options(const Options& options);
NarrationOptions narration_options(const Options& options, const Lexicon& lexicon);
/// What is exported of an article, without where to.
ExportTarget export_target(const Options& options, const Source& source);
/// @throws Error (input) when there is nothing to say
void refuse_silence(const Narration& narration, const Source& source);

}  // namespace narrator::cli
