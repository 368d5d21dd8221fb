#include "core/networks/network.h"

#include <QTest>

#include <ATen/Functions.h>

#include "core/base/error.h"
#include "core/networks/batch_statistics.h"
#include "core/networks/padding.h"
#include "tests/learning/terms/others_reference.h"
#include "tests/networks/reference.h"
#include "tests/networks/suites.h"

using namespace cristae;

namespace {

std::map<std::string, torch::Tensor> buffers_of(const torch::nn::Module& module) {
  std::map<std::string, torch::Tensor> copy;
  for (const auto& item : module.named_buffers()) copy[item.key()] = item.value().clone();
  return copy;
}

}  // namespace

class NetworkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyNameBuildsANetworkOfTheDocumentedSize_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    // Compact: sum over units of 9io + 2o, heads 4c + 4, 9c32 + 64 and 33, worked out apart.
    QTest::newRow("wdanet") << "wdanet" << 3762375;
    QTest::newRow("compact-xs") << "compact-xs" << 517541;
    QTest::newRow("compact-s") << "compact-s" << 1024485;
    QTest::newRow("compact-m") << "compact-m" << 1810917;
    QTest::newRow("compact-l") << "compact-l" << 4064165;
    QTest::newRow("unet") << "unet" << 7696258;
    QTest::newRow("daisc") << "daisc" << 20755814;
    QTest::newRow("daisc-batch") << "daisc-batch" << 20766118;
  }
  void everyNameBuildsANetworkOfTheDocumentedSize() {
    QFETCH(QString, name);
    QFETCH(int, count);
    QCOMPARE(make_network(name.toStdString())->parameter_count(), std::int64_t{count});
  }

  void bothNormsOfACompactNetworkHaveEquallyManyParameters() {
    NetworkOptions options;
    options.norm = "instance";
    const auto network = make_network("compact-s", options);
    QCOMPARE(network->parameter_count(), std::int64_t{1024485});
    QVERIFY(!network->uses_batch_statistics());
    QVERIFY(make_network("compact-s")->uses_batch_statistics());
  }

  void allListedNamesCanBeBuilt() {
    for (const auto& name : network_names()) QVERIFY(make_network(name) != nullptr);
  }

  void anUnknownNameIsRefusedWithTheKnownOnes() {
    try {
      make_network("unet-xxl");
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::bad_input);
      QVERIFY(std::string(error.what()).find("unet-xxl") != std::string::npos);
      for (const auto& name : network_names()) QVERIFY(error.remedy().find(name) != std::string::npos);
    }
  }

  void anUnknownNormIsRefused() {
    NetworkOptions options;
    options.norm = "layer";
    QVERIFY_THROWS_EXCEPTION(Error, make_network("compact-s", options));
  }

  void anImageOfAnotherSizeIsRefusedWithItsShape() {
    const auto network = make_network("compact-xs");
    try {
      network->forward(at::zeros({1, 1, 40, 32}));
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY(std::string(error.what()).find("[1, 1, 40, 32]") != std::string::npos);
      QVERIFY(std::string(error.what()).find("16") != std::string::npos);
    }
  }

  void anImageWithThreeChannelsOrWithoutABatchIsRefused() {
    const auto network = make_network("compact-xs");
    QVERIFY_THROWS_EXCEPTION(Error, network->forward(at::zeros({1, 3, 32, 32})));
    QVERIFY_THROWS_EXCEPTION(Error, network->forward(at::zeros({1, 32, 32})));
    QVERIFY_THROWS_EXCEPTION(Error, network->forward(at::zeros({0, 1, 32, 32})));
  }

  void theSameSeedBuildsTheSameWeights() {
    torch::manual_seed(11);
    const auto a = make_network("compact-xs");
    torch::manual_seed(11);
    const auto b = make_network("compact-xs");
    for (const auto& item : a->named_parameters()) {
      QVERIFY(at::equal(item.value(), *b->named_parameters().find(item.key())));
    }
  }

  void copiedStateGivesTheSameAnswer() {
    torch::NoGradGuard no_grad;
    const auto a = make_network("compact-xs");
    const auto b = make_network("compact-xs");
    a->forward(at::randn({2, 1, 32, 32}));  // moves the running statistics
    copy_state(*a, *b);
    a->eval();
    b->eval();
    const auto image = at::randn({1, 1, 32, 32});
    QVERIFY(at::equal(a->forward(image).logits, b->forward(image).logits));
  }

  void copyingBetweenArchitecturesIsRefused() {
    const auto a = make_network("compact-xs");
    const auto b = make_network("compact-s");
    QVERIFY_THROWS_EXCEPTION(Error, copy_state(*a, *b));
  }

  void averagedStateMovesByOneMinusTheDecay() {
    torch::NoGradGuard no_grad;
    const auto student = make_network("compact-xs");
    const auto teacher = make_network("compact-xs");
    for (auto& parameter : student->parameters()) parameter.fill_(1.0);
    for (auto& parameter : teacher->parameters()) parameter.fill_(3.0);
    average_state(*student, *teacher, 0.75);
    // 0.75 * 3 + 0.25 * 1 = 2.5
    for (const auto& parameter : teacher->parameters()) {
      QVERIFY((parameter - 2.5).abs().max().item<float>() < 1e-6F);
    }
  }

  void averagedStateAgreesWithTheReference() {
    torch::NoGradGuard no_grad;
    const auto& entry = others::reference_case("ema_update");
    torch::nn::Module student, teacher;
    student.register_buffer("weights", others::tensor(entry["inputs"]["student"]));
    teacher.register_buffer("weights", others::tensor(entry["inputs"]["teacher"]));
    average_state(student, teacher, entry["params"]["decay"]);
    const auto wanted = others::tensor(entry["expected"]["teacher_new"]);
    QVERIFY(reference::distance(teacher.named_buffers()["weights"], wanted) < 1e-12);
  }

  void frozenStatisticsStayWhileThePassUsesItsOwnBatch() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(12);
    const auto network = make_network("compact-xs");
    network->train();
    const auto image = at::randn({2, 1, 32, 32}) * 3 + 1;
    const auto before = buffers_of(*network);
    torch::Tensor frozen;
    {
      const FrozenBatchStatistics guard(*network);
      frozen = network->forward(image).logits;
    }
    for (const auto& [name, value] : before) {
      if (name.find("num_batches") != std::string::npos) continue;
      QVERIFY2(at::equal(value, *network->named_buffers().find(name)), name.c_str());
    }
    QVERIFY(at::equal(frozen, network->forward(image).logits));
    const auto name = "enc0.first.norm.running_mean";
    QVERIFY(!at::equal(before.at(name), *network->named_buffers().find(name)));
  }

  void cumulativeStatisticsAreTheMeanOverThePasses() {
    torch::NoGradGuard no_grad;
    torch::manual_seed(13);
    const auto network = make_network("compact-xs");
    network->train();
    const auto a = at::randn({1, 1, 32, 32});
    const auto b = at::randn({1, 1, 32, 32}) * 2 + 1;
    const std::string name = "enc0.first.norm.running_mean";
    const auto statistics = [&](const std::vector<at::Tensor>& images) {
      const CumulativeBatchStatistics guard(*network);
      for (const auto& image : images) network->forward(image);
      return network->named_buffers().find(name)->clone();
    };
    const auto mean_a = statistics({a});
    const auto mean_b = statistics({b});
    QVERIFY(reference::distance(statistics({a, b}), (mean_a + mean_b) / 2) < 1e-6);
    QVERIFY(reference::distance(mean_a, mean_b) > 1e-3);
    // The scope is over: the momentum is the old one again.
    network->forward(a);
    QVERIFY(reference::distance(*network->named_buffers().find(name),
                                0.98 * (mean_a + mean_b) / 2 + 0.02 * mean_a) < 1e-6);
  }

  void resettingForgetsTheStatistics() {
    torch::NoGradGuard no_grad;
    const auto network = make_network("compact-xs");
    network->forward(at::randn({1, 1, 32, 32}));
    reset_batch_statistics(*network);
    for (const auto& item : network->named_buffers()) {
      const double expected = item.key().find("running_var") != std::string::npos ? 1 : 0;
      QVERIFY(item.value().to(at::kDouble).eq(expected).all().item<bool>());
    }
  }

  void paddingReflectsWithoutRepeatingTheEdge() {
    // Rows 0 1 2 -> 0 1 2 1; columns likewise.
    const auto image = at::arange(9, at::kFloat).view({1, 1, 3, 3});
    const auto expected =
        at::tensor({0, 1, 2, 1, 3, 4, 5, 4, 6, 7, 8, 7, 3, 4, 5, 4}, at::kFloat).view({1, 1, 4, 4});
    QVERIFY(at::equal(pad_reflect101(image, 4), expected));
  }

  void paddingGoesOnWhereTheImageIsSmallerThanThePadding() {
    // 0 1 2 -> 0 1 2 1 0 | 1 2 1: reflection of the reflection.
    const auto image = at::arange(3, at::kFloat).view({1, 1, 1, 3});
    const auto padded = pad_reflect101(image, 8);
    QCOMPARE(padded.sizes().vec(), (std::vector<std::int64_t>{1, 1, 8, 8}));
    QVERIFY(at::equal(padded[0][0][0], at::tensor({0, 1, 2, 1, 0, 1, 2, 1}, at::kFloat)));
    QVERIFY(at::equal(padded[0][0][7], padded[0][0][0]));
  }

  void aSinglePixelIsRepeated() {
    QVERIFY(at::equal(pad_reflect101(at::full({1, 1, 1, 1}, 7.0), 16), at::full({1, 1, 16, 16}, 7.0)));
  }

  void croppingUndoesPadding() {
    const auto image = at::rand({2, 1, 21, 37});
    QVERIFY(at::equal(crop(pad_reflect101(image, 16), 21, 37), image));
    QVERIFY(pad_reflect101(image, 1).is_same(image));
  }
};

int run_network_test(int argc, char** argv) {
  NetworkTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "network_test.moc"
