#pragma once

#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QSettings>
#include <QString>
#include <optional>
#include <set>
#include <vector>

#include "core/base/units.h"

namespace cristae::ui {

/// A project as the start page lists it.
struct RecentProject {
  QString file;  ///< absolute path of the `.cristae`
  QString name;  ///< what is shown; usually the file name without ending
  Shape shape;   ///< of its stack
  QDateTime opened;
  QString thumbnail;  ///< path of a PNG; empty or absent on disk: none
  bool operator==(const RecentProject&) const = default;
};

/// The last projects, newest first, in the program's settings; thumbnails are small PNG files in a cache
/// folder. GUI thread.
class RecentProjects {
 public:
  static constexpr int kMost = 12;
  static constexpr QSize kThumbnailSize{192, 144};

  /// @param settings      outlives this object; only the group "recent" is touched
  /// @param cacheFolder   made when the first thumbnail is written
  RecentProjects(QSettings& settings, const QString& cacheFolder);

  /// Nothing is looked up on disk: a lost network drive must not hold up the window.
  std::vector<RecentProject> list() const;

  /// Puts a project at the top; an earlier entry of the same file is replaced, and what exceeds kMost leaves.
  /// @param thumbnail  as thumbnailOf makes it; null keeps the earlier one
  void add(const RecentProject& project, const QImage& thumbnail = {});
  void remove(const QString& file);
  /// The user found a missing project: same entry, new place.
  void replaceFile(const QString& file, const QString& found);

 private:
  QString thumbnailPath(const QString& file) const;
  void store(const std::vector<RecentProject>& projects);

  QSettings& settings_;
  QString cacheFolder_;
};

/// The middle of a picture of a project's stack in the size of the start page. For a background job.
QImage thumbnailOf(const QImage& picture);

/// Files of these projects that are not there. Looks at the disk: for a background job.
std::set<QString> missingProjects(const std::vector<RecentProject>& projects);

/// "Today, 14:30", "Yesterday", "3 days ago", then the date.
QString openedText(const QDateTime& opened, const QDateTime& now, const QLocale& locale);

/// "165 sections, 1024 × 768 px" (x y).
QString stackSizeText(const Shape& shape, const QLocale& locale);

}  // namespace cristae::ui
