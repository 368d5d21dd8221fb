#include "ui/models/recent_model.h"

#include <QDir>

namespace cristae::ui {

RecentModel::RecentModel(QObject* parent) : QAbstractListModel(parent) {}

void RecentModel::setProjects(std::vector<RecentProject> projects) {
  beginResetModel();
  projects_ = std::move(projects);
  thumbnails_.clear();
  for (const RecentProject& project : projects_) {
    thumbnails_.push_back(project.thumbnail.isEmpty() ? QPixmap() : QPixmap(project.thumbnail));
  }
  endResetModel();
}

void RecentModel::setMissing(const std::set<QString>& files) {
  if (files == missing_) return;
  missing_ = files;
  retranslate();
}

void RecentModel::retranslate() {
  if (!projects_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RecentModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(projects_.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto row = static_cast<std::size_t>(index.row());
  const RecentProject& project = projects_[row];
  const bool isMissing = missing_.contains(project.file);
  const QString size = stackSizeText(project.shape, QLocale());
  const QString opened = openedText(project.opened, QDateTime::currentDateTime(), QLocale());
  switch (role) {
    case Qt::DisplayRole: return project.name;
    case Qt::ToolTipRole:
      return isMissing ? tr("%1 is not there. Find it, or remove it from this list.")
                             .arg(QDir::toNativeSeparators(project.file))
                       : QDir::toNativeSeparators(project.file);
    case Qt::AccessibleTextRole:
      return isMissing ? tr("%1, missing").arg(project.name)
                       : tr("%1, %2, opened: %3").arg(project.name, size, opened);
    case kFileRole: return project.file;
    case kSizeRole: return size;
    case kOpenedRole: return opened;
    case kThumbnailRole: return thumbnails_[row];
    case kIsMissingRole: return isMissing;
    default: return {};
  }
}

}  // namespace cristae::ui
