#include "core/volume/nifti_format.h"

#include "core/volume/binary_file.h"

namespace cristae {

int nifti_version(std::string_view head) {
  const auto starts_with_size = [&](std::int32_t size) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(head.data());
    return load<std::int32_t>(bytes, false) == size || load<std::int32_t>(bytes, true) == size;
  };
  const auto has = [&](std::size_t at, std::string_view mark) { return head.substr(at, 4) == mark; };
  using namespace std::string_view_literals;
  if (head.size() >= kNifti1Bytes && starts_with_size(kNifti1Bytes) &&
      (has(344, "n+1\0"sv) || has(344, "ni1\0"sv))) {
    return 1;
  }
  const bool second = head.size() >= kNifti2Bytes && starts_with_size(kNifti2Bytes) &&
                      (has(4, "n+2\0"sv) || has(4, "ni2\0"sv));
  return second ? 2 : 0;
}

}  // namespace cristae
