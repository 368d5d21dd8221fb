#include "core/learning/pixel_estimate.h"

#include <QTest>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "core/instances/objects.h"
#include "core/phantom/phantom.h"
#include "tests/learning/training/small_runs.h"

using namespace cristae;

/// Stacks that do not say how large their pixels are.
class PixelEstimateTest : public QObject {
  Q_OBJECT

 private:
  /// A section of 5 nm pixels with a click on every mitochondrion.
  Phantom phantom_ = [] {
    PhantomOptions options;
    options.domain = PhantomDomain::target;
    options.shape = {1, 768, 768};
    options.mitochondria_share = 0.15;
    options.seed = 4;
    return make_phantom(options);
  }();

  /// The section with pixels `factor` times as large and without a voxel size; its clicks go along.
  struct Target {
    std::shared_ptr<const Stack> stack;
    Points clicks;
  };
  Target target_of(double factor) const {
    SampleOptions sampling;
    sampling.ratio = 1;
    Target target;
    for (const Point& click : sample_points(small_runs::labels_of(phantom_), sampling).points)
      target.clicks.push_back({click.z, click.y / factor, click.x / factor});
    cv::Mat section;
    cv::resize(small_runs::sections_of(phantom_.image).front(), section, {}, 1 / factor, 1 / factor,
               cv::INTER_AREA);
    target.stack = make_memory_stack(std::vector<cv::Mat>{section});
    return target;
  }

  static std::optional<PixelEstimate> estimate(const Target& target, const Points& clicks) {
    const ModelFile pack = read_model_file(CRISTAE_SOURCE_DIR "/resources/phantoms.cpack");
    Recipe recipe = preset_recipe("quick");
    recipe.working_pixel_nm = pack.recipe.working_pixel_nm;
    Job job;
    const ComputePlace place = prepare_compute({"cpu", 2, "fp32"});
    return estimate_pixel(pack, *target.stack, clicks, recipe, place, Random(1), job);
  }

 private Q_SLOTS:
  void clicksTellTheSizeOfAPixel() {
    const Target fine = target_of(1);
    const Target coarse = target_of(2);
    const auto small = estimate(fine, fine.clicks);
    const auto large = estimate(coarse, coarse.clicks);
    QVERIFY(small && large);
    QVERIFY(small->objects >= 4 && large->objects >= 4);
    const QString told = QString("%1 and %2 nm").arg(small->pixel_nm).arg(large->pixel_nm);
    QVERIFY2(std::abs(std::log2(small->pixel_nm / 5)) < 0.8, qPrintable(told));
    QVERIFY2(std::abs(std::log2(large->pixel_nm / 10)) < 0.8, qPrintable(told));
    QVERIFY2(large->pixel_nm > 1.5 * small->pixel_nm, qPrintable(told));
  }

  void tooFewClicksTellNothing() {
    const Target target = target_of(2);
    QVERIFY(!estimate(target, {}));
    QVERIFY(!estimate(target, {{0, 1, 1}}));
  }
};

QTEST_GUILESS_MAIN(PixelEstimateTest)
#include "pixel_estimate_test.moc"
