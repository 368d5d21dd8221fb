#include "core/volume/prediction_writer.h"

#include <array>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/pixel_type.h"
#include "core/volume/volume_attributes.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;

/// Beside its final place, so that the last step is a rename.
fs::path growing_name(const fs::path& path) {
  fs::path name = path;
  name.replace_filename(fmt::format(".{}.{}.growing.part", path.filename().string(), ::getpid()));
  return name;
}

void require_place(const fs::path& path) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (fs::is_directory(folder)) return;
  throw Error(ErrorKind::not_found,
              fmt::format("{}: no such folder, so {} cannot be written there", folder.string(),
                          path.filename().string()),
              "make the folder or choose another place");
}

}  // namespace

struct PredictionWriter::State {
  fs::path path;
  fs::path growing;
  Shape shape;
  PredictionWriterOptions options;
  std::optional<Hdf5File> file;

  ~State() {
    if (!file) return;
    file.reset();
    std::error_code ignored;
    fs::remove(growing, ignored);
  }

  void add_dataset(const std::string& name, PixelType type) {
    const std::array<std::int64_t, 3> extent = {shape.z, shape.y, shape.x};
    file->create_dataset(name, type, extent, {.chunk = {1, options.tile, options.tile}, .deflate = 1});
    set_volume_attributes(*file, name, options.voxel_size_nm);
    if (options.offset_sections == 0) return;
    const std::array<double, 3> offset = {options.offset_sections, 0, 0};
    file->set_attribute(name, "offset_voxels", offset);
  }

  Hdf5File& open_file() {
    if (!file) throw Error(ErrorKind::internal, path.string() + " is finished already", "report this");
    return *file;
  }

  void require_fit(const cv::Mat& section, const char* what) const {
    if (section.rows == shape.y && section.cols == shape.x && section.channels() == 1) return;
    throw Error(ErrorKind::internal,
                fmt::format("{}: {} of {} x {} for sections of {} x {}", path.string(), what, section.rows,
                            section.cols, shape.y, shape.x),
                "report this");
  }

  template <typename T>
  void write(const std::string& name, std::int64_t z, const T* pixels) {
    const std::array<std::int64_t, 3> offset = {z, 0, 0};
    const std::array<std::int64_t, 3> extent = {1, shape.y, shape.x};
    open_file().write_block(name, offset, extent, pixels);
  }
};

PredictionWriter::PredictionWriter(const std::filesystem::path& path, const Shape& shape,
                                   const PredictionWriterOptions& options)
    : state_(std::make_unique<State>()) {
  require_sane_shape(path.string(), shape);
  require_place(path);
  state_->path = path;
  state_->growing = growing_name(path);
  state_->shape = shape;
  state_->options = options;
  state_->file = Hdf5File::create(state_->growing);
  for (const auto& [name, value] : provenance_entries(options.provenance))
    state_->file->set_attribute("/", std::string(name), value);
  if (options.labels) state_->add_dataset("/labels", PixelType::uint32);
  if (options.probability) state_->add_dataset("/probability", PixelType::uint8);
  if (options.density) state_->add_dataset("/density", PixelType::float16);
}

PredictionWriter::PredictionWriter(PredictionWriter&&) noexcept = default;
PredictionWriter::~PredictionWriter() = default;

void PredictionWriter::write_labels(std::int64_t z, const std::uint32_t* ids) {
  state_->write("/labels", z, ids);
}

void PredictionWriter::write_labels(std::int64_t z, const cv::Mat& ids) {
  state_->require_fit(ids, "labels");
  cv::Mat rows = ids.isContinuous() ? ids : ids.clone();
  if (rows.depth() != CV_32S) ids.convertTo(rows, CV_32S);
  write_labels(z, reinterpret_cast<const std::uint32_t*>(rows.data));
}

void PredictionWriter::write_probability(std::int64_t z, const cv::Mat& probability) {
  state_->require_fit(probability, "probability");
  cv::Mat bytes = probability;  // shared where it is as the file wants it: sections may be large
  if (bytes.depth() != CV_8U || !bytes.isContinuous())
    probability.convertTo(bytes, CV_8U, probability.depth() == CV_8U ? 1 : 255);
  state_->write("/probability", z, bytes.ptr<std::uint8_t>());
}

void PredictionWriter::write_density(std::int64_t z, const cv::Mat& density) {
  state_->require_fit(density, "density");
  cv::Mat floats = density;
  if (floats.depth() != CV_32F || !floats.isContinuous()) density.convertTo(floats, CV_32F);
  state_->write("/density", z, floats.ptr<float>());
}

void PredictionWriter::set_attribute(const std::string& name, std::string_view text) {
  state_->open_file().set_attribute("/", name, text);
}

void PredictionWriter::set_attribute(const std::string& name, std::span<const double> numbers) {
  state_->open_file().set_attribute("/", name, numbers);
}

void PredictionWriter::finish() {
  state_->open_file().close();
  write_atomically(state_->path, [&](const fs::path& temporary) { fs::rename(state_->growing, temporary); });
  state_->file.reset();
}

}  // namespace cristae
