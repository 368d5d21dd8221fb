#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "app/cli/progress_meter.h"
#include "core/base/job.h"

namespace cristae::cli {

/// Shows a job to a person: one line that is drawn over on a terminal, else a line every ten seconds.
/// Rounds, warnings and checkpoints always get a line.
class ProgressDisplay : public JobListener {
 public:
  ProgressDisplay(std::FILE* stream, bool is_terminal);
  ~ProgressDisplay() override;

  void on_phase(std::string_view name, std::int64_t index, std::int64_t count) override;
  void on_progress(std::int64_t done, std::int64_t total) override;
  void on_metric(std::string_view name, std::int64_t step, double value) override;
  void on_round(const RoundReport& report) override;
  void on_warning(std::string_view text, std::string_view remedy) override;
  void on_checkpoint(const std::filesystem::path& path, std::int64_t step) override;

  /// Takes an unfinished bar off the terminal, so that other text can follow.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  void print_line(const std::string& text);
  std::string status(std::int64_t done, std::int64_t total) const;

  std::FILE* stream_;
  bool is_terminal_;
  bool bar_shown_ = false;
  std::string phase_;
  std::string loss_;
  ProgressMeter meter_;
  Clock::time_point last_shown_ = Clock::now();
};

/// "0:07", "12:30", "1:02:03".
std::string format_duration(double seconds);

/// "3 of 10, 4.2/s, 0:12 left" for `done` of `total`; without a rate "3 of 10".
std::string format_progress(std::int64_t done, std::int64_t total, std::optional<double> per_second);

/// One round in words; numbers that were not computed are left out.
std::string format_round(const RoundReport& report);

}  // namespace cristae::cli
