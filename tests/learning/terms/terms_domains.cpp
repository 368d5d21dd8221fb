#include <QTest>
#include <limits>

#include <ATen/ATen.h>

#include "core/base/error.h"
#include "core/learning/terms/adversarial.h"
#include "core/learning/terms/count_band.h"
#include "core/learning/terms/density_map.h"
#include "core/learning/terms/pseudo_labels.h"
#include "core/learning/terms/schedules.h"
#include "core/learning/terms/section_pairs.h"
#include "core/learning/terms/statistics_match.h"
#include "tests/learning/terms/gradients.h"
#include "tests/learning/terms/others_reference.h"
#include "tests/learning/terms/suites.h"
#include "tests/networks/reference.h"

using namespace cristae;

namespace {

/// One reference case of adversaries, pairs or counts.
struct DomainCase {
  explicit DomainCase(const std::string& name) : json(others::reference_case(name)) {}
  at::Tensor in(const char* key) const { return others::tensor(json["inputs"][key]); }
  at::Tensor out(const char* key) const { return others::tensor(json["expected"][key]); }
  double number(const char* key) const { return json["expected"][key].get<double>(); }
  double parameter(const char* key) const { return json["params"][key].get<double>(); }
  const nlohmann::json& json;
};

bool agrees(const at::Tensor& found, const at::Tensor& expected) {
  return reference::distance(found, expected) < 1e-6;
}

bool agrees(const at::Tensor& found, double expected) {
  return std::abs(found.item<double>() - expected) < 1e-6;
}

at::Tensor vanilla(const at::Tensor& answers, double domain) {
  return domain_loss(answers, domain, AdversarialObjective::vanilla);
}

cv::Mat picture_of(const at::Tensor& values) {
  const auto whole = values.contiguous();
  return cv::Mat(static_cast<int>(whole.size(0)), static_cast<int>(whole.size(1)), CV_64F,
                 whole.data_ptr<double>())
      .clone();
}

}  // namespace

