#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/image_header.h"
#include "core/volume/natural_order.h"
#include "core/volume/odd_sections.h"
#include "core/volume/pixel_type.h"
#include "core/volume/readers.h"
#include "core/volume/tiff_description.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;

/// One file of a series, as its header says.
struct SectionFile {
  fs::path path;
  std::string format;
  Shape shape;
  PixelType type = PixelType::uint8;
  bool coloured = false;
  std::optional<VoxelSize> voxel_size_nm;  ///< TIFF: as its tags say
  std::string voxel_size_source;
  bool is_thickness_known = false;
};

SectionFile inspect(const fs::path& path) {
  const auto file = plain_bytes(BinaryFile(path));
  SectionFile section;
  section.path = path;
  if (const auto header = read_image_header(*file)) {
    section.format = header->format;
    section.shape = {1, header->height, header->width};
    section.type = header->type();
    section.coloured = header->channels >= 3 && header->format != "BMP";
    require_sane_shape(path.string(), section.shape);
    return section;
  }
  const std::unique_ptr<Stack> tiff = open_tiff(path);
  section.format = "TIFF";
  section.shape = tiff->info().shape;
  section.type = tiff->info().type;
  section.voxel_size_nm = tiff->info().voxel_size_nm;
  section.voxel_size_source = tiff->info().voxel_size_source;
  const std::vector<std::string>& notes = tiff->info().notes;
  section.is_thickness_known = std::find(notes.begin(), notes.end(), kThicknessUnknown) == notes.end();
  if (section.shape.z == 1) return section;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} holds {} sections; in a folder each file is one section", path.string(),
                          section.shape.z),
              "open this file by itself, or give a folder of single sections");
}

cv::Mat read_section(const SectionFile& section) {
  if (section.format == "TIFF") return open_tiff(section.path)->section(0);
  return read_image(*plain_bytes(BinaryFile(section.path)));
}

class ImageSeriesStack final : public Stack {
 public:
  ImageSeriesStack(std::vector<SectionFile> sections, StackInfo info)
      : sections_(std::move(sections)), info_(std::move(info)) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    const SectionFile& file = sections_[static_cast<std::size_t>(z)];
    cv::Mat image = read_section(file);
    const bool is_as_opened = image.rows == file.shape.y && image.cols == file.shape.x &&
                              image.depth() == section_depth(info_.type);
    const bool is_odd = file.shape.y != info_.shape.y || file.shape.x != info_.shape.x;
    if (is_as_opened) return is_odd ? fit_section(image, info_.shape) : image;
    throw Error(ErrorKind::bad_input,
                fmt::format("{} has changed since the folder was opened", file.path.string()),
                "open the folder again");
  }

 private:
  std::vector<SectionFile> sections_;
  StackInfo info_;
};

bool is_section_name(const fs::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  static const std::set<std::string> kEndings = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"};
  // Hidden files: macOS leaves "._name.png" beside each file on foreign drives.
  return kEndings.contains(ending) && !path.filename().string().starts_with('.');
}

std::vector<fs::path> section_paths(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code fault;
  for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
    std::error_code ignored;
    if (entry->is_regular_file(ignored) && is_section_name(entry->path())) paths.push_back(entry->path());
  }
  if (fault) {
    throw Error(ErrorKind::bad_input, fmt::format("{}: {}", folder.string(), fault.message()),
                "check that you may read the folder");
  }
  std::sort(paths.begin(), paths.end(), [](const fs::path& a, const fs::path& b) {
    return natural_less(a.filename().string(), b.filename().string());
  });
  return paths;
}

std::string name_of(const SectionFile& section) { return section.path.filename().string(); }

void require_one_type(const std::vector<SectionFile>& sections) {
  const SectionFile& first = sections[0];
  for (const SectionFile& section : sections) {
    if (section.type == first.type) continue;
    throw Error(ErrorKind::bad_input,
                fmt::format("section {} is {}, section {} is {}", name_of(section),
                            pixel_type_name(section.type), name_of(first), pixel_type_name(first.type)),
                "save the sections with one pixel type");
  }
}

