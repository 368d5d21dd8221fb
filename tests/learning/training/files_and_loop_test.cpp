#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <set>

#include <torch/torch.h>

#include "core/base/error.h"
#include "core/learning/checkpoint.h"
#include "core/learning/doubtful_result.h"
#include "core/learning/model_file.h"
#include "core/learning/optimiser_state.h"
#include "core/learning/phantom_sections.h"
#include "core/learning/source_sections.h"
#include "core/learning/source_statistics.h"
#include "core/learning/trainer.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;
namespace fs = std::filesystem;

namespace {

fs::path path_in(const QTemporaryDir& folder, const char* name) {
  return fs::path(folder.path().toStdString()) / name;
}

bool same_tensors(const NamedTensors& a, const NamedTensors& b) {
  if (a.size() != b.size()) return false;
  for (const auto& [name, tensor] : a) {
    const auto other = b.find(name);
    if (other == b.end() || other->second.sizes() != tensor.sizes() || !torch::equal(tensor, other->second))
      return false;
  }
  return true;
}

SourceSection section_of(int rows, int columns, std::uint64_t seed) {
  Random random(seed);
  SourceSection section{cv::Mat(rows, columns, CV_8U), cv::Mat(rows, columns, CV_8U)};
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      section.image.at<std::uint8_t>(row, column) = static_cast<std::uint8_t>(random.integer(0, 255));
      section.label.at<std::uint8_t>(row, column) = static_cast<std::uint8_t>(random.integer(0, 1));
    }
  }
  return section;
}

ModelFile small_model() {
  ModelFile model;
  model.recipe = preset_recipe("tiny");
  model.recipe.rate = 0.00123;
  model.provenance = R"({"seed":7})";
  model.voxel_size_nm = VoxelSize{50, 10, 10};
  model.network = state_of(*build_network(model.recipe, 3));
  model.source_sections = {section_of(20, 31, 1), section_of(25, 16, 2), section_of(1, 1, 3)};
  model.source_sections[1].is_phantom = true;
  model.statistics = {0.5, 0.25, -0.75, 0.0625, 11.5};
  return model;
}

ErrorKind kind_of_reading(const fs::path& path) {
  try {
    network_of(read_model_file(path));
  } catch (const Error& error) {
    return error.remedy().empty() ? ErrorKind::internal : error.kind();
  }
  return ErrorKind::cancelled;  // was not refused
}

TrainingPlan plan_of(const std::string& optimiser) {
  TrainingPlan plan;
  plan.optimiser = optimiser;
  plan.rate = 0.01;
  plan.weight_decay = 0.02;
  return plan;
}

/// One step on a fixed problem that gives another gradient each time.
void learn(torch::nn::Linear& layer, torch::optim::Optimizer& optimiser, double target) {
  optimiser.zero_grad();
  const auto input = torch::arange(6, torch::kFloat).reshape({2, 3}) / 5;
  (layer->forward(input) - target).square().sum().backward();
  optimiser.step();
}

/// What an optimiser's state must hold after one step: 1 - beta2 of the squared gradient.
double share_of_the_newest_square(const TrainingPlan& plan) {
  auto weight = torch::ones({1}, torch::requires_grad());
  const auto optimiser = make_optimiser(plan, {weight});
  (3 * weight).sum().backward();
  optimiser->step();
  return optimiser_state(*optimiser).at("0000.square").item<double>() / 9;
}

/// A method without data: the loss is the sum of squares of all parameters, so that a step of plain
/// gradient descent multiplies them by 1 - 2 rate.
class ShrinkWeights : public Method {
 public:
  std::set<std::int64_t> bad_steps;  ///< here the loss is not a number
  std::int64_t called_off_at = -1;   ///< the round that it refuses to begin; the number of rounds: at the end
  std::vector<RoundReport> reports;  ///< by round, one more for the assessment
  std::vector<std::int64_t> rounds_begun;

  MethodRequirements requirements() const override {
    MethodRequirements needs;
    needs.source = needs.target = false;
    return needs;
  }
  RoundReport begin_round(TrainingState& state, Job&) override {
    rounds_begun.push_back(state.round);
    if (state.round == called_off_at) state.stop_reason = "called off";
    return report(state.round);
  }
  RoundReport assess(TrainingState& state, Job&) override {
    if (state.rounds == called_off_at) state.stop_reason = "called off";
    return report(state.rounds);
  }
  LossTerms loss(const Batch&, TrainingState& state) override {
    torch::Tensor sum = torch::zeros({});
    for (const auto& parameter : state.student->parameters()) sum = sum + parameter.square().sum();
    if (bad_steps.contains(state.step)) sum = sum * std::numeric_limits<float>::quiet_NaN();
    return {{"squares", sum, 1.0}};
  }

 private:
  RoundReport report(std::int64_t round) const {
    return static_cast<std::size_t>(round) < reports.size() ? reports[static_cast<std::size_t>(round)]
                                                            : RoundReport{};
  }
};

