#include <QTest>

#include "core/base/error.h"
#include "core/learning/terms/density_map.h"
#include "core/learning/terms/detection_mask.h"
#include "tests/learning/terms/images.h"
#include "tests/learning/terms/suites.h"

using namespace cristae;
using reference::image_distance;

namespace {

DensityOptions options_of(const nlohmann::json& entry, DensityNorm norm) {
  DensityOptions options;
  options.kernel = {entry["sigma"].get<double>(), entry["ksize"].get<int>() / 2};
  options.norm = norm;
  return options;
}

}  // namespace

class TermsDensity : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mapsMatchTheReference_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < 4; ++i) {
      const auto& entry = reference::grids()["density_map"][static_cast<std::size_t>(i)];
      QTest::newRow(entry["name"].get<std::string>().c_str()) << i;
    }
  }
  void mapsMatchTheReference() {
    QFETCH(int, index);
    const auto& entry = reference::grids()["density_map"][static_cast<std::size_t>(index)];
    const auto points = reference::points(entry["points"]);
    const cv::Size size(entry["width"].get<int>(), entry["height"].get<int>());
    const std::map<std::string, DensityNorm> keys = {{"unit_sum", DensityNorm::unit_sum},
                                                     {"peak_fixed_255", DensityNorm::peak_fixed},
                                                     {"wda_source_255", DensityNorm::wda_source},
                                                     {"wda_target_255", DensityNorm::max255}};
    for (const auto& [key, norm] : keys) {
      const auto map = exact_density_map(points, size, options_of(entry, norm));
      QVERIFY2(image_distance(map, reference::image(entry[key])) < 1e-6, key.c_str());
    }
    const auto fixed = options_of(entry, DensityNorm::peak_fixed);
    const auto unit = options_of(entry, DensityNorm::unit_sum);
    QVERIFY(std::abs(fixed.kernel.centre_value() - entry["kernel_centre_value"].get<double>()) < 1e-12);
    QVERIFY(std::abs(estimated_count(exact_density_map(points, size, fixed), fixed) -
                     entry["count_from_peak_fixed"].get<double>()) < 1e-6);
    QVERIFY(std::abs(estimated_count(exact_density_map(points, size, unit), unit) -
                     entry["count_unit_sum"].get<double>()) < 1e-6);
  }

  void constantsMatchTheReference() {
    for (const auto& entry : reference::grids()["density_constants"]) {
      DensityOptions options;
      options.kernel = {entry["sigma"].get<double>(), entry["ksize"].get<int>() / 2};
      const auto close = [](double found, double expected) {
        return std::abs(found - expected) < 1e-9 * std::abs(expected);
      };
      QVERIFY(close(options.kernel.centre_value(), entry["kernel_centre_value"].get<double>()));
      QVERIFY(close(options.object_mass(), entry["mass_per_peak_255"].get<double>()));
      options.peak = 1;
      QVERIFY(close(options.object_mass(), entry["mass_per_peak_1"].get<double>()));
    }
  }

  void pointWeightMatchesTheReference() {
    const auto& r = reference::grids()["weighted_l2_code_variant"];
    const auto points = reference::points(nlohmann::json::array({r["point"]}));
    const auto target = reference::image(r["target"]);
    DensityOptions options;
    options.kernel = {1.0, 2};
    QVERIFY(image_distance(exact_density_map(points, target.size(), options), target) < 1e-6);
    // weight = mask + 3 W with mask = [target > 0] or confident background
    cv::Mat mask;
    cv::Mat(((target > 0) | (reference::image(r["confident_background"]) > 0)) / 255).convertTo(mask, CV_64F);
    QVERIFY(image_distance(mask + 3 * point_weight(points, target.size()), reference::image(r["weight"])) <
            1e-6);
  }

  void wellSeparatedInteriorPointsAreCountedWithin1e4() {
    std::vector<cv::Point2d> points;
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 4; ++column) points.emplace_back(50 + 80 * column, 40 + 80 * row);
    }
    const DensityOptions options;
    QVERIFY(std::abs(estimated_count(density_map(points, {400, 300}, options), options) - 12) < 1e-4);
  }

  void anIsolatedPointHasExactlyThePeak() {
    const auto map = density_map({{40, 50}}, {100, 100});
    QCOMPARE(map.type(), CV_32F);
    QCOMPARE(map.at<float>(50, 40), 255.0F);
    // One sigma away: 255 exp(-1/2)
    QVERIFY(std::abs(map.at<float>(50, 51) - 255 * std::exp(-0.5)) < 1e-3);
  }

  void unitPeakMapsHavePeakOneAndTheirMassCountsObjects() {
    const auto options = unit_peak_density(5.5);
    QCOMPARE(options.kernel.radius, 17);
    const auto map = density_map({{30, 30}, {90, 30}}, {120, 60}, options);
    QCOMPARE(map.at<float>(30, 90), 1.0F);
    QVERIFY(std::abs(estimated_count(map, options) - 2) < 1e-4);
  }

  void aPointBetweenPixelsGoesToTheNearestAndOneOutsideCountsForNothing() {
    const auto options = unit_peak_density(1.0);
    const auto map = density_map({{4.4, 5.6}, {-3, 2}, {9.6, 3}}, {10, 10}, options);
    QCOMPARE(map.at<float>(6, 4), 1.0F);
    QVERIFY(image_distance(map, density_map({{4, 6}}, {10, 10}, options)) < 1e-7);
  }

  void truncationGivesWholeNumbers() {
    DensityOptions options;
    options.truncate = true;
    const auto map = density_map({{20, 20}}, {41, 41}, options);
    QCOMPARE(map.at<float>(20, 20), 255.0F);
    QCOMPARE(map.at<float>(20, 31), 154.0F);  // 255 exp(-1/2) = 154.665
  }

  void kernelsAndNormsHaveTheWordsOfTheRecipe() {
    QVERIFY(density_kernel_from_name("sigma11_k67") == (DensityKernel{11, 33}));
    QVERIFY(density_kernel_from_name("sigma9.5_k61") == (DensityKernel{9.5, 30}));
    QVERIFY(density_norm_from_name("peak_fixed") == DensityNorm::peak_fixed);
    QVERIFY(density_norm_from_name("wda_source") == DensityNorm::wda_source);
    QVERIFY(density_norm_from_name("max255") == DensityNorm::max255);
    QVERIFY(density_norm_from_name("unit_sum") == DensityNorm::unit_sum);
    QVERIFY_THROWS_EXCEPTION(Error, density_kernel_from_name("sigma12"));
    QVERIFY_THROWS_EXCEPTION(Error, density_norm_from_name("sum"));
  }

  void maskMatchesTheReferenceOfMaskedL2() {
    const auto& r = reference::grids()["masked_l2"];
    const cv::Mat background = reference::image(r["confident_background"]) > 0;
    const auto mask = detection_mask(reference::image(r["target"]), background / 255);
    QCOMPARE(image_distance(mask, reference::image(r["mask"])), 0.0);
    QCOMPARE(cv::countNonZero(mask), r["n_mask"].get<int>());
  }

  void positiveRegionIsCutAtItsShareOfThePeak() {
    // 0.01 * 255 = 2.55: the corners of the truncated square stay out.
    const cv::Mat target = (cv::Mat_<double>(1, 3) << 2.5, 2.6, 0.0);
    const auto mask = detection_mask(target, cv::Mat::zeros(1, 3, CV_8U));
    QCOMPARE(image_distance(mask, (cv::Mat_<double>(1, 3) << 0, 1, 0)), 0.0);
  }

  void backgroundIsLowDensityAwayFromCentres() {
    // A = 1, bound 0.05; the pixel at distance 2 of the centre is inside the radius, that at 3 is not.
    const cv::Mat preceding = (cv::Mat_<float>(1, 7) << 0, 0.04F, 0.05F, 0.01F, 0, 0, 0.2F);
    DetectionMaskOptions options;
    options.peak = 1;
    options.clear_radius = 2;
    QCOMPARE(image_distance(confident_background(preceding, {}, options),
                            (cv::Mat_<double>(1, 7) << 1, 1, 0, 1, 1, 1, 0)),
             0.0);
    QCOMPARE(image_distance(confident_background(preceding, {{2, 0}}, options),
                            (cv::Mat_<double>(1, 7) << 0, 0, 0, 0, 0, 1, 0)),
             0.0);
  }
};

int run_terms_density(int argc, char** argv) {
  TermsDensity test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_density.moc"
