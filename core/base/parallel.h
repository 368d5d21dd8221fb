#pragma once

#include <cstdint>
#include <functional>

namespace cristae {

/// Processors this process may use (its affinity mask, not the machine's count); at least 1.
int available_processors();

/// Calls body(begin, end) on disjoint pieces of [0, count) from up to `threads` threads (0: all
/// available) and returns when all are done. Pieces are contiguous and fixed by count and threads,
/// so results that depend on the pieces are reproducible. The first exception is rethrown.
void parallel_for(std::int64_t count, const std::function<void(std::int64_t, std::int64_t)>& body,
                  int threads = 0);

}  // namespace cristae
