#pragma once

#include <stop_token>
#include <thread>

namespace cristae::cli {

/// Turns SIGINT, SIGTERM and, for a worker, a line `stop` on standard input into a stop token.
/// The process is never killed by them: a second Ctrl-C cannot cut short what is being saved.
/// One at a time in a process.
class StopRequest {
 public:
  explicit StopRequest(bool listen_to_stdin);
  ~StopRequest();
  StopRequest(const StopRequest&) = delete;
  StopRequest& operator=(const StopRequest&) = delete;

  std::stop_token token() const { return source_.get_token(); }

 private:
  void watch(bool listen_to_stdin);
  void request();

  std::stop_source source_;
  std::thread thread_;
};

}  // namespace cristae::cli
