#pragma once

#include <cstdint>
#include <span>

namespace cristae {

/// CRC-32C (Castagnoli), the checksum of iSCSI and of Zarr version 3: RFC 3720, section 12.1. The one of
/// zlib has another polynomial.
std::uint32_t crc32c(std::span<const std::uint8_t> bytes);

}  // namespace cristae
