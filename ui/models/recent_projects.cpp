#include "ui/models/recent_projects.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::RecentProjects)
};

constexpr auto kArray = "recent/projects";

RecentProject readEntry(const QSettings& settings) {
  RecentProject project;
  project.file = settings.value("file").toString();
  project.name = settings.value("name").toString();
  project.shape = {settings.value("sections").toLongLong(), settings.value("height").toLongLong(),
                   settings.value("width").toLongLong()};
  project.opened = QDateTime::fromString(settings.value("opened").toString(), Qt::ISODate);
  project.thumbnail = settings.value("thumbnail").toString();
  return project;
}

void writeEntry(QSettings& settings, const RecentProject& project) {
  settings.setValue("file", project.file);
  settings.setValue("name", project.name);
  settings.setValue("sections", static_cast<qlonglong>(project.shape.z));
  settings.setValue("height", static_cast<qlonglong>(project.shape.y));
  settings.setValue("width", static_cast<qlonglong>(project.shape.x));
  settings.setValue("opened", project.opened.toUTC().toString(Qt::ISODate));
  settings.setValue("thumbnail", project.thumbnail);
}

auto findFile(std::vector<RecentProject>& projects, const QString& file) {
  return std::find_if(projects.begin(), projects.end(),
                      [&](const RecentProject& project) { return project.file == file; });
}

}  // namespace

RecentProjects::RecentProjects(QSettings& settings, const QString& cacheFolder)
    : settings_(settings), cacheFolder_(cacheFolder) {}

std::vector<RecentProject> RecentProjects::list() const {
  std::vector<RecentProject> projects;
  const int count = settings_.beginReadArray(kArray);
  for (int i = 0; i < std::min(count, kMost); ++i) {
    settings_.setArrayIndex(i);
    RecentProject project = readEntry(settings_);
    if (!project.file.isEmpty()) projects.push_back(std::move(project));
  }
  settings_.endArray();
  return projects;
}

void RecentProjects::store(const std::vector<RecentProject>& projects) {
  settings_.remove(kArray);
  settings_.beginWriteArray(kArray, static_cast<int>(projects.size()));
  for (std::size_t i = 0; i < projects.size(); ++i) {
    settings_.setArrayIndex(static_cast<int>(i));
    writeEntry(settings_, projects[i]);
  }
  settings_.endArray();
}

QString RecentProjects::thumbnailPath(const QString& file) const {
  const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
  return QDir(cacheFolder_).filePath(QString::fromLatin1(hash.left(20)) + ".png");
}

void RecentProjects::add(const RecentProject& project, const QImage& thumbnail) {
  std::vector<RecentProject> projects = list();
  RecentProject entry = project;
  if (const auto earlier = findFile(projects, project.file); earlier != projects.end()) {
    if (thumbnail.isNull()) entry.thumbnail = earlier->thumbnail;
    projects.erase(earlier);
  }
  if (!thumbnail.isNull()) {
    const QString path = thumbnailPath(project.file);
    QDir().mkpath(cacheFolder_);
    // A full or read-only cache costs the picture, nothing else.
    entry.thumbnail = thumbnail.save(path, "PNG") ? path : QString();
  }
  projects.insert(projects.begin(), std::move(entry));
  for (std::size_t i = kMost; i < projects.size(); ++i) QFile::remove(projects[i].thumbnail);
  projects.resize(std::min<std::size_t>(projects.size(), kMost));
  store(projects);
}

void RecentProjects::remove(const QString& file) {
  std::vector<RecentProject> projects = list();
  const auto found = findFile(projects, file);
  if (found == projects.end()) return;
  QFile::remove(found->thumbnail);
  projects.erase(found);
  store(projects);
}

void RecentProjects::replaceFile(const QString& file, const QString& found) {
  std::vector<RecentProject> projects = list();
  if (file == found) return;
  std::erase_if(projects, [&](const RecentProject& project) { return project.file == found; });
  const auto entry = findFile(projects, file);
  if (entry == projects.end()) return;
  entry->file = found;
  entry->name = QFileInfo(found).completeBaseName();
  store(projects);
}

QImage thumbnailOf(const QImage& picture) {
  constexpr QSize kSize = RecentProjects::kThumbnailSize;
  const QImage small = picture.scaled(kSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
  const QSize beside = small.size() - kSize;
  return small.copy(QRect(QPoint(beside.width() / 2, beside.height() / 2), kSize));
}

std::set<QString> missingProjects(const std::vector<RecentProject>& projects) {
  std::set<QString> missing;
  for (const RecentProject& project : projects) {
    if (!QFileInfo::exists(project.file)) missing.insert(project.file);
  }
  return missing;
}

QString openedText(const QDateTime& opened, const QDateTime& now, const QLocale& locale) {
  if (!opened.isValid()) return {};
  const QDateTime local = opened.toLocalTime();
  const qint64 days = local.date().daysTo(now.toLocalTime().date());
  if (days == 0) return Texts::tr("Today, %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
  if (days == 1) return Texts::tr("Yesterday, %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
  if (days > 1 && days < 7) return Texts::tr("%n days ago", nullptr, static_cast<int>(days));
  return locale.toString(local.date(), QLocale::ShortFormat);
}

QString stackSizeText(const Shape& shape, const QLocale& locale) {
  // Translators: %1 is the width and %2 the height of a section in pixels.
  return Texts::tr("%n section(s), %1 × %2 px", nullptr, static_cast<int>(shape.z))
      .arg(locale.toString(static_cast<qlonglong>(shape.x)),
           locale.toString(static_cast<qlonglong>(shape.y)));
}

}  // namespace cristae::ui
