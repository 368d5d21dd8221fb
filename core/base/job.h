#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace cristae {

/// What one self-training round (or label refresh) did: the audit trail that window and run record show.
/// Absent values were not computed or have no meaning (no truth given, no clicks held out).
struct RoundReport {
  std::string kind;                       ///< "detection", "segmentation", "refresh"
  std::int64_t index = 0;                 ///< zero based
  std::int64_t pseudo_points = 0;         ///< centres in use over all sections, clicked ones included
  double estimated_count = 0;             ///< sum over sections of the estimated number of instances
  double labelled_share = 0;              ///< pixels with a label (not ignored) / all pixels
  double foreground_share = 0;            ///< pixels labelled mitochondrion / all pixels
  std::optional<double> held_out_score;   ///< share of held-out clicks found
  std::optional<double> uncertain_share;  ///< pixels with 0.1 < p < 0.9 over foreground pixels
  std::optional<double> label_precision;  ///< of the pseudo-labels, with truth only
  std::optional<double> label_recall;     ///< true foreground labelled mitochondrion / true foreground
};

/// Hears what a job reports. Returns at once and does not throw. Every method may be left out.
class JobListener {
 public:
  virtual ~JobListener() = default;
  virtual void on_phase(std::string_view /*name*/, std::int64_t /*index*/, std::int64_t /*count*/) {}
  virtual void on_progress(std::int64_t /*done*/, std::int64_t /*total*/) {}
  virtual void on_metric(std::string_view /*name*/, std::int64_t /*step*/, double /*value*/) {}
  virtual void on_preview(const std::filesystem::path& /*path*/, std::int64_t /*section*/,
                          std::string_view /*kind*/) {}
  virtual void on_round(const RoundReport& /*report*/) {}
  virtual void on_warning(std::string_view /*text*/, std::string_view /*remedy*/) {}
  virtual void on_checkpoint(const std::filesystem::path& /*path*/, std::int64_t /*step*/) {}
};

/// What a long function gets from its caller: its only way to report and to be stopped.
/// Used by one thread at a time.
class Job {
 public:
  explicit Job(std::stop_token stop = {}, JobListener* listener = nullptr);

  /// A named part begins; `index` of `count` when the parts are known (count 0: unknown).
  void phase(std::string_view name, std::int64_t index = 0, std::int64_t count = 0);
  void advance(std::int64_t done, std::int64_t total);  ///< total == 0: length unknown.
  void metric(std::string_view name, std::int64_t step, double value);
  void preview(const std::filesystem::path& path, std::int64_t section, std::string_view kind);
  void round(const RoundReport& report);
  void warning(std::string_view text, std::string_view remedy);
  void checkpoint(const std::filesystem::path& path, std::int64_t step);

  void check() const;           ///< Throws Cancelled when asked to stop.
  bool stop_requested() const;  ///< The same as a question, for code that saves before it leaves.

 private:
  std::stop_token stop_;
  JobListener* listener_;
};

}  // namespace cristae
