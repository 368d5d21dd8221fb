#include "core/annotation/imagej_roi.h"

#include <bit>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <vector>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/zip_archive.h"

/// The format as ImageJ's RoiEncoder and RoiDecoder have it: big-endian numbers at fixed places.
namespace cristae {
namespace {

constexpr std::size_t kHeaderBytes = 64;
constexpr std::uint16_t kVersion = 227;
constexpr char kRectangle = 1;  // with shape data: a composite
constexpr char kTraced = 8;
constexpr char kPoint = 10;
constexpr std::uint16_t kSubPixel = 128;  // among the options: float coordinates follow

namespace place {
constexpr std::size_t kType = 6, kTop = 8, kLeft = 10, kBottom = 12, kRight = 14, kCount = 16,
                      kLongCount = 18, kShapeCount = 36, kOptions = 50, kPosition = 56, kHeader2 = 60;
constexpr std::size_t kSlice2 = 8, kName2 = 16, kNameLength2 = 20, kCounters2 = 48;  // in the second header
}  // namespace place

void put16(std::string& bytes, std::size_t at, std::uint32_t number) {
  bytes[at] = static_cast<char>(number >> 8);
  bytes[at + 1] = static_cast<char>(number);
}

void put32(std::string& bytes, std::size_t at, std::uint32_t number) {
  put16(bytes, at, number >> 16);
  put16(bytes, at + 2, number & 0xffff);
}

void append16(std::string& bytes, std::uint32_t number) {
  bytes.resize(bytes.size() + 2);
  put16(bytes, bytes.size() - 2, number);
}

void append_float(std::string& bytes, double number) {
  bytes.resize(bytes.size() + 4);
  put32(bytes, bytes.size() - 4, std::bit_cast<std::uint32_t>(static_cast<float>(number)));
}

/// Segments of a path: 0 move to, 1 line to, 4 close.
void append_path(std::string& bytes, const std::vector<cv::Point>& ring) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    append_float(bytes, i == 0 ? 0 : 1);
    append_float(bytes, ring[i].x);
    append_float(bytes, ring[i].y);
  }
  append_float(bytes, 4);
}

void append_name(std::string& bytes, const std::string& name) {
  const std::size_t header2 = bytes.size();
  put32(bytes, place::kHeader2, static_cast<std::uint32_t>(header2));
  bytes.resize(header2 + kHeaderBytes, '\0');
  put32(bytes, header2 + place::kName2, static_cast<std::uint32_t>(header2 + kHeaderBytes));
  put32(bytes, header2 + place::kNameLength2, static_cast<std::uint32_t>(name.size()));
  for (const char letter : name) append16(bytes, static_cast<std::uint8_t>(letter));
}

class RoiBytes {
 public:
  RoiBytes(std::string_view bytes, std::string name) : bytes_(bytes), name_(std::move(name)) {
    if (bytes_.size() < kHeaderBytes || !bytes_.starts_with("Iout")) refuse();
  }

