#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <filesystem>
#include <fstream>

#include <opencv2/imgproc.hpp>
#include <torch/torch.h>

#include "core/base/job.h"
#include "core/learning/crops.h"
#include "core/learning/methods/cafa.h"
#include "core/learning/methods/factory.h"
#include "core/learning/methods/r4mito.h"
#include "core/learning/methods/reference_consistency.h"
#include "core/learning/model_file.h"
#include "core/learning/trainer.h"
#include "core/learning/view_disturbance.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

/// Disks darker than their surroundings by `depth`, with noise: one look of the source, another of the
/// target.
TrainingSection disks(float depth, double noise, std::uint64_t seed) {
  Random random(seed);
  TrainingSection section;
  section.image = cv::Mat(160, 160, CV_32F, cv::Scalar(0.5));
  section.label = cv::Mat::zeros(160, 160, CV_8U);
  for (int y = 24; y < 160; y += 44) {
    for (int x = 24; x < 160; x += 44) {
      const cv::Point2d centre(x + random.uniform(-8, 8), y + random.uniform(-8, 8));
      const double radius = random.uniform(7, 11);
      paint_disk(section.image, centre, radius, 0.5F - depth);
      paint_disk<std::uint8_t>(section.label, centre, radius, 1);
    }
  }
  for (int row = 0; row < 160; ++row) {
    for (int column = 0; column < 160; ++column)
      section.image.at<float>(row, column) += static_cast<float>(noise * random.normal());
  }
  return section;
}

TargetLabels open_labels() {
  TargetLabels labels;
  labels.label = cv::Mat(160, 160, CV_8U, cv::Scalar(kIgnore));
  labels.background = labels.click_pixels = labels.hard_background = cv::Mat::zeros(160, 160, CV_8U);
  return labels;
}

Recipe two_view_recipe(const std::string& method) {
  Recipe recipe = preset_recipe("tiny");
  recipe.method = method;
  recipe.rounds = 1;
  recipe.round_iterations = 30;
  recipe.two_view_rate = 3e-3;
  recipe.teacher_decay = 0;
  recipe.ramp_fraction = 0;
  recipe.source_appearance = recipe.target_appearance = 0.1;
  recipe.scale_low = recipe.scale_high = 1;
  recipe.cafa_weight = recipe.lambda_pro = recipe.lambda_rank = 0.5;
  recipe.reference_count = 16;
  recipe.crop = 64;
  return recipe;
}

TrainingData two_domains() {
  TrainingData data;
  data.source = {disks(2.0F, 0.3, 1), disks(2.0F, 0.3, 2)};
  data.target = {disks(1.2F, 0.6, 3), disks(1.2F, 0.6, 4)};
  return data;
}

Batch batch_of(const TrainingData& data, const Recipe& recipe, std::uint64_t seed) {
  const std::vector<TargetLabels> labels(data.target.size(), open_labels());
  Batch batch;
  batch.source = draw_source_crops(data.source, {}, recipe, Phase::adaptation, 2, Random(seed));
  batch.target = draw_target_crops(data.target, labels, recipe, 2, Random(seed + 100), true);
  return batch;
}

TrainingState state_of_run(const Recipe& recipe) {
  TrainingState state;
  state.student = build_network(recipe, 4);
  state.student->train();
  state.teacher = state.student;
  state.steps = 100;
  return state;
}

std::unique_ptr<Method> method_of(const Recipe& recipe, const TrainingData& data) {
  return make_method({recipe, data.target, {}, Random(5), nullptr, {}});
}

double total(const LossTerms& terms) {
  double sum = 0;
  for (const auto& term : terms) sum += term.weight * term.value.item<double>();
  return sum;
}

const LossTerm* find(const LossTerms& terms, const std::string& name) {
  for (const auto& term : terms) {
    if (term.name == name) return &term;
  }
  return nullptr;
}

/// Features and logits of both views of one crop.
ViewOutputs random_views(std::int64_t side, std::int64_t channels) {
  torch::manual_seed(8);
  ViewOutputs outputs;
  outputs.weak.z = torch::rand({1, channels, side, side});
  outputs.strong.z = (outputs.weak.z + 0.1 * torch::rand_like(outputs.weak.z)).requires_grad_();
  outputs.weak.logits = torch::randn({1, 2, side, side});
  outputs.strong.logits = torch::randn({1, 2, side, side}).requires_grad_();
  return outputs;
}

/// Asks a job to stop after some of six training steps.
struct StopAfter : JobListener {
  explicit StopAfter(std::int64_t steps) : last(steps) {}
  void on_progress(std::int64_t done, std::int64_t total) override {
    if (total == 6 && done == last) stop.request_stop();
  }
  std::int64_t last;
  std::stop_source stop;
};

