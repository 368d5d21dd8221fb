#include "core/base/job.h"

#include "core/base/error.h"

namespace cristae {

Job::Job(std::stop_token stop, JobListener* listener) : stop_(std::move(stop)), listener_(listener) {}

void Job::phase(std::string_view name, std::int64_t index, std::int64_t count) {
  if (listener_ != nullptr) listener_->on_phase(name, index, count);
}

void Job::advance(std::int64_t done, std::int64_t total) {
  if (listener_ != nullptr) listener_->on_progress(done, total);
}

void Job::metric(std::string_view name, std::int64_t step, double value) {
  if (listener_ != nullptr) listener_->on_metric(name, step, value);
}

void Job::preview(const std::filesystem::path& path, std::int64_t section, std::string_view kind) {
  if (listener_ != nullptr) listener_->on_preview(path, section, kind);
}

void Job::round(const RoundReport& report) {
  if (listener_ != nullptr) listener_->on_round(report);
}

void Job::warning(std::string_view text, std::string_view remedy) {
  if (listener_ != nullptr) listener_->on_warning(text, remedy);
}

void Job::checkpoint(const std::filesystem::path& path, std::int64_t step) {
  if (listener_ != nullptr) listener_->on_checkpoint(path, step);
}

void Job::check() const {
  if (stop_requested()) throw Cancelled();
}

bool Job::stop_requested() const { return stop_.stop_requested(); }

}  // namespace cristae
