#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <opencv2/core.hpp>

#include "core/project/project.h"
#include "core/volume/prediction_writer.h"
#include "core/volume/stack.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae::cli_test;

namespace {

QJsonObject result_of(const QStringList& arguments) {
  const Outcome outcome = run(phantom_folder(), QStringList{"project"} + arguments + QStringList{"--json"});
  if (outcome.exit_code != 0) return {{"error", outcome.err}};
  return events_of(outcome.out).back();
}

int exit_code_of(const QStringList& arguments) {
  return run(phantom_folder(), QStringList{"project"} + arguments).exit_code;
}

}  // namespace

/// `project`, as processes: each opens the file anew.
class ProjectVerbTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    QFile::remove(phantom_file("a.cristae"));
    QCOMPARE(exit_code_of({"new", "a.cristae", "target.h5:/images", "--voxel-size", "20,5,6"}), 0);
  }

  void aNewProjectKnowsItsStack() {
    const QJsonObject shown = result_of({"show", "a.cristae"});
    QVERIFY2(shown["stack"].toString().endsWith("target.h5:/images"), qPrintable(shown["error"].toString()));
    QCOMPARE(shown["voxel_size_nm"].toArray(), (QJsonArray{20, 5, 6}));
    QCOMPARE(shown["points"].toInt(-1), 0);
    QVERIFY(shown.contains("frame") && shown["frame"].isNull());
    QCOMPARE(shown["history"].toArray().size(), 0);
  }

  void pointsGoInAndOutAndBack() {
    QFile csv(phantom_file("two.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly | QIODevice::Truncate));
    csv.write("z,y,x,kind\n0,10.5,11,mito\n1,20,21.25,not_mito\n");
    csv.close();
    QCOMPARE(result_of({"points", "a.cristae", "--import", "two.csv"})["points"].toInt(), 2);
    const QString before = result_of({"show", "a.cristae"})["content_hash"].toString();
    QCOMPARE(result_of({"undo", "a.cristae"})["edit"].toString(), QString("import_points"));
    QCOMPARE(result_of({"show", "a.cristae"})["points"].toInt(-1), 0);
    QVERIFY(result_of({"undo", "a.cristae"})["edit"].isNull());
    QCOMPARE(result_of({"redo", "a.cristae"})["edit"].toString(), QString("import_points"));
    QCOMPARE(result_of({"show", "a.cristae"})["content_hash"].toString(), before);

    QCOMPARE(result_of({"points", "a.cristae", "--export", "out.csv", "--force"})["points"].toInt(), 2);
    QFile out(phantom_file("out.csv"));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("z,y,x,kind\n0,10.5,11,mito\n1,20,21.25,not_mito\n"));
  }

  void pointsOutsideTheStackAreRefusedWhole() {
    QFile csv(phantom_file("outside.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly | QIODevice::Truncate));
    csv.write("z,y,x,kind\n0,10,11,mito\n999,20,21,mito\n");
    csv.close();
    QCOMPARE(exit_code_of({"points", "a.cristae", "--import", "outside.csv"}), 3);
    QCOMPARE(result_of({"show", "a.cristae"})["points"].toInt(-1), 0);
  }

  void verdictsGoOut() {
    const auto file = std::filesystem::path(phantom_file("a.cristae").toStdString());
    cristae::Project project = cristae::Project::open(file);
    const std::int64_t result =
        project.add_result({0, std::nullopt, "labels", "first.h5", "beef", "abc", ""});
    project.edit({"review"}, [&](cristae::Editor& editor) {
      editor.set_verdict({0, result, 7, {1, 10.5, 11}, cristae::VerdictKind::rejected});
      editor.set_verdict({0, result, 0, {2, 5, 6}, cristae::VerdictKind::missed});
    });
    const QJsonObject out = result_of({"verdicts", "a.cristae", "--export", "verdicts.csv", "--force"});
    QCOMPARE(out["verdicts"].toArray().size(), 2);
    QFile csv(phantom_file("verdicts.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(),
             QByteArray("result,instance,z,y,x,verdict\n1,7,1,10.5,11,rejected\n1,0,2,5,6,missed\n"));
    QCOMPARE(exit_code_of({"verdicts", "a.cristae", "--export", "verdicts.csv"}), 3);  // it is there
  }

  void labelsGoOutWithTheirCorrections() {
    QCOMPARE(exit_code_of({"labels", "a.cristae"}), 3);  // there are none
    {
      auto project = cristae::Project::open(std::filesystem::path(phantom_file("a.cristae").toStdString()));
      std::filesystem::create_directories(project.data_folder());
      cristae::PredictionWriter writer(project.data_folder() / "first.h5", {1, 2, 6}, {});
      writer.write_labels(0, cv::Mat((cv::Mat_<int>(2, 6) << 1, 1, 0, 2, 0, 5, 1, 0, 0, 2, 0, 5)));
      writer.finish();
      const std::int64_t result =
          project.add_result({0, std::nullopt, "labels", "first.h5", "beef", "abc", ""});
      project.edit({"merge_instances", 1, {1, 2}}, [&](cristae::Editor& editor) {
        editor.add_correction(result, cristae::make_merge(1, 2));
      });
    }
    const QJsonObject shown = result_of({"show", "a.cristae"});
    QCOMPARE(shown["corrections"].toInt(), 1);
    QCOMPARE(shown["history"][0]["instances"].toArray(), (QJsonArray{1, 2}));
    QCOMPARE(result_of({"labels", "a.cristae"})["corrections"].toInt(), 1);
    QCOMPARE(exit_code_of({"labels", "a.cristae", "--export", "corrected.tif", "--force"}), 0);
    const auto stack = cristae::open_stack(phantom_file("corrected.tif").toStdString());
    const cv::Mat_<int> wanted = (cv::Mat_<int>(2, 6) << 1, 1, 0, 1, 0, 5, 1, 0, 0, 1, 0, 5);
    cv::Mat_<int> found;
    stack->section(0).convertTo(found, CV_32S);
    QCOMPARE(cv::countNonZero(found != wanted), 0);
    QCOMPARE(stack->info().voxel_size_nm->z, 20.0);
    QCOMPARE(exit_code_of({"labels", "a.cristae", "--export", "corrected.tif"}), 3);  // it is there
  }

  void whatWasDrawnGoesOut() {
    {
      auto project = cristae::Project::open(std::filesystem::path(phantom_file("a.cristae").toStdString()));
      std::filesystem::create_directories(project.data_folder());
      cristae::PredictionWriter writer(project.data_folder() / "first.h5", project.stack().shape, {});
      const cv::Size size(static_cast<int>(project.stack().shape.x),
                          static_cast<int>(project.stack().shape.y));
      for (std::int64_t z = 0; z < project.stack().shape.z; ++z) {
        cv::Mat ids = cv::Mat::zeros(size, CV_32S);
        ids(cv::Rect(10, 10, 8, 8)).setTo(static_cast<int>(z + 1));
        writer.write_labels(z, ids);
      }
      writer.finish();
      const std::int64_t result =
          project.add_result({0, std::nullopt, "labels", "first.h5", "beef", "abc", ""});
      project.edit({"paint_instance", 1, {2}}, [&](cristae::Editor& editor) {
        editor.add_correction(
            result, cristae::make_brushed(cristae::CorrectionKind::paint, 2, {1, 2, {{14, 18}, {14, 20}}}));
      });
    }
    const QJsonObject out = result_of({"drawn", "a.cristae", "--export", "drawn.h5", "--force"});
    QCOMPARE(out["mitochondria"].toInt(), 1);
    QCOMPARE(out["not_mitochondria"].toInt(), 0);
    const auto stack = cristae::open_stack(phantom_file("drawn.h5").toStdString() + ":/labels");
    QCOMPARE(cv::countNonZero(stack->section(0)), 0);
    QVERIFY(cv::countNonZero(stack->section(1)) > 64);
    QCOMPARE(exit_code_of({"drawn", "a.cristae", "--export", "drawn.h5"}), 3);  // it is there
  }

  void mistakesExitWithThree() {
    QCOMPARE(exit_code_of({"new", "a.cristae", "target.h5:/images"}), 3);  // exists
    QCOMPARE(exit_code_of({"new", "b.cristae"}), 3);                       // no stack
    QCOMPARE(exit_code_of({"show", "missing.cristae"}), 3);
    QCOMPARE(exit_code_of({"show", "target.h5"}), 3);
  }
};

int run_project_verb_tests(int argument_count, char** arguments) {
  ProjectVerbTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "project_verb_test.moc"