/// A line of /proc/self/status in kB; -1: not there.
double memory_kb(const std::string& key) {
  std::ifstream status("/proc/self/status");
  std::string word;
  while (status >> word) {
    double value = -1;
    if (word == key + ":" && status >> value) return value;
  }
  return -1;
}

}  // namespace

/// Second views of target crops, and the methods that compare them.
class TwoViewsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theWeakViewIsTheCropAsItWouldBeAlone() {
    const auto data = two_domains();
    const Recipe recipe = two_view_recipe("r4mito");
    const std::vector<TargetLabels> labels(2, open_labels());
    bool differed = false;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
      const auto alone = draw_target_crops(data.target, labels, recipe, 1, Random(seed));
      const auto both = draw_target_crops(data.target, labels, recipe, 1, Random(seed), true);
      QVERIFY(!alone.second_view.defined());
      QVERIFY(torch::equal(both.second_view, alone.image));
      QVERIFY(torch::equal(both.label, alone.label));
      differed = differed || !torch::equal(both.image, both.second_view);
    }
    QVERIFY(differed);
  }

  void theSchemeFollowsTheMethodUnlessItIsSaid() {
    Recipe recipe = two_view_recipe("cafa");
    QCOMPARE(view_disturbances(recipe).second.boxes, gentle_disturbance().boxes);
    QCOMPARE(view_disturbances(recipe).first.boxes, gentle_disturbance().boxes);
    recipe.view_scheme = "weak_strong";
    QCOMPARE(view_disturbances(recipe).second.boxes, 0);
    QCOMPARE(view_disturbances(recipe).first.box_side, strong_disturbance(64).box_side);
    recipe.strong_preset = "cafa_target";
    QCOMPARE(view_disturbances(recipe).first.box_side, gentle_disturbance().box_side);
    recipe = two_view_recipe("r4mito");
    QCOMPARE(view_disturbances(recipe).second.noise, 0.0);
    recipe.view_scheme = "equal";
    QCOMPARE(view_disturbances(recipe).second.noise, 0.2);
    QCOMPARE(strong_disturbance(512).box_side, 100);  // as published
    QCOMPARE(strong_disturbance(256).box_side, 50);
  }

  void disturbingKeepsTheGreyRangeAndMovesNothing() {
    Recipe recipe = two_view_recipe("cafa");
    const cv::Mat crop = disks(2.0F, 0.0, 7).image;
    int changed = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      cv::Mat view = crop.clone();
      Random random(seed);
      disturb(view, gentle_disturbance(), recipe, random);
      QVERIFY(cv::checkRange(view, true, nullptr, -3.001, 3.001));
      if (!same_bytes(view, crop)) ++changed;
      cv::Mat correlation;
      cv::matchTemplate(view, crop, correlation, cv::TM_CCOEFF_NORMED);
      QVERIFY(correlation.at<float>(0, 0) > 0.5);
    }
    // Half are let through and an eighth of the rest draws nothing: 40 * 7/16 = 17.5, sd 3.1.
    QVERIFY2(changed > 5 && changed < 30, qPrintable(QString::number(changed)));
    cv::Mat unit(64, 64, CV_32F, cv::Scalar(0.9));
    recipe.normalisation = "minmax";
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      Random random(seed);
      disturb(unit, strong_disturbance(64), recipe, random);
      QVERIFY(cv::checkRange(unit, true, nullptr, 0, 1.0001));
    }
  }

  void theWeakViewCarriesNoGradientAndAloneMovesTheStatistics() {
    const auto data = two_domains();
    const Recipe recipe = two_view_recipe("r4mito");
    const Batch batch = batch_of(data, recipe, 1);
    Batch other = batch;
    other.target.image = torch::randn_like(batch.target.image);
    other.source.image = torch::randn_like(batch.source.image);
    auto state = state_of_run(recipe);
    auto twin = state_of_run(recipe);
    const auto outputs = forward_views(batch, state, recipe);
    QVERIFY(outputs.source.logits.requires_grad());
    QVERIFY(outputs.strong.logits.requires_grad());
    QVERIFY(!outputs.weak.logits.requires_grad());
    QVERIFY(!outputs.weak.z.requires_grad());
    forward_views(other, twin, recipe);
    const auto first = state_of(*state.student);
    const auto fresh = state_of(*build_network(recipe, 4));
    bool moved = false;
    for (const auto& [name, value] : state_of(*twin.student)) {
      QVERIFY2(torch::equal(value, first.at(name)), name.c_str());
      moved = moved || !torch::equal(value, fresh.at(name));
    }
    QVERIFY(moved);
  }

  void everyMethodLowersItsObjective_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("setting");
    QTest::newRow("cafa") << "cafa"
                          << "";
    QTest::newRow("r4mito") << "r4mito"
                            << "";
    QTest::newRow("r4mito with alignment") << "r4mito"
                                           << "keep_cafa_alignment=on";
    QTest::newRow("r4mito by similarity") << "r4mito"
                                          << "pro_loss=similarity";
    QTest::newRow("r4mito with correlation") << "r4mito"
                                             << "correlation_loss=instead";
    QTest::newRow("r4mito with a mean teacher") << "r4mito"
                                                << "teacher=ema";
  }
  void everyMethodLowersItsObjective() {
    QFETCH(QString, method);
    QFETCH(QString, setting);
    at::set_num_threads(1);
    Recipe recipe = two_view_recipe(method.toStdString());
    if (!setting.isEmpty()) set_option(recipe, setting.toStdString());
    if (recipe.teacher == "ema") recipe.teacher_decay = 0.9;
    const auto data = two_domains();
    const auto learner = method_of(recipe, data);
    Job job;
    auto network = build_network(recipe, 4);
    const auto after =
        Trainer(recipe, adaptation_plan(recipe), {}, Random(3)).train(network, *learner, data, {}, job).model;
    const auto judged = [&](std::shared_ptr<Network> judged_network) {
      auto state = state_of_run(recipe);
      state.student = std::move(judged_network);
      state.student->train();
      state.teacher = state.student;
      torch::NoGradGuard no_gradient;
      double sum = 0;
      for (std::uint64_t seed = 0; seed < 3; ++seed)
        sum += total(learner->loss(batch_of(data, recipe, 50 + seed), state));
      return sum;
    };
    const double before = judged(build_network(recipe, 4));
    const double now = judged(after);
    QVERIFY2(now < 0.9 * before, qPrintable(QString("%1 to %2").arg(before).arg(now)));
  }

  void theTermsAreThoseOfTheRecipe() {
    const auto data = two_domains();
    Recipe recipe = two_view_recipe("r4mito");
    const Batch batch = batch_of(data, recipe, 1);
    auto state = state_of_run(recipe);
    const auto plain = method_of(recipe, data)->loss(batch, state);
    for (const char* name : {"source_cross_entropy", "feature_consistency", "prediction_consistency",
                             "prototype_labels", "rank"})
      QVERIFY2(find(plain, name) != nullptr, name);
    for (const char* name : {"alignment", "prototype", "correlation"})
      QVERIFY2(find(plain, name) == nullptr, name);
    recipe.keep_cafa_alignment = true;
    recipe.correlation_loss = "beside";
    recipe.ramp_fraction = 0.5;  // 50 of 100 steps
    recipe.lambda_pro = 0;
    state.step = 24;  // the 25th: exp(-5 / 4)
    const auto more = method_of(recipe, data)->loss(batch, state);
    for (const char* name : {"alignment", "prototype", "correlation", "rank"})
      QVERIFY2(find(more, name) != nullptr, name);
    QVERIFY(find(more, "prototype_labels") == nullptr);
    QVERIFY(std::abs(find(more, "rank")->weight - 0.5 * std::exp(-1.25)) < 1e-12);
    QVERIFY(std::abs(find(more, "alignment")->weight - 0.5 * std::exp(-1.25)) < 1e-12);
  }

  void cropsWithoutAMitochondrionGiveFiniteLosses_data() {
    QTest::addColumn<QString>("method");
    QTest::newRow("cafa") << "cafa";
    QTest::newRow("r4mito") << "r4mito";
  }
  void cropsWithoutAMitochondrionGiveFiniteLosses() {
    QFETCH(QString, method);
    Recipe recipe = two_view_recipe(method.toStdString());
    recipe.keep_cafa_alignment = true;
    const auto data = two_domains();
    Batch batch = batch_of(data, recipe, 1);
    batch.source.label.zero_();
    auto state = state_of_run(recipe);
    const auto terms = method_of(recipe, data)->loss(batch, state);
    torch::Tensor sum;
    for (const auto& term : terms) sum = sum.defined() ? sum + term.value : term.value;
    sum.backward();
    QVERIFY(sum.isfinite().item<bool>());
    QVERIFY(find(terms, "prototype") == nullptr);
    QVERIFY(find(terms, "prototype_labels") == nullptr);
    for (const auto& parameter : state.student->parameters())
      QVERIFY(!parameter.grad().defined() || parameter.grad().isfinite().all().item<bool>());
  }

  void runningPrototypesAreCarriedOver() {
    const auto data = two_domains();
    Recipe recipe = two_view_recipe("r4mito");
    recipe.prototype_momentum = 0.9;
    const auto first = method_of(recipe, data);
    auto state = state_of_run(recipe);
    first->loss(batch_of(data, recipe, 1), state);
    first->loss(batch_of(data, recipe, 2), state);
    const auto second = method_of(recipe, data);
    second->restore(first->memory());
    auto twin = state_of_run(recipe);
    copy_state(*state.student, *twin.student);
    const Batch next = batch_of(data, recipe, 3);
    const auto fresh = method_of(recipe, data);
    auto third = state_of_run(recipe);
    copy_state(*state.student, *third.student);
    const double expected = find(first->loss(next, state), "prototype_labels")->value.item<double>();
    QCOMPARE(find(second->loss(next, twin), "prototype_labels")->value.item<double>(), expected);
    QVERIFY(!first->memory().empty());
    fresh->loss(next, third);
    QVERIFY(!torch::equal(fresh->memory().at("prototype.1"), first->memory().at("prototype.1")));
  }

  void aStoppedRunGoesOnBitForBit_data() {
    QTest::addColumn<QString>("method");
    QTest::newRow("cafa") << "cafa";
    QTest::newRow("r4mito") << "r4mito";
  }
  void aStoppedRunGoesOnBitForBit() {
    QFETCH(QString, method);
    const auto data = two_domains();
    Recipe recipe = two_view_recipe(method.toStdString());
    recipe.round_iterations = 6;
    recipe.prototype_momentum = 0.9;
    recipe.teacher_decay = 0.9;
    const auto train = [&](const CheckpointOptions& checkpoints, Job& job) {
      return Trainer(recipe, adaptation_plan(recipe), {}, Random(3))
          .train(build_network(recipe, 4), *method_of(recipe, data), data, checkpoints, job);
    };
    Job job;
    const auto whole = train({}, job);
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "checkpoint.h5";
    StopAfter four(4);
    Job stopped(four.stop.get_token(), &four);
    QCOMPARE(train({file, 100, false}, stopped).steps, std::int64_t{4});
    const auto resumed = train({file, 100, true}, job);
    QCOMPARE(resumed.steps, std::int64_t{6});
    const auto expected = state_of(*whole.model);
    for (const auto& [name, value] : state_of(*resumed.model))
      QVERIFY2(torch::equal(value, expected.at(name)), name.c_str());
  }

  void confidenceLeavesUnsurePixelsOut() {
    auto outputs = random_views(8, 4);
    Recipe recipe = two_view_recipe("r4mito");
    const auto prototypes = torch::rand({2, 4});
    const auto all = prototype_labels(outputs, prototypes, recipe);
    QVERIFY(!all.eq(255).any().item<bool>());
    recipe.pro_confidence = 0.6;
    const auto sure = prototype_labels(outputs, prototypes, recipe);
    const auto left_out = sure.eq(255);
    QVERIFY(left_out.any().item<bool>());
    QVERIFY(!left_out.all().item<bool>());
    QVERIFY(torch::equal(sure.masked_select(~left_out), all.masked_select(~left_out)));
  }

  void referencesOfHalfAMegapixelStayWithinTheirMemory() {
    // The correlations of 512 x 512 pixels with 128 references would be 134 MB a view.
    std::ofstream("/proc/self/clear_refs") << "5";
    if (memory_kb("VmHWM") < 0) QSKIP("this system does not tell the peak of a process's memory");
    auto outputs = random_views(512, 8);
    Recipe recipe = two_view_recipe("r4mito");
    recipe.rank_pixels = 0;
    recipe.reference_count = 128;
    recipe.reference_selection = "topk_norm";
    recipe.correlation_loss = "beside";
    std::ofstream("/proc/self/clear_refs") << "5";
    const double before = memory_kb("VmRSS");
    const auto terms = reference_losses(outputs, {}, recipe, 1, Random(1));
    (terms[0].value + terms[1].value).backward();
    const double more_mb = (memory_kb("VmHWM") - before) / 1024;
    QVERIFY(outputs.strong.z.grad().abs().sum().item<double>() > 0);
    QVERIFY2(more_mb < 134, qPrintable(QString("%1 MB").arg(more_mb)));
  }

  void fewerPixelsAreAMeanOverARandomPart() {
    auto outputs = random_views(32, 8);
    Recipe recipe = two_view_recipe("r4mito");
    recipe.rank_pixels = 200;
    const auto one = reference_losses(outputs, {}, recipe, 1, Random(1))[0].value.item<double>();
    QCOMPARE(reference_losses(outputs, {}, recipe, 1, Random(1))[0].value.item<double>(), one);
    QVERIFY(reference_losses(outputs, {}, recipe, 1, Random(2))[0].value.item<double>() != one);
    recipe.kl_reduction = "element";
    const auto elements = reference_losses(outputs, {}, recipe, 1, Random(1))[0].value.item<double>();
    QVERIFY(std::abs(24 * elements - one) < 1e-6);
  }
};

int run_two_views(int argc, char** argv) {
  TwoViewsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "two_views_test.moc"
