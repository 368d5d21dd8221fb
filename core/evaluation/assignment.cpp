#include "core/evaluation/assignment.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace cristae {
namespace {

constexpr std::int32_t kNone = -1;
constexpr double kFar = std::numeric_limits<double>::infinity();

/// Minimises cost = largest weight - weight. Every row also has a column of its own with weight 0: taking it
/// means to stay alone. Invariant: cost(r, k) - price(k) is smallest, over k, at the column that r holds.
class Assignment {
 public:
  Assignment(std::int32_t rows, std::int32_t columns, std::span<const WeightedPair> pairs)
      : pairs_(pairs),
        first_(static_cast<std::size_t>(rows) + 1, 0),
        column_of_(static_cast<std::size_t>(rows), kNone),
        held_cost_(static_cast<std::size_t>(rows), 0),
        row_of_(static_cast<std::size_t>(columns), kNone),
        price_(static_cast<std::size_t>(columns), 0),
        distance_(static_cast<std::size_t>(columns), kFar),
        reached_from_(static_cast<std::size_t>(columns), kNone),
        reached_cost_(static_cast<std::size_t>(columns), 0),
        is_done_(static_cast<std::size_t>(columns), 0) {
    for (const WeightedPair& pair : pairs) {
      ++first_[static_cast<std::size_t>(pair.row) + 1];
      alone_cost_ = std::max(alone_cost_, pair.weight);
    }
    for (std::size_t row = 1; row < first_.size(); ++row) first_[row] += first_[row - 1];
  }

  std::vector<std::int32_t> solve() {
    for (std::int32_t row = 0; row < static_cast<std::int32_t>(column_of_.size()); ++row) {
      if (first_[index(row)] < first_[index(row) + 1]) insert(row);
    }
    return column_of_;
  }

 private:
  using Entry = std::pair<double, std::int32_t>;  ///< distance, column

  static std::size_t index(std::int32_t value) { return static_cast<std::size_t>(value); }

  /// Dijkstra over alternating paths from a free row to the nearest free column or lone row.
  void insert(std::int32_t row) {
    queue_ = {};
    touched_.clear();
    double nearest_alone = kFar;
    std::int32_t alone_row = kNone;
    std::int32_t free_column = kNone;
    double length = 0;
    const auto leave = [&](std::int32_t from, double base) {
      if (base + alone_cost_ < nearest_alone) {
        nearest_alone = base + alone_cost_;
        alone_row = from;
      }
      relax(from, base);
    };
    leave(row, 0);
    while (!queue_.empty()) {
      const auto [distance, column] = queue_.top();
      if (distance >= nearest_alone) break;
      queue_.pop();
      if (is_done_[index(column)] != 0) continue;
      is_done_[index(column)] = 1;
      length = distance;
      const std::int32_t holder = row_of_[index(column)];
      if (holder == kNone) {
        free_column = column;
        break;
      }
      leave(holder, distance - held_cost_[index(holder)] + price_[index(column)]);
    }
    if (free_column == kNone) length = nearest_alone;
    update_prices(length);
    augment(row, free_column, alone_row);
  }

  void relax(std::int32_t row, double base) {
    for (std::size_t p = first_[index(row)]; p < first_[index(row) + 1]; ++p) {
      const std::size_t column = index(pairs_[p].column);
      const double cost = alone_cost_ - pairs_[p].weight;
      const double distance = base + cost - price_[column];
      if (is_done_[column] != 0 || distance >= distance_[column]) continue;
      if (distance_[column] == kFar) touched_.push_back(pairs_[p].column);
      distance_[column] = distance;
      reached_from_[column] = row;
      reached_cost_[column] = cost;
      queue_.push({distance, pairs_[p].column});
    }
  }

  void update_prices(double length) {
    for (const std::int32_t column : touched_) {
      const std::size_t c = index(column);
      if (is_done_[c] != 0) price_[c] += std::min(0.0, distance_[c] - length);
      is_done_[c] = 0;
      distance_[c] = kFar;
    }
  }

  /// Passes the columns on along the path, from its end back to the row it began with.
  void augment(std::int32_t start, std::int32_t free_column, std::int32_t alone_row) {
    std::int32_t column = free_column;
    if (free_column == kNone) {
      column = std::exchange(column_of_[index(alone_row)], kNone);
      if (alone_row == start) return;
    }
    while (true) {
      const std::int32_t row = reached_from_[index(column)];
      row_of_[index(column)] = row;
      held_cost_[index(row)] = reached_cost_[index(column)];
      column = std::exchange(column_of_[index(row)], column);
      if (row == start) return;
    }
  }

  std::span<const WeightedPair> pairs_;
  double alone_cost_ = 0;
  std::vector<std::size_t> first_;  ///< pairs of row r: [first_[r], first_[r + 1])
  std::vector<std::int32_t> column_of_;
  std::vector<double> held_cost_;  ///< cost of the pair that a row holds
  std::vector<std::int32_t> row_of_;
  std::vector<double> price_;  ///< dual of a column, <= 0; 0 while it is free
  std::vector<double> distance_;
  std::vector<std::int32_t> reached_from_;
  std::vector<double> reached_cost_;
  std::vector<std::uint8_t> is_done_;
  std::vector<std::int32_t> touched_;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue_;
};

}  // namespace

std::vector<std::int32_t> assign_best(std::int32_t rows, std::int32_t columns,
                                      std::span<const WeightedPair> pairs) {
  return Assignment(rows, columns, pairs).solve();
}

}  // namespace cristae
