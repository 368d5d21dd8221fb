#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include <nlohmann/json_fwd.hpp>

#include "app/cli/progress_meter.h"
#include "core/base/job.h"

namespace cristae::cli {

/// Writes one JSON object a line, each with `event` first. Threads may share it.
class EventWriter {
 public:
  explicit EventWriter(std::FILE* stream) : stream_(stream) {}
  ~EventWriter();
  EventWriter(const EventWriter&) = delete;
  EventWriter& operator=(const EventWriter&) = delete;

  /// The fields of `fields` follow the event's name, in their order.
  void write(std::string_view event, const nlohmann::ordered_json& fields);

  /// Events, those written before included, also go to the end of this file. It is opened once its folder
  /// exists.
  void also_append_to(const std::filesystem::path& log);

 private:
  void append_to_log(const std::string& line);

  std::mutex mutex_;
  std::FILE* stream_;  ///< null: only the log
  std::filesystem::path log_path_;
  std::FILE* log_ = nullptr;
  std::string waiting_;  ///< lines from before the log could be opened; at most kLongestWaiting
};

/// Turns what a job reports into events; at most ten `progress` a second besides the last.
class EventListener : public JobListener {
 public:
  explicit EventListener(EventWriter& writer) : writer_(writer) {}

  void on_phase(std::string_view name, std::int64_t index, std::int64_t count) override;
  void on_progress(std::int64_t done, std::int64_t total) override;
  void on_metric(std::string_view name, std::int64_t step, double value) override;
  void on_preview(const std::filesystem::path& path, std::int64_t section, std::string_view kind) override;
  void on_round(const RoundReport& report) override;
  void on_warning(std::string_view text, std::string_view remedy) override;
  void on_checkpoint(const std::filesystem::path& path, std::int64_t step) override;

 private:
  EventWriter& writer_;
  ProgressMeter meter_;
  std::chrono::steady_clock::time_point last_progress_{};
};

/// Says every two seconds that the process lives and how much memory it holds.
class Heartbeat {
 public:
  explicit Heartbeat(EventWriter& writer);
  ~Heartbeat();

 private:
  EventWriter& writer_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool done_ = false;
  std::thread thread_;
};

/// Resident memory of this process.
double resident_megabytes();

/// UTC, "2025-01-31T12:00:00Z".
std::string utc_time();
std::string utc_time(std::time_t moment);

}  // namespace cristae::cli
