#include "ui/jobs/round_preview.h"

#include <algorithm>
#include <fstream>

#include "core/base/error.h"

namespace cristae::ui {
namespace {

std::vector<std::int64_t> readSections(const std::filesystem::path& file) {
  std::ifstream text(file);
  std::vector<std::int64_t> sections;
  for (std::int64_t section = 0; text >> section;) sections.push_back(section);
  const bool isAscending = std::is_sorted(sections.begin(), sections.end());
  if (sections.empty() || !isAscending) {
    throw Error(ErrorKind::bad_input, file.string() + " does not list the sections of the preview",
                "wait for the next round");
  }
  return sections;
}

}  // namespace

RoundPreview::RoundPreview(const std::filesystem::path& file)
    : sections_(readSections(file.parent_path() / "sections.txt")),
      probability_(open_stack(file.string() + ":/probability")),
      pseudoLabels_(open_stack(file.string() + ":/pseudo_labels")) {
  const auto planes = static_cast<std::int64_t>(sections_.size());
  if (probability_->info().shape.z != planes || pseudoLabels_->info().shape.z != planes) {
    throw Error(ErrorKind::bad_input, file.string() + " and its list of sections do not belong together",
                "wait for the next round");
  }
}

std::int64_t RoundPreview::nearestSection(std::int64_t z) const {
  const auto above = std::lower_bound(sections_.begin(), sections_.end(), z);
  if (above == sections_.begin()) return sections_.front();
  if (above == sections_.end()) return sections_.back();
  const std::int64_t below = *(above - 1);
  return *above - z < z - below ? *above : below;
}

RoundPreview::Planes RoundPreview::planes(std::int64_t z) const {
  const std::int64_t section = nearestSection(z);
  const auto place = std::lower_bound(sections_.begin(), sections_.end(), section);
  const std::int64_t plane = place - sections_.begin();
  return {section, probability_->section(plane), pseudoLabels_->section(plane)};
}

}  // namespace cristae::ui
