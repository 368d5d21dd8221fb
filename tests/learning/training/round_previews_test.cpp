#include "core/learning/round_previews.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <sstream>

#include "core/volume/hdf5_file.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;
namespace fs = std::filesystem;

namespace {

using Sections = std::vector<std::int64_t>;

TrainingSection section_at(std::int64_t z, bool has_click, const cv::Rect& window = {}) {
  TrainingSection section;
  section.z = z;
  section.window = window;
  if (has_click) section.clicks.emplace_back(1, 1);
  return section;
}

std::vector<TrainingSection> some_sections(std::int64_t count, const Sections& clicked) {
  std::vector<TrainingSection> sections;
  for (std::int64_t z = 0; z < count; ++z)
    sections.push_back(section_at(z, std::find(clicked.begin(), clicked.end(), z) != clicked.end()));
  return sections;
}

struct Listener : JobListener {
  std::vector<std::string> previews;
  void on_preview(const fs::path& path, std::int64_t section, std::string_view kind) override {
    previews.push_back(path.filename().string() + " " + std::to_string(section) + " " + std::string(kind));
  }
};

std::string text_of(const fs::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

cv::Mat plane_of(const Hdf5File& file, const std::string& name, std::int64_t i) {
  const auto shape = file.describe(name).shape;
  cv::Mat plane(static_cast<int>(shape[1]), static_cast<int>(shape[2]), CV_8U);
  const std::array<std::int64_t, 3> offset = {i, 0, 0};
  const std::array<std::int64_t, 3> extent = {1, shape[1], shape[2]};
  file.read_block(name, offset, extent, plane.ptr<std::uint8_t>());
  return plane;
}

}  // namespace

class RoundPreviewsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  fs::path folder() const { return folder_.path().toStdString(); }

 private Q_SLOTS:
  void cleanup() {
    for (const auto& entry : fs::directory_iterator(folder())) fs::remove(entry.path());
  }

  void sectionsWithPointsAreShownFirstAndTheRestIsSpread() {
    const Shape small{100, 64, 64};
    QCOMPARE(previewed_sections(some_sections(5, {}), small), (Sections{0, 1, 2, 3, 4}));
    const Sections few = previewed_sections(some_sections(100, {40, 41}), small);
    QCOMPARE(few.size(), std::size_t{12});
    QVERIFY(std::find(few.begin(), few.end(), 40) != few.end());
    QVERIFY(std::find(few.begin(), few.end(), 41) != few.end());
    QVERIFY(std::is_sorted(few.begin(), few.end()));
    for (std::size_t i = 1; i < few.size(); ++i) QVERIFY(few[i] - few[i - 1] <= 20);
    Sections clicked;
    for (std::int64_t z = 10; z < 40; ++z) clicked.push_back(z);
    const Sections many = previewed_sections(some_sections(100, clicked), small);
    QCOMPARE(many.size(), std::size_t{12});
    QCOMPARE(many.front(), std::int64_t{10});
    QCOMPARE(many.back(), std::int64_t{39});
  }

  void aNegativePointIsAPointToo() {
    auto sections = some_sections(100, {});
    sections[57].negatives.emplace_back(1, 1);
    QCOMPARE(previewed_sections(sections, {100, 64, 64}).size(), std::size_t{12});
    sections.resize(58);
    const auto shown = previewed_sections(sections, {100, 4000, 3000});  // four planes of 12 MB
    QCOMPARE(shown.size(), std::size_t{4});
    QCOMPARE(shown.back(), std::int64_t{57});
  }

  void sectionsTooLargeAreNotShown() {
    QVERIFY(previewed_sections(some_sections(3, {1}), {3, 8001, 8000}).empty());
    Listener listener;
    Job job({}, &listener);
    StackInfo stack;
    stack.shape = {3, 8001, 8000};
    const auto sections = some_sections(3, {1});
    save_round_previews(folder(), stack, {}, {0, sections, {}, {}}, job);
    QVERIFY(fs::is_empty(folder()));
    QVERIFY(listener.previews.empty());
  }

