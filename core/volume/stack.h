#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/units.h"
#include "core/volume/volume.h"

namespace cristae {

/// How one voxel is stored.
enum class PixelType { uint8, int8, uint16, int16, uint32, int32, uint64, int64, float16, float32, float64 };

/// "uint8", "float32", ...
std::string_view pixel_type_name(PixelType type);

/// What the headers of a stack say; made without reading a section.
struct StackInfo {
  std::string name;    ///< as given by the user: path, with dataset and range
  std::string format;  ///< "TIFF", "BigTIFF", "PNG series", "HDF5", "MRC", "memory"
  Shape shape;
  PixelType type = PixelType::uint8;
  std::optional<VoxelSize> voxel_size_nm;  ///< absent: unknown, and nothing physical is printed
  std::string voxel_size_source;           ///< "ImageJ tags", "OME-XML", "user", ...; empty when unknown
  std::string layout;                      ///< strips, tiles, chunks, compression: what paging costs
  std::vector<std::string> section_names;  ///< file names of a series, else empty
  std::int64_t first_section = 0;  ///< where a range was taken: of the whole stack, the first one taken ...
  std::int64_t section_step = 1;   ///< ... and how many each is behind the one before
  std::vector<std::string> notes;  ///< gaps in a series, RGB taken as grey, assumed units
};

/// A 3-D image whose sections are read when asked for. Safe to use from several threads.
class Stack {
 public:
  virtual ~Stack() = default;
  virtual const StackInfo& info() const = 0;
  /// One section, [y, x], one channel, in the stored type as OpenCV can hold it (uint32, 64-bit
  /// integers and float16 arrive as CV_64F, CV_64F and CV_32F). Shallow: do not write into it.
  /// @throws Error{bad_input} naming file and section if the data are cut short or damaged
  virtual cv::Mat section(std::int64_t z) const = 0;
};

struct OpenStackOptions {
  std::optional<VoxelSize> voxel_size_nm = {};     ///< overrides what the file says
  std::size_t cache_bytes = std::size_t{2} << 30;  ///< decoded sections kept in memory
};

/// Opens a STACK argument: a file (`x.tif`, `x.mrc`, `x.h5:/dataset`), a folder of sections in natural
/// order (`FOLDER:skip` leaves out those of another size than most, `FOLDER:pad` crops or pads them), each
/// with an optional range `[begin:end:step]` over sections (`[10:50]`, `[::4]`). Reads headers only. The
/// result keeps a bounded cache of decoded sections.
/// @throws Error{not_found, bad_input, unsupported}
std::shared_ptr<const Stack> open_stack(const std::string& reference, const OpenStackOptions& options = {});

/// A stack over voxels at hand.
std::shared_ptr<const Stack> make_memory_stack(Volume<std::uint8_t> voxels,
                                               std::optional<VoxelSize> voxel_size_nm = std::nullopt,
                                               std::string name = "memory");
std::shared_ptr<const Stack> make_memory_stack(std::vector<cv::Mat> sections,
                                               std::optional<VoxelSize> voxel_size_nm = std::nullopt,
                                               std::string name = "memory");

}  // namespace cristae
