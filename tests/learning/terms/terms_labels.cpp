#include <QTest>

#include "core/base/error.h"
#include "core/instances/filter.h"
#include "core/learning/terms/pseudo_labels.h"
#include "tests/learning/terms/images.h"
#include "tests/learning/terms/suites.h"

using namespace cristae;
using reference::grids;
using reference::image;
using reference::image_distance;

namespace {

cv::Mat probability() { return image(grids()["ipl"]["prob_foreground"]); }

int count_of(const cv::Mat& label, int value) { return cv::countNonZero(label == value); }

/// Options of a reference case: clicks are painted as squares, nothing around them is ignored.
InstanceLabelOptions options_of(const nlohmann::json& entry) {
  InstanceLabelOptions options;
  options.foreground_threshold = entry["threshold_strict_greater"].get<double>();
  options.background_threshold = entry["background_strict_less"].get<double>();
  options.connectivity = entry["connectivity"].get<int>() == 4 ? Connectivity2d::four : Connectivity2d::eight;
  options.min_component_area = 0;
  options.clicks.label = PointLabel::square9;
  options.clicks.point_radius = entry["gt_square_half_width"].get<double>();
  options.clicks.missed_ignore_radius = 0;
  return options;
}

/// One bright row of three pixels at p = 0.9, one lone pixel at 0.8, a band of 0.5, the rest 0.2.
cv::Mat small_probability() {
  cv::Mat p(9, 9, CV_32F, cv::Scalar(0.2));
  p(cv::Rect(1, 1, 3, 1)).setTo(0.9);
  p.at<float>(1, 7) = 0.8F;
  p.row(8).setTo(0.5);
  return p;
}

InstanceLabelOptions plain_options() {
  InstanceLabelOptions options;
  options.min_component_area = 1;
  options.clicks.point_radius = 0;
  options.clicks.missed_ignore_radius = 0;
  return options;
}

}  // namespace

