#include "core/networks/compact_unet.h"

#include <QTest>

#include <ATen/Functions.h>

#include "core/base/error.h"
#include "tests/networks/reference.h"
#include "tests/networks/suites.h"

using namespace cristae;
using Sizes = std::vector<std::int64_t>;

namespace {

/// Running statistics and gains away from their starting values, so that folding has work to do.
void disturb_norms(torch::nn::Module& network) {
  torch::NoGradGuard no_grad;
  for (const auto& item : network.named_parameters()) {
    if (item.key().find("norm") != std::string::npos) item.value().add_(0.3 * at::randn_like(item.value()));
  }
  for (const auto& item : network.named_buffers()) {
    if (item.key().find("mean") != std::string::npos) item.value().normal_(0.0, 0.3);
    if (item.key().find("var") != std::string::npos) item.value().uniform_(0.5, 2.0);
  }
}

}  // namespace

class CompactUNetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void outputsHaveTheDocumentedShapes() {
    torch::NoGradGuard no_grad;
    CompactUNet network;
    const auto output = network.forward(at::randn({2, 1, 32, 48}));
    QCOMPARE(output.logits.sizes().vec(), (Sizes{2, 2, 32, 48}));
    QCOMPARE(output.density.sizes().vec(), (Sizes{2, 1, 32, 48}));
    QCOMPARE(output.z.sizes().vec(), (Sizes{2, 32, 16, 24}));
  }

  void softmaxOfTheLogitsIsTheSigmoidOfTheMask() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(1);
    CompactUNet network;
    const auto logits = network.forward(at::randn({1, 1, 32, 32})).logits;
    QCOMPARE(logits.select(1, 0).abs().max().item<float>(), 0.0F);
    const auto foreground = at::softmax(logits, 1).select(1, 1);
    QVERIFY(reference::distance(foreground, at::sigmoid(logits.select(1, 1))) < 1e-6);
  }

  void startsNearTheDocumentedBiases() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(2);
    CompactUNet network;
    auto parameters = network.named_parameters();
    QCOMPARE(parameters["mask_out.bias"].min().item<float>(), -2.0F);
    QCOMPARE(parameters["mask_out.bias"].max().item<float>(), -2.0F);
    QCOMPARE(parameters["density_out.bias"].item<float>(), 0.02F);
  }

  void densityMayBeNegative() {
    // No final ReLU: a detector that starts below zero still gets a gradient.
    torch::NoGradGuard no_grad;
    torch::manual_seed(3);
    CompactUNet network;
    network.named_parameters()["density_out.bias"].fill_(-5.0);
    QVERIFY(network.forward(at::randn({1, 1, 32, 32})).density.max().item<float>() < 0);
  }

  void bothLayoutsGiveTheSameResult() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(4);
    CompactUNetOptions options;
    CompactUNet last(options);
    options.channels_last = false;
    CompactUNet first(options);
    copy_state(last, first);
    const auto image = at::randn({2, 1, 32, 32});
    const auto a = last.forward(image);
    const auto b = first.forward(image);
    QVERIFY(reference::distance(a.logits, b.logits) < 1e-4);
    QVERIFY(reference::distance(a.density, b.density) < 1e-4);
  }

  void foldedCopyGivesTheSameAnswer_data() {
    QTest::addColumn<QString>("norm");
    QTest::newRow("batch norm") << "batch";
    QTest::newRow("instance norm") << "instance";
  }
  void foldedCopyGivesTheSameAnswer() {
    QFETCH(QString, norm);
    torch::NoGradGuard no_grad;
    torch::manual_seed(5);
    CompactUNetOptions options;
    options.norm = norm_from_name(norm.toStdString());
    CompactUNet network(options);
    disturb_norms(network);
    network.eval();
    const auto copy = network.for_inference(torch::kFloat);
    const auto image = at::randn({1, 1, 48, 32});
    const auto expected = network.forward(image);
    const auto found = copy->forward(image);
    QVERIFY(expected.logits.std().item<float>() > 0.01F);
    QVERIFY(reference::distance(found.logits, expected.logits) < 1e-3);
    QVERIFY(reference::distance(found.density, expected.density) < 1e-3);
    QVERIFY(reference::distance(found.z, expected.z) < 1e-3);
  }

  void foldedCopyIsIndependentOfTheOriginal() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(6);
    CompactUNet network;
    const auto copy = network.for_inference(torch::kFloat);
    const auto image = at::randn({1, 1, 32, 32});
    const auto before = copy->forward(image).logits;
    for (auto& parameter : network.parameters()) parameter.zero_();
    QVERIFY(at::equal(copy->forward(image).logits, before));
    QVERIFY(!copy->parameters().front().requires_grad());
  }

  void gradientReachesEveryParameter_data() {
    QTest::addColumn<QString>("norm");
    QTest::newRow("batch norm") << "batch";
    QTest::newRow("instance norm") << "instance";
  }
  void gradientReachesEveryParameter() {
    QFETCH(QString, norm);
    torch::manual_seed(7);
    CompactUNetOptions options;
    options.norm = norm_from_name(norm.toStdString());
    CompactUNet network(options);
    const auto output = network.forward(at::randn({2, 1, 32, 32}));
    (output.logits.square().mean() + output.density.square().mean()).backward();
    for (const auto& item : network.named_parameters()) {
      QVERIFY2(item.value().grad().defined(), item.key().c_str());
      QVERIFY2(item.value().grad().abs().sum().item<float>() > 0, item.key().c_str());
    }
  }

  void fiveLevelsAskForMultiplesOf32() {
    CompactUNetOptions options;
    options.widths = {6, 6, 6, 6, 6};
    CompactUNet network(options);
    QCOMPARE(network.multiple(), std::int64_t{32});
    QVERIFY_THROWS_EXCEPTION(Error, network.forward(at::zeros({1, 1, 48, 32})));
    QCOMPARE(network.forward(at::zeros({1, 1, 32, 64})).logits.size(3), std::int64_t{64});
  }

  void emptyOrSingleWidthsAreRefused() {
    CompactUNetOptions options;
    options.widths = {};
    QVERIFY_THROWS_EXCEPTION(Error, CompactUNet{options});
    options.widths = {32};
    QVERIFY_THROWS_EXCEPTION(Error, CompactUNet{options});
    options.widths = {32, 0};
    QVERIFY_THROWS_EXCEPTION(Error, CompactUNet{options});
  }
};

int run_compact_unet_test(int argc, char** argv) {
  CompactUNetTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "compact_unet_test.moc"
