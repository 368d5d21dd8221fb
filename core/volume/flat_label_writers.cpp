#include <array>
#include <cstring>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/atomic_file.h"
#include "core/volume/binary_file.h"
#include "core/volume/label_formats.h"
#include "core/volume/nifti_format.h"
#include "core/volume/voxel_file.h"

/// Formats that are a header and all voxels behind it, x fastest.
namespace cristae {
namespace {

constexpr std::uint32_t kMostIn16Bit = std::numeric_limits<std::uint16_t>::max();

static_assert(kLittleEndianMachine, "the files are written little-endian, as this machine holds numbers");

void append_sections(VoxelFile& file, const LabelSections& labels, bool wide, Job& job) {
  for (std::int64_t z = 0; z < labels.shape.z; ++z) {
    job.check();
    cv::Mat rows = labels.ids(z);
    if (wide) {
      if (!rows.isContinuous()) rows = rows.clone();
      file.write(rows.data, rows.total() * sizeof(std::uint32_t));
    } else {
      cv::Mat narrow;
      rows.convertTo(narrow, CV_16U);
      file.write(narrow.data, narrow.total() * sizeof(std::uint16_t));
    }
    job.advance(z + 1, labels.shape.z);
  }
}

template <typename T>
void put(std::string& header, std::size_t offset, T number) {
  std::memcpy(header.data() + offset, &number, sizeof(T));
}

/// x, y, z in micrometres; 1 where the size is unknown, as the formats' writers do.
std::array<double, 3> spacing_um(const LabelSections& labels) {
  if (!labels.voxel_size_nm) return {1, 1, 1};
  const VoxelSize& size = *labels.voxel_size_nm;
  return {size.x / 1000, size.y / 1000, size.z / 1000};
}

/// Fields that both versions have, at the places that each gives them.
struct NiftiPlaces {
  std::size_t header;
  std::size_t dim, datatype, bitpix, pixdim, vox_offset, slope, units, descrip, qform, sform, srow, magic;
};

constexpr NiftiPlaces kFirst = {kNifti1Bytes, 40, 70, 72, 76, 108, 112, 123, 148, 252, 254, 280, 344};
constexpr NiftiPlaces kSecond = {kNifti2Bytes, 16, 12, 14, 104, 168, 176, 500, 240, 344, 348, 400, 4};

/// Float in version 1, Double in version 2, and so on: the types differ, the fields do not.
template <typename Side, typename Real, typename Offset, typename Code>
std::string nifti_header(const LabelSections& labels, bool wide, const NiftiPlaces& at, const char* magic) {
  std::string header(at.header + 4, '\0');  // four bytes say that there are no extensions
  const std::array<double, 3> um = spacing_um(labels);
  const Shape& shape = labels.shape;
  const std::array<std::int64_t, 8> dim = {3, shape.x, shape.y, shape.z, 1, 1, 1, 1};
  put(header, 0, static_cast<std::int32_t>(at.header));
  for (std::size_t i = 0; i < 8; ++i) put(header, at.dim + i * sizeof(Side), static_cast<Side>(dim[i]));
  put(header, at.datatype, static_cast<std::int16_t>(wide ? 768 : 512));
  put(header, at.bitpix, static_cast<std::int16_t>(wide ? 32 : 16));
  put(header, at.pixdim, static_cast<Real>(1));
  for (std::size_t i = 0; i < 3; ++i) {
    put(header, at.pixdim + (i + 1) * sizeof(Real), static_cast<Real>(um[i]));
    put(header, at.srow + (4 * i + i) * sizeof(Real), static_cast<Real>(um[i]));
  }
  put(header, at.vox_offset, static_cast<Offset>(header.size()));
  put(header, at.slope, static_cast<Real>(1));
  const bool known = labels.voxel_size_nm.has_value();
  constexpr char kMicrometres = 3;
  header[at.units] = known ? kMicrometres : '\0';
  // Both transforms are the scaling alone: "aligned to some other space".
  put(header, at.qform, static_cast<Code>(2));
  put(header, at.sform, static_cast<Code>(2));
  constexpr std::size_t kDescription = 80;  // bytes, the last is 0
  const std::string line = provenance_line(labels.provenance).substr(0, kDescription - 1);
  std::memcpy(header.data() + at.descrip, line.data(), line.size());
  std::memcpy(header.data() + at.magic, magic, std::is_same_v<Side, std::int16_t> ? 4 : 8);
  return header;
}

void write_flat(const std::filesystem::path& path, const std::string& header, VoxelFile::Packing packing,
                bool pack_header, const LabelSections& labels, bool wide, Job& job) {
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    VoxelFile file(temporary);
    if (pack_header) file.start_packing(packing);
    file.write_text(header);
    if (!pack_header) file.start_packing(packing);
    append_sections(file, labels, wide, job);
    file.close();
  });
}

}  // namespace

