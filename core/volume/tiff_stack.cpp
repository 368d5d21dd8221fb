#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/pixel_type.h"
#include "core/volume/readers.h"
#include "core/volume/tiff_description.h"
#include "core/volume/tiff_header.h"
#include "core/volume/tiff_page_reader.h"

namespace cristae {
namespace {

/// Sections that are directories of the file.
class PagedTiffStack final : public Stack {
 public:
  PagedTiffStack(const BinaryFile& file, TiffHeader header, StackInfo info)
      : file_bytes_(file.size()),
        header_(std::move(header)),
        info_(std::move(info)),
        pool_(file.path(), std::max<std::uint64_t>(file.size(), kLibraryMayClaim)) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    auto handle = pool_.take();
    const std::string where = info_.shape.z == 1 ? info_.name : fmt::format("{}, section {}", info_.name, z);
    cv::Mat image = read_tiff_page(*handle, header_.pages[static_cast<std::size_t>(z)], file_bytes_, where);
    pool_.give_back(std::move(handle));  // not after an error: its state is unknown then
    return image;
  }

 private:
  static constexpr std::uint64_t kLibraryMayClaim = std::uint64_t{512} << 20;

  std::uint64_t file_bytes_;
  TiffHeader header_;
  StackInfo info_;
  mutable TiffPool pool_;
};

/// Sections that lie one behind the other after a single directory, as ImageJ writes stacks above 4 GB.
class ContiguousTiffStack final : public Stack {
 public:
  ContiguousTiffStack(BinaryFile file, TiffHeader header, StackInfo info)
      : file_(std::move(file)), header_(std::move(header)), info_(std::move(info)) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    cv::Mat raw = make_raw_section(info_.type, info_.shape.y, info_.shape.x, info_.name);
    const std::size_t width = pixel_bytes(info_.type);
    const std::size_t bytes = raw.total() * width;
    file_.read(header_.first_data + static_cast<std::uint64_t>(z) * bytes, raw.data, bytes);
    if (header_.swapped && width > 1) swap_byte_order(raw.data, raw.total(), width);
    turn_white_is_zero(header_.pages[0], info_.type, raw);
    return finish_section(info_.type, std::move(raw));
  }

 private:
  BinaryFile file_;
  TiffHeader header_;
  StackInfo info_;
};

std::string layout_of(const TiffPage& page) {
  const std::string compression = tiff_compression_name(page.compression);
  if (page.tile_width > 0) {
    return fmt::format("tiles {} x {}, {}", page.tile_height, page.tile_width, compression);
  }
  const bool one_strip = page.rows_per_strip == 0 || page.rows_per_strip >= page.height;
  return one_strip ? fmt::format("one strip, {}", compression)
                   : fmt::format("strips of {} rows, {}", page.rows_per_strip, compression);
}

void require_alike(const TiffHeader& header, const std::string& name) {
  const TiffPage& first = header.pages[0];
  for (std::size_t z = 1; z < header.pages.size(); ++z) {
    const TiffPage& page = header.pages[z];
    if (page.width != first.width || page.height != first.height) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("{}: section {} is {} x {}, section 0 is {} x {}", name, z, page.height,
                              page.width, first.height, first.width),
                  "give a stack whose sections have one size");
    }
    if (page.same_pixels(first)) continue;
    throw Error(
        ErrorKind::bad_input,
        fmt::format(
            "{}: section {} has {} x {} bits a pixel, section 0 has {} x {}, or another sample format", name,
            z, page.samples, page.bits, first.samples, first.bits),
        "give a stack whose sections have one pixel type");
  }
}

[[noreturn]] void refuse_axes(const std::string& name, std::int64_t channels, std::int64_t times) {
  throw Error(
      ErrorKind::unsupported,
      fmt::format("{} has {} channels and {} time points; a stack has one of each", name, channels, times),
      "save one channel and one time point");
}

/// Channels and time points; a series of times without depth is taken as the sections.
void settle_axes(const TiffHeader& header, StackInfo& info) {
  std::int64_t channels = 1;
  std::int64_t times = 1;
  std::int64_t depth = 1;
  if (const auto imagej = parse_imagej_description(header.description)) {
    channels = imagej->channels;
    times = imagej->frames;
    depth = std::max<std::int64_t>(imagej->slices, 1);
  } else if (const auto ome = parse_ome_description(header.description)) {
    channels = header.pages[0].samples > 1 ? 1 : ome->channels;
    times = ome->times;
    depth = ome->sections;
  }
  if (info.shape.z == 1 || (channels == 1 && times == 1)) return;
  if (channels > 1 || (times > 1 && depth > 1)) refuse_axes(info.name, channels, times);
  info.notes.push_back(fmt::format("its {} time points are taken as sections", times));
}

