#include "core/learning/sections.h"

#include <QTest>
#include <algorithm>

#include "core/base/error.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

struct Warnings : JobListener {
  int count = 0;
  void on_warning(std::string_view, std::string_view) override { ++count; }
};

/// Six sections of 24 x 32 pixels whose grey value is 10 times the section, plus a ramp along x.
std::shared_ptr<const Stack> ramps(std::optional<VoxelSize> voxel_size_nm = std::nullopt) {
  Volume<std::uint8_t> voxels({6, 24, 32});
  for (std::int64_t z = 0; z < 6; ++z) {
    for (std::int64_t y = 0; y < 24; ++y) {
      for (std::int64_t x = 0; x < 32; ++x) voxels.at(z, y, x) = static_cast<std::uint8_t>(10 * z + 4 * x);
    }
  }
  return make_memory_stack(std::move(voxels), voxel_size_nm, "ramps");
}

/// Four sections of noise with a black frame, wider at the left; without picture in the third.
constexpr int kMargin = 50;
std::vector<cv::Mat> framed_sections(bool has_frame) {
  cv::RNG random(11);
  std::vector<cv::Mat> sections;
  for (int z = 0; z < 4; ++z) {
    cv::Mat inside(120, 160, CV_8U);
    random.fill(inside, cv::RNG::NORMAL, 128, 20);
    inside = cv::max(cv::min(inside, 200), 60);
    if (has_frame && z == 2) inside = cv::Scalar(0);
    cv::Mat section(120 + 2 * kMargin, 160 + 3 * kMargin, CV_8U, cv::Scalar(0));
    inside.copyTo(section(cv::Rect(2 * kMargin, kMargin, 160, 120)));
    sections.push_back(has_frame ? section : inside);
  }
  return sections;
}

Recipe plain_recipe() {
  Recipe recipe = preset_recipe("tiny");
  recipe.target_slices = 3;
  return recipe;
}

std::vector<TrainingSection> load(const Points& points, const Recipe& recipe, std::uint64_t seed = 1) {
  Job job;
  return load_target_sections(*ramps(), points, recipe, {}, Random(seed), job);
}

std::vector<std::int64_t> numbers_of(const std::vector<TrainingSection>& sections) {
  std::vector<std::int64_t> numbers;
  for (const auto& section : sections) numbers.push_back(section.z);
  return numbers;
}

}  // namespace

class SectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anAssumedPixelStandsForAnUnknownVoxelSize() {
    Recipe recipe;
    recipe.working_pixel_nm = 10;
    recipe.assumed_pixel_nm = 4;
    Warnings warnings;
    Job job({}, &warnings);
    QCOMPARE(working_scale(std::nullopt, recipe, job).x, 0.4);
    QCOMPARE(warnings.count, 1);
    QCOMPARE(working_scale(VoxelSize{50, 8, 8}, recipe, job).x, 0.8);  // what is known comes first
  }

  void theWorkingScaleBringsVoxelsToTheRecipesPixel() {
    Recipe recipe;
    recipe.working_pixel_nm = 10;
    Job job;
    const auto scale = working_scale(VoxelSize{50, 8, 4}, recipe, job);
    QCOMPARE(scale.y, 0.8);
    QCOMPARE(scale.x, 0.4);
    QVERIFY(scale.working_size({100, 50}) == cv::Size(40, 40));
    // The first pixel's centre lies at half of it: (0 + 0.5) 0.4 - 0.5 = -0.3.
    QVERIFY(cv::norm(scale.working_from_stack(0, 0) - cv::Point2d(-0.3, -0.1)) < 1e-12);
    QVERIFY(cv::norm(scale.working_from_stack(9.5, 2) - cv::Point2d(0.5, 7.5)) < 1e-12);
  }

  void anUnknownVoxelSizeGivesScaleOneAndAWarning() {
    Warnings warnings;
    Job job({}, &warnings);
    Recipe recipe;
    QCOMPARE(working_scale(std::nullopt, recipe, job).x, 1.0);
    QCOMPARE(warnings.count, 0);  // no working pixel is asked for
    recipe.working_pixel_nm = 10;
    QCOMPARE(working_scale(std::nullopt, recipe, job).x, 1.0);
    QCOMPARE(warnings.count, 1);
  }

  void shrinkingAveragesAreas() {
    const cv::Mat image = (cv::Mat_<float>(2, 4) << 0, 2, 4, 8, 2, 4, 8, 12);
    QVERIFY(same_bytes(resize_section(image, {2, 1}), (cv::Mat_<float>(1, 2) << 2, 8)));
  }

  void normalisationHasTheNumbersOfItsFormula() {
    const cv::Mat image = (cv::Mat_<float>(1, 4) << 0.2, 0.4, 0.4, 0.6);
    const cv::Mat minmax = normalise_section(image, "minmax");
    QVERIFY(largest_difference(minmax, (cv::Mat_<float>(1, 4) << 0, 0.5, 0.5, 1)) < 1e-5);
    const cv::Mat standard = normalise_section(image, "standard");
    // Mean 0.4, sd sqrt(0.02): 0.2 is 1.41421 of them.
    QVERIFY(largest_difference(standard, (cv::Mat_<float>(1, 4) << -1.41421, 0, 0, 1.41421)) < 1e-4);
  }

  void aConstantSectionStaysFinite() {
    const cv::Mat flat(5, 5, CV_32F, cv::Scalar(0.5));
    QVERIFY(cv::checkRange(normalise_section(flat, "minmax")));
    QVERIFY(cv::checkRange(normalise_section(flat, "standard")));
  }

  void aFrameOfFillChangesNothing() {
    const Recipe recipe = preset_recipe("quick");
    const auto plain = make_memory_stack(framed_sections(false));
    const auto framed = make_memory_stack(framed_sections(true));
    const IntensityMap map;
    const WorkingSection wanted = load_working_section(*plain, 1, map, {}, recipe);
    const WorkingSection found = load_working_section(*framed, 1, map, {}, recipe);
    const cv::Rect box(2 * kMargin, kMargin, 160, 120);
    QVERIFY(wanted.picture.empty());
    QCOMPARE(found.picture_box(), box);
    QVERIFY(largest_difference(found.image(box), wanted.image) < 1e-4);
    QCOMPARE(found.image.at<float>(0, 0), 0.0F);  // the mean
  }

  void trainingSeesThePictureAlone() {
    Recipe recipe = preset_recipe("quick");
    Job job;
    const auto framed = make_memory_stack(framed_sections(true));
    const Points points = {{1, 60.0, 110.0}};
    const auto sections = load_target_sections(*framed, points, recipe, {}, Random(1), job);
    QCOMPARE(numbers_of(sections), (std::vector<std::int64_t>{0, 1, 3}));  // the third is empty
    QCOMPARE(sections[1].window, cv::Rect(2 * kMargin, kMargin, 160, 120));
    QCOMPARE(sections[1].image.size(), cv::Size(160, 120));
    QCOMPARE(sections[1].clicks.size(), std::size_t{1});
    QCOMPARE(sections[1].clicks[0], cv::Point2d(10, 10));
    const auto empty = make_memory_stack(std::vector<cv::Mat>(2, cv::Mat::zeros(100, 100, CV_8U)));
    QVERIFY_EXCEPTION_THROWN(load_target_sections(*empty, {}, recipe, {}, Random(1), job), Error);
  }

  void aWorkingLabelNeedsHalfOfItsArea() {
    Volume<std::uint8_t> voxels({1, 2, 6});
    for (const std::int64_t x : {0, 2, 3}) voxels.at(0, 0, x) = 1;
    voxels.at(0, 1, 2) = 1;
    const LabelStack labels{make_memory_stack(std::move(voxels))};
    // Blocks of 2 x 2: a quarter, three quarters, nothing.
    QVERIFY(same_bytes(load_working_label(labels, 0, {0.5, 0.5}), (cv::Mat_<std::uint8_t>(1, 3) << 0, 1, 0)));
  }

  void clickedSectionsAreTakenFirst() {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      const auto sections = load({{4, 3, 3}, {1, 5, 5}}, plain_recipe(), seed);
      QCOMPARE(sections.size(), std::size_t{3});
      const auto z = numbers_of(sections);
      QVERIFY(std::is_sorted(z.begin(), z.end()));
      QVERIFY(std::count(z.begin(), z.end(), 4) == 1 && std::count(z.begin(), z.end(), 1) == 1);
    }
  }

  void theRestOfTheSectionsFollowsTheSeed() {
    QCOMPARE(numbers_of(load({}, plain_recipe(), 3)), numbers_of(load({}, plain_recipe(), 3)));
    bool differs = false;
    for (std::uint64_t seed = 0; seed < 10; ++seed)
      differs =
          differs || numbers_of(load({}, plain_recipe(), seed)) != numbers_of(load({}, plain_recipe(), 3));
    QVERIFY(differs);
    Recipe all = plain_recipe();
    all.target_slices = 40;
    QCOMPARE(numbers_of(load({}, all)), (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5}));
  }

  void pointsGoToTheirSectionAndKind() {
    Recipe recipe = plain_recipe();
    recipe.target_slices = 6;
    const auto sections = load({{2, 3, 7}, {2, 8, 9, PointKind::not_mito}, {5, 1.5, 30.25}}, recipe);
    QCOMPARE(sections[2].clicks.size(), std::size_t{1});
    QVERIFY(sections[2].clicks[0] == cv::Point2d(7, 3));
    QVERIFY(sections[2].negatives.at(0) == cv::Point2d(9, 8));
    QVERIFY(sections[5].clicks.at(0) == cv::Point2d(30.25, 1.5));
    QVERIFY(sections[0].clicks.empty() && sections[0].negatives.empty());
  }

  void pointsOutsideTheStackAreRefused() {
    for (const Point point : {Point{6, 3, 3}, Point{-1, 3, 3}, Point{0, 23.5, 3}, Point{0, 3, -0.6}}) {
      QVERIFY_THROWS_EXCEPTION(Error, load({point}, plain_recipe()));
    }
    QCOMPARE(load({{0, 23.4, -0.5}}, plain_recipe()).size(), std::size_t{3});
  }

  void aStackBeyondTheLimitIsCutToWindowsWithTheClicksFirst() {
    Recipe recipe = preset_recipe("tiny");
    recipe.target_slices = 10;
    recipe.target_megapixels = 2;
    const Points points = {{3, 1500, 200}};
    const auto pieces = choose_target_pieces(5, {2000, 2000}, points, {}, recipe, Random(1));
    // Sections of 4 megapixels fall in windows of 1000 x 1000: two fit.
    QCOMPARE(pieces.size(), std::size_t{2});
    QVERIFY(std::count(pieces.begin(), pieces.end(), TargetPiece{3, {0, 1000, 1000, 1000}}) == 1);
    recipe.target_megapixels = 0;
    QCOMPARE(choose_target_pieces(5, {2000, 2000}, points, {}, recipe, Random(1)).size(), std::size_t{5});
  }

  void aLimitThatHoldsWholeSectionsLeavesThemWhole() {
    Recipe recipe = preset_recipe("tiny");
    recipe.target_megapixels = 0.5;
    const auto pieces = choose_target_pieces(9, {300, 400}, {{8, 5, 5}}, {}, recipe, Random(1));
    QCOMPARE(pieces.size(), std::size_t{4});  // 0.12 megapixels each
    QVERIFY(pieces.back() == (TargetPiece{8, {0, 0, 300, 400}}));
  }

  void sectionsOfOneStackShareOneGreyMap() {
    Recipe recipe = plain_recipe();
    recipe.target_slices = 6;
    const auto once = load({}, recipe);
    QVERIFY(same_bytes(once[0].image, load({}, recipe)[0].image));
    recipe.invert = true;
    const auto inverted = load({}, recipe);
    // Standardised sections: turning light and dark round turns the sign.
    QVERIFY(largest_difference(once[3].image, -inverted[3].image) < 1e-3);
  }
};

int run_sections(int argc, char** argv) {
  SectionsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "sections_test.moc"