void write_labels_nifti(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                        bool gzip, Job& job) {
  const bool wide = largest > kMostIn16Bit;
  const Shape& shape = labels.shape;
  const bool short_sides = std::max({shape.z, shape.y, shape.x}) <= std::numeric_limits<std::int16_t>::max();
  const std::string header =
      short_sides ? nifti_header<std::int16_t, float, float, std::int16_t>(labels, wide, kFirst, "n+1\0")
                  : nifti_header<std::int64_t, double, std::int64_t, std::int32_t>(labels, wide, kSecond,
                                                                                   "n+2\0\r\n\032\n");
  write_flat(path, header, gzip ? VoxelFile::Packing::gzip : VoxelFile::Packing::none, true, labels, wide,
             job);
}

void write_labels_nrrd(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                       Job& job) {
  const bool wide = largest > kMostIn16Bit;
  const Shape& shape = labels.shape;
  std::string header =
      fmt::format("NRRD0004\n# Labels of instances, 0 = background\ntype: {}\ndimension: 3\n",
                  wide ? "uint32" : "uint16");
  if (labels.voxel_size_nm) {
    const auto um = spacing_um(labels);
    header += fmt::format(
        "space dimension: 3\nsizes: {} {} {}\nspace directions: ({},0,0) (0,{},0) (0,0,{})\n"
        "space units: \"um\" \"um\" \"um\"\n",
        shape.x, shape.y, shape.z, um[0], um[1], um[2]);
    if (labels.offset_sections != 0)
      header += fmt::format("space origin: (0,0,{})\n", labels.offset_sections * um[2]);
  } else {
    header += fmt::format("sizes: {} {} {}\n", shape.x, shape.y, shape.z);
  }
  header += "endian: little\nencoding: gzip\n";
  for (const auto& [name, value] : provenance_entries(labels.provenance))
    header += fmt::format("{}:={}\n", name, value);
  header += '\n';
  write_flat(path, header, VoxelFile::Packing::gzip, false, labels, wide, job);
}

void write_labels_meta_image(const std::filesystem::path& path, const LabelSections& labels,
                             std::uint32_t largest, Job& job) {
  const bool wide = largest > kMostIn16Bit;
  const Shape& shape = labels.shape;
  std::string start =
      "ObjectType = Image\nNDims = 3\nBinaryData = True\nBinaryDataByteOrderMSB = False\n"
      "CompressedData = True\nCompressedDataSize = ";
  const std::size_t size_at = start.size();
  start += fmt::format("{:020}\n", 0);
  if (labels.voxel_size_nm) {
    const auto um = spacing_um(labels);
    start += fmt::format("DistanceUnits = um\nElementSpacing = {} {} {}\n", um[0], um[1], um[2]);
    if (labels.offset_sections != 0)
      start += fmt::format("Offset = 0 0 {}\n", labels.offset_sections * um[2]);
  }
  std::string comment;
  for (const auto& [name, value] : provenance_entries(labels.provenance))
    comment += fmt::format("{}{}: {}", comment.empty() ? "" : "; ", name, value);
  if (!comment.empty()) start += "Comment = " + comment + '\n';
  start += fmt::format("DimSize = {} {} {}\nElementType = {}\nElementDataFile = LOCAL\n", shape.x, shape.y,
                       shape.z, wide ? "MET_UINT" : "MET_USHORT");
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    VoxelFile file(temporary);
    file.write_text(start);
    file.start_packing(VoxelFile::Packing::zlib);
    append_sections(file, labels, wide, job);
    file.finish_packing();
    file.replace(size_at, fmt::format("{:020}", file.packed_bytes()));
    file.close();
  });
}

void write_labels_npy(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                      Job& job) {
  const bool wide = largest > kMostIn16Bit;
  const Shape& shape = labels.shape;
  std::string header = fmt::format("{{'descr': '{}', 'fortran_order': False, 'shape': ({}, {}, {}), }}",
                                   wide ? "<u4" : "<u2", shape.z, shape.y, shape.x);
  // The voxels begin at a multiple of 64 bytes, the header ends with a newline.
  constexpr std::size_t kStart = 10;
  header.append(64 - (kStart + header.size() + 1) % 64, ' ');
  header += '\n';
  std::string start("\x93NUMPY\x01\x00", 8);
  start += static_cast<char>(header.size() & 0xff);
  start += static_cast<char>(header.size() >> 8);
  write_flat(path, start + header, VoxelFile::Packing::none, false, labels, wide, job);
}

}  // namespace cristae
