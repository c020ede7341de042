// A colour for each speaker that can be read on the page, on light paper and on dark.
#pragma once

#include <string>

#include "narrator/script.hpp"

namespace narrator::publish {

struct Colour {
  int red = 0, green = 0, blue = 0;  ///< 0 to 255, sRGB
};

enum class Theme { light, dark };

Colour paper(Theme theme);
/// Behind the word that is being read.
Colour marker(Theme theme);
/// The narrator has the colour of ink. Neighbours in number are far apart in hue, any number of them.
Colour colour_of(SpeakerId speaker, Theme theme);
/// WCAG 2: 1 to 21.
double contrast(Colour a, Colour b);
/// "#a1b2c3"
std::string hex(Colour colour);

}  // namespace narrator::publish
