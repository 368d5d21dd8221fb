#include "core/base/error.h"

namespace cristae {

std::string_view error_kind_name(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::bad_input: return "bad_input";
    case ErrorKind::unsupported: return "unsupported";
    case ErrorKind::not_found: return "not_found";
    case ErrorKind::resources: return "resources";
    case ErrorKind::cancelled: return "cancelled";
    case ErrorKind::internal: return "internal";
  }
  return "internal";
}

int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::bad_input:
    case ErrorKind::unsupported:
    case ErrorKind::not_found: return 3;
    case ErrorKind::resources: return 4;
    case ErrorKind::cancelled: return 5;
    case ErrorKind::internal: return 70;
  }
  return 70;
}

}  // namespace cristae