  void wholeSectionsAreWrittenInPixelsOfTheStack() {
    // Working pixels are half as many along y and a third along x.
    const WorkingScale scale{0.5, 1.0 / 3};
    StackInfo stack;
    stack.shape = {9, 40, 60};
    stack.voxel_size_nm = VoxelSize{30, 5, 4};
    std::vector<TrainingSection> sections = {section_at(2, false, {0, 0, 20, 20}),
                                             section_at(7, true, {0, 0, 20, 20})};
    std::vector<ImagePrediction> predictions(2);
    std::vector<TargetLabels> labels(2);
    for (std::size_t i = 0; i < 2; ++i) {
      predictions[i].probability = cv::Mat(20, 20, CV_32F, cv::Scalar(i == 0 ? 0.0 : 0.6));
      labels[i].label = cv::Mat(20, 20, CV_8U, cv::Scalar(kIgnore));
    }
    predictions[0].probability(cv::Rect(10, 0, 10, 20)) = 1.0F;
    labels[0].label(cv::Rect(0, 0, 5, 20)) = 0;
    labels[0].label(cv::Rect(10, 4, 3, 2)) = 1;
    Listener listener;
    Job job({}, &listener);
    save_round_previews(folder(), stack, scale, {3, sections, predictions, labels}, job);

    QCOMPARE(listener.previews, (std::vector<std::string>{"preview.h5 -1 round"}));
    QCOMPARE(text_of(folder() / "sections.txt"), std::string("2\n7\n"));
    QCOMPARE(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), std::ptrdiff_t{2});
    const Hdf5File file = Hdf5File::open(folder() / "preview.h5");
    for (const char* name : {"/probability", "/pseudo_labels"}) {
      QCOMPARE(file.describe(name).shape, (std::vector<std::int64_t>{2, 40, 60}));
      QVERIFY(file.describe(name).type == PixelType::uint8);
      QCOMPARE(file.number_attribute(name, "element_size_um"), (std::vector<double>{0.03, 0.005, 0.004}));
      QVERIFY(file.text_attribute(name, "axistags").has_value());
    }
    const cv::Mat label = plane_of(file, "/pseudo_labels", 0);
    QCOMPARE(count_of(label, 0), 15 * 40);
    QCOMPARE(count_of(label(cv::Rect(30, 8, 9, 4)), 1), 9 * 4);
    QCOMPARE(count_of(label, 1), 9 * 4);
    QCOMPARE(count_of(label, kIgnore), 60 * 40 - 15 * 40 - 9 * 4);
    const cv::Mat probability = plane_of(file, "/probability", 0);
    QCOMPARE(count_of(probability(cv::Rect(0, 0, 28, 40)), 0), 28 * 40);
    QCOMPARE(count_of(probability(cv::Rect(32, 0, 28, 40)), 255), 28 * 40);
    QCOMPARE(count_of(plane_of(file, "/probability", 1), 153), 60 * 40);
  }

  void whatLiesOutsideTheWindowsIsIgnored() {
    StackInfo stack;
    stack.shape = {1, 30, 50};
    // Two windows of one section at half resolution, side by side.
    const std::vector<TrainingSection> sections = {section_at(0, true, {5, 0, 10, 10}),
                                                   section_at(0, false, {15, 0, 7, 10})};
    std::vector<ImagePrediction> predictions(2);
    std::vector<TargetLabels> labels(2);
    for (std::size_t i = 0; i < 2; ++i) {
      predictions[i].probability = cv::Mat(sections[i].window.size(), CV_32F, cv::Scalar(1));
      labels[i].label = cv::Mat(sections[i].window.size(), CV_8U, cv::Scalar(1));
    }
    Job job;
    save_round_previews(folder(), stack, {0.5, 0.5}, {0, sections, predictions, labels}, job);
    QCOMPARE(text_of(folder() / "sections.txt"), std::string("0\n"));
    const Hdf5File file = Hdf5File::open(folder() / "preview.h5");
    const cv::Rect seen(10, 0, 34, 20);
    const cv::Mat probability = plane_of(file, "/probability", 0);
    QCOMPARE(count_of(probability(seen), 255), seen.area());
    QCOMPARE(count_of(probability, 0), 30 * 50 - seen.area());
    const cv::Mat label = plane_of(file, "/pseudo_labels", 0);
    QCOMPARE(count_of(label(seen), 1), seen.area());
    QCOMPARE(count_of(label, kIgnore), 30 * 50 - seen.area());
  }

  void aLaterRoundReplacesTheFile() {
    StackInfo stack;
    stack.shape = {1, 8, 8};
    const std::vector<TrainingSection> sections = {section_at(0, true)};
    std::vector<ImagePrediction> predictions(1);
    std::vector<TargetLabels> labels(1);
    labels[0].label = cv::Mat(8, 8, CV_8U, cv::Scalar(0));
    Job job;
    for (const double p : {0.0, 1.0}) {
      predictions[0].probability = cv::Mat(8, 8, CV_32F, cv::Scalar(p));
      save_round_previews(folder(), stack, {}, {0, sections, predictions, labels}, job);
    }
    QCOMPARE(count_of(plane_of(Hdf5File::open(folder() / "preview.h5"), "/probability", 0), 255), 64);
  }
};

int run_round_previews(int argc, char** argv) {
  RoundPreviewsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "round_previews_test.moc"
