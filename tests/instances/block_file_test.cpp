#include "core/instances/block_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/instances/instance_collector.h"
#include "core/phantom/phantom.h"
#include "core/volume/hdf5_file.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

namespace fs = std::filesystem;

const VoxelSize kVoxel{20, 10, 10};

/// Foreground of a phantom as a prediction.
const std::vector<cv::Mat>& sections() {
  static const std::vector<cv::Mat> list = [] {
    PhantomOptions options;
    options.domain = PhantomDomain::target;
    options.shape = {17, 160, 160};
    options.voxel_size_nm = kVoxel;
    options.mitochondria_share = 0.2;
    options.touching_share = 1;
    const Phantom phantom = make_phantom(options);
    std::vector<cv::Mat> probabilities;
    for (std::int64_t z = 0; z < 17; ++z) {
      cv::Mat probability = cv::Mat::zeros(160, 160, CV_8U);
      for (int i = 0; i < 160 * 160; ++i)
        probability.data[i] = phantom.instances.section(z)[i] != 0 ? 255 : 0;
      probabilities.push_back(probability);
    }
    return probabilities;
  }();
  return list;
}

InstanceOptions options_for(InstanceDimension dimension, Joining joining) {
  InstanceOptions options;
  options.dimension = dimension;
  options.filter.rule = FilterRule::none;
  options.joining = joining;
  return options;
}

SectionProfiles profiles_of(std::int64_t z, const InstanceOptions& options) {
  const cv::Mat& probability = sections()[static_cast<std::size_t>(z)];
  if (options.dimension == InstanceDimension::volume_3d)
    return find_profiles(probability, {}, options, kVoxel);
  const SectionInstances found = segment_section(probability, {}, options, kVoxel);
  return {found.ids, std::vector<ProfileFacts>(static_cast<std::size_t>(found.count))};
}

fs::path write_block(const QTemporaryDir& folder, std::int64_t number, std::int64_t count,
                     const InstanceOptions& options, const std::string& source = "phantom") {
  BlockInfo info;
  info.block = block_of({number, count, 0, 0}, 17);
  info.shape = {17, 160, 160};
  info.voxel_size_nm = kVoxel;
  info.dimension = options.dimension;
  info.joining = joining_options(options, kVoxel);
  info.source = source;
  const fs::path path =
      folder.filePath(QString("%1_%2_%3.h5").arg(number).arg(count).arg(source.c_str())).toStdString();
  BlockWriter writer(path, info);
  for (std::int64_t z = info.block.begin; z < info.block.end; ++z) writer.add(profiles_of(z, options));
  writer.finish();
  return path;
}

LabelVolume collected(InstanceCollector& collector) {
  Job job;
  collector.finish(job);
  LabelVolume labels(Shape{17, 160, 160});
  for (std::int64_t z = 0; z < 17; ++z) {
    const cv::Mat ids = collector.section(z);
    std::copy_n(ids.ptr<std::uint32_t>(), 160 * 160, labels.section(z));
  }
  return labels;
}

LabelVolume stitched(const std::vector<fs::path>& paths) {
  const auto blocks = open_blocks(paths);
  const BlockInfo& info = blocks.front().info();
  InstanceCollector collector(info.shape, info.dimension, info.joining, info.voxel_size_nm);
  for (const BlockReader& block : blocks) {
    for (std::int64_t z = block.info().block.begin; z < block.info().block.end; ++z)
      collector.add(block.section(z));
  }
  return collected(collector);
}

LabelVolume at_once(const InstanceOptions& options) {
  InstanceCollector collector({17, 160, 160}, options.dimension, joining_options(options, kVoxel), kVoxel);
  for (std::int64_t z = 0; z < 17; ++z) collector.add(profiles_of(z, options));
  return collected(collector);
}

}  // namespace

class BlockFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void blocksCoverTheStackOnce();
  void aBlockIsWrittenAsTwoNumbers();
  void theResultDoesNotDependOnTheBlocks_data();
  void theResultDoesNotDependOnTheBlocks();
  void blocksThatDoNotFitAreRefused();
  void anotherFileIsRefused();
  void anUnfinishedBlockLeavesNoFile();
};

