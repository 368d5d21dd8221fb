#pragma once

#include <QtGlobal>
#include <filesystem>
#include <optional>
#include <vector>

namespace cristae::ui {

/// What is worth knowing of a run after its end; a small file in its folder. Nothing in the project needs it.
struct RunSummary {
  double adaptSeconds = 0;
  double segmentSeconds = 0;
  double peakMegabytes = 0;
  std::optional<qint64> instances;
  std::vector<double> estimatedCounts;  ///< mitochondria by the density, round by round
  bool operator==(const RunSummary&) const = default;
};

/// Nothing when the file is not there or not readable.
std::optional<RunSummary> readRunSummary(const std::filesystem::path& file);
/// False when the disk does not take it.
bool writeRunSummary(const std::filesystem::path& file, const RunSummary& summary);

}  // namespace cristae::ui
