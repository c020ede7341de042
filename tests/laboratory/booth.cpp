#include "laboratory/booth.hpp"

#include "base/utf8.hpp"

namespace narrator::laboratory {

Sound Booth::say(const std::string& timbre, std::string_view text, const std::string& language) const {
  SpeechRequest request;
  request.text = from_utf8(text);
  request.language = language;
  request.timbre = timbre;
  request.in_bulk = true;
  Sound sound;
  engine_->speak(request, [&sound](auto samples, auto) {
    sound.insert(sound.end(), samples.begin(), samples.end());
    return true;
  });
  return sound;
}

}  // namespace narrator::laboratory
