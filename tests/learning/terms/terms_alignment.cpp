#include <QTest>
#include <limits>

#include <ATen/ATen.h>

#include "core/learning/terms/cafa_terms.h"
#include "core/learning/terms/class_prototypes.h"
#include "core/learning/terms/cosine_map.h"
#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/select_reliable.h"
#include "tests/learning/terms/gradients.h"
#include "tests/learning/terms/others_reference.h"
#include "tests/learning/terms/suites.h"
#include "tests/networks/reference.h"

using namespace cristae;

namespace {

/// One reference case with its tensors.
struct Case {
  explicit Case(const std::string& name) : json(others::reference_case(name)) {}
  at::Tensor in(const char* key) const { return others::tensor(json["inputs"][key]); }
  at::Tensor out(const char* key) const { return others::tensor(json["expected"][key]); }
  double number(const char* key) const { return json["expected"][key].get<double>(); }
  const nlohmann::json& json;
};

bool near(const at::Tensor& found, const at::Tensor& expected) {
  return reference::distance(found, expected) < 1e-6;
}

bool near(const at::Tensor& found, double expected) {
  return std::abs(found.item<double>() - expected) < 1e-6;
}

AlignmentTerms aligned(const Case& c) {
  const auto source = c.in("feature_source");
  const auto labels = c.in("label_source");
  return alignment_terms(source, labels, unit_prototypes(source, labels), c.in("feature_target"));
}

}  // namespace

