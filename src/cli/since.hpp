// What is new in an article since somebody heard an earlier state of it.
#pragma once

#include <vector>

#include "cli/article.hpp"

namespace narrator::cli {

/// The voices that people had, for those of them who are in the other script: by name, or by a form of it.
std::vector<HeardVoice> voices_heard(const Article& before, const Script& script);

/// The utterances that remain when what was heard before is left out: every sentence that the earlier state has, said by
/// the same speakers, however often it has it and wherever it stood. Linear.
std::vector<Utterance> new_utterances(const Article& before, const Article& now);

}  // namespace narrator::cli
