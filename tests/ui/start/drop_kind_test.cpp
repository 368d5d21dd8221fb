#include "ui/models/drop_kind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/volume/stack_endings.h"
#include "tests/ui/start/suites.h"

using namespace cristae::ui;

namespace {

void write_file(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

DropFacts file_facts(const QString& path, const QByteArray& bytes) {
  DropFacts facts;
  facts.path = path;
  facts.isThere = true;
  facts.firstBytes = bytes;
  return facts;
}

const QByteArray kTiff("II*\0rest", 8);
const QByteArray kHdf5("\x89HDF\r\n\x1a\nrest", 12);

}  // namespace

class DropKindTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void files_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isProjectOpen");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* path, const QByteArray& bytes, bool isOpen,
                        DropKind kind) {
      QTest::newRow(name) << path << bytes << isOpen << static_cast<int>(kind);
    };
    row("TIFF", "/a/cortex.tif", kTiff, false, DropKind::stack);
    row("TIFF without ending", "/a/cortex", kTiff, false, DropKind::stack);
    row("HDF5", "/a/cortex.h5", kHdf5, true, DropKind::stack);
    row("MRC", "/a/cortex.mrc", "", false, DropKind::stack);
    row("labels with a project", "/a/cortex_labels.tif", kTiff, true, DropKind::truth);
    row("labels without a project", "/a/cortex_labels.tif", kTiff, false, DropKind::stack);
    row("gt inside a word", "/a/lengths.tif", kTiff, true, DropKind::stack);
    row("gt as a word", "/a/cortex-gt.h5", kHdf5, true, DropKind::truth);
    row("points", "/a/clicks.csv", "z,y,x\n", true, DropKind::points);
    row("points without a project", "/a/clicks.csv", "z,y,x\n", false, DropKind::unknown);
    row("NIfTI", "/a/cortex.nii.gz", "\x1f\x8b", false, DropKind::stack);
    row("NPY without ending", "/a/cortex", "\x93NUMPY", false, DropKind::stack);
    row("labels as NIfTI with a project", "/a/cortex_seg.nii.gz", "\x1f\x8b", true, DropKind::truth);
    row("something else packed", "/a/cortex.gz", "\x1f\x8b", false, DropKind::unknown);
    row("an ImageJ selection", "/a/clicks.roi", "Iout", true, DropKind::points);
    row("ImageJ selections", "/a/clicks.zip", "PK", true, DropKind::points);
    row("a skeleton", "/a/clicks.nml", "<things>", true, DropKind::points);
    row("a skeleton without a project", "/a/clicks.nml", "<things>", false, DropKind::unknown);
    row("project", "/a/b.cristae", "SQLite", true, DropKind::project);
    row("recipe", "/a/quick.json", "{}", false, DropKind::recipe);
    row("source pack", "/a/vnc.cpack", kHdf5, true, DropKind::sourcePack);
    row("other", "/a/letter.docx", "PK", true, DropKind::unknown);
  }
  void files() {
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isProjectOpen);
    const DropGuess guess = guessDrop(file_facts(path, bytes), isProjectOpen);
    QTEST(static_cast<int>(guess.kind), "kind");
    QVERIFY(guess.text.contains(QFileInfo(path).fileName()));
  }

  void folder_of_sections() {
    const QTemporaryDir folder;
    for (const char* name : {"s1.png", "s2.PNG", ".hidden.png", "notes.txt"})
      write_file(folder.filePath(name), "x");
    const DropFacts facts = lookAtDrop(folder.path());
    QCOMPARE(facts.sectionFiles, 2);
    QVERIFY(guessDrop(facts, false).kind == DropKind::sectionFolder);
  }

  void empty_folder_says_what_is_missing() {
    const QTemporaryDir folder;
    const DropGuess guess = guessDrop(lookAtDrop(folder.path()), false);
    QVERIFY(!guess.isUsable());
    QVERIFY(guess.text.contains("PNG"));
  }

  void folders_that_are_one_stack_are_opened_as_it() {
    for (const auto& [mark, text] : {std::pair(".zgroup", "{}"), std::pair(".zattrs", "{}"),
                                     std::pair("attributes.json", "{\"n5\": \"2.0.0\"}"),
                                     std::pair("info", "{\"@type\": \"neuroglancer_multiscale_volume\"}")}) {
      const QTemporaryDir folder;
      write_file(folder.filePath(mark), text);
      QVERIFY2(guessDrop(lookAtDrop(folder.path()), false).kind == DropKind::stack, mark);
    }
    const QTemporaryDir other;
    write_file(other.filePath("attributes.json"), "{\"colour\": \"red\"}");
    QVERIFY(!guessDrop(lookAtDrop(other.path()), false).isUsable());
  }

  void zarr_labels_are_truth_when_a_project_is_open() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("cortex_labels.zarr");
    QVERIFY(QDir().mkpath(path));
    write_file(path + "/.zgroup", "{}");
    QVERIFY(guessDrop(lookAtDrop(path), true).kind == DropKind::truth);
  }

  void every_ending_of_the_core_is_a_stack() {
    for (const std::string& ending : cristae::stack_file_endings()) {
      const QString path = "/a/cortex." + QString::fromStdString(ending);
      QVERIFY2(guessDrop(file_facts(path, ""), false).kind == DropKind::stack, qPrintable(path));
      QVERIFY2(guessDrop(file_facts(path.toUpper(), ""), false).kind == DropKind::stack, qPrintable(path));
    }
  }

  void file_is_looked_at() {
    const QTemporaryDir folder;
    write_file(folder.filePath("a.tif"), kTiff);
    QVERIFY(guessDrop(lookAtDrop(folder.filePath("a.tif")), false).kind == DropKind::stack);
    QVERIFY(!guessDrop(lookAtDrop(folder.filePath("gone.tif")), false).isUsable());
    for (const char* part : {"[2:5]", ":/raw", ":/raw[::4]"}) {
      const DropFacts facts = lookAtDrop(folder.filePath("a.tif") + part);
      QVERIFY2(guessDrop(facts, false).kind == DropKind::stack, part);
      QVERIFY(facts.path.endsWith(part));  // what is opened is the part that was named
    }
    QVERIFY(!guessDrop(lookAtDrop(folder.filePath("a.tif") + "[5:2]"), false).isUsable());
  }

  void one_picture_of_a_series_stands_for_its_folder() {
    const QTemporaryDir folder;
    for (const char* name : {"s_001.png", "s_002.PNG", "s_10.png", "notes.txt"})
      write_file(folder.filePath(name), "x");
    QCOMPARE(wholeSeries(folder.filePath("s_002.PNG")), QFileInfo(folder.path()).absoluteFilePath());
    // Opened as a folder, the overview would be a section too.
    write_file(folder.filePath("overview.png"), "x");
    QCOMPARE(wholeSeries(folder.filePath("s_001.png")), folder.filePath("s_001.png"));
  }

  void a_file_of_its_own_stands_for_itself() {
    const QTemporaryDir folder;
    write_file(folder.filePath("s_001.png"), "x");
    QCOMPARE(wholeSeries(folder.filePath("s_001.png")), folder.filePath("s_001.png"));
    // TIFF holds whole stacks.
    const QTemporaryDir stacks;
    for (const char* name : {"s_001.tif", "s_002.tif"}) write_file(stacks.filePath(name), "x");
    QCOMPARE(wholeSeries(stacks.filePath("s_001.tif")), stacks.filePath("s_001.tif"));
  }

  void several_are_refused() {
    const QList<QUrl> three(3, QUrl::fromLocalFile("/data/a.tif"));
    QVERIFY(!guessDrop(three, true).isUsable());
    QVERIFY(guessDrop(three, true).text.contains("3"));
  }
};

int run_drop_kind_test(int argc, char** argv) {
  DropKindTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "drop_kind_test.moc"
