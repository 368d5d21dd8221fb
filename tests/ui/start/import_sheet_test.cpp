#include "ui/dialogs/import_sheet.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "core/volume/content_hash.h"
#include "tests/ui/start/some_stack.h"
#include "tests/ui/start/suites.h"

using namespace cristae;
using namespace cristae::ui;

class ImportSheetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    stack_ = test::write_some_stack(root() / "cells.h5");
    runner_ = std::make_unique<JobRunner>();
  }
  void cleanup() { runner_.reset(); }

  void opens_at_once_and_fills() {
    QElapsedTimer clock;
    clock.start();
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    sheet.show();
    QVERIFY(!open_button(sheet)->isEnabled());
    QTRY_VERIFY(open_button(sheet)->isEnabled());
    QTRY_VERIFY(!sheet.findChildren<ImportPicture*>()[0]->picture().isNull());
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(*sheet.findChild<VoxelSizeEditor*>()->voxelSize(), (VoxelSize{30, 8, 8}));
    QTRY_VERIFY(sheet.facts().looksInverted.has_value());
  }

  void choice_describes_the_whole_stack() {
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    const ImportChoice choice = choose(sheet);
    QCOMPARE(choice.description, with_polarity(test::describe_stack(stack_), sheet));
    QCOMPARE(choice.reference, stack_.string() + ":/raw");
    QCOMPARE(choice.projectFile, root() / "cells.cristae");
    QCOMPARE(choice.stack->info().shape, (Shape{6, 40, 50}));
    QVERIFY(!std::filesystem::exists(choice.projectFile));
  }

  void range_voxel_size_and_polarity_are_taken() {
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    QTRY_VERIFY(open_button(sheet)->isEnabled());
    sheet.findChild<QSpinBox*>("firstSection")->setValue(2);
    sheet.findChild<QSpinBox*>("lastSection")->setValue(4);
    sheet.findChild<QDoubleSpinBox*>("voxelZ")->setValue(45);
    sheet.findChild<QComboBox*>("polarity")->setCurrentIndex(1);
    Q_EMIT sheet.findChild<QComboBox*>("polarity")->activated(1);
    const ImportChoice choice = choose(sheet);
    QCOMPARE(choice.description.part, std::string(":/raw[2:5]"));
    QCOMPARE(choice.description.shape, (Shape{3, 40, 50}));
    QCOMPARE(choice.description.voxel_size_nm, (std::optional<VoxelSize>{{45, 8, 8}}));
    QCOMPARE(choice.description.voxel_size_source, std::string("user"));
    QVERIFY(choice.description.is_inverted);
    QCOMPARE(choice.description.content_hash, content_hash(*open_stack(stack_.string() + ":/raw[2:5]")));
  }

  void given_range_is_kept() {
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string() + ":/raw[0:6:2]"), documents());
    const ImportChoice choice = choose(sheet);
    QCOMPARE(choice.description.part, std::string(":/raw[0:6:2]"));
    QCOMPARE(choice.description.shape.z, 3);
    QCOMPARE(choice.description.voxel_size_nm->z, 60.0);  // every second section
  }

  void odd_sections_are_skipped_or_padded_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("sections");
    QTest::newRow("skip") << "skipOdd"
                          << ":/skip" << 2;
    QTest::newRow("pad") << "padOdd"
                         << ":/pad" << 3;
  }
  void odd_sections_are_skipped_or_padded() {
    QFETCH(QString, button);
    QFETCH(QString, part);
    QFETCH(int, sections);
    const auto folder = root() / "series";
    std::filesystem::create_directory(folder);
    for (const auto& [name, width] :
         {std::pair("s1.png", 50), std::pair("s2.png", 48), std::pair("s3.png", 50)}) {
      QImage section(width, 40, QImage::Format_Grayscale8);
      section.fill(90);
      QVERIFY(section.save(QString::fromStdString((folder / name).string())));
    }
    ImportSheet sheet(*runner_, QString::fromStdString(folder.string()), documents());
    sheet.show();
    auto* choice = sheet.findChild<QPushButton*>(button);
    QVERIFY(choice);
    QTRY_VERIFY(choice->isVisible());
    QVERIFY(sheet.findChild<QLabel*>("problem")->text().startsWith(
        "Section s2.png is 48 × 40, the others are 50 × 40"));
    QVERIFY(!sheet.findChild<QPushButton*>("openStack")->isEnabled());
    choice->click();
    const ImportChoice made = choose(sheet);
    QCOMPARE(made.description.part, part.toStdString());
    QCOMPARE(made.description.shape, (Shape{sections, 40, 50}));
    QVERIFY(!choice->isVisible());
    QVERIFY(sheet.findChild<QLabel*>("notes")->text().contains("s2.png"));
    QCOMPARE(open_stack(made.reference)->info().shape.z, std::int64_t{sections});
  }

  void the_project_is_made_of_the_fast_copy() {
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    QTRY_VERIFY(open_button(sheet)->isEnabled());
    sheet.findChild<QPushButton*>("makeCopy")->click();
    QTRY_VERIFY(sheet.facts().path.endsWith("cells copy.h5"));
    const ImportChoice choice = choose(sheet);
    QCOMPARE(choice.description.path, root() / "cells copy.h5");
    QCOMPARE(choice.description.shape, (Shape{6, 40, 50}));
    QCOMPARE(choice.description.voxel_size_nm, (std::optional<VoxelSize>{{30, 8, 8}}));
    QCOMPARE(choice.description.content_hash, content_hash(*open_stack(stack_.string() + ":/raw")));
    QCOMPARE(proposeFastCopy(root() / "cells.cristae"), root() / "cells copy 2.h5");
  }

  void dataset_is_asked_for() {
    const auto path = test::write_two_volumes(root() / "two.h5");
    ImportSheet sheet(*runner_, QString::fromStdString(path.string()), documents());
    auto* dataset = sheet.findChild<QComboBox*>("dataset");
    sheet.show();
    QTRY_COMPARE(dataset->count(), 2);
    QVERIFY(!open_button(sheet)->isEnabled());
    QVERIFY(sheet.findChild<QLabel*>("problem")->isVisible());
    dataset->setCurrentIndex(1);
    Q_EMIT dataset->activated(1);
    const ImportChoice choice = choose(sheet);
    QCOMPARE(choice.description.part, std::string(":/second"));
    QVERIFY(!choice.description.voxel_size_nm);
  }

  void fault_is_said_in_the_sheet() {
    ImportSheet sheet(*runner_, QString::fromStdString((root() / "gone.tif").string()), documents());
    sheet.show();
    auto* problem = sheet.findChild<QLabel*>("problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains("gone.tif"));
    QVERIFY(!open_button(sheet)->isEnabled());
    QVERIFY(sheet.isVisible());
  }

  void existing_project_is_offered_and_never_overwritten() {
    const auto existing = root() / "cells.cristae";
    Project::create(existing, test::describe_stack(stack_));
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    QTRY_VERIFY(open_button(sheet)->isEnabled());
    QSignalSpy wanted(&sheet, &ImportSheet::existingProjectWanted);
    sheet.findChild<QPushButton*>("openExisting")->click();
    QCOMPARE(wanted[0][0].toString().toStdString(), existing.string());
    sheet.setChooser([&](QWidget*, const QString&) { return QString::fromStdString(existing.string()); });
    sheet.findChild<QPushButton*>("changeFile")->click();
    QVERIFY(!open_button(sheet)->isEnabled());
    sheet.setChooser(
        [&](QWidget*, const QString&) { return QString::fromStdString((root() / "other").string()); });
    sheet.findChild<QPushButton*>("changeFile")->click();
    QCOMPARE(choose(sheet).projectFile, root() / "other.cristae");
  }

  void enter_opens_the_project_that_is_there() {
    Project::create(root() / "cells.cristae", test::describe_stack(stack_));
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    const QSignalSpy wanted(&sheet, &ImportSheet::existingProjectWanted);
    const QSignalSpy chosen(&sheet, &ImportSheet::chosen);
    sheet.show();
    QTRY_VERIFY(open_button(sheet)->isEnabled());
    QTRY_VERIFY(sheet.findChild<QPushButton*>("openExisting")->isDefault());
    QTest::keyClick(&sheet, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QTest::qWait(100);
    QCOMPARE(chosen.count(), 0);
  }

  void a_chosen_place_is_for_a_new_project() {
    Project::create(root() / "cells.cristae", test::describe_stack(stack_));
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    sheet.setChooser(
        [&](QWidget*, const QString&) { return QString::fromStdString((root() / "other").string()); });
    sheet.show();
    QTRY_VERIFY(open_button(sheet)->isEnabled());
    sheet.findChild<QPushButton*>("changeFile")->click();
    QVERIFY(open_button(sheet)->isDefault());
  }

  void a_typed_voxel_size_is_said_to_be_given() {
    ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
    QTRY_VERIFY(open_button(sheet)->isEnabled());
    sheet.findChild<QDoubleSpinBox*>("voxelZ")->setValue(45);
    const auto labels = sheet.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().startsWith("Given by you"); }));
  }

  void closing_while_reading_is_safe() {
    for (int i = 0; i < 5; ++i) {
      ImportSheet sheet(*runner_, QString::fromStdString(stack_.string()), documents());
      sheet.show();
      if (i % 2 == 0) QCoreApplication::processEvents();
    }
    QTRY_COMPARE(runner_->runningCount(), 0);
  }

 private:
  std::filesystem::path root() const { return folder_->path().toStdString(); }
  QString documents() const { return folder_->filePath("documents"); }
  static QPushButton* open_button(const ImportSheet& sheet) {
    return sheet.findChild<QPushButton*>("openStack");
  }

  static ProjectStack with_polarity(ProjectStack description, const ImportSheet& sheet) {
    description.is_inverted = sheet.findChild<QComboBox*>("polarity")->currentIndex() == 1;
    return description;
  }

  ImportChoice choose(ImportSheet& sheet) {
    std::optional<ImportChoice> choice;
    connect(&sheet, &ImportSheet::chosen, this, [&](const ImportChoice& made) { choice = made; });
    [&] { QTRY_VERIFY(open_button(sheet)->isEnabled() && sheet.facts().looksInverted.has_value()); }();
    open_button(sheet)->click();
    [&] { QTRY_VERIFY(choice.has_value()); }();
    sheet.disconnect(this);
    return choice.value_or(ImportChoice{});
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::filesystem::path stack_;
  std::unique_ptr<JobRunner> runner_;
};

int run_import_sheet_test(int argc, char** argv) {
  ImportSheetTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "import_sheet_test.moc"