/// Terms of discriminators, of section pairs and of counts.
class TermsDomains : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theNetworkIsAskedToLookLikeTheSource() {
    const DomainCase c("adversarial_bce");
    const auto cur = c.in("seg_cur_target").requires_grad_();
    const auto loss = vanilla(cur, kSourceDomain);
    loss.backward();
    QVERIFY(agrees(loss, c.number("bce_seg_cur_target_as_source")));
    QVERIFY(agrees(cur.grad(), c.out("grad_bce_seg_cur_target_as_source")));
    QVERIFY(agrees(vanilla(c.in("seg_aux_target"), kSourceDomain), c.number("bce_seg_aux_target_as_source")));
    QVERIFY(agrees(c.parameter("weight_res") * vanilla(c.in("res_target"), kSourceDomain),
                   c.number("generator_res")));
  }

  void theDiscriminatorIsAskedForTheTrueDomain() {
    const DomainCase c("adversarial_bce");
    const auto cur = c.in("seg_cur_target").requires_grad_();
    vanilla(cur, kTargetDomain).backward();
    QVERIFY(agrees(cur.grad(), c.out("grad_bce_seg_cur_target_as_target")));
    const auto masks = 0.25 * (vanilla(c.in("seg_cur_source"), 0) + vanilla(c.in("seg_aux_source"), 0) +
                               vanilla(c.in("seg_cur_target"), 1) + vanilla(c.in("seg_aux_target"), 1));
    QVERIFY(agrees(masks, c.number("discriminator_seg")));
    const auto residual = 0.5 * (vanilla(c.in("res_source"), 0) + vanilla(c.in("res_target"), 1));
    QVERIFY(agrees(residual, c.number("discriminator_res")));
    const auto swapped = 0.5 * (vanilla(c.in("res_source"), 1) + vanilla(c.in("res_target"), 0));
    QVERIFY(agrees(swapped, c.number("label_swap_discriminator_res")));
  }

  void bothObjectivesMatchTheReference() {
    const DomainCase c("adaptsegnet_multilevel");
    for (const char* name : {"vanilla", "least_squares"}) {
      const auto objective = adversarial_objective_from_name(name);
      const auto loss =
          c.parameter("lambda_level1") * domain_loss(c.in("d_level1_target"), kSourceDomain, objective) +
          c.parameter("lambda_level2") * domain_loss(c.in("d_level2_target"), kSourceDomain, objective);
      QVERIFY2(agrees(loss, c.number(name)), name);
    }
    QVERIFY_THROWS_EXCEPTION(Error, adversarial_objective_from_name("hinge"));
  }

  void selfInformationMatchesTheReference() {
    const DomainCase c("weighted_self_information");
    const auto map = self_information(c.in("logits"));
    QVERIFY(agrees(map, c.out("self_information")));
    QVERIFY(agrees(map.sum(1).mean(), c.number("mean_entropy")));
  }

  void selfInformationOfACertainPixelIsNothing() {
    const auto logits = at::tensor({-1e4, 1e4}, at::kDouble).view({1, 2, 1, 1}).requires_grad_();
    const auto map = self_information(logits);
    map.sum().backward();
    QVERIFY(agrees(map.sum(), 0.0));
    QVERIFY(std::isfinite(logits.grad().abs().sum().item<double>()));
  }

  void theResidualIsTheExclusiveOr() {
    const DomainCase c("xor_residual");
    const auto a = c.in("y_a");
    const auto residual = xor_labels(a, c.in("y_b"));
    QVERIFY(residual.equal(c.out("residual")));
    QVERIFY(xor_labels(a, residual).equal(c.in("y_b")));  // an involution
    QCOMPARE(residual.sum().item<double>(), c.number("count_ones"));
  }

  void ignoredPixelsStayIgnoredInTheResidual() {
    const auto a = at::tensor({0, 1, 255, 1}, at::kLong);
    const auto b = at::tensor({255, 1, 0, 0}, at::kLong);
    QVERIFY(xor_labels(a, b).equal(at::tensor({255, 0, 255, 1}, at::kLong)));
  }

  void theResidualOfEqualSectionsLeavesTheOtherMask() {
    const auto a = at::tensor({0, 1, 1, 0}, at::kLong);
    QVERIFY(xor_labels(a, xor_labels(a, a)).equal(a));
  }

  void stridesMatchTheReference() {
    const DomainCase c("pair_stride");
    const auto m = c.in("m");
    for (std::int64_t i = 0; i < m.numel(); ++i) {
      const double source = c.in("thickness_source_nm")[i].item<double>();
      const double target = c.in("thickness_target_nm")[i].item<double>();
      QCOMPARE(matching_stride(m[i].item<std::int64_t>(), source, target),
               c.out("n")[i].item<std::int64_t>());
    }
  }

  void theFinerDomainTakesTheLongerStride_data() {
    QTest::addColumn<double>("source");
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("m");
    QTest::addColumn<int>("n");
    QTest::newRow("VNC to EPFL") << 50.0 << 5.0 << 1 << 10;
    QTest::newRow("MitoEM R to H") << 30.0 << 30.0 << 1 << 1;
    QTest::newRow("MitoEM to EPFL") << 30.0 << 5.0 << 1 << 6;
    QTest::newRow("EPFL to MitoEM") << 5.0 << 30.0 << 6 << 1;
    QTest::newRow("VNC to MitoEM") << 50.0 << 30.0 << 1 << 2;
    QTest::newRow("EPFL to VNC") << 5.0 << 50.0 << 10 << 1;
  }
  void theFinerDomainTakesTheLongerStride() {
    QFETCH(double, source);
    QFETCH(double, target);
    QFETCH(int, m);
    QFETCH(int, n);
    const auto strides = pair_strides(source, target);
    QCOMPARE(strides.source, std::int64_t{m});
    QCOMPARE(strides.target, std::int64_t{n});
  }

  void consistencyOfPairsMatchesTheReference() {
    const DomainCase c("daisc_consistency");
    const auto cur = c.in("logits_cur").requires_grad_();
    const auto aux = c.in("logits_aux").requires_grad_();
    const auto residual = c.in("logits_res").requires_grad_();
    const auto bare = pair_consistency(cur, aux, residual);
    const double weight = c.parameter("weight") * ramp_up(c.parameter("iteration"), c.parameter("rampup"));
    QVERIFY(std::abs(weight - c.number("ramped_weight")) < 1e-6);
    const auto loss = weight * bare;
    loss.backward();
    QVERIFY(agrees(bare, c.number("ce_cur") + c.number("ce_aux")));
    QVERIFY(agrees(loss, c.number("loss")));
    QVERIFY(agrees(cur.grad(), c.out("grad_cur")));
    QVERIFY(agrees(aux.grad(), c.out("grad_aux")));
    QVERIFY(!residual.grad().defined());  // it only makes labels
  }

  void softLabelsAreTheProbabilityOfADifference() {
    const DomainCase c("daisc_consistency");
    const auto p = [&](const char* key) { return at::softmax(c.in(key), 1).select(1, 1); };
    QVERIFY(agrees(xor_probability(p("logits_aux"), p("logits_res")), c.out("soft_xor_cur")));
    QVERIFY(agrees(xor_probability(p("logits_cur"), p("logits_res")), c.out("soft_xor_aux")));
  }

  void softConsistencyHasTheRightGradient() {
    const DomainCase c("daisc_consistency");
    PairConsistencyOptions options;
    options.soft = true;
    const auto other = c.in("logits_aux");
    const auto residual = c.in("logits_res");
    // Labels carry no gradient: only the part in which `cur` is judged may move.
    auto cur = c.in("logits_cur").requires_grad_();
    pair_consistency(cur, other, residual, options).backward();
    const auto target = c.out("soft_xor_cur");
    const auto expected = (at::softmax(cur.detach(), 1).select(1, 1) - target) / target.numel();
    QVERIFY(agrees(cur.grad().select(1, 1), expected));
  }

  void unsureParentsGiveNoLabel() {
    const auto logits = [](std::vector<double> foreground) {
      const auto row = at::tensor(foreground, at::kDouble).view({1, 1, 1, -1});
      return at::cat({at::zeros_like(row), row}, 1);
    };
    PairConsistencyOptions options;
    options.confidence = 0.9;
    const auto sure = logits({5, -5});
    const auto half_sure = logits({5, 0.1});
    // Of the second pixel only one parent is sure, so the first alone counts: CE = log(1 + e^5) for a wrong
    // one.
    const auto loss = pair_consistency(sure, half_sure, logits({5, -5}), options);
    const auto first = std::log1p(std::exp(5.0));  // 1 xor 1 = 0, yet both say 1
    QVERIFY(agrees(loss, first + (first + std::log1p(std::exp(0.1))) / 2));
  }

  void theResidualCanBeHeldToo() {
    const DomainCase c("daisc_consistency");
    auto residual = c.in("logits_res").requires_grad_();
    PairConsistencyOptions options;
    options.on_residual = true;
    pair_consistency(c.in("logits_cur"), c.in("logits_aux"), residual, options).backward();
    QVERIFY(residual.grad().abs().sum().item<double>() > 0);
  }

  void countsInTheBandCostNothing() {
    const DomainCase c("wda_count_band");
    const auto count = c.in("count_target");
    const auto expected = c.out("loss_per_sample");
    for (std::int64_t i = 0; i < count.numel(); ++i) {
      const auto found =
          count_band(count[i].view({1}), c.in("count_reference")[i].view({1}), c.parameter("band"));
      QVERIFY(agrees(found, expected[i].item<double>()));
    }
    QVERIFY(agrees(count_band(count, c.in("count_reference"), 3), expected.mean().item<double>()));
  }

  void theWiderBandHolds() {
    const auto reference = at::tensor({100.0});
    QVERIFY(agrees(count_band(at::tensor({111.0}), reference, 3, 0.1), 1.0));
    QVERIFY(agrees(count_band(at::tensor({96.0}), reference, 3, 0.0), 1.0));
  }

  void entropyLabelsMatchTheReferenceOfTheOtherMethods() {
    const DomainCase c("wda_entropy_pseudo_label");
    const auto labels =
        entropy_labels(picture_of(c.in("prob_foreground")), c.parameter("percentile"), c.parameter("floor"));
    const auto threshold = c.out("threshold");
    QVERIFY(std::abs(labels.background_bound - threshold[0].item<double>()) < 1e-6);
    QVERIFY(std::abs(labels.mito_bound - threshold[1].item<double>()) < 1e-6);
    const auto expected = c.out("label");
    for (int row = 0; row < labels.label.rows; ++row) {
      for (int column = 0; column < labels.label.cols; ++column)
        QCOMPARE(std::int64_t{labels.label.at<std::uint8_t>(row, column)},
                 expected[row][column].item<std::int64_t>());
    }
  }

  void saturatedProbabilitiesHaveFiniteBounds() {
    const cv::Mat probability = (cv::Mat_<double>(1, 4) << 0, 0, 1, 1);
    const auto labels = entropy_labels(probability);
    QCOMPARE(labels.background_bound, 0.5);
    QCOMPARE(cv::countNonZero(labels.label == kIgnoredPixel), 0);
  }

  void theMassOfAnObjectMatchesThePublishedDensity() {
    const DomainCase c("wda_density_scale");
    DensityOptions options;
    options.kernel = density_kernel_from_name("sigma9.5_k61");
    options.norm = density_norm_from_name("peak_fixed");
    options.peak = 255;
    QVERIFY(std::abs(options.kernel.centre_value() - c.number("kernel_peak")) < 1e-9);
    QVERIFY(std::abs(options.object_mass() - c.number("coefficient")) < 1e-3);
  }

  void polyRateMatchesTheReferenceOfTheOtherMethods() {
    const DomainCase c("poly_lr");
    const auto steps = c.in("iterations");
    for (std::int64_t i = 0; i < steps.numel(); ++i) {
      const double found =
          poly_rate(c.parameter("base"), steps[i].item<std::int64_t>(),
                    static_cast<std::int64_t>(c.parameter("max_iterations")), c.parameter("power"));
      QVERIFY(std::abs(found - c.out("lr")[i].item<double>()) < 1e-12);
    }
  }

  void featureStatisticsMatchTheReference() {
    const DomainCase c("feature_statistics_alignment");
    const auto mean = c.in("mean_source");
    const auto variance = c.in("var_source");
    QVERIFY(agrees(statistics_distance(c.in("feature"), mean, variance), c.number("l2_mean_std")));
    QVERIFY(agrees(statistics_divergence(c.in("feature"), mean, variance),
                   c.number("gaussian_kl_target_source")));
    const auto gap = [&](const at::Tensor& features) {
      return statistics_distance(features, mean, variance);
    };
    QVERIFY(gradient_error(gap, c.in("feature")) < 1e-6);
  }

  void constantFeaturesHaveFiniteStatistics() {
    const auto features = at::ones({1, 2, 2, 2}).requires_grad_();
    const auto loss = statistics_divergence(features, at::zeros({2}), at::ones({2}));
    loss.backward();
    QVERIFY(std::isfinite(loss.item<double>()));
    QVERIFY(std::isfinite(features.grad().abs().sum().item<double>()));
  }
};

int run_terms_domains(int argc, char** argv) {
  TermsDomains tests;
  return QTest::qExec(&tests, argc, argv);
}

#include "terms_domains.moc"
