// Times as the formats write them.
#pragma once

#include <chrono>
#include <string>

namespace narrator::publish {

/// "01:02:03.456"
std::string clock_text(std::chrono::milliseconds time, char decimal_mark = '.');
/// "62:03.46", the hundredths rounded
std::string lyrics_clock_text(std::chrono::milliseconds time);
/// "3723.456"
std::string seconds_text(std::chrono::milliseconds time);

}  // namespace narrator::publish
