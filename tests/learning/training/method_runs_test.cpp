#include <QTemporaryDir>
#include <QTest>

#include <torch/torch.h>

#include "core/learning/adversaries.h"
#include "core/learning/methods/factory.h"
#include "core/learning/object_centres.h"
#include "core/learning/optimiser_state.h"
#include "core/learning/pair_prediction.h"
#include "core/learning/paired_sections.h"
#include "core/learning/source_memory.h"
#include "tests/learning/terms/others_reference.h"
#include "tests/learning/training/small_runs.h"

using namespace cristae;
using namespace small_runs;

namespace {

constexpr std::int64_t kSections = 4;

std::vector<TrainingSection> training_of(const Phantom& phantom, const Recipe& recipe) {
  std::vector<TrainingSection> sections;
  const auto labels = labels_of(phantom);
  for (const auto& image : sections_of(phantom.image)) {
    TrainingSection section;
    section.z = std::ssize(sections);
    image.convertTo(section.image, CV_32F, 1.0 / 255);
    section.image = normalise_section(section.image, recipe.normalisation);
    section.label = labels.mask(section.z).clone();
    sections.push_back(std::move(section));
  }
  return sections;
}

/// Each section with the one above it.
PairedSections neighbours(const std::vector<TrainingSection>& sections) {
  PairedSections pairs;
  for (std::size_t i = 0; i + 1 < sections.size(); ++i) {
    pairs.cur.push_back(sections[i]);
    pairs.aux.push_back(sections[i]);
    pairs.aux.back().image = sections[i + 1].image;
    pairs.aux.back().label = sections[i + 1].label;
  }
  return pairs;
}

/// A method with its network and one batch that never changes.
struct Bench {
  explicit Bench(const std::string& method, const std::string& network_name = "compact-xs",
                 bool source_free = false, const std::vector<std::string>& settings = {},
                 double source_share = 0) {
    recipe = preset_recipe("tiny");
    for (const auto& setting : settings) set_option(recipe, setting);
    recipe.method = method;
    recipe.source_free = source_free;
    recipe.network = network_name;
    recipe.crop = 64;
    recipe.adv_weight = 0.01;
    source = neighbours(training_of(small_phantom(PhantomDomain::source, 1, kSections), recipe));
    target = neighbours(training_of(small_phantom(PhantomDomain::target, 2, kSections), recipe));
    TargetKnowledge knowledge;
    for (const auto& section : target.cur) knowledge.truth.push_back(section.label);
    knowledge.source_share = source_share;
    state.student = build_network(recipe, 3);
    state.student->train();
    state.teacher = state.student;
    state.steps = 100;
    state.step = 50;  // ramps are half up, heads move the trunk
    state.rounds = 2;
    state.round = 1;
    Job job;
    NamedTensors memory;
    if (source_free)
      memory = to_tensors(remember_source(*state.student, source.cur, recipe, state.place, Random(7), job));
    made = make_method({recipe, target.cur, knowledge, Random(5), state.student, memory});
    made->begin_round(state, job);
    state.student->train();
    const Random random(6);
    batch.source = draw_source_crops(source.cur, target.cur, recipe, Phase::adaptation, 2, random);
    batch.source_aux = draw_source_crops(source.aux, target.cur, recipe, Phase::adaptation, 2, random);
    batch.target = draw_target_crops(target.cur, state.target_labels, recipe, 2, random);
    batch.target_aux = draw_target_crops(target.aux, state.target_labels, recipe, 2, random);
  }

  torch::Tensor total() {
    torch::Tensor sum = torch::zeros({});
    for (const auto& term : made->loss(batch, state)) sum = sum + term.value * term.weight;
    return sum;
  }

