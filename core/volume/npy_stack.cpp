#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/numpy_type.h"
#include "core/volume/raw_stack.h"
#include "core/volume/readers.h"

namespace cristae {
namespace {

constexpr std::size_t kLongestHeader = std::size_t{1} << 16;

[[noreturn]] void refuse_header(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::bad_input, fmt::format("{}: {}", name, fact),
              "save it again with numpy.save(..., allow_pickle=False)");
}

/// The header of an NPY file: a Python dictionary with three known keys, as NumPy's format says.
class NpyHeader {
 public:
  NpyHeader(const ByteSource& bytes, const std::string& name) : name_(name) {
    std::array<std::uint8_t, 12> start{};
    bytes.read(0, start.data(), 10);
    const int version = start[6];
    if (version < 1 || version > 3) refuse_header(name, fmt::format("NPY version {} is not known", version));
    std::size_t length = start[8] + 256U * start[9];
    first_data_ = 10;
    if (version > 1) {
      bytes.read(0, start.data(), 12);
      length += 65536U * start[10] + 16777216U * start[11];
      first_data_ = 12;
    }
    if (length > kLongestHeader) refuse_header(name, fmt::format("its header would have {} bytes", length));
    text_.resize(length);
    bytes.read(first_data_, text_.data(), length);
    first_data_ += length;
  }

  std::uint64_t first_data() const { return first_data_; }

  std::string_view type() const {
    const std::string_view value = value_of("descr");
    if (value.front() != '\'' && value.front() != '"') {
      // A list of fields; with 'O' in it also objects, which parse_numpy_type() explains.
      return value.find("'|O'") != std::string_view::npos ? "O" : "a record";
    }
    return value.substr(1, value.find(value.front(), 1) - 1);
  }

  bool is_fortran() const {
    const std::string_view value = value_of("fortran_order");
    if (value.starts_with("True")) return true;
    if (value.starts_with("False")) return false;
    refuse_header(name_, "its header does not say whether the order is Fortran's");
  }

  std::vector<std::int64_t> shape() const {
    std::string_view value = value_of("shape");
    const std::size_t end = value.find(')');
    if (value.front() != '(' || end == std::string_view::npos) refuse_header(name_, "its shape is damaged");
    value = value.substr(1, end - 1);
    std::vector<std::int64_t> shape;
    while (!value.empty()) {
      const std::size_t digit = value.find_first_not_of(" ,");
      if (digit == std::string_view::npos) break;
      value.remove_prefix(digit);
      std::int64_t side = 0;
      const auto [stop, fault] = std::from_chars(value.data(), value.data() + value.size(), side);
      if (fault != std::errc{} || side < 0) refuse_header(name_, "its shape is damaged");
      value.remove_prefix(static_cast<std::size_t>(stop - value.data()));
      shape.push_back(side);
    }
    return shape;
  }

 private:
  std::string_view value_of(std::string_view key) const {
    for (const char quote : {'\'', '"'}) {
      const std::string wanted = fmt::format("{0}{1}{0}", quote, key);
      std::size_t at = text_.find(wanted);
      if (at == std::string::npos) continue;
      at = text_.find_first_not_of(" :", at + wanted.size());
      if (at != std::string::npos) return std::string_view(text_).substr(at);
    }
    refuse_header(name_, fmt::format("its header has no '{}'", key));
  }

  std::string name_;
  std::string text_;
  std::uint64_t first_data_ = 0;
};

}  // namespace

std::unique_ptr<Stack> open_npy(std::shared_ptr<const ByteSource> bytes, StackInfo info) {
  const NpyHeader header(*bytes, info.name);
  const NumpyType type = parse_numpy_type(header.type(), info.name);
  const std::vector<std::int64_t> shape = header.shape();
  const ArrayAxes axes = axes_by_rank(info.name, shape);
  if (std::find(shape.begin(), shape.end(), 0) != shape.end()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} is empty: its shape is {}", info.name, array_shape_text(shape)),
                "save an array that holds at least one voxel");
  }
  info.shape = axes.stack_shape(shape);
  info.type = type.type;
  RawLayout layout;
  layout.first_data = header.first_data();
  layout.swapped = type.swapped;
  layout.z_fastest = header.is_fortran();
  if (info.layout.empty()) info.layout = "contiguous, uncompressed";
  if (layout.z_fastest) info.layout += ", Fortran order";
  return make_raw_stack(std::move(bytes), layout, std::move(info));
}

std::unique_ptr<Stack> open_npy(const std::filesystem::path& path) {
  StackInfo info;
  info.name = path.string();
  info.format = "NPY";
  return open_npy(plain_bytes(BinaryFile(path)), std::move(info));
}

}  // namespace cristae
