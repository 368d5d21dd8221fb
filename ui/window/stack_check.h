#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/volume/section_check.h"
#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui {

/// Looks for damaged sections after a stack was opened, a few at a time so that other work comes in between.
/// Very large stacks are left to the command line, which reads them whole. Shows nothing itself.
class StackCheck : public QObject {
  Q_OBJECT

 public:
  static constexpr qint64 kLargestStack = qint64{4} << 30;  ///< bytes of all sections

  /// Both outlive this.
  StackCheck(Document& document, JobRunner& runner, QObject* parent = nullptr);

  /// Of the stack that is open; empty until it was looked through.
  const std::vector<OddSection>& found() const { return found_; }

 Q_SIGNALS:
  /// The stack was looked through, or another one is open.
  void changed();

 private:
  void begin();
  void lookOn();

  Document& document_;
  JobRunner& runner_;
  std::shared_ptr<const Stack> stack_;
  std::vector<SectionLook> looks_;
  std::vector<SectionStep> steps_;
  std::vector<OddSection> found_;
  JobRunner::JobId job_ = 0;
};

}  // namespace cristae::ui
