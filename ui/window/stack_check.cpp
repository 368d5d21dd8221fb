#include "ui/window/stack_check.h"

#include <algorithm>

#include "core/volume/pixel_type.h"

namespace cristae::ui {
namespace {

constexpr std::int64_t kAtOnce = 8;  ///< sections

struct Looked {
  std::vector<SectionLook> looks;
  std::vector<SectionStep> steps;
};

Looked lookAt(const Stack& stack, std::int64_t begin, Job& job) {
  const std::int64_t end = std::min(begin + kAtOnce, stack.info().shape.z);
  Looked looked;
  cv::Mat before = begin > 0 ? stack.section(begin - 1) : cv::Mat();
  for (std::int64_t z = begin; z < end; ++z) {
    job.check();
    const cv::Mat section = stack.section(z);
    looked.looks.push_back(look_of(section));
    looked.steps.push_back(before.empty() ? SectionStep() : step_between(before, section));
    before = section;
  }
  return looked;
}

}  // namespace

StackCheck::StackCheck(Document& document, JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), runner_(runner) {
  connect(&document_, &Document::opened, this, &StackCheck::begin);
  connect(&document_, &Document::closed, this, &StackCheck::begin);
}

void StackCheck::begin() {
  runner_.stop(job_);
  looks_.clear();
  steps_.clear();
  found_.clear();
  stack_ = document_.isOpen() ? document_.stack() : nullptr;
  Q_EMIT changed();
  if (!stack_) return;
  const StackInfo& info = stack_->info();
  const auto bytes = static_cast<double>(info.shape.z) * static_cast<double>(info.shape.y) *
                     static_cast<double>(info.shape.x) * static_cast<double>(pixel_bytes(info.type));
  if (bytes <= static_cast<double>(kLargestStack)) lookOn();
}

void StackCheck::lookOn() {
  const std::int64_t begin = std::ssize(looks_);
  job_ = runner_.run<Looked>(
      this, [stack = stack_, begin](Job& job) { return lookAt(*stack, begin, job); },
      [this](const Looked& looked) {
        looks_.insert(looks_.end(), looked.looks.begin(), looked.looks.end());
        steps_.insert(steps_.end(), looked.steps.begin(), looked.steps.end());
        const Shape& shape = stack_->info().shape;
        if (std::ssize(looks_) < shape.z) return lookOn();
        found_ = judge_sections(looks_, steps_, static_cast<double>(std::max(shape.y, shape.x)));
        Q_EMIT changed();
      });
}

}  // namespace cristae::ui
