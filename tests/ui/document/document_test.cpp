#include "ui/document/document.h"

#include <QtTest>
#include <memory>

#include "core/base/error.h"
#include "core/instances/corrections.h"
#include "core/volume/prediction_writer.h"
#include "tests/ui/document/suites.h"

using namespace cristae;
using namespace cristae::ui;
namespace fs = std::filesystem;

namespace {

constexpr Shape kShape{4, 16, 20};

std::shared_ptr<const Stack> someStack() { return make_memory_stack(Volume<std::uint8_t>(kShape, 90)); }

ProjectStack describe() {
  ProjectStack stack;
  stack.path = "/data/gehirn 脑.h5";
  stack.part = ":/raw";
  stack.content_hash = "0123456789abcdef";
  stack.shape = kShape;
  stack.voxel_size_nm = VoxelSize{30, 8, 8};
  stack.voxel_size_source = "ImageJ tags";
  return stack;
}

/// A labels file as `segment` writes it, with one instance in each section.
void writeLabels(const fs::path& file) {
  PredictionWriterOptions options;
  options.probability = true;
  PredictionWriter writer(file, kShape, options);
  for (std::int64_t z = 0; z < kShape.z; ++z) {
    cv::Mat ids(static_cast<int>(kShape.y), static_cast<int>(kShape.x), CV_32S, cv::Scalar(0));
    ids(cv::Rect(2, 3, 5, 4)).setTo(static_cast<double>(z + 1));
    writer.write_labels(z, ids);
    writer.write_probability(z, cv::Mat(ids.size(), CV_32F, cv::Scalar(0.5)));
  }
  writer.finish();
}

}  // namespace

class DocumentTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = fs::path(folder_->path().toStdString()) / "mäuse 小鼠.cristae";
    document_ = std::make_unique<Document>();
    document_->create(file_, describe(), someStack());
  }
  void cleanup() { document_.reset(); }

  void anEditIsOnDiskBeforeItIsTold() {
    int pointsOnDisk = -1;
    connect(document_.get(), &Document::pointsChanged, this,
            [&] { pointsOnDisk = static_cast<int>(Project::open(file_).points().size()); });
    document_->addPoint({1, 2.5, 3.5});
    QCOMPARE(pointsOnDisk, 1);
    QCOMPARE(document_->points().size(), std::size_t{1});
  }

  void pointsAreMovedTurnedAndRemoved() {
    document_->addPoint({1, 2, 3});
    const std::int64_t id = document_->points().front().id;
    document_->movePoint(id, {1, 4, 5});
    document_->setPointKind(id, PointKind::not_mito);
    QVERIFY((document_->points().front().point == Point{1, 4, 5, PointKind::not_mito}));
    document_->removePoints({id});
    QVERIFY(document_->points().empty());
    QCOMPARE(document_->history().size(), std::size_t{4});
  }

  void undoAndRedoGoOnAfterReopening() {
    document_->addPoint({0, 1, 1});
    document_->importPoints({{1, 2, 2}, {2, 3, 3}});
    document_->undo();
    QCOMPARE(document_->points().size(), std::size_t{1});
    document_->adopt(Project::open(file_), describe(), someStack());
    QVERIFY(document_->canRedo());
    document_->redo();
    QCOMPARE(document_->points().size(), std::size_t{3});
    document_->goToHistory(0);
    QVERIFY(document_->points().empty());
    QVERIFY(!document_->canUndo());
  }

  void aNameStaysWithItsStateAfterReopening() {
    document_->nameState("  nothing yet ");
    document_->addPoint({0, 1, 1});
    const std::int64_t first = document_->currentState();
    QSignalSpy history(document_.get(), &Document::historyChanged);
    document_->nameState("one point");
    QCOMPARE(history.size(), 1);
    document_->addPoint({0, 2, 2});
    QVERIFY(document_->currentState() > first);
    document_->adopt(Project::open(file_), describe(), someStack());
    QVERIFY((document_->stateNames() ==
             std::map<std::int64_t, QString>{{0, "nothing yet"}, {first, "one point"}}));
    QCOMPARE(document_->history().size(), std::size_t{2});  // to name a state is no edit
    document_->goToHistory(first);
    QCOMPARE(document_->currentState(), first);
    document_->nameState({});
    QCOMPARE(document_->stateNames().size(), std::size_t{1});
  }

  void anEditWithoutEffectOnVerdictsDoesNotTellOfThem() {
    QSignalSpy verdicts(document_.get(), &Document::verdictsChanged);
    QSignalSpy stack(document_.get(), &Document::stackChanged);
    document_->addPoint({0, 1, 1});
    QCOMPARE(verdicts.size(), 0);
    QCOMPARE(stack.size(), 0);
  }

  void whatCannotBeDoneIsToldAndChangesNothing() {
    QSignalSpy troubled(document_.get(), &Document::troubled);
    document_->movePoint(77, {0, 1, 1});
    QCOMPARE(troubled.size(), 1);
    QVERIFY(document_->history().empty());
    document_->addPoint({0, std::nan(""), 1});
    QCOMPARE(troubled.size(), 2);
    QVERIFY(document_->points().empty());
  }

  void creatingOverAProjectKeepsTheOpenOne() {
    document_->addPoint({0, 1, 1});
    QVERIFY_THROWS_EXCEPTION(Error, document_->create(file_, describe(), someStack()));
    QVERIFY(document_->isOpen());
    QCOMPARE(document_->points().size(), std::size_t{1});
  }

  void aMovedStackIsOneEdit() {
    ProjectStack moved = describe();
    moved.path = "/archive/gehirn.h5";
    document_->adopt(Project::open(file_), moved, someStack());
    QCOMPARE(document_->stackReference(), std::string("/archive/gehirn.h5:/raw"));
    QCOMPARE(document_->history().back().name.key, std::string("move_stack"));
  }

  void anotherProgramsEditIsSeen() {
    Project::open(file_).edit({"add_point"}, [](Editor& editor) { editor.add_point({3, 1, 2}); });
    QSignalSpy points(document_.get(), &Document::pointsChanged);
    document_->refreshIfChangedElsewhere();
    QCOMPARE(points.size(), 1);
    QCOMPARE(document_->points().size(), std::size_t{1});
    document_->refreshIfChangedElsewhere();
    QCOMPARE(points.size(), 1);
  }

  void verdictsBelongToTheCurrentResult() {
    const std::int64_t first = addLabels("a.h5");
    const std::int64_t second = addLabels("b.h5");
    document_->setCurrentResult(first);
    document_->setVerdict(2, {1, 5, 4}, VerdictKind::rejected);
    document_->setVerdict(2, {1, 5, 4}, VerdictKind::accepted);
    QCOMPARE(document_->verdicts().size(), std::size_t{1});
    QVERIFY(document_->verdicts().front().kind == VerdictKind::accepted);
    document_->setCurrentResult(second);
    QVERIFY(document_->verdicts().empty());
    document_->setCurrentResult(first);
    document_->removeVerdict(document_->verdicts().front().id);
    QVERIFY(document_->verdicts().empty());
  }

  void aMissedOneIsVerdictAndPointInOneEdit() {
    document_->setCurrentResult(addLabels("a.h5"));
    document_->addMissed({1, 6, 7});
    QCOMPARE(document_->points().size(), std::size_t{1});
    QCOMPARE(document_->verdicts().size(), std::size_t{1});
    document_->undo();
    QVERIFY(document_->points().empty());
    QVERIFY(document_->verdicts().empty());
  }

  void aResultGoesOutOfDateByPointsAndVoxelSizeNotByVerdicts() {
    document_->setCurrentResult(addLabels("a.h5"));
    QVERIFY(!document_->isCurrentResultOutOfDate());
    document_->setVerdict(1, {0, 5, 4}, VerdictKind::accepted);
    QVERIFY(!document_->isCurrentResultOutOfDate());
    document_->setVoxelSize(VoxelSize{30, 10, 10});
    QVERIFY(document_->isCurrentResultOutOfDate());
    document_->undo();
    document_->undo();
    QVERIFY(!document_->isCurrentResultOutOfDate());
    document_->addPoint({1, 1, 1});
    QVERIFY(document_->isCurrentResultOutOfDate());
  }

  void theCurrentResultIsThereAfterReopening() {
    const std::int64_t id = addLabels("a.h5");
    document_->setCurrentResult(id);
    document_->setVerdict(3, {2, 5, 4}, VerdictKind::flagged);
    document_->adopt(Project::open(file_), describe(), someStack());
    QVERIFY(document_->currentResult() != nullptr);
    QCOMPARE(document_->currentResult()->result.id, id);
    QCOMPARE(document_->verdicts().size(), std::size_t{1});
    QVERIFY(document_->currentResult()->probability != nullptr);
    QVERIFY(document_->currentResult()->density == nullptr);
    QCOMPARE(document_->currentResult()->labels.ids(2).at<int>(4, 4), 3);
  }

  void aMergeIsReadWithTheLabelsUndoneAndKept() {
    document_->setCurrentResult(addLabels("a.h5"));
    const auto before = document_->currentResult();
    QSignalSpy changed(document_.get(), &Document::currentResultChanged);
    document_->mergeInstances(2, 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(idOf(2), 2);
    QCOMPARE(before->labels.ids(2).at<int>(4, 4), 3);  // readers that are still at work see what they opened
    QCOMPARE(document_->currentResult()->probability, before->probability);
    QVERIFY(document_->history().back().name == (EditName{"merge_instances", 1, {2, 3}}));
    QVERIFY(!document_->isCurrentResultOutOfDate());
    document_->adopt(Project::open(file_), describe(), someStack());
    QCOMPARE(idOf(2), 2);
    document_->undo();
    QCOMPARE(idOf(2), 3);
    document_->redo();
    QCOMPARE(idOf(2), 2);
    document_->addPoint({0, 1, 1});
    QCOMPARE(document_->corrections().size(), std::size_t{1});
  }

  void aSplitIsReadWithTheLabels() {
    document_->setCurrentResult(addLabels("a.h5"));
    document_->setVerdict(1, {0, 5, 4}, VerdictKind::flagged);
    const Points centres = {{0, 5, 2}, {0, 5, 6}};
    document_->splitInstance(make_split(document_->currentResult()->labels, 1, centres, 4, std::nullopt));
    const cv::Mat ids = document_->currentResult()->labels.ids(0);
    QCOMPARE(ids.at<int>(5, 2), 1);
    QCOMPARE(ids.at<int>(5, 6), 5);
    QVERIFY(document_->verdicts().empty());
    document_->undo();
    QCOMPARE(document_->verdicts().size(), std::size_t{1});
  }

  void strokesAreReadWithTheLabelsAndNamedInTheHistory() {
    document_->setCurrentResult(addLabels("a.h5"));
    const BrushStroke dab{0, 1.5, {{14, 18}}};
    document_->drawInstance(make_brushed(CorrectionKind::paint, 9, dab), {0, 14, 18});
    const auto idAtDab = [&] { return document_->currentResult()->labels.ids(0).at<int>(14, 18); };
    QCOMPARE(idAtDab(), 9);
    QCOMPARE(document_->verdicts().size(), std::size_t{1});
    QVERIFY(document_->verdicts()[0].kind == VerdictKind::accepted);
    document_->paintInstance(make_brushed(CorrectionKind::paint, 9, {0, 1.5, {{14, 15}}}));
    QCOMPARE(document_->verdicts().size(), std::size_t{1});
    document_->eraseFromInstance(make_brushed(CorrectionKind::erase, 9, dab));
    QCOMPARE(idAtDab(), 0);
    QVERIFY(document_->verdicts().empty());
    QStringList edits;
    for (const HistoryEntry& entry : document_->history()) edits << QString::fromStdString(entry.name.key);
    QCOMPARE(edits.mid(edits.size() - 3),
             (QStringList{"draw_instance", "paint_instance", "erase_from_instance"}));
    for (int i = 0; i < 3; ++i) document_->undo();
    QCOMPARE(idAtDab(), 0);
    QVERIFY(document_->corrections().empty());
    QVERIFY(document_->verdicts().empty());
  }

  void aMergeOfWhatIsGoneIsTold() {
    document_->setCurrentResult(addLabels("a.h5"));
    document_->mergeInstances(2, 3);
    QSignalSpy troubled(document_.get(), &Document::troubled);
    document_->mergeInstances(1, 3);
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(document_->corrections().size(), std::size_t{1});
  }

  void aResultWhoseFileIsGoneIsTold() {
    const std::int64_t id = addLabels("a.h5");
    fs::remove(document_->dataFolder() / "a.h5");
    QSignalSpy troubled(document_.get(), &Document::troubled);
    document_->setCurrentResult(id);
    QCOMPARE(troubled.size(), 1);
    QVERIFY(document_->currentResult() == nullptr);
  }

  void truthOfAnotherShapeIsRefused() {
    QSignalSpy troubled(document_.get(), &Document::troubled);
    const LabelStack wrong{make_memory_stack(Volume<std::uint8_t>(Shape{4, 16, 21})), LabelMeaning::semantic};
    document_->setTruth("truth.tif", wrong);
    QCOMPARE(troubled.size(), 1);
    QVERIFY(!document_->truth());
    const LabelStack right{make_memory_stack(Volume<std::uint8_t>(kShape)), LabelMeaning::semantic};
    document_->setTruth("truth.tif", right);
    QVERIFY(document_->truth().has_value());
    document_->adopt(Project::open(file_), describe(), someStack());
    QCOMPARE(document_->truthReference(), QString("truth.tif"));
  }

  void theViewIsRememberedOutsideTheHistory() {
    document_->setViewValue("queue place", "17");
    QVERIFY(document_->history().empty());
    document_->adopt(Project::open(file_), describe(), someStack());
    QCOMPARE(document_->viewValue("queue place"), QString("17"));
  }

  void aClosedDocumentTakesEditsWithoutHarm() {
    document_->close();
    document_->addPoint({0, 1, 1});
    document_->undo();
    document_->setVerdict(1, {}, VerdictKind::accepted);
    document_->setTruth("x", {});
    QVERIFY(!document_->isOpen());
    QVERIFY(Project::open(file_).points().empty());
  }

 private:
  /// In the middle of the instance of section z.
  int idOf(std::int64_t z) const { return document_->currentResult()->labels.ids(z).at<int>(4, 4); }
  std::int64_t addLabels(const char* name) {
    fs::create_directories(document_->dataFolder());
    writeLabels(document_->dataFolder() / name);
    ProjectResult result;
    result.kind = "labels";
    result.file = name;
    result.inputs_hash = document_->inputsHash();
    return document_->addResult(result);
  }

  std::unique_ptr<QTemporaryDir> folder_;
  fs::path file_;
  std::unique_ptr<Document> document_;
};

int runDocumentTest(int argc, char** argv) {
  DocumentTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "document_test.moc"
