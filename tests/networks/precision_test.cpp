#include <QTest>

#include <ATen/Functions.h>
#include <torch/optim/adamw.h>

#include "core/networks/batch_statistics.h"
#include "core/networks/network.h"
#include "core/networks/torch_compat.h"
#include "tests/networks/reference.h"
#include "tests/networks/suites.h"

using namespace cristae;

namespace {

constexpr std::int64_t kSize = 64;

struct Batch {
  torch::Tensor image;  ///< [4, 1, 64, 64], mean about 0
  torch::Tensor truth;  ///< [4, 64, 64] int64
};

/// Bright disks on noise: a task that a small network learns in a few dozen steps.
Batch disks() {
  const auto axis = at::arange(kSize, at::kFloat);
  auto truth = at::zeros({4, kSize, kSize});
  for (int b = 0; b < 4; ++b) {
    for (int k = 0; k < 2; ++k) {
      const auto centre = at::rand({2}) * 44 + 10;
      const auto radius = 5 + 6 * at::rand({1});
      const auto distance =
          ((axis.view({-1, 1}) - centre[0]).square() + (axis.view({1, -1}) - centre[1]).square());
      truth[b] = at::maximum(truth[b], distance.lt(radius.square()).to(at::kFloat));
    }
  }
  return {(2 * truth + 0.5 * at::randn({4, kSize, kSize}) - 0.3).unsqueeze(1), truth.to(at::kLong)};
}

/// Thirty steps of compact-xs on disks; the same seed gives the same batches and weights.
std::shared_ptr<Network> train(bool bf16, int steps = 30) {
  torch::manual_seed(20);
  auto network = make_network("compact-xs");
  network->train();
  torch::optim::AdamW optimiser(network->parameters(), torch::optim::AdamWOptions(2e-3));
  for (int step = 0; step < steps; ++step) {
    const auto batch = disks();
    NetworkOutput output;
    {
      const AutocastGuard mixed(torch::kCPU, torch::kBFloat16, bf16);
      output = network->forward(batch.image);
    }
    optimiser.zero_grad();
    at::cross_entropy_loss(output.logits, batch.truth).backward();
    optimiser.step();
  }
  // With momentum 0.02 thirty steps leave half of the start in the running statistics: estimate them anew.
  torch::NoGradGuard no_grad;
  {
    const CumulativeBatchStatistics statistics(*network);
    for (int pass = 0; pass < 4; ++pass) network->forward(disks().image);
  }
  network->eval();
  return network;
}

torch::Tensor mask(const NetworkOutput& output) { return output.logits.argmax(1); }

double dice(const torch::Tensor& a, const torch::Tensor& b) {
  return 2 * (a * b).sum().item<double>() / (a.sum() + b.sum()).item<double>();
}

}  // namespace

class PrecisionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    trained_ = train(false);
    torch::manual_seed(21);
    batch_ = disks();
  }

  void theTrainedNetworkFindsTheDisks() {
    torch::NoGradGuard no_grad;
    QVERIFY(dice(mask(trained_->forward(batch_.image)), batch_.truth) > 0.9);
  }

  void autocastMasksAgreeWithFp32() {
    torch::NoGradGuard no_grad;
    const auto expected = mask(trained_->forward(batch_.image));
    const AutocastGuard mixed(torch::kCPU, torch::kBFloat16, true);
    const auto output = trained_->forward(batch_.image);
    QVERIFY(output.logits.scalar_type() == torch::kFloat);
    QVERIFY(output.density.scalar_type() == torch::kFloat);
    QVERIFY(output.z.scalar_type() == torch::kFloat);
    QVERIFY(dice(mask(output), expected) > 0.98);
  }

  void foldedBfloat16MasksAgreeWithFp32() {
    torch::NoGradGuard no_grad;
    const auto expected = trained_->forward(batch_.image);
    const auto output = trained_->for_inference(torch::kBFloat16)->forward(batch_.image);
    QVERIFY(output.logits.scalar_type() == torch::kFloat);
    QVERIFY(dice(mask(output), mask(expected)) > 0.98);
    // 8 bits of mantissa through 15 layers: a few per cent of a logit's range.
    QVERIFY(reference::distance(output.density, expected.density) < 0.05);
  }

  void foldedBfloat16DiffersFromFp32AtAll() {
    // Otherwise the two tests above would compare a network with itself.
    torch::NoGradGuard no_grad;
    const auto output = trained_->for_inference(torch::kBFloat16)->forward(batch_.image);
    QVERIFY(!at::equal(output.logits, trained_->forward(batch_.image).logits));
  }

  void wdaNetUnderAutocastStaysCloseToFp32() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(22);
    NetworkOptions options;
    options.det_bias_init = 1.0;
    const auto network = make_network("wdanet", options);
    const auto expected = network->forward(batch_.image);
    const AutocastGuard mixed(torch::kCPU, torch::kBFloat16, true);
    const auto output = network->forward(batch_.image);
    QVERIFY(output.logits.scalar_type() == torch::kFloat);
    QVERIFY(output.density.scalar_type() == torch::kFloat);
    const double spread = expected.logits.std().item<double>();
    QVERIFY((output.logits - expected.logits).abs().mean().item<double>() < 0.1 * spread);
  }

  void trainingInBfloat16IsTheSameToTheByteTwice() {
    const auto a = train(true, 4);
    const auto b = train(true, 4);
    for (const auto& item : a->named_parameters()) {
      QVERIFY2(at::equal(item.value(), *b->named_parameters().find(item.key())), item.key().c_str());
    }
    for (const auto& item : a->named_buffers()) {
      QVERIFY2(at::equal(item.value(), *b->named_buffers().find(item.key())), item.key().c_str());
    }
  }

  void trainingInFp32IsTheSameToTheByteTwice() {
    const auto a = train(false, 4);
    const auto b = train(false, 4);
    for (const auto& item : a->named_parameters()) {
      QVERIFY2(at::equal(item.value(), *b->named_parameters().find(item.key())), item.key().c_str());
    }
  }

  void aNetworkTrainedInBfloat16FindsTheDisksToo() {
    const auto network = train(true);
    torch::NoGradGuard no_grad;
    QVERIFY(dice(mask(network->forward(batch_.image)), batch_.truth) > 0.9);
  }

  void autocastAppliesInItsScopeOnly() {
    const auto a = at::rand({4, 4});
    {
      const AutocastGuard mixed(torch::kCPU, torch::kBFloat16, true);
      QVERIFY(at::mm(a, a).scalar_type() == at::kBFloat16);
      {
        const FullPrecision full(torch::kCPU);
        QVERIFY(at::mm(a, a).scalar_type() == at::kFloat);
      }
      QVERIFY(at::mm(a, a).scalar_type() == at::kBFloat16);
    }
    QVERIFY(at::mm(a, a).scalar_type() == at::kFloat);
  }

  void aStepBetweenTwoScopesIsSeenByTheSecond() {
    // Casts of weights are cached within a scope; a stale one would hide the optimiser's step.
    auto weight = at::ones({2, 2}).requires_grad_();
    const auto x = at::ones({2, 2});
    const auto product = [&] {
      const AutocastGuard mixed(torch::kCPU, torch::kBFloat16, true);
      return at::mm(x, weight).to(at::kFloat)[0][0].item<float>();
    };
    QCOMPARE(product(), 2.0F);
    {
      torch::NoGradGuard no_grad;
      weight.fill_(3.0);
    }
    QCOMPARE(product(), 6.0F);
  }

 private:
  std::shared_ptr<Network> trained_;
  Batch batch_;
};

int run_precision_test(int argc, char** argv) {
  PrecisionTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "precision_test.moc"
