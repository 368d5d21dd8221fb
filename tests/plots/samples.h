#pragma once

#include "core/plots/plot.h"

/// Values small enough to work with by hand.
namespace cristae::plots_test {

/// Two groups of two animals; ids 1 to 8.
inline Plot plot_of(PlotKind kind) {
  Plot plot;
  plot.kind = kind;
  plot.title = "Two groups & <all> of it";
  plot.x = {"Volume", "µm³"};
  plot.y = {"MCI", ""};
  plot.series = {
      {"control", {1, 2, 3, 4}, {1, 2, 3, 4}, {}, {1, 2, 3, 4}, {"a", "a", "b", "b"}},
      {"treated", {2, 4, 6, 8}, {4, 3, 2, 1}, {}, {5, 6, 7, 8}, {"c", "c", "d", "d"}},
  };
  return plot;
}

inline Plot one_group(PlotKind kind) {
  Plot plot = plot_of(kind);
  plot.series.resize(1);
  return plot;
}

}  // namespace cristae::plots_test
