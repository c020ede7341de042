#include "publish/colours.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace narrator::publish {
namespace {

double linear(int channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

int channel(double linear_light) {
  const double c = std::clamp(linear_light, 0.0, 1.0);
  return static_cast<int>(std::lround(255.0 * (c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1.0 / 2.4) - 0.055)));
}

double luminance(Colour c) { return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue); }

/// Björn Ottosson's OKLCH: of the same lightness to the eye whatever the hue. The chroma gives way where sRGB ends.
Colour from_oklch(double lightness, double chroma, double degrees) {
  const double hue = degrees * std::numbers::pi / 180.0;
  for (;; chroma *= 0.95) {
    const double a = chroma * std::cos(hue);
    const double b = chroma * std::sin(hue);
    const auto cubed = [](double x) { return x * x * x; };
    const double l = cubed(lightness + 0.3963377774 * a + 0.2158037573 * b);
    const double m = cubed(lightness - 0.1055613458 * a - 0.0638541728 * b);
    const double s = cubed(lightness - 0.0894841775 * a - 1.2914855480 * b);
    const std::array<double, 3> rgb{4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                                    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                                    -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    const bool fits = std::all_of(rgb.begin(), rgb.end(), [](double x) { return x > -0.0005 && x < 1.0005; });
    if (fits || chroma < 0.001) return {channel(rgb[0]), channel(rgb[1]), channel(rgb[2])};
  }
}

}  // namespace

Colour paper(Theme theme) { return theme == Theme::light ? Colour{0xFB, 0xFA, 0xF7} : Colour{0x17, 0x19, 0x1D}; }
Colour marker(Theme theme) { return theme == Theme::light ? Colour{0xF6, 0xEC, 0xC6} : Colour{0x3A, 0x38, 0x2B}; }

Colour colour_of(SpeakerId speaker, Theme theme) {
  if (speaker == narrator_id) return theme == Theme::light ? Colour{0x2A, 0x2B, 0x2E} : Colour{0xDC, 0xDD, 0xDF};
  constexpr double golden_angle = 137.50776;
  const double hue = std::fmod(262.0 + golden_angle * static_cast<double>(speaker - 1), 360.0);
  return theme == Theme::light ? from_oklch(0.46, 0.14, hue) : from_oklch(0.80, 0.115, hue);
}

double contrast(Colour a, Colour b) {
  const double x = luminance(a) + 0.05;
  const double y = luminance(b) + 0.05;
  return std::max(x, y) / std::min(x, y);
}

std::string hex(Colour colour) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "#%02x%02x%02x", static_cast<unsigned>(colour.red & 0xFF), static_cast<unsigned>(colour.green & 0xFF),
                static_cast<unsigned>(colour.blue & 0xFF));
  return text.data();
}

}  // namespace narrator::publish
