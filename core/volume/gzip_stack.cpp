#include <array>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/inflated_bytes.h"
#include "core/volume/nifti_format.h"
#include "core/volume/readers.h"

namespace cristae {

std::unique_ptr<Stack> open_gzip(const std::filesystem::path& path) {
  auto bytes = inflated_bytes(BinaryFile(path));
  std::array<char, kNifti2Bytes> head{};
  const std::size_t got = bytes->read_some(0, head.data(), head.size());
  if (nifti_version({head.data(), got}) != 0) return open_nifti(std::move(bytes));
  throw Error(ErrorKind::unsupported,
              fmt::format("{} is packed by gzip, and what is in it is not NIfTI", path.string()),
              "unpack it with gunzip first");
}

}  // namespace cristae
