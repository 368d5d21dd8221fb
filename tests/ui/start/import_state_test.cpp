#include "ui/dialogs/import_state.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include "core/base/error.h"
#include "tests/ui/start/some_stack.h"
#include "tests/ui/start/suites.h"
#include "ui/dialogs/import_reader.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

ImportFacts some_facts() {
  ImportFacts facts;
  facts.path = "/data/cortex.tif";
  StackInfo info;
  info.format = "TIFF";
  info.shape = {165, 768, 1024};
  info.voxel_size_nm = VoxelSize{30, 8, 8};
  info.voxel_size_source = "ImageJ tags";
  facts.info = info;
  facts.lastSection = 164;
  facts.projectFile = "/data/cortex.cristae";
  return facts;
}

std::filesystem::path path_in(const QTemporaryDir& folder, const char* name) {
  return std::filesystem::path(folder.path().toStdString()) / name;
}

}  // namespace

class ImportStateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void whole_stack_in_words() {
    const ImportSheetState state = importSheetState(some_facts());
    QCOMPARE(state.name, "cortex.tif");
    QVERIFY(state.shape.contains("1,024 × 768 × 165"));
    QVERIFY(state.type.contains("8-bit") && state.type.contains("TIFF"));
    QVERIFY(state.voxelOrigin.contains("ImageJ tags"));
    QVERIFY(state.storage.contains("all of it"));
    QVERIFY(state.range.startsWith("All"));
    QVERIFY(state.canOpen);
  }

  void origin_of_the_voxel_size_follows_the_user() {
    ImportFacts facts = some_facts();
    facts.isVoxelEdited = true;
    facts.voxelSize = facts.info->voxel_size_nm;
    QVERIFY(importSheetState(facts).voxelOrigin.startsWith("Read from"));
    facts.voxelSize = VoxelSize{40, 8, 8};
    const QString given = importSheetState(facts).voxelOrigin;
    QVERIFY2(given.startsWith("Given by you") && given.contains("8 × 8 × 30 nm (ImageJ tags)"),
             qPrintable(given));
    facts.voxelSize.reset();
    QVERIFY(importSheetState(facts).voxelOrigin.startsWith("Sizes are given in pixels"));
    facts.info->voxel_size_nm.reset();
    QVERIFY(importSheetState(facts).voxelOrigin.startsWith("The file does not say it."));
    facts.voxelSize = VoxelSize{40, 8, 8};
    QCOMPARE(importSheetState(facts).voxelOrigin, "Given by you; the file does not say it.");
  }

  void a_second_project_is_not_proposed() {
    ImportFacts facts = some_facts();
    QVERIFY(!importSheetState(facts).proposesExisting);
    facts.existingProject = "/data/cortex.cristae";
    QVERIFY(importSheetState(facts).proposesExisting);
    facts.isFileChosen = true;
    QVERIFY(!importSheetState(facts).proposesExisting);
  }

  void large_stack_says_what_is_kept() {
    ImportFacts facts = some_facts();
    facts.info->shape = {1000, 4096, 4096};
    QVERIFY(importSheetState(facts).storage.contains("128"));
  }

  void faults_keep_the_sheet_closed_to_opening_data() {
    QTest::addColumn<int>("fault");
    QTest::newRow("still reading") << 0;
    QTest::newRow("not readable") << 1;
    QTest::newRow("no dataset chosen") << 2;
    QTest::newRow("project exists") << 3;
    QTest::newRow("place not known yet") << 4;
  }
  void faults_keep_the_sheet_closed_to_opening() {
    QFETCH(int, fault);
    ImportFacts facts = some_facts();
    if (fault == 0) facts.isReading = true;
    if (fault == 1) facts.trouble = Trouble{"a.tif is cut short", "copy the file again"};
    if (fault == 2) facts.needsDataset = true;
    if (fault == 3) facts.projectExists = true;
    if (fault == 4) facts.projectFile.clear();
    const ImportSheetState state = importSheetState(facts);
    QVERIFY(!state.canOpen);
    QCOMPARE(state.problem.isEmpty(), fault == 0 || fault == 4);
    if (fault == 1) QCOMPARE(state.problem, "a.tif is cut short.\nCopy the file again.");
    if (fault == 3) QVERIFY(state.problem.contains("cortex.cristae"));
  }

  void a_fast_copy_is_offered_where_sections_are_slow() {
    ImportFacts facts = some_facts();
    facts.secondsPerSection = 0.02;
    QCOMPARE(importSheetState(facts).copy, QString());
    facts.secondsPerSection = 0.8;
    const ImportSheetState slow = importSheetState(facts);
    QVERIFY2(slow.copy.contains("0.8 s"), qPrintable(slow.copy));
    QVERIFY2(slow.copyButton.contains("123.8 MB") && slow.copyButton.contains("2 min"),
             qPrintable(slow.copyButton));
    QVERIFY(slow.canOpen);  // never insists
    facts.copiedSections = 40;
    QVERIFY(importSheetState(facts).copy.contains("40 of 165"));
    QVERIFY(importSheetState(facts).copyButton != slow.copyButton);
    facts.info->shape.z = 3;
    facts.copiedSections.reset();
    QCOMPARE(importSheetState(facts).copy, QString());
  }

  void range_is_counted() {
    ImportFacts facts = some_facts();
    facts.firstSection = 10;
    facts.lastSection = 49;
    QVERIFY(importSheetState(facts).range.startsWith("40 of 165"));
  }

  void polarity_waits_for_the_voxels() {
    ImportFacts facts = some_facts();
    const QString waiting = importSheetState(facts).polarity;
    facts.looksInverted = true;
    const QString light = importSheetState(facts).polarity;
    facts.looksInverted = false;
    QVERIFY(waiting != light && light != importSheetState(facts).polarity);
  }

  void what_cannot_be_read_is_not_looked_at() {
    ImportFacts facts = some_facts();
    facts.info->notes = {"RGB taken as grey", "JPEG is lossy: grey values are not the original ones"};
    QCOMPARE(importSheetState(facts).notes.size(), 2);
    facts.trouble = Trouble{"a.jpg is a colour image", "convert it"};
    const ImportSheetState state = importSheetState(facts);
    QCOMPARE(state.polarity, QString());
    QCOMPARE(state.notes.size(), 1);
    QVERIFY(state.notes[0].contains("JPEG"));
  }

  void notes_are_sentences_data() {
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("text");
    QTest::newRow("grey colours") << "RGB taken as grey"
                                  << "The colours are all grey: taken as grey values.";
    QTest::newRow("one gap") << "no section between s3.png and s5.png"
                             << "One section is missing between s3.png and s5.png.";
    QTest::newRow("gap") << "4 sections missing between s3.png and s8.png"
                         << "4 section(s) are missing between s3.png and s8.png.";
    QTest::newRow("twice") << "section number 7 is there twice: a7.png and b07.png"
                           << "Section number 7 is there twice: a7.png and b07.png.";
    QTest::newRow("pixel")
        << "resolution tags: pixel 4 x 5 nm (y, x), distance of sections unknown"
        << "resolution tags give a pixel of 5 × 4 nm (x × y); the distance of the sections is "
           "not given.";
    QTest::newRow("skipped") << "1 section of another size is left out: s3.png"
                             << "1 section(s) of another size skipped: s3.png.";
    QTest::newRow("padded") << "2 sections of another size are cropped or padded: s3.png, s4.png"
                            << "2 section(s) of another size cropped or padded: s3.png, s4.png.";
    QTest::newRow("unknown") << "something new"
                             << "something new";
  }
  void notes_are_sentences() {
    QFETCH(QString, note);
    QTEST(importNoteText(note.toStdString()), "text");
  }

  void duplicates_are_named() {
    ImportFacts facts = some_facts();
    facts.duplicates = {{7, 8}};
    QCOMPARE(importSheetState(facts).notes, QStringList{"Sections 7 and 8 show exactly the same."});
  }

  // What is read in the background.

  void header_of_a_file_with_one_volume() {
    const QTemporaryDir folder;
    const auto path = test::write_some_stack(path_in(folder, "a.h5"));
    const ImportHeader header = readImportHeader(path.string() + "[1:3]");
    QVERIFY(header.stack);
    QCOMPARE(header.reference.dataset, std::string("/raw"));
    QCOMPARE(header.stack->info().shape, (Shape{6, 40, 50}));
    QVERIFY(header.reference.range && header.reference.range->begin == 1);
  }

  void several_volumes_are_a_choice() {
    const QTemporaryDir folder;
    const auto path = test::write_two_volumes(path_in(folder, "a.h5"));
    const ImportHeader header = readImportHeader(path.string());
    QVERIFY(!header.stack);
    QCOMPARE(header.datasets.size(), std::size_t{2});
    QVERIFY(readImportHeader(path.string() + ":/second").stack);
  }

  void missing_file_is_an_error() {
    const QTemporaryDir folder;
    QVERIFY_THROWS_EXCEPTION(Error, readImportHeader(path_in(folder, "gone.tif").string()));
  }

  void picture_uses_the_range_of_grey_values() {
    cv::Mat section(64, 64, CV_16U, cv::Scalar(1000));
    section.colRange(32, 64).setTo(1200);
    const auto stack = make_memory_stack(std::vector<cv::Mat>{section});
    const QImage picture = readImportPicture(*stack, 0, 32);
    QCOMPARE(picture.size(), QSize(32, 32));
    QVERIFY(qGray(picture.pixel(4, 16)) < 10);
    QVERIFY(qGray(picture.pixel(28, 16)) > 245);
  }

  void constant_and_empty_values_have_a_picture() {
    const auto flat = make_memory_stack(std::vector<cv::Mat>{cv::Mat(8, 8, CV_32F, cv::Scalar(3))});
    QCOMPARE(readImportPicture(*flat, 0, 100).size(), QSize(8, 8));
    const cv::Mat none(8, 8, CV_32F, cv::Scalar(std::numeric_limits<double>::quiet_NaN()));
    const auto empty = make_memory_stack(std::vector<cv::Mat>{none});
    QCOMPARE(readImportPicture(*empty, 0, 100).size(), QSize(8, 8));
  }

  void repeated_sections_are_found() {
    std::vector<cv::Mat> sections;
    for (int z = 0; z < 6; ++z) sections.emplace_back(32, 32, CV_8U, cv::Scalar(10 * z));
    sections[4] = sections[3].clone();
    Job job;
    const ImportInsight insight = readImportInsight(*make_memory_stack(sections), job);
    QCOMPARE(insight.duplicates, (std::vector<std::pair<std::int64_t, std::int64_t>>{{3, 4}}));
  }

  void project_goes_beside_the_stack_and_never_over_one() {
    const QTemporaryDir folder;
    const auto stack = test::write_some_stack(path_in(folder, "my cells/a.b.h5"));
    const auto documents = path_in(folder, "documents");
    const auto proposed = proposeProjectFile(stack, documents);
    QCOMPARE(proposed, path_in(folder, "my cells/a.b.cristae"));
    QVERIFY(projectBeside(stack).empty());
    Project::create(proposed, test::describe_stack(stack));
    QCOMPARE(proposeProjectFile(stack, documents), path_in(folder, "my cells/a.b 2.cristae"));
    QCOMPARE(projectBeside(stack), proposed);
    // A folder of sections: beside the folder, with its whole name.
    QCOMPARE(proposeProjectFile(path_in(folder, "my cells/"), documents),
             path_in(folder, "my cells.cristae"));
  }

  void a_folder_of_images_has_the_name_of_its_parent() {
    const QTemporaryDir folder;
    const auto documents = path_in(folder, "documents");
    for (const char* name : {"epfl/images", "epfl/RAW", "epfl/cortex"})
      std::filesystem::create_directories(path_in(folder, name));
    QCOMPARE(proposeProjectFile(path_in(folder, "epfl/images"), documents),
             path_in(folder, "epfl/epfl.cristae"));
    QCOMPARE(proposeProjectFile(path_in(folder, "epfl/RAW/"), documents),
             path_in(folder, "epfl/epfl.cristae"));
    QCOMPARE(proposeProjectFile(path_in(folder, "epfl/cortex"), documents),
             path_in(folder, "epfl/cortex.cristae"));
    // One that was made under the name of the folder is still found.
    QVERIFY(projectBeside(path_in(folder, "epfl/images")).empty());
    const auto stack = test::write_some_stack(path_in(folder, "a.h5"));
    Project::create(path_in(folder, "epfl/images.cristae"), test::describe_stack(stack));
    QCOMPARE(projectBeside(path_in(folder, "epfl/images")), path_in(folder, "epfl/images.cristae"));
  }

  void project_goes_to_documents_when_the_folder_is_gone() {
    const QTemporaryDir folder;
    QCOMPARE(proposeProjectFile(path_in(folder, "gone/a.h5"), path_in(folder, "documents")),
             path_in(folder, "documents/a.cristae"));
  }
};

int run_import_state_test(int argc, char** argv) {
  ImportStateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "import_state_test.moc"
