#include <QTest>

#include <ATen/ATen.h>

#include "core/learning/terms/contrastive_loss.h"
#include "tests/learning/terms/gradients.h"
#include "tests/learning/terms/suites.h"
#include "tests/networks/reference.h"

using namespace cristae;
using reference::losses;

namespace {

PrototypeSet set_of(const at::Tensor& rows, const std::vector<double>& weights = {}) {
  PrototypeSet set;
  for (std::int64_t i = 0; i < rows.size(0); ++i) {
    set.add(rows[i], weights.empty() ? 1.0 : weights[static_cast<std::size_t>(i)]);
  }
  return set;
}

at::Tensor rows(const char* entry, const char* key) { return reference::tensor(losses()[entry][key]); }

}  // namespace

class TermsContrast : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lossMatchesTheReference_data() {
    QTest::addColumn<int>("index");
    const char* names[] = {"tau 0.5", "tau 0.1", "raw features", "weighted", "no foreground query"};
    for (int i = 0; i < 5; ++i) QTest::newRow(names[i]) << i;
  }
  void lossMatchesTheReference() {
    QFETCH(int, index);
    const auto& entry = losses()["contrastive"]["cases"][static_cast<std::size_t>(index)];
    ContrastOptions options;
    options.tau = entry["tau"].get<double>();
    options.unit_length = entry["l2_normalise"].get<bool>();
    ContrastClass foreground{
        rows("contrastive", "queries_fg"),
        set_of(rows("contrastive", "prototypes_fg"), entry["weights_fg"].get<std::vector<double>>())};
    ContrastClass background{
        rows("contrastive", "queries_bg"),
        set_of(rows("contrastive", "prototypes_bg"), entry["weights_bg"].get<std::vector<double>>())};
    if (entry["per_query_fg"].empty()) foreground.queries = foreground.queries.narrow(0, 0, 0);
    const auto near = [](const at::Tensor& found, const nlohmann::json& expected) {
      return reference::distance(found, reference::tensor(expected)) < 1e-6;
    };
    QVERIFY(near(mean_prototype(foreground.prototypes, options.unit_length), entry["mean_fg"]));
    QVERIFY(near(mean_prototype(background.prototypes, options.unit_length), entry["mean_bg"]));
    QVERIFY(std::abs(contrastive_loss(foreground, background, options).item<double>() -
                     entry["loss"].get<double>()) < 1e-6);
  }

  void lossOfEachQueryMatchesTheReference() {
    const auto& entry = losses()["contrastive"]["cases"][0];
    const ContrastClass background{{}, set_of(rows("contrastive", "prototypes_bg"))};
    for (std::int64_t i = 0; i < 3; ++i) {
      const ContrastClass one{rows("contrastive", "queries_fg").narrow(0, i, 1),
                              set_of(rows("contrastive", "prototypes_fg"))};
      // The divisor is 2 though one class has no query.
      QVERIFY(std::abs(2 * contrastive_loss(one, background).item<double>() -
                       entry["per_query_fg"][static_cast<std::size_t>(i)].get<double>()) < 1e-6);
    }
  }

  void oneOrthogonalNegativeGivesTheHandComputedValue() {
    // Logits 2 and 0 for either query: -log(e^2 / (e^2 + 1)) = 0.126928; the mean of both classes is the
    // same.
    const auto x = at::tensor({1.0, 0.0}, at::kDouble).view({1, 2});
    const auto y = at::tensor({0.0, 1.0}, at::kDouble).view({1, 2});
    const auto loss = contrastive_loss({x, set_of(x)}, {y, set_of(y)});
    QVERIFY(std::abs(loss.item<double>() - 0.126928011) < 1e-8);
  }

  void gradientMatchesFiniteDifferences_data() {
    QTest::addColumn<bool>("unit");
    QTest::newRow("unit length") << true;
    QTest::newRow("raw") << false;
  }
  void gradientMatchesFiniteDifferences() {
    QFETCH(bool, unit);
    ContrastOptions options;
    options.unit_length = unit;
    const auto background = rows("contrastive", "queries_bg");
    const auto f = [&](const at::Tensor& q) {
      return contrastive_loss({q, set_of(rows("contrastive", "prototypes_fg"))},
                              {background, set_of(rows("contrastive", "prototypes_bg"))}, options);
    };
    QVERIFY(gradient_error(f, rows("contrastive", "queries_fg")) < 1e-7);
  }

  void noGradientReachesThePrototypes() {
    auto prototypes = rows("contrastive", "prototypes_fg").requires_grad_();
    auto queries = rows("contrastive", "queries_fg").requires_grad_();
    const auto others = rows("contrastive", "prototypes_bg");
    contrastive_loss({queries, set_of(prototypes)}, {rows("contrastive", "queries_bg"), set_of(others)})
        .backward();
    QVERIFY(!prototypes.grad().defined());
    QVERIFY(queries.grad().abs().sum().item<double>() > 0);
  }

  void missingPrototypesOrQueriesGiveZeroThatCanGoBackward() {
    auto queries = rows("contrastive", "queries_fg").requires_grad_();
    const auto loss = contrastive_loss({queries, set_of(rows("contrastive", "prototypes_fg"))}, {{}, {}});
    loss.backward();
    QCOMPARE(loss.item<double>(), 0.0);
    QCOMPARE(queries.grad().abs().max().item<double>(), 0.0);
    QCOMPARE(contrastive_loss({}, {}).item<double>(), 0.0);
  }

  void smallTemperaturesAndLongVectorsDoNotOverflow() {
    ContrastOptions options;
    options.tau = 0.05;
    options.unit_length = false;
    const auto q = at::full({2, 72}, 40.0, at::kFloat);
    const auto loss = contrastive_loss({q, set_of(q)}, {q, set_of(at::zeros({1, 72}))}, options);
    QVERIFY(loss.isfinite().item<bool>());
  }

  void codeVariantMatchesTheReference() {
    const auto& r = losses()["contrastive_code_variant"];
    const auto foreground =
        rows("contrastive_code_variant", "fg_source_label_pseudo");  // source, click, pseudo
    const auto background = rows("contrastive_code_variant", "bg_mean_and_clusters");
    const auto negatives =
        at::cat({foreground.narrow(0, 1, 2), rows("contrastive_code_variant", "fg_clusters")}, 0);
    for (const auto& entry : r["cases"]) {
      const double tau = entry["tau"].get<double>();
      const ContrastClass fg{rows("contrastive_code_variant", "queries_fg"), set_of(foreground)};
      const ContrastClass bg{rows("contrastive_code_variant", "queries_bg"), {}};
      const ContrastClass fg_alone{fg.queries, fg.prototypes};
      const ContrastClass bg_prototypes{bg.queries, set_of(background)};
      const ContrastClass bg_silent{{}, set_of(background)};
      const auto loss = [&](const ContrastClass& a, const ContrastClass& b) {
        return contrastive_loss_code_variant(a, b, background[0], set_of(negatives), tau).item<double>();
      };
      QVERIFY(std::abs(loss(fg_alone, bg_silent) - entry["loss_fg"].get<double>()) < 1e-6);
      QVERIFY(std::abs(loss({{}, fg.prototypes}, bg_prototypes) - entry["loss_bg"].get<double>()) < 1e-6);
      QVERIFY(std::abs(loss(fg, bg_prototypes) - entry["loss"].get<double>()) < 1e-6);
    }
  }

  void codeVariantGradientMatchesFiniteDifferences() {
    const auto background = rows("contrastive_code_variant", "bg_mean_and_clusters");
    const auto negatives = set_of(rows("contrastive_code_variant", "fg_clusters"));
    const auto f = [&](const at::Tensor& q) {
      return contrastive_loss_code_variant({q, negatives}, {q, set_of(background)}, background[0], negatives,
                                           0.5);
    };
    QVERIFY(gradient_error(f, rows("contrastive_code_variant", "queries_fg")) < 1e-7);
  }
};

int run_terms_contrast(int argc, char** argv) {
  TermsContrast test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_contrast.moc"
