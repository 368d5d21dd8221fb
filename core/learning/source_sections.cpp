#include "core/learning/source_sections.h"

#include <algorithm>
#include <cmath>

#include "core/learning/object_centres.h"
#include "core/volume/picture_area.h"

namespace cristae {
namespace {

/// The same box for all: sections of a stack stay above each other.
void cut_to(const cv::Rect& box, std::vector<SourceSection>& sections) {
  for (SourceSection& section : sections) {
    if (box.empty() || box.size() == section.image.size()) continue;
    section.image = section.image(box).clone();
    section.label = section.label(box).clone();
  }
}

}  // namespace

std::vector<SourceSection> read_source_sections(const LabelledStack& source, const Recipe& recipe, Job& job) {
  require_same_shape(source.images->info(), source.labels.stack->info());
  const auto& info = source.images->info();
  const WorkingScale scale = working_scale(info.voxel_size_nm, recipe, job);
  // The recipe's `invert` speaks of the target: a source is used as it is.
  const IntensityMap map =
      estimate_intensity_map(*source.images, {recipe.low_percentile, recipe.high_percentile, false});
  std::vector<SourceSection> sections;
  cv::Rect box;
  for (std::int64_t z = 0; z < info.shape.z; ++z) {
    job.check();
    const cv::Mat grey = source.images->section(z);
    const cv::Size size = scale.working_size(grey.size());
    SourceSection section;
    section.z = z;
    resize_section(apply_intensity_map(grey, map), size).convertTo(section.image, CV_8U, 255.0);
    section.label = load_working_label(source.labels, z, scale);
    box |= WorkingSection{section.image, working_picture(grey, size)}.picture_box();
    sections.push_back(std::move(section));
    job.advance(z + 1, info.shape.z);
  }
  cut_to(box, sections);
  return sections;
}

namespace {

/// Weight of a phantom section beside real ones of weight 1, so that phantoms get their share of the crops.
double phantom_weight(const std::vector<SourceSection>& sections, double share) {
  const auto phantoms = std::count_if(sections.begin(), sections.end(),
                                      [](const SourceSection& section) { return section.is_phantom; });
  const auto real = static_cast<std::ptrdiff_t>(sections.size()) - phantoms;
  if (phantoms == 0 || real == 0) return 1;
  return share / (1 - share) * static_cast<double>(real) / static_cast<double>(phantoms);
}

}  // namespace

std::vector<TrainingSection> training_sections(const std::vector<SourceSection>& sections, double scale,
                                               const Recipe& recipe, double phantom_share) {
  std::vector<TrainingSection> result;
  const double weight = phantom_weight(sections, phantom_share);
  for (const auto& section : sections) {
    const cv::Size size(std::max(1, static_cast<int>(std::lround(section.image.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(section.image.rows * scale))));
    cv::Mat unit_range;
    section.image.convertTo(unit_range, CV_32F, 1.0 / 255.0);
    unit_range = resize_section(unit_range, size);
    cv::Mat share;
    section.label.convertTo(share, CV_32F);
    TrainingSection training;
    training.z = static_cast<std::int64_t>(result.size());
    training.weight = section.is_phantom ? weight : 1;
    training.image = normalise_section(unit_range, picture_area(unit_range), recipe.normalisation);
    training.label = (resize_section(share, size) >= 0.5F) & 1;
    training.clicks = object_centres(training.label, recipe.centre_rule, kSmallestObject);
    result.push_back(std::move(training));
  }
  return result;
}

}  // namespace cristae
