#include "core/learning/round_labels.h"

#include <QTest>
#include <cmath>
#include <set>

#include "core/base/random.h"
#include "core/learning/density_target.h"
#include "core/learning/drawn_labels.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

/// Recipe quick without the parts that have tests of their own.
Recipe plain_recipe(const std::string& rule) {
  Recipe recipe = preset_recipe("quick");
  recipe.pseudo_label = rule;
  recipe.component_gate = false;
  recipe.hole_area_um2 = 0;
  return recipe;
}

/// A section of 80 x 80 pixels, 10 nm wide; the network finds round objects of radius 8 (197 pixels) where
/// `objects` are, with a density peak in each, and is unsure about nothing.
struct Round {
  std::vector<TrainingSection> sections;
  std::vector<ImagePrediction> predictions;
  RoundMemory memory;

  void add(const std::vector<cv::Point2d>& objects, const Recipe& recipe, float sure = 0.9F,
           float background = 0.001F) {
    TrainingSection section;
    section.z = static_cast<std::int64_t>(sections.size());
    section.image = cv::Mat::zeros(80, 80, CV_32F);
    ImagePrediction prediction{cv::Mat(80, 80, CV_32F, cv::Scalar(background)),
                               density_map(objects, {80, 80}, density_options(recipe))};
    for (const auto& object : objects) paint_disk(prediction.probability, object, 8, sure);
    sections.push_back(section);
    predictions.push_back(prediction);
    memory.chosen.emplace_back();
  }

  RoundLabels labels(const Recipe& recipe, const RoundPlace& place) {
    return make_round_labels(sections, predictions, recipe, place, 10, memory);
  }
};

const cv::Point2d kFirst(20, 20);
const cv::Point2d kSecond(58, 24);
const cv::Point2d kThird(30, 60);
constexpr int kObject = 197;  ///< lattice points within distance 8

std::uint8_t value_at(const cv::Mat& label, cv::Point2d point) {
  return label.at<std::uint8_t>(cv::Point(point));
}

bool holds_only_labels(const cv::Mat& label) {
  return count_of(label, 0) + count_of(label, 1) + count_of(label, 255) == static_cast<int>(label.total());
}

/// A smooth random prediction.
ImagePrediction random_prediction(Random& random) {
  ImagePrediction prediction{cv::Mat(80, 80, CV_32F), cv::Mat(80, 80, CV_32F)};
  const double phase = random.uniform(0, 6);
  const double wave = random.uniform(0.15, 0.5);
  for (int row = 0; row < 80; ++row) {
    for (int column = 0; column < 80; ++column) {
      const double p = 0.5 + 0.5 * std::sin(wave * row + phase) * std::cos(wave * column - phase);
      prediction.probability.at<float>(row, column) = static_cast<float>(p);
      prediction.density.at<float>(row, column) = static_cast<float>(p * p);
    }
  }
  return prediction;
}

}  // namespace

class RoundLabelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ratiosAreSpreadEvenlyOverTheRounds() {
    // Four entries over four rounds, over eight (each twice) and over two (first and third).
    QCOMPARE(ratio_of_round("0.2,0.4,0.6,0.8", 2, 4), 0.6);
    QCOMPARE(ratio_of_round("0.2,0.4,0.6,0.8", 3, 8), 0.4);
    QCOMPARE(ratio_of_round("0.2,0.4,0.6,0.8", 7, 8), 0.8);
    QCOMPARE(ratio_of_round("0.2,0.4,0.6,0.8", 1, 2), 0.6);
    QCOMPARE(ratio_of_round("0.5", 3, 4), 0.5);
    QCOMPARE(ratio_of_round("0.2,0.4", 9, 4), 0.4);  // past the end: the last
  }

  void jointFourTrainsBothHeadsInEveryRound() {
    const Recipe recipe;  // joint4: det 0.2 to 0.8, seg 0, 0.5, 0.95, 0.95
    const double det[] = {0.2, 0.4, 0.6, 0.8};
    const double seg[] = {0, 0.5, 0.95, 0.95};
    for (std::int64_t round = 0; round < 4; ++round) {
      const auto task = round_task(recipe, {round, 4});
      QVERIFY(task.detection && task.segmentation);
      QCOMPARE(task.det_ratio, det[round]);
      QCOMPARE(task.seg_ratio, seg[round]);
    }
  }

  void twoStagesTrainDetectionFirstThenBoth() {
    Recipe recipe;
    recipe.round_plan = "two_stage";
    // Each stage has four rounds; in the second all centres of the first are in use.
    const double det[] = {0.2, 0.4, 0.6, 0.8, 0.8, 0.8, 0.8, 0.8};
    const double seg[] = {0, 0.5, 0.95, 0.95};
    for (std::int64_t round = 0; round < 8; ++round) {
      const auto task = round_task(recipe, {round, 8});
      QVERIFY(task.detection);
      QCOMPARE(task.segmentation, round >= 4);
      QCOMPARE(task.det_ratio, det[round]);
      if (round >= 4) QCOMPARE(task.seg_ratio, seg[round - 4]);
    }
  }

  void aTermThatIsSwitchedOffStaysOff() {
    Recipe recipe;
    recipe.detection = false;
    QVERIFY(!round_task(recipe, {1, 4}).detection);
    recipe.seg_target_term = false;
    QVERIFY(!round_task(recipe, {1, 4}).segmentation);
  }

  void allComponentsOfASurePredictionAreLabelled() {
    const Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst, kSecond, kThird}, recipe);
    round.sections[0].clicks = {kFirst};
    const auto labels = round.labels(recipe, {0, 4});
    const cv::Mat& label = labels.sections[0].label;
    QCOMPARE(count_of(label, 1), 3 * kObject);
    QCOMPARE(count_of(label, 0), 6400 - 3 * kObject);
    QCOMPARE(cv::countNonZero(labels.sections[0].click_pixels), 13);  // the disk of radius 2 at the click
    QVERIFY(std::abs(labels.estimated_count - 3) < 0.05);
  }

  void onlyTheClickedComponentIsLabelledWhileIplSelectsNone() {
    Recipe recipe = plain_recipe("ipl");
    recipe.seg_ratios = "0";
    Round round;
    round.add({kFirst, kSecond, kThird}, recipe);
    round.sections[0].clicks = {kFirst};
    const auto label = round.labels(recipe, {0, 4}).sections[0].label;
    QCOMPARE(count_of(label, 1), kObject);
    QCOMPARE(value_at(label, kFirst), std::uint8_t{1});
    QCOMPARE(value_at(label, kSecond), kIgnore);
    QCOMPARE(count_of(label, 0), 6400 - 3 * kObject);
  }

  void iplSelectsTheShareOfTheRound() {
    Recipe recipe = plain_recipe("ipl");
    recipe.seg_ratios = "0.66,0.95";  // of three objects: two, then three
    Round round;
    round.add({kFirst, kSecond, kThird}, recipe);
    round.sections[0].clicks = {kFirst};
    QCOMPARE(count_of(round.labels(recipe, {0, 2}).sections[0].label, 1), 2 * kObject);
    QCOMPARE(count_of(round.labels(recipe, {1, 2}).sections[0].label, 1), 3 * kObject);
  }

  void thresholdLabelsNeedSurenessOfBothClasses() {
    const Recipe recipe = plain_recipe("threshold");  // t = 0.95
    Round round;
    round.add({kFirst}, recipe, 0.97F);
    paint_disk(round.predictions[0].probability, kSecond, 8, 0.9F);
    const auto label = round.labels(recipe, {0, 4}).sections[0].label;
    QCOMPARE(count_of(label, 1), kObject);
    QCOMPARE(count_of(label, kIgnore), kObject);
    QCOMPARE(count_of(label, 0), 6400 - 2 * kObject);
  }

  void entropyLabelsIgnoreWhatIsUnsure() {
    const Recipe recipe = plain_recipe("entropy");
    Round round;
    round.add({kFirst}, recipe, 0.97F);
    // 0.55 has an entropy of 0.993 bits, above the floor of 0.5; 49 of 246 pixels stay below a fifth.
    paint_disk(round.predictions[0].probability, kSecond, 4, 0.55F);
    const auto label = round.labels(recipe, {0, 4}).sections[0].label;
    QCOMPARE(count_of(label, 1), kObject);
    QCOMPARE(count_of(label, kIgnore), 49);
  }

  void aMissedClickIsPaintedAndItsSurroundingsAreIgnored() {
    const Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst}, recipe);
    round.sections[0].clicks = {kFirst, kThird};
    const auto label = round.labels(recipe, {0, 4}).sections[0].label;
    QCOMPARE(value_at(label, kThird), std::uint8_t{1});
    // Half of the median radius is below 50 nm: the disk of a missed click has 5 pixels of radius.
    QCOMPARE(count_of(label, 1), kObject + 81);
    QCOMPARE(value_at(label, kThird + cv::Point2d(0, 15)), kIgnore);
    QCOMPARE(value_at(label, kThird + cv::Point2d(30, 0)), std::uint8_t{0});
  }

  void chosenCentresStayInTheNextRound() {
    Recipe recipe = plain_recipe("all_components");
    recipe.det_ratios = "0.66,1";
    Round round;
    round.add({kFirst, kSecond, kThird}, recipe);
    round.add({kSecond, kThird}, recipe);
    round.sections[0].clicks = {kFirst};
    const auto first = round.labels(recipe, {0, 2});
    const auto kept = round.memory.chosen;
    QCOMPARE(kept[0].size(), std::size_t{1});  // two of three, one of them clicked
    QCOMPARE(kept[1].size(), std::size_t{2});  // ceil(0.66 * 2)
    QCOMPARE(first.centres, std::int64_t{4});
    // A model that finds nothing any more does not lose them.
    for (auto& prediction : round.predictions) prediction.density.setTo(0);
    const auto second = round.labels(recipe, {1, 2});
    QVERIFY(round.memory.chosen == kept);
    QCOMPARE(second.sections[0].centres.size(), std::size_t{2});
    QVERIFY(second.sections[0].centres[0] == kFirst);
    QVERIFY(second.sections[0].centres[1] == kept[0][0]);
  }

  void whereAllAreClickedNoPeakIsChosen() {
    for (const char* rule : {"ipl", "all_components"}) {
      Recipe recipe = plain_recipe(rule);
      recipe.all_points_clicked = true;
      Round round;
      round.add({kFirst, kSecond, kThird}, recipe);
      round.sections[0].clicks = {kFirst};
      const auto labels = round.labels(recipe, {3, 4});
      QCOMPARE(labels.sections[0].centres, std::vector<cv::Point2d>{kFirst});
      const auto beside = value_at(labels.sections[0].label, kSecond);
      QCOMPARE(beside, rule == std::string("ipl") ? std::uint8_t{0} : std::uint8_t{1});
    }
  }

  void aClickedObjectIsNotChosenOnceMore() {
    Recipe recipe = plain_recipe("all_components");
    recipe.det_ratios = "1";
    Round round;
    round.add({kFirst, kSecond}, recipe);
    round.sections[0].clicks = {kFirst + cv::Point2d(3, -2)};  // the peak is nearer than merge_radius
    QCOMPARE(round.labels(recipe, {0, 1}).sections[0].centres.size(), std::size_t{2});
    QVERIFY(round.memory.chosen[0] == std::vector<cv::Point2d>{kSecond});
  }

  void zeroClicksWork() {
    for (const char* rule : {"ipl", "all_components", "threshold", "entropy"}) {
      Recipe recipe = plain_recipe(rule);
      recipe.component_gate = true;
      Round round;
      round.add({kFirst, kSecond, kThird}, recipe, 0.97F);
      const auto labels = round.labels(recipe, {0, 4});
      QVERIFY2(count_of(labels.sections[0].label, 1) > 0, rule);
      QVERIFY(holds_only_labels(labels.sections[0].label));
      // The best peak's component stands in for the clicks: ceil(0.15 * 3) = 1 object.
      QCOMPARE(cv::countNonZero(labels.sections[0].click_pixels), kObject);
    }
  }

  void fewClicksDoNotSayWhatTheOthersMustLookLike() {
    // In each section a clicked object and a sure one of two and a half times its size, more than the gate
    // of the clicked ones allows.
    Recipe recipe = plain_recipe("all_components");
    recipe.component_gate = true;
    recipe.gate_reject_from = 0;
    const auto label_of_the_large_one = [&](int sections) {
      Round round;
      for (int i = 0; i < sections; ++i) {
        round.add({kFirst, kSecond}, recipe);
        paint_disk(round.predictions.back().probability, kSecond, 13, 0.9F);
        round.sections.back().clicks = {kFirst};
      }
      return value_at(round.labels(recipe, {0, 4}).sections[0].label, kSecond);
    };
    QCOMPARE(label_of_the_large_one(20), std::uint8_t{1});
    QCOMPARE(label_of_the_large_one(24), kIgnore);
  }

  void heldOutClicksTellTheGateWhatMitochondriaLookLike() {
    // As above, with a fifth of the clicks held out: 20 are too few, with four held out ones they are enough.
    Recipe recipe = plain_recipe("all_components");
    recipe.component_gate = true;
    const auto label_of_the_large_one = [&](bool are_held_out) {
      Round round;
      for (int i = 0; i < 24; ++i) {
        round.add({kFirst, kSecond}, recipe);
        paint_disk(round.predictions.back().probability, kSecond, 13, 0.9F);
        if (i < 20) round.sections.back().clicks = {kFirst};
        if (i >= 20 && are_held_out) round.sections.back().held_out = {kFirst};
      }
      return value_at(round.labels(recipe, {0, 4}).sections[0].label, kSecond);
    };
    QCOMPARE(label_of_the_large_one(false), std::uint8_t{1});
    QCOMPARE(label_of_the_large_one(true), kIgnore);
  }

  void heldOutClicksMakeNoLabel() {
    Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst}, recipe);
    round.sections[0].clicks = {kFirst};
    round.sections[0].held_out = {kSecond};  // missed by the network
    const auto labels = round.labels(recipe, {0, 4}).sections[0];
    QCOMPARE(value_at(labels.label, kSecond), std::uint8_t{0});
    QCOMPARE(value_at(labels.click_pixels, kSecond), std::uint8_t{0});
  }

  void howSureClicksWereBeforeTheyWereLearntIsKept() {
    Recipe recipe = plain_recipe("all_components");
    recipe.component_gate = true;
    Round round;
    for (int i = 0; i < 12; ++i) {
      round.add({kFirst, kSecond}, recipe, i < 6 ? 0.8F : 0.9F);
      round.sections.back().clicks = {kFirst};
    }
    round.labels(recipe, {0, 4});
    const auto first = round.memory.first_sureness;
    QCOMPARE(first.size(), std::size_t{12});
    QCOMPARE(first.front(), 0.8F);
    QCOMPARE(first.back(), 0.9F);
    for (auto& prediction : round.predictions) paint_disk(prediction.probability, kFirst, 8, 0.99F);
    round.labels(recipe, {1, 4});
    QVERIFY(round.memory.first_sureness == first);
  }

  void withoutClicksNoSurenessIsKept() {
    Recipe recipe = plain_recipe("all_components");
    recipe.component_gate = true;
    Round round;
    round.add({kFirst, kSecond}, recipe);
    round.labels(recipe, {0, 4});
    QVERIFY(round.memory.first_sureness.empty());
  }

  void sectionsWithoutAnyPredictionWork() {
    const Recipe recipe = preset_recipe("quick");
    Round round;
    round.add({}, recipe);
    const auto labels = round.labels(recipe, {0, 4});
    QCOMPARE(count_of(labels.sections[0].label, 0), 6400);
    QVERIFY(labels.sections[0].centres.empty());
    QCOMPARE(labels.estimated_count, 0.0);
    QVERIFY(!round.memory.first_found);  // there was nothing to find
  }

  void labelsAreZeroOneOrIgnoredAndEveryClickHasLabelOne() {
    Random random(21);
    for (const char* rule : {"ipl", "all_components", "threshold", "entropy"}) {
      for (std::int64_t round = 0; round < 6; ++round) {
        Recipe recipe = plain_recipe(rule);
        recipe.component_gate = round % 2 == 0;
        recipe.early_negatives_from = round % 3 == 0 ? 0 : 1;
        Round data;
        for (int i = 0; i < 3; ++i) {
          data.add({}, recipe);
          data.predictions.back() = random_prediction(random);
          for (int j = 0; j < i * 3; ++j)
            data.sections.back().clicks.emplace_back(random.uniform(-0.4, 79.4), random.uniform(-0.4, 79.4));
          data.sections.back().negatives.emplace_back(random.uniform(0, 79), random.uniform(0, 79));
        }
        const auto labels = data.labels(recipe, {round, 6});
        for (std::size_t i = 0; i < 3; ++i) {
          const auto& section = labels.sections[i];
          QVERIFY(holds_only_labels(section.label));
          for (const auto& click : data.sections[i].clicks) {
            const cv::Point at(static_cast<int>(std::floor(click.x + 0.5)),
                               static_cast<int>(std::floor(click.y + 0.5)));
            QCOMPARE(section.label.at<std::uint8_t>(at), std::uint8_t{1});
          }
          QVERIFY(section.centres.size() >= data.sections[i].clicks.size());
          QCOMPARE(cv::countNonZero(section.hard_background & (section.label != 0)), 0);
        }
      }
    }
  }

  void aNegativePointMakesItsComponentBackgroundOfTheRound() {
    const Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst, kSecond}, recipe);
    round.sections[0].clicks = {kFirst};
    round.sections[0].negatives = {kSecond + cv::Point2d(2, 2)};
    const auto labels = round.labels(recipe, {0, 4});
    QCOMPARE(count_of(labels.sections[0].label, 1), kObject);
    QCOMPARE(cv::countNonZero(labels.sections[0].hard_background), kObject);
    QCOMPARE(value_at(labels.sections[0].background, kSecond), std::uint8_t{1});
  }

  void aRejectedComponentHasNoCentreInAnyRound() {
    Recipe recipe = plain_recipe("all_components");
    recipe.det_ratios = "1";
    Round round;
    round.add({kFirst, kSecond, kThird}, recipe);
    round.sections[0].clicks = {kFirst};
    QCOMPARE(round.labels(recipe, {0, 3}).sections[0].centres.size(), std::size_t{3});
    // One of the two that an earlier round chose is rejected now, off its peak.
    round.sections[0].negatives = {kSecond + cv::Point2d(5, 3)};
    for (std::int64_t index = 1; index < 3; ++index) {
      const auto labels = round.labels(recipe, {index, 3});
      QCOMPARE(labels.sections[0].centres, (std::vector<cv::Point2d>{kFirst, kThird}));
      QCOMPARE(round.memory.chosen[0], std::vector<cv::Point2d>{kThird});
      QVERIFY(labels.estimated_count < 2.5);  // the tail beyond the component still counts
    }
  }

  void aRejectedComponentTakesNoPlaceOfTheQuota() {
    Recipe recipe = plain_recipe("ipl");
    recipe.det_ratios = recipe.seg_ratios = "0.5";
    Round round;
    round.add({kFirst, kSecond, kThird}, recipe);
    paint_disk(round.predictions[0].density, kFirst, 2, 1.5F);  // the surest peak
    round.sections[0].negatives = {kFirst};
    const auto section = round.labels(recipe, {0, 1}).sections[0];
    QVERIFY(!section.centres.empty());
    QCOMPARE(value_at(section.label, kFirst), std::uint8_t{0});
    QVERIFY(count_of(section.label, 1) >= kObject);
  }

  void aClickOutweighsANegativePointInItsComponent() {
    const Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst}, recipe);
    round.sections[0].clicks = {kFirst};
    round.sections[0].negatives = {kFirst + cv::Point2d(6, 0)};
    const auto section = round.labels(recipe, {0, 1}).sections[0];
    QCOMPARE(section.centres, std::vector<cv::Point2d>{kFirst});
    QCOMPARE(value_at(section.label, kFirst), std::uint8_t{1});
  }

  void withoutClicksANegativePointRejectsEvenTheBestPeak() {
    const Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst}, recipe);
    round.sections[0].negatives = {kFirst};
    const auto section = round.labels(recipe, {0, 4}).sections[0];
    QCOMPARE(count_of(section.label, 1), 0);
    QCOMPARE(cv::countNonZero(section.hard_background), kObject);
    QCOMPARE(cv::countNonZero(section.click_pixels), 0);
  }

  void earlyNegativesRejectWhatTheDensityDoesNotSupport() {
    Recipe recipe = plain_recipe("all_components");
    recipe.early_negatives_from = 0.5;
    Round round;
    round.add({kFirst}, recipe);
    paint_disk(round.predictions[0].probability, kSecond, 8, 0.9F);
    paint_disk(round.predictions[0].probability, kThird, 8, 0.9F);
    round.sections[0].clicks = {kThird};
    QCOMPARE(count_of(round.labels(recipe, {0, 4}).sections[0].label, 1), 3 * kObject);
    const auto label = round.labels(recipe, {2, 4}).sections[0].label;
    QCOMPARE(value_at(label, kFirst), std::uint8_t{1});
    QCOMPARE(value_at(label, kSecond), std::uint8_t{0});
    QCOMPARE(value_at(label, kThird), std::uint8_t{1});  // clicked
  }

  void aDetectionRoundOfTwoStagesLabelsNoPixel() {
    Recipe recipe = plain_recipe("all_components");
    recipe.round_plan = "two_stage";
    Round round;
    round.add({kFirst}, recipe);
    QCOMPARE(count_of(round.labels(recipe, {0, 4}).sections[0].label, kIgnore), 6400);
    QCOMPARE(count_of(round.labels(recipe, {2, 4}).sections[0].label, 1), kObject);
  }

  void sureBackgroundKeepsClearOfCentres() {
    const Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst}, recipe);
    round.sections[0].clicks = {kSecond};  // a click where the density is 0
    const auto background = round.labels(recipe, {0, 4}).sections[0].background;
    QCOMPARE(value_at(background, kFirst), std::uint8_t{0});
    QCOMPARE(value_at(background, kSecond), std::uint8_t{0});
    QCOMPARE(value_at(background, kSecond + cv::Point2d(12, 0)), std::uint8_t{0});  // 3 sigma = 16.5 px
    QCOMPARE(value_at(background, kSecond + cv::Point2d(19, 0)), std::uint8_t{1});
    QCOMPARE(value_at(background, kThird), std::uint8_t{1});
  }

  void whereHardlyAnyClickWasFoundLittleIsCalledBackground_data() {
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("value");
    QTest::newRow("one of four clicks") << 1 << 255;
    QTest::newRow("two of four clicks") << 2 << 0;
  }
  void whereHardlyAnyClickWasFoundLittleIsCalledBackground() {
    QFETCH(int, found);
    Recipe recipe = plain_recipe("all_components");
    recipe.early_background_threshold = 0.05;
    recipe.background_threshold = 0.3;
    recipe.missed_gt_ignore_radius = 0;
    Round round;
    for (int i = 0; i < 4; ++i) {
      round.add(i < found ? std::vector{kFirst} : std::vector<cv::Point2d>{}, recipe, 0.9F, 0.1F);
      round.sections.back().clicks = {kFirst};
    }
    round.labels(recipe, {0, 4});
    // All clicks are learnt by heart: the rest, at 0.1, is as unknown as before.
    for (auto& prediction : round.predictions) paint_disk(prediction.probability, kFirst, 8, 0.9F);
    const auto labels = round.labels(recipe, {1, 4});
    QTEST(int(value_at(labels.sections[3].label, kThird)), "value");
  }

  void inUnknownTissueALowProbabilitySaysNothingAtFirst() {
    const Recipe recipe = plain_recipe("all_components");
    for (const float found : {0.2F, 0.6F}) {
      Round round;
      round.add({kFirst}, recipe);  // 0.001 elsewhere
      round.sections[0].clicks = {kFirst};
      round.memory.first_found = found;
      const auto at_first = round.labels(recipe, {1, 10}).sections[0];
      QCOMPARE(value_at(at_first.label, kThird), std::uint8_t(found < 0.3F ? 255 : 0));
      QCOMPARE(value_at(at_first.label, kFirst), std::uint8_t{1});
      const auto later = round.labels(recipe, {8, 10}).sections[0];
      QCOMPARE(value_at(later.label, kThird), std::uint8_t{0});
    }
  }

  void aMissedClickReachesToItsOutline() {
    Recipe recipe = plain_recipe("all_components");
    recipe.missed_click_outline = true;
    Round round;
    round.add({kFirst}, recipe);
    round.sections[0].clicks = {kFirst, kSecond};
    ClickOutline outline{kSecond, {}, 0.4, true};
    outline.radii.fill(15);
    ClickOutline found = outline;
    found.click = kFirst;
    found.radii.fill(9);
    round.memory.outlines = {{found, outline}};
    const auto labels = round.labels(recipe, {0, 4}).sections[0];
    QCOMPARE(value_at(labels.label, kSecond + cv::Point2d(0, 11)), std::uint8_t{1});  // 0.8 of the way: 12
    QCOMPARE(value_at(labels.click_pixels, kSecond + cv::Point2d(0, 11)), std::uint8_t{1});
    QCOMPARE(value_at(labels.label, kSecond + cv::Point2d(0, 14)), std::uint8_t{255});
    QCOMPARE(value_at(labels.label, kFirst + cv::Point2d(0, 10)), std::uint8_t{0});  // it is found
    QCOMPARE(count_of(labels.label(cv::Rect(8, 8, 25, 25)), 1), kObject);
  }

  void aFragmentUnderAClickGivesWayToTheOutline() {
    Recipe recipe = plain_recipe("all_components");
    recipe.missed_click_outline = true;
    for (const bool is_clear : {true, false}) {
      Round round;
      round.add({kFirst}, recipe);  // 197 pixels of 1257
      round.sections[0].clicks = {kFirst};
      ClickOutline outline{kFirst, {}, 0.4, is_clear};
      outline.radii.fill(20);
      round.memory.outlines = {{outline}};
      const auto labels = round.labels(recipe, {0, 4}).sections[0];
      QCOMPARE(value_at(labels.label, kFirst + cv::Point2d(0, 14)), std::uint8_t(is_clear ? 1 : 0));
    }
  }

  void inUnknownTissueEnoughOutlinesAreBackground() {
    Recipe recipe = plain_recipe("all_components");
    recipe.missed_click_outline = true;
    for (const auto& [found, outlines] : {std::pair{0.2F, 12}, std::pair{0.2F, 11}, std::pair{0.6F, 12}}) {
      const bool is_unknown = found < 0.3F && outlines == 12;
      Round round;
      round.add({}, recipe, 0.9F, 0.2F);  // neither foreground nor background
      round.sections[0].clicks = {kSecond};
      ClickOutline outline{kSecond, {}, 0.4, true};
      outline.radii.fill(18);
      round.memory.outlines = {std::vector(static_cast<std::size_t>(outlines), outline)};
      round.memory.first_found = found;
      const cv::Mat label = round.labels(recipe, {0, 4}).sections[0].label;
      QCOMPARE(value_at(label, kSecond + cv::Point2d(0, 13)), std::uint8_t{1});    // 0.72 of the way
      QCOMPARE(value_at(label, kSecond + cv::Point2d(0, 16)), std::uint8_t{255});  // 0.89
      QCOMPARE(value_at(label, kSecond + cv::Point2d(0, 19)), std::uint8_t(is_unknown ? 0 : 255));  // 1.06
    }
  }

  void inUnknownTissueOneOfSeveralThatTouchIsPainted() {
    Recipe recipe = plain_recipe("all_components");
    recipe.missed_click_outline = true;
    for (const float found : {0.2F, 0.6F}) {
      Round round;
      round.add({}, recipe);
      const cv::Point2d middle(40, 40);
      paint_disk(round.predictions[0].probability, middle, 30, 0.9F);  // one component of several
      round.sections[0].clicks = {middle};
      ClickOutline outline{middle, {}, 0.4, true};
      outline.radii.fill(15);
      round.memory.outlines = {std::vector(12, outline)};
      round.memory.first_found = found;
      const cv::Mat label = round.labels(recipe, {0, 4}).sections[0].label;
      QCOMPARE(value_at(label, middle), std::uint8_t{1});
      QCOMPARE(value_at(label, middle + cv::Point2d(0, 16)), std::uint8_t(found < 0.3F ? 0 : 1));
      QCOMPARE(value_at(label, middle + cv::Point2d(0, 20)), std::uint8_t{1});  // what lies beyond stays
    }
  }

  void outlinesAreGrownOnceAndOnlyWhereTheRecipeAsks() {
    Recipe recipe = plain_recipe("all_components");
    recipe.missed_click_outline = false;
    Round round;
    round.add({kFirst}, recipe);
    round.labels(recipe, {0, 4});
    QVERIFY(!round.memory.outlines);
    recipe.missed_click_outline = true;
    round.labels(recipe, {0, 4});
    QVERIFY(round.memory.outlines);
    QCOMPARE(round.memory.outlines->size(), std::size_t{1});
  }

  void whatWasDrawnOutweighsTheNetwork() {
    const Recipe recipe = plain_recipe("all_components");
    Round round;
    round.add({kFirst, kSecond}, recipe);
    TrainingSection& section = round.sections[0];
    section.clicks = {kThird};
    section.drawn = cv::Mat::zeros(80, 80, CV_8U);
    paint_disk<std::uint8_t>(section.drawn, kThird, 9, kDrawnBackground);
    paint_disk<std::uint8_t>(section.drawn, kThird, 6, kDrawnMito);
    paint_disk<std::uint8_t>(section.drawn, kSecond, 8, kDrawnBackground);  // by the eraser
    const RoundLabels made = round.labels(recipe, {0, 4});
    const TargetLabels& labels = made.sections[0];
    QCOMPARE(value_at(labels.label, kFirst), std::uint8_t{1});
    QCOMPARE(value_at(labels.label, kSecond), std::uint8_t{0});
    QCOMPARE(value_at(labels.label, kThird + cv::Point2d(5, 0)), std::uint8_t{1});
    QCOMPARE(value_at(labels.label, kThird + cv::Point2d(8, 0)), std::uint8_t{0});
    for (const cv::Point2d& centre : labels.centres) QVERIFY(cv::norm(centre - kSecond) > 8);
  }

  void theQuotaOfADatasetGoesToTheBestPeaks() {
    Recipe recipe = plain_recipe("all_components");
    recipe.selection_granularity = "dataset";
    recipe.det_ratios = "0.5";
    Round round;
    round.add({kFirst, kSecond}, recipe);
    round.add({kFirst, kThird}, recipe);
    round.predictions[1].density *= 0.8;  // 2 + 1.6 objects: ceil(1.8) = 2 centres
    round.labels(recipe, {0, 1});
    QCOMPARE(round.memory.chosen[0].size(), std::size_t{2});
    QCOMPARE(round.memory.chosen[1].size(), std::size_t{0});
  }
};

int run_round_labels(int argc, char** argv) {
  RoundLabelsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "round_labels_test.moc"