void BlockFileTest::blocksCoverTheStackOnce() {
  for (const std::int64_t count : {1, 2, 3, 5, 17}) {
    std::int64_t next = 0;
    for (std::int64_t number = 1; number <= count; ++number) {
      const Block block = block_of({number, count, 0, 0}, 17);
      QCOMPARE(block.begin, next);
      QVERIFY(block.end > block.begin && block.end - block.begin <= 17 / count + 1);
      next = block.end;
    }
    QCOMPARE(next, 17);
  }
  QVERIFY_THROWS_EXCEPTION(Error, block_of({1, 18, 0, 0}, 17));
}

void BlockFileTest::aBlockIsWrittenAsTwoNumbers() {
  QVERIFY(parse_block("2/8") == (Block{2, 8, 0, 0}));
  for (const char* wrong : {"", "2", "0/8", "9/8", "2/", "/8", "2/8x", "-1/2", "1.5/2"})
    QVERIFY_THROWS_EXCEPTION(Error, parse_block(wrong));
}

void BlockFileTest::theResultDoesNotDependOnTheBlocks_data() {
  QTest::addColumn<int>("dimension");
  QTest::addColumn<int>("joining");
  QTest::newRow("sections") << 2 << static_cast<int>(Joining::automatic);
  QTest::newRow("components") << 3 << static_cast<int>(Joining::components);
  QTest::newRow("watershed") << 3 << static_cast<int>(Joining::watershed);
  QTest::newRow("linking") << 3 << static_cast<int>(Joining::linking);
}

void BlockFileTest::theResultDoesNotDependOnTheBlocks() {
  QFETCH(int, dimension);
  QFETCH(int, joining);
  const InstanceOptions options =
      options_for(dimension == 3 ? InstanceDimension::volume_3d : InstanceDimension::sections_2d,
                  static_cast<Joining>(joining));
  const LabelVolume whole = at_once(options);
  QVERIFY(*std::max_element(whole.begin(), whole.end()) > 2);
  for (const std::int64_t count : {1, 2, 3, 5, 17}) {
    const QTemporaryDir folder;
    std::vector<fs::path> paths;
    for (std::int64_t number = count; number >= 1; --number)
      paths.push_back(write_block(folder, number, count, options));
    QVERIFY(stitched(paths) == whole);
  }
}

void BlockFileTest::blocksThatDoNotFitAreRefused() {
  const QTemporaryDir folder;
  const auto options = options_for(InstanceDimension::volume_3d, Joining::components);
  const fs::path first = write_block(folder, 1, 3, options);
  const fs::path second = write_block(folder, 2, 3, options);
  const fs::path third = write_block(folder, 3, 3, options);
  const fs::path foreign = write_block(folder, 2, 3, options, "other");
  QCOMPARE(open_blocks({third, first, second}).size(), std::size_t{3});
  QVERIFY_THROWS_EXCEPTION(Error, open_blocks({first, third}));
  QVERIFY_THROWS_EXCEPTION(Error, open_blocks({first, second}));
  QVERIFY_THROWS_EXCEPTION(Error, open_blocks({first, second, second, third}));
  QVERIFY_THROWS_EXCEPTION(Error, open_blocks({first, foreign, third}));
}

void BlockFileTest::anotherFileIsRefused() {
  const QTemporaryDir folder;
  const fs::path path = folder.filePath("labels.h5").toStdString();
  const std::array<std::int64_t, 3> shape{1, 1, 1};
  const std::uint32_t id = 1;
  Hdf5File file = Hdf5File::create(path);
  file.write("/labels", shape, &id);
  file.close();
  QVERIFY_THROWS_EXCEPTION(Error, BlockReader{path});
}

void BlockFileTest::anUnfinishedBlockLeavesNoFile() {
  const QTemporaryDir folder;
  BlockInfo info;
  info.block = {1, 1, 0, 2};
  info.shape = {2, 4, 4};
  {
    BlockWriter writer(folder.filePath("block.h5").toStdString(), info);
    writer.add({cv::Mat::zeros(4, 4, CV_32S), {}});
    QVERIFY_THROWS_EXCEPTION(Error, writer.finish());
  }
  QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

int run_block_file_test(int argc, char** argv) {
  BlockFileTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "block_file_test.moc"
