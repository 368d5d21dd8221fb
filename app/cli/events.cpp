#include "app/cli/events.h"

#include <chrono>
#include <cmath>
#include <ctime>
#include <fstream>
#include <unistd.h>

#include <nlohmann/json.hpp>

namespace cristae::cli {
namespace {

using nlohmann::ordered_json;
using std::chrono::steady_clock;

constexpr auto kProgressInterval = std::chrono::milliseconds(100);
constexpr auto kHeartbeatInterval = std::chrono::seconds(2);

/// Absent and not finite numbers are null: JSON has no NaN.
ordered_json number_or_null(const std::optional<double>& value) {
  return value && std::isfinite(*value) ? ordered_json(*value) : ordered_json(nullptr);
}

}  // namespace

EventWriter::~EventWriter() {
  if (log_ != nullptr) std::fclose(log_);
}

void EventWriter::write(std::string_view event, const ordered_json& fields) {
  ordered_json object = {{"event", event}};
  if (!fields.empty()) object.update(fields);
  // A path need not be UTF-8; such bytes are replaced, never thrown about.
  const std::string line = object.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
  const std::lock_guard lock(mutex_);
  if (stream_ != nullptr) {
    std::fwrite(line.data(), 1, line.size(), stream_);
    std::fflush(stream_);
  }
  append_to_log(line);
}

void EventWriter::also_append_to(const std::filesystem::path& log) {
  const std::lock_guard lock(mutex_);
  log_path_ = log;
}

void EventWriter::append_to_log(const std::string& line) {
  constexpr std::size_t kLongestWaiting = 1 << 20;
  if (waiting_.size() < kLongestWaiting) waiting_ += line;
  if (log_ == nullptr) {
    if (log_path_.empty() || !std::filesystem::is_directory(log_path_.parent_path())) return;
    log_ = std::fopen(log_path_.c_str(), "ab");
    if (log_ == nullptr) return;  // a run without a log is better than no run
  }
  std::fwrite(waiting_.data(), 1, waiting_.size(), log_);
  std::fflush(log_);
  waiting_.clear();
}

void EventListener::on_phase(std::string_view name, std::int64_t index, std::int64_t count) {
  last_progress_ = {};
  writer_.write("phase", {{"name", name}, {"index", index}, {"count", count}});
}

void EventListener::on_progress(std::int64_t done, std::int64_t total) {
  const auto now = steady_clock::now();
  meter_.update(done, total, now);
  if (done != total && now - last_progress_ < kProgressInterval) return;
  last_progress_ = now;
  writer_.write("progress",
                {{"done", done}, {"total", total}, {"eta_s", number_or_null(meter_.seconds_left())}});
}

void EventListener::on_metric(std::string_view name, std::int64_t step, double value) {
  writer_.write("metric", {{"name", name}, {"step", step}, {"value", number_or_null(value)}});
}

void EventListener::on_preview(const std::filesystem::path& path, std::int64_t section,
                               std::string_view kind) {
  writer_.write("preview", {{"path", path.string()}, {"section", section}, {"kind", kind}});
}

void EventListener::on_round(const RoundReport& report) {
  writer_.write("round", {{"kind", report.kind},
                          {"index", report.index},
                          {"pseudo_points", report.pseudo_points},
                          {"estimated_count", number_or_null(report.estimated_count)},
                          {"labelled_share", number_or_null(report.labelled_share)},
                          {"foreground_share", number_or_null(report.foreground_share)},
                          {"held_out_score", number_or_null(report.held_out_score)},
                          {"uncertain_share", number_or_null(report.uncertain_share)},
                          {"label_precision", number_or_null(report.label_precision)},
                          {"label_recall", number_or_null(report.label_recall)}});
}

void EventListener::on_warning(std::string_view text, std::string_view remedy) {
  writer_.write("warning", {{"text", text}, {"remedy", remedy}});
}

void EventListener::on_checkpoint(const std::filesystem::path& path, std::int64_t step) {
  writer_.write("checkpoint", {{"path", path.string()}, {"step", step}});
}

Heartbeat::Heartbeat(EventWriter& writer) : writer_(writer) {
  thread_ = std::thread([this] {
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, kHeartbeatInterval, [this] { return done_; })) {
      writer_.write("heartbeat", {{"rss_mb", std::round(resident_megabytes())}});
    }
  });
}

Heartbeat::~Heartbeat() {
  {
    const std::lock_guard lock(mutex_);
    done_ = true;
  }
  wake_.notify_all();
  thread_.join();
}

double resident_megabytes() {
  std::ifstream file("/proc/self/statm");
  double pages_total = 0;
  double pages_resident = 0;
  file >> pages_total >> pages_resident;
  return pages_resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

std::string utc_time() { return utc_time(std::time(nullptr)); }

std::string utc_time(std::time_t moment) {
  std::tm parts{};
  ::gmtime_r(&moment, &parts);
  char text[32];
  std::strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

}  // namespace cristae::cli