/// Prototypes, similarity maps, pseudo-labels from them, and the alignment of CAFA.
class TermsAlignment : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void crossEntropyMatchesTheReferenceWithItsGradient() {
    const Case c("cross_entropy_ignore");
    auto logits = c.in("logits").requires_grad_();
    const auto loss = cross_entropy_ignore(logits, c.in("target"));
    loss.backward();
    QVERIFY(near(loss, c.number("loss")));
    QVERIFY(near(logits.grad(), c.out("grad_logits")));
  }

  void alignmentMatchesTheReference() {
    const Case c("cafa_terms");
    const auto source = c.in("feature_source");
    QVERIFY(near(unit_prototypes(source, c.in("label_source")).vectors, c.out("prototypes")));
    const auto terms = aligned(c);
    QVERIFY(near(terms.compact, c.number("intra_compact")));
    QVERIFY(near(terms.separate, c.number("intra_separate")));
    QVERIFY(near(terms.inter, c.number("inter")));
    QVERIFY(near(terms.sum(), c.number("sum")));
    QVERIFY(near(terms.similarity, c.out("similarity")));
    QVERIFY(
        near(select_reliable(terms.similarity, 0.7, false).sum(at::IntArrayRef{0, 2, 3}), c.out("selected")));
  }

  void consistencyOfTwoViewsMatchesTheReference() {
    const Case c("cafa_terms");
    const auto labels = c.in("logits_target_2").argmax(1);
    QVERIFY(near(labels, c.out("pseudo_label")));
    const auto prototype = cross_entropy_ignore(aligned(c).similarity, labels);
    const auto features = feature_consistency(c.in("feature_target"), c.in("feature_target_2"));
    const auto prediction = cross_entropy_ignore(c.in("logits_target"), labels);
    QVERIFY(near(prototype, c.number("prototype_ce")));
    QVERIFY(near(features, c.number("feature_consistency_mse")));
    QVERIFY(near(prediction, c.number("prediction_consistency_ce")));
    QVERIFY(near(0.1 * (aligned(c).sum() + prototype + features + prediction), c.number("total_weighted")));
  }

  void aMissingClassLeavesTheCompactnessOfTheOther() {
    const Case c("cafa_terms_missing_class");
    const auto terms = aligned(c);
    QVERIFY(near(terms.compact, c.number("intra_compact")));
    QVERIFY(near(terms.separate, 0.0));
    QVERIFY(near(terms.inter, 0.0));
    QVERIFY(!terms.similarity.defined());
    const auto prototypes = unit_prototypes(c.in("feature_source"), c.in("label_source"));
    QVERIFY(near(prototypes.vectors.narrow(0, 0, 1), c.out("prototypes")));
    QVERIFY(prototypes.present[0]);
    QVERIFY(!prototypes.present[1]);
    QVERIFY(!prototypes.complete());
  }

  void noLabelledPixelGivesZerosThatCanGoBackward() {
    auto source = at::randn({1, 3, 4, 4}, at::kDouble).requires_grad_();
    const auto labels = at::full({1, 4, 4}, 255, at::kLong);
    const auto terms = alignment_terms(source, labels, unit_prototypes(source, labels), source);
    terms.sum().backward();
    QVERIFY(near(terms.sum(), 0.0));
    QCOMPARE(source.grad().abs().max().item<double>(), 0.0);
  }

  void alignmentGradientsMatchFiniteDifferences() {
    const Case c("cafa_terms");
    const auto labels = c.in("label_source");
    const auto by_source = [&](const at::Tensor& source) {
      return alignment_terms(source, labels, unit_prototypes(source, labels), c.in("feature_target")).sum();
    };
    const auto by_target = [&](const at::Tensor& target) {
      const auto source = c.in("feature_source");
      return alignment_terms(source, labels, unit_prototypes(source, labels), target).sum();
    };
    QVERIFY(gradient_error(by_source, c.in("feature_source")) < 1e-7);
    QVERIFY(gradient_error(by_target, c.in("feature_target")) < 1e-7);
  }

  void exclusiveDrawingTakesEachPixelOnce() {
    // Both prototypes point the same way: every pixel is like both.
    const auto x = at::ones({1, 2, 1, 4}, at::kDouble);
    const auto labels = at::tensor({0, 0, 1, 1}, at::kLong).view({1, 1, 4});
    const auto similarity = alignment_terms(x, labels, unit_prototypes(x, labels), x).similarity;
    QCOMPARE(select_reliable(similarity, 0.7, false).sum().item<std::int64_t>(), std::int64_t{8});
    QCOMPARE(select_reliable(similarity, 0.7, true).sum().item<std::int64_t>(), std::int64_t{4});
  }

  void reliablePrototypesMatchTheReference() {
    const Case c("r4mito_reliable_prototypes");
    const auto target = c.in("feature_target");
    const auto source = class_prototypes(c.in("feature_source"), class_masks(c.in("label_source")));
    QVERIFY(near(source.vectors, c.out("prototypes_source")));
    QVERIFY(near(correlation_map(target, source.vectors), c.out("correlation_dot")));
    const auto cosine = cosine_map(target, source.vectors);
    QVERIFY(near(cosine, c.out("correlation_cosine")));
    const auto reliable = select_reliable(cosine, 0.7);
    QVERIFY(near(reliable.select(1, 0), c.out("reliable_mask_background")));
    QVERIFY(near(reliable.select(1, 1), c.out("reliable_mask_foreground")));
    const auto of_target = completed_by(class_prototypes(target, reliable), source);
    QVERIFY(near(of_target.vectors, c.out("prototypes_target")));
    const auto similarity = cosine_map(target, of_target.vectors);
    QVERIFY(near(similarity, c.out("correlation_cosine_target")));
    QVERIFY(near(most_similar(similarity), c.out("pseudo_label")));
    QVERIFY(near(similarity_confidence(similarity, 0.1), c.out("pseudo_confidence")));
    QVERIFY(near(cross_entropy_ignore(c.in("logits_target_strong"), most_similar(similarity)),
                 c.number("loss_pro_label")));
    QVERIFY(near(cross_entropy_ignore(similarity, c.in("pseudo_label_second_view")),
                 c.number("loss_pro_similarity")));
  }

  void aClassWithoutReliablePixelsKeepsTheOtherPrototype() {
    const auto features = at::tensor({1.0, 0.0, 0.0, 1.0}, at::kDouble).view({1, 2, 1, 2});
    const auto masks = at::tensor({1, 0, 0, 0}, at::kLong).view({1, 2, 1, 2}).to(at::kBool);
    const ClassPrototypes source{at::tensor({7.0, 7.0, 5.0, 6.0}, at::kDouble).view({2, 2}), {true, true}};
    const auto both = completed_by(class_prototypes(features, masks), source);
    QVERIFY(near(both.vectors, at::tensor({1.0, 0.0, 5.0, 6.0}, at::kDouble).view({2, 2})));
    QVERIFY(both.complete());
  }

  void pseudoLabelsCarryNoGradient() {
    auto features = at::randn({1, 4, 3, 3}, at::kDouble).requires_grad_();
    const auto similarity = cosine_map(features, at::randn({2, 4}, at::kDouble));
    QVERIFY(similarity.requires_grad());
    QVERIFY(!select_reliable(similarity, 0.1).requires_grad());
    QVERIFY(!most_similar(similarity).requires_grad());
    QVERIFY(!similarity_confidence(similarity).requires_grad());
    auto reference = at::randn({1, 4, 3, 3}, at::kDouble).requires_grad_();
    feature_consistency(features, reference).backward();
    QVERIFY(!reference.grad().defined());
    QVERIFY(features.grad().defined());
  }

  void featuresOfLengthZeroGiveFiniteSimilarities() {
    auto features = at::zeros({1, 3, 2, 2}, at::kDouble).requires_grad_();
    const auto similarity = cosine_map(features, at::zeros({2, 3}, at::kDouble));
    similarity.sum().backward();
    QVERIFY(near(similarity, at::zeros({1, 2, 2, 2})));
    QVERIFY(features.grad().isfinite().all().item<bool>());
  }

  void aCellTakesTheLabelOfThreeQuartersOfItsPixels() {
    // Cells of 2 x 2: 4, 3, 2, 0 foreground pixels; the last row has an ignored pixel in the first cell and
    // two in the second, the rest of both foreground and background.
    const auto labels = at::tensor({1, 1,   1,   1,   0, 1, 0, 0,  //
                                    1, 1,   1,   0,   1, 0, 0, 0,  //
                                    1, 255, 255, 255, 0, 0, 0, 1,  //
                                    1, 1,   0,   0,   0, 0, 0, 0},
                                   at::kLong)
                            .view({1, 4, 8});
    const auto expected = at::tensor({1, 1, 255, 0, 1, 255, 0, 0}, at::kLong).view({1, 2, 4});
    QVERIFY(near(majority_labels(labels, 2, 4), expected));
    QVERIFY(near(majority_labels(labels, 4, 8), labels));
  }
};

int run_terms_alignment(int argc, char** argv) {
  TermsAlignment test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_alignment.moc"
