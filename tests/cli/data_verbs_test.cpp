#include <QFile>
#include <QJsonArray>
#include <QtTest>
#include <algorithm>

#include <opencv2/core.hpp>

#include "core/volume/labels.h"
#include "core/volume/stack_writer.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae::cli_test;

namespace {

/// The labels of the target as they are when each section is segmented on its own: `profiles.h5`.
QString labels_of_sections() {
  const cristae::LabelStack bodies = cristae::open_labels(phantom_file("target.h5:/labels").toStdString());
  cristae::LabelVolume ids(bodies.shape());
  for (std::int64_t z = 0; z < ids.shape().z; ++z) {
    const cv::Mat section = bodies.ids(z);
    std::transform(section.begin<std::int32_t>(), section.end<std::int32_t>(), ids.section(z),
                   [&](std::int32_t id) { return id == 0 ? 0U : static_cast<std::uint32_t>(1000 * z + id); });
  }
  cristae::write_labels_hdf5(phantom_file("profiles.h5").toStdString(), ids,
                             bodies.stack->info().voxel_size_nm);
  return "profiles.h5";
}

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// The verbs that need no network, as processes.
class DataVerbsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyVerbSpeaksJsonFromStartedToFinished_data();
  void everyVerbSpeaksJsonFromStartedToFinished();
  void jsonKeepsTextForPeopleOnStderr();
  void infoTellsShapeTypeAndWhereTheVoxelSizeIsFrom();
  void infoTakesARangeOfSections();
  void theVoxelSizeOfTheCommandLineWins();
  void statisticsOfAPhantomAreDarkOnLight();
  void samePhantomSeedGivesSameBytes();
  void phantomsAsHdf5AndTiffAreEqual();
  void labelsAgainstThemselvesScoreOne();
  void theLastLineOfEvaluateHoldsAllScores();
  void bodiesAreScoredBySize();
  void scoresOfSectionsAreGivenOnRequest();
  void overlaysAreOnePictureASection();
  void sampledPointsAreAShareOfTheObjects();
  void allCentresAreFoundByTheirOwnPoints();
  void measuresAreARowAnInstance();
  void measuresNameTheirReferenceSpaceAndFrame();
  void idsDecideWhatIsMeasured();
  void greyValuesNeedTheStack();
  void skeletonsCanBeLeftOut();
  void contactsAcrossThickSectionsAreRefused();
  void aFrameThatIsNoneIsRefused();
  void aGuardThatLeavesNoFrameIsRefused();
  void disectorsNeedBodiesInTheFrame();
  void meshesAreASceneOrAFileEach();
  void withoutVoxelSizeNothingPhysicalIsPrinted();
  void recipeShowsChangedValues();
  void aWrittenRecipeIsTakenAsPreset();
  void recipeDescribesEveryOption();
  void quietLeavesOutRemarks();
};

void DataVerbsTest::everyVerbSpeaksJsonFromStartedToFinished_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("info") << QStringList{"info", "source.h5:/images", "--statistics"};
  QTest::newRow("phantom") << QStringList{"phantom", "json.h5", "--shape", "2,64,64", "--force"};
  QTest::newRow("sample-points") << QStringList{"sample-points", "source.h5:/labels", "-o", "json.csv",
                                                "--force"};
  QTest::newRow("evaluate") << QStringList{"evaluate", "source.h5:/labels", "source.h5:/labels",
                                           "--per-section"};
  QTest::newRow("measure") << QStringList{"measure", "source.h5:/labels", "-o", "json_table.csv", "--force"};
  QTest::newRow("recipe show") << QStringList{"recipe", "show"};
  QTest::newRow("recipe presets") << QStringList{"recipe", "presets"};
  QTest::newRow("recipe describe") << QStringList{"recipe", "describe"};
}

