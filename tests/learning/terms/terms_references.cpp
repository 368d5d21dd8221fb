#include <QTest>

#include <ATen/ATen.h>

#include "core/base/error.h"
#include "core/learning/terms/rank_divergence.h"
#include "core/learning/terms/reference_correlation.h"
#include "core/learning/terms/reference_pixels.h"
#include "tests/learning/terms/gradients.h"
#include "tests/learning/terms/others_reference.h"
#include "tests/learning/terms/suites.h"
#include "tests/networks/reference.h"

using namespace cristae;

namespace {

at::Tensor input(const char* name, const char* key) {
  return others::tensor(others::reference_case(name)["inputs"][key]);
}

at::Tensor expected(const char* name, const char* key) {
  return others::tensor(others::reference_case(name)["expected"][key]);
}

double number(const char* name, const char* key) {
  return others::reference_case(name)["expected"][key].get<double>();
}

bool is_near(const at::Tensor& found, const at::Tensor& wanted) {
  return reference::distance(found, wanted) < 1e-6;
}

bool is_near(double found, double wanted) { return std::abs(found - wanted) < 1e-6; }

/// [1, C, h, w] as rows [h w, C].
at::Tensor pixels(const at::Tensor& features) { return features.flatten(2).squeeze(0).t(); }

ReferencedView view(const char* which) {
  return referenced_view(pixels(input("reference_correlation", which)),
                         input("reference_correlation", "reference_index"), 0);
}

ReferencedView one_pixel(const ReferencedView& view, std::int64_t i) {
  return {view.features.narrow(0, i, 1), view.references};
}

/// Eq. 12 as it is written, for one row of c.
at::Tensor written_out(const at::Tensor& c) {
  std::vector<double> probabilities;
  for (const auto& order : rank_orders(c.size(0))) {
    double product = 1;
    for (std::size_t k = 0; k < order.size(); ++k) {
      double rest = 0;
      for (std::size_t later = k; later < order.size(); ++later) rest += c[order[later]].item<double>();
      product *= c[order[k]].item<double>() / rest;
    }
    probabilities.push_back(product);
  }
  return at::tensor(probabilities, at::kDouble);
}

}  // namespace

/// Reference pixels, what every pixel has to do with them, and the order it puts them in.
class TermsReferences : public QObject {
  Q_OBJECT

 private:
  static void directionsAndTemperatures() {
    QTest::addColumn<bool>("forward");
    QTest::addColumn<double>("temperature");
    QTest::newRow("weak_strong") << true << 0.0;
    QTest::newRow("strong_weak") << false << 0.0;
    QTest::newRow("unit features") << true << 0.1;
  }

