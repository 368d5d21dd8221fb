#include "ui/dialogs/project_opener.h"

#include "ui/dialogs/relocate_sheet.h"

namespace cristae::ui {

ProjectOpener::ProjectOpener(JobRunner& runner, QWidget* window, QObject* parent)
    : QObject(parent), runner_(runner), window_(window) {}

void ProjectOpener::open(const QString& file, std::function<void(OpenedProject)> onOpened) {
  runner_.stop(job_);
  if (sheet_) sheet_->deleteLater();
  search_.reset();
  onOpened_ = std::move(onOpened);
  setBusy(true);
  const std::filesystem::path path = file.toStdString();
  job_ = runner_.run<ProjectSearch>(
      this, [path](Job& job) { return searchProject(path, job); },
      [this](ProjectSearch search) { take(std::move(search)); },
      [this](const Trouble& trouble) {
        setBusy(false);
        Q_EMIT troubled(trouble);
      });
}

void ProjectOpener::setBusy(bool isBusy) {
  if (isBusy_ == isBusy) return;
  isBusy_ = isBusy;
  Q_EMIT busyChanged(isBusy);
}

void ProjectOpener::take(ProjectSearch search) {
  setBusy(false);
  search_ = std::make_unique<ProjectSearch>(std::move(search));
  if (search_->found) return finish(*search_->found);
  sheet_ = new RelocateSheet(runner_, search_->wanted, search_->similar, window_);
  sheet_->setAttribute(Qt::WA_DeleteOnClose);
  connect(sheet_, &RelocateSheet::placeWanted, this, &ProjectOpener::finish);
  connect(sheet_, &QDialog::rejected, this, [this] {
    search_.reset();
    Q_EMIT cancelled();
  });
  sheet_->open();
}

void ProjectOpener::finish(const StackPlace& place) {
  if (!search_) return;
  const StackPlace found = place;  // the argument may be part of search_
  const auto search = std::exchange(search_, nullptr);
  onOpened_({std::move(search->project), movedStack(search->wanted, found), found.stack});
}

}  // namespace cristae::ui
