#include <cstdio>
#include <cstring>
#include <exception>
#include <string>

#include "core/annotation/imagej_roi.h"
#include "core/base/error.h"
#include "core/volume/label_writer.h"

/// The door through which the scripts of this folder use the readers and writers:
///   interop_tool info STACK             one line: z y x type voxel-size (z y x in nm, or "unknown")
///   interop_tool convert LABELS OUT [Z Y X]   labels to another format, with a voxel size in nm
///   interop_tool outlines LABELS OUT.zip
namespace {

using namespace cristae;

void print_info(const std::string& path) {
  const StackInfo info = open_stack(path)->info();
  std::printf("%lld %lld %lld %s", static_cast<long long>(info.shape.z), static_cast<long long>(info.shape.y),
              static_cast<long long>(info.shape.x), std::string(pixel_type_name(info.type)).c_str());
  if (info.voxel_size_nm) {
    std::printf(" %.9g %.9g %.9g\n", info.voxel_size_nm->z, info.voxel_size_nm->y, info.voxel_size_nm->x);
  } else {
    std::printf(" unknown\n");
  }
}

int run(int count, char** arguments) {
  const std::string verb = arguments[1];
  Job job;
  if (verb == "info") {
    print_info(arguments[2]);
    return 0;
  }
  OpenStackOptions options;
  if (count == 7) {
    options.voxel_size_nm =
        VoxelSize{std::stod(arguments[4]), std::stod(arguments[5]), std::stod(arguments[6])};
  }
  const LabelSections labels = sections_of(open_labels(arguments[2], options));
  if (verb == "convert") {
    write_labels(arguments[3], labels, job);
  } else if (verb == "outlines") {
    write_roi_archive(arguments[3], labels, job);
  } else {
    return 2;
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3 || (std::strcmp(arguments[1], "info") != 0 && count < 4)) return 2;
  try {
    return run(count, arguments);
  } catch (const Error& error) {
    std::fprintf(stderr, "%s; %s\n", error.what(), error.remedy().c_str());
    return exit_code(error.kind());
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "%s\n", fault.what());
    return 70;
  }
}
