#include "core/volume/tiff_header.h"

#include <array>
#include <unordered_set>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

enum Tag : std::uint16_t {
  kNewSubfileType = 254,
  kWidth = 256,
  kHeight = 257,
  kBits = 258,
  kCompression = 259,
  kPhotometric = 262,
  kDescription = 270,
  kStripOffsets = 273,
  kSamples = 277,
  kRowsPerStrip = 278,
  kResolutionX = 282,
  kResolutionY = 283,
  kPlanar = 284,
  kResolutionUnit = 296,
  kTileWidth = 322,
  kTileHeight = 323,
  kTileOffsets = 324,
  kFormat = 339,
};

constexpr std::uint64_t kLongestDescription = std::uint64_t{64} << 20;
constexpr std::size_t kMostEntries = 4096;

struct Entry {
  std::uint16_t tag = 0;
  std::uint16_t type = 0;
  std::uint64_t count = 0;
  std::array<std::uint8_t, 8> value{};  // the value itself, or its offset
};

class HeaderReader {
 public:
  explicit HeaderReader(const BinaryFile& file) : file_(file) {}

  TiffHeader read() {
    std::uint64_t next = read_start();
    std::unordered_set<std::uint64_t> seen;
    while (next != 0) {
      if (!seen.insert(next).second) refuse(fmt::format("its directory {} points back", seen.size()));
      next = read_directory(next);
    }
    if (header_.pages.empty()) refuse("it holds no image");
    return std::move(header_);
  }

 private:
  [[noreturn]] void refuse(const std::string& fact) const {
    throw Error(ErrorKind::bad_input, fmt::format("{}: {}", file_.name(), fact),
                "copy the file again from where it came, or save it again");
  }

  template <typename T>
  T number(const std::uint8_t* bytes) const {
    return load<T>(bytes, header_.swapped);
  }

  std::uint64_t read_start() {
    std::array<std::uint8_t, 16> start{};
    file_.read(0, start.data(), 8);
    header_.swapped = (start[0] == 'I') != kLittleEndianMachine;
    header_.big = number<std::uint16_t>(&start[2]) == 43;
    if (!header_.big) return number<std::uint32_t>(&start[4]);
    file_.read(0, start.data(), 16);
    if (number<std::uint16_t>(&start[4]) != 8) refuse("its BigTIFF offsets do not have 8 bytes");
    return number<std::uint64_t>(&start[8]);
  }

  /// Adds the directory at `offset`; where the next one lies.
  std::uint64_t read_directory(std::uint64_t offset) {
    const std::size_t count_bytes = header_.big ? 8 : 2;
    const std::size_t entry_bytes = header_.big ? 20 : 12;
    const std::size_t link_bytes = header_.big ? 8 : 4;
    // One read is enough for nearly every directory.
    buffer_.resize(512);
    const std::size_t got = file_.read_some(offset, buffer_.data(), buffer_.size());
    if (got < count_bytes) {
      refuse(fmt::format("it is cut short: directory {} lies at byte {}, the file ends at byte {}",
                         directories_ + 1, offset, file_.size()));
    }
    const std::uint64_t count =
        header_.big ? number<std::uint64_t>(buffer_.data()) : number<std::uint16_t>(buffer_.data());
    if (count == 0 || count > kMostEntries)
      refuse(fmt::format("directory {} has {} entries", directories_ + 1, count));
    const std::size_t bytes = count_bytes + static_cast<std::size_t>(count) * entry_bytes + link_bytes;
    if (bytes > got) {
      buffer_.resize(bytes);
      file_.read(offset, buffer_.data(), bytes);
    }
    ++directories_;
    entries_.clear();
    for (std::size_t i = 0; i < count; ++i) {
      entries_.push_back(parse_entry(buffer_.data() + count_bytes + i * entry_bytes));
    }
    const std::uint8_t* link = buffer_.data() + bytes - link_bytes;
    const std::uint64_t next = header_.big ? number<std::uint64_t>(link) : number<std::uint32_t>(link);
    add_page(offset);
    return next;
  }

  Entry parse_entry(const std::uint8_t* bytes) const {
    Entry entry;
    entry.tag = number<std::uint16_t>(bytes);
    entry.type = number<std::uint16_t>(bytes + 2);
    entry.count = header_.big ? number<std::uint64_t>(bytes + 4) : number<std::uint32_t>(bytes + 4);
    std::copy_n(bytes + (header_.big ? 12 : 8), header_.big ? 8 : 4, entry.value.begin());
    return entry;
  }

  static std::size_t type_bytes(std::uint16_t type) {
    constexpr std::size_t kBytes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type < std::size(kBytes) ? kBytes[type] : 0;
  }

