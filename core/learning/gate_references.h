#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "core/learning/component_gate.h"

namespace cristae {

/// Descriptors of the components that clicks hit; without any click those that are large and sure.
std::vector<ComponentDescriptor> reference_components(const std::vector<DescribedSection>& sections,
                                                      const std::vector<std::vector<cv::Point2d>>& clicks,
                                                      const ComponentGateOptions& options);

/// Ascending mean probabilities of the references.
std::vector<float> sureness_of(const std::vector<ComponentDescriptor>& references);

/// Gives the references the mean probabilities of `sureness` (ascending, any count but none) instead of their
/// own, rank for rank. Clicked components are learnt by heart: after a round or two they are surer than true
/// ones without a click, and a gate made of that would reject those.
void replace_sureness(std::vector<ComponentDescriptor>& references, const std::vector<float>& sureness);

/// Distances of the components without a click that are neither too small nor too large to be judged.
std::vector<double> unclicked_distances(const ComponentGate& gate,
                                        const std::vector<DescribedSection>& sections,
                                        const std::vector<std::vector<cv::Point2d>>& clicks,
                                        const ComponentGateOptions& options);

}  // namespace cristae
