#include "app/cli/stop_request.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <signal.h>
#include <string>
#include <unistd.h>

#include <poll.h>

namespace cristae::cli {
namespace {

// The handler may only do what is safe in a signal: it writes one byte, the watching thread does the rest.
int signal_pipe[2] = {-1, -1};
constexpr char kSignal = 's';
constexpr char kEnd = 'e';

void on_signal(int) {
  const int kept = errno;
  [[maybe_unused]] const auto written = ::write(signal_pipe[1], &kSignal, 1);
  errno = kept;
}

void handle(int signal_number, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  ::sigaction(signal_number, &action, nullptr);
}

/// Whole lines out of pieces; true when one of them is `stop`.
bool take_stop_line(std::string& pending, const char* bytes, std::size_t count) {
  pending.append(bytes, count);
  bool found = false;
  for (auto end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
    std::string line = pending.substr(0, end);
    pending.erase(0, end + 1);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    found = found || line == "stop";
  }
  constexpr std::size_t kLongestLine = 4096;
  if (pending.size() > kLongestLine) pending.clear();
  return found;
}

}  // namespace

StopRequest::StopRequest(bool listen_to_stdin) {
  if (::pipe2(signal_pipe, O_CLOEXEC) != 0) return;  // out of handles: the run goes on, unstoppable
  handle(SIGINT, on_signal);
  handle(SIGTERM, on_signal);
  thread_ = std::thread([this, listen_to_stdin] { watch(listen_to_stdin); });
}

StopRequest::~StopRequest() {
  if (!thread_.joinable()) return;
  [[maybe_unused]] const auto written = ::write(signal_pipe[1], &kEnd, 1);
  thread_.join();
  handle(SIGINT, SIG_DFL);
  handle(SIGTERM, SIG_DFL);
  for (int& end : signal_pipe) {
    ::close(end);
    end = -1;
  }
}

void StopRequest::watch(bool listen_to_stdin) {
  std::string pending;
  std::array<char, 256> bytes{};
  std::array<pollfd, 2> sources = {
      {{signal_pipe[0], POLLIN, 0}, {listen_to_stdin ? STDIN_FILENO : -1, POLLIN, 0}}};
  while (true) {
    if (::poll(sources.data(), sources.size(), -1) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    if (sources[0].revents != 0) {
      const auto count = ::read(signal_pipe[0], bytes.data(), 1);
      if (count != 1 || bytes[0] == kEnd) return;
      request();
    }
    if (sources[1].revents != 0) {
      const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
      // The end of the input is no request: a run may outlive the window that started it.
      if (count <= 0) sources[1].fd = -1;
      if (count > 0 && take_stop_line(pending, bytes.data(), static_cast<std::size_t>(count))) request();
    }
  }
}

void StopRequest::request() {
  const bool first = source_.request_stop();
  std::fputs(first ? "\nstopping: what is done is being saved\n" : "\nstill saving\n", stderr);
}

}  // namespace cristae::cli