  /// Up to `most` bytes of an entry's values.
  std::vector<std::uint8_t> values(const Entry& entry, std::uint64_t most) const {
    const std::size_t width = type_bytes(entry.type);
    const std::size_t inline_bytes = header_.big ? 8 : 4;
    if (width == 0 || entry.count == 0) return {};
    const std::uint64_t total = entry.count > UINT64_MAX / width ? UINT64_MAX : entry.count * width;
    if (total <= inline_bytes)
      return {entry.value.begin(), entry.value.begin() + static_cast<std::ptrdiff_t>(total)};
    const std::uint64_t offset =
        header_.big ? number<std::uint64_t>(entry.value.data()) : number<std::uint32_t>(entry.value.data());
    if (offset >= file_.size()) return {};
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(std::min({total, most, file_.size() - offset})));
    bytes.resize(file_.read_some(offset, bytes.data(), bytes.size()));
    return bytes;
  }

  const Entry* find(std::uint16_t tag) const {
    for (const Entry& entry : entries_) {
      if (entry.tag == tag) return &entry;
    }
    return nullptr;
  }

  std::optional<std::uint64_t> integer(std::uint16_t tag) const {
    const Entry* entry = find(tag);
    if (entry == nullptr) return std::nullopt;
    const auto bytes = values(*entry, 8);
    const std::size_t width = type_bytes(entry->type);
    if (width == 0 || bytes.size() < width) return std::nullopt;
    switch (entry->type) {
      case 1: return bytes[0];
      case 3: return number<std::uint16_t>(bytes.data());
      case 4: return number<std::uint32_t>(bytes.data());
      case 13: return number<std::uint32_t>(bytes.data());
      case 16: return number<std::uint64_t>(bytes.data());
      case 18: return number<std::uint64_t>(bytes.data());
      default: return std::nullopt;
    }
  }

  std::optional<double> ratio(std::uint16_t tag) const {
    const Entry* entry = find(tag);
    if (entry == nullptr || entry->type != 5) return std::nullopt;
    const auto bytes = values(*entry, 8);
    if (bytes.size() < 8) return std::nullopt;
    const double above = number<std::uint32_t>(bytes.data());
    const double below = number<std::uint32_t>(bytes.data() + 4);
    if (above <= 0 || below <= 0) return std::nullopt;
    return above / below;
  }

  std::uint32_t side(std::uint16_t tag) const {
    const std::uint64_t value = integer(tag).value_or(0);
    if (value > INT32_MAX) {
      refuse(fmt::format("section {} says it is {} pixels long, which is not an image", header_.pages.size(),
                         value));
    }
    return static_cast<std::uint32_t>(value);
  }

  std::uint16_t small(std::uint16_t tag, std::uint16_t otherwise) const {
    return static_cast<std::uint16_t>(std::min<std::uint64_t>(integer(tag).value_or(otherwise), UINT16_MAX));
  }

  void add_page(std::uint64_t offset) {
    constexpr std::uint64_t kReducedOrMask = 1 | 4;
    if (integer(kNewSubfileType).value_or(0) & kReducedOrMask) return;
    TiffPage page;
    page.offset = offset;
    page.width = side(kWidth);
    page.height = side(kHeight);
    page.bits = small(kBits, 1);
    page.samples = small(kSamples, 1);
    page.format = small(kFormat, 1);
    page.photometric = small(kPhotometric, 1);
    page.compression = small(kCompression, 1);
    page.planar = small(kPlanar, 1);
    page.rows_per_strip =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(integer(kRowsPerStrip).value_or(0), UINT32_MAX));
    page.tile_width = side(kTileWidth);
    page.tile_height = side(kTileHeight);
    if (header_.pages.empty()) read_first_page_only();
    header_.pages.push_back(page);
  }

  void read_first_page_only() {
    if (const Entry* entry = find(kDescription)) {
      const auto bytes = values(*entry, kLongestDescription);
      header_.description.assign(bytes.begin(), bytes.end());
      header_.description.resize(std::min(header_.description.find('\0'), header_.description.size()));
    }
    header_.first_data = integer(kStripOffsets).value_or(integer(kTileOffsets).value_or(0));
    header_.resolution_x = ratio(kResolutionX);
    header_.resolution_y = ratio(kResolutionY);
    header_.resolution_unit = small(kResolutionUnit, 2);
  }

  const BinaryFile& file_;
  TiffHeader header_;
  std::vector<std::uint8_t> buffer_;
  std::vector<Entry> entries_;
  std::size_t directories_ = 0;
};

}  // namespace

TiffHeader read_tiff_header(const BinaryFile& file) { return HeaderReader(file).read(); }

}  // namespace cristae
