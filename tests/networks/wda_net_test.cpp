#include "core/networks/wda_net.h"

#include <QTest>

#include <ATen/Functions.h>

#include "core/base/error.h"
#include "tests/networks/suites.h"

using namespace cristae;
using Sizes = std::vector<std::int64_t>;

class WdaNetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hasThePublishedNumberOfParameters() { QCOMPARE(WdaNet().parameter_count(), std::int64_t{3762375}); }

  void hasTheParametersOfTheLaterCodeWithFourBlocksAndProjection() {
    WdaNetOptions options;
    options.det_head_blocks = 4;
    options.z_source = ZSource::projection128;
    QCOMPARE(WdaNet(options).parameter_count(), std::int64_t{4030715});
  }

  void stagesHaveTheParametersOfTheTable() {
    WdaNet network;
    std::map<std::string, std::int64_t> count;
    for (const auto& item : network.named_parameters()) {
      count[item.key().substr(0, item.key().find('.'))] += item.value().numel();
    }
    const std::map<std::string, std::int64_t> table = {
        {"stem", 2664},    {"enc1", 21300},       {"down1", 46728},      {"enc2", 82332},
        {"down2", 186768}, {"enc3", 327672},      {"down3", 746784},     {"bottom", 1307376},
        {"up3", 742968},   {"up2", 186300},       {"up1", 47364},        {"seg_block", 21300},
        {"seg_out", 146},  {"det_block1", 21300}, {"det_block2", 21300}, {"det_out", 73}};
    QVERIFY(count == table);
  }

  void outputsHaveTheShapesOfTheTable() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(1);
    WdaNet network;
    const auto output = network.forward(at::rand({2, 1, 48, 64}));
    QCOMPARE(output.logits.sizes().vec(), (Sizes{2, 2, 48, 64}));
    QCOMPARE(output.density.sizes().vec(), (Sizes{2, 1, 48, 64}));
    QCOMPARE(output.z.sizes().vec(), (Sizes{2, 72, 24, 32}));
  }

  void projectionGives128ChannelsAtAQuarter() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(1);
    WdaNetOptions options;
    options.z_source = ZSource::projection128;
    WdaNet network(options);
    QCOMPARE(network.forward(at::rand({1, 1, 32, 48})).z.sizes().vec(), (Sizes{1, 128, 8, 12}));
  }

  void densityAndFeaturesAreNotNegative() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(2);
    WdaNet network;
    const auto output = network.forward(at::rand({1, 1, 32, 32}));
    QVERIFY(output.density.min().item<float>() >= 0);
    QVERIFY(output.z.min().item<float>() >= 0);
    QVERIFY(output.z.max().item<float>() > 0);
  }

  void theDetectionBiasCanBeChosen() {
    WdaNetOptions options;
    options.det_bias_init = 1.0;
    WdaNet network(options);
    QCOMPARE(network.named_parameters()["det_out.bias"].item<float>(), 1.0F);
  }

  void trainingCountsWhereItGivesADensity() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(3);
    WdaNetOptions options;
    options.det_bias_init = 1e6;
    WdaNet network(options);
    const auto image = at::rand({1, 1, 32, 32});
    network.eval();
    network.forward(image);
    QVERIFY(!network.take_positive_share().has_value());
    network.train();
    network.forward(image);
    QCOMPARE(network.take_positive_share(), std::optional<double>(1));
    QVERIFY(!network.take_positive_share().has_value());
    network.forward(image);
    network.named_parameters()["det_out.bias"].fill_(-1e6);
    network.forward(image);
    QCOMPARE(network.take_positive_share(), std::optional<double>(0.5));  // of two passes
    network.forward(image);
    QCOMPARE(network.take_positive_share(), std::optional<double>(0));
    QVERIFY(!make_network("compact-xs")->take_positive_share().has_value());
  }

  void trainingAndEvaluationComputeTheSame() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(3);
    WdaNet network;
    const auto image = at::rand({1, 1, 32, 32});
    network.train();
    const auto training = network.forward(image).logits;
    network.eval();
    QVERIFY(at::equal(training, network.forward(image).logits));
  }

  void imagesOfABatchDoNotInfluenceEachOther() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(4);
    WdaNet network;
    const auto a = at::rand({1, 1, 32, 32});
    const auto both = network.forward(at::cat({a, at::rand({1, 1, 32, 32})}, 0)).logits;
    QVERIFY((both[0] - network.forward(a).logits[0]).abs().max().item<float>() < 1e-4F);
  }

  void gradientReachesEveryWeight() {
    torch::manual_seed(5);
    WdaNetOptions options;
    options.det_bias_init = 1.0;
    options.z_source = ZSource::projection128;
    WdaNet network(options);
    const auto output = network.forward(at::rand({1, 1, 64, 64}));
    (output.logits.square().mean() + output.density.mean() + output.z.mean()).backward();
    for (const auto& item : network.named_parameters()) {
      QVERIFY2(item.value().grad().defined(), item.key().c_str());
      QVERIFY2(item.value().grad().isfinite().all().item<bool>(), item.key().c_str());
      // Instance norm cancels biases before it; every weight matrix must feel something.
      if (item.value().dim() > 1) {
        QVERIFY2(item.value().grad().abs().sum().item<float>() > 0, item.key().c_str());
      }
    }
  }

  void copyForInferenceGivesTheSameAnswer() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(6);
    WdaNet network;
    const auto image = at::rand({1, 1, 32, 32});
    const auto copy = network.for_inference(torch::kFloat);
    QVERIFY(at::equal(copy->forward(image).density, network.forward(image).density));
    QVERIFY(!copy->is_training());
  }

  void unknownChoicesAreRefused() {
    QVERIFY_THROWS_EXCEPTION(Error, z_source_from_name("decoder"));
    WdaNetOptions options;
    options.det_head_blocks = 0;
    QVERIFY_THROWS_EXCEPTION(Error, WdaNet{options});
  }
};

int run_wda_net_test(int argc, char** argv) {
  WdaNetTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "wda_net_test.moc"
