#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/base/job.h"

namespace cristae::cli {

class EventWriter;
class Heartbeat;
class ProgressDisplay;
class StopRequest;

/// Options that every verb has.
struct CommonOptions {
  bool json = false;
  bool quiet = false;
  bool force = false;
  std::uint64_t seed = 0;
  std::string device = "auto";
  std::int64_t threads = 0;
};

/// One execution of a verb: what it may say, how it reports and is stopped, what it hands over at the
/// end. With --json the events go to stdout and text for people to stderr.
class Session {
 public:
  Session(std::string verb, const CommonOptions& common);
  ~Session();

  const CommonOptions& common() const { return common_; }
  Job& job() { return *job_; }

  /// Announces the verb; with --json the heartbeat begins.
  /// @param run_folder  named in the event when there is one
  void start(const std::filesystem::path& run_folder = {});
  /// The run folder is ours: events are also appended to its events.jsonl, and after a stop it is named
  /// as the place where things are saved.
  void use_run_folder();

  /// A result for people: a line on stdout (stderr with --json).
  void print(std::string_view line);
  /// A remark for people: the same, but not with --quiet.
  void remark(std::string_view line);

  void add_output(const std::filesystem::path& path) { outputs_.push_back(path); }
  /// Fields of the closing `finished` event, beside `outputs` and `seconds`.
  nlohmann::ordered_json& result() { return *result_; }

  /// How a session ends; each writes its event and gives the exit code.
  int finish();
  int fail(std::string_view kind, std::string_view what, std::string_view remedy, int exit_code);
  int stopped();

 private:
  class Fan;

  double seconds() const;
  void end_reports();

  std::string verb_;
  CommonOptions common_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::filesystem::path run_folder_;
  bool run_folder_is_ours_ = false;
  std::vector<std::filesystem::path> outputs_;
  std::unique_ptr<nlohmann::ordered_json> result_;
  std::unique_ptr<EventWriter> events_;
  std::unique_ptr<StopRequest> stop_;
  std::unique_ptr<ProgressDisplay> display_;
  std::unique_ptr<Fan> listeners_;
  std::unique_ptr<Job> job_;
  std::unique_ptr<Heartbeat> heartbeat_;
};

/// "error: what. remedy": the line on stderr that names the trouble.
std::string error_line(std::string_view what, std::string_view remedy);

}  // namespace cristae::cli