/// The shape of the sections, once those of another size are dealt with.
Shape settle_odd_sections(std::vector<SectionFile>& sections, OddSections choice,
                          std::vector<std::string>& notes) {
  std::vector<NamedShape> shapes;
  for (const SectionFile& section : sections) shapes.push_back({name_of(section), section.shape});
  const Shape usual = usual_shape(shapes);
  std::erase_if(shapes, [&](const NamedShape& section) { return section.shape == usual; });
  if (shapes.empty()) return usual;
  if (choice == OddSections::refuse) throw OddSectionsError(usual, std::move(shapes));
  notes.push_back(odd_sections_note(shapes, choice));
  if (choice == OddSections::leave_out)
    std::erase_if(sections, [&](const SectionFile& section) { return section.shape != usual; });
  return usual;
}

/// What the tags of TIFF sections agree about; they seldom know the distance of the sections.
void settle_series_voxel(const std::vector<SectionFile>& sections, StackInfo& info) {
  const SectionFile& first = sections[0];
  const bool agree = std::all_of(sections.begin(), sections.end(), [&](const SectionFile& section) {
    return section.voxel_size_nm == first.voxel_size_nm;
  });
  if (!first.voxel_size_nm || !agree) return;
  if (first.is_thickness_known) {
    info.voxel_size_nm = first.voxel_size_nm;
    info.voxel_size_source = first.voxel_size_source;
  } else {
    info.notes.push_back(
        pixel_size_note(first.voxel_size_source, first.voxel_size_nm->y, first.voxel_size_nm->x));
  }
}

std::string format_of(const std::vector<SectionFile>& sections) {
  const bool same = std::all_of(sections.begin(), sections.end(), [&](const SectionFile& section) {
    return section.format == sections[0].format;
  });
  return same ? sections[0].format + " series" : "image series";
}

/// Whether the first coloured section can be read, that is, has only greys. Others are looked at when they
/// are read: a note is not worth the reading of a whole folder.
bool is_grey_in_colours(const std::vector<SectionFile>& sections) {
  const auto coloured = std::find_if(sections.begin(), sections.end(),
                                     [](const SectionFile& section) { return section.coloured; });
  if (coloured == sections.end()) return false;
  try {
    (void)read_section(*coloured);
    return true;
  } catch (const Error&) {
    return false;  // said when the section is asked for
  }
}

void add_notes(const std::vector<SectionFile>& sections, StackInfo& info) {
  const auto any = [&](auto fits) { return std::any_of(sections.begin(), sections.end(), fits); };
  if (is_grey_in_colours(sections)) info.notes.push_back("RGB taken as grey");
  if (any([](const SectionFile& file) { return file.format == "JPEG"; })) {
    info.notes.push_back("JPEG is lossy: grey values are not the original ones");
  }
}

std::unique_ptr<Stack> make_series(std::vector<SectionFile> sections, const Shape& section_shape,
                                   StackInfo info) {
  info.shape = {static_cast<std::int64_t>(sections.size()), section_shape.y, section_shape.x};
  info.type = sections[0].type;
  info.layout = "one file a section";
  for (const SectionFile& section : sections) info.section_names.push_back(name_of(section));
  add_notes(sections, info);
  return std::make_unique<ImageSeriesStack>(std::move(sections), std::move(info));
}

}  // namespace

std::unique_ptr<Stack> open_image_file(const std::filesystem::path& path) {
  const SectionFile section = inspect(path);
  StackInfo info;
  info.name = path.string();
  info.format = section.format;
  return make_series({section}, section.shape, std::move(info));
}

std::unique_ptr<Stack> open_image_folder(const std::filesystem::path& path, OddSections choice) {
  std::vector<SectionFile> sections;
  std::vector<std::string> names;
  for (const fs::path& file : section_paths(path)) {
    sections.push_back(inspect(file));
    names.push_back(name_of(sections.back()));
  }
  if (sections.empty()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} holds no PNG, JPEG, BMP or TIFF sections", path.string()),
                "give a folder of sections, or a file");
  }
  StackInfo info;
  info.name = path.string();
  info.notes = numbering_notes(names);
  const Shape shape = settle_odd_sections(sections, choice, info.notes);
  require_one_type(sections);
  settle_series_voxel(sections, info);
  info.format = format_of(sections);
  return make_series(std::move(sections), shape, std::move(info));
}

}  // namespace cristae