class TermsLabels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void instanceLabelsMatchTheReference_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < 5; ++i) {
      QTest::newRow(grids()["ipl"]["cases"][static_cast<std::size_t>(i)]["name"].get<std::string>().c_str())
          << i;
    }
  }
  void instanceLabelsMatchTheReference() {
    QFETCH(int, index);
    const auto& entry = grids()["ipl"]["cases"][static_cast<std::size_t>(index)];
    const auto found = instance_aware_labels(probability(), reference::points(entry["points"]),
                                             reference::points(entry["gt_points"]), options_of(entry));
    QCOMPARE(image_distance(found.label, image(entry["label"])), 0.0);
    QCOMPARE(count_of(found.label, 1), entry["n_fg"].get<int>());
    QCOMPARE(count_of(found.label, 0), entry["n_bg"].get<int>());
    QCOMPARE(count_of(found.label, 255), entry["n_ignore"].get<int>());
  }

  void instanceLabelsOfFloatProbabilitiesAreTheSame() {
    // Values exactly on a threshold must not change side in single precision.
    cv::Mat p;
    probability().convertTo(p, CV_32F);
    const auto& entry = grids()["ipl"]["cases"][1];
    const auto found = instance_aware_labels(p, reference::points(entry["points"]),
                                             reference::points(entry["gt_points"]), options_of(entry));
    QCOMPARE(image_distance(found.label, image(entry["label"])), 0.0);
  }

  void labelsAreZeroOneOr255AndEveryClickIsOne() {
    const std::vector<cv::Point2d> clicked = {{0, 0}, {4, 4}, {9, 0}, {5, 9}};
    for (const auto rule : {BackgroundRule::confident, BackgroundRule::below_threshold,
                            BackgroundRule::all_unselected, BackgroundRule::confident_01}) {
      for (const auto paint : {PointLabel::disk, PointLabel::square9, PointLabel::ellipse_if_missed}) {
        InstanceLabelOptions options;
        options.background = rule;
        options.clicks.label = paint;
        options.clicks.point_radius = 1;
        const auto label = instance_aware_labels(probability(), {{7, 7}}, clicked, options).label;
        QCOMPARE(count_of(label, 0) + count_of(label, 1) + count_of(label, 255), 100);
        for (const auto& click : clicked) QCOMPARE(label.at<std::uint8_t>(click), std::uint8_t{1});
      }
    }
  }

  void aSelectedComponentIsLabelledWholeAndAnotherIsIgnored() {
    const auto label = instance_aware_labels(small_probability(), {{2, 1}}, {}, plain_options()).label;
    QCOMPARE(count_of(label, 1), 3);
    QCOMPARE(label.at<std::uint8_t>(1, 7), std::uint8_t{255});
    QCOMPARE(count_of(label, 255), 1 + 9);
    QCOMPARE(count_of(label, 0), 81 - 13);
  }

  void aSelectedPointOnTheBackgroundSelectsNothing() {
    QCOMPARE(
        count_of(instance_aware_labels(small_probability(), {{5, 5}, {-4, 99}}, {}, plain_options()).label,
                 1),
        0);
  }

  void componentsBelowTheSmallestAreaAreIgnoredEvenWhenHit() {
    auto options = plain_options();
    options.min_component_area = 2;
    const auto label = instance_aware_labels(small_probability(), {{7, 1}, {1, 1}}, {}, options).label;
    QCOMPARE(count_of(label, 1), 3);
    QCOMPARE(label.at<std::uint8_t>(1, 7), std::uint8_t{255});
  }

  void eachBackgroundRuleTakesItsPixels() {
    auto options = plain_options();
    const auto background = [&](BackgroundRule rule) {
      options.background = rule;
      return count_of(instance_aware_labels(small_probability(), {{2, 1}}, {}, options).label, 0);
    };
    QCOMPARE(background(BackgroundRule::confident), 68);        // p < 0.3: 81 - 3 - 1 - 9
    QCOMPARE(background(BackgroundRule::below_threshold), 77);  // also the band of 0.5
    QCOMPARE(background(BackgroundRule::all_unselected), 78);   // also the component without a point
    QCOMPARE(background(BackgroundRule::confident_01), 0);      // nothing is below 0.1
  }

  void withAllClicksUnselectedComponentsBecomeBackground() {
    auto options = plain_options();
    options.unselected_to_background = true;
    const auto label = instance_aware_labels(small_probability(), {}, {{2, 1}}, options).label;
    QCOMPARE(label.at<std::uint8_t>(1, 7), std::uint8_t{0});
    QCOMPARE(count_of(label, 1), 3);
  }

  void aClickPaintsADiskOfItsRadius() {
    cv::Mat label = cv::Mat::zeros(21, 21, CV_8U);
    paint_clicks(label, cv::Mat::ones(21, 21, CV_32S), {{10, 10}});
    // Lattice points within distance 4: 49.
    QCOMPARE(count_of(label, 1), 49);
    QCOMPARE(label.at<std::uint8_t>(10, 14), std::uint8_t{1});
    QCOMPARE(label.at<std::uint8_t>(13, 13), std::uint8_t{0});
  }

  void aSquareOfHalfWidthFourHas81Pixels() {
    cv::Mat label = cv::Mat::zeros(21, 21, CV_8U);
    ClickOptions options;
    options.label = PointLabel::square9;
    paint_clicks(label, cv::Mat::ones(21, 21, CV_32S), {{10, 10}}, options);
    QCOMPARE(count_of(label(cv::Rect(6, 6, 9, 9)), 1), 81);
    QCOMPARE(count_of(label, 1), 81);
  }

  void aMissedClickIgnoresTheBackgroundAroundIt() {
    cv::Mat label = cv::Mat::zeros(21, 21, CV_8U);
    label.at<std::uint8_t>(10, 12) = 1;  // an instance of its own stays
    ClickOptions options;
    options.point_radius = 0;
    options.missed_ignore_radius = 3;
    paint_clicks(label, cv::Mat::zeros(21, 21, CV_32S), {{10, 10}}, options);
    // 29 lattice points within distance 3: the click, the instance, 27 ignored.
    QCOMPARE(count_of(label, 255), 27);
    QCOMPARE(count_of(label, 1), 2);
    QCOMPARE(label.at<std::uint8_t>(10, 14), std::uint8_t{0});
  }

  void aClickWithAComponentIgnoresNothing() {
    cv::Mat label = cv::Mat::zeros(21, 21, CV_8U);
    paint_clicks(label, cv::Mat::ones(21, 21, CV_32S), {{10, 10}});
    QCOMPARE(count_of(label, 255), 0);
  }

  void neighbouringMissedClicksKeepTheirPaint() {
    cv::Mat label = cv::Mat::zeros(41, 41, CV_8U);
    ClickOptions options;
    options.missed_ignore_radius = 12;
    paint_clicks(label, cv::Mat::zeros(41, 41, CV_32S), {{15, 20}, {25, 20}}, options);
    QCOMPARE(count_of(label, 1), 2 * 49);  // 10 px apart: disks of radius 4 do not meet
  }

  void aMissedClickCanHaveADiskOfItsOwnRadius() {
    cv::Mat label = cv::Mat::zeros(21, 21, CV_8U);
    ClickOptions options;
    options.point_radius = 0;
    options.missed_point_radius = 2;
    options.missed_ignore_radius = 0;
    cv::Mat components = cv::Mat::zeros(21, 21, CV_32S);
    components.at<int>(3, 3) = 1;
    paint_clicks(label, components, {{3, 3}, {12, 12}}, options);
    QCOMPARE(count_of(label, 1), 1 + 13);  // 13 lattice points within distance 2
  }

  void theEllipseIs31By37AndTheIgnoredOne91By97() {
    cv::Mat label = cv::Mat::zeros(121, 121, CV_8U);
    ClickOptions options;
    options.label = PointLabel::ellipse_if_missed;
    paint_clicks(label, cv::Mat::zeros(121, 121, CV_32S), {{60, 60}}, options);
    cv::Mat painted;
    cv::findNonZero(label == 1, painted);
    const auto extent = [](const cv::Mat& mask) {
      int left = mask.cols, right = -1, top = mask.rows, bottom = -1;
      for (int r = 0; r < mask.rows; ++r) {
        for (int c = 0; c < mask.cols; ++c) {
          if (mask.at<std::uint8_t>(r, c) == 0) continue;
          left = std::min(left, c);
          right = std::max(right, c);
          top = std::min(top, r);
          bottom = std::max(bottom, r);
        }
      }
      return cv::Rect(left, top, right - left + 1, bottom - top + 1);
    };
    QVERIFY(extent(label == 1) == cv::Rect(45, 42, 31, 37));
    QVERIFY(extent(label != 0) == cv::Rect(15, 12, 91, 97));
  }

  void withAComponentTheEllipseIsNotPainted() {
    cv::Mat label = cv::Mat::zeros(61, 61, CV_8U);
    ClickOptions options;
    options.label = PointLabel::ellipse_if_missed;
    paint_clicks(label, cv::Mat::ones(61, 61, CV_32S), {{30, 30}}, options);
    QCOMPARE(count_of(label, 1), 1);
    QCOMPARE(count_of(label, 255), 0);
  }

  void clickPixelsFollowTheChosenRegion() {
    auto options = plain_options();
    options.clicks.point_radius = 1;
    const auto pixels = [&](ClickRegion region) {
      options.clicks.region = region;
      return cv::countNonZero(
          instance_aware_labels(small_probability(), {}, {{2, 1}, {5, 5}}, options).click_pixels);
    };
    QCOMPARE(pixels(ClickRegion::pixel), 2);
    QCOMPARE(pixels(ClickRegion::disk), 5 + 5);
    // The component's 3 pixels lie inside the cross of its click; the missed click keeps its cross.
    QCOMPARE(pixels(ClickRegion::component), 5 + 5);
  }

  void componentRegionReachesBeyondTheDisk() {
    auto options = plain_options();
    options.clicks.region = ClickRegion::component;
    const auto found = instance_aware_labels(small_probability(), {}, {{1, 1}}, options);
    QCOMPARE(cv::countNonZero(found.click_pixels), 3);
  }

  void thresholdLabelsMatchTheReference() {
    const auto& r = grids()["threshold_selection"];
    const auto label = threshold_labels(probability(), r["threshold_greater_equal"].get<double>());
    QCOMPARE(image_distance(label, image(r["label"])), 0.0);
    QCOMPARE(count_of(label, 1), r["n_fg"].get<int>());
    QCOMPARE(count_of(label, 0), r["n_bg"].get<int>());
  }

  void entropyLabelsMatchTheReference() {
    const auto& r = grids()["entropy_selection"];
    const auto found = entropy_labels(probability(), r["percentile"].get<double>(), r["floor"].get<double>());
    QVERIFY(std::abs(found.background_bound - r["class_thresholds_bg_fg"][0].get<double>()) < 1e-6);
    QVERIFY(std::abs(found.mito_bound - r["class_thresholds_bg_fg"][1].get<double>()) < 1e-6);
    QCOMPARE(image_distance(found.label, image(r["label"])), 0.0);
    QCOMPARE(count_of(found.label, 1), r["n_fg"].get<int>());
    QCOMPARE(count_of(found.label, 0), r["n_bg"].get<int>());
    QCOMPARE(count_of(found.label, 255), r["n_ignore"].get<int>());
  }

  void entropyLabelsKeepAtLeastFourFifthsOfEachClass() {
    cv::Mat p(1, 100, CV_64F);
    for (int i = 0; i < 100; ++i) p.at<double>(i) = (i + 0.5) / 100;  // 50 of each class
    const auto label = entropy_labels(p).label;
    QVERIFY(count_of(label, 1) >= 40);
    QVERIFY(count_of(label, 0) >= 40);
    QVERIFY(count_of(label, 255) > 0);
  }

  void entropyLabelsOfOneClassAlone() {
    const auto found = entropy_labels(cv::Mat(3, 3, CV_32F, cv::Scalar(0.01)));
    QCOMPARE(count_of(found.label, 0), 9);
    QCOMPARE(found.mito_bound, 0.5);  // the floor: no pixel of that class
  }

  void falsePositiveFilterMatchesTheReference() {
    const auto& r = grids()["false_positive_filter"];
    const auto found = find_components(probability() >= r["threshold_greater_equal"].get<double>());
    QCOMPARE(image_distance(found.ids, image(r["components"])), 0.0);
    std::vector<Peak> peaks;
    for (const auto& point : reference::points(r["detected_points"])) {
      peaks.push_back({static_cast<int>(point.y), static_cast<int>(point.x), 1.0F});
    }
    const auto kept = instances_with_peak(found.ids, found.count(), peaks);
    std::vector<int> ids;
    cv::Mat mask = cv::Mat::zeros(found.ids.size(), CV_8U);
    for (std::size_t id = 1; id < kept.size(); ++id) {
      if (kept[id] == 0) continue;
      ids.push_back(static_cast<int>(id));
      mask.setTo(1, found.ids == static_cast<int>(id));
    }
    QVERIFY(ids == r["kept_components"].get<std::vector<int>>());
    QCOMPARE(image_distance(mask, image(r["filtered_mask"])), 0.0);
  }

  void rulesHaveTheWordsOfTheRecipe() {
    QVERIFY(background_rule_from_name("confident") == BackgroundRule::confident);
    QVERIFY(background_rule_from_name("below_threshold") == BackgroundRule::below_threshold);
    QVERIFY(background_rule_from_name("all_unselected") == BackgroundRule::all_unselected);
    QVERIFY(background_rule_from_name("confident_01") == BackgroundRule::confident_01);
    QVERIFY(point_label_from_name("disk") == PointLabel::disk);
    QVERIFY(point_label_from_name("square9") == PointLabel::square9);
    QVERIFY(point_label_from_name("ellipse_if_missed") == PointLabel::ellipse_if_missed);
    QVERIFY(click_region_from_name("pixel") == ClickRegion::pixel);
    QVERIFY(click_region_from_name("disk") == ClickRegion::disk);
    QVERIFY(click_region_from_name("component") == ClickRegion::component);
    QVERIFY_THROWS_EXCEPTION(Error, background_rule_from_name("clicks"));
    QVERIFY_THROWS_EXCEPTION(Error, point_label_from_name("dot"));
    QVERIFY_THROWS_EXCEPTION(Error, click_region_from_name("square"));
  }
};

int run_terms_labels(int argc, char** argv) {
  TermsLabels test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_labels.moc"
