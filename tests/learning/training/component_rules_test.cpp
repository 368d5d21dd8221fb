#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/random.h"
#include "core/learning/component_gate.h"
#include "core/learning/component_labels.h"
#include "core/learning/fill_holes.h"
#include "core/learning/gate_references.h"
#include "core/learning/label_audit.h"
#include "core/learning/object_centres.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

/// Twenty dark smooth disks (rows 0 to 3), five bright ones with a dark rim (row 4) on grey with a little
/// noise; the network is sure of all of them.
struct Scene {
  cv::Mat image = cv::Mat(300, 300, CV_32F, cv::Scalar(0));
  cv::Mat probability = cv::Mat(300, 300, CV_32F, cv::Scalar(0.02));
  std::vector<cv::Point2d> dark, bright;

  Scene() {
    Random random(5);
    for (int i = 0; i < 25; ++i) {
      const cv::Point2d centre(35 + 58 * (i % 5), 35 + 58 * (i / 5));
      const bool is_dark = i < 20;
      (is_dark ? dark : bright).push_back(centre);
      // The first fifteen vary about their kind, the last five of the dark ones are its middle.
      const double radius = i < 15 ? random.uniform(10, 14) : 12;
      const auto grey = static_cast<float>(i < 15 ? random.uniform(-1.7, -1.3) : -1.5);
      if (is_dark) paint_disk(image, centre, radius, grey);
      if (!is_dark) {
        paint_disk(image, centre, radius, -2.0F);
        paint_disk(image, centre, radius - 4, 2.0F);
      }
      paint_disk(probability, centre, radius, static_cast<float>(i < 15 ? random.uniform(0.85, 0.95) : 0.9));
    }
    for (int row = 0; row < image.rows; ++row) {
      for (int column = 0; column < image.cols; ++column)
        image.at<float>(row, column) += static_cast<float>(0.3 * random.normal());
    }
  }

  std::vector<cv::Point2d> clicks() const { return {dark.begin(), dark.begin() + 15}; }
  cv::Mat label() const { return (probability > 0.5F) & 1; }
};

const DescribedComponent& component_at(const DescribedSection& section, cv::Point2d point) {
  return section.components[static_cast<std::size_t>(section.ids.at<std::int32_t>(cv::Point(point)))];
}

std::uint8_t value_at(const cv::Mat& label, cv::Point2d point) {
  return label.at<std::uint8_t>(cv::Point(point));
}

struct GatedScene {
  Scene scene;
  ComponentGateOptions options;
  DescribedSection section = describe_components(scene.image, scene.probability);
  std::optional<ComponentGate> gate =
      ComponentGate::fit(reference_components({section}, {scene.clicks()}, options), options);
};

/// Two arms of two columns, joined by two rows below: 38 pixels, corner at (5, 5).
///   ##.....##
///   ...         seven rows in all
///   #########
cv::Mat letter_u() {
  cv::Mat mask = cv::Mat::zeros(20, 20, CV_8U);
  mask(cv::Rect(5, 5, 2, 7)).setTo(1);
  mask(cv::Rect(12, 5, 2, 7)).setTo(1);
  mask(cv::Rect(5, 10, 9, 2)).setTo(1);
  return mask;
}

Recipe click_recipe(double quantile) {
  Recipe recipe;
  recipe.background_threshold = 0.3;
  recipe.bg_click_floor = 0.005;
  recipe.bg_click_quantile = quantile;
  return recipe;
}

}  // namespace

class ComponentRulesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void componentsThatLookLikeTheClickedOnesPassTheGate() {
    GatedScene s;
    QVERIFY(s.gate.has_value());
    cv::Mat label = s.scene.label();
    apply_gate(label, s.section, *s.gate, s.scene.clicks(), false, s.options);
    for (const auto& centre : s.scene.dark) QCOMPARE(value_at(label, centre), std::uint8_t{1});
  }

  void componentsOfAnotherKindAreIgnoredThenRejected() {
    GatedScene s;
    cv::Mat label = s.scene.label();
    apply_gate(label, s.section, *s.gate, s.scene.clicks(), false, s.options);
    for (const auto& centre : s.scene.bright) QCOMPARE(value_at(label, centre), kIgnore);
    label = s.scene.label();
    apply_gate(label, s.section, *s.gate, s.scene.clicks(), true, s.options);
    for (const auto& centre : s.scene.bright) QCOMPARE(value_at(label, centre), std::uint8_t{0});
    for (const auto& centre : s.scene.dark) QCOMPARE(value_at(label, centre), std::uint8_t{1});
  }

  void aClickedComponentPassesWhateverItLooksLike() {
    GatedScene s;
    auto clicks = s.scene.clicks();
    clicks.push_back(s.scene.bright[2]);
    cv::Mat label = s.scene.label();
    apply_gate(label, s.section, *s.gate, clicks, true, s.options);
    QCOMPARE(value_at(label, s.scene.bright[2]), std::uint8_t{1});
    QCOMPARE(value_at(label, s.scene.bright[1]), std::uint8_t{0});
  }

  void theRimOfARejectedComponentGoesWithIt() {
    GatedScene s;
    cv::Mat label = s.scene.label();
    const cv::Point rim = cv::Point(s.scene.bright[0]) + cv::Point(14, 0);  // radius 12, rim of 3
    label.setTo(kIgnore, s.section.ids == 0);
    apply_gate(label, s.section, *s.gate, s.scene.clicks(), true, s.options);
    QCOMPARE(label.at<std::uint8_t>(rim), std::uint8_t{0});
    QCOMPARE(label.at<std::uint8_t>(rim + cv::Point(6, 0)), kIgnore);
  }

  void fewerThanTenReferencesGiveNoGate() {
    Scene scene;
    const auto section = describe_components(scene.image, scene.probability);
    const auto gate_of = [&](std::ptrdiff_t clicks) {
      const std::vector<cv::Point2d> some(scene.dark.begin(), scene.dark.begin() + clicks);
      return ComponentGate::fit(reference_components({section}, {some}, {}), {});
    };
    QVERIFY(!ComponentGate::fit({}, {}).has_value());
    QVERIFY(!gate_of(9).has_value());
    QVERIFY(gate_of(10).has_value());
  }

  void aComponentCutByTheBorderIsNotHeldAgainstItsSize() {
    Scene scene;
    // The right half of a disk of the kind, at the border and once more inside.
    const cv::Rect half(cv::Point(scene.dark[16]) - cv::Point(0, 15), cv::Size(18, 30));
    for (const int x : {0, 58}) {
      for (cv::Mat* plane : {&scene.image, &scene.probability})
        (*plane)(half).copyTo((*plane)(cv::Rect(cv::Point(x, 49), half.size())));
    }
    const auto section = describe_components(scene.image, scene.probability);
    const auto gate = ComponentGate::fit(reference_components({section}, {scene.clicks()}, {}), {});
    auto cut = component_at(section, {2, 64});
    QVERIFY(cut.touches_border);
    QVERIFY(!component_at(section, {62, 64}).touches_border);
    const double forgiven = gate->distance(cut);
    cut.touches_border = false;
    QVERIFY(forgiven < gate->ignore_above());
    QVERIFY(gate->distance(cut) > gate->reject_above());
  }

  void aSpeckIsIgnoredAndIsNoReference() {
    Scene scene;
    paint_disk(scene.image, {64, 6}, 4, -1.5F);
    paint_disk(scene.probability, {64, 6}, 4, 0.9F);  // 49 pixels
    const auto section = describe_components(scene.image, scene.probability);
    auto clicks = scene.clicks();
    const auto gate = ComponentGate::fit(reference_components({section}, {clicks}, {}), {});
    cv::Mat label = scene.label();
    apply_gate(label, section, *gate, clicks, true, {});
    QCOMPARE(value_at(label, {64, 6}), kIgnore);
    clicks.push_back({64, 6});
    QCOMPARE(reference_components({section}, {clicks}, {}).size(), std::size_t{15});
  }

  void aComponentFarLargerThanAnyClickedOneIsRejected() {
    GatedScene s;
    auto large = component_at(s.section, s.scene.dark[0]);
    double largest = 0;
    for (const auto& click : s.scene.clicks())
      largest = std::max(largest, static_cast<double>(component_at(s.section, click).pixels));
    large.pixels = static_cast<int>(1.9 * largest);
    QVERIFY(!s.gate->is_too_large(large));
    large.pixels = static_cast<int>(2.1 * largest);
    QVERIFY(s.gate->is_too_large(large));
    QVERIFY(std::isfinite(s.gate->distance(large)));
    large.pixels = static_cast<int>(4.1 * largest);
    QVERIFY(s.gate->distance(large) > s.gate->reject_above());
    large.touches_border = true;  // its size is then a lower bound
    QVERIFY(s.gate->distance(large) > s.gate->reject_above());
  }

  void aComponentTwiceAsLargeIsIgnored() {
    GatedScene s;
    cv::Mat label = s.scene.label();
    s.section
        .components[static_cast<std::size_t>(s.section.ids.at<std::int32_t>(cv::Point(s.scene.dark[16])))]
        .pixels *= 3;
    apply_gate(label, s.section, *s.gate, s.scene.clicks(), true, s.options);
    QCOMPARE(value_at(label, s.scene.dark[16]), kIgnore);
    QCOMPARE(value_at(label, s.scene.dark[17]), std::uint8_t{1});
  }

  void clicksThatWereLearntDoNotMakeOthersDoubtful() {
    // After some rounds the network is sure of the clicked ones; of the others of the kind it is as sure as
    // ever.
    Scene scene;
    const auto before = describe_components(scene.image, scene.probability);
    const auto first = sureness_of(reference_components({before}, {scene.clicks()}, {}));
    QVERIFY(std::is_sorted(first.begin(), first.end()));
    Random random(6);
    for (const auto& click : scene.clicks()) {
      const auto learnt = static_cast<float>(random.uniform(0.985, 0.995));
      scene.probability.setTo(learnt, before.ids == before.ids.at<std::int32_t>(cv::Point(click)));
    }
    const auto section = describe_components(scene.image, scene.probability);
    auto references = reference_components({section}, {scene.clicks()}, {});
    const auto doubtful = [&](const ComponentGate& gate) {
      return std::count_if(scene.dark.begin() + 15, scene.dark.end(), [&](const cv::Point2d& other) {
        return gate.distance(component_at(section, other)) > gate.reject_above();
      });
    };
    QCOMPARE(doubtful(*ComponentGate::fit(references, {})), 5);
    replace_sureness(references, first);
    QVERIFY(sureness_of(references) == first);
    const auto gate = ComponentGate::fit(references, {});
    QCOMPARE(doubtful(*gate), 0);
    for (const auto& other : scene.bright)
      QVERIFY(gate->distance(component_at(section, other)) > gate->reject_above());
  }

  void whereNothingIsFalseNothingIsRefused() {
    GatedScene s;
    s.gate->widen({0.5, 1.0, 1.2}, s.options);
    QVERIFY(s.gate->reject_above() > 1e6);
    QVERIFY(s.gate->ignore_above() > 1e6);
  }

  void manyFarOnesAreRefusedAsBefore() {
    GatedScene s;
    const double ignored = s.gate->ignore_above();
    const double rejected = s.gate->reject_above();
    // Up to 18 % of the kind may lie beyond all 15 references: 7 of these 40, where 30 are.
    std::vector<double> distances(30, 5 * rejected);
    distances.insert(distances.end(), 10, 0.5 * ignored);
    s.gate->widen(distances, s.options);
    QVERIFY(s.gate->reject_above() < 5 * rejected);
    QVERIFY(s.gate->ignore_above() >= ignored);
  }

  void aFewFarOnesAreDoubtfulButNoBackground() {
    GatedScene s;
    // 18 % of these eleven: two of the three far ones.
    const double far = 5 * s.gate->reject_above();
    s.gate->widen({far, far, far, 1, 1, 1, 1, 1, 1, 1, 1}, s.options);
    QVERIFY(s.gate->reject_above() > 1e6);
    QVERIFY(s.gate->ignore_above() < far);
  }

  void aGateWithoutLimitOfErrorsKeepsItsQuantiles() {
    GatedScene s;
    const double rejected = s.gate->reject_above();
    s.options.ignore_errors = s.options.reject_errors = 1;
    s.gate->widen({1, 1, 1}, s.options);
    QCOMPARE(s.gate->reject_above(), rejected);
  }

  void onlyJudgedComponentsHaveADistance() {
    Scene scene;
    paint_disk(scene.probability, {64, 6}, 4, 0.9F);           // a speck
    scene.probability(cv::Rect(0, 240, 300, 60)).setTo(0.9F);  // far too large; row 4 is part of it
    const auto section = describe_components(scene.image, scene.probability);
    const auto gate = ComponentGate::fit(reference_components({section}, {scene.clicks()}, {}), {});
    QCOMPARE(unclicked_distances(*gate, {section}, {scene.clicks()}, {}).size(), std::size_t{5});
  }

  void surenessIsGivenRankForRank() {
    const auto sure = [](double value) {
      ComponentDescriptor descriptor;
      descriptor[4] = value;
      return descriptor;
    };
    std::vector<ComponentDescriptor> references = {sure(0.99), sure(0.95), sure(0.97)};
    replace_sureness(references, {0.5F, 0.75F});
    QCOMPARE(references[1][4], 0.5);
    QCOMPARE(references[2][4], 0.625);
    QCOMPARE(references[0][4], 0.75);
  }

  void withoutClicksLargeAndSureComponentsAreTheReferences() {
    Scene scene;
    paint_disk(scene.probability, scene.dark[16], 12, 0.6F);  // unsure
    paint_disk(scene.probability, scene.dark[17], 20, 0.02F);
    paint_disk(scene.probability, scene.dark[17], 6, 0.99F);  // 113 pixels
    const auto section = describe_components(scene.image, scene.probability);
    int sure = 0;
    for (std::size_t id = 1; id < section.components.size(); ++id)
      sure += section.components[id].descriptor[4] > 0.85 ? 1 : 0;
    // All that are sure but the small one.
    QCOMPARE(reference_components({section}, {{}}, {}).size(), static_cast<std::size_t>(sure - 1));
  }

  void aDescriptorHasTheNumbersOfADisk() {
    cv::Mat image(80, 80, CV_32F, cv::Scalar(1));
    cv::Mat probability(80, 80, CV_32F, cv::Scalar(0));
    paint_disk(image, {40, 40}, 18, -1.0F);
    paint_disk(probability, {40, 40}, 15, 0.75F);
    const auto component = component_at(describe_components(image, probability), {40, 40});
    const auto& d = component.descriptor;
    QVERIFY(!component.touches_border);
    QVERIFY(std::abs(d[0] - std::log(225 * std::numbers::pi)) < 0.02);
    QVERIFY(std::abs(d[1] + 1) < 0.01);  // inside, 2 px from the rim
    QVERIFY(d[2] < 0.01);
    QVERIFY(d[3] > 0.5 && d[3] < 2);  // the ring lies across the edge of the object
    QVERIFY(std::abs(d[4] - 0.75) < 1e-5);
    QVERIFY(std::abs(d[6] - 1) < 0.1);
  }

  void fillHolesFillsOnlyEnclosedSmallHoles() {
    cv::Mat mask = cv::Mat::zeros(30, 60, CV_8U);
    mask(cv::Rect(5, 5, 12, 12)).setTo(255);
    mask(cv::Rect(8, 8, 3, 3)).setTo(0);  // enclosed, 9 pixels
    mask(cv::Rect(25, 5, 12, 12)).setTo(255);
    mask(cv::Rect(27, 7, 4, 4)).setTo(0);  // enclosed, 16 pixels
    mask(cv::Rect(45, 5, 8, 8)).setTo(255);
    mask(cv::Rect(48, 5, 2, 3)).setTo(0);  // open to the outside
    mask(cv::Rect(0, 20, 6, 8)).setTo(255);
    mask(cv::Rect(0, 23, 3, 2)).setTo(0);  // at the border of the picture
    const int before = cv::countNonZero(mask);
    fill_holes(mask, 10);
    QCOMPARE(cv::countNonZero(mask), before + 9);
    QCOMPARE(mask.at<std::uint8_t>(9, 9), std::uint8_t{255});
    fill_holes(mask, 17);
    QCOMPARE(cv::countNonZero(mask), before + 9 + 16);
  }

  void aHoleThatTouchesTheOutsideByACornerIsEnclosed() {
    cv::Mat mask = cv::Mat::zeros(8, 8, CV_8U);
    mask(cv::Rect(2, 2, 4, 4)).setTo(255);
    mask(cv::Rect(3, 3, 1, 1)).setTo(0);
    mask.at<std::uint8_t>(2, 2) = 0;
    fill_holes(mask, 10);
    QCOMPARE(mask.at<std::uint8_t>(3, 3), std::uint8_t{255});
    QCOMPARE(mask.at<std::uint8_t>(2, 2), std::uint8_t{0});
  }

  void theBackgroundBoundIsAQuantileOfTheClicks() {
    QCOMPARE(background_bound({0.25, 0.05, 0.15}, click_recipe(0.5), 0), 0.15);
    // Position 0.25 of 0..1: 0.1 + 0.25 (0.2 - 0.1).
    QVERIFY(std::abs(background_bound({0.2, 0.1}, click_recipe(0.25), 0) - 0.125) < 1e-12);
    // Position 0.05 (5 - 1) = 0.2: 0.02 + 0.2 (0.12 - 0.02).
    QVERIFY(std::abs(background_bound({0.9, 0.12, 0.8, 0.02, 0.7}, click_recipe(0.05), 0) - 0.04) < 1e-12);
    QCOMPARE(background_bound({0.2}, click_recipe(0.05), 0), 0.2);
  }

  void theBackgroundBoundStaysBetweenFloorAndThreshold() {
    QCOMPARE(background_bound({0.9, 0.95}, click_recipe(0.05), 0), 0.3);
    QCOMPARE(background_bound({0.0001, 0.9}, click_recipe(0), 0), 0.005);
    Recipe recipe = click_recipe(0);
    recipe.bg_click_floor = 0.4;  // above the threshold: the threshold wins
    QCOMPARE(background_bound({0.01}, recipe, 0), 0.3);
  }

  void theBackgroundBoundRisesWithTheRounds() {
    Recipe recipe = click_recipe(0);
    recipe.early_background_threshold = 0.1;
    QCOMPARE(background_bound({0.9}, recipe, 0), 0.1);
    QCOMPARE(background_bound({0.9}, recipe, 0.5), 0.2);
    QCOMPARE(background_bound({0.9}, recipe, 1), 0.3);
    QCOMPARE(background_bound({0.07}, recipe, 0.5), 0.07);
    recipe.early_background_threshold = 0.4;  // above the threshold: the threshold wins
    QCOMPARE(background_bound({0.9}, recipe, 0), 0.3);
  }

  void withoutClicksTheBackgroundHasABoundOfItsOwn() {
    Recipe recipe = click_recipe(0.05);
    recipe.unclicked_background_threshold = 0.1;
    QCOMPARE(background_bound({}, recipe, 0), 0.1);
    QCOMPARE(background_bound({}, recipe, 1), 0.1);
    QCOMPARE(background_bound({0.9, 0.95}, recipe, 1), 0.3);
    recipe.unclicked_background_threshold = 0.4;  // above the threshold: the threshold wins
    QCOMPARE(background_bound({}, recipe, 0), 0.3);
  }

  void theProbabilityAtAClickIsTheMeanOfASquare() {
    const cv::Mat p = (cv::Mat_<float>(3, 4) << 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 0.9);
    // Rows 0..2 and columns 0..2 sum to 4.5; the square of the corner holds 0, 0.1, 0.4, 0.5.
    const auto values = probability_at(p, {{1.2, 0.8}, {0, 0}, {40, 40}}, 3);
    QCOMPARE(values.size(), std::size_t{2});
    QVERIFY(std::abs(values[0] - 0.5) < 1e-6);
    QVERIFY(std::abs(values[1] - 0.25) < 1e-6);
    QVERIFY(std::abs(probability_at(p, {{3, 0}}, 0.2).at(0) - 0.3) < 1e-6);
  }

  void theMedianRadiusLeavesSmallComponentsOut() {
    cv::Mat p = cv::Mat::zeros(40, 40, CV_32F);
    p(cv::Rect(1, 1, 2, 2)).setTo(0.9);
    p(cv::Rect(10, 10, 4, 4)).setTo(0.9);
    p(cv::Rect(20, 20, 6, 6)).setTo(0.9);
    p(cv::Rect(30, 5, 5, 5)).setTo(0.9);
    // 16, 25 and 36 pixels count: sqrt(25 / pi).
    QVERIFY(std::abs(median_object_radius({p}, 10).value() - 2.820948) < 1e-6);
    QVERIFY(!median_object_radius({p}, 100).has_value());
    QVERIFY(!median_object_radius({}, 10).has_value());
  }

  void componentLabelsHaveThreeLevels() {
    cv::Mat p(12, 12, CV_32F, cv::Scalar(0.1));
    p(cv::Rect(1, 1, 5, 5)).setTo(0.9);
    p(cv::Rect(3, 3, 1, 1)).setTo(0.1);   // a hole
    p(cv::Rect(8, 1, 1, 2)).setTo(0.9);   // a speck
    p(cv::Rect(1, 8, 10, 2)).setTo(0.5);  // doubtful
    ComponentLabelOptions options;
    options.largest_hole_px = 2;
    const auto made = component_labels(p, options);
    QCOMPARE(count_of(made.label, 1), 25);
    QCOMPARE(count_of(made.label, kIgnore), 20 + 2);
    QCOMPARE(count_of(made.label, 0), 144 - 25 - 22);
    options.largest_hole_px = 0;
    QCOMPARE(count_of(component_labels(p, options).label, 1), 24);
    options.smallest_component_px = 2;
    QCOMPARE(count_of(component_labels(p, options).label, 1), 26);
  }

  void aNegativePointTurnsItsComponentToBackground() {
    cv::Mat p(30, 30, CV_32F, cv::Scalar(0.1));
    p(cv::Rect(2, 2, 10, 10)).setTo(0.9);
    p(cv::Rect(16, 16, 10, 10)).setTo(0.9);
    TargetLabels labels;
    labels.label = (p > 0.5F) & 1;
    labels.click_pixels = cv::Mat::zeros(30, 30, CV_8U);
    apply_negative_points(labels, p, {{5, 5}}, 2);
    QCOMPARE(count_of(labels.label, 1), 100);
    QCOMPARE(labels.label.at<std::uint8_t>(3, 3), std::uint8_t{0});
    QCOMPARE(count_of(labels.hard_background, 1), 100);
  }

  void aNegativePointOnNothingIsADisk() {
    const cv::Mat p(30, 30, CV_32F, cv::Scalar(0.1));
    TargetLabels labels;
    labels.label = cv::Mat(30, 30, CV_8U, cv::Scalar(kIgnore));
    labels.click_pixels = cv::Mat::zeros(30, 30, CV_8U);
    apply_negative_points(labels, p, {{15, 15}, {-40, 3}}, 2);
    QCOMPARE(count_of(labels.hard_background, 1), 13);  // lattice points within distance 2
    QCOMPARE(count_of(labels.label, 0), 13);
  }

  void clickedPixelsStayWhenANegativePointHitsTheirComponent() {
    cv::Mat p(30, 30, CV_32F, cv::Scalar(0.1));
    p(cv::Rect(2, 2, 20, 10)).setTo(0.9);
    TargetLabels labels;
    labels.label = (p > 0.5F) & 1;
    labels.click_pixels = cv::Mat::zeros(30, 30, CV_8U);
    paint_disk<std::uint8_t>(labels.click_pixels, {5, 6}, 2, 1);
    apply_negative_points(labels, p, {{18, 6}}, 2);
    QCOMPARE(count_of(labels.label, 1), 13);
    QCOMPARE(labels.label.at<std::uint8_t>(6, 5), std::uint8_t{1});
    QCOMPARE(count_of(labels.hard_background, 1), 200 - 13);
  }

  void theCentresOfAConcaveShapeFollowTheirRule() {
    const cv::Mat mask = letter_u();
    QCOMPARE(cv::countNonZero(mask), 38);
    // Mean of x: 9 by symmetry; of y: 5 + (28 * 3 + 10 * 5.5) / 38 = 8.66, cut to 8: in the opening.
    const auto mean = object_centres(mask, "centroid", 4);
    QCOMPARE(mean.size(), std::size_t{1});
    QVERIFY(mean[0] == cv::Point2d(9, 8));
    QCOMPARE(mask.at<std::uint8_t>(cv::Point(mean[0])), std::uint8_t{0});
    // Two rows below stands the bridge; the arms are three columns away.
    QVERIFY(object_centres(mask, "centroid_snapped", 4).at(0) == cv::Point2d(9, 10));
    // Where arm and bridge meet the background is farthest: (6, 10) first, then (12, 10).
    QVERIFY(object_centres(mask, "edt_max", 4).at(0) == cv::Point2d(6, 10));
  }

  void centresComeInOrderAndSpecksHaveNone() {
    cv::Mat mask = cv::Mat::zeros(30, 30, CV_8U);
    mask(cv::Rect(20, 3, 3, 3)).setTo(1);
    mask(cv::Rect(4, 10, 5, 5)).setTo(1);
    mask(cv::Rect(25, 25, 3, 1)).setTo(1);  // three pixels
    for (const char* rule : {"edt_max", "centroid", "centroid_snapped"}) {
      const auto centres = object_centres(mask, rule, 4);
      QCOMPARE(centres.size(), std::size_t{2});
      QVERIFY(centres[0] == cv::Point2d(21, 4));
      QVERIFY(centres[1] == cv::Point2d(6, 12));
    }
    QVERIFY(object_centres(cv::Mat::zeros(5, 5, CV_8U), "edt_max", 4).empty());
  }

  void theAuditCountsWhatWasWorkedOutByHand() {
    const cv::Mat label = (cv::Mat_<std::uint8_t>(2, 4) << 1, 1, 0, 255, 1, 255, 0, 0);
    const cv::Mat truth = (cv::Mat_<std::uint8_t>(2, 4) << 1, 0, 0, 1, 1, 1, 0, 1);
    const cv::Mat p = (cv::Mat_<float>(2, 4) << 0.95, 0.6, 0.05, 0.2, 0.92, 0.45, 0, 0.01);
    LabelAudit audit;
    audit.add_labels(label, truth);
    audit.add_prediction(p);
    audit.add_held_out(p, {{0, 0}, {1.2, 0.3}, {3, 1}});
    RoundReport report;
    audit.fill(report);
    QCOMPARE(report.labelled_share, 6.0 / 8);
    QCOMPARE(report.foreground_share, 3.0 / 8);
    QCOMPARE(report.uncertain_share.value(), 3.0 / 3);  // 0.6, 0.2, 0.45; over 0.95, 0.6, 0.92
    QCOMPARE(report.held_out_score.value(), 2.0 / 3);
    QCOMPARE(report.label_precision.value(), 2.0 / 3);
    QCOMPARE(report.label_recall.value(), 2.0 / 5);
  }

  void theAuditSumsOverSections() {
    LabelAudit audit;
    audit.add_labels(cv::Mat::ones(2, 2, CV_8U), cv::Mat::ones(2, 2, CV_8U));
    audit.add_labels(cv::Mat(2, 2, CV_8U, cv::Scalar(255)), cv::Mat::ones(2, 2, CV_8U));
    RoundReport report;
    audit.fill(report);
    QCOMPARE(report.labelled_share, 0.5);
    QCOMPARE(report.label_recall.value(), 0.5);
    QCOMPARE(report.label_precision.value(), 1.0);
  }

  void withoutTruthOrHeldOutClicksTheirScoresAreAbsent() {
    LabelAudit audit;
    audit.add_labels(cv::Mat::ones(2, 2, CV_8U), {});
    audit.add_prediction(cv::Mat(2, 2, CV_32F, cv::Scalar(0.4)));
    RoundReport report;
    audit.fill(report);
    QVERIFY(!report.label_precision && !report.label_recall && !report.held_out_score);
    QCOMPARE(report.uncertain_share.value(), 4.0);  // nothing predicted: over one pixel
    RoundReport empty;
    LabelAudit().fill(empty);
    QCOMPARE(empty.labelled_share, 0.0);
  }
};

int run_component_rules(int argc, char** argv) {
  ComponentRulesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "component_rules_test.moc"
