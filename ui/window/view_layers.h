#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/base/units.h"
#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"
#include "ui/painting/instance_colours.h"
#include "ui/views/overlay_planes.h"
#include "ui/views/plane_loader.h"

namespace cristae::ui {

/// What the views draw from: the readers of stack, results and truth, and the colours of instances. Made anew
/// when the document changes; shared by all views.
class ViewLayers : public QObject {
  Q_OBJECT

 public:
  /// Both outlive this object.
  ViewLayers(Document& document, JobRunner& runner, QObject* parent = nullptr);

  /// Null: no stack is open.
  std::shared_ptr<PlaneLoader> stack() const { return stack_; }
  const OverlaySources& overlays() const { return overlays_; }
  std::shared_ptr<const InstanceColours> colours() const { return colours_; }

  void setCacheBytes(std::size_t bytes) { cacheBytes_ = bytes; }
  void setShuffle(int shuffle);
  /// What a round of the run under way believes; empty: back to the result.
  void showPreview(const QString& file);
  /// Whether a preview is shown in place of the result's probability.
  bool hasPreview() const { return !preview_.isEmpty(); }

 Q_SIGNALS:
  void stackChanged();
  void overlaysChanged();
  void coloursChanged();

 private:
  void openStack();
  void openOverlays();
  void findColours();
  void readNeighbours();
  std::int64_t currentResult() const;

  Document& document_;
  JobRunner& runner_;
  std::size_t cacheBytes_ = PlaneLoader::kDefaultCache;
  std::shared_ptr<PlaneLoader> stack_;
  std::shared_ptr<const ResultLayers> current_;   ///< what documented_ reads
  std::shared_ptr<const ResultLayers> compared_;  ///< likewise
  std::shared_ptr<const Stack> truth_;            ///< likewise
  OverlaySources documented_;
  OverlaySources overlays_;  ///< documented_, or the preview in place of some of it
  std::shared_ptr<const InstanceColours> colours_;
  std::shared_ptr<const Adjacency> neighbours_;
  int shuffle_ = 0;
  std::int64_t shownResult_ = 0;
  QString preview_;
  JobRunner::JobId colourJob_ = 0;
  QTimer colourTimer_;  ///< until a hand rests that corrects one instance after the other
};

}  // namespace cristae::ui
