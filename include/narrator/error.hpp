// The one exception type of the library.
//
// Thrown when the world failed (file, device, voice, engine) or when a caller asked for
// something that does not exist. Odd article text is never an error.
#pragma once

#include <stdexcept>
#include <string>

namespace narrator {

enum class ErrorKind {
  usage,        ///< the caller asked for something that cannot be: an unknown voice, a speed out of range
  input,        ///< the article cannot be read: no such file, a folder, nothing in it
  file,         ///< an output file or the disk failed
  device,       ///< no audio device, or it is gone
  engine,       ///< the speech engine cannot be used at all
  voice,        ///< a voice file or the catalogue is broken
  program,      ///< a part of the program itself is missing
  interrupted,  ///< the user asked to stop
};

/// what() is one line of UTF-8 without a newline: the name of the thing, then the library's own words,
/// as in `out.wav: No space left on device`.
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
  ErrorKind kind() const noexcept { return kind_; }

 private:
  ErrorKind kind_;
};

}  // namespace narrator