 private Q_SLOTS:
  void selectionMatchesTheReference_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("key");
    QTest::newRow("orthogonal") << "orthogonal"
                                << "orthogonal_start_max_norm";
    QTest::newRow("norm") << "topk_norm"
                          << "topk_norm";
    QTest::newRow("centrality") << "topk_centrality"
                                << "topk_centrality";
  }
  void selectionMatchesTheReference() {
    QFETCH(QString, rule);
    QFETCH(QString, key);
    const auto features = pixels(input("reference_selection", "feature_weak"));
    Random random(1);
    const auto found =
        select_references(features, 5, reference_rule_from_name(rule.toStdString()), {}, random);
    QVERIFY(is_near(found, expected("reference_selection", qPrintable(key))));
  }

  void theScoresMatchTheReference() {
    const auto features = pixels(input("reference_selection", "feature_weak"));
    QVERIFY(is_near(features.norm(2, 1), expected("reference_selection", "norms")));
    QVERIFY(is_near(centrality(features), expected("reference_selection", "centrality")));
    const auto from_first = orthogonal_references(features, 5, at::zeros({1}, at::kLong));
    QVERIFY(is_near(from_first, expected("reference_selection", "orthogonal_start0")));
  }

  void confidenceChoosesTheHighestAndTiesGoToTheLowerPosition() {
    Random random(1);
    const auto confidence = at::tensor({0.2, 0.9, 0.9, 0.1}, at::kDouble);
    const auto found = select_references(at::ones({4, 2}, at::kDouble), 3, ReferenceRule::topk_confidence,
                                         confidence, random);
    QVERIFY(is_near(found, at::tensor({1, 2, 0}, at::kLong)));
    const auto tied =
        select_references(at::ones({4, 2}, at::kDouble), 3, ReferenceRule::topk_norm, {}, random);
    QVERIFY(is_near(tied, at::tensor({0, 1, 2}, at::kLong)));
  }

  void noPixelIsChosenTwice() {
    Random random(2);
    for (const auto rule : {ReferenceRule::orthogonal, ReferenceRule::random}) {
      const auto found = select_references(at::ones({6, 3}, at::kDouble), 10, rule, {}, random);
      QVERIFY(is_near(std::get<0>(found.sort()), at::arange(6)));
    }
  }

  void anUnknownRuleIsRefused() {
    QVERIFY_THROWS_EXCEPTION(Error, reference_rule_from_name("nearest"));
    QVERIFY_THROWS_EXCEPTION(Error, kl_direction_from_name("both"));
    QVERIFY_THROWS_EXCEPTION(Error, rank_divergence(at::zeros({2, 5}), at::zeros({2, 5})));
    QVERIFY_THROWS_EXCEPTION(Error, rank_divergence(at::zeros({2, 4}), at::zeros({3, 4})));
  }

  void correlationMatchesTheReference() {
    const auto weak = view("feature_weak");
    const auto strong = view("feature_strong");
    QVERIFY(is_near(weak.features.mm(weak.references.t()).softmax(1),
                    expected("reference_correlation", "correlation_weak")));
    QVERIFY(is_near(strong.features.mm(strong.references.t()).softmax(1),
                    expected("reference_correlation", "correlation_strong")));
    const double forward = correlation_divergence(weak, strong).item<double>();
    QVERIFY(is_near(forward, number("reference_correlation", "loss_corr_teacher_student")));
    QVERIFY(is_near(forward / 5, number("reference_correlation", "loss_corr_element_mean")));
    QVERIFY(is_near(correlation_divergence(weak, strong, KlDirection::strong_weak).item<double>(),
                    number("reference_correlation", "loss_corr_student_teacher")));
    const auto each = expected("reference_correlation", "kl_teacher_student_per_pixel");
    for (std::int64_t i = 0; i < 12; ++i) {
      QVERIFY(is_near(correlation_divergence(one_pixel(weak, i), one_pixel(strong, i)).item<double>(),
                      each[i].item<double>()));
    }
  }

  void correlationGradientMatchesFiniteDifferences_data() { directionsAndTemperatures(); }
  void correlationGradientMatchesFiniteDifferences() {
    QFETCH(bool, forward);
    QFETCH(double, temperature);
    const auto index = input("reference_correlation", "reference_index");
    const auto weak =
        referenced_view(pixels(input("reference_correlation", "feature_weak")), index, temperature);
    const auto direction = forward ? KlDirection::weak_strong : KlDirection::strong_weak;
    const auto f = [&](const at::Tensor& strong) {
      return correlation_divergence(weak, referenced_view(pixels(strong), index, temperature), direction);
    };
    QVERIFY(gradient_error(f, input("reference_correlation", "feature_strong")) < 1e-7);
  }

  void theTemperatureDividesCosines() {
    const auto features = pixels(input("reference_correlation", "feature_weak"));
    const auto view = referenced_view(features, at::tensor({3, 7}, at::kLong), 0.1);
    const auto cosine = at::cosine_similarity(features[0], features[7], 0).item<double>();
    QVERIFY(is_near(view.features[0].dot(view.references[1]).item<double>(), cosine / 0.1));
  }

  void topLogitsMatchTheReference() {
    const auto top = top_references(view("feature_weak"), view("feature_strong"), 4);
    QVERIFY(is_near(top.weak, expected("rank_loss", "selected_logits_weak")));
    QVERIFY(is_near(top.strong, expected("rank_loss", "selected_logits_strong")));
    QVERIFY(is_near(top.index, expected("rank_loss", "top_index")));
    QVERIFY(is_near(rank_consistency(view("feature_weak"), view("feature_strong"), 4).item<double>(),
                    number("rank_loss", "loss_rank_teacher_student")));
  }

  void rankConsistencyGradientMatchesFiniteDifferences_data() { directionsAndTemperatures(); }
  void rankConsistencyGradientMatchesFiniteDifferences() {
    QFETCH(bool, forward);
    QFETCH(double, temperature);
    const auto index = input("reference_correlation", "reference_index");
    const auto weak =
        referenced_view(pixels(input("reference_correlation", "feature_weak")), index, temperature);
    const auto direction = forward ? KlDirection::weak_strong : KlDirection::strong_weak;
    const auto f = [&](const at::Tensor& strong) {
      return rank_consistency(weak, referenced_view(pixels(strong), index, temperature), 4, direction);
    };
    QVERIFY(gradient_error(f, input("reference_correlation", "feature_strong")) < 1e-7);
  }

  void moreThanABlockGivesTheSameAsItsParts() {
    // 5,000 pixels are two blocks.
    const auto features = at::randn({5000, 6}, at::kDouble);
    const auto index = at::arange(0, 5000, 300);
    const auto weak = referenced_view(features, index, 0);
    auto moved = (features + 0.1 * at::randn_like(features)).requires_grad_();
    const auto loss = [&](std::int64_t begin, std::int64_t count) {
      const auto part = [&](const ReferencedView& whole) {
        return ReferencedView{whole.features.narrow(0, begin, count), whole.references};
      };
      const auto of_weak = part(weak);
      const auto of_strong = part(referenced_view(moved, index, 0));
      return rank_consistency(of_weak, of_strong, 4) + correlation_divergence(of_weak, of_strong);
    };
    const auto whole = loss(0, 5000);
    whole.backward();
    const auto gradient = moved.grad().clone();
    moved.mutable_grad().zero_();
    const auto parts = (loss(0, 2500) + loss(2500, 2500)) / 2;
    parts.backward();
    QVERIFY(is_near(parts.item<double>(), whole.item<double>()));
    QVERIFY(is_near(moved.grad(), gradient));
  }

  void ordersAndTheirProbabilitiesMatchTheReference_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("three") << "rank_permutations_k3";
    QTest::newRow("four") << "rank_permutations_k4";
  }
  void ordersAndTheirProbabilitiesMatchTheReference() {
    QFETCH(QString, name);
    const auto c = input(qPrintable(name), "correlation");
    const auto probabilities = rank_log_probabilities(c.log().unsqueeze(0)).exp().squeeze(0);
    QVERIFY(is_near(probabilities, expected(qPrintable(name), "probability")));
    QVERIFY(is_near(written_out(c), probabilities));
    const auto orders = expected(qPrintable(name), "permutations");
    const auto found = rank_orders(c.size(0));
    for (std::size_t i = 0; i < found.size(); ++i)
      QVERIFY(is_near(at::tensor(found[i], at::kLong), orders[static_cast<std::int64_t>(i)]));
  }

  void probabilitiesSumToOneAndDoNotDependOnTheScaleOfC() {
    const auto logits = at::randn({50, 4}, at::kDouble) * 4;
    const auto probabilities = rank_log_probabilities(logits).exp();
    QVERIFY(is_near(probabilities.sum(1), at::ones({50})));
    QVERIFY(is_near(rank_log_probabilities(logits + 3.7).exp(), probabilities));
    // The softmax over all references is such a scale.
    QVERIFY(is_near(rank_log_probabilities(logits.log_softmax(1)).exp(), probabilities));
  }

  void theDivergenceDoesNotDependOnTheOrderOfStorage() {
    const auto weak = at::randn({20, 4}, at::kDouble);
    const auto strong = at::randn({20, 4}, at::kDouble);
    const auto shuffled = at::tensor({2, 0, 3, 1}, at::kLong);
    QVERIFY(is_near(
        rank_divergence(weak.index_select(1, shuffled), strong.index_select(1, shuffled)).item<double>(),
        rank_divergence(weak, strong).item<double>()));
  }

  void firstPlacesFollowTheCorrelation() {
    const auto c = input("rank_permutations_k3", "correlation");
    const auto probabilities = rank_log_probabilities(c.log().unsqueeze(0)).exp().view({3, 2}).sum(1);
    QVERIFY(is_near(probabilities, expected("rank_permutations_k3", "first_place")));
  }

  void rankLossMatchesTheReference() {
    const auto weak = expected("rank_loss", "selected_logits_weak");
    auto strong = expected("rank_loss", "selected_logits_strong").requires_grad_();
    QVERIFY(is_near(rank_log_probabilities(weak).exp(), expected("rank_loss", "prob_weak")));
    QVERIFY(is_near(rank_log_probabilities(strong).exp(), expected("rank_loss", "prob_strong")));
    const auto loss = rank_divergence(weak, strong);
    loss.backward();
    QVERIFY(is_near(loss.item<double>(), number("rank_loss", "loss_rank_teacher_student")));
    QVERIFY(is_near(strong.grad(), expected("rank_loss", "grad_loss_selected_logits_strong")));
    // The mean over elements of public code, without its 1e-10 in the denominators.
    QVERIFY(is_near(loss.item<double>() / 24, number("rank_loss", "loss_rank_element_mean_eps")));
    QVERIFY(is_near(rank_divergence(weak, strong, KlDirection::strong_weak).item<double>(),
                    number("rank_loss", "loss_rank_student_teacher")));
    const auto each = expected("rank_loss", "kl_teacher_student_per_pixel");
    for (std::int64_t i = 0; i < 12; ++i) {
      const auto found = rank_divergence(weak.narrow(0, i, 1), strong.narrow(0, i, 1));
      QVERIFY(is_near(found.item<double>(), each[i].item<double>()));
    }
  }

  void lastPlacesMatchTheReference() {
    const auto& json = others::reference_case("rank_loss")["expected"];
    const auto wanted = expected("rank_loss", "suffix_weight_pixel0");
    const auto found = last_place_probabilities(expected("rank_loss", "selected_logits_weak"))[0];
    for (std::size_t i = 0; i < json["subsets"].size(); ++i) {
      std::int64_t set = 0;
      for (const auto& member : json["subsets"][i]) set |= std::int64_t{1} << member.get<std::int64_t>();
      QVERIFY(is_near(found[set - 1].item<double>(), wanted[static_cast<std::int64_t>(i)].item<double>()));
    }
  }

  void rankGradientMatchesFiniteDifferences_data() {
    QTest::addColumn<bool>("forward");
    QTest::newRow("weak_strong") << true;
    QTest::newRow("strong_weak") << false;
  }
  void rankGradientMatchesFiniteDifferences() {
    QFETCH(bool, forward);
    const auto weak = expected("rank_loss", "selected_logits_weak");
    const auto f = [&](const at::Tensor& strong) {
      return rank_divergence(weak, strong, forward ? KlDirection::weak_strong : KlDirection::strong_weak);
    };
    QVERIFY(gradient_error(f, expected("rank_loss", "selected_logits_strong")) < 1e-7);
  }

  void equalViewsDivergeByNothingAndOthersByMore() {
    const auto logits = at::randn({30, 4}, at::kDouble) * 5;
    for (const auto direction : {KlDirection::weak_strong, KlDirection::strong_weak}) {
      auto same = logits.clone().requires_grad_();
      const auto none = rank_divergence(logits, same, direction);
      none.backward();
      QVERIFY(is_near(none.item<double>(), 0));
      QVERIFY(same.grad().abs().max().item<double>() < 1e-6);
      for (std::int64_t i = 0; i < 30; ++i) {
        const auto other = at::randn({1, 4}, at::kDouble) * 5;
        QVERIFY(rank_divergence(logits.narrow(0, i, 1), other, direction).item<double>() > 0);
      }
    }
  }

  void blocksAndFarLogitsGiveTheSameAsTheWhole() {
    // 20,000 pixels are two blocks; the order of two halves does not matter to a mean.
    const auto weak = at::randn({20000, 4}, at::kDouble) * 30;
    const auto strong = at::randn({20000, 4}, at::kDouble) * 30;
    const auto whole = rank_divergence(weak, strong).item<double>();
    const auto halves = (rank_divergence(weak.narrow(0, 0, 10000), strong.narrow(0, 0, 10000)) +
                         rank_divergence(weak.narrow(0, 10000, 10000), strong.narrow(0, 10000, 10000))) /
                        2;
    QVERIFY(std::isfinite(whole));
    QVERIFY(std::abs(whole - halves.item<double>()) < 1e-9 * std::abs(whole));
    QCOMPARE(rank_divergence(weak.narrow(0, 0, 0), strong.narrow(0, 0, 0)).item<double>(), 0.0);
  }

  void noGradientReachesTheWeakView() {
    auto weak = input("reference_correlation", "feature_weak").requires_grad_();
    auto strong = input("reference_correlation", "feature_strong").requires_grad_();
    const auto index = input("reference_correlation", "reference_index");
    const auto of_weak = referenced_view(pixels(weak), index, 0);
    const auto of_strong = referenced_view(pixels(strong), index, 0);
    (rank_consistency(of_weak, of_strong, 4) + correlation_divergence(of_weak, of_strong)).backward();
    QVERIFY(!weak.grad().defined());
    QVERIFY(strong.grad().abs().sum().item<double>() > 0);
  }
};

int run_terms_references(int argc, char** argv) {
  TermsReferences test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_references.moc"
