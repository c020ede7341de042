#include "laboratory/report.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdarg>
#include <cstdio>

#include "laboratory/identification.hpp"
#include "laboratory/pitch.hpp"
#include "laboratory/texts.hpp"

namespace narrator::laboratory {
namespace {

__attribute__((format(printf, 1, 2))) std::string format(const char* pattern, ...) {
  char text[1024];
  va_list values;
  va_start(values, pattern);
  std::vsnprintf(text, sizeof text, pattern, values);
  va_end(values);
  return text;
}

const char* colour_of(Gender gender) { return gender == Gender::female ? "#b0307a" : gender == Gender::male ? "#2060b0" : "#4a8a3a"; }

std::string label(double x, double y, const std::string& words, const char* more = "") {
  return format("<text x='%.1f' y='%.1f' %s>", x, y, more) + words + "</text>\n";
}

std::string polyline(const std::vector<std::pair<double, double>>& points, const char* colour) {
  std::string text = "<polyline fill='none' stroke='" + std::string(colour) + "' points='";
  for (const auto& [x, y] : points) text += format("%.1f,%.1f ", x, y);
  return text + "'/>\n";
}

std::string table(const std::vector<Specimen>& all) {
  std::string text = "<table><tr><th>voice<th>gender<th>age<th>pitch<th>formants<th>brightness<th>rate<th>loudness<th>gain<th>peak<th>rhyme<th>in a room<th>sounds\n";
  for (const Specimen& s : all) {
    const Measurement& m = s.measured;
    text += "<tr><td>" + s.name + "<td>" + gender_word(s.file.gender);
    text += format("<td>%d<td>%.1f Hz<td>×%.3f<td>%.1f dB<td>%.0f<td>%.2f LUFS<td>%+.1f dB<td>%.2f dBTP<td>%.3f<td>%.3f<td>", s.file.age, m.pitch_hz,
                   m.formant_scale, m.brightness_db, m.words_a_minute, m.loudness_lufs, s.gain_db, m.true_peak_db, s.rhyme.share(), s.rhyme_in_room.share());
    text += description_of(s) + "\n";
  }
  return text + "</table>\n";
}

/// Pitch to the right, in octaves; formant scale upwards. A circle is the least distance within a gender.
std::string map(const std::vector<Specimen>& all) {
  constexpr double width = 900.0;
  constexpr double height = 420.0;
  const auto x = [](double hz) { return 40.0 + (width - 80.0) * std::log2(hz / 60.0) / std::log2(300.0 / 60.0); };
  const auto y = [](double scale) { return height - 40.0 - (height - 80.0) * (std::log(scale) - std::log(0.85)) / (std::log(1.2) - std::log(0.85)); };
  std::string text = format("<svg width='%.0f' height='%.0f'>\n", width, height);
  for (const double hz : {70.0, 100.0, 140.0, 200.0, 280.0}) text += label(x(hz), height - 8.0, format("%.0f Hz", hz), "fill='#888'");
  for (const double scale : {0.9, 1.0, 1.1}) text += label(2.0, y(scale), format("×%.1f", scale), "fill='#888'");
  const double rx = (x(120.0) - x(100.0)) / 2.0;
  const double ry = (y(1.0) - y(1.1)) / 2.0;
  for (const Specimen& s : all) {
    const double cx = x(s.measured.pitch_hz);
    const double cy = y(s.measured.formant_scale);
    text += format("<ellipse cx='%.1f' cy='%.1f' rx='%.1f' ry='%.1f' fill='%s' fill-opacity='0.25'/>\n", cx, cy, rx, ry, colour_of(s.file.gender));
    text += label(cx, cy, s.name, "text-anchor='middle'");
  }
  return text + "</svg>\n";
}

std::string matrix(const std::vector<Specimen>& all, const Identification& found) {
  constexpr double cell = 26.0;
  constexpr double margin = 80.0;
  constexpr double saturated = 30.0;
  const double size = margin + cell * static_cast<double>(all.size());
  std::string text = format("<svg width='%.0f' height='%.0f'>\n", size + 10.0, size + 10.0);
  for (std::size_t row = 0; row < all.size(); ++row) {
    const double y = margin + cell * static_cast<double>(row);
    text += label(margin - 4.0, y + 17.0, all[row].name, "text-anchor='end'");
    text += label(0.0, 0.0, all[row].name, format("transform='translate(%.1f,%.1f) rotate(-60)'", y + 14.0, margin - 6.0).c_str());
    for (std::size_t column = 0; column < all.size(); ++column) {
      const double d = found.distances[row][column];
      const int shade = row == column ? 255 : static_cast<int>(255.0 * std::min(1.0, d / saturated));
      const double x = margin + cell * static_cast<double>(column);
      text += format("<rect x='%.1f' y='%.1f' width='%.0f' height='%.0f' fill='rgb(%d,%d,255)'/>\n", x, y, cell - 1.0, cell - 1.0, shade, shade);
      if (row != column) text += label(x + 12.0, y + 16.0, format("%.0f", d), "text-anchor='middle' font-size='9'");
    }
  }
  return text + "</svg>\n";
}

std::string contour(const Sound& sound, int rate) {
  std::vector<std::pair<double, double>> points;
  std::string text = "<svg width='460' height='110'>\n";
  for (const double hz : {60.0, 120.0, 240.0}) {
    const double y = 105.0 - 95.0 * std::log2(hz / 50.0) / 3.0;
    text += format("<line x1='30' x2='460' y1='%.1f' y2='%.1f' stroke='#ddd'/>\n", y, y) + label(0.0, y + 4.0, format("%.0f", hz), "fill='#888'");
  }
  double last = -1.0;
  for (const PitchPoint& point : pitch_contour(sound, rate)) {
    if (point.seconds - last > 0.05) {
      text += polyline(points, "#b03030");
      points.clear();
    }
    last = point.seconds;
    points.push_back({30.0 + 70.0 * point.seconds, 105.0 - 95.0 * std::log2(point.hz / 50.0) / 3.0});
  }
  return text + polyline(points, "#b03030") + "</svg>\n";
}

std::array<double, bins> average_spectrum(const Sound& sound, int rate) {
  Analyser analyser(rate);
  std::array<double, bins> sum{};
  for_each_speech_frame(sound, [&](std::size_t, auto frame) {
    const PowerSpectrum power = analyser.power(frame);
    for (std::size_t bin = 0; bin < bins; ++bin) sum[bin] += power[bin];
  });
  return sum;
}

/// In dB below the strongest, 60 of them, to 8 kHz; grey is the engine's own voice.
std::string spectrum(const Sound& sound, const Sound& engine, int rate) {
  std::string text = "<svg width='460' height='110'>\n";
  for (const double khz : {1.0, 2.0, 4.0, 8.0}) text += label(28.0 + 52.0 * khz, 108.0, format("%.0fk", khz), "fill='#888'");
  for (const auto& [of, colour] : {std::pair(&engine, "#aaa"), std::pair(&sound, "#2060b0")}) {
    const auto power = average_spectrum(*of, rate);
    const double most = *std::max_element(power.begin(), power.end());
    std::vector<std::pair<double, double>> points;
    for (std::size_t bin = 2; static_cast<double>(bin) * rate / frame_length < 8000.0; ++bin) {
      const double khz = static_cast<double>(bin) * rate / frame_length / 1000.0;
      points.push_back({30.0 + 52.0 * khz, 5.0 + 90.0 * std::min(1.0, 10.0 * std::log10(most / power[bin]) / 60.0)});
    }
    text += polyline(points, colour);
  }
  return text + "</svg>\n";
}

Sound said(const Booth& booth, const std::string& timbre) {
  Sound all;
  for (std::size_t i = 0; i < 2; ++i) {
    const Sound sound = booth.say(timbre, measured_sentences[i]);
    all.insert(all.end(), sound.begin(), sound.end());
  }
  return all;
}

}  // namespace

std::string report_html(const std::vector<Specimen>& specimens, const Laboratory& laboratory) {
  const Booth& booth = laboratory.booth();
  const Identification found = identify(specimens, booth);
  const Sound engine = said(booth, "");
  std::string text = "<!doctype html><meta charset='utf-8'><title>Voices</title><style>body{font:13px sans-serif;margin:20px}"
                     "td,th{padding:2px 8px;text-align:left}text{font-size:11px}svg{vertical-align:top}</style>\n<h1>Voices</h1>\n";
  text += table(specimens) + "<h2>Pitch and formants</h2>\n" + map(specimens);
  text += format("<h2>Distances</h2><p>Mahalanobis distances of the classifier, which named %.1f %% of %zu windows of 3 s right.</p>\n",
                 100.0 * found.share(), found.asked);
  text += matrix(specimens, found) + "<h2>Contours and spectra</h2>\n";
  for (const Specimen& s : specimens) {
    const Sound sound = said(booth, s.file.timbre);
    text += "<h3>" + s.name + ": " + description_of(s) + "</h3>\n" + contour(sound, booth.sample_rate()) + spectrum(sound, engine, booth.sample_rate());
  }
  return text;
}

}  // namespace narrator::laboratory
