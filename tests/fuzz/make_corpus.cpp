#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/label_writer.h"
#include "core/volume/labels.h"
#include "core/volume/stack_writer.h"

/// Writes tiny valid files for the fuzz targets to start from: make_corpus FOLDER FIXTURES.
/// FIXTURES is tests/volume/fixtures, whose files of other programs join them.
namespace {

namespace fs = std::filesystem;
using namespace cristae;

std::shared_ptr<const Stack> tiny_stack(int depth) {
  std::vector<cv::Mat> sections;
  for (int z = 0; z < 2; ++z) sections.push_back(cv::Mat(4, 5, depth, cv::Scalar(z + 1)));
  return make_memory_stack(sections, VoxelSize{50, 5, 5});
}

void write_tiffs(const fs::path& folder) {
  for (const int depth : {CV_8U, CV_16U, CV_32F}) {
    write_stack_tiff(folder / ("depth" + std::to_string(depth) + ".tif"), *tiny_stack(depth));
  }
  write_labels_tiff(folder / "labels.tif", LabelVolume(Shape{2, 3, 4}, 70000), VoxelSize{50, 5, 5});
}

void write_hdf5s(const fs::path& folder) {
  write_stack_hdf5(folder / "raw.h5", *tiny_stack(CV_8U));
  write_labels_hdf5(folder / "labels.h5", LabelVolume(Shape{2, 3, 4}, 7), VoxelSize{50, 5, 5});
}

/// The series target wants a byte that says where to cut, then two pictures.
void write_series(const fs::path& folder) {
  const fs::path picture = folder / "picture.png";
  write_png(picture, cv::Mat(4, 5, CV_8U, cv::Scalar(9)));
  std::ifstream file(picture, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::ofstream(folder / "pair", std::ios::binary) << '\x80' << bytes << bytes;
  fs::remove(picture);
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The leading byte that makes a target cut `whole` bytes behind the first `part`.
char cut_byte(std::size_t part, std::size_t whole) {
  return static_cast<char>(whole == 0 ? 0 : (256 * part + whole - 1) / whole);
}

/// Headers get blanks at their end, which JSON allows, until the cut falls behind them.
void write_in_parts(const fs::path& to, const std::vector<fs::path>& parts) {
  std::string cuts;
  std::string all;
  std::size_t rest = 0;
  for (const fs::path& part : parts) rest += bytes_of(part).size() + 512;
  const std::size_t whole = rest;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    std::string header = bytes_of(parts[i]);
    const char byte = cut_byte(header.size(), rest);
    header.resize(static_cast<std::uint8_t>(byte) * rest / 256, ' ');
    cuts += byte;
    all += header;
    rest -= header.size();
  }
  all += bytes_of(parts.back());
  all.resize(whole, '\0');
  std::ofstream(to, std::ios::binary) << cuts << all;
}

void write_with_zeros_between(const fs::path& to, const std::vector<fs::path>& parts) {
  std::string all;
  for (const fs::path& part : parts)
    all += (all.empty() ? std::string() : std::string(1, '\0')) + bytes_of(part);
  std::ofstream(to, std::ios::binary) << all;
}

void write_chunked(const fs::path& fixtures, const fs::path& folder) {
  const fs::path ours = folder / "ours.zarr";
  const LabelVolume labels(Shape{2, 3, 4}, 7);
  Job job;
  write_labels(ours, sections_of(labels, VoxelSize{50, 5, 5}), job);
  write_in_parts(folder / "zarr" / "blosc", {ours / "0/.zarray", ours / ".zattrs", ours / "0/0/0/0"});
  fs::remove_all(ours);
  write_in_parts(folder / "zarr" / "gzip",
                 {fixtures / "ome.zarr/labels/mito/0/.zarray", fixtures / "ome.zarr/labels/mito/.zattrs",
                  fixtures / "ome.zarr/labels/mito/0/0/0/0"});
  write_in_parts(folder / "zarr" / "raw",
                 {fixtures / "plain.zarr/fortran/.zarray", fixtures / "ome.zarr/.zattrs",
                  fixtures / "plain.zarr/fortran/0.0.0"});
  const fs::path group = fixtures / "ome05.zarr/labels/mito";
  write_with_zeros_between(folder / "zarr3" / "labels",
                           {group / "0/zarr.json", group / "zarr.json", group / "0/c/0/0/0"});
  const auto array = [&](const std::string& name, const char* chunk) {
    const fs::path place = fixtures / "arrays3.zarr" / name;
    write_with_zeros_between(folder / "zarr3" / name,
                             {place / "zarr.json", fixtures / "arrays3.zarr/zarr.json", place / chunk});
  };
  array("plain", "c/0/0/0");
  array("reversed", "c.0.0.0");
  array("packed_bytes", "c/0/0/0");
  array("holes", "c/0/0/0");
  array("index_first", "c/0/0/0");
  write_in_parts(folder / "n5" / "gzip", {fixtures / "array.n5/volumes/raw/attributes.json",
                                          fixtures / "array.n5/volumes/raw/0/0/0"});
  write_in_parts(folder / "n5" / "raw",
                 {fixtures / "scales.n5/s1/attributes.json", fixtures / "scales.n5/s1/0/0/0"});
}

void write_precomputed(const fs::path& fixtures, const fs::path& folder) {
  const auto volume = [&](const std::string& name, const char* chunk) {
    const fs::path place = fixtures / (name + ".precomputed");
    write_with_zeros_between(folder / name, {place / "info", place / "level0" / chunk});
  };
  volume("image", "-3-1_100-103_20-22");
  volume("gzip", "0-4_0-3_0-2.gz");
  volume("png", "0-4_0-3_0-2");
  volume("jpeg", "0-4_0-3_0-2");
  volume("ids64", "0-4_0-3_0-2");
  volume("shards", "0.shard");
  volume("hashed", "06.shard");
}

/// Fixtures by ending; pictures get the leading byte of the series target.
void copy_fixtures(const fs::path& from, const fs::path& to) {
  for (const auto& entry : fs::directory_iterator(from)) {
    const std::string ending = entry.path().extension().string();
    const std::string name = entry.path().filename().string();
    if (ending == ".tif") fs::copy_file(entry.path(), to / "tiff" / name);
    if (ending == ".h5") fs::copy_file(entry.path(), to / "hdf5" / name);
    if (ending == ".mrc") fs::copy_file(entry.path(), to / "mrc" / name);
    if (ending == ".npy" || ending == ".npz") fs::copy_file(entry.path(), to / ending.substr(1) / name);
    if (ending == ".nii") fs::copy_file(entry.path(), to / "nifti" / name);
    if (ending == ".gz") fs::copy_file(entry.path(), to / "nifti_gzip" / name);
    if (ending == ".nrrd" || ending == ".nhdr") fs::copy_file(entry.path(), to / "nrrd" / name);
    if (ending == ".mha" || ending == ".mhd") fs::copy_file(entry.path(), to / "meta_image" / name);
    if (ending != ".png" && ending != ".jpg") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::ofstream(to / "png_series" / name, std::ios::binary) << '\xff' << file.rdbuf();
  }
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 3) {
    std::fprintf(stderr, "make_corpus FOLDER FIXTURES\n");
    return 2;
  }
  const fs::path folder = arguments[1];
  try {
    fs::remove_all(folder);
    for (const char* target :
         {"tiff", "png_series", "hdf5", "hdf5_content", "mrc", "npy", "npz", "nifti", "nifti_gzip", "nrrd",
          "meta_image", "zarr", "zarr3", "n5", "precomputed", "roi"}) {
      fs::create_directories(folder / target);
    }
    write_tiffs(folder / "tiff");
    write_hdf5s(folder / "hdf5");
    write_series(folder / "png_series");
    // Three datasets of three dimensions with axistags.
    std::ofstream(folder / "hdf5_content" / "three", std::ios::binary) << std::string(
        "\x02\x03\x00\x02\x00\x04\x00\x05\x01\x01\x00\x01\x10{\"axes\":[{\"key\":\"z\"}]}", 36);
    copy_fixtures(arguments[2], folder);
    write_chunked(arguments[2], folder);
    write_precomputed(arguments[2], folder / "precomputed");
    for (const auto& entry : fs::directory_iterator(fs::path(arguments[2]) / "../../annotation/fixtures")) {
      const std::string ending = entry.path().extension().string();
      if (ending == ".roi" || ending == ".zip") fs::copy(entry.path(), folder / "roi");
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