  Recipe recipe;
  PairedSections source, target;
  TrainingState state;
  std::unique_ptr<Method> made;
  Batch batch;
};

/// Makes a compact network find everything (or nothing) by the bias of its last layer.
void find(Network& network, bool everything) {
  torch::NoGradGuard no_gradient;
  network.named_parameters()["mask_out.bias"].fill_(everything ? 100 : -100);
}

bool has_gradient(const torch::nn::Module& module) {
  for (const auto& parameter : module.parameters()) {
    if (parameter.grad().defined() && parameter.grad().abs().sum().item<double>() > 0) return true;
  }
  return false;
}

}  // namespace

/// The methods beside the main one: single steps, and whole runs on small phantoms.
class MethodRunsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  Phantom source_ = small_phantom(PhantomDomain::source, 1, 3);
  Phantom target_ = small_phantom(PhantomDomain::target, 2, kSections);

  fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  /// Made once. @param source_free  without source sections
  fs::path pack(bool source_free = false) {
    const fs::path file = path(source_free ? "memory.cpack" : "source.cpack");
    if (fs::exists(file)) return file;
    PretrainRequest request;
    request.sources = {
        {make_memory_stack(sections_of(source_.image), source_.voxel_size_nm, "source"), labels_of(source_)}};
    request.recipe = preset_recipe("tiny");
    request.seed = 4;
    request.compute = one_thread();
    request.pack = file;
    request.recipe.source_free = source_free;
    Job job;
    pretrain(request, job);
    return request.pack;
  }

  AdaptRequest adaptation(const std::string& method, const std::string& run) {
    AdaptRequest request;
    request.target = make_memory_stack(sections_of(target_.image), target_.voxel_size_nm, "target");
    request.pack = pack();
    request.recipe = preset_recipe("tiny");
    request.recipe.method = method;
    request.seed = 6;
    request.compute = one_thread();
    request.run_folder = path(run);
    return request;
  }

  static AdaptResult run(const AdaptRequest& request, Listener* listener = nullptr) {
    Job job(listener != nullptr ? listener->stop.get_token() : std::stop_token(), listener);
    return adapt(request, job);
  }

 private Q_SLOTS:
  void everyMethodLowersItsObjective_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("network");
    for (const char* method : {"adaptsegnet", "wda-net", "da-isc", "oracle"})
      QTest::newRow(method) << method << "compact-xs";
    QTest::newRow("da-isc, network of pairs") << "da-isc"
                                              << "daisc";
    QTest::newRow("ipl without the source") << "ipl"
                                            << "compact-xs";
  }
  void everyMethodLowersItsObjective() {
    QFETCH(QString, method);
    QFETCH(QString, network);
    Bench bench(method.toStdString(), network.toStdString(), method == "ipl");
    auto parameters = bench.state.student->parameters();
    for (const auto& head : bench.made->heads()) {
      const auto more = head.module->parameters();
      parameters.insert(parameters.end(), more.begin(), more.end());
    }
    torch::optim::Adam optimiser(parameters, torch::optim::AdamOptions(1e-3));
    const double before = bench.total().item<double>();
    for (int step = 0; step < (network == "daisc" ? 4 : 15); ++step) {
      optimiser.zero_grad();
      bench.total().backward();
      optimiser.step();
    }
    const double after = bench.total().item<double>();
    QVERIFY2(after < 0.95 * before, qPrintable(QString("%1 to %2").arg(before).arg(after)));
  }

  void adversariesDoNotLearnFromTheNetworkNorItFromThem_data() {
    QTest::addColumn<QString>("method");
    for (const char* method : {"adaptsegnet", "wda-net", "da-isc"}) QTest::newRow(method) << method;
  }
  void adversariesDoNotLearnFromTheNetworkNorItFromThem() {
    QFETCH(QString, method);
    Bench bench(method.toStdString());
    Adversaries adversaries(bench.made->adversaries(), torch::kCPU);
    adversaries.let_learn(false);
    bench.total().backward();
    QVERIFY(has_gradient(*bench.state.student));
    for (const auto& adversary : bench.made->adversaries()) QVERIFY(!has_gradient(*adversary.module));

    bench.state.student->zero_grad();
    adversaries.let_learn(true);
    bench.made->adversary_loss(bench.state).backward();
    QVERIFY(!has_gradient(*bench.state.student));
    for (const auto& adversary : bench.made->adversaries()) QVERIFY(has_gradient(*adversary.module));
  }

  void adversariesLearnToTellTheDomainsApart() {
    Bench bench("adaptsegnet");
    Adversaries adversaries(bench.made->adversaries(), torch::kCPU);
    bench.total();
    const double before = bench.made->adversary_loss(bench.state).item<double>();
    for (int step = 0; step < 20; ++step)
      QVERIFY(adversaries.step(bench.made->adversary_loss(bench.state), 10, 1));
    QVERIFY(bench.made->adversary_loss(bench.state).item<double>() < before);
  }

  void aStepOfAdversariesThatIsNoNumberChangesNothing() {
    Bench bench("adaptsegnet");
    Adversaries adversaries(bench.made->adversaries(), torch::kCPU);
    bench.total();
    const auto before = adversaries.state();
    const auto broken = bench.made->adversary_loss(bench.state) * std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!adversaries.step(broken, 1, 1));
    for (const auto& [name, tensor] : adversaries.state())
      QVERIFY2(tensor.equal(before.at(name)), name.c_str());
  }

  void entropyLabelsHonourNegativePoints_data() {
    QTest::addColumn<int>("round");
    QTest::newRow("before there are masks") << 0;
    QTest::newRow("with masks") << 1;
  }
  void entropyLabelsHonourNegativePoints() {
    QFETCH(int, round);
    Bench bench("wda-net");
    auto& section = bench.target.cur[0];
    section.clicks = {{30, 40}};
    section.negatives = {{100, 90}, {30, 40}};
    bench.state.round = round;
    Job job;
    bench.made->begin_round(bench.state, job);
    const auto& labels = bench.state.target_labels[0];
    const cv::Point rejected(100, 90);
    const cv::Point clicked(30, 40);
    QCOMPARE(int{labels.hard_background.at<std::uint8_t>(rejected)}, 1);
    QCOMPARE(int{labels.background.at<std::uint8_t>(rejected)}, 1);
    QCOMPARE(int{labels.label.at<std::uint8_t>(rejected)}, round == 0 ? int{kIgnore} : 0);
    QCOMPARE(int{labels.hard_background.at<std::uint8_t>(clicked)}, 0);
    QVERIFY(cv::countNonZero(bench.state.target_labels[1].hard_background) == 0);
  }

  void theCountTermFallsOverEachStage_data() {
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("round");
    QTest::addColumn<double>("left");
    QTest::newRow("even, begin") << 4 << 0 << 0 << 1.0;
    QTest::newRow("even, end of stage 1") << 4 << 59 << 1 << 1 / 60.0;
    QTest::newRow("even, stage 2") << 4 << 60 << 2 << 1.0;
    QTest::newRow("odd, past half of the steps") << 3 << 60 << 1 << 0.25;
    QTest::newRow("odd, end of stage 1") << 3 << 79 << 1 << 1 / 80.0;
    QTest::newRow("odd, stage 2") << 3 << 80 << 2 << 1.0;
    QTest::newRow("odd, end") << 3 << 119 << 2 << 1 / 40.0;
    QTest::newRow("one round") << 1 << 90 << 0 << 0.25;
  }
  void theCountTermFallsOverEachStage() {
    QFETCH(int, rounds);
    QFETCH(int, step);
    QFETCH(int, round);
    QFETCH(double, left);
    Bench bench("wda-net");
    bench.state.steps = 120;
    bench.state.rounds = rounds;
    bench.state.step = step;
    bench.state.round = round;
    std::map<std::string, double> weights;
    for (const auto& term : bench.made->loss(bench.batch, bench.state)) weights[term.name] = term.weight;
    QVERIFY(std::abs(weights.at("count") - bench.recipe.count_weight * left) < 1e-12);
    QCOMPARE(weights.contains("target_cross_entropy"), 2 * round >= rounds);
  }

  void gradientsAreClippedToTheNormAskedFor() {
    auto weight = torch::tensor({0.0, 0.0}, torch::kDouble).requires_grad_();
    (weight * torch::tensor({3.0, 4.0}, torch::kDouble)).sum().backward();
    clip_gradients({weight}, 0);
    QVERIFY(weight.grad().equal(torch::tensor({3.0, 4.0}, torch::kDouble)));
    clip_gradients({weight}, 1);
    QVERIFY(torch::allclose(weight.grad(), torch::tensor({3.0, 4.0}, torch::kDouble) / (5 + 1e-6)));
  }

  void bothSectionsOfAPairAreCutAtOnePlace() {
    Bench bench("da-isc");
    auto& pairs = bench.source;
    for (auto& section : pairs.aux) section.image = pairs.cur[&section - pairs.aux.data()].image;
    const Random random(9);
    const auto cur = draw_source_crops(pairs.cur, {}, bench.recipe, Phase::adaptation, 2, random);
    const auto aux = draw_source_crops(pairs.aux, {}, bench.recipe, Phase::adaptation, 2, random);
    QVERIFY(cur.image.equal(aux.image));
    QVERIFY(!cur.label.equal(aux.label));
  }

  void pairsAreMadeWithinOneStackOnly() {
    std::vector<SourceSection> sections(5);
    std::vector<TrainingSection> training(5);
    const std::vector<std::pair<std::int64_t, std::int64_t>> places{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}};
    for (std::size_t i = 0; i < sections.size(); ++i) {
      std::tie(sections[i].stack, sections[i].z) = places[i];
      training[i].z = static_cast<std::int64_t>(i);
      training[i].image = cv::Mat::zeros(4, 4, CV_32F);
    }
    sections[4].is_phantom = true;
    const auto pairs = pair_source(sections, training, 1);
    QCOMPARE(pairs.cur.size(), std::size_t{2});
    QCOMPARE(pairs.cur[1].z, std::int64_t{2});
    QCOMPARE(pairs.aux[1].z, std::int64_t{3});
    QVERIFY_THROWS_EXCEPTION(Error, pair_source(sections, training, 2));
  }

  void stridesOfTheRecipeComeFirst() {
    Job job;
    Recipe recipe;
    recipe.pair_stride_target = 4;
    QCOMPARE(strides_of_run(recipe, 50, 5, job).target, std::int64_t{4});
    QCOMPARE(strides_of_run({}, 50, 5, job).target, std::int64_t{10});
    QCOMPARE(strides_of_run({}, 50, std::nullopt, job).target, std::int64_t{1});
  }

  void rolesAreFusedAsTheReferenceSays() {
    const auto& c = others::reference_case("daisc_inference_fusion");
    const auto mats = [](const nlohmann::json& json) {
      const auto values = others::tensor(json).to(torch::kDouble).contiguous();
      std::vector<cv::Mat> sections;
      for (std::int64_t z = 0; z < values.size(0); ++z)
        sections.push_back(cv::Mat(static_cast<int>(values.size(1)), static_cast<int>(values.size(2)), CV_64F,
                                   values[z].data_ptr<double>())
                               .clone());
      return sections;
    };
    const auto cur = mats(c["inputs"]["prob_cur"]);
    const auto aux = mats(c["inputs"]["prob_aux"]);
    const auto mean = mats(c["expected"]["prob_mean"]);
    const auto either = mats(c["expected"]["mask_or"]);
    const auto roles_of = others::tensor(c["expected"]["roles_per_section"]);
    const std::size_t stride = 2;
    for (std::size_t z = 0; z < mean.size(); ++z) {
      RolePredictions roles;
      if (z < cur.size()) roles.cur = cur[z];
      if (z >= stride) roles.aux = aux[z - stride];
      QCOMPARE(int{!roles.cur.empty()} + int{!roles.aux.empty()},
               static_cast<int>(roles_of[static_cast<std::int64_t>(z)].item<std::int64_t>()));
      QVERIFY(cv::norm(fuse_roles(roles, "mean"), mean[z], cv::NORM_INF) < 1e-6);
      cv::Mat mask;
      cv::Mat(fuse_roles(roles, "or") >= 0.5).convertTo(mask, CV_64F, 1.0 / 255);
      QCOMPARE(cv::norm(mask, either[z], cv::NORM_INF), 0.0);
    }
  }

  void everySectionIsPredictedWithItsPartners() {
    torch::manual_seed(1);
    const auto network = make_network("daisc");
    std::vector<cv::Mat> sections;
    for (int z = 0; z < 4; ++z) {
      sections.emplace_back(32, 32, CV_32F);
      cv::randn(sections.back(), z, 1);
    }
    std::vector<std::int64_t> loaded;
    const auto load = [&](std::int64_t z) {
      loaded.push_back(z);
      return sections[static_cast<std::size_t>(z)];
    };
    Job job;
    PairPredictor whole(network, {}, 4, 2, "mean");
    std::vector<cv::Mat> found;
    for (std::int64_t z = 0; z < 4; ++z) found.push_back(whole.predict(z, load, {}, job));
    QCOMPARE(loaded, (std::vector<std::int64_t>{0, 2, 1, 3}));  // each pair once
    PairPredictor block(network, {}, 4, 2, "mean");
    for (std::int64_t z = 2; z < 4; ++z)
      QVERIFY(cv::norm(block.predict(z, load, {}, job), found[static_cast<std::size_t>(z)], cv::NORM_INF) <
              1e-6);
    PairPredictor alone(network, {}, 2, 2, "mean");  // no partner at all
    QVERIFY(cv::checkRange(alone.predict(0, load, {}, job), true, nullptr, 0, 1.0001));
  }

  void tooFewSectionsForPairsAreRefusedWithWhatToSet() {
    auto request = adaptation("da-isc", "few");
    request.recipe.pair_stride_target = 3;
    try {
      run(request);
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::bad_input);
      QVERIFY(error.remedy().find("pair_stride_target to at most 2") != std::string::npos);
    }
  }

  void aStoppedRunGoesOnBitForBit_data() {
    QTest::addColumn<QString>("method");
    for (const char* method : {"adaptsegnet", "wda-net", "da-isc"}) QTest::newRow(method) << method;
  }
  void aStoppedRunGoesOnBitForBit() {
    QFETCH(QString, method);
    const std::string name = method.toStdString();
    const auto whole = run(adaptation(name, name + "-whole"));
    auto request = adaptation(name, name + "-parts");
    Listener listener;
    listener.steps_in_all = 12;
    listener.stop_after = 8;
    QVERIFY_THROWS_EXCEPTION(Cancelled, run(request, &listener));
    request.resume = true;
    const auto parts = run(request);
    QVERIFY(model_of(whole.model) == model_of(parts.model));
    const auto left = [&](const char* run, const char* group) {
      return tensors_of(path(name + run) / "checkpoint.h5", group);
    };
    QVERIFY(left("-whole", "/adversaries").size() > 10);
    QVERIFY(left("-whole", "/adversaries") == left("-parts", "/adversaries"));
    QVERIFY(left("-whole", "/heads") == left("-parts", "/heads"));
    QCOMPARE(left("-whole", "/heads").empty(), name != "da-isc");
  }

  void thePublishedUNetServesMethodsWithoutCentres() {
    const auto file = path("unet.cpack");
    PretrainRequest source;
    source.sources = {
        {make_memory_stack(sections_of(source_.image), source_.voxel_size_nm, "source"), labels_of(source_)}};
    source.recipe = preset_recipe("tiny");
    source.recipe.network = "unet";
    source.recipe.pretrain_steps = 2;
    source.compute = one_thread();
    source.pack = file;
    Job job;
    pretrain(source, job);

    auto request = adaptation("r4mito", "unet-run");
    request.pack = file;
    request.recipe.rounds = 1;
    request.recipe.round_iterations = 2;
    const auto done = run(request);
    QCOMPARE(done.steps, std::int64_t{2});
    QCOMPARE(network_of(read_model_file(done.model))->parameter_count(), std::int64_t{7696258});

    for (const char* method : {"ipl", "wda-net"}) {
      auto unfit = adaptation(method, std::string("unet-") + method);
      unfit.pack = file;
      QCOMPARE(refusal([&] { run(unfit); }), ErrorKind::bad_input);
      QVERIFY(!fs::exists(unfit.run_folder / "model.cmodel"));
    }
  }

  void thePackRemembersItsSource() {
    std::vector<TrainingSection> sections(2);
    for (auto& section : sections) {
      section.image = cv::Mat(100, 100, CV_32F);
      cv::randn(section.image, 0, 1);
      section.label = cv::Mat::zeros(100, 100, CV_8U);
    }
    sections[0].label(cv::Rect(20, 20, 50, 50)) = 1;
    sections[0].clicks = {{45, 45}, {20, 20}};
    const Recipe recipe = preset_recipe("tiny");
    const auto network = build_network(recipe, 1);
    Job job;
    const auto memory = remember_source(*network, sections, recipe, {}, Random(1), job);
    QCOMPARE(memory.objects_per_megapixel, 100.0);  // two in 20,000 pixels
    QVERIFY((memory.foreground_prototypes.sizes() == at::IntArrayRef{4, 24}));
    QCOMPARE(memory.feature_mean.size(0), std::int64_t{24});
    QVERIFY(memory.feature_variance.min().item<double>() >= 0);
    const auto again = source_memory_from(to_tensors(memory));
    QVERIFY(again.foreground_prototypes.equal(memory.foreground_prototypes));
    QCOMPARE(again.objects_per_megapixel, 100.0);
    QVERIFY_THROWS_EXCEPTION(Error, source_memory_from({}));
  }

  void withoutTheSourceNoSectionOfItIsNeeded() {
    QVERIFY(tensors_of(pack(), "/source").size() > 1);
    QVERIFY(tensors_of(pack(true), "/source").empty());
    QCOMPARE(tensors_of(pack(true), "/memory").size(), std::size_t{4});
    auto request = adaptation("ipl", "source-free");
    request.pack = pack(true);
    request.points = target_.centres;
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
    request.recipe.source_free = true;
    request.recipe.contrast = "fg_focused";
    request.recipe.lambda2 = 0.05;
    request.recipe.contrast_warmup = 0;
    request.run_folder = path("source-free-run");
    const auto whole = run(request);
    QCOMPARE(whole.steps, std::int64_t{12});

    request.run_folder = path("source-free-parts");
    Listener listener;
    listener.steps_in_all = 12;
    listener.stop_after = 8;
    QVERIFY_THROWS_EXCEPTION(Cancelled, run(request, &listener));
    request.resume = true;
    QVERIFY(model_of(whole.model) == model_of(run(request).model));
  }

  void clicksCountTwiceInTheFirstRoundWithoutTheSource() {
    Bench bench("ipl", "compact-xs", true);
    const auto weight = [&](std::int64_t round) {
      bench.state.round = round;
      for (const auto& term : bench.made->loss(bench.batch, bench.state))
        if (term.name == "target_density") return term.weight;
      return -1.0;
    };
    QCOMPARE(weight(0), bench.recipe.lambda1);
    bench.target.cur[1].clicks = {{30, 40}};
    QCOMPARE(weight(0), 2 * bench.recipe.lambda1);
    QCOMPARE(weight(1), bench.recipe.lambda1);
  }

  void targetPrototypesAreRunningMeansWithoutTheSource() {
    const std::vector<std::string> settings = {
        "contrast=target",          "lambda2=0.05",
        "contrast_warmup=0",        "foreground_threshold=0.5",
        "background_threshold=0.5", "unclicked_background_threshold=0.5"};
    const auto prototypes = [&](std::initializer_list<double> signs) {
      Bench bench("ipl", "compact-xs", true, settings);
      const auto image = bench.batch.target.image;
      for (const double sign : signs) {
        bench.batch.target.image = sign * image;
        bench.made->loss(bench.batch, bench.state);
      }
      auto memory = bench.made->memory();
      std::erase_if(memory, [](const auto& item) { return !item.first.starts_with("prototype."); });
      return memory;
    };
    const auto first = prototypes({1});
    const auto second = prototypes({-1});
    const auto both = prototypes({1, -1});
    QVERIFY(!both.empty());
    for (const auto& [name, mean] : both) {
      QVERIFY(!torch::allclose(first.at(name), second.at(name), 1e-3, 1e-4));
      QVERIFY2(torch::allclose(mean, 0.99 * first.at(name) + 0.01 * second.at(name), 1e-4, 1e-5),
               name.c_str());
    }
  }

  void aCollapseWithoutTheSourceCallsTheRunOff() {
    Job job;
    Bench bench("ipl", "compact-xs", true, {}, 0.5);
    find(*bench.state.student, true);  // all of the target: twice the source's share
    bench.made->begin_round(bench.state, job);
    QVERIFY(bench.state.stop_reason.empty());
    const auto memory = bench.made->memory();
    find(*bench.state.student, false);
    bench.made->begin_round(bench.state, job);
    QVERIFY2(bench.state.stop_reason.find("0.0 % of the target") != std::string::npos,
             bench.state.stop_reason.c_str());

    Bench resumed("ipl", "compact-xs", true, {}, 0.5);
    resumed.made->restore(memory);
    find(*resumed.state.student, false);
    resumed.made->assess(resumed.state, job);
    QVERIFY(!resumed.state.stop_reason.empty());

    // Where source and target differ that much from the start, the source says nothing about the target.
    Bench other("ipl", "compact-xs", true, {}, 1e-9);
    for (const bool everything : {true, true}) {
      find(*other.state.student, everything);
      other.made->begin_round(other.state, job);
    }
    QVERIFY(other.state.stop_reason.empty());
  }

  void whatNeedsTheSourceIsRefusedWithoutIt() {
    auto request = adaptation("adaptsegnet", "no-source");
    request.recipe.source_free = true;
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
    request.recipe.method = "ipl";
    request.recipe.contrast = "source";
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
  }

  void withoutAdaptationTheNetworkStaysAsItIs() {
    const auto done = run(adaptation("none", "none"));
    QCOMPARE(done.steps, std::int64_t{0});
    QVERIFY(model_of(done.model) == model_of(pack()));
  }

  void theOracleNeedsTruthAndSaysWhatItIs() {
    auto request = adaptation("oracle", "oracle");
    QCOMPARE(refusal([&] { run(request); }), ErrorKind::bad_input);
    request.truth = labels_of(target_);
    request.run_folder = path("oracle-truth");
    Listener listener;
    const auto done = run(request, &listener);
    QCOMPARE(done.steps, std::int64_t{12});
    QVERIFY(!listener.warnings.empty());
    QVERIFY(listener.warnings[0].find("upper bound") != std::string::npos);
    QCOMPARE(*listener.rounds[0].label_precision, 1.0);
  }

  void methodsWithoutPointsSayThatTheyDoNotUseThem() {
    auto request = adaptation("adaptsegnet", "points");
    request.points = target_.centres;
    Listener listener;
    run(request, &listener);
    QVERIFY(std::any_of(listener.warnings.begin(), listener.warnings.end(), [](const std::string& text) {
      return text.find("does not learn from points") != std::string::npos;
    }));
  }
};

QTEST_GUILESS_MAIN(MethodRunsTest)
#include "method_runs_test.moc"