  char type() const { return bytes_[place::kType]; }
  std::uint32_t number16(std::size_t at) const {
    if (at + 2 > bytes_.size()) refuse();
    return static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes_[at]) << 8) |
           static_cast<std::uint8_t>(bytes_[at + 1]);
  }
  std::uint32_t number32(std::size_t at) const { return number16(at) << 16 | number16(at + 2); }
  double real(std::size_t at) const { return std::bit_cast<float>(number32(at)); }

  std::size_t count() const {
    const std::uint32_t count = number16(place::kCount);
    const std::size_t points = count != 0 ? count : number32(place::kLongCount);
    if (points > bytes_.size() / 4) refuse();
    return points;
  }

  /// In pixels.
  cv::Point2d point(std::size_t i, std::size_t points) const {
    if ((number16(place::kOptions) & kSubPixel) != 0) {
      const std::size_t floats = kHeaderBytes + 4 * points;
      return {real(floats + 4 * i), real(floats + 4 * (points + i))};
    }
    // Bounds may be negative, down to -5000; larger numbers are what they are.
    const auto bound = [this](std::size_t at) {
      const auto number = static_cast<std::int32_t>(number16(at));
      return number >= 65536 - 5000 ? number - 65536 : number;
    };
    const auto offset = [this](std::size_t at) { return static_cast<std::int16_t>(number16(at)); };
    return {static_cast<double>(bound(place::kLeft) + offset(kHeaderBytes + 2 * i)),
            static_cast<double>(bound(place::kTop) + offset(kHeaderBytes + 2 * (points + i)))};
  }

  /// Slice counted from 1, 0 when none is set: of the point, else of the selection.
  std::int64_t slice(std::size_t i) const {
    const std::size_t header2 = number32(place::kHeader2);
    if (header2 != 0) {
      const std::size_t counters =
          header2 + place::kCounters2 + 4 <= bytes_.size() ? number32(header2 + place::kCounters2) : 0;
      // The low byte is the counter's number.
      if (counters != 0 && (number32(counters + 4 * i) >> 8) != 0) return number32(counters + 4 * i) >> 8;
      if (number32(header2 + place::kSlice2) != 0) return number32(header2 + place::kSlice2);
    }
    return number32(place::kPosition);
  }

  [[noreturn]] void refuse() const {
    throw Error(ErrorKind::bad_input, name_ + " is cut short or no ImageJ selection",
                "save it again in ImageJ");
  }

 private:
  std::string_view bytes_;
  std::string name_;
};

void require_inside(const Point& point, const std::optional<Shape>& stack, const std::string& name) {
  if (!stack) return;
  const auto within = [](double value, std::int64_t size) {
    return value >= -0.5 && value < static_cast<double>(size) - 0.5;
  };
  if (point.z < stack->z && within(point.y, stack->y) && within(point.x, stack->x)) return;
  throw Error(
      ErrorKind::bad_input,
      fmt::format("{}: the point x {}, y {}, slice {} lies outside the stack of {} x {} x {} (z, y, x)", name,
                  point.x, point.y, point.z + 1, stack->z, stack->y, stack->x),
      "give points of this stack, in pixels of its full resolution");
}

/// The slice in a name that the ROI manager gave: "0003-0001-0006" is slice, y, x, each of 4 to 6 digits. It
/// is where the manager itself looks for points that know no slice. 0: another name.
std::int64_t slice_of_name(std::string_view name) {
  const std::size_t digits = name.find('-');
  if (digits == std::string_view::npos || digits < 4 || digits > 6 || name.size() < 3 * digits + 2) return 0;
  if (name[2 * digits + 1] != '-') return 0;
  std::int64_t slice = 0;
  const auto [end, fault] = std::from_chars(name.data(), name.data() + digits, slice);
  return fault == std::errc{} && end == name.data() + digits ? slice : 0;
}

/// @param named_slice  for points that know none
void append_points(const RoiBytes& roi, const std::string& name, std::int64_t named_slice,
                   const std::optional<Shape>& stack, Points& points) {
  if (roi.type() != kPoint) return;
  const std::size_t count = roi.count();
  for (std::size_t i = 0; i < count; ++i) {
    const cv::Point2d place = roi.point(i, count);
    const std::int64_t own_slice = roi.slice(i);
    const std::int64_t slice = own_slice != 0 ? own_slice : named_slice;
    if (slice == 0 && stack && stack->z > 1) {
      throw Error(ErrorKind::bad_input, name + ": its points have no slice",
                  "in ImageJ use the multi-point tool on the stack, or associate ROIs with slices");
    }
    if (!std::isfinite(place.x) || !std::isfinite(place.y)) roi.refuse();
    const Point point{slice == 0 ? 0 : slice - 1, place.y, place.x, PointKind::mito};
    require_inside(point, stack, name);
    points.push_back(point);
  }
}

