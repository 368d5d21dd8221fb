#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/labels.h"
#include "core/volume/tiff_writer.h"

namespace cristae {
namespace {

constexpr std::uint32_t kMostIn8Bit = 255;
constexpr std::uint32_t kMostIn16Bit = 65'535;
constexpr std::uint32_t kMostInFloat = 16'777'216;  // 2^24: above it floats skip whole numbers

TiffLabelType settle_type(TiffLabelType wanted, std::uint32_t most) {
  if (wanted != TiffLabelType::automatic) return wanted;
  return most <= kMostIn16Bit ? TiffLabelType::uint16 : TiffLabelType::uint32;
}

void require_room(const std::filesystem::path& path, TiffLabelType type, std::uint32_t most) {
  const std::uint32_t room = type == TiffLabelType::uint8     ? kMostIn8Bit
                             : type == TiffLabelType::uint16  ? kMostIn16Bit
                             : type == TiffLabelType::float32 ? kMostInFloat
                                                              : UINT32_MAX;
  if (most <= room) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{}: the labels go up to {}, the chosen type holds {}", path.string(), most, room),
              "write 32 bit, or HDF5");
}

template <typename T>
void append_as(TiffStackWriter& writer, const std::uint32_t* section, std::size_t count) {
  std::vector<T> pixels(count);
  std::transform(section, section + count, pixels.begin(),
                 [](std::uint32_t id) { return static_cast<T>(id); });
  writer.append(pixels.data());
}

void append(TiffStackWriter& writer, TiffLabelType type, const std::uint32_t* section, std::size_t count) {
  switch (type) {
    case TiffLabelType::uint8: return append_as<std::uint8_t>(writer, section, count);
    case TiffLabelType::uint16: return append_as<std::uint16_t>(writer, section, count);
    case TiffLabelType::float32: return append_as<float>(writer, section, count);
    default: return writer.append(section);
  }
}

}  // namespace

void write_labels_tiff(const std::filesystem::path& path, const LabelVolume& labels,
                       std::optional<VoxelSize> voxel_size_nm, TiffLabelType type) {
  if (labels.empty()) {
    throw Error(ErrorKind::bad_input, fmt::format("{}: there are no labels to write", path.string()),
                "give labels of at least one voxel");
  }
  const std::uint32_t most = *std::max_element(labels.begin(), labels.end());
  type = settle_type(type, most);
  require_room(path, type, most);
  TiffStackLayout layout;
  layout.shape = labels.shape();
  layout.bits = type == TiffLabelType::uint8 ? 8 : type == TiffLabelType::uint16 ? 16 : 32;
  layout.format = type == TiffLabelType::float32 ? SAMPLEFORMAT_IEEEFP : SAMPLEFORMAT_UINT;
  layout.voxel_size_nm = voxel_size_nm;
  layout.display_high = std::max<std::uint32_t>(most, 1);
  const auto count = static_cast<std::size_t>(layout.shape.y * layout.shape.x);
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    TiffStackWriter writer(temporary, layout);
    for (std::int64_t z = 0; z < layout.shape.z; ++z) append(writer, type, labels.section(z), count);
    writer.close();
  });
}

}  // namespace cristae
