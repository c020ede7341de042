#include "laboratory/classifier.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "laboratory/pitch.hpp"
#include "laboratory/spectrum.hpp"

namespace narrator::laboratory {
namespace {

constexpr double window_seconds = 3.0;
constexpr double step_seconds = 1.0;
constexpr double ridge = 1e-4;  // of each variance, so that no direction is believed to be certain

Features features_of(const Sound& sound, int sample_rate) {
  Analyser analyser(sample_rate);
  std::array<double, cepstral_coefficients> sum{};
  std::array<double, cepstral_coefficients> squares{};
  double frames = 0.0;
  for_each_speech_frame(sound, [&](std::size_t, auto frame) {
    const Cepstrum cepstrum = analyser.mel_cepstrum(analyser.power(frame));
    frames += 1.0;
    for (std::size_t k = 0; k < cepstrum.size(); ++k) {
      sum[k] += cepstrum[k];
      squares[k] += cepstrum[k] * cepstrum[k];
    }
  });
  Features features;
  for (std::size_t k = 0; k < sum.size(); ++k) {
    const double mean = sum[k] / frames;
    features.push_back(mean);
    features.push_back(std::sqrt(std::max(0.0, squares[k] / frames - mean * mean)));
  }
  std::vector<double> semitones;
  for (const PitchPoint& point : pitch_contour(sound, sample_rate)) semitones.push_back(12.0 * std::log2(point.hz / 100.0));
  for (const double share : {0.1, 0.5, 0.9}) features.push_back(quantile(semitones, share));
  return features;
}

Features mean_of(const std::vector<Features>& windows) {
  Features mean(windows.front().size(), 0.0);
  for (const Features& window : windows)
    for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += window[i] / static_cast<double>(windows.size());
  return mean;
}

using Matrix = std::vector<std::vector<double>>;

Matrix pooled_covariance(const std::vector<std::vector<Features>>& lessons) {
  const std::size_t size = lessons.front().front().size();
  Matrix covariance(size, std::vector<double>(size, 0.0));
  double count = 0.0;
  for (const auto& windows : lessons) {
    const Features mean = mean_of(windows);
    count += static_cast<double>(windows.size()) - 1.0;
    for (const Features& window : windows)
      for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j) covariance[i][j] += (window[i] - mean[i]) * (window[j] - mean[j]);
  }
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) covariance[i][j] /= count;
  for (std::size_t i = 0; i < size; ++i) covariance[i][i] *= 1.0 + ridge;
  return covariance;
}

/// Lower triangular L with L L^T = m.
Matrix cholesky(const Matrix& m) {
  Matrix lower(m.size(), std::vector<double>(m.size(), 0.0));
  for (std::size_t i = 0; i < m.size(); ++i)
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = m[i][j];
      for (std::size_t k = 0; k < j; ++k) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / lower[j][j];
    }
  return lower;
}

}  // namespace

std::vector<Features> windows_of(const std::vector<Sound>& sentences, int sample_rate) {
  Sound all;
  for (const Sound& sentence : sentences) all.insert(all.end(), sentence.begin(), sentence.end());
  const auto length = static_cast<std::size_t>(window_seconds * sample_rate);
  const auto step = static_cast<std::size_t>(step_seconds * sample_rate);
  std::vector<Features> windows;
  for (std::size_t at = 0; at + length <= all.size(); at += step) {
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at);
    windows.push_back(features_of(Sound(begin, begin + static_cast<std::ptrdiff_t>(length)), sample_rate));
  }
  return windows;
}

VoiceClassifier::VoiceClassifier(const std::vector<std::vector<Features>>& lessons) : whitening_(cholesky(pooled_covariance(lessons))) {
  for (const auto& windows : lessons) means_.push_back(whitened(mean_of(windows)));
}

/// Solves L x = features, so that plain distances are Mahalanobis distances.
Features VoiceClassifier::whitened(const Features& features) const {
  Features result(features.size());
  for (std::size_t i = 0; i < features.size(); ++i) {
    double sum = features[i];
    for (std::size_t k = 0; k < i; ++k) sum -= whitening_[i][k] * result[k];
    result[i] = sum / whitening_[i][i];
  }
  return result;
}

namespace {

double squared_distance(const Features& a, const Features& b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return sum;
}

}  // namespace

std::size_t VoiceClassifier::name(const Features& window) const {
  const Features point = whitened(window);
  std::size_t best = 0;
  double least = std::numeric_limits<double>::max();
  for (std::size_t voice = 0; voice < means_.size(); ++voice)
    if (const double d = squared_distance(point, means_[voice]); d < least) {
      least = d;
      best = voice;
    }
  return best;
}

double VoiceClassifier::distance(std::size_t a, std::size_t b) const { return std::sqrt(squared_distance(means_[a], means_[b])); }

}  // namespace narrator::laboratory
