#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace cristae {

/// What kind of trouble ended an operation; decides the exit code and how a message is worded.
enum class ErrorKind { bad_input, unsupported, not_found, resources, cancelled, internal };

/// An operation could not be done. `what()` names the file and the fact, `remedy()` one thing to do.
/// Thrown where the fault is found, caught at a border only (a verb, a worker, a job runner).
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& what, std::string remedy)
      : std::runtime_error(what), kind_(kind), remedy_(std::move(remedy)) {}

  ErrorKind kind() const { return kind_; }
  const std::string& remedy() const { return remedy_; }

 private:
  ErrorKind kind_;
  std::string remedy_;
};

/// Somebody asked the operation to stop. Whoever catches it keeps what is done.
class Cancelled : public Error {
 public:
  Cancelled() : Error(ErrorKind::cancelled, "stopped on request", "start again to go on") {}
};

/// "bad_input", "not_found", ...: the word used in the worker protocol.
std::string_view error_kind_name(ErrorKind kind);

/// Exit code of the command line: 3 bad input (also unsupported, not found), 4 resources,
/// 5 cancelled, 70 internal.
int exit_code(ErrorKind kind);

}  // namespace cristae