/// The loss is that of what the network answers to noise; at bad steps the noise is not a number.
class AnswerNoise : public ShrinkWeights {
 public:
  LossTerms loss(const Batch&, TrainingState& state) override {
    torch::manual_seed(static_cast<std::uint64_t>(state.step));
    auto image = torch::randn({1, 1, 32, 32});
    if (bad_steps.contains(state.step)) image.fill_(std::numeric_limits<float>::quiet_NaN());
    return {{"squares", state.student->forward(image).logits.square().mean(), 1.0}};
  }
};

/// Beside it an adversary, whose loss it is that is not a number at bad steps.
class BrokenAdversary : public ShrinkWeights {
 public:
  std::vector<Adversary> adversaries() override { return {{"broken", broken_, 0.1}}; }
  torch::Tensor adversary_loss(TrainingState& state) override {
    const auto sum = broken_->parameters().front().sum();
    return bad_steps.contains(state.step) ? sum * std::numeric_limits<float>::quiet_NaN() : sum;
  }
  LossTerms loss(const Batch&, TrainingState& state) override {
    torch::Tensor sum = torch::zeros({});
    for (const auto& parameter : state.student->parameters()) sum = sum + parameter.square().sum();
    return {{"squares", sum, 1.0}};
  }

 private:
  std::shared_ptr<torch::nn::LinearImpl> broken_ = std::make_shared<torch::nn::LinearImpl>(2, 1);
};

/// A network of one weight whose share of positive densities is given step by step.
class ScriptedDensity : public Network {
 public:
  explicit ScriptedDensity(std::vector<double> wanted) : shares(std::move(wanted)) {
    register_parameter("weight", torch::ones({1}));
  }
  NetworkOutput forward(const torch::Tensor&) override { return {}; }
  std::int64_t multiple() const override { return 1; }
  bool uses_batch_statistics() const override { return false; }
  std::shared_ptr<Network> for_inference(torch::ScalarType) override { return nullptr; }
  std::optional<double> take_positive_share() override {
    return asked < shares.size() ? shares[asked++] : shares.back();
  }

  std::vector<double> shares;
  std::size_t asked = 0;
};

/// Buffers of a network after `steps` steps of a method.
NamedTensors buffers_after(Method& method, std::int64_t steps) {
  TrainingPlan plan;
  plan.steps_per_round = steps;
  plan.optimiser = "sgd";
  plan.rate = 1e-9;
  const Recipe recipe = preset_recipe("tiny");
  Job job;
  const auto outcome =
      Trainer(recipe, plan, {}, Random(1)).train(build_network(recipe, 5), method, {}, {}, job);
  NamedTensors buffers;
  for (const auto& buffer : outcome.model->named_buffers()) buffers[buffer.key()] = buffer.value().clone();
  return buffers;
}

RoundReport signals(double uncertain, std::optional<double> held_out) {
  RoundReport report;
  report.uncertain_share = uncertain;
  report.held_out_score = held_out;
  return report;
}

struct Listener : JobListener {
  std::vector<std::string> warnings;
  std::vector<RoundReport> rounds;
  std::int64_t stop_at = -1;  ///< steps done
  std::stop_source stop;

  void on_warning(std::string_view text, std::string_view) override { warnings.emplace_back(text); }
  void on_round(const RoundReport& report) override { rounds.push_back(report); }
  void on_progress(std::int64_t done, std::int64_t) override {
    if (done == stop_at) stop.request_stop();
  }
};

TrainingPlan shrinking_plan(std::int64_t rounds, std::int64_t steps) {
  TrainingPlan plan;
  plan.rounds = rounds;
  plan.steps_per_round = steps;
  plan.optimiser = "sgd";
  plan.momentum = 0;
  plan.rate = 0.05;  // a step leaves 0.9 of each weight
  plan.schedule = "step";
  return plan;
}

struct Shrinking {
  Recipe recipe = preset_recipe("tiny");
  ShrinkWeights method;
  Listener listener;
  std::shared_ptr<Network> network = build_network(recipe, 5);
  double before = size_of(*network);

  static double size_of(const Network& network) {
    double sum = 0;
    for (const auto& parameter : network.parameters()) sum += parameter.square().sum().item<double>();
    return std::sqrt(sum);
  }

  Trainer::Outcome train(const TrainingPlan& plan, const CheckpointOptions& checkpoints = {}) {
    Job job(listener.stop.get_token(), &listener);
    return Trainer(recipe, plan, {}, Random(1)).train(network, method, {}, checkpoints, job);
  }

  /// How many steps of 0.9 the model is away from the start.
  double steps_in(const Network& model) const { return std::log(size_of(model) / before) / std::log(0.9); }
};

bool is_about(double value, double expected) { return std::abs(value - expected) < 1e-3; }

}  // namespace

class FilesAndLoopTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void adamForgetsAsThePlanSays_data() {
    QTest::addColumn<QString>("optimiser");
    for (const char* optimiser : {"adam", "adamw"}) QTest::newRow(optimiser) << optimiser;
  }
  void adamForgetsAsThePlanSays() {
    QFETCH(QString, optimiser);
    TrainingPlan plan = plan_of(optimiser.toStdString());
    plan.weight_decay = 0;
    for (const double beta2 : {0.999, 0.99}) {
      plan.adam_beta2 = beta2;
      const double share = share_of_the_newest_square(plan);
      QVERIFY2(std::abs(share - (1 - beta2)) < 1e-5, qPrintable(QString::number(share)));
    }
  }

  void initTestCase() { at::set_num_threads(1); }

  void aModelFileComesBackBitEqual() {
    const QTemporaryDir folder;
    const auto path = path_in(folder, "a.cpack");
    const ModelFile model = small_model();
    write_model_file(path, model);
    const ModelFile back = read_model_file(path);
    QVERIFY(same_tensors(back.network, model.network));
    QVERIFY(back.recipe == model.recipe);
    QCOMPARE(back.provenance, model.provenance);
    QVERIFY(back.voxel_size_nm == model.voxel_size_nm);
    QCOMPARE(back.statistics.grey_skewness, -0.75);
    QCOMPARE(back.statistics.median_radius_px, 11.5);
    QCOMPARE(back.source_sections.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
      QVERIFY(same_bytes(back.source_sections[i].image, model.source_sections[i].image));
      QVERIFY(same_bytes(back.source_sections[i].label, model.source_sections[i].label));
      QCOMPARE(back.source_sections[i].is_phantom, model.source_sections[i].is_phantom);
    }
    QVERIFY(same_tensors(state_of(*network_of(back)), model.network));
    QVERIFY(read_model_file(path, false).source_sections.empty());
  }

  void aModelWithoutVoxelSizeOrSectionsComesBack() {
    const QTemporaryDir folder;
    ModelFile model = small_model();
    model.voxel_size_nm.reset();
    model.source_sections.clear();
    write_model_file(path_in(folder, "model.cmodel"), model);
    const ModelFile back = read_model_file(folder.path().toStdString());  // a run folder
    QVERIFY(!back.voxel_size_nm.has_value());
    QVERIFY(back.source_sections.empty());
  }

  void theSeedAloneDecidesTheFirstWeights() {
    const Recipe recipe = preset_recipe("tiny");
    const auto first = state_of(*build_network(recipe, 11));
    QVERIFY(same_tensors(first, state_of(*build_network(recipe, 11))));
    QVERIFY(!same_tensors(first, state_of(*build_network(recipe, 12))));
  }

  void theFirstBiasOfTheDetectionHeadIsTheRecipes() {
    Recipe recipe = preset_recipe("paper");
    const auto bias = [&] { return state_of(*build_network(recipe, 3)).at("det_out.bias").item<double>(); };
    QVERIFY(bias() != 1.0);
    set_option(recipe, "det_bias_init=1.0");
    QCOMPARE(bias(), 1.0);
  }

  void filesThatAreNoModelAreRefused() {
    const QTemporaryDir folder;
    const auto text = path_in(folder, "text.cmodel");
    std::ofstream(text) << "this is not HDF5";
    QCOMPARE(kind_of_reading(text), ErrorKind::bad_input);
    QCOMPARE(kind_of_reading(path_in(folder, "none.cmodel")), ErrorKind::not_found);
    QCOMPARE(kind_of_reading(folder.path().toStdString()), ErrorKind::not_found);
    const auto other = path_in(folder, "other.h5");
    Hdf5File::create(other).close();
    QCOMPARE(kind_of_reading(other), ErrorKind::bad_input);
  }

  void aModelOfANewerVersionIsRefused() {
    const QTemporaryDir folder;
    const auto path = path_in(folder, "newer.cmodel");
    Hdf5File file = Hdf5File::create(path);
    const std::array<double, 1> version{2};
    file.set_attribute("/", "format_version", version);
    file.close();
    QCOMPARE(kind_of_reading(path), ErrorKind::unsupported);
  }

  void aModelWithoutOneOfItsTensorsIsRefused() {
    const QTemporaryDir folder;
    ModelFile model = small_model();
    const std::string name = model.network.rbegin()->first;
    model.network.erase(name);
    write_model_file(path_in(folder, "a.cmodel"), model);
    try {
      network_of(read_model_file(path_in(folder, "a.cmodel")));
      QFAIL("was not refused");
    } catch (const Error& error) {
      QCOMPARE(error.kind(), ErrorKind::bad_input);
      QVERIFY(std::string(error.what()).find(name) != std::string::npos);
    }
  }

  void aTensorOfAnotherShapeIsRefused() {
    const QTemporaryDir folder;
    ModelFile model = small_model();
    auto& tensor = model.network.begin()->second;
    tensor = torch::cat({tensor, tensor});
    write_model_file(path_in(folder, "a.cmodel"), model);
    QCOMPARE(kind_of_reading(path_in(folder, "a.cmodel")), ErrorKind::bad_input);
  }

  void anUnknownArchitectureIsRefused() {
    const QTemporaryDir folder;
    ModelFile model = small_model();
    model.recipe.network = "no-such-net";
    write_model_file(path_in(folder, "a.cmodel"), model);
    QCOMPARE(kind_of_reading(path_in(folder, "a.cmodel")), ErrorKind::bad_input);
  }

  void aTruncatedModelIsRefused() {
    const QTemporaryDir folder;
    const auto path = path_in(folder, "a.cpack");
    write_model_file(path, small_model());
    const auto size = fs::file_size(path);
    for (const double share : {0.99, 0.5, 0.1, 0.0}) {
      const auto cut = path_in(folder, "cut.cpack");
      fs::copy_file(path, cut, fs::copy_options::overwrite_existing);
      fs::resize_file(cut, static_cast<std::uintmax_t>(share * static_cast<double>(size)));
      QCOMPARE(kind_of_reading(cut), ErrorKind::bad_input);
    }
  }

  void sizesOfSectionsThatDoNotFitAreRefused() {
    const QTemporaryDir folder;
    const auto path = path_in(folder, "a.cpack");
    Hdf5File file = Hdf5File::create(path);
    const std::array<double, 1> version{1};
    file.set_attribute("/", "format_version", version);
    file.set_attribute("/", "recipe", recipe_to_json(preset_recipe("tiny")));
    const std::array<std::int64_t, 3> shape{1, 4, 4};
    const std::vector<std::uint8_t> page(16, 0);
    file.write<std::uint8_t>("/source/images", shape, page.data());
    file.write<std::uint8_t>("/source/labels", shape, page.data());
    const std::array<std::int64_t, 2> size_shape{1, 2};
    const std::array<std::int64_t, 2> sizes{4, 5};
    file.write<std::int64_t>("/source/sizes", size_shape, sizes.data());
    file.close();
    QCOMPARE(kind_of_reading(path), ErrorKind::bad_input);
  }

  void aCheckpointComesBackBitEqual() {
    const QTemporaryDir folder;
    const auto path = path_in(folder, "checkpoint.h5");
    Checkpoint written;
    written.step = 123;
    written.student = state_of(*build_network(preset_recipe("tiny"), 1));
    written.teacher = state_of(*build_network(preset_recipe("tiny"), 2));
    written.optimiser = {{"0000.step", torch::tensor({7}, torch::kLong)}, {"0000.mean", torch::rand({3, 2})}};
    written.memory = {{"prototype.source_fg", torch::rand({4})}};
    written.target_labels.resize(2);
    auto& labels = written.target_labels[0];
    labels.label = section_of(9, 12, 4).image;
    labels.background = section_of(9, 12, 5).label;
    labels.click_pixels = section_of(9, 12, 6).label;
    labels.centres = {{1.25, 3}, {1.0 / 3, 7.5}};
    written.best = Candidate{written.teacher, 0.125, 0.75};
    written.first_held_out_score = 0.5;
    write_checkpoint(path, written);
    const Checkpoint back = read_checkpoint(path);
    QCOMPARE(back.step, std::int64_t{123});
    QVERIFY(same_tensors(back.student, written.student));
    QVERIFY(same_tensors(back.teacher, written.teacher));
    QVERIFY(same_tensors(back.optimiser, written.optimiser));
    QVERIFY(same_tensors(back.memory, written.memory));
    QCOMPARE(back.target_labels.size(), std::size_t{2});
    QVERIFY(same_bytes(back.target_labels[0].label, labels.label));
    QVERIFY(same_bytes(back.target_labels[0].background, labels.background));
    QVERIFY(same_bytes(back.target_labels[0].click_pixels, labels.click_pixels));
    QVERIFY(back.target_labels[0].hard_background.empty());
    QVERIFY(back.target_labels[0].centres == labels.centres);
    QVERIFY(back.target_labels[1].label.empty() && back.target_labels[1].centres.empty());
    QVERIFY(same_tensors(back.best.value().model, written.teacher));
    QCOMPARE(back.best->uncertain_share, 0.125);
    QCOMPARE(back.best->held_out_score, 0.75);
    QCOMPARE(back.first_held_out_score, 0.5);
  }

  void aCheckpointWithoutABestModelComesBackWithoutOne() {
    const QTemporaryDir folder;
    const auto path = path_in(folder, "checkpoint.h5");
    write_checkpoint(path, {});
    const Checkpoint back = read_checkpoint(path);
    QVERIFY(!back.best.has_value());
    QCOMPARE(back.first_held_out_score, -1.0);
    QVERIFY(back.student.empty());
  }

  void aFileThatIsNoCheckpointIsRefused() {
    const QTemporaryDir folder;
    const auto path = path_in(folder, "a.cmodel");
    write_model_file(path, small_model());
    QVERIFY_THROWS_EXCEPTION(Error, read_checkpoint(path));
  }

  void theRateFollowsTheScheduleOfThePlan() {
    TrainingPlan plan;
    plan.rate = 0.1;
    plan.steps_per_round = 100;
    plan.schedule = "poly";
    QVERIFY(std::abs(learning_rate(plan, 0) - 0.1) < 1e-12);
    QVERIFY(std::abs(learning_rate(plan, 50) - 0.0535887) < 1e-7);  // 0.5^0.9 = 0.535887
    plan.schedule = "step";
    QCOMPARE(learning_rate(plan, 4999), 0.1);
    QVERIFY(std::abs(learning_rate(plan, 10000) - 0.081) < 1e-12);
    plan.schedule = "cosine";
    QVERIFY(std::abs(learning_rate(plan, 0) - 0.002) < 1e-12);    // a fiftieth of the rate
    QVERIFY(std::abs(learning_rate(plan, 50) - 0.051) < 1e-12);   // 0.02 + 0.98 / 2
    QVERIFY(std::abs(learning_rate(plan, 100) - 0.002) < 1e-12);  // 2 %
  }

  void theScheduleStartsAnewAsOftenAsThePlanSays() {
    Recipe recipe;  // 4 rounds of 25,000 steps
    QCOMPARE(adaptation_plan(recipe).schedule_length(), std::int64_t{100000});
    recipe.round_plan = "two_stage";
    QCOMPARE(adaptation_plan(recipe).schedule_length(), std::int64_t{50000});
    recipe.lr_restart = "per_round";
    QCOMPARE(adaptation_plan(recipe).schedule_length(), std::int64_t{25000});
    QCOMPARE(source_plan(recipe).steps(), std::int64_t{50000});
  }

  void methodsOfTwoViewsHaveTheirOwnRate() {
    Recipe recipe = preset_recipe("quick");
    QCOMPARE(adaptation_plan(recipe).rate, recipe.rate);
    for (const char* method : {"cafa", "r4mito"}) {
      recipe.method = method;
      QCOMPARE(adaptation_plan(recipe).rate, recipe.two_view_rate);
    }
    QVERIFY(recipe.two_view_rate < recipe.rate);
  }

  void aRestoredOptimiserTakesTheSameNextSteps_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"sgd", "adam", "adamw"}) QTest::newRow(name) << name;
  }
  void aRestoredOptimiserTakesTheSameNextSteps() {
    QFETCH(QString, name);
    const TrainingPlan plan = plan_of(name.toStdString());
    torch::manual_seed(4);
    torch::nn::Linear layer(3, 2);
    const auto optimiser = make_optimiser(plan, layer->parameters());
    for (int i = 0; i < 3; ++i) learn(layer, *optimiser, i);

    const QTemporaryDir folder;  // through a file, as a run does
    {
      Hdf5File file = Hdf5File::create(path_in(folder, "state.h5"));
      write_tensors(file, "/optimiser", optimiser_state(*optimiser));
      file.close();
    }
    torch::nn::Linear other(3, 2);
    copy_state(*layer, *other);
    const auto restored = make_optimiser(plan, other->parameters());
    load_optimiser_state(*restored, read_tensors(Hdf5File::open(path_in(folder, "state.h5")), "/optimiser"));
    torch::nn::Linear fresh(3, 2);
    copy_state(*layer, *fresh);
    const auto forgetful = make_optimiser(plan, fresh->parameters());
    for (int i = 0; i < 3; ++i) {
      learn(layer, *optimiser, 5 - i);
      learn(other, *restored, 5 - i);
      learn(fresh, *forgetful, 5 - i);
      QVERIFY(torch::equal(layer->weight, other->weight));
      QVERIFY(torch::equal(layer->bias, other->bias));
    }
    QVERIFY(!torch::equal(layer->weight, fresh->weight));
  }

  void aFreshOptimiserHasNoState() {
    torch::nn::Linear layer(3, 2);
    const auto optimiser = make_optimiser(plan_of("adamw"), layer->parameters());
    QVERIFY(optimiser_state(*optimiser).empty());
    load_optimiser_state(*optimiser, {});
    learn(layer, *optimiser, 1);
    QCOMPARE(optimiser_state(*optimiser).size(), std::size_t{6});  // two parameters, three tensors each
  }

  void everyStepOfTheLoopCounts() {
    Shrinking run;
    const auto outcome = run.train(shrinking_plan(2, 5));
    QCOMPARE(outcome.steps, std::int64_t{10});
    QVERIFY(!outcome.stopped);
    QVERIFY(is_about(run.steps_in(*outcome.model), 10));
    QCOMPARE(run.method.rounds_begun, (std::vector<std::int64_t>{0, 1}));
  }

  void stepsWithoutAFiniteLossAreLeftOutAndReported() {
    Shrinking run;
    run.method.bad_steps = {1, 4, 5};
    const auto outcome = run.train(shrinking_plan(1, 10));
    QCOMPARE(outcome.skipped, std::int64_t{3});
    QCOMPARE(run.listener.warnings.size(), std::size_t{3});
    QVERIFY(run.listener.warnings[1].find("step 4") != std::string::npos);
    QVERIFY(!outcome.stopped);
    QVERIFY(is_about(run.steps_in(*outcome.model), 7));
    QVERIFY(std::isfinite(outcome.loss));
  }

  void tenBadStepsInARowEndTheRunWithTheLastGoodWeights() {
    Shrinking run;
    for (std::int64_t step = 3; step < 30; ++step) run.method.bad_steps.insert(step);
    const auto outcome = run.train(shrinking_plan(1, 30));
    QVERIFY(outcome.stopped);
    QVERIFY(!outcome.stop_reason.empty());
    QCOMPARE(outcome.steps, std::int64_t{13});
    QCOMPARE(outcome.skipped, std::int64_t{10});
    QVERIFY(is_about(run.steps_in(*outcome.model), 3));
  }

  void aStepLeftOutLeavesTheRunningStatisticsAlone() {
    AnswerNoise method;
    const auto good = buffers_after(method, 3);
    QVERIFY(good.size() > 10);
    method.bad_steps = {3, 4};
    QVERIFY(same_tensors(buffers_after(method, 5), good));
    method.bad_steps = {1};
    for (const auto& [name, tensor] : buffers_after(method, 3))
      QVERIFY2(torch::isfinite(tensor).all().item<bool>(), name.c_str());
  }

  void tenBadStepsOfAnAdversaryInARowEndTheRunToo() {
    Shrinking run;
    BrokenAdversary method;
    for (std::int64_t step = 3; step < 30; ++step) method.bad_steps.insert(step);
    Job job({}, &run.listener);
    const auto outcome =
        Trainer(run.recipe, shrinking_plan(1, 30), {}, Random(1)).train(run.network, method, {}, {}, job);
    QVERIFY(outcome.stopped);
    QCOMPARE(outcome.steps, std::int64_t{13});
    QCOMPARE(outcome.skipped, std::int64_t{10});
    method.bad_steps.erase(8);  // one good one between
    Shrinking other;
    const auto longer =
        Trainer(run.recipe, shrinking_plan(1, 17), {}, Random(1)).train(other.network, method, {}, {}, job);
    QVERIFY(!longer.stopped);
  }

  void aDetectionHeadThatDiedEndsTheRunWithTheLastStateThatGaveADensity() {
    std::vector<double> shares(1000, 0.5);
    std::fill(shares.begin() + 4, shares.begin() + 503, 0.0);  // 499 silent steps are not enough
    std::fill(shares.begin() + 610, shares.end(), 0.0);
    Shrinking run;
    run.network = std::make_shared<ScriptedDensity>(shares);
    run.before = Shrinking::size_of(*run.network);
    auto plan = shrinking_plan(1, 2000);
    plan.rate = 0.0005;  // a step leaves 0.999
    const auto outcome = run.train(plan);
    QVERIFY(outcome.stopped);
    QCOMPARE(outcome.steps, std::int64_t{1110});
    QVERIFY(run.listener.warnings.back().find("no density at all for 500 steps") != std::string::npos);
    // Kept: after the first step with a density, and after the 101st one (4 + 499 silent + 97 steps).
    const double steps = std::log(Shrinking::size_of(*outcome.model)) / std::log(0.999);
    QVERIFY2(std::abs(steps - 600) < 0.1, qPrintable(QString::number(steps)));
  }

  void aHeadThatNeverGaveADensityKeepsItsWeights() {
    Shrinking run;
    run.network = std::make_shared<ScriptedDensity>(std::vector<double>{0.0});
    auto plan = shrinking_plan(1, 600);
    plan.rate = 0.0005;
    const auto outcome = run.train(plan);
    QVERIFY(outcome.stopped);
    QCOMPARE(outcome.steps, std::int64_t{500});
    const double steps = std::log(Shrinking::size_of(*outcome.model)) / std::log(0.999);
    QVERIFY(std::abs(steps - 500) < 0.1);
  }

  void aRunThatIsCalledOffKeepsTheModelThatTheRoundBeforeBeganWith() {
    Shrinking run;
    run.method.called_off_at = 2;
    const auto outcome = run.train(shrinking_plan(4, 3));
    QVERIFY(outcome.stopped);
    QCOMPARE(outcome.stop_reason, std::string("called off"));
    QCOMPARE(outcome.steps, std::int64_t{6});
    QVERIFY(is_about(run.steps_in(*outcome.model), 3));
    Shrinking last;
    last.method.called_off_at = 4;
    const auto end = last.train(shrinking_plan(4, 3));
    QVERIFY(end.stopped);
    QVERIFY(is_about(last.steps_in(*end.model), 9));
  }

  void nineBadStepsInARowDoNotEndTheRun() {
    Shrinking run;
    for (std::int64_t step = 3; step < 12; ++step) run.method.bad_steps.insert(step);
    for (std::int64_t step = 13; step < 22; ++step) run.method.bad_steps.insert(step);
    const auto outcome = run.train(shrinking_plan(1, 24));
    QVERIFY(!outcome.stopped);
    QVERIFY(is_about(run.steps_in(*outcome.model), 24 - 18));
  }

  void labelFreeSignalsChooseTheSurestModelThatFindsTheHeldOutClicks() {
    Shrinking run;
    run.recipe.checkpoint = "label_free";
    // The second is surest but finds too few clicks; 0.05 fewer are still enough.
    run.method.reports = {signals(0.5, 0.8), signals(0.1, 0.7), signals(0.3, 0.76), signals(0.4, 0.9)};
    const auto outcome = run.train(shrinking_plan(3, 2));
    QCOMPARE(outcome.steps, std::int64_t{6});
    QVERIFY(is_about(run.steps_in(*outcome.model), 4));  // as it was when the third round began
    QCOMPARE(run.listener.rounds.size(), std::size_t{4});
    QCOMPARE(run.listener.rounds[3].index, std::int64_t{3});
  }

  void oneOfSixHeldOutClicksThatIsLostRefusesNoModel() {
    Shrinking run;
    run.recipe.checkpoint = "label_free";
    run.method.reports = {signals(0.9, 1.0), signals(0.5, 5.0 / 6), signals(0.4, 4.0 / 6),
                          signals(0.1, 3.0 / 6)};
    TrainingPlan plan = shrinking_plan(3, 2);
    plan.held_out_clicks = 6;
    QVERIFY(is_about(run.steps_in(*run.train(plan).model), 4));  // of three lost ones too many
    plan.held_out_clicks = 60;                                   // the same shares of many are no chance
    Shrinking other;
    other.recipe.checkpoint = "label_free";
    other.method.reports = run.method.reports;
    QVERIFY(is_about(other.steps_in(*other.train(plan).model), 0));
  }

  void theAssessmentAfterTheLastRoundCanBeChosen() {
    Shrinking run;
    run.recipe.checkpoint = "label_free";
    run.method.reports = {signals(0.5, std::nullopt), signals(0.4, std::nullopt), signals(0.2, std::nullopt)};
    QVERIFY(is_about(run.steps_in(*run.train(shrinking_plan(2, 3)).model), 6));
  }

  void theLastModelIsKeptUnlessSignalsShallChoose() {
    Shrinking run;
    run.recipe.checkpoint = "last";
    run.method.reports = {signals(0.1, 1), signals(0.5, 1), signals(0.9, 1)};
    QVERIFY(is_about(run.steps_in(*run.train(shrinking_plan(2, 3)).model), 6));
  }

  void aResultThatTheNetworkIsUnsureOfIsWarnedOf() {
    Listener listener;
    Job job({}, &listener);
    warn_when_doubtful(RoundReport(), job);  // no prediction was looked at
    warn_when_doubtful(signals(0.75, 1), job);
    QVERIFY(listener.warnings.empty());
    warn_when_doubtful(signals(0.97, 1), job);
    QCOMPARE(listener.warnings.size(), std::size_t{1});
    QVERIFY(listener.warnings.front().find("97 are in doubt") != std::string::npos);
  }

  void aStopKeepsTheStepsDoneAndAResumedRunEndsAlike() {
    const QTemporaryDir folder;
    const CheckpointOptions options{path_in(folder, "checkpoint.h5"), 100, true};
    Shrinking first;
    first.listener.stop_at = 4;
    const auto stopped = first.train(shrinking_plan(2, 5), options);
    QVERIFY(stopped.stopped);
    QCOMPARE(stopped.steps, std::int64_t{4});
    QCOMPARE(read_checkpoint(options.file).step, std::int64_t{4});

    Shrinking second;
    const auto resumed = second.train(shrinking_plan(2, 5), options);
    QVERIFY(!resumed.stopped);
    QCOMPARE(resumed.steps, std::int64_t{10});
    QCOMPARE(second.method.rounds_begun, (std::vector<std::int64_t>{1}));  // the first had begun before
    Shrinking whole;
    QVERIFY(same_tensors(state_of(*resumed.model), state_of(*whole.train(shrinking_plan(2, 5)).model)));
  }

  void theChosenModelSurvivesAStop() {
    const QTemporaryDir folder;
    const CheckpointOptions options{path_in(folder, "checkpoint.h5"), 100, true};
    const auto reports = {signals(0.1, 0.8), signals(0.5, 0.8), signals(0.5, 0.8)};
    Shrinking first;
    first.recipe.checkpoint = "label_free";
    first.method.reports = reports;
    first.listener.stop_at = 3;
    first.train(shrinking_plan(2, 4), options);
    Shrinking second;
    second.recipe.checkpoint = "label_free";
    second.method.reports = reports;
    // The best was the model of the first round, which the second session never saw.
    QVERIFY(is_about(second.steps_in(*second.train(shrinking_plan(2, 4), options).model), 0));
  }

  void sourceStatisticsHaveTheNumbersWorkedOutByHand() {
    SourceSection section{cv::Mat::zeros(10, 20, CV_8U), cv::Mat::zeros(10, 20, CV_8U)};
    section.image.colRange(0, 5).setTo(255);  // a quarter is 1, the rest 0
    section.label(cv::Rect(2, 2, 4, 4)).setTo(1);
    section.label(cv::Rect(10, 2, 2, 2)).setTo(1);
    section.label(cv::Rect(15, 2, 3, 3)).setTo(1);
    const auto statistics = measure_source({section});
    QVERIFY(std::abs(statistics.grey_mean - 0.25) < 1e-12);
    QVERIFY(std::abs(statistics.grey_deviation - 0.4330127) < 1e-6);  // sqrt(p (1 - p))
    QVERIFY(std::abs(statistics.grey_skewness - 1.1547005) < 1e-6);   // (1 - 2 p) / sd
    QCOMPARE(statistics.foreground_share, 29.0 / 200);
    QVERIFY(std::abs(statistics.median_radius_px - std::sqrt(9 / M_PI)) < 1e-12);
  }

  void aStackThatLeansTheOtherWayLooksInverted() {
    SourceStatistics source;
    source.grey_skewness = -0.6;
    QVERIFY(looks_inverted(source, 0.5));
    QVERIFY(!looks_inverted(source, -0.5));
    QVERIFY(!looks_inverted(source, 0.2));  // no clear lean
    source.grey_skewness = 0.1;
    QVERIFY(!looks_inverted(source, -2));
  }

  void sourceSectionsKeepGreyValuesAndLabelsAtTheWorkingPixel() {
    Volume<std::uint8_t> image({2, 20, 20});
    Volume<std::uint8_t> label({2, 20, 20});
    for (std::int64_t y = 0; y < 20; ++y) {
      for (std::int64_t x = 0; x < 20; ++x) {
        image.at(0, y, x) = image.at(1, y, x) = x < 10 ? 50 : 150;
        label.at(0, y, x) = y < 8 && x < 8 ? 1 : 0;
      }
    }
    const LabelledStack source{make_memory_stack(std::move(image), VoxelSize{50, 5, 5}),
                               LabelStack{make_memory_stack(std::move(label))}};
    Recipe recipe = preset_recipe("tiny");  // 10 nm
    recipe.invert = true;                   // speaks of the target
    Job job;
    const auto sections = read_source_sections(source, recipe, job);
    QCOMPARE(sections.size(), std::size_t{2});
    QVERIFY(sections[0].image.size() == cv::Size(10, 10));
    QCOMPARE(count_of(sections[0].image, 0), 50);
    QCOMPARE(count_of(sections[0].image, 255), 50);
    QCOMPARE(cv::countNonZero(sections[0].label), 16);
    QCOMPARE(cv::countNonZero(sections[1].label), 0);

    const auto doubled = training_sections(sections, 2, recipe, 0);
    QVERIFY(doubled[0].image.size() == cv::Size(20, 20));
    QCOMPARE(doubled[0].clicks.size(), std::size_t{1});
    QVERIFY(doubled[1].clicks.empty());
  }

  void sourceSectionsAreCutToTheirPictures() {
    // The second section lies 10 pixels further right than the first; beside both there is black.
    cv::RNG random(5);
    std::vector<cv::Mat> images;
    std::vector<cv::Mat> labels;
    for (const int left : {40, 50}) {
      cv::Mat image(160, 200, CV_8U, cv::Scalar(0));
      random.fill(image(cv::Rect(left, 30, 120, 100)), cv::RNG::UNIFORM, 60, 200);
      cv::Mat label = cv::Mat::zeros(image.size(), CV_8U);
      label(cv::Rect(left, 30, 20, 20)).setTo(1);
      images.push_back(image);
      labels.push_back(label);
    }
    const LabelledStack source{make_memory_stack(images, VoxelSize{50, 10, 10}),
                               LabelStack{make_memory_stack(labels)}};
    Job job;
    const auto sections = read_source_sections(source, preset_recipe("tiny"), job);
    for (const auto& section : sections) {
      QCOMPARE(section.image.size(), cv::Size(130, 100));
      QCOMPARE(section.label.size(), cv::Size(130, 100));
    }
    QVERIFY(sections[0].label.at<std::uint8_t>(0, 0) == 1 && sections[1].label.at<std::uint8_t>(0, 0) == 0);
    QVERIFY(sections[1].label.at<std::uint8_t>(0, 10) == 1);
  }

  void phantomsMixedInAreLabelledVariedAndOfOneSeed() {
    Job job;
    const Recipe recipe = preset_recipe("tiny");
    const auto sections = make_phantom_sections(4, recipe, 3, job);
    const auto again = make_phantom_sections(4, recipe, 3, job);
    QCOMPARE(sections.size(), std::size_t{4});
    for (std::size_t i = 0; i < sections.size(); ++i) {
      QVERIFY(sections[i].is_phantom);
      QVERIFY(sections[i].image.size() == sections[i].label.size());
      QVERIFY(same_bytes(sections[i].image, again[i].image));
      QVERIFY(same_bytes(sections[i].label, again[i].label));
    }
    QVERIFY(std::any_of(sections.begin(), sections.end(),
                        [](const auto& section) { return cv::countNonZero(section.label) > 0; }));
    QVERIFY(!same_bytes(sections[0].image, sections[3].image));  // another tissue
    QVERIFY(make_phantom_sections(0, recipe, 3, job).empty());
  }

  void phantomsGetTheirShareOfTheCrops() {
    const cv::Mat image(40, 40, CV_8U, cv::Scalar(100));
    const cv::Mat label = cv::Mat::zeros(40, 40, CV_8U);
    std::vector<SourceSection> sections(3, SourceSection{image, label, false});
    sections.push_back({image, label, true});
    const Recipe recipe = preset_recipe("tiny");
    const auto training = training_sections(sections, 1, recipe, 0.4);
    QCOMPARE(training[0].weight, 1.0);
    QCOMPARE(training[3].weight, 2.0);  // 2 / (3 + 2) = 0.4
    sections.resize(1);
    QCOMPARE(training_sections(sections, 1, recipe, 0.4)[0].weight, 1.0);
  }

  void aSourceWithLabelsOfAnotherShapeIsRefused() {
    const LabelledStack source{make_memory_stack(Volume<std::uint8_t>({2, 8, 8})),
                               LabelStack{make_memory_stack(Volume<std::uint8_t>({2, 8, 9}))}};
    Job job;
    QVERIFY_THROWS_EXCEPTION(Error, read_source_sections(source, preset_recipe("tiny"), job));
  }
};

int run_files_and_loop(int argc, char** argv) {
  FilesAndLoopTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "files_and_loop_test.moc"
