#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <map>
#include <sstream>

#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/learning/api.h"
#include "core/learning/model_file.h"
#include "core/phantom/phantom.h"
#include "core/volume/hdf5_file.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/small_runs.h"

using namespace cristae;
using namespace pictures;
using namespace small_runs;

/// Whole runs of small networks on small phantoms.
class RunsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  Phantom source_ = small_phantom(PhantomDomain::source, 1, 3);
  Phantom target_ = small_phantom(PhantomDomain::target, 2, 2);

  fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  std::shared_ptr<const Stack> target() const {
    return make_memory_stack(sections_of(target_.image), target_.voxel_size_nm, "target");
  }

  /// The tiny recipe, easier and faster to learn with.
  static Recipe recipe() {
    Recipe recipe = preset_recipe("tiny");
    recipe.pretrain_rate = 5e-3;
    recipe.scale_low = recipe.scale_high = 1;
    recipe.source_appearance = 0.1;
    return recipe;
  }

  PretrainRequest pretraining(const std::string& pack, std::int64_t steps) const {
    PretrainRequest request;
    request.sources = {
        {make_memory_stack(sections_of(source_.image), source_.voxel_size_nm, "source"), labels_of(source_)}};
    request.recipe = recipe();
    request.recipe.pretrain_steps = steps;
    request.seed = 4;
    request.compute = one_thread();
    request.pack = path(pack);
    return request;
  }

  /// The pack that all adaptations start from; made once.
  fs::path pack() {
    if (!fs::exists(path("source.cpack"))) {
      Job job;
      pretrain(pretraining("source.cpack", 200), job);
    }
    return path("source.cpack");
  }

  AdaptRequest adaptation(const std::string& run) {
    AdaptRequest request;
    request.target = target();
    request.pack = pack();
    request.recipe = recipe();
    request.points = target_.centres;
    request.seed = 6;
    request.compute = one_thread();
    request.run_folder = path(run);
    return request;
  }

  static AdaptResult run(const AdaptRequest& request, Listener* listener = nullptr) {
    Job job(listener != nullptr ? listener->stop.get_token() : std::stop_token(), listener);
    return adapt(request, job);
  }

  Masks predict_with(const fs::path& model, std::shared_ptr<const Stack> stack,
                     std::optional<bool> invert = std::nullopt) const {
    PredictRequest request;
    request.stack = std::move(stack);
    request.model = model;
    request.invert = invert;
    request.compute = one_thread();
    Masks masks;
    Job job;
    predict(request, masks, job);
    return masks;
  }

  /// A copy of the source in another type: a * value + b.
  std::shared_ptr<const Stack> copy_of_source(int type, double a, double b) const {
    auto sections = sections_of(source_.image);
    for (auto& section : sections) section.convertTo(section, type, a, b);
    return make_memory_stack(sections, source_.voxel_size_nm, "copy");
  }

 private Q_SLOTS:
  void pretrainingThatDivergesSaysSoAndIsNoStop() {
    auto request = pretraining("diverged.cpack", 40);
    request.recipe.pretrain_optimiser = "sgd";
    request.recipe.pretrain_rate = 1e30;
    Listener listener;
    Job job({}, &listener);
    const auto result = pretrain(request, job);
    QVERIFY(result.steps < 40);
    QVERIFY(fs::exists(request.pack));
    QVERIFY(listener.warnings.back().find("the run ended early") != std::string::npos);
  }

  void pretrainingWithTheSameSeedGivesTheSameBytes() {
    Job job;
    const auto first = pretrain(pretraining("a.cpack", 6), job);
    pretrain(pretraining("b.cpack", 6), job);
    QCOMPARE(first.steps, std::int64_t{6});
    const auto model = model_of(path("a.cpack"));
    QVERIFY(model.size() > 10);
    QVERIFY(model == model_of(path("b.cpack")));
    QVERIFY(tensors_of(path("a.cpack"), "/source") == tensors_of(path("b.cpack"), "/source"));
    auto other = pretraining("c.cpack", 6);
    other.seed = 5;
    pretrain(other, job);
    QVERIFY(model != model_of(path("c.cpack")));
  }

  void aStoppedPretrainingKeepsAPackThatPredicts() {
    Listener listener;
    listener.steps_in_all = 40;
    listener.stop_after = 3;
    Job job(listener.stop.get_token(), &listener);
    QVERIFY_THROWS_EXCEPTION(Cancelled, pretrain(pretraining("stopped.cpack", 40), job));
    QCOMPARE(predict_with(path("stopped.cpack"), target()).probabilities.size(), std::size_t{2});
  }

  void aSourceWithoutMitochondriaIsRefused() {
    auto request = pretraining("none.cpack", 6);
    request.sources[0].labels = {make_memory_stack(Volume<std::uint8_t>(source_.image.shape()))};
    Job job;
    QCOMPARE(refusal([&] { pretrain(request, job); }), ErrorKind::bad_input);
    request.sources.clear();
    QCOMPARE(refusal([&] { pretrain(request, job); }), ErrorKind::bad_input);
    QVERIFY(!fs::exists(path("none.cpack")));
  }

  void aTrainedNetworkFindsMitochondriaOfItsSource() {
    Masks truth;
    for (std::int64_t z = 0; z < 3; ++z) {
      cv::Mat mask;
      labels_of(source_).mask(z).convertTo(mask, CV_8U, 255);
      truth.probabilities.push_back(mask);
    }
    const auto found = predict_with(pack(), copy_of_source(CV_8U, 1, 0));
    const double score = dice(found, truth);
    QVERIFY2(score > 0.4, qPrintable(QString::number(score)));
    for (const auto& density : found.densities) QVERIFY(cv::checkRange(density, true, nullptr, 0, 100));
  }

  void eightBitSixteenBitAndFloatCopiesGetTheSameMasks() {
    const auto bytes = predict_with(pack(), copy_of_source(CV_8U, 1, 0));
    const auto words = predict_with(pack(), copy_of_source(CV_16U, 200, 1000));
    const auto floats = predict_with(pack(), copy_of_source(CV_32F, 0.01, -1));
    QVERIFY(pixels_found(bytes) > 2000);  // of 76,800
    QVERIFY(dice(bytes, words) >= 0.99);
    QVERIFY(dice(bytes, floats) >= 0.99);
  }

  void anInvertedCopyGetsTheSameMasksWhenToldSo() {
    const auto plain = predict_with(pack(), copy_of_source(CV_8U, 1, 0));
    const auto inverted = copy_of_source(CV_8U, -1, 255);
    QVERIFY(dice(plain, predict_with(pack(), inverted, true)) >= 0.99);
    QVERIFY(dice(plain, predict_with(pack(), inverted, false)) < 0.9);
  }

  void adaptingWithTheSameSeedGivesTheSameBytes() {
    Listener listener;
    const auto first = run(adaptation("run-a"), &listener);
    QCOMPARE(first.steps, std::int64_t{12});
    QCOMPARE(listener.rounds.size(), std::size_t{3});  // two rounds and the assessment
    QVERIFY(listener.rounds[0].labelled_share > 0);
    const auto second = run(adaptation("run-b"));
    QVERIFY(model_of(first.model) == model_of(second.model));
    auto other = adaptation("run-c");
    other.seed = 7;
    QVERIFY(model_of(first.model) != model_of(run(other).model));
  }

  void previewsShowEveryRoundAndChangeNothing() {
    auto request = adaptation("previews");
    request.save_previews = true;
    Listener listener;
    const auto watched = run(request, &listener);
    QCOMPARE(listener.previews.size(), std::size_t{2});
    for (const char* round : {"00", "01"}) {
      const auto folder = path("previews") / "rounds" / round;
      const Hdf5File file = Hdf5File::open(folder / "preview.h5");
      QCOMPARE(file.describe("/probability").shape, (std::vector<std::int64_t>{2, 160, 160}));
      const auto labels = file.read<std::uint8_t>("/pseudo_labels");
      QVERIFY(std::all_of(labels.begin(), labels.end(),
                          [](std::uint8_t label) { return label <= 1 || label == 255; }));
      QVERIFY(std::count(labels.begin(), labels.end(), 1) > 0);
      QVERIFY(fs::exists(folder / "sections.txt"));
    }
    QVERIFY(model_of(watched.model) == model_of(run(adaptation("no-previews")).model));
  }

  void aStoppedRunGoesOnToTheSameModelBitForBit() {
    const auto whole = run(adaptation("whole"));
    // In the middle of the first round, at its end, and in the second.
    for (const std::int64_t stop_after : {4, 6, 9}) {
      auto request = adaptation("stopped-" + std::to_string(stop_after));
      Listener listener;
      listener.steps_in_all = 12;
      listener.stop_after = stop_after;
      QVERIFY_THROWS_EXCEPTION(Cancelled, run(request, &listener));
      // What was learned so far can be used.
      QCOMPARE(predict_with(request.run_folder, target()).probabilities.size(), std::size_t{2});
      request.resume = true;
      const auto resumed = run(request);
      QCOMPARE(resumed.steps, std::int64_t{12});
      QVERIFY2(model_of(resumed.model) == model_of(whole.model), qPrintable(QString::number(stop_after)));
    }
  }

  void aRunWithContrastAndChosenModelResumesBitForBit() {
    const auto request_for = [&](const char* name) {
      auto request = adaptation(name);
      request.recipe.contrast = "fg_focused";
      request.recipe.lambda2 = 0.05;
      request.recipe.contrast_warmup = 2;
      request.recipe.kmeans_refresh = 3;
      request.recipe.kmeans_pool = 2;
      request.recipe.checkpoint = "label_free";
      request.recipe.held_out_share = 0.5;
      return request;
    };
    Listener reports;
    const auto whole = run(request_for("contrast-whole"), &reports);
    QVERIFY(reports.rounds[0].held_out_score.has_value());
    auto request = request_for("contrast-stopped");
    Listener listener;
    listener.steps_in_all = 12;
    listener.stop_after = 8;
    QVERIFY_THROWS_EXCEPTION(Cancelled, run(request, &listener));
    request.resume = true;
    QVERIFY(model_of(run(request).model) == model_of(whole.model));
  }

  void zeroClicksAdapt() {
    auto request = adaptation("no-clicks");
    request.points.clear();
    QCOMPARE(run(request).steps, std::int64_t{12});
  }

  void thePixelsOfANotMitoComponentAreBackgroundInTheLabels() {
    auto request = adaptation("negatives");
    // What the source network takes for a mitochondrion, called none.
    const auto found = predict_with(pack(), target());
    cv::Point strongest;
    cv::minMaxLoc(found.probabilities[0], nullptr, nullptr, nullptr, &strongest);
    request.points = {
        {0, static_cast<double>(strongest.y), static_cast<double>(strongest.x), PointKind::not_mito}};
    run(request);
    const auto file = path("negatives") / "checkpoint.h5";
    const cv::Mat rejected = plane_of(file, "/labels/00000/hard_background");
    const cv::Mat label = plane_of(file, "/labels/00000/label");
    QVERIFY(cv::countNonZero(rejected) >= 13);
    QCOMPARE(rejected.at<std::uint8_t>(strongest), std::uint8_t{1});
    QCOMPARE(cv::countNonZero(label & (rejected != 0)), 0);
    QCOMPARE(cv::countNonZero(plane_of(file, "/labels/00001/hard_background")), 0);
  }

  void whatWasDrawnIsInTheLabelsOfTheLastRound() {
    auto request = adaptation("drawn");
    request.points.clear();
    cv::Mat mask = cv::Mat::zeros(41, 41, CV_8U);
    cv::circle(mask, {20, 20}, 20, cv::Scalar(255), cv::FILLED);
    request.drawn = {{1, PointKind::mito, {{60, 70, 41, 41}, mask}}};
    run(request);
    const cv::Mat label = plane_of(path("drawn") / "checkpoint.h5", "/labels/00001/label");
    QCOMPARE(cv::countNonZero((label(cv::Rect(60, 70, 41, 41)) == 1) & mask), cv::countNonZero(mask));
    QCOMPARE(label.at<std::uint8_t>(90, 103), std::uint8_t{0});  // 30 nm beside it
    const QByteArray record = bytes_of(path("drawn") / "run.json");
    QVERIFY(record.contains("\"drawn\""));
    QVERIFY(record.contains("\"clicks\": 1"));
    // The same shapes are asked for when it is gone on with.
    request.resume = true;
    request.drawn.clear();
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
  }

  void tissueThatTheSourceDoesNotKnowIsTold() {
    auto request = adaptation("unknown");
    const auto found = predict_with(pack(), target());
    cv::Point darkest;  // where nothing is found, whatever is there
    cv::minMaxLoc(found.probabilities[0], nullptr, nullptr, &darkest, nullptr);
    const auto y = static_cast<double>(darkest.y);
    const auto x = static_cast<double>(darkest.x);
    request.points = {{0, y, x}, {0, y, x}, {0, y, x}, {0, y, x}};
    Listener listener;
    run(request, &listener);
    const auto tells = [](const std::string& warning) {
      return warning.find("0 % of the clicks") != std::string::npos;
    };
    QCOMPARE(std::ranges::count_if(listener.warnings, tells), std::ptrdiff_t{1});
    // What such a run has guessed is left aside once somebody has drawn.
    auto again = adaptation("unknown-again");
    again.start_model = path("unknown") / "model.cmodel";
    again.points = request.points;
    again.drawn = {{1, PointKind::mito, {{60, 70, 20, 20}, cv::Mat(20, 20, CV_8U, cv::Scalar(255))}}};
    Listener after;
    run(again, &after);
    const auto is_left_aside = [](const std::string& warning) {
      return warning.find("had to guess") != std::string::npos;
    };
    QCOMPARE(std::ranges::count_if(after.warnings, is_left_aside), std::ptrdiff_t{1});
    QCOMPARE(std::ranges::count_if(after.warnings, tells), std::ptrdiff_t{0});
    QVERIFY(bytes_of(path("unknown-again") / "run.json").contains("left_model_aside"));
    again.run_folder = path("unknown-not-drawn");
    again.drawn.clear();
    Listener not_drawn;
    run(again, &not_drawn);
    QCOMPARE(std::ranges::count_if(not_drawn.warnings, is_left_aside), std::ptrdiff_t{0});
    request.run_folder = path("known");
    request.points.pop_back();  // three may be missed by chance
    Listener other;
    run(request, &other);
    QCOMPARE(std::ranges::count_if(other.warnings, tells), std::ptrdiff_t{0});
  }

  void aRunGoesOnFromTheModelOfAnEarlierOne() {
    const auto first = run(adaptation("earlier"));
    auto request = adaptation("later");
    request.start_model = first.model;
    request.recipe.rate = 0;  // nothing is learned: the weights are those it began with
    const auto second = run(request);
    const auto before = model_of(first.model);
    for (const auto& [name, values] : model_of(second.model)) {
      const bool is_statistic =
          name.find("running") != std::string::npos || name.find("num_") != std::string::npos;
      if (is_statistic) continue;
      for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY2(std::abs(values[i] - before.at(name)[i]) < 1e-6, name.c_str());
    }
    QVERIFY(before != model_of(pack()));
  }

  void howSureClicksWereBeforeTheyWereLearntGoesAlong() {
    auto request = adaptation("first-sure");
    request.recipe.component_gate = true;
    const auto first = run(request);
    const auto sureness = tensors_of(first.model, "/carry_over");
    QCOMPARE(sureness.size(), std::size_t{2});  // of each clicked component, and how many were found
    request = adaptation("then-sure");
    request.recipe.component_gate = true;
    request.start_model = first.model;
    QVERIFY(tensors_of(run(request).model, "/carry_over") == sureness);
  }

  void pointsOutsideTheStackAreRefused() {
    auto request = adaptation("outside");
    request.points = {{0, 400, 3}};
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
  }

  void anAdaptedModelIsNoSourcePack() {
    const auto first = run(adaptation("model-only"));
    auto request = adaptation("from-model");
    request.pack = first.model;
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
    QVERIFY(!fs::exists(path("from-model") / "run.json"));
  }

  void aSecondRunInTheSameFolderIsRefused() {
    const auto first = run(adaptation("twice"));
    const auto before = model_of(first.model);
    auto request = adaptation("twice");
    request.seed = 99;
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
    QVERIFY(before == model_of(first.model));
  }

  void resumingWithAnotherRecipeOrNothingIsRefused() {
    run(adaptation("recipe"));
    auto request = adaptation("recipe");
    request.resume = true;
    request.recipe.rate *= 2;
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
    request = adaptation("recipe");
    request.resume = true;
    request.points.pop_back();
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
    request = adaptation("nothing-there");
    request.resume = true;
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::not_found);
  }

  void truthIsForTheAuditAlone() {
    auto request = adaptation("with-truth");
    request.truth = labels_of(target_);
    Listener listener;
    const auto with_truth = run(request, &listener);
    QVERIFY(listener.rounds[0].label_precision.has_value());
    Listener blind;
    const auto without = run(adaptation("without-truth"), &blind);
    QVERIFY(!blind.rounds[0].label_precision.has_value());
    QVERIFY(model_of(with_truth.model) == model_of(without.model));
  }

  void theRunRecordHoldsNoPathOfTheMachine() {
    run(adaptation("record"));
    std::ifstream file(path("record") / "run.json");
    std::ostringstream text;
    text << file.rdbuf();
    QVERIFY(text.str().find("\"seed\": 6") != std::string::npos);
    QVERIFY(text.str().find(folder_.path().toStdString()) == std::string::npos);
  }

  void theRunRecordSaysWhatTheRunComputedOn() {
    auto request = adaptation("places");
    request.compute.device = "auto";
    Listener listener;
    listener.steps_in_all = 12;
    listener.stop_after = 4;
    QVERIFY_THROWS_EXCEPTION(Cancelled, run(request, &listener));
    const auto record = [&] {
      return QJsonDocument::fromJson(bytes_of(path("places") / "run.json")).object();
    };
    QCOMPARE(record()["device"].toString(), QString("auto"));
    const QJsonArray places = record()["computed_on"].toArray();
    QCOMPARE(places.size(), 1);
    QVERIFY(places[0]["device"] == "cpu" || places[0]["device"].toString().startsWith("cuda"));
    QCOMPARE(places[0]["threads"].toInt(), 1);
    QCOMPARE(places[0]["precision"].toString(), QString("fp32"));
    // Another place, as on another machine, is no reason to refuse, and is kept.
    QJsonObject moved = record();
    moved["computed_on"] =
        QJsonArray{QJsonObject{{"device", "cuda:7"}, {"threads", 3}, {"precision", "bf16"}}};
    QFile file(QString::fromStdString((path("places") / "run.json").string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument(moved).toJson());
    file.close();
    request.resume = true;
    run(request);
    QCOMPARE(record()["computed_on"].toArray(), (QJsonArray{moved["computed_on"].toArray()[0], places[0]}));
    const auto model = Hdf5File::open(path("places") / "model.cmodel").text_attribute("/", "provenance");
    QCOMPARE(QByteArray::fromStdString(model.value_or("")), bytes_of(path("places") / "run.json"));
  }

  void theRunRecordSaysWhatHeldAndWhatWasLearntFrom() {
    auto request = adaptation("used");
    request.recipe.working_pixel_nm = 7;  // the pack says 10
    request.recipe.network = "wdanet";
    request.recipe.target_slices = 1;
    request.points = {};
    for (const auto& centre : target_.centres)
      if (centre.z == 1) request.points.push_back(centre);
    request.truth = labels_of(target_);
    run(request);
    const auto record = QJsonDocument::fromJson(bytes_of(path("used") / "run.json")).object();
    QCOMPARE(record["recipe"]["network"].toString(), QString("wdanet"));
    QCOMPARE(record["recipe"]["working_pixel_nm"].toDouble(), 7.0);
    const auto used = record["used"].toObject();
    QCOMPARE(used["recipe"]["network"].toString(), QString("compact-xs"));
    QCOMPARE(used["recipe"]["working_pixel_nm"].toDouble(), 10.0);
    QCOMPARE(used["recipe"]["target_slices"].toInt(), 1);
    QCOMPARE(used["sections"].toArray(), QJsonArray{1});
    QCOMPARE(used["clicks"].toInt(), static_cast<int>(request.points.size()));
    const double share = used["clicked_share"].toDouble();
    QVERIFY(share > 0.5 && share <= 1);  // touching mitochondria are one component of the mask
    run(adaptation("used-without-truth"));
    const auto blind = QJsonDocument::fromJson(bytes_of(path("used-without-truth") / "run.json")).object();
    QVERIFY(!blind["used"].toObject().contains("clicked_share"));
    QCOMPARE(blind["used"]["sections"].toArray(), (QJsonArray{0, 1}));
    request.resume = true;  // what held has no say in it
    run(request);
  }

  void clicksSettleHowInstancesAreToldApart() {
    const auto record_of = [&](const char* name) {
      return QJsonDocument::fromJson(bytes_of(path(name) / "run.json")).object()["used"].toObject();
    };
    auto request = adaptation("separation");
    QCOMPARE(request.recipe.instance_separation, std::string("automatic"));
    run(request);
    const QJsonObject used = record_of("separation");
    const QString settled = used["recipe"].toObject()["instance_separation"].toString();
    QVERIFY(settled == "components" || settled == "neck_watershed");
    const auto alone = used["clicks_alone"].toObject();
    for (const QString& way : {QString("components"), QString("cut_at_necks")}) {
      QVERIFY(alone.contains(way));
      QVERIFY(alone[way].toInt() >= 0 && alone[way].toInt() <= used["clicks"].toInt());
    }
    QCOMPARE(read_model_file(path("separation") / "model.cmodel", false).recipe.instance_separation,
             settled.toStdString());

    auto fixed = adaptation("separation-fixed");
    fixed.recipe.instance_separation = "components";
    run(fixed);
    QVERIFY(!record_of("separation-fixed").contains("clicks_alone"));

    auto blind = adaptation("separation-blind");
    blind.points = {};
    run(blind);
    QVERIFY(!record_of("separation-blind").contains("clicks_alone"));
    QCOMPARE(record_of("separation-blind")["recipe"].toObject()["instance_separation"].toString(),
             QString("components"));
  }

  void aPredictionTakesOverridesAndKeepsTheStacksSize() {
    PredictRequest request;
    request.stack =
        make_memory_stack(sections_of(target_.image), VoxelSize{30, 5, 5}, "finer");  // half the pixel
    request.model = pack();
    request.compute = one_thread();
    request.overrides = {"tile=64", "infer_threshold=0.4"};
    Masks masks;
    Job job;
    const auto result = predict(request, masks, job);
    QCOMPARE(result.recipe.tile, std::int64_t{64});
    QCOMPARE(result.recipe.infer_threshold, 0.4);
    QVERIFY(masks.probabilities.at(0).size() == cv::Size(160, 160));
    request.overrides = {"tile=many"};
    QCOMPARE(refusal([&] { predict(request, masks, job); }), ErrorKind::bad_input);
  }
};

QTEST_GUILESS_MAIN(RunsTest)
#include "runs_test.moc"
