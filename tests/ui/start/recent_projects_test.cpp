#include "ui/models/recent_projects.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

#include "tests/ui/start/suites.h"
#include "ui/models/recent_model.h"

using namespace cristae::ui;

namespace {

RecentProject project(const QString& name) {
  RecentProject entry;
  entry.file = "/work/" + name + ".cristae";
  entry.name = name;
  entry.shape = {165, 768, 1024};
  entry.opened = QDateTime(QDate(2026, 3, 4), QTime(10, 0), QTimeZone::utc());
  return entry;
}

QImage picture(const QColor& colour) {
  QImage image(800, 600, QImage::Format_RGB32);
  image.fill(colour);
  return thumbnailOf(image);
}

}  // namespace

class RecentProjectsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings_ = std::make_unique<QSettings>(folder_->filePath("settings.ini"), QSettings::IniFormat);
    recent_ = std::make_unique<RecentProjects>(*settings_, folder_->filePath("cache"));
  }

  void newest_is_first_and_survives_a_restart() {
    recent_->add(project("a"));
    recent_->add(project("b"));
    settings_->sync();
    QSettings again(folder_->filePath("settings.ini"), QSettings::IniFormat);
    const auto list = RecentProjects(again, folder_->filePath("cache")).list();
    QCOMPARE(list.size(), std::size_t{2});
    QCOMPARE(list[0], project("b"));
    QCOMPARE(list[1], project("a"));
  }

  void opening_again_moves_to_the_top() {
    for (const char* name : {"a", "b", "a"}) recent_->add(project(name));
    QCOMPARE(recent_->list().size(), std::size_t{2});
    QCOMPARE(recent_->list()[0].name, "a");
  }

  void twelve_are_kept_with_their_pictures() {
    for (int i = 0; i < 14; ++i) recent_->add(project(QString::number(i)), picture(Qt::gray));
    const auto list = recent_->list();
    QCOMPARE(list.size(), std::size_t{12});
    QCOMPARE(list.back().name, "2");
    QCOMPARE(QDir(folder_->filePath("cache")).entryList(QDir::Files).size(), 12);
  }

  void thumbnail_is_small_and_kept() {
    recent_->add(project("a"), picture(Qt::red));
    const QString path = recent_->list()[0].thumbnail;
    const QImage stored(path);
    QVERIFY(stored.width() <= 256 && stored.height() <= 192);
    QCOMPARE(stored.pixelColor(10, 10), QColor(Qt::red));
    recent_->add(project("a"));
    QCOMPARE(recent_->list()[0].thumbnail, path);
  }

  void thumbnail_is_the_middle_of_a_long_picture() {
    QImage strip(200, 4000, QImage::Format_RGB32);
    strip.fill(Qt::red);
    QPainter(&strip).fillRect(0, 1800, 200, 400, Qt::blue);
    const QImage small = thumbnailOf(strip);
    QCOMPARE(small.size(), RecentProjects::kThumbnailSize);
    QCOMPARE(small.pixelColor(96, 72), QColor(Qt::blue));
  }

  void unwritable_cache_costs_the_picture_only() {
    QFile file(folder_->filePath("blocked"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentProjects recent(*settings_, folder_->filePath("blocked") + "/cache");
    recent.add(project("a"), picture(Qt::red));
    QCOMPARE(recent.list().size(), std::size_t{1});
    QVERIFY(recent.list()[0].thumbnail.isEmpty());
  }

  void removed_with_its_picture() {
    recent_->add(project("a"), picture(Qt::red));
    const QString path = recent_->list()[0].thumbnail;
    recent_->remove(project("a").file);
    QVERIFY(recent_->list().empty());
    QVERIFY(!QFile::exists(path));
  }

  void found_again_keeps_its_row() {
    for (const char* name : {"a", "b", "c"}) recent_->add(project(name));
    recent_->replaceFile(project("b").file, "/new/place/bee.cristae");
    QCOMPARE(recent_->list()[1].file, "/new/place/bee.cristae");
    QCOMPARE(recent_->list()[1].name, "bee");
    // What it is now called was in the list already: one row is left.
    recent_->replaceFile("/new/place/bee.cristae", project("c").file);
    QCOMPARE(recent_->list().size(), std::size_t{2});
  }

  void missing_ones_are_those_not_on_disk() {
    RecentProject there = project("a");
    there.file = folder_->filePath("there.cristae");
    QFile file(there.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(missingProjects({there, project("b")}), std::set<QString>{project("b").file});
  }

  void model_keeps_the_rules() {
    RecentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProjects({project("a"), project("b")});
    QCOMPARE(model.rowCount(), 2);
    model.setMissing({project("b").file});
    QVERIFY(!model.index(0).data(RecentModel::kIsMissingRole).toBool());
    QVERIFY(model.index(1).data(RecentModel::kIsMissingRole).toBool());
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains("missing"));
    model.setProjects({});
    QCOMPARE(model.rowCount(), 0);
  }

  void opened_text_data() {
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << 0 << "Today, 10:00";
    QTest::newRow("yesterday") << 1 << "Yesterday, 10:00";
    QTest::newRow("days") << 3 << "3";
    QTest::newRow("long ago") << 40 << "04/03/2026";
  }
  void opened_text() {
    QFETCH(int, daysAgo);
    const QDateTime opened(QDate(2026, 3, 4), QTime(10, 0));
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString text = openedText(opened, opened.addDays(daysAgo).addSecs(3600), british);
    QTEST(text.left(QByteArray(QTest::currentDataTag()) == "days" ? 1 : 99), "expected");
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<QSettings> settings_;
  std::unique_ptr<RecentProjects> recent_;
};

int run_recent_projects_test(int argc, char** argv) {
  RecentProjectsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "recent_projects_test.moc"
