// The Modified Rhyme Test (House et al. 1965) with a machine as the listener.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "laboratory/booth.hpp"

namespace narrator::laboratory {

struct RhymeScore {
  int right = 0;
  int asked = 0;
  double share() const { return asked == 0 ? 0.0 : static_cast<double>(right) / asked; }
};

/// A synthesiser's silence is a row of zeros, and speech without any noise has spectra with nothing between
/// the harmonics. The recogniser was taught on recordings: some voices that people understand it does not hear
/// at all (no answer to 94 of 100 words) until there is a noise that people do not hear (none to 0 of 100).
enum class Room {
  none,   ///< the engine's samples as they are
  quiet,  ///< with noise at -81 dBFS
};

/// Hears "please select the word ..." and says which of six rhyming words it was: pocketsphinx with a
/// grammar of the six. Relative figures only: chance is 0.17. One listener belongs to one thread.
class RhymeTest {
 public:
  /// @param sets a list of six words a line
  /// @throws std::runtime_error when the file or the recogniser's model is missing
  explicit RhymeTest(const std::filesystem::path& sets);
  ~RhymeTest();
  RhymeTest(const RhymeTest&) = delete;
  RhymeTest& operator=(const RhymeTest&) = delete;

  /// @param words_a_list 1 to 6 of each list, evenly spread
  RhymeScore score(const Booth& booth, const std::string& timbre, Room room, std::size_t words_a_list = 6);

 private:
  class Listener;
  std::unique_ptr<Listener> listener_;
  std::vector<std::vector<std::string>> sets_;  // words that the recogniser knows
};

}  // namespace narrator::laboratory