void DataVerbsTest::everyVerbSpeaksJsonFromStartedToFinished() {
  QFETCH(QStringList, arguments);
  const Outcome outcome = run(phantom_folder(), arguments + QStringList{"--json"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto events = events_of(outcome.out);
  QCOMPARE(count_events(events, "BROKEN"), std::size_t{0});
  QVERIFY(events.size() >= 2);
  QCOMPARE(events.front()["event"].toString(), QString("started"));
  QCOMPARE(events.front()["verb"].toString(), arguments[0]);
  QVERIFY(events.front()["threads"].toInt() >= 1);
  QCOMPARE(events.back()["event"].toString(), QString("finished"));
  QVERIFY(events.back()["outputs"].isArray());
  QVERIFY(events.back()["seconds"].toDouble(-1) >= 0);
  QCOMPARE(count_events(events, "finished"), std::size_t{1});
}

void DataVerbsTest::jsonKeepsTextForPeopleOnStderr() {
  const Outcome outcome = run(phantom_folder(), {"info", "source.h5:/images", "--json"});
  QVERIFY(outcome.err.contains("voxel size"));
  const Outcome plain = run(phantom_folder(), {"info", "source.h5:/images"});
  QVERIFY(plain.out.contains("voxel size"));
  QVERIFY(plain.err.isEmpty());
}

void DataVerbsTest::infoTellsShapeTypeAndWhereTheVoxelSizeIsFrom() {
  const auto info = events_of(run(phantom_folder(), {"info", "tiffs/stack.tif", "--json"}).out).back();
  QCOMPARE(info["shape"].toArray(), (QJsonArray{4, 128, 128}));
  QCOMPARE(info["type"].toString(), QString("uint8"));
  QCOMPARE(info["voxel_size_nm"].toArray().size(), 3);
  QVERIFY(std::abs(info["voxel_size_nm"].toArray()[0].toDouble() - 50) < 0.01);
  QVERIFY(!info["voxel_size_source"].toString().isEmpty());
}

void DataVerbsTest::infoTakesARangeOfSections() {
  const auto info = events_of(run(phantom_folder(), {"info", "source.h5:/images[1:3]", "--json"}).out).back();
  QCOMPARE(info["shape"].toArray()[0].toInt(), 2);
}

void DataVerbsTest::theVoxelSizeOfTheCommandLineWins() {
  const auto info =
      events_of(
          run(phantom_folder(), {"info", "source.h5:/images", "--voxel-size", "40,8,6.5", "--json"}).out)
          .back();
  QCOMPARE(info["voxel_size_nm"].toArray(), (QJsonArray{40, 8, 6.5}));
}

void DataVerbsTest::statisticsOfAPhantomAreDarkOnLight() {
  const auto info =
      events_of(run(phantom_folder(), {"info", "target.h5:/images", "--statistics", "--json"}).out).back();
  const auto statistics = info["statistics"].toObject();
  const auto percentiles = statistics["percentiles"].toObject();
  QVERIFY(percentiles["1"].toDouble() < percentiles["50"].toDouble());
  QVERIFY(percentiles["50"].toDouble() < percentiles["99"].toDouble());
  QCOMPARE(statistics["polarity"].toString(), "membranes look dark");
  QCOMPARE(statistics["fill_share"].toDouble(), 0.0);
}

void DataVerbsTest::samePhantomSeedGivesSameBytes() {
  for (const char* name : {"twin_a", "twin_b"}) {
    QCOMPARE(run(phantom_folder(), {"phantom", name, "--shape", "2,64,64", "--seed", "9"}).exit_code, 0);
  }
  run(phantom_folder(), {"phantom", "other", "--shape", "2,64,64", "--seed", "10"});
  QVERIFY(!bytes_of(phantom_file("twin_a/stack.tif")).isEmpty());
  QVERIFY(bytes_of(phantom_file("twin_a/stack.tif")) == bytes_of(phantom_file("twin_b/stack.tif")));
  QVERIFY(bytes_of(phantom_file("twin_a/centres.csv")) == bytes_of(phantom_file("twin_b/centres.csv")));
  QVERIFY(bytes_of(phantom_file("twin_a/stack.tif")) != bytes_of(phantom_file("other/stack.tif")));
}

void DataVerbsTest::phantomsAsHdf5AndTiffAreEqual() {
  const auto scores =
      events_of(run(phantom_folder(), {"evaluate", "tiffs/labels.tif", "source.h5:/labels", "--json"}).out)
          .back();
  QCOMPARE(scores["dice"].toObject()["pooled"].toDouble(), 1.0);
  QCOMPARE(scores["pq"].toObject()["pooled"].toDouble(), 1.0);
}

void DataVerbsTest::labelsAgainstThemselvesScoreOne() {
  for (const char* dimension : {"2d", "3d"}) {
    const auto scores = events_of(run(phantom_folder(), {"evaluate", "target.h5", "target.h5", "--instances",
                                                         dimension, "--json"})
                                      .out)
                            .back();
    for (const char* key : {"dice", "iou", "aji", "aji_plus", "pq", "sq", "rq", "centre_f1"}) {
      QVERIFY2(scores[key].toObject()["mean"].toDouble() == 1.0, key);
    }
    QCOMPARE(scores["fp"].toObject()["pooled"].toDouble(-1), 0.0);
    QVERIFY(scores["tp"].toObject()["pooled"].toDouble() > 0);
  }
}

void DataVerbsTest::theLastLineOfEvaluateHoldsAllScores() {
  const Outcome outcome =
      run(phantom_folder(), {"evaluate", "target.h5:/labels", "target.h5:/labels", "--json"});
  const auto last = events_of(outcome.out).back();
  for (const char* key : {"dice", "iou",      "precision", "recall",      "f1",           "mcc",      "ap",
                          "aji",  "aji_plus", "pq",        "sq",          "rq",           "ap50",     "ap75",
                          "tp",   "fp",       "fn",        "count_truth", "count_labels", "centre_f1"}) {
    const auto score = last[key].toObject();
    for (const char* part : {"mean", "sd", "pooled"}) QVERIFY2(score.contains(part), key);
  }
}

void DataVerbsTest::bodiesAreScoredBySize() {
  const QStringList arguments = {"evaluate", "source.h5:/labels", "source.h5:/labels", "--instances", "3d",
                                 "--json"};
  const auto bodies = events_of(run(phantom_folder(), arguments).out).back()["bodies"].toObject();
  QCOMPARE(bodies["merges"].toInt(-1), 0);
  QCOMPARE(bodies["splits"].toInt(-1), 0);
  QCOMPARE(bodies["small"].toObject()["recall"].toDouble(), 1.0);
  const QStringList limits = {"--small-um3", "1000", "--medium-um3", "2000"};
  const auto limited = events_of(run(phantom_folder(), arguments + limits).out).back()["bodies"].toObject();
  QVERIFY(limited["small"].toObject()["truth"].toInt() > 0);
  QCOMPARE(limited["large"].toObject()["truth"].toInt(-1), 0);
  QCOMPARE(run(phantom_folder(), arguments + QStringList{"--small-um3", "2"}).exit_code, 3);
}

void DataVerbsTest::scoresOfSectionsAreGivenOnRequest() {
  const auto with =
      events_of(run(phantom_folder(), {"evaluate", "target.h5", "target.h5", "--per-section", "--json"}).out)
          .back();
  QCOMPARE(with["sections"].toArray().size(), 4);
  QCOMPARE(with["sections"].toArray()[2].toObject()["z"].toInt(), 2);
  const auto without =
      events_of(run(phantom_folder(), {"evaluate", "target.h5", "target.h5", "--json"}).out).back();
  QVERIFY(!without.contains("sections"));
}

void DataVerbsTest::overlaysAreOnePictureASection() {
  const Outcome outcome = run(phantom_folder(), {"evaluate", "target.h5", "source.h5:/labels", "--overlay",
                                                 "overlays", "--stack", "target.h5:/images", "--json"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto finished = events_of(outcome.out).back();
  QCOMPARE(finished["outputs"].toArray().size(), 4);
  for (int z = 0; z < 4; ++z) {
    QVERIFY(bytes_of(phantom_file(QString("overlays/overlay_%1.png").arg(z, 4, 10, QChar('0'))))
                .startsWith("\x89PNG"));
  }
}

void DataVerbsTest::sampledPointsAreAShareOfTheObjects() {
  const auto all = events_of(run(phantom_folder(),
                                 {"sample-points", "target.h5", "--ratio", "1", "-o", "all.csv", "--json"})
                                 .out)
                       .back();
  QCOMPARE(all["points"].toInt(), all["objects"].toInt());
  QVERIFY(all["points"].toInt() > 4);
  const auto some = events_of(run(phantom_folder(), {"sample-points", "target.h5", "--ratio", "0.5", "-o",
                                                     "some.csv", "--json"})
                                  .out)
                        .back();
  QVERIFY(some["points"].toInt() < all["points"].toInt());
  const auto lines = QString::fromUtf8(bytes_of(phantom_file("some.csv"))).split('\n', Qt::SkipEmptyParts);
  QVERIFY(lines[0].startsWith("z,y,x,kind"));
  QCOMPARE(lines.size() - 1, some["points"].toInt());
}

void DataVerbsTest::allCentresAreFoundByTheirOwnPoints() {
  QCOMPARE(run(phantom_folder(), {"sample-points", "source.h5", "--ratio", "1", "-o", "own.csv"}).exit_code,
           0);
  const auto scores =
      events_of(
          run(phantom_folder(), {"evaluate", "source.h5", "source.h5", "--points", "own.csv", "--json"}).out)
          .back();
  QCOMPARE(scores["centre_f1"].toObject()["mean"].toDouble(), 1.0);
}

void DataVerbsTest::measuresAreARowAnInstance() {
  const auto result =
      events_of(run(phantom_folder(), {"measure", "target.h5:/labels", "-o", "bodies.csv", "--json"}).out)
          .back();
  const auto lines = QString::fromUtf8(bytes_of(phantom_file("bodies.csv"))).split('\n', Qt::SkipEmptyParts);
  QCOMPARE(lines.size() - 1, result["count"].toInt());
  QVERIFY(lines[0].contains("volume"));
  QCOMPARE(result["unit"].toString(), QString("um^3"));
  const auto profiles = events_of(run(phantom_folder(), {"measure", "target.h5:/labels", "--instances", "2d",
                                                         "-o", "profiles.csv", "--json"})
                                      .out)
                            .back();
  QCOMPARE(profiles["unit"].toString(), QString("um^2"));
}

void DataVerbsTest::measuresNameTheirReferenceSpaceAndFrame() {
  const auto field =
      events_of(run(phantom_folder(), {"measure", "target.h5:/labels", "-o", "field.csv", "--json"}).out)
          .back();
  QCOMPARE(field["reference"].toString(), QString("field"));
  QCOMPARE(field["reference_fraction"].toDouble(), field["field_fraction"].toDouble());
  QCOMPARE(field["frame"].toArray().size(), 6);
  QVERIFY(field["counted"].toInt() <= field["count"].toInt());
  const auto box =
      events_of(run(phantom_folder(), {"measure", "target.h5:/labels", "-o", "box.csv", "--reference",
                                       "1:3,0:64,0:64", "--frame", "0:4,10:100,10:100", "--json"})
                    .out)
          .back();
  QCOMPARE(box["reference"].toString(), QString("box 1:3,0:64,0:64"));
  QCOMPARE(box["frame"].toArray(), (QJsonArray{0, 4, 10, 100, 10, 100}));
  // The labels as their own cell: all of it is mitochondrion.
  const auto mask = events_of(run(phantom_folder(), {"measure", "target.h5:/labels", "-o", "mask.csv",
                                                     "--reference", "target.h5:/labels", "--json"})
                                  .out)
                        .back();
  QCOMPARE(mask["reference_fraction"].toDouble(), 1.0);
}

void DataVerbsTest::idsDecideWhatIsMeasured() {
  const auto measure = [](const QString& labels, const QStringList& more) {
    return run(
        phantom_folder(),
        QStringList{"measure", labels, "--no-skeleton", "-o", "decided.csv", "--force", "--json"} + more);
  };
  const Outcome bodies = measure("target.h5:/labels", {});
  QCOMPARE(events_of(bodies.out).back()["dimension"].toString(), QString("3d"));
  QCOMPARE(events_of(bodies.out).back()["unit"].toString(), QString("um^3"));
  QVERIFY2(bodies.err.contains("measured as bodies"), qPrintable(bodies.err));
  const Outcome profiles = measure(labels_of_sections(), {});
  QCOMPARE(events_of(profiles.out).back()["dimension"].toString(), QString("2d"));
  QCOMPARE(events_of(profiles.out).back()["unit"].toString(), QString("um^2"));
  QVERIFY2(profiles.err.contains("measured as profiles"), qPrintable(profiles.err));
  const Outcome told = measure("profiles.h5", {"--instances", "3d"});
  QCOMPARE(events_of(told.out).back()["dimension"].toString(), QString("3d"));
  QVERIFY2(!told.err.contains("measured as"), qPrintable(told.err));
}

void DataVerbsTest::greyValuesNeedTheStack() {
  const auto header = [](const char* file) {
    return QString::fromUtf8(bytes_of(phantom_file(file))).section('\n', 0, 0);
  };
  QCOMPARE(run(phantom_folder(),
               {"measure", "target.h5:/labels", "--stack", "target.h5:/images", "-o", "grey.csv"})
               .exit_code,
           0);
  QVERIFY(header("grey.csv").contains("intensity_mean") && header("grey.csv").contains("matrix_to_cytosol"));
  QCOMPARE(run(phantom_folder(), {"measure", "target.h5:/labels", "-o", "no_grey.csv"}).exit_code, 0);
  QVERIFY(!header("no_grey.csv").contains("intensity"));
}

void DataVerbsTest::skeletonsCanBeLeftOut() {
  QCOMPARE(run(phantom_folder(),
               {"measure", "target.h5:/labels", "--no-skeleton", "--no-neighbours", "-o", "short.csv"})
               .exit_code,
           0);
  const QByteArray table = bytes_of(phantom_file("short.csv"));
  QVERIFY(table.contains("sphericity") && !table.contains("skeleton") && !table.contains("nnd_"));
}

void DataVerbsTest::contactsAcrossThickSectionsAreRefused() {
  const Outcome outcome =
      run(phantom_folder(), {"measure", "source.h5:/labels", "--contact-nm", "20", "-o", "contact.csv"});
  QCOMPARE(outcome.exit_code, 3);
  QVERIFY(outcome.err.contains("50 nm thick"));
  QVERIFY(!QFile::exists(phantom_file("contact.csv")));
}

void DataVerbsTest::aFrameThatIsNoneIsRefused() {
  for (const char* frame : {"0:4", "0:4,a:b,1:2", "0:4,0:10,0:100000"}) {
    const Outcome outcome =
        run(phantom_folder(), {"measure", "target.h5:/labels", "--frame", frame, "-o", "frame.csv"});
    QVERIFY2(outcome.exit_code == 3, frame);
    QVERIFY(!QFile::exists(phantom_file("frame.csv")));
  }
}

void DataVerbsTest::aGuardThatLeavesNoFrameIsRefused() {
  for (const char* guard : {"-5", "50", "60", "nan"}) {
    const Outcome outcome =
        run(phantom_folder(), {"measure", "target.h5:/labels", "--guard", guard, "-o", "guard.csv"});
    QVERIFY2(outcome.exit_code == 3, guard);
    QVERIFY2(outcome.err.contains("--guard"), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(phantom_file("guard.csv")));
  }
}

void DataVerbsTest::disectorsNeedBodiesInTheFrame() {
  const auto measure = [](const QString& labels, const QStringList& more) {
    return run(phantom_folder(),
               QStringList{"measure", labels, "--no-skeleton", "-o", "disector.csv", "--json"} + more);
  };
  const Outcome profiles = measure(labels_of_sections(), {"--disector", "1"});
  QCOMPARE(profiles.exit_code, 3);
  QVERIFY2(profiles.err.contains("goes on") && profiles.err.contains("--instances 3d"),
           qPrintable(profiles.err));
  QCOMPARE(measure("profiles.h5", {"--disector", "1", "--instances", "3d"}).exit_code, 3);
  for (const char* step : {"-1", "2"}) {
    const Outcome outcome = measure("target.h5:/labels", {"--disector", step, "--frame", "1:3,0:128,0:128"});
    QCOMPARE(outcome.exit_code, 3);
    QVERIFY2(outcome.err.contains("has 2 sections"), qPrintable(outcome.err));
  }
  QVERIFY(!QFile::exists(phantom_file("disector.csv")));
  const Outcome bodies = measure("target.h5:/labels", {"--disector", "1", "--frame", "1:3,0:128,0:128"});
  QVERIFY2(bodies.exit_code == 0, qPrintable(bodies.err));
  QCOMPARE(events_of(bodies.out).back()["disector_pairs"].toInt(), 2);
}

void DataVerbsTest::meshesAreASceneOrAFileEach() {
  const auto scene =
      events_of(run(phantom_folder(), {"export", "target.h5:/labels", "--mesh", "scene.ply", "--json"}).out)
          .back();
  QCOMPARE(scene["outputs"].toArray().size(), 1);
  QVERIFY(scene["triangles"].toInt() > 100);
  QVERIFY(bytes_of(phantom_file("scene.ply")).startsWith("ply"));
  const auto each = events_of(run(phantom_folder(), {"export", "target.h5:/labels", "--mesh", "meshes",
                                                     "--mesh-format", "obj", "--json"})
                                  .out)
                        .back();
  QCOMPARE(each["outputs"].toArray().size(), scene["instances"].toInt());
  for (const auto& file : each["outputs"].toArray())
    QVERIFY(bytes_of(phantom_file(file.toString())).contains("g instance_"));
  QCOMPARE(run(phantom_folder(), {"export", "target.h5:/labels", "--mesh", "scene.ply"}).exit_code, 3);
  const auto events = events_of(
      run(phantom_folder(), {"export", labels_of_sections(), "--mesh", "profiles.ply", "--json"}).out);
  QVERIFY(first_event(events, "warning")["text"].toString().contains("of a profile"));
}

void DataVerbsTest::withoutVoxelSizeNothingPhysicalIsPrinted() {
  // A PNG series carries no section distance, so the voxel size of its labels is unknown.
  const QString series = phantom_file("series");
  QVERIFY(QDir().mkpath(series));
  cv::Mat picture = cv::Mat::zeros(64, 64, CV_8U);
  picture(cv::Rect(10, 10, 30, 20)).setTo(255);
  for (int z = 0; z < 2; ++z) {
    cristae::write_png(QString("%1/s%2.png").arg(series).arg(z).toStdString(), picture);
  }
  const Outcome outcome = run(phantom_folder(), {"measure", "series", "-o", "series.csv", "--json"});
  QVERIFY2(outcome.exit_code == 0, qPrintable(outcome.err));
  const auto result = events_of(outcome.out).back();
  QCOMPARE(result["count"].toInt(), 1);
  QCOMPARE(result["voxels"].toInt(), 2 * 20 * 30);
  QVERIFY(result["unit"].isNull());
  QVERIFY(!outcome.err.contains("um^"));
  const QString table = QString::fromUtf8(bytes_of(phantom_file("series.csv")));
  for (const char* unit : {"um", "nm"}) QVERIFY2(!table.contains(unit), unit);
}

void DataVerbsTest::recipeShowsChangedValues() {
  const auto shown = events_of(run(".", {"recipe", "show", "--preset", "quick", "--set", "rounds=3", "--set",
                                         "tau=0.25", "--json"})
                                   .out)
                         .back();
  const auto recipe = shown["recipe"].toObject();
  QCOMPARE(recipe["preset"].toString(), QString("quick"));
  QCOMPARE(recipe["rounds"].toInt(), 3);
  QCOMPARE(recipe["tau"].toDouble(), 0.25);
}

void DataVerbsTest::aWrittenRecipeIsTakenAsPreset() {
  const QTemporaryDir folder;
  QCOMPARE(run(folder.path(), {"recipe", "show", "--preset", "tiny", "--set", "rounds=7", "-o", "mine.json"})
               .exit_code,
           0);
  const auto shown =
      events_of(run(folder.path(), {"recipe", "show", "--preset", "mine.json", "--json"}).out).back();
  QCOMPARE(shown["recipe"].toObject()["rounds"].toInt(), 7);
  QCOMPARE(shown["recipe"].toObject()["preset"].toString(), QString("tiny"));
}

void DataVerbsTest::recipeDescribesEveryOption() {
  const auto described = events_of(run(".", {"recipe", "describe", "--json"}).out).back();
  const auto shown = events_of(run(".", {"recipe", "show", "--json"}).out).back();
  const auto options = described["options"].toArray();
  QCOMPARE(options.size(), shown["recipe"].toObject().size() - 1);  // `preset` is no option
  for (const auto& value : options) {
    const auto option = value.toObject();
    for (const char* key : {"name", "type", "group", "default", "unit", "help"})
      QVERIFY2(option.contains(key), key);
  }
}

void DataVerbsTest::quietLeavesOutRemarks() {
  const Outcome outcome = run(phantom_folder(), {"phantom", "quiet", "--shape", "2,64,64", "--quiet"});
  QCOMPARE(outcome.exit_code, 0);
  QVERIFY(!outcome.out.contains("centres"));
  QVERIFY(outcome.err.isEmpty());
}

int run_data_verbs_tests(int argument_count, char** arguments) {
  DataVerbsTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "data_verbs_test.moc"
