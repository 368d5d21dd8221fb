#include "core/volume/hdf5_describe.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cristae::hdf5 {
namespace {

constexpr int kDeepestGroup = 16;
constexpr std::size_t kMostDatasets = 100'000;

std::vector<std::int64_t> shape_of(hid_t space) {
  const int rank = H5Sget_simple_extent_ndims(space);
  if (rank <= 0) return {};
  std::vector<hsize_t> dimensions(static_cast<std::size_t>(rank));
  H5Sget_simple_extent_dims(space, dimensions.data(), nullptr);
  return {dimensions.begin(), dimensions.end()};
}

std::string filter_name(H5Z_filter_t filter) {
  switch (filter) {
    case H5Z_FILTER_DEFLATE: return "gzip";
    case H5Z_FILTER_SHUFFLE: return "shuffle";
    case H5Z_FILTER_SZIP: return "szip";
    case H5Z_FILTER_FLETCHER32: return "checksum";
    case 32000: return "LZF";
    case 32001: return "Blosc";
    case 32004: return "LZ4";
    case 32008: return "bitshuffle";
    case 32015: return "Zstandard";
    default: return fmt::format("filter {}", filter);
  }
}

/// Names of the filters, and of those among them that this library cannot undo.
std::pair<std::vector<std::string>, std::vector<std::string>> filters_of(hid_t properties) {
  std::vector<std::string> names;
  std::vector<std::string> absent;
  const int count = H5Pget_nfilters(properties);
  for (int i = 0; i < count; ++i) {
    unsigned flags = 0;
    unsigned configuration = 0;
    size_t values = 0;
    const H5Z_filter_t filter = H5Pget_filter2(properties, static_cast<unsigned>(i), &flags, &values, nullptr,
                                               0, nullptr, &configuration);
    if (filter < 0) continue;
    names.push_back(filter_name(filter));
    if (H5Zfilter_avail(filter) <= 0) absent.push_back(names.back());
  }
  return {names, absent};
}

/// Walks a group; links to other files are not followed.
void collect(hid_t group, const std::string& prefix, int depth, std::vector<DatasetInfo>& found) {
  H5G_info_t content{};
  if (depth > kDeepestGroup || H5Gget_info(group, &content) < 0) return;
  for (hsize_t i = 0; i < content.nlinks && found.size() < kMostDatasets; ++i) {
    const ssize_t length =
        H5Lget_name_by_idx(group, ".", H5_INDEX_NAME, H5_ITER_INC, i, nullptr, 0, H5P_DEFAULT);
    if (length <= 0 || length > 4096) continue;
    std::string name(static_cast<std::size_t>(length) + 1, '\0');
    H5Lget_name_by_idx(group, ".", H5_INDEX_NAME, H5_ITER_INC, i, name.data(), name.size(), H5P_DEFAULT);
    name.resize(static_cast<std::size_t>(length));
    H5L_info_t link{};
    if (H5Lget_info(group, name.c_str(), &link, H5P_DEFAULT) < 0) continue;
    if (link.type != H5L_TYPE_HARD && link.type != H5L_TYPE_SOFT) continue;
    const Hid object(H5Oopen(group, name.c_str(), H5P_DEFAULT), H5Oclose);
    if (!object.valid()) continue;
    const H5I_type_t kind = H5Iget_type(object.get());
    if (kind == H5I_GROUP && link.type == H5L_TYPE_HARD) {
      collect(object.get(), prefix + name + "/", depth + 1, found);
    } else if (kind == H5I_DATASET) {
      if (auto info = describe_dataset(object.get(), prefix + name)) found.push_back(std::move(*info));
    }
  }
}

}  // namespace

std::optional<DatasetInfo> describe_dataset(hid_t dataset, const std::string& name) {
  const Hid type(H5Dget_type(dataset), H5Tclose);
  const Hid space(H5Dget_space(dataset), H5Sclose);
  const Hid properties(H5Dget_create_plist(dataset), H5Pclose);
  if (!type.valid() || !space.valid() || !properties.valid()) return std::nullopt;
  const auto pixel_type = pixel_type_of(type.get());
  if (!pixel_type || H5Sget_simple_extent_type(space.get()) == H5S_NULL) return std::nullopt;
  DatasetInfo info;
  info.name = name;
  info.shape = shape_of(space.get());
  info.type = *pixel_type;
  info.stored_bytes = static_cast<std::int64_t>(H5Dget_storage_size(dataset));
  if (H5Pget_layout(properties.get()) == H5D_CHUNKED && !info.shape.empty()) {
    std::vector<hsize_t> chunk(info.shape.size());
    H5Pget_chunk(properties.get(), static_cast<int>(chunk.size()), chunk.data());
    info.chunk.assign(chunk.begin(), chunk.end());
  }
  info.compression = fmt::format("{}", fmt::join(filters_of(properties.get()).first, " + "));
  return info;
}

std::vector<DatasetInfo> datasets_below(hid_t group, const std::string& prefix) {
  std::vector<DatasetInfo> found;
  collect(group, prefix, 0, found);
  return found;
}

std::vector<std::string> absent_filters(hid_t dataset) {
  const Hid properties(H5Dget_create_plist(dataset), H5Pclose);
  return properties.valid() ? filters_of(properties.get()).second : std::vector<std::string>{};
}

std::string list_of(const std::vector<DatasetInfo>& datasets) {
  if (datasets.empty()) return "it holds no datasets of numbers";
  std::vector<std::string> lines;
  for (const DatasetInfo& info : datasets) {
    if (lines.size() == 20) {
      lines.push_back(fmt::format("and {} more", datasets.size() - 20));
      break;
    }
    lines.push_back(
        fmt::format("{} ({} {})", info.name, fmt::join(info.shape, " x "), pixel_type_name(info.type)));
  }
  return fmt::format("it holds {}", fmt::join(lines, ", "));
}

}  // namespace cristae::hdf5
