#include <QTest>

#include <ATen/ATen.h>

#include "core/base/error.h"
#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/dice_loss.h"
#include "core/learning/terms/masked_l2.h"
#include "tests/learning/terms/gradients.h"
#include "tests/learning/terms/suites.h"
#include "tests/networks/reference.h"

using namespace cristae;
using reference::losses;

namespace {

at::Tensor entropy_logits() {
  return reference::tensor(losses()["cross_entropy_ignore"]["logits_class_row_col"]).unsqueeze(0);
}

at::Tensor entropy_labels() {
  return reference::tensor(losses()["cross_entropy_ignore"]["labels"], at::kLong).unsqueeze(0);
}

/// Two classes, probability of foreground p, as logits [1, 2, 1, n].
at::Tensor logits_of(const std::vector<double>& p) {
  const auto probability = at::tensor(p, at::kDouble).view({1, 1, 1, -1});
  return at::cat({(1 - probability).log(), probability.log()}, 1);
}

at::Tensor row_of_labels(const std::vector<std::int64_t>& labels) {
  return at::tensor(labels, at::kLong).view({1, 1, -1});
}

struct MaskedCase {
  at::Tensor prediction = reference::tensor(losses()["masked_l2"]["pred"]);
  at::Tensor target = reference::tensor(losses()["masked_l2"]["target"]);
  at::Tensor mask = reference::tensor(losses()["masked_l2"]["mask"]);
  double expected(const char* key) const { return losses()["masked_l2"][key].get<double>(); }
  double loss(L2Reduction reduction) const {
    return masked_l2(prediction, target, mask, reduction).item<double>();
  }
};

}  // namespace

