#include "ui/panels/thumbnail_maker.h"

#include <utility>

namespace cristae::ui {

ThumbnailMaker::ThumbnailMaker(JobRunner& runner, QObject* parent) : QObject(parent), runner_(runner) {}

void ThumbnailMaker::forget() {
  runner_.stop(job_);
  cuts_.reset();
  subject_.reset();
}

bool ThumbnailMaker::isRead(const Source& source, const ThumbnailSubject& subject) const {
  if (!subject_ || !cuts_) return false;
  const InstanceDoubt& a = subject_->instance;
  const InstanceDoubt& b = subject.instance;
  return source.stack == source_.stack && source.layers == source_.layers && a.id == b.id &&
         a.place == b.place && a.begin == b.begin && a.end == b.end && subject_->isBody == subject.isBody &&
         subject_->voxelSize == subject.voxelSize && subject_->device == subject.device &&
         subject_->devicePixelRatio == subject.devicePixelRatio;
}

void ThumbnailMaker::make(const Source& source, const ThumbnailSubject& subject,
                          const DisplayContrast& contrast) {
  runner_.stop(job_);
  contrast_ = contrast;
  if (isRead(source, subject))
    return start([cuts = cuts_, contrast](Job&) { return Made{cuts, paintThumbnail(*cuts, contrast)}; });
  cuts_.reset();
  source_ = source;
  subject_ = subject;
  start([source, subject, contrast](Job&) {
    const auto cuts =
        std::make_shared<const ThumbnailCuts>(readProfile(*source.stack, source.layers->labels, subject));
    return Made{cuts, paintThumbnail(*cuts, contrast)};
  });
}

void ThumbnailMaker::start(std::function<Made(Job&)> work) {
  job_ = runner_.run<Made>(this, std::move(work), [this](Made made) { take(std::move(made)); });
}

void ThumbnailMaker::take(Made made) {
  cuts_ = made.cuts;
  Q_EMIT ready(cuts_->instance, made.picture);
  // Who listens may have asked for another one.
  if (cuts_ == made.cuts && !cuts_->isWhole()) readOn();
}

void ThumbnailMaker::readOn() {
  start([source = source_, subject = *subject_, contrast = contrast_, profile = *cuts_](Job& job) {
    const auto cuts = std::make_shared<const ThumbnailCuts>(
        readCuts(*source.stack, source.layers->labels, subject, profile, job));
    return Made{cuts, paintThumbnail(*cuts, contrast)};
  });
}

}  // namespace cristae::ui
