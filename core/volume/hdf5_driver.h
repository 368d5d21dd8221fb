#pragma once

#include "core/volume/hdf5_handle.h"

namespace cristae::hdf5 {

/// Access properties for opening a file to read: a file driver of ours reads the bytes, and refuses
/// global heaps (where texts of variable length lie) whose chain of objects stands still or leaves the
/// heap. The library follows such a chain for ever or out of its memory (seen in 1.10.8).
Hid guarded_access();

}  // namespace cristae::hdf5
