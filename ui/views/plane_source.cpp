#include "ui/views/plane_source.h"

#include <utility>

#include <opencv2/core.hpp>

#include "core/instances/components.h"

namespace cristae::ui {
namespace {

cv::Mat components(const cv::Mat& ids) {
  const cv::Mat mask = ids != 0;
  return find_components(mask).ids;
}

}  // namespace

PlaneSource greySource(std::shared_ptr<const Stack> stack) {
  const Shape shape = stack->info().shape;
  return {shape, [stack = std::move(stack)](std::int64_t z) { return stack->section(z); }, {}, true};
}

PlaneSource idSource(const LabelStack& labels) {
  PlaneSource source{labels.shape(), [labels](std::int64_t z) { return labels.ids(z); }, {}, false};
  if (labels.meaning == LabelMeaning::semantic) source.finish = components;
  return source;
}

PlaneSource valueSource(std::shared_ptr<const Stack> stack) {
  const Shape shape = stack->info().shape;
  const auto section = [stack = std::move(stack)](std::int64_t z) {
    const cv::Mat values = stack->section(z);
    if (values.depth() == CV_8U || values.depth() == CV_32F) return values;
    cv::Mat floats;
    values.convertTo(floats, CV_32F);
    return floats;
  };
  return {shape, section, {}, false};
}

}  // namespace cristae::ui