class TermsLosses : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void crossEntropyMatchesTheReference() {
    const double found = cross_entropy_ignore(entropy_logits(), entropy_labels()).item<double>();
    QVERIFY(std::abs(found - losses()["cross_entropy_ignore"]["mean"].get<double>()) < 1e-6);
  }

  void crossEntropyOfEachPixelMatchesTheReference() {
    const auto per_pixel = reference::tensor(losses()["cross_entropy_ignore"]["per_pixel"]);
    for (int row = 0; row < 2; ++row) {
      for (int column = 0; column < 3; ++column) {
        const auto logits = entropy_logits().narrow(2, row, 1).narrow(3, column, 1);
        const auto labels = entropy_labels().narrow(1, row, 1).narrow(2, column, 1);
        const double found = cross_entropy_ignore(logits, labels).item<double>();
        QVERIFY(std::abs(found - per_pixel[row][column].item<double>()) < 1e-6);
      }
    }
  }

  void softmaxOfTheReferenceLogitsIsItsProbability() {
    const auto expected = reference::tensor(losses()["cross_entropy_ignore"]["prob_foreground"]);
    QVERIFY(reference::distance(at::softmax(entropy_logits(), 1)[0][1], expected) < 1e-6);
  }

  void crossEntropyGradientMatchesTheReference() {
    auto logits = entropy_logits().requires_grad_();
    cross_entropy_ignore(logits, entropy_labels()).backward();
    const auto expected = reference::tensor(losses()["cross_entropy_ignore"]["grad_logits"]);
    QVERIFY(reference::distance(logits.grad()[0], expected) < 1e-6);
  }

  void crossEntropyGradientMatchesFiniteDifferences() {
    at::manual_seed(1);
    const auto labels = at::tensor({0, 1, 255, 1, 0, 1}, at::kLong).view({1, 2, 3});
    const auto f = [&](const at::Tensor& x) { return cross_entropy_ignore(x, labels); };
    QVERIFY(gradient_error(f, at::randn({1, 2, 2, 3}, at::kDouble)) < 1e-7);
  }

  void crossEntropyOfAnIgnoredImageIsZeroWithZeroGradient() {
    auto logits = at::randn({1, 2, 2, 2}, at::kDouble).requires_grad_();
    const auto loss = cross_entropy_ignore(logits, at::full({1, 2, 2}, 255, at::kLong));
    loss.backward();
    QCOMPARE(loss.item<double>(), losses()["cross_entropy_ignore"]["all_ignored_value"].get<double>());
    QCOMPARE(logits.grad().abs().max().item<double>(), 0.0);
  }

  void crossEntropyOfACertainRightAnswerIsZeroAndOfACoinIsLog2() {
    QVERIFY(cross_entropy_ignore(logits_of({1 - 1e-12}), row_of_labels({1})).item<double>() < 1e-9);
    const double coin = cross_entropy_ignore(logits_of({0.5, 0.5}), row_of_labels({1, 0})).item<double>();
    QVERIFY(std::abs(coin - std::log(2.0)) < 1e-12);
  }

  void crossEntropyRefusesLabelsOfAnotherSize() {
    QVERIFY_THROWS_EXCEPTION(Error,
                             cross_entropy_ignore(at::zeros({1, 2, 4, 4}), at::zeros({1, 4, 5}, at::kLong)));
    QVERIFY_THROWS_EXCEPTION(Error, cross_entropy_ignore(at::zeros({2, 4, 4}), at::zeros({4, 4}, at::kLong)));
  }

  void diceLossOfTheHandComputedCase() {
    // p = 0.9, 0.2, 0.5; t = 1, 0, ignored; s = 50:
    // 1 - (2 * 0.9 + 50) / (0.9 + 0.2 + 1 + 50) = 1 - 51.8 / 52.1 = 0.005758157
    const double found = dice_loss(logits_of({0.9, 0.2, 0.5}), row_of_labels({1, 0, 255})).item<double>();
    QVERIFY(std::abs(found - 0.3 / 52.1) < 1e-12);
  }

  void diceLossWithoutSmoothingIsOneMinusDice() {
    // Hard masks: 2 common, 3 predicted, 4 true: Dice = 4 / 7.
    const double e = 1e-15;
    const auto logits = logits_of({1 - e, 1 - e, 1 - e, e, e});
    const double found = dice_loss(logits, row_of_labels({1, 1, 0, 1, 1}), 0.0).item<double>();
    QVERIFY(std::abs(found - 3.0 / 7.0) < 1e-9);
  }

  void diceLossTakesTheBatchAsOne() {
    // Image 1: p = 1, t = 1; image 2: p = 0, t = 1: 1 - (2 + 50) / (1 + 2 + 50) = 1 / 53.
    const double e = 1e-15;
    const auto logits = at::cat({logits_of({1 - e}), logits_of({e})}, 0);
    const auto labels = at::cat({row_of_labels({1}), row_of_labels({1})}, 0);
    QVERIFY(std::abs(dice_loss(logits, labels).item<double>() - 1.0 / 53.0) < 1e-9);
  }

  void diceLossOfAnIgnoredImageIsZeroWithZeroGradient() {
    auto logits = at::randn({1, 2, 2, 2}, at::kDouble).requires_grad_();
    const auto loss = dice_loss(logits, at::full({1, 2, 2}, 255, at::kLong));
    loss.backward();
    QCOMPARE(loss.item<double>(), 0.0);
    QCOMPARE(logits.grad().abs().max().item<double>(), 0.0);
  }

  void diceGradientMatchesFiniteDifferences() {
    at::manual_seed(2);
    const auto labels = at::tensor({0, 1, 255, 1, 0, 1}, at::kLong).view({1, 2, 3});
    const auto f = [&](const at::Tensor& x) { return dice_loss(x, labels, 2.0); };
    QVERIFY(gradient_error(f, at::randn({1, 2, 2, 3}, at::kDouble)) < 1e-7);
  }

  void maskedL2MatchesTheReferenceInEveryReduction() {
    const MaskedCase c;
    QVERIFY(std::abs(c.loss(L2Reduction::mean) - c.expected("mean_over_mask")) < 1e-6);
    QVERIFY(std::abs(c.loss(L2Reduction::mean_plus_one) - c.expected("mean_over_mask_plus_one")) < 1e-6);
    QVERIFY(std::abs(c.loss(L2Reduction::all_pixels) - c.expected("mean_over_all_pixels")) < 1e-6);
    QVERIFY(std::abs(c.loss(L2Reduction::half) - c.expected("half_mean_over_mask")) < 1e-6);
    QVERIFY(std::abs(c.loss(L2Reduction::mean) * c.mask.sum().item<double>() - c.expected("sum_squared")) <
            1e-6);
  }

  void maskedL2OfAnEmptyMaskIsZero() {
    const MaskedCase c;
    for (const auto reduction : {L2Reduction::mean, L2Reduction::mean_plus_one, L2Reduction::all_pixels}) {
      const auto loss = masked_l2(c.prediction, c.target, at::zeros_like(c.mask), reduction);
      QCOMPARE(loss.item<double>(), c.expected("empty_mask_value"));
    }
  }

  void maskedL2GradientMatchesTheReferenceAndIsZeroOutsideTheMask() {
    MaskedCase c;
    c.prediction.requires_grad_();
    masked_l2(c.prediction, c.target, c.mask).backward();
    QVERIFY(reference::distance(c.prediction.grad(),
                                reference::tensor(losses()["masked_l2"]["grad_mean_over_mask"])) < 1e-6);
    QCOMPARE((c.prediction.grad() * (1 - c.mask)).abs().max().item<double>(), 0.0);
  }

  void maskedL2GradientMatchesFiniteDifferences() {
    const MaskedCase c;
    for (const auto reduction :
         {L2Reduction::mean, L2Reduction::mean_plus_one, L2Reduction::all_pixels, L2Reduction::half}) {
      const auto f = [&](const at::Tensor& x) { return masked_l2(x, c.target / 255, c.mask, reduction); };
      QVERIFY(gradient_error(f, c.prediction / 255) < 1e-7);
    }
  }

  void aValueThatIsNoNumberOutsideTheMaskDoesNoHarm() {
    MaskedCase c;
    c.prediction = c.prediction.clone();
    c.prediction[0][2] = std::numeric_limits<double>::quiet_NaN();  // the mask is 0 there
    c.prediction.requires_grad_();
    const auto loss = masked_l2(c.prediction, c.target, c.mask);
    loss.backward();
    QVERIFY(std::abs(loss.item<double>() - c.expected("mean_over_mask")) < 1e-6);
    QVERIFY(c.prediction.grad().isfinite().all().item<bool>());
  }

  void maskedL2RefusesAMaskOfAnotherSize() {
    QVERIFY_THROWS_EXCEPTION(Error, masked_l2(at::zeros({2, 2}), at::zeros({2, 2}), at::zeros({2, 3})));
  }

  void meanL2IsTheMaskedOneOverAllPixels() {
    const MaskedCase c;
    const auto everything = at::ones_like(c.mask);
    QCOMPARE(mean_l2(c.prediction, c.target).item<double>(),
             masked_l2(c.prediction, c.target, everything).item<double>());
  }

  void weightedL2MatchesTheReference() {
    const auto& r = losses()["weighted_l2_code_variant"];
    const auto weight = reference::tensor(r["weight"]);
    QCOMPARE(weight.gt(0).sum().item<std::int64_t>(), r["n_weight_positive"].get<std::int64_t>());
    const auto loss = weighted_l2(reference::tensor(r["pred"]), reference::tensor(r["target"]), weight);
    // The weights of the file have 8 decimals: 1e-8 * 255^2 / 2 of noise.
    QVERIFY(std::abs(loss.item<double>() - r["loss"].get<double>()) < 1e-3);
  }

  void weightedL2GradientMatchesFiniteDifferences() {
    at::manual_seed(3);
    const auto weight = at::rand({3, 4}, at::kDouble);
    const auto target = at::rand({3, 4}, at::kDouble);
    const auto f = [&](const at::Tensor& x) { return weighted_l2(x, target, weight); };
    QVERIFY(gradient_error(f, at::rand({3, 4}, at::kDouble)) < 1e-7);
  }

  void reductionsHaveTheWordsOfTheRecipe() {
    QVERIFY(l2_reduction_from_name("mean") == L2Reduction::mean);
    QVERIFY(l2_reduction_from_name("mean_plus_one") == L2Reduction::mean_plus_one);
    QVERIFY(l2_reduction_from_name("all_pixels") == L2Reduction::all_pixels);
    QVERIFY(l2_reduction_from_name("half") == L2Reduction::half);
    QVERIFY_THROWS_EXCEPTION(Error, l2_reduction_from_name("sum"));
  }
};

int run_terms_losses(int argc, char** argv) {
  TermsLosses test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_losses.moc"
