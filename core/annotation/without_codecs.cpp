#include "core/annotation/imagej_roi.h"
#include "core/base/error.h"

/// What stands in for ImageJ's selections in a build without them.
namespace cristae {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& path) {
  throw Error(ErrorKind::unsupported, path.string() + ": this build of the program has no ImageJ selections",
              "give points as CSV, or build with CRISTAE_CODECS=ON");
}

}  // namespace

std::int64_t write_roi_archive(const std::filesystem::path& path, const LabelSections&, Job&) {
  refuse(path);
}
PointsFile read_roi_points(const std::filesystem::path& path, std::optional<Shape>) { refuse(path); }
bool is_roi_file(std::string_view head) { return head.starts_with("Iout") || head.starts_with("PK\x03\x04"); }

}  // namespace cristae
