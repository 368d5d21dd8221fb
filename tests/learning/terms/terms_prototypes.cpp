#include <QTest>

#include <ATen/ATen.h>

#include "core/base/error.h"
#include "core/learning/terms/kmeans.h"
#include "core/learning/terms/prototypes.h"
#include "core/learning/terms/query_selection.h"
#include "tests/learning/terms/gradients.h"
#include "tests/learning/terms/suites.h"
#include "tests/networks/reference.h"

using namespace cristae;
using reference::losses;

namespace {

/// N vectors [N, C] as features [1, C, 1, N] with one pixel each.
at::Tensor as_features(const at::Tensor& rows) { return rows.t().unsqueeze(0).unsqueeze(2).contiguous(); }
at::Tensor as_map(const at::Tensor& row) { return row.view({1, 1, -1}); }

/// What pixel_features and mean_feature stand for: the up-sampled tensor itself, [B, C, H, W].
at::Tensor upsampled(const at::Tensor& z, std::int64_t height, std::int64_t width) {
  return at::upsample_bilinear2d(z, {height, width}, false);
}

std::vector<std::int64_t> values(const at::Tensor& indices) {
  const auto flat = indices.contiguous();
  return {flat.data_ptr<std::int64_t>(), flat.data_ptr<std::int64_t>() + flat.numel()};
}

}  // namespace

class TermsPrototypes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void prototypesMatchTheReference() {
    const auto& r = losses()["prototypes"];
    const double easy = r["delta_e"].get<double>();
    const auto source = as_features(reference::tensor(r["source_features"]));
    const auto source_mask = as_map(reference::tensor(r["source_labels"])
                                        .eq(1)
                                        .logical_and(reference::tensor(r["source_prob_fg"]).gt(easy)));
    QCOMPARE(values(source_mask.flatten().nonzero().flatten()),
             r["source_selected"].get<std::vector<std::int64_t>>());
    const auto target = as_features(reference::tensor(r["target_features"]));
    const auto labels = reference::tensor(r["target_pseudo_labels"]);
    const auto click = as_map(reference::tensor(r["target_is_gt_point"])
                                  .eq(1)
                                  .logical_and(reference::tensor(r["target_prob_fg"]).gt(easy)));
    const auto mu_s = mean_feature(source, source_mask);
    const auto mu_t = mean_feature(target, click);
    const auto mu_pl = mean_feature(target, as_map(labels.eq(1)));
    QVERIFY(reference::distance(mu_s, reference::tensor(r["mu_s_fg"])) < 1e-6);
    QVERIFY(reference::distance(mu_t, reference::tensor(r["mu_t_fg"])) < 1e-6);
    QVERIFY(reference::distance(mu_pl, reference::tensor(r["mu_pl_fg"])) < 1e-6);
    QVERIFY(reference::distance(mean_feature(target, as_map(labels.eq(0))),
                                reference::tensor(r["mu_pl_bg"])) < 1e-6);

