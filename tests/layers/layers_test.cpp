#include <QtTest>

#include "tests/layers/include_rules.h"

using namespace cristae::layers;

/// The includes of the sources against the architecture, and the check against planted breaches.
class LayersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noSourceFileIncludesWhatItsLayerMayNot();
  void everyLayerOfTheCoreIsInTheTable();
  void theFaceOfLearningReachesNoTorchHeader();
  void aPlantedBreachIsFound_data();
  void aPlantedBreachIsFound();
  void anAllowedIncludeIsNotABreach_data();
  void anAllowedIncludeIsNotABreach();
  void includesAreReadWithSpacesAndComments();
};

void LayersTest::noSourceFileIncludesWhatItsLayerMayNot() {
  const std::filesystem::path root = CRISTAE_SOURCE_DIR;
  const auto files = source_files(root);
  QVERIFY2(files.size() > 20, "the sources were not found");
  QStringList found;
  for (const auto& file : files) {
    for (const auto& breach : breaches_of(file, read_text(root / file))) {
      found << QString::fromStdString(breach.file + " includes " + breach.include + ": " + breach.rule);
    }
  }
  QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
}

void LayersTest::everyLayerOfTheCoreIsInTheTable() {
  const std::filesystem::path core = std::filesystem::path(CRISTAE_SOURCE_DIR) / "core";
  for (const auto& entry : std::filesystem::directory_iterator(core)) {
    if (!entry.is_directory() || entry.path().filename() == "cmake") continue;
    const std::string file = "core/" + entry.path().filename().string() + "/any.cpp";
    // base is below everything and includes nothing, so an include of it says whether the row exists.
    QVERIFY2(breaches_of(file, "#include \"core/base/error.h\"\n").empty(),
             qPrintable(QString::fromStdString(file)));
  }
}

void LayersTest::theFaceOfLearningReachesNoTorchHeader() {
  const std::filesystem::path root = CRISTAE_SOURCE_DIR;
  const auto reached = include_closure(root, "core/learning/api.h");
  QVERIFY(reached.contains("core/base/error.h") || reached.contains("core/base/job.h"));
  for (const auto& file : reached) {
    for (const auto& include : includes_of(read_text(root / file))) {
      QVERIFY2(!is_torch_header(include), qPrintable(QString::fromStdString(file + " includes " + include)));
    }
  }
}

void LayersTest::aPlantedBreachIsFound_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("line");
  QTest::newRow("a lower layer includes a higher one") << "core/volume/x.h"
                                                       << "#include \"core/learning/api.h\"";
  QTest::newRow("neighbours do not know each other") << "core/phantom/x.h"
                                                     << "#include \"core/evaluation/scores.h\"";
  QTest::newRow("base includes nothing") << "core/base/x.cpp"
                                         << "#include \"core/volume/volume.h\"";
  QTest::newRow("an unknown layer") << "core/misc/x.cpp"
                                    << "#include \"core/base/error.h\"";
  QTest::newRow("the core includes the window") << "core/recipe/x.cpp"
                                                << "#include \"ui/main_window.h\"";
  QTest::newRow("LibTorch in the volume layer") << "core/volume/x.cpp"
                                                << "#include <torch/torch.h>";
  QTest::newRow("LibTorch in a program") << "app/cli/x.cpp"
                                         << "#include <ATen/core/Tensor.h>";
  QTest::newRow("a program past the face of learning") << "app/cli/x.cpp"
                                                       << "#include \"core/learning/trainer.h\"";
  QTest::newRow("the window and learning") << "ui/x.cpp"
                                           << "#include \"core/learning/api.h\"";
  QTest::newRow("Qt in the core") << "core/base/x.cpp"
                                  << "#include <QString>";
  QTest::newRow("Qt by module in the core") << "core/base/x.cpp"
                                            << "#include <QtCore/QString>";
  QTest::newRow("HDF5 outside its wrapper") << "core/learning/x.cpp"
                                            << "#include <hdf5.h>";
  QTest::newRow("HDF5 in a test") << "tests/learning/x.cpp"
                                  << "#  include <H5Cpp.h> // why";
  QTest::newRow("cairo outside the plots") << "core/report/x.cpp"
                                           << "#include <cairo/cairo.h>";
  QTest::newRow("zlib outside the formats") << "core/annotation/x.cpp"
                                            << "#include <zlib.h>";
  QTest::newRow("Blosc outside the formats") << "core/instances/x.cpp"
                                             << "#include <blosc.h>";
  QTest::newRow("libzip outside the formats") << "core/annotation/x.cpp"
                                              << "#include <zip.h>";
  QTest::newRow("zstd outside the formats") << "core/report/x.cpp"
                                            << "#include <zstd.h>";
  QTest::newRow("spreadsheets outside the measures") << "core/report/x.cpp"
                                                     << "#include <xlsxwriter.h>";
  QTest::newRow("libtiff outside its wrapper") << "app/cli/x.cpp"
                                               << "#include <tiffio.h>";
}

void LayersTest::aPlantedBreachIsFound() {
  QFETCH(QString, file);
  QFETCH(QString, line);
  const auto breaches = breaches_of(file.toStdString(), "// text\n" + line.toStdString() + "\nint a;\n");
  QCOMPARE(breaches.size(), std::size_t{1});
  QCOMPARE(QString::fromStdString(breaches[0].file), file);
}

void LayersTest::anAllowedIncludeIsNotABreach_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("line");
  QTest::newRow("own layer") << "core/volume/x.cpp"
                             << "#include \"core/volume/stack.h\"";
  QTest::newRow("layer below") << "core/learning/x.cpp"
                               << "#include \"core/networks/compact_unet.h\"";
  QTest::newRow("face of learning") << "app/cli/x.cpp"
                                    << "#include \"core/learning/api.h\"";
  QTest::newRow("LibTorch in networks") << "core/networks/x.h"
                                        << "#include <torch/types.h>";
  QTest::newRow("HDF5 in its wrapper") << "core/volume/x.cpp"
                                       << "#include <hdf5.h>";
  QTest::newRow("a commented include") << "core/base/x.cpp"
                                       << "// #include <torch/torch.h>";
}

void LayersTest::anAllowedIncludeIsNotABreach() {
  QFETCH(QString, file);
  QFETCH(QString, line);
  QVERIFY(breaches_of(file.toStdString(), line.toStdString() + "\n").empty());
}

void LayersTest::includesAreReadWithSpacesAndComments() {
  const auto includes =
      includes_of("#include <a>\n  #  include \"b/c.h\"  // d\n#define include\nint x; // #include <e>\n");
  const std::vector<std::string> expected = {"a", "b/c.h"};
  QCOMPARE(includes, expected);
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
