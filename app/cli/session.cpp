#include "app/cli/session.h"

#include <cctype>
#include <cstdio>
#include <signal.h>
#include <unistd.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/events.h"
#include "app/cli/progress_display.h"
#include "app/cli/stop_request.h"
#include "core/base/error.h"
#include "core/base/parallel.h"

namespace cristae::cli {

/// Passes every report to the event writer and, when there is one, to the display.
class Session::Fan : public JobListener {
 public:
  Fan(EventWriter& events, ProgressDisplay* display) : events_(events), display_(display) {}

  void on_phase(std::string_view name, std::int64_t index, std::int64_t count) override {
    events_.on_phase(name, index, count);
    if (display_ != nullptr) display_->on_phase(name, index, count);
  }
  void on_progress(std::int64_t done, std::int64_t total) override {
    events_.on_progress(done, total);
    if (display_ != nullptr) display_->on_progress(done, total);
  }
  void on_metric(std::string_view name, std::int64_t step, double value) override {
    events_.on_metric(name, step, value);
    if (display_ != nullptr) display_->on_metric(name, step, value);
  }
  void on_preview(const std::filesystem::path& path, std::int64_t section, std::string_view kind) override {
    events_.on_preview(path, section, kind);
  }
  void on_round(const RoundReport& report) override {
    events_.on_round(report);
    if (display_ != nullptr) display_->on_round(report);
  }
  void on_warning(std::string_view text, std::string_view remedy) override {
    events_.on_warning(text, remedy);
    if (display_ != nullptr) return display_->on_warning(text, remedy);
    fmt::print(stderr, "warning: {}. {}\n", text, remedy);
  }
  void on_checkpoint(const std::filesystem::path& path, std::int64_t step) override {
    events_.on_checkpoint(path, step);
    if (display_ != nullptr) display_->on_checkpoint(path, step);
  }

 private:
  EventListener events_;
  ProgressDisplay* display_;
};

std::string error_line(std::string_view what, std::string_view remedy) {
  std::string line = fmt::format("error: {}", what);
  if (remedy.empty()) return line;
  std::string sentence(remedy);
  sentence[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence[0])));
  return line + ". " + sentence;
}

Session::Session(std::string verb, const CommonOptions& common)
    : verb_(std::move(verb)), common_(common), result_(std::make_unique<nlohmann::ordered_json>()) {
  *result_ = nlohmann::ordered_json::object();
  // A window that closes takes the reading end of the pipe with it; the run goes on.
  if (common_.json) ::signal(SIGPIPE, SIG_IGN);
  events_ = std::make_unique<EventWriter>(common_.json ? stdout : nullptr);
  stop_ = std::make_unique<StopRequest>(common_.json);
  const bool is_terminal = ::isatty(STDERR_FILENO) != 0;
  if (!common_.quiet && (!common_.json || is_terminal)) {
    display_ = std::make_unique<ProgressDisplay>(stderr, is_terminal);
  }
  listeners_ = std::make_unique<Fan>(*events_, display_.get());
  job_ = std::make_unique<Job>(stop_->token(), listeners_.get());
}

Session::~Session() = default;

void Session::use_run_folder() {
  run_folder_is_ours_ = true;
  events_->also_append_to(run_folder_ / "events.jsonl");
}

void Session::start(const std::filesystem::path& run_folder) {
  run_folder_ = run_folder;
  start_ = std::chrono::steady_clock::now();
  const auto threads = common_.threads > 0 ? common_.threads : available_processors();
  events_->write("started", {{"verb", verb_},
                             {"run", run_folder_.empty() ? nlohmann::ordered_json(nullptr)
                                                         : nlohmann::ordered_json(run_folder_.string())},
                             {"device", common_.device},
                             {"threads", threads},
                             {"pid", ::getpid()},
                             {"time", utc_time()}});
  if (common_.json) heartbeat_ = std::make_unique<Heartbeat>(*events_);
}

void Session::print(std::string_view line) {
  if (display_) display_->clear();
  fmt::print(common_.json ? stderr : stdout, "{}\n", line);
}

void Session::remark(std::string_view line) {
  if (!common_.quiet) print(line);
}

double Session::seconds() const {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
}

void Session::end_reports() {
  heartbeat_.reset();  // nothing follows the closing event
  if (display_) display_->clear();
}

int Session::finish() {
  end_reports();
  auto outputs = nlohmann::ordered_json::array();
  for (const auto& path : outputs_) outputs.push_back(path.string());
  nlohmann::ordered_json fields = {{"outputs", outputs}, {"seconds", seconds()}};
  fields.update(*result_);
  events_->write("finished", fields);
  return 0;
}

int Session::fail(std::string_view kind, std::string_view what, std::string_view remedy, int exit_code) {
  end_reports();
  events_->write("failed", {{"kind", kind}, {"what", what}, {"remedy", remedy}});
  fmt::print(stderr, "{}\n", error_line(what, remedy));
  return exit_code;
}

int Session::stopped() {
  end_reports();
  const bool is_saved = run_folder_is_ours_ && std::filesystem::is_directory(run_folder_);
  events_->write("stopped", {{"saved", is_saved ? nlohmann::ordered_json(run_folder_.string())
                                                : nlohmann::ordered_json(nullptr)}});
  if (is_saved) {
    fmt::print(stderr, "stopped; saved in {}. The same command with --resume goes on\n",
               run_folder_.string());
  } else {
    fmt::print(stderr, "stopped\n");
  }
  return exit_code(ErrorKind::cancelled);
}

}  // namespace cristae::cli
