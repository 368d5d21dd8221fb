#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/panels/display_panel.h"
#include "ui/window/view_layers.h"

namespace cristae::ui {

/// What stands behind the Display panel: histograms and automatic contrast, found in the background.
class DisplayDesk : public QObject {
  Q_OBJECT

 public:
  /// All outlive this object.
  DisplayDesk(Document& document, ViewState& view, ViewLayers& layers, JobRunner& runner,
              QObject* parent = nullptr);

  void attach(DisplayPanel& panel);
  DisplayState state() const;
  /// Percentiles 0.5 and 99.5 of the stack, or of the section shown.
  void autoContrast();
  /// The whole range of grey values, as stored.
  void resetContrast();

 Q_SIGNALS:
  void stateChanged();

 private:
  struct Found {
    Histogram histogram;
    double low = 0;
    double high = 1;
  };
  static Found look(const Stack& stack, ContrastScope scope, std::int64_t z, Job& job);
  void measure(bool isApplied);

  Document& document_;
  ViewState& view_;
  ViewLayers& layers_;
  JobRunner& runner_;
  ContrastScope scope_ = ContrastScope::stack;
  Histogram histogram_;
  JobRunner::JobId job_ = 0;
};

}  // namespace cristae::ui