    PrototypeSet equal;
    PrototypeSet counted;
    const auto counts = r["counts"].get<std::vector<double>>();
    const std::vector<at::Tensor> prototypes = {mu_s, mu_t, mu_pl};
    for (std::size_t i = 0; i < prototypes.size(); ++i) {
      equal.add(prototypes[i]);
      counted.add(prototypes[i], counts[i]);
    }
    const auto matches = [&](const at::Tensor& found, const char* key) {
      return reference::distance(found, reference::tensor(r[key])) < 1e-6;
    };
    QVERIFY(matches(mean_prototype(equal, false), "mean_fg_equal_raw"));
    QVERIFY(matches(mean_prototype(counted, false), "mean_fg_count_weighted_raw"));
    QVERIFY(matches(mean_prototype(equal, true), "mean_fg_equal_of_unit_prototypes_renormalised"));
  }

  void pixelFeaturesEqualThoseOfTheUpsampledTensor_data() {
    QTest::addColumn<int>("factor");
    QTest::newRow("same size") << 1;
    QTest::newRow("half size") << 2;
    QTest::newRow("quarter size") << 4;
  }
  void pixelFeaturesEqualThoseOfTheUpsampledTensor() {
    QFETCH(int, factor);
    at::manual_seed(1);
    const auto z = at::rand({2, 3, 4, 5}, at::kDouble);
    const std::int64_t height = 4 * factor;
    const std::int64_t width = 5 * factor;
    const auto indices = at::arange(2 * height * width, at::kLong);
    const auto expected = upsampled(z, height, width).permute({0, 2, 3, 1}).reshape({-1, 3});
    QVERIFY(reference::distance(pixel_features(z, indices, height, width), expected) < 1e-12);
  }

  void pixelFeaturesPassTheGradientToZ() {
    at::manual_seed(2);
    const auto indices = at::tensor({0, 7, 7, 33, 63}, at::kLong);
    const auto f = [&](const at::Tensor& z) { return pixel_features(z, indices, 8, 8).square().sum(); };
    QVERIFY(gradient_error(f, at::rand({1, 2, 4, 4}, at::kDouble)) < 1e-7);
  }

  void meanFeatureEqualsTheMeanOfTheUpsampledTensor() {
    at::manual_seed(3);
    const auto z = at::rand({2, 3, 4, 5}, at::kDouble);
    const auto mask = at::rand({2, 8, 10}).gt(0.6);
    const auto wide = upsampled(z, 8, 10).permute({0, 2, 3, 1});  // [B, H, W, C]
    const auto expected = wide.index({mask}).mean(0);
    QVERIFY(reference::distance(mean_feature(z, mask), expected) < 1e-12);
  }

  void meanFeatureOfAnEmptyMaskIsUndefined() {
    QVERIFY(!mean_feature(at::rand({1, 3, 2, 2}), at::zeros({1, 4, 4}, at::kBool)).defined());
  }

  void labelsAreDownsampledByTheNearestPixel() {
    const auto labels = at::arange(16, at::kLong).view({1, 4, 4});
    QVERIFY(at::equal(downsample_labels(labels, 2, 2), at::tensor({0, 2, 8, 10}, at::kLong).view({1, 2, 2})));
    QVERIFY(at::equal(downsample_labels(labels, 4, 4), labels));
  }

  void undefinedPrototypesAreLeftOut() {
    PrototypeSet set;
    set.add(at::Tensor());
    QVERIFY(set.empty());
    set.add(at::tensor({3.0, 4.0}));
    set.add(at::Tensor());
    QCOMPARE(set.vectors.size(0), 1);
    QVERIFY(reference::distance(mean_prototype(set, true), at::tensor({0.6, 0.8})) < 1e-6);
  }

  void aZeroVectorStaysZeroInsteadOfBecomingNoNumber() {
    QCOMPARE(unit_rows(at::zeros({2, 3})).abs().max().item<float>(), 0.0F);
  }

  void memoryGivesTheLastDefinedValue() {
    PrototypeMemory memory;
    QVERIFY(!memory.update(at::Tensor()).defined());
    memory.update(at::tensor({1.0}));
    QCOMPARE(memory.update(at::Tensor()).item<double>(), 1.0);
    QCOMPARE(memory.update(at::tensor({5.0})).item<double>(), 5.0);
  }

  void memoryCanBeARunningMean() {
    PrototypeMemory memory(0.75);
    memory.update(at::tensor({4.0}));
    QCOMPARE(memory.update(at::tensor({8.0})).item<double>(), 5.0);  // 0.75 * 4 + 0.25 * 8
    QCOMPARE(prototype_decay_from_name("last"), 0.0);
    QCOMPARE(prototype_decay_from_name("ema"), 0.99);
    QVERIFY_THROWS_EXCEPTION(Error, prototype_decay_from_name("first"));
  }

  void queryPoolsMatchTheReference() {
    const auto& r = losses()["query_selection"];
    QueryOptions options;
    options.easy = r["delta_e"].get<double>();
    options.hard = r["delta_h"].get<double>();
    const auto pools =
        query_pools(reference::tensor(r["prob_of_own_class"]), reference::tensor(r["label"], at::kLong),
                    r["class_id"].get<std::int64_t>(), options);
    QVERIFY(pools.easy == r["easy"].get<std::vector<std::int64_t>>());
    QVERIFY(pools.hard == r["hard"].get<std::vector<std::int64_t>>());
  }

  void queryBudgetMatchesTheReference() {
    for (const auto& row : losses()["query_selection"]["budget"]) {
      const auto value = [&](const char* key) { return row[key].get<std::int64_t>(); };
      const auto budget = query_budget(value("n_easy"), value("n_hard"), value("N"), QueryShortfall::fill);
      QVERIFY((budget == QueryBudget{value("take_easy"), value("take_hard")}));
    }
  }

  void withoutFillingEachSetGivesItsHalfAtMost() {
    QVERIFY((query_budget(5000, 100, 1024, QueryShortfall::no_fill) == QueryBudget{512, 100}));
    QVERIFY((query_budget(3, 0, 1024, QueryShortfall::with_replacement) == QueryBudget{512, 0}));
  }

  void backgroundQueriesUseTheProbabilityOfTheBackground() {
    // Class 0 with p = 0.02, 0.1, 0.5: p_0 = 0.98 easy, 0.9 neither, 0.5 hard; class 1 and ignored: no.
    const auto p = at::tensor({0.02, 0.1, 0.5, 0.02, 0.5}, at::kDouble).view({1, 1, 5});
    const auto labels = at::tensor({0, 0, 0, 1, 255}, at::kLong).view({1, 1, 5});
    Random random(1);
    QueryOptions options;
    QVERIFY(values(select_queries(p, labels, 0, options, random)) == (std::vector<std::int64_t>{2, 0}));
  }

  void queriesAreDrawnWithoutRepeatingAndReproducibly() {
    at::manual_seed(4);
    const auto p = at::rand({2, 40, 40}, at::kDouble);
    const auto labels = at::ones({2, 40, 40}, at::kLong);
    QueryOptions options;
    options.queries = 100;
    Random a(7);
    Random b(7);
    const auto first = values(select_queries(p, labels, 1, options, a));
    QVERIFY(first == values(select_queries(p, labels, 1, options, b)));
    QVERIFY(first != values(select_queries(p, labels, 1, options, b)));
    QCOMPARE(first.size(), std::size_t{100});
    QCOMPARE(std::set<std::int64_t>(first.begin(), first.end()).size(), std::size_t{100});
    const auto flat = p.flatten();
    for (std::size_t i = 0; i < first.size(); ++i) {
      const double value = flat[first[i]].item<double>();
      QVERIFY(i < 50 ? value < 0.8 : value > 0.95);
    }
  }

  void withReplacementTheHalvesAreFullFromFewPixels() {
    const auto p = at::tensor({0.99, 0.5}, at::kDouble).view({1, 1, 2});
    const auto labels = at::ones({1, 1, 2}, at::kLong);
    QueryOptions options;
    options.queries = 8;
    options.shortfall = QueryShortfall::with_replacement;
    Random random(3);
    QVERIFY(values(select_queries(p, labels, 1, options, random)) ==
            (std::vector<std::int64_t>{1, 1, 1, 1, 0, 0, 0, 0}));
  }

  void byRankTheHardQueriesComeFromTheLeastConfident() {
    // 12 labelled: n = 6 without a limit, hard pool all 12; with N = 4: n = 2, hard pool the 4 least
    // confident.
    const auto p = at::arange(12, at::kDouble).div(12).view({1, 1, 12});
    const auto labels = at::ones({1, 1, 12}, at::kLong);
    QueryOptions options;
    options.queries = 4;
    options.rule = QueryRule::rank;
    Random random(5);
    const auto chosen = values(select_queries(p, labels, 1, options, random));
    QCOMPARE(chosen.size(), std::size_t{4});
    QVERIFY(chosen[0] < 4 && chosen[1] < 4);
    QVERIFY(chosen[2] >= 4 && chosen[3] >= 4);
  }

  void noPixelOfAClassGivesNoQuery() {
    Random random(6);
    QueryOptions options;
    const auto chosen =
        select_queries(at::rand({1, 4, 4}, at::kDouble), at::zeros({1, 4, 4}, at::kLong), 1, options, random);
    QCOMPARE(chosen.numel(), 0);
  }

  void queryRulesHaveTheWordsOfTheRecipe() {
    QVERIFY(query_shortfall_from_name("fill") == QueryShortfall::fill);
    QVERIFY(query_shortfall_from_name("no_fill") == QueryShortfall::no_fill);
    QVERIFY(query_shortfall_from_name("with_replacement") == QueryShortfall::with_replacement);
    QVERIFY(query_rule_from_name("threshold") == QueryRule::threshold);
    QVERIFY(query_rule_from_name("rank") == QueryRule::rank);
    QVERIFY_THROWS_EXCEPTION(Error, query_shortfall_from_name("pad"));
    QVERIFY_THROWS_EXCEPTION(Error, query_rule_from_name("random"));
    QVERIFY(weighs_by_pixels("pixel_count") && !weighs_by_pixels("equal"));
    QVERIFY_THROWS_EXCEPTION(Error, weighs_by_pixels("area"));
  }

  void lloydStepsMatchTheReference() {
    const auto& r = losses()["kmeans"];
    const auto points = reference::tensor(r["points"]);
    const auto start = reference::tensor(r["initial_centres"]);
    for (std::size_t step = 0; step < r["iterations"].size(); ++step) {
      const auto& expected = r["iterations"][step];
      const auto found = lloyd(points, start, static_cast<std::int64_t>(step) + 1);
      QVERIFY(reference::distance(found.centres, reference::tensor(expected["centres"])) < 1e-6);
      QVERIFY(values(found.assignment) == expected["assignment"].get<std::vector<std::int64_t>>());
      QVERIFY(std::abs(found.inertia - expected["inertia"].get<double>()) < 1e-6);
    }
    QCOMPARE(lloyd(points, start).steps, std::int64_t{2});  // nothing moves after the second
  }

  void aCentreWithoutPointsStays() {
    const auto points = at::tensor({0.0, 1.0}, at::kDouble).view({2, 1});
    const auto found = lloyd(points, at::tensor({0.5, 100.0}, at::kDouble).view({2, 1}));
    QVERIFY(at::equal(found.centres, at::tensor({0.5, 100.0}, at::kDouble).view({2, 1})));
  }

  void twoCloudsAreFoundFromAnySeed() {
    at::manual_seed(8);
    const auto points = at::cat({at::randn({200, 3}) * 0.1, at::randn({200, 3}) * 0.1 + 5}, 0);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      Random random(seed);
      const auto found = kmeans(points, 2, random);
      const auto sorted = std::get<0>(found.centres.select(1, 0).sort());
      QVERIFY(std::abs(sorted[0].item<float>()) < 0.1F);
      QVERIFY(std::abs(sorted[1].item<float>() - 5) < 0.1F);
    }
  }

  void equalPointsGiveEqualSeeds() {
    Random random(1);
    QCOMPARE(kmeans(at::ones({4, 2}), 2, random).centres.sum().item<float>(), 4.0F);
  }

  void fewerPointsThanClustersAreRefused() {
    Random random(1);
    QVERIFY_THROWS_EXCEPTION(Error, kmeans(at::ones({1, 2}), 2, random));
  }
};

int run_terms_prototypes(int argc, char** argv) {
  TermsPrototypes test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_prototypes.moc"
