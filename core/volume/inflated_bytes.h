#pragma once

#include "core/volume/byte_source.h"

namespace cristae {

/// What a file holds from `begin` on, packed by gzip (also of several members, as bgzip writes it) or
/// zlib. Reading forwards unpacks each byte once; going back starts from the nearest of the places that
/// are remembered on the way, some megabytes apart. Memory: at most about 50 MB of such places.
std::shared_ptr<const ByteSource> inflated_bytes(BinaryFile file, std::uint64_t begin = 0);

}  // namespace cristae
