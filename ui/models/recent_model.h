#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QPixmap>
#include <map>
#include <set>
#include <vector>

#include "ui/models/recent_projects.h"

namespace cristae::ui {

/// The recent projects as the start page shows them: one row each, newest first.
class RecentModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { kFileRole = Qt::UserRole + 1, kSizeRole, kOpenedRole, kThumbnailRole, kIsMissingRole };

  explicit RecentModel(QObject* parent = nullptr);

  void setProjects(std::vector<RecentProject> projects);
  /// Files that were looked for and not found.
  void setMissing(const std::set<QString>& files);
  /// Texts follow the language that is in force when they are asked for.
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  /// Display: the name. Decoration is left to the view (kThumbnailRole: QPixmap, null if there is none).
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<RecentProject> projects_;
  std::vector<QPixmap> thumbnails_;
  std::set<QString> missing_;
};

}  // namespace cristae::ui
