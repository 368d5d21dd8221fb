#pragma once

#include <optional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/learning/component_descriptor.h"

namespace cristae {

struct ComponentGateOptions {
  double ignore_quantile = 0.80;  ///< of the references' own distances: beyond it a component is ignored
  double reject_quantile = 0.97;  ///< beyond it it is background
  double ignore_errors = 0.7;     ///< largest share of the references' kind among the ignored; 1: any
  double reject_errors = 0.5;     ///< and among those made background
  int smallest_px = 80;           ///< smaller components are ignored and are no references
};

/// Tells components that look like the clicked ones from those that do not (myelin, dark cytoplasm,
/// lysosomes), by the Mahalanobis distance to the clicked components. Without it, what a source model
/// mistakes for mitochondria grows from round to round, since the labels confirm it.
/// The bounds come from the clicks alone: each reference is measured against the others.
class ComponentGate {
 public:
  /// Absent with fewer than ten references: too few to know what they have in common.
  static std::optional<ComponentGate> fit(const std::vector<ComponentDescriptor>& references,
                                          const ComponentGateOptions& options);

  /// Moves the bounds outwards until few enough of those beyond them can be of the references' kind. A
  /// quantile alone gives up the same share of the true ones in each round, also when nothing false is left,
  /// and few references say little of how far their kind reaches: with k of n references beyond d, the share
  /// of the kind that lies there is below the bound of Clopper and Pearson (95 %). Where that share of all
  /// components is more than the options allow of what is found beyond d, nothing is refused.
  /// @param distances  as unclicked_distances gives them
  void widen(std::vector<double> distances, const ComponentGateOptions& options);

  /// More than twice as large as the largest reference: ignored whatever else it looks like. Dark cell bodies
  /// and myelin can look like a mitochondrion in all but size, and one of them outweighs a hundred
  /// mitochondria.
  bool is_too_large(const DescribedComponent& component) const;

  /// Infinite for a component more than four times as large as the largest reference.
  /// A component cut by the border is not held against its size and shape, and a surer one than the
  /// median not against its sureness.
  double distance(const DescribedComponent& component) const;
  double ignore_above() const { return ignore_above_; }
  double reject_above() const { return reject_above_; }

 private:
  ComponentDescriptor median_;
  cv::Matx<double, 7, 7> inverse_;
  double ignore_above_ = 0;
  double reject_above_ = 0;
  double largest_px_ = 0;         ///< of the references
  std::vector<double> left_out_;  ///< distance of each reference from the others, ascending
};

/// Applies the gate to the labels of a section: foreground of doubtful components becomes ignored, and with
/// `reject` that of clearly different ones becomes background. Components hit by a click always pass.
void apply_gate(cv::Mat& label, const DescribedSection& section, const ComponentGate& gate,
                const std::vector<cv::Point2d>& clicks, bool reject, const ComponentGateOptions& options);

}  // namespace cristae
