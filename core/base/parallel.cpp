#include "core/base/parallel.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

#ifdef __linux__
#include <sched.h>
#endif

namespace cristae {

int available_processors() {
#ifdef __linux__
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof(set), &set) == 0) return std::max(1, CPU_COUNT(&set));
#endif
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void parallel_for(std::int64_t count, const std::function<void(std::int64_t, std::int64_t)>& body,
                  int threads) {
  if (count <= 0) return;
  const std::int64_t pieces = std::min<std::int64_t>(count, threads > 0 ? threads : available_processors());
  if (pieces == 1) {
    body(0, count);
    return;
  }
  std::vector<std::exception_ptr> failures(static_cast<std::size_t>(pieces));
  {
    std::vector<std::jthread> workers;
    for (std::int64_t piece = 0; piece < pieces; ++piece) {
      workers.emplace_back([&, piece] {
        try {
          body(count * piece / pieces, count * (piece + 1) / pieces);
        } catch (...) {
          failures[static_cast<std::size_t>(piece)] = std::current_exception();
        }
      });
    }
  }
  for (const auto& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

}  // namespace cristae