Points points_of_archive(const std::filesystem::path& path, const std::optional<Shape>& stack) {
  constexpr std::uint64_t kLargestRoi = std::uint64_t{64} << 20;
  const ZipArchive archive(path);
  Points points;
  for (std::size_t i = 0; i < archive.entries().size(); ++i) {
    const std::string& entry = archive.entries()[i].name;
    if (!entry.ends_with(".roi")) continue;
    const std::string name = path.filename().string() + ":" + entry;
    const std::string bytes = archive.read(i, kLargestRoi);
    append_points(RoiBytes(bytes, name), name, slice_of_name(entry), stack, points);
  }
  return points;
}

}  // namespace

std::string encode_roi(const LabelOutline& outline, std::int64_t section, const std::string& name) {
  constexpr int kMost = 32767;
  const cv::Rect& box = outline.box;
  if (box.br().x > kMost || box.br().y > kMost) {
    throw Error(ErrorKind::unsupported,
                fmt::format("the outline of instance {} reaches to x {}, y {}; ImageJ's ROI files hold {}",
                            outline.id, box.br().x, box.br().y, kMost),
                "export a part of the stack");
  }
  const bool simple = outline.rings.size() == 1 && outline.rings[0].size() <= 0xffff;
  std::string bytes(kHeaderBytes, '\0');
  bytes.replace(0, 4, "Iout");
  put16(bytes, 4, kVersion);
  bytes[place::kType] = simple ? kTraced : kRectangle;
  put16(bytes, place::kTop, static_cast<std::uint32_t>(box.y));
  put16(bytes, place::kLeft, static_cast<std::uint32_t>(box.x));
  put16(bytes, place::kBottom, static_cast<std::uint32_t>(box.br().y));
  put16(bytes, place::kRight, static_cast<std::uint32_t>(box.br().x));
  put32(bytes, place::kPosition, static_cast<std::uint32_t>(section + 1));
  if (simple) {
    put16(bytes, place::kCount, static_cast<std::uint32_t>(outline.rings[0].size()));
    for (const cv::Point& corner : outline.rings[0])
      append16(bytes, static_cast<std::uint32_t>(corner.x - box.x));
    for (const cv::Point& corner : outline.rings[0])
      append16(bytes, static_cast<std::uint32_t>(corner.y - box.y));
  } else {
    for (const auto& ring : outline.rings) append_path(bytes, ring);
    put32(bytes, place::kShapeCount, static_cast<std::uint32_t>((bytes.size() - kHeaderBytes) / 4));
  }
  append_name(bytes, name);
  return bytes;
}

std::int64_t write_roi_archive(const std::filesystem::path& path, const LabelSections& labels, Job& job) {
  std::int64_t written = 0;
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    ZipWriter archive(temporary);
    for (std::int64_t z = 0; z < labels.shape.z; ++z) {
      job.check();
      for (const LabelOutline& outline : outlines_of(labels.ids(z))) {
        const std::string name = fmt::format("{}_{}", outline.id, z);
        archive.add(name + ".roi", encode_roi(outline, z, name));
        ++written;
      }
      job.advance(z + 1, labels.shape.z);
    }
    if (written == 0) {
      throw Error(ErrorKind::bad_input, path.string() + ": there is no instance to outline",
                  "give labels with instances");
    }
    archive.close();
  });
  return written;
}

PointsFile read_roi_points(const std::filesystem::path& path, std::optional<Shape> stack) {
  std::ifstream file(path, std::ios::binary);
  std::string head(4, '\0');
  file.read(head.data(), 4);
  PointsFile read;
  read.layout = PointsLayout::imagej_roi;
  if (head == "Iout") {
    file.seekg(0);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const std::string name = path.filename().string();
    append_points(RoiBytes(bytes, name), name, slice_of_name(name), stack, read.points);
  } else {
    read.points = points_of_archive(path, stack);
  }
  if (read.points.empty()) {
    throw Error(ErrorKind::bad_input, path.filename().string() + " holds no point selections",
                "save multi-point selections of ImageJ");
  }
  read.understood_as = path.filename().string() + ": read as ImageJ point selections (slices counted from 1)";
  return read;
}

bool is_roi_file(std::string_view head) { return head.starts_with("Iout") || head.starts_with("PK\x03\x04"); }

}  // namespace cristae
