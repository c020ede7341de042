#include "train_pages/boosting.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>

namespace narrator::train_pages {
namespace {

constexpr std::size_t bins = 48;

struct Cell {
  double gradient = 0;
  double curvature = 0;
};

/// Bounds between bins, about as many rows in each.
std::vector<float> bounds_of(const std::vector<const Row*>& rows, std::size_t feature) {
  std::vector<float> values;
  values.reserve(rows.size());
  for (const Row* row : rows) values.push_back(row->features[feature]);
  std::sort(values.begin(), values.end());
  std::vector<float> bounds;
  const auto add = [&](std::size_t at) {
    if (at > 0 && at < values.size() && values[at - 1] < values[at]) {
      const float bound = (values[at - 1] + values[at]) / 2;
      if (bounds.empty() || bounds.back() < bound) bounds.push_back(bound);
    }
  };
  for (std::size_t bin = 1; bin < bins; ++bin) {
    const std::size_t at = values.size() * bin / bins;
    // The nearest place where the value changes, upwards.
    add(static_cast<std::size_t>(std::upper_bound(values.begin(), values.end(), values[at]) - values.begin()));
    add(static_cast<std::size_t>(std::lower_bound(values.begin(), values.end(), values[at]) - values.begin()));
  }
  std::sort(bounds.begin(), bounds.end());
  return bounds;
}

class Grower {
 public:
  Grower(const std::vector<const Row*>& rows, const Boosting& how) : rows_(rows), how_(how), random_(7) {
    const std::size_t features = rows.front()->features.size();
    for (std::size_t f = 0; f < features; ++f) {
      bounds_.push_back(bounds_of(rows, f));
      std::vector<std::uint8_t>& column = binned_.emplace_back();
      for (const Row* row : rows)
        column.push_back(static_cast<std::uint8_t>(std::upper_bound(bounds_[f].begin(), bounds_[f].end(), row->features[f]) - bounds_[f].begin()));
    }
    score_.assign(rows.size(), 0);
    cells_.resize(rows.size());
  }

  GrownForest grow() {
    for (int tree = 0; tree < how_.trees; ++tree) {
      std::vector<std::uint32_t> chosen;
      std::uniform_real_distribution<double> even(0, 1);
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        const double p = 1 / (1 + std::exp(-score_[i]));
        cells_[i] = {(rows_[i]->label - p) * rows_[i]->weight, p * (1 - p) * rows_[i]->weight};
        if (even(random_) < how_.row_share) chosen.push_back(static_cast<std::uint32_t>(i));
      }
      columns_.clear();
      for (std::size_t f = 0; f < bounds_.size(); ++f)
        if (!bounds_[f].empty() && even(random_) < how_.feature_share) columns_.push_back(f);
      forest_.roots.push_back(split(chosen, how_.depth));
      const page::Forest all = forest_.view();
      const page::Forest last{all.branches, all.leaves, all.roots + tree, 1, 0};
      for (std::size_t i = 0; i < rows_.size(); ++i) score_[i] += page::score(last, rows_[i]->features.data());
    }
    return std::move(forest_);
  }

 private:
  int leaf(Cell sum) {
    forest_.leaves.push_back(static_cast<float>(how_.rate * sum.gradient / (sum.curvature + how_.ridge)));
    return -static_cast<int>(forest_.leaves.size());
  }
  double worth(Cell sum) const { return sum.gradient * sum.gradient / (sum.curvature + how_.ridge); }

  int split(const std::vector<std::uint32_t>& rows, int depth) {
    Cell sum;
    for (const std::uint32_t i : rows) sum.gradient += cells_[i].gradient, sum.curvature += cells_[i].curvature;
    if (depth == 0) return leaf(sum);
    double best = 1e-3;
    std::size_t best_feature = 0;
    std::size_t best_bin = 0;
    for (const std::size_t f : columns_) {
      std::array<Cell, 256> histogram{};
      std::array<double, 256> weight{};
      double whole = 0;
      for (const std::uint32_t i : rows) {
        Cell& cell = histogram[binned_[f][i]];
        cell.gradient += cells_[i].gradient;
        cell.curvature += cells_[i].curvature;
        weight[binned_[f][i]] += rows_[i]->weight;
        whole += rows_[i]->weight;
      }
      Cell low;
      double low_weight = 0;
      for (std::size_t bin = 0; bin < bounds_[f].size(); ++bin) {
        low.gradient += histogram[bin].gradient;
        low.curvature += histogram[bin].curvature;
        low_weight += weight[bin];
        if (low_weight < how_.least_weight || whole - low_weight < how_.least_weight) continue;
        const Cell high{sum.gradient - low.gradient, sum.curvature - low.curvature};
        const double gain = worth(low) + worth(high) - worth(sum);
        if (gain > best) best = gain, best_feature = f, best_bin = bin;
      }
    }
    if (best <= 1e-3) return leaf(sum);
    std::vector<std::uint32_t> low, high;
    for (const std::uint32_t i : rows) (binned_[best_feature][i] <= best_bin ? low : high).push_back(i);
    const auto at = forest_.branches.size();
    forest_.branches.push_back({static_cast<int>(best_feature), bounds_[best_feature][best_bin], 0, 0});
    const int low_side = split(low, depth - 1);
    const int high_side = split(high, depth - 1);
    forest_.branches[at].low = low_side;
    forest_.branches[at].high = high_side;
    return static_cast<int>(at);
  }

  const std::vector<const Row*>& rows_;
  const Boosting& how_;
  std::mt19937 random_;
  std::vector<std::vector<float>> bounds_;
  std::vector<std::vector<std::uint8_t>> binned_;  ///< by feature, then row
  std::vector<double> score_;
  std::vector<Cell> cells_;
  std::vector<std::size_t> columns_;
  GrownForest forest_;
};

}  // namespace

GrownForest grow(const std::vector<const Row*>& rows, const Boosting& how) { return Grower(rows, how).grow(); }

}  // namespace narrator::train_pages
