#include "ui/views/plane_loader.h"

#include <QThreadPool>
#include <QtTest>
#include <algorithm>

#include "tests/ui/views/counting_stack.h"
#include "tests/ui/views/suites.h"
#include "ui/views/latest_job.h"

using namespace cristae;
using namespace cristae::test;
using namespace cristae::ui;

namespace {

/// What a loader has sent.
struct Receiver {
  struct Answer {
    Plane plane;
    std::int64_t index;
    PlaneImage image;
    bool isComplete;
    bool isInGuiThread;
  };
  std::vector<Answer> answers;
  std::vector<Trouble> troubles;

  explicit Receiver(PlaneLoader& loader) {
    QObject::connect(
        &loader, &PlaneLoader::ready, &loader,
        [this](Plane plane, qint64 index, const PlaneImage& image, bool isComplete) {
          answers.push_back({plane, index, image, isComplete,
                             QThread::currentThread() == QCoreApplication::instance()->thread()});
        });
    QObject::connect(&loader, &PlaneLoader::troubled, &loader,
                     [this](Plane, qint64, const Trouble& trouble) { troubles.push_back(trouble); });
  }
  bool has(Plane plane, std::int64_t index) const {
    return std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
      return answer.plane == plane && answer.index == index && answer.isComplete;
    });
  }
};

LabelStack semanticLabels() {
  cv::Mat section = cv::Mat::zeros(10, 20, CV_8U);
  section(cv::Rect(1, 1, 4, 4)).setTo(255);
  section(cv::Rect(12, 3, 4, 4)).setTo(255);
  return {make_memory_stack(std::vector<cv::Mat>(6, section)), LabelMeaning::semantic, 0.5};
}

}  // namespace

class PlaneLoaderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSectionArrivesInTheGuiThreadAndIsReadInAnother() {
    CountingSource source({20, 12, 30});
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xy, 5);
    QVERIFY(receiver.answers.empty());  // never before the caller goes on
    QTRY_VERIFY(receiver.has(Plane::xy, 5));
    QVERIFY(receiver.answers.front().isInGuiThread);
    QVERIFY(!source.wasReadIn(std::this_thread::get_id()));
    QCOMPARE(receiver.answers.front().image.full.at<float>(7, 11), float(CountingSource::value(5, 7, 11)));
  }

  void neighboursAreReadAheadFartherInTheDirectionOfTravel() {
    CountingSource source({40, 4, 4});
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xy, 20);
    QTRY_VERIFY(receiver.has(Plane::xy, 20));
    loader.request(Plane::xy, 19);
    QTRY_VERIFY(receiver.has(Plane::xy, 19));
    // Backwards now: six before, three behind.
    QTRY_VERIFY(source.counts().contains(13));
    QTest::qWait(50);
    QVERIFY(!source.counts().contains(12));
    QVERIFY(source.counts().contains(22));
  }

  void nothingIsReadTwice() {
    CountingSource source({30, 16, 16});
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    for (std::int64_t z = 0; z < 30; ++z) {
      loader.request(Plane::xy, z);
      QTRY_VERIFY(receiver.has(Plane::xy, z));
    }
    loader.request(Plane::xz, 3);
    QTRY_VERIFY(receiver.has(Plane::xz, 3));
    for (const auto& [z, count] : source.counts()) QCOMPARE(count, 1);
    QCOMPARE(source.mostAtATime(), 1);
  }

  void staleRequestsAreDropped() {
    CountingSource source({200, 4, 4});
    source.setPause(60);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xy, 0);
    QTest::qWait(20);
    for (std::int64_t z = 20; z <= 100; z += 20) loader.request(Plane::xy, z);
    QTRY_VERIFY_WITH_TIMEOUT(receiver.has(Plane::xy, 100), 2000);
    const auto order = source.order();
    QCOMPARE(order[0], 0);
    QCOMPARE(order[1], 100);
    for (const std::int64_t z : {20, 40, 60, 80}) QVERIFY(!source.counts().contains(z));
  }

  void anAnswerNeverComesAfterANewerOne() {
    CountingSource source({100, 4, 4});
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    for (std::int64_t z = 0; z < 100; ++z) loader.request(Plane::xy, z);
    QTRY_VERIFY(receiver.has(Plane::xy, 99));
    QTest::qWait(30);
    QCOMPARE(receiver.answers.back().index, 99);
    QVERIFY(std::is_sorted(receiver.answers.begin(), receiver.answers.end(),
                           [](const auto& a, const auto& b) { return a.index < b.index; }));
  }

  void xzAndYzAreGatheredOverTheSections_data() {
    QTest::addColumn<int>("plane");
    QTest::newRow("xz") << int(Plane::xz);
    QTest::newRow("yz") << int(Plane::yz);
  }
  void xzAndYzAreGatheredOverTheSections() {
    QFETCH(int, plane);
    const auto kind = static_cast<Plane>(plane);
    CountingSource source({25, 12, 30});
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(kind, 9);
    QTRY_VERIFY(receiver.has(kind, 9));
    const cv::Mat image = receiver.answers.back().image.full;
    if (kind == Plane::xz) {
      QCOMPARE(image.size(), cv::Size(30, 25));
      QCOMPARE(image.at<float>(17, 22), float(CountingSource::value(17, 9, 22)));
    } else {
      QCOMPARE(image.size(), cv::Size(25, 12));
      QCOMPARE(image.at<float>(4, 17), float(CountingSource::value(17, 4, 9)));
    }
  }

  void bothAreGatheredFromOneReadingOfEachSection() {
    CountingSource source({40, 10, 10});
    source.setPause(2);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xz, 5);
    loader.request(Plane::yz, 5);
    QTRY_VERIFY(receiver.has(Plane::xz, 5) && receiver.has(Plane::yz, 5));
    int read = 0;
    for (const auto& [z, count] : source.counts()) read += count;
    // At most the few sections taken before the second request was seen.
    QVERIFY2(read <= 80, qPrintable(QString::number(read)));
  }

  void aGatherThatAnotherCompletedIsDelivered() {
    CountingSource source({6, 10, 10});
    source.setPause(20);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xz, 5);
    QTRY_VERIFY(!source.order().empty());
    loader.request(Plane::yz, 5);  // goes first, and reads all that the other still lacks
    QTRY_VERIFY(receiver.has(Plane::yz, 5) && receiver.has(Plane::xz, 5));
    QVERIFY(receiver.troubles.empty());
  }

  void neighbouringXzPlanesComeWithTheFirst() {
    CountingSource source({20, 12, 30});
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xz, 5);
    QTRY_VERIFY(receiver.has(Plane::xz, 5));
    const std::size_t read = source.order().size();
    loader.request(Plane::xz, 7);
    QTRY_VERIFY(receiver.has(Plane::xz, 7));
    QCOMPARE(source.order().size(), read);
    QCOMPARE(receiver.answers.back().image.full.at<float>(3, 8), float(CountingSource::value(3, 7, 8)));
  }

  void aSlowGatherIsShownCoarseFirst() {
    CountingSource source({64, 8, 8});
    source.setPause(15);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xz, 4);
    QTRY_VERIFY_WITH_TIMEOUT(receiver.has(Plane::xz, 4), 5000);
    QVERIFY(receiver.answers.size() > 1);
    QVERIFY(!receiver.answers.front().isComplete);
    // Taken in steps of 16 first, so that something of the far end is there early.
    QCOMPARE(receiver.answers.front().image.full.rows, 64);
    QVERIFY(receiver.answers.front().image.full.at<float>(63, 0) > 40 * 1000);
  }

  void aSectionIsNotHeldUpByAGather() {
    CountingSource source({400, 4, 4});
    source.setPause(10);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xz, 2);
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    loader.request(Plane::xy, 399);
    QTRY_VERIFY_WITH_TIMEOUT(receiver.has(Plane::xy, 399), 2000);
    QVERIFY(timer.elapsed() < 500);  // the whole gather takes four seconds
  }

  void aSupersededGatherIsGivenUp() {
    CountingSource source({50, 40, 4});
    source.setPause(5);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xz, 2);
    QTest::qWait(30);
    loader.request(Plane::xz, 30);
    QTRY_VERIFY_WITH_TIMEOUT(receiver.has(Plane::xz, 30), 3000);
    QVERIFY(!receiver.has(Plane::xz, 2));
  }

  void aFaultBecomesWordsAndTheNextRequestWorks() {
    CountingSource source({10, 4, 4});
    source.setBroken(3);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xy, 3);
    QTRY_COMPARE(receiver.troubles.size(), std::size_t{1});
    QVERIFY(receiver.troubles[0].what.contains(QStringLiteral("cut short")));
    QVERIFY(!receiver.troubles[0].remedy.isEmpty());
    loader.request(Plane::xy, 4);
    QTRY_VERIFY(receiver.has(Plane::xy, 4));
    loader.request(Plane::xz, 1);
    QTRY_COMPARE(receiver.troubles.size(), std::size_t{2});
    source.setBroken(-1);  // a drive that came back
    loader.request(Plane::xy, 3);
    QTRY_VERIFY(receiver.has(Plane::xy, 3));
  }

  void aFaultWhileReadingAheadIsNotTold() {
    CountingSource source({10, 4, 4});
    source.setBroken(6);
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xy, 5);
    QTRY_VERIFY(source.counts().contains(8));
    QTest::qWait(30);
    QVERIFY(receiver.troubles.empty());
    QCOMPARE(source.counts().at(6), 1);
  }

  void aLoaderDoesNotWaitForTheSectionThatItsThreadReads() {
    CountingSource source({10, 4, 4});
    source.setPause(400);
    {
      PlaneLoader loader(source.source());
      loader.request(Plane::xy, 5);
      QTRY_COMPARE(source.reading(), 1);
    }
    QCOMPARE(source.reading(), 1);
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(source.reading(), 0);
    QCOMPARE(source.order().size(), std::size_t{1});  // nothing is read ahead for nobody
  }

  void theCacheIsBounded() {
    PlaneCache cache(10 * 400);
    for (std::int64_t z = 0; z < 50; ++z) cache.insert({Plane::xy, z}, {cv::Mat(10, 10, CV_32F), {}});
    QVERIFY(cache.bytes() <= 4000);
    QVERIFY(cache.contains({Plane::xy, 49}));
    QVERIFY(!cache.contains({Plane::xy, 39}));
  }

  void thePlaneLastUsedStaysLongest() {
    PlaneCache cache(3 * 400);
    for (std::int64_t z = 0; z < 3; ++z) cache.insert({Plane::xy, z}, {cv::Mat(10, 10, CV_32F), {}});
    QVERIFY(cache.find({Plane::xy, 0}).has_value());
    cache.insert({Plane::xy, 3}, {cv::Mat(10, 10, CV_32F), {}});
    QVERIFY(cache.contains({Plane::xy, 0}));
    QVERIFY(!cache.contains({Plane::xy, 1}));
  }

  void anIndexBesideTheStackIsPassedOver() {
    CountingSource source({10, 4, 4});
    PlaneLoader loader(source.source());
    Receiver receiver(loader);
    loader.request(Plane::xy, 10);
    loader.request(Plane::yz, -1);
    QTest::qWait(40);
    QVERIFY(source.order().empty());
  }

  void aSemanticMaskGivesTheComponentsOfAPlane() {
    PlaneLoader loader(idSource(semanticLabels()));
    Receiver receiver(loader);
    loader.request(Plane::xy, 2);
    QTRY_VERIFY(receiver.has(Plane::xy, 2));
    const cv::Mat ids = receiver.answers.back().image.full;
    QCOMPARE(ids.type(), CV_32S);
    QVERIFY(ids.at<std::int32_t>(2, 2) != 0);
    QVERIFY(ids.at<std::int32_t>(4, 13) != 0);
    QVERIFY(ids.at<std::int32_t>(2, 2) != ids.at<std::int32_t>(4, 13));
    loader.request(Plane::xz, 4);
    QTRY_VERIFY(receiver.has(Plane::xz, 4));
    const cv::Mat across = receiver.answers.back().image.full;
    QCOMPARE(across.size(), cv::Size(20, 6));
    QVERIFY(across.at<std::int32_t>(0, 2) != across.at<std::int32_t>(0, 13));
    QCOMPARE(across.at<std::int32_t>(0, 2), across.at<std::int32_t>(5, 2));
  }

  void theNewestJobReplacesThoseThatWait() {
    LatestJob job;
    std::atomic<int> run = 0;
    std::vector<int> outcomes;
    for (int i = 0; i < 20; ++i) {
      job.start([&run, &outcomes, i]() -> LatestJob::Outcome {
        ++run;
        QThread::msleep(30);
        return [&outcomes, i] { outcomes.push_back(i); };
      });
    }
    QTRY_VERIFY(job.isIdle());
    QVERIFY(run <= 3);
    QCOMPARE(outcomes.back(), 19);
  }

  void aCancelledJobHasNoOutcome() {
    LatestJob job;
    bool hasOutcome = false;
    job.start([&]() -> LatestJob::Outcome {
      QThread::msleep(20);
      return [&] { hasOutcome = true; };
    });
    job.cancel();
    QTRY_VERIFY(job.isIdle());
    QVERIFY(!hasOutcome);
  }
};

int run_plane_loader_test(int argc, char** argv) {
  PlaneLoaderTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "plane_loader_test.moc"
