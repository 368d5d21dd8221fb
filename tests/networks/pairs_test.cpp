#include <QTest>
#include <fstream>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/networks/daisc_net.h"
#include "core/networks/discriminator.h"
#include "core/networks/residual_head.h"
#include "core/networks/unet.h"
#include "tests/networks/suites.h"

using namespace cristae;

namespace {

std::int64_t parameters_of(const torch::nn::Module& module) {
  std::int64_t count = 0;
  for (const auto& parameter : module.parameters()) count += parameter.numel();
  return count;
}

std::int64_t expected_count(const char* key) {
  const auto file = nlohmann::json::parse(std::ifstream(CRISTAE_REFERENCE_DIR "/others.json"));
  for (const auto& one : file["cases"]) {
    if (one["name"] == "parameter_counts") return one["expected"][key].get<std::int64_t>();
  }
  return -1;
}

at::Tensor noise(std::vector<std::int64_t> shape, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randn(shape);
}

}  // namespace

/// The network of section pairs, its late counterpart, and discriminators.
class PairsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thePublishedNetworkHasThePublishedSize() {
    QCOMPARE(DaiscNet().parameter_count(), expected_count("daisc_total"));
    QCOMPARE(DaiscNet().parameter_count(), std::int64_t{20755814});
    QCOMPARE(DaiscNet({Norm::instance, false}).parameter_count(), expected_count("daisc_inference_only"));
    QCOMPARE(DaiscNet({Norm::batch, true}).parameter_count(), expected_count("cafa_total_batchnorm"));
  }

  void theUNetOfR4MitoAnswersWithoutCentres() {
    UNet network;
    const auto output = network.forward(noise({2, 1, 48, 64}, 3));
    QVERIFY((output.logits.sizes() == at::IntArrayRef{2, 2, 48, 64}));
    QVERIFY((output.density.sizes() == at::IntArrayRef{2, 1, 48, 64}));
    QVERIFY((output.z.sizes() == at::IntArrayRef{2, 64, 48, 64}));
    QVERIFY(output.z.min().item<double>() >= 0);
    QCOMPARE(output.density.abs().max().item<double>(), 0.0);
    QVERIFY_THROWS_EXCEPTION(Error, network.forward(noise({1, 1, 44, 64}, 3)));
    output.logits.sum().backward();
    for (const auto& parameter : network.named_parameters())
      QVERIFY2(parameter.value().grad().defined(), parameter.key().c_str());
    const auto again = network.for_inference(torch::kFloat)->forward(noise({2, 1, 48, 64}, 3));
    QVERIFY(at::allclose(again.logits, output.logits));
  }

  void discriminatorsHaveThePublishedSize() {
    QCOMPARE(parameters_of(Discriminator()), expected_count("discriminator_total"));
    DiscriminatorOptions narrow;
    narrow.width = 16;
    QCOMPARE(parameters_of(Discriminator(narrow)), std::int64_t{174833});
    narrow.norm = true;
    QCOMPARE(parameters_of(Discriminator(narrow)), std::int64_t{174833});
  }

  void aDiscriminatorAnswersOnceFor32Pixels() {
    DiscriminatorOptions narrow;
    narrow.width = 4;
    Discriminator discriminator(narrow);
    QVERIFY((discriminator.forward(noise({2, 2, 96, 64}, 1)).sizes() == at::IntArrayRef{2, 1, 3, 2}));
    QVERIFY((discriminator.forward(noise({1, 2, 512, 512}, 1)).sizes() == at::IntArrayRef{1, 1, 16, 16}));
  }

  void aResidualHeadHasTheDocumentedSize() { QCOMPARE(parameters_of(ResidualHead(32)), std::int64_t{28258}); }

  void aResidualHeadAnswersAtTheResolutionAskedFor() {
    ResidualHead head(8);
    const auto answer = head.forward(noise({1, 8, 12, 16}, 1), noise({1, 8, 12, 16}, 2), {24, 32});
    QVERIFY((answer.sizes() == at::IntArrayRef{1, 2, 24, 32}));
  }

  void everyRoleHasItsMask_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("square") << 96 << 96;
    QTest::newRow("not square") << 48 << 64;
  }
  void everyRoleHasItsMask() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    const c10::InferenceMode no_gradient;
    DaiscNet network;
    const auto output =
        network.forward_pair(noise({1, 1, rows, columns}, 1), noise({1, 1, rows, columns}, 2));
    const std::vector<std::int64_t> mask{1, 2, rows, columns};
    QVERIFY(output.cur.logits.sizes() == at::IntArrayRef(mask));
    QVERIFY(output.aux.logits.sizes() == at::IntArrayRef(mask));
    QVERIFY(output.residual.sizes() == at::IntArrayRef(mask));
    QCOMPARE(output.cur.z.size(1), std::int64_t{32});
    QCOMPARE(output.cur.density.abs().sum().item<double>(), 0.0);
    QVERIFY(!output.cur.logits.equal(output.aux.logits));
  }

  void otherSizesAreRefused() {
    DaiscNet network;
    QVERIFY_THROWS_EXCEPTION(Error, network.forward_pair(noise({1, 1, 32, 32}, 1), noise({1, 1, 32, 40}, 1)));
  }

  void predictionNeedsNoResidualDecoder() {
    const c10::InferenceMode no_gradient;
    DaiscNet network;
    network.eval();
    const auto fast = network.for_inference(at::kFloat);
    QCOMPARE(fast->parameter_count(), std::int64_t{15342468});
    const auto image = noise({1, 1, 32, 32}, 3);
    QVERIFY(at::allclose(fast->forward(image).logits, network.forward(image).logits, 1e-5, 1e-5));
  }
};

int run_pairs_test(int argc, char** argv) {
  PairsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "pairs_test.moc"
