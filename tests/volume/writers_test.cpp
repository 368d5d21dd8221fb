#include <QtTest>
#include <array>
#include <thread>

#include "core/volume/hdf5_file.h"
#include "core/volume/prediction_writer.h"
#include "core/volume/stack_writer.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class WritersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tiffStacksComeBackExactly_data();
  void tiffStacksComeBackExactly();
  void hdf5StacksComeBackExactly_data();
  void hdf5StacksComeBackExactly();
  void aStoppedStackLeavesNothing();
  void tiffSectionsTallerThanAStripComeBackExactly();
  void pngsComeBackExactlyAndHoldTheirPixelSize();
  void refusesWhatAFormatCannotHold();
  void predictionsHoldWhatWasWrittenInAnyOrder();
  void predictionsAreStoredAsOtherProgramsReadThem();
  void anUnfinishedPredictionLeavesNothing();
  void anUnfinishedPredictionLeavesTheOldFile();
  void refusesPredictionsOfAnotherShape();
};

namespace {

void add_types() {
  QTest::addColumn<int>("depth");
  QTest::addColumn<double>("factor");
  QTest::addColumn<double>("offset");
  QTest::newRow("uint8") << CV_8U << 2. << 1.;
  QTest::newRow("int8") << CV_8S << 1. << -60.;
  QTest::newRow("uint16") << CV_16U << 500. << 3.;
  QTest::newRow("int16") << CV_16S << 400. << -30000.;
  QTest::newRow("int32") << CV_32S << 1e7 << -5e8;
  QTest::newRow("float32") << CV_32F << 0.25 << -7.5;
  QTest::newRow("float64") << CV_64F << 0.1 << 1e9;
}

std::shared_ptr<const Stack> stack_of_type(int depth, double factor, double offset) {
  return make_memory_stack(ramp_sections(depth, 3, factor, offset), VoxelSize{45, 4.6, 5});
}

QString difference(const Stack& a, const Stack& b) {
  if (a.info().shape != b.info().shape) return "another shape";
  if (a.info().type != b.info().type) return "another type";
  if (a.info().voxel_size_nm != b.info().voxel_size_nm) return "another voxel size";
  for (std::int64_t z = 0; z < a.info().shape.z; ++z) {
    if (cv::norm(a.section(z), b.section(z), cv::NORM_INF) != 0) return QString("section %1 differs").arg(z);
  }
  return {};
}

}  // namespace

void WritersTest::tiffStacksComeBackExactly_data() { add_types(); }

void WritersTest::tiffStacksComeBackExactly() {
  QFETCH(int, depth);
  QFETCH(double, factor);
  QFETCH(double, offset);
  const Folder folder;
  const auto stack = stack_of_type(depth, factor, offset);
  write_stack_tiff(folder.file("a.tif"), *stack);
  QCOMPARE(difference(*open_stack(folder.file("a.tif")), *stack), QString());
}

void WritersTest::hdf5StacksComeBackExactly_data() { add_types(); }

void WritersTest::hdf5StacksComeBackExactly() {
  QFETCH(int, depth);
  QFETCH(double, factor);
  QFETCH(double, offset);
  const Folder folder;
  const auto stack = stack_of_type(depth, factor, offset);
  write_stack_hdf5(folder.file("a.h5"), *stack, "/group/raw");
  QCOMPARE(difference(*open_stack(folder.file("a.h5")), *stack), QString());
}

void WritersTest::aStoppedStackLeavesNothing() {
  struct StopAtTheSecond final : JobListener {
    std::stop_source stop;
    void on_progress(std::int64_t done, std::int64_t /*total*/) override {
      if (done == 2) stop.request_stop();
    }
  } listener;
  const Folder folder;
  Job job(listener.stop.get_token(), &listener);
  const auto stack = make_memory_stack(Volume<std::uint8_t>({5, 6, 7}, 3));
  QVERIFY_THROWS_EXCEPTION(Cancelled, write_stack_hdf5(folder.file("a.h5"), *stack, "/raw", job));
  QVERIFY(std::filesystem::is_empty(folder.path()));
}

void WritersTest::tiffSectionsTallerThanAStripComeBackExactly() {
  const Folder folder;
  cv::Mat section(1000, 701, CV_16U);  // strips of 186 rows
  for (int y = 0; y < section.rows; ++y) {
    for (int x = 0; x < section.cols; ++x)
      section.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(y * x + x);
  }
  const cv::Mat part = section(cv::Rect(1, 0, 700, 1000));  // rows with gaps between them
  const auto stack = make_memory_stack({part});
  write_stack_tiff(folder.file("a.tif"), *stack);
  QCOMPARE(difference(*open_stack(folder.file("a.tif")), *stack), QString());
  QCOMPARE(open_stack(folder.file("a.tif"))->info().layout, std::string("strips of 187 rows, Deflate"));
}

void WritersTest::pngsComeBackExactlyAndHoldTheirPixelSize() {
  const Folder folder;
  for (const int depth : {CV_8U, CV_16U}) {
    const cv::Mat picture = ramp_sections(depth)[1];
    write_png(folder.file("a.png"), picture, VoxelSize{50, 4, 8});
    QVERIFY(cv::norm(open_stack(folder.file("a.png"))->section(0), picture, cv::NORM_INF) == 0);
    const std::string bytes = read_bytes(folder.file("a.png"));
    const std::size_t at = bytes.find("pHYs");
    QVERIFY(at != std::string::npos);
    // 1e9 / 8 = 125000000 = 0x07735940 pixels a metre in x, 1e9 / 4 = 0x0ee6b280 in y
    QVERIFY(bytes.substr(at + 4, 9) == std::string("\x07\x73\x59\x40\x0e\xe6\xb2\x80\x01", 9));
  }
}

