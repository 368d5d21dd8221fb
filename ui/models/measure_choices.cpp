#include "ui/models/measure_choices.h"

#include <filesystem>

#include "core/volume/labels.h"

namespace cristae::ui {
namespace {

/// Options with the choices in them, and the volume that they point to.
class ChosenMeasures {
 public:
  ChosenMeasures(const LabelVolume& labels, MorphologyOptions options, const MeasureChoices& choices)
      : options_(std::move(options)) {
    if (choices.frame && lies_in(*choices.frame, labels.shape())) options_.frame = choices.frame;
    if (choices.contact_nm > 0 && options_.voxel_size_nm) options_.contact_nm = choices.contact_nm;
    if (choices.reference.empty()) return;
    reference_ = read_label_volume(open_labels(choices.reference));
    options_.reference_mask = &reference_;
    options_.reference_name = std::filesystem::path(choices.reference).filename().string();
  }
  ChosenMeasures(const ChosenMeasures&) = delete;
  ChosenMeasures& operator=(const ChosenMeasures&) = delete;

  const MorphologyOptions& options() const { return options_; }

 private:
  LabelVolume reference_;
  MorphologyOptions options_;
};

}  // namespace

MeasureTable measureWith(const LabelVolume& labels, MorphologyOptions options, const MeasureChoices& choices,
                         Job& job) {
  const ChosenMeasures chosen(labels, std::move(options), choices);
  return measure_morphology(labels, chosen.options(), job);
}

MeasureTable countAgainWith(MeasureTable table, const LabelVolume& labels, MorphologyOptions options,
                            const MeasureChoices& choices, Job& job) {
  const ChosenMeasures chosen(labels, std::move(options), choices);
  return count_again(std::move(table), labels, chosen.options(), job);
}

}  // namespace cristae::ui
