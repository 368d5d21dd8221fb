#include <QtTest>

#include <opencv2/imgproc.hpp>

#include "core/recipe/recipe.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/labels.h"
#include "core/volume/prediction_writer.h"
#include "tests/cli/cli_process.h"
#include "tests/cli/suites.h"

using namespace cristae;
using namespace cristae::cli_test;

namespace {

constexpr Shape kShape{9, 60, 100};
constexpr VoxelSize kNm{10, 10, 10};

/// Two balls of radius 14 px about (30, 30) and (30, 54): they meet in a neck of 7 px to each side.
void write_two_balls(const std::filesystem::path& file, bool has_density) {
  PredictionWriterOptions options;
  options.probability = true;
  options.density = has_density;
  options.voxel_size_nm = kNm;
  PredictionWriter writer(file, kShape, options);
  for (std::int64_t z = 0; z < kShape.z; ++z) {
    cv::Mat probability(static_cast<int>(kShape.y), static_cast<int>(kShape.x), CV_32F, cv::Scalar(0));
    for (const int x : {30, 54}) cv::circle(probability, {x, 30}, 14, cv::Scalar(1), cv::FILLED);
    writer.write_probability(z, probability);
    if (has_density) writer.write_density(z, cv::Mat(probability.size(), CV_32F, cv::Scalar(0)));
    writer.write_labels(z, cv::Mat(probability.size(), CV_32S, cv::Scalar(0)));
  }
  writer.finish();
}

/// A file with the recipe of a model; no network is read.
void write_model(const std::filesystem::path& file, const std::vector<std::string>& settings) {
  Recipe recipe = preset_recipe("quick");
  for (const std::string& setting : settings) set_option(recipe, setting);
  Hdf5File model = Hdf5File::create(file);
  model.set_attribute("/", "recipe", recipe_to_json(recipe));
}

}  // namespace

/// `instances`: the instances of a prediction again, without a network.
class InstancesVerbTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    folder_ = std::make_unique<QTemporaryDir>();
    write_two_balls(path("balls.h5"), true);
    write_two_balls(path("bare.h5"), false);
    write_model(path("model.cmodel"), {"fp_filter=none", "smallest_object_um2=0"});
  }

  void theJoiningDecides() {
    QCOMPARE(count({"--joining", "components"}), 1);
    QCOMPARE(count({"--joining", "linking"}), 1);
    QCOMPARE(count({"--joining", "watershed", "--neck", "0.9"}), 2);
    QCOMPARE(count({"--joining", "watershed", "--neck", "0.05"}), 1);
    QCOMPARE(count({"--instances", "2d"}), 9);
  }

  void optionsOfTheRecipeDoTheSame() {
    QCOMPARE(count({"--set", "joining=watershed", "--set", "neck=0.9"}), 2);
    QCOMPARE(count({"--set", "joining=components"}), 1);
    QCOMPARE(count({"--set", "joining=components", "--joining", "watershed", "--neck", "0.9"}), 2);
    // Both balls are more than 500 and less than 2000 nm wide, as balls of their volume.
    QCOMPARE(count({"--set", "joining=components", "--set", "smallest_body_nm=2000"}), 0);
    QCOMPARE(count({"--set", "joining=components", "--set", "largest_body_nm=100"}), 0);
    QCOMPARE(count({"--set", "joining=components", "--set", "smallest_body_nm=100"}), 1);
  }

  void theModelsOwnRecipeHolds() {
    write_model(path("cut.cmodel"),
                {"fp_filter=none", "smallest_object_um2=0", "joining=watershed", "neck=0.9"});
    QCOMPARE(count({}, "cut.cmodel"), 2);
  }

  void thePredictionGoesAlong() {
    QCOMPARE(count({"--joining", "components"}), 1);
    const Hdf5File made = Hdf5File::open(path("out.h5"));
    QVERIFY(made.contains("/probability") && made.contains("/density"));
    const auto rule = made.text_attribute("/", "instance_rule");
    QVERIFY(rule && rule->find("connected pieces in the volume") != std::string::npos);
    const LabelVolume labels = read_label_volume(open_labels(path("out.h5").string()));
    QCOMPARE(labels.at(4, 30, 30), std::uint32_t{1});
    QCOMPARE(labels.at(4, 30, 54), std::uint32_t{1});
    QCOMPARE(labels.at(4, 5, 5), std::uint32_t{0});
  }

  void aFileWithoutPredictionIsRefused() {
    QCOMPARE(run(phantom_folder(), {"instances", "target.h5", "--model",
                                    QString::fromStdString(path("model.cmodel").string()), "-o", "x.h5"})
                 .exit_code,
             3);
    QVERIFY(!QFile::exists(phantom_file("x.h5")));
  }

  void aFilterWithoutDensityIsRefused() {
    const QStringList common{"instances", "bare.h5", "--model", "model.cmodel", "-o", "y.h5"};
    const Outcome refused = run(folder_->path(), common + QStringList{"--set", "fp_filter=mass"});
    QCOMPARE(refused.exit_code, 3);
    QVERIFY2(refused.err.contains("no density"), qPrintable(refused.err));
    QCOMPARE(run(folder_->path(), common).exit_code, 0);
  }

  void thePredictionItselfIsNotOverwritten() {
    const Outcome refused = run(
        folder_->path(), {"instances", "balls.h5", "--model", "model.cmodel", "-o", "balls.h5", "--force"});
    QCOMPARE(refused.exit_code, 3);
    QCOMPARE(count({"--joining", "components"}), 1);  // still there
  }

 private:
  std::filesystem::path path(const char* name) const {
    return std::filesystem::path(folder_->path().toStdString()) / name;
  }

  int count(const QStringList& more, const char* model = "model.cmodel") const {
    const Outcome outcome = run(
        folder_->path(),
        QStringList{"instances", "balls.h5", "--model", model, "-o", "out.h5", "--force", "--json"} + more);
    if (outcome.exit_code != 0) qWarning("%s", qPrintable(outcome.err));
    return outcome.exit_code == 0 ? events_of(outcome.out).back()["instances"].toInt(-1) : -2;
  }

  std::unique_ptr<QTemporaryDir> folder_;
};

int run_instances_verb_tests(int argument_count, char** arguments) {
  InstancesVerbTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "instances_verb_test.moc"