void WritersTest::refusesWhatAFormatCannotHold() {
  const Folder folder;
  const auto wide = open_stack(fixture("uint32.tif"));
  QCOMPARE(error_difference(ErrorKind::unsupported, {"a.tif", "uint32", "HDF5"},
                            [&] { write_stack_tiff(folder.file("a.tif"), *wide); }),
           QString());
  write_stack_hdf5(folder.file("a.h5"), *wide);
  QCOMPARE(difference(*open_stack(folder.file("a.h5")), *wide), QString());
  QCOMPARE(error_difference(ErrorKind::unsupported, {"a.png"},
                            [&] { write_png(folder.file("a.png"), cv::Mat(2, 2, CV_32F, cv::Scalar(1))); }),
           QString());
}

void WritersTest::predictionsHoldWhatWasWrittenInAnyOrder() {
  const Folder folder;
  PredictionWriter writer(folder.file("a.h5"), {2, 1, 3}, {.probability = true, .density = true, .tile = 2});
  const std::array<std::uint32_t, 3> ids = {0, 70000, 4294967295U};
  writer.write_labels(1, ids.data());
  writer.write_labels(0, cv::Mat(cv::Matx<int, 1, 3>(1, 2, 3)));
  writer.write_probability(1, cv::Mat(cv::Matx<float, 1, 3>(0, 0.5F, 1.25F)));
  writer.write_probability(0, cv::Mat(cv::Matx<std::uint8_t, 1, 3>(7, 8, 9)));
  writer.write_density(0, cv::Mat(cv::Matx<float, 1, 3>(0.25F, -1, 1000)));
  writer.set_attribute("provenance", "{}");
  QVERIFY(!std::filesystem::exists(folder.file("a.h5")));
  writer.finish();
  const Hdf5File file = Hdf5File::open(folder.file("a.h5"));
  QVERIFY(
      (file.read<std::uint32_t>("/labels") == std::vector<std::uint32_t>{1, 2, 3, 0, 70000, 4294967295U}));
  // 0.5 * 255 = 127.5, to the even number
  QVERIFY((file.read<std::uint8_t>("/probability") == std::vector<std::uint8_t>{7, 8, 9, 0, 128, 255}));
  QVERIFY((file.read<float>("/density") == std::vector<float>{0.25F, -1, 1000, 0, 0, 0}));
  QVERIFY(file.text_attribute("/", "provenance") == "{}");
}

void WritersTest::predictionsAreStoredAsOtherProgramsReadThem() {
  const Folder folder;
  PredictionWriter writer(
      folder.file("a.h5"), {2, 100, 300},
      {.probability = true, .density = true, .tile = 64, .voxel_size_nm = VoxelSize{50, 4, 8}});
  writer.finish();
  const Hdf5File file = Hdf5File::open(folder.file("a.h5"));
  const std::pair<const char*, PixelType> wanted[] = {
      {"/labels", PixelType::uint32}, {"/probability", PixelType::uint8}, {"/density", PixelType::float16}};
  for (const auto& [name, type] : wanted) {
    const DatasetInfo info = file.describe(name);
    QVERIFY(info.type == type);
    QVERIFY((info.shape == std::vector<std::int64_t>{2, 100, 300}));
    QVERIFY((info.chunk == std::vector<std::int64_t>{1, 64, 64}));
    QCOMPARE(info.compression, std::string("shuffle + gzip"));
    QVERIFY(file.text_attribute(name, "axistags").has_value());
    QVERIFY((file.number_attribute(name, "element_size_um") == std::vector<double>{0.05, 0.004, 0.008}));
  }
}

void WritersTest::anUnfinishedPredictionLeavesNothing() {
  const Folder folder;
  {
    PredictionWriter writer(folder.file("a.h5"), {1, 2, 2});
    writer.write_labels(0, cv::Mat(2, 2, CV_32S, cv::Scalar(1)));
  }
  QVERIFY(std::filesystem::is_empty(folder.path()));
}

void WritersTest::anUnfinishedPredictionLeavesTheOldFile() {
  const Folder folder;
  write_bytes(folder.file("a.h5"), "old");
  { PredictionWriter writer(folder.file("a.h5"), {1, 2, 2}); }
  QVERIFY(read_bytes(folder.file("a.h5")) == "old");
  QCOMPARE(error_difference(ErrorKind::not_found, {"missing"},
                            [&] {
                              PredictionWriter writer(folder.file("missing/a.h5"), {1, 2, 2});
                            }),
           QString());
}

void WritersTest::refusesPredictionsOfAnotherShape() {
  const Folder folder;
  PredictionWriter writer(folder.file("a.h5"), {1, 2, 2});
  QCOMPARE(error_difference(ErrorKind::internal, {"3 x 2", "2 x 2"},
                            [&] { writer.write_labels(0, cv::Mat(3, 2, CV_32S, cv::Scalar(1))); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"[1, 2, 2]"},
                            [&] { writer.write_labels(1, cv::Mat(2, 2, CV_32S, cv::Scalar(1))); }),
           QString());
}

int run_writers_tests(int argument_count, char** arguments) {
  WritersTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "writers_test.moc"