/// An OME-TIFF may hold further images (an overview, a label of the slide) behind the first.
void keep_first_image(TiffHeader& header, StackInfo& info) {
  const auto ome = parse_ome_description(header.description);
  if (!ome) return;
  const std::int64_t channels = header.pages[0].samples > 1 ? 1 : ome->channels;
  const auto there = static_cast<std::int64_t>(header.pages.size());
  if (ome->sections > there || channels > there || ome->times > there) {
    info.notes.push_back(
        fmt::format("OME-XML speaks of {} sections, the file holds {}: the others are in other files",
                    ome->sections, there));
    return;
  }
  const std::int64_t planes = ome->sections * channels * ome->times;
  if (planes >= there || ome->images < 2) return;
  header.pages.resize(static_cast<std::size_t>(planes));
  info.notes.push_back(fmt::format("the first of {} images is taken", ome->images));
}

void add_pixel_notes(const TiffPage& page, StackInfo& info) {
  if (page.samples == 2) info.notes.push_back("the second channel (opacity) is left out");
  if (page.photometric == 3)
    info.notes.push_back("colour table left out: its indices are taken as grey values");
  if (page.photometric == 0) info.notes.push_back("white is zero in the file: grey values turned round");
  if (page.compression == 7) info.notes.push_back("JPEG is lossy: grey values are not the original ones");
}

/// Whether the first section of an RGB file can be read, that is, has only greys. Others are looked at when
/// they are read.
bool is_grey_in_rgb(const BinaryFile& file, const TiffHeader& header, const StackInfo& info) {
  if (header.pages[0].samples < 3) return false;
  try {
    (void)PagedTiffStack(file, header, info).section(0);
    return true;
  } catch (const Error&) {
    return false;  // said when the section is asked for
  }
}

/// True when the file is ImageJ's form of a stack above 4 GB.
bool is_contiguous(const TiffHeader& header, std::int64_t images) {
  const TiffPage& page = header.pages[0];
  return images > 1 && header.pages.size() == 1 && page.compression == 1 && page.samples == 1 &&
         page.bits % 8 == 0 && page.tile_width == 0;
}

void require_whole(const BinaryFile& file, const TiffHeader& header, const StackInfo& info) {
  const std::uint64_t section =
      static_cast<std::uint64_t>(info.shape.y * info.shape.x) * pixel_bytes(info.type);
  const std::uint64_t there =
      file.size() > header.first_data ? (file.size() - header.first_data) / section : 0;
  if (there >= static_cast<std::uint64_t>(info.shape.z)) return;
  throw Error(
      ErrorKind::bad_input,
      fmt::format("{} is cut short: it says {} sections, {} are there", info.name, info.shape.z, there),
      "copy the file again from where it came");
}

}  // namespace

std::unique_ptr<Stack> open_tiff(const std::filesystem::path& path) {
  BinaryFile file(path);
  TiffHeader header = read_tiff_header(file);
  StackInfo info;
  info.name = path.string();
  info.format = header.big ? "BigTIFF" : "TIFF";
  keep_first_image(header, info);
  const TiffPage first = header.pages[0];
  info.shape = {static_cast<std::int64_t>(header.pages.size()), first.height, first.width};
  require_sane_shape(info.name, info.shape);
  require_alike(header, info.name);
  info.type = tiff_pixel_type(first, info.name);
  info.layout = layout_of(first);
  const auto imagej = parse_imagej_description(header.description);
  const bool contiguous = imagej && is_contiguous(header, imagej->images);
  if (contiguous) {
    info.shape.z = imagej->images;
    info.layout = "contiguous, uncompressed";
    require_sane_shape(info.name, info.shape);
    require_whole(file, header, info);
  }
  settle_axes(header, info);
  add_pixel_notes(first, info);
  const FoundVoxelSize voxel = tiff_voxel_size(header, info.shape.z);
  info.voxel_size_nm = voxel.nm;
  info.voxel_size_source = voxel.source;
  if (!voxel.note.empty()) info.notes.push_back(voxel.note);
  if (contiguous)
    return std::make_unique<ContiguousTiffStack>(std::move(file), std::move(header), std::move(info));
  if (is_grey_in_rgb(file, header, info)) info.notes.push_back("RGB taken as grey");
  return std::make_unique<PagedTiffStack>(file, std::move(header), std::move(info));
}

}  // namespace cristae
