#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"
#include "ui/panels/review_thumbnail.h"

namespace cristae::ui {

/// Makes the picture of the instance on the card in the background: first what one section shows, soon after
/// the cuts across sections and the surface. Another contrast paints what was read again.
class ThumbnailMaker : public QObject {
  Q_OBJECT

 public:
  /// The runner outlives this.
  explicit ThumbnailMaker(JobRunner& runner, QObject* parent = nullptr);

  struct Source {
    std::shared_ptr<const Stack> stack;
    std::shared_ptr<const ResultLayers> layers;
  };
  /// What was asked for before is forgotten.
  void make(const Source& source, const ThumbnailSubject& subject, const DisplayContrast& contrast);
  void forget();

 Q_SIGNALS:
  void ready(qint64 instance, const cristae::ui::Thumbnail& picture);

 private:
  using Cuts = std::shared_ptr<const ThumbnailCuts>;
  struct Made {
    Cuts cuts;
    Thumbnail picture;
  };
  bool isRead(const Source& source, const ThumbnailSubject& subject) const;
  void start(std::function<Made(Job&)> work);
  void take(Made made);
  void readOn();

  JobRunner& runner_;
  Source source_;
  std::optional<ThumbnailSubject> subject_;
  DisplayContrast contrast_;
  Cuts cuts_;  ///< of the subject, as far as they are read
  JobRunner::JobId job_ = 0;
};

}  // namespace cristae::ui
