#include <QSignalSpy>
#include <QtTest>
#include <atomic>
#include <cmath>
#include <memory>

#include "core/base/error.h"
#include "tests/ui/review/suites.h"
#include "tests/ui/review/workbench.h"
#include "ui/painting/body_picture.h"
#include "ui/panels/review_thumbnail.h"
#include "ui/panels/thumbnail_maker.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr VoxelSize kThick{30, 10, 10};

/// Even grey; counts what is read; one section may be damaged.
class GreyStack : public Stack {
 public:
  explicit GreyStack(const Shape& shape) { info_.shape = shape; }
  const StackInfo& info() const override { return info_; }
  cv::Mat section(std::int64_t z) const override {
    ++reads;
    if (z == broken) throw Error(ErrorKind::bad_input, "section 3 of a.tif is cut short", "copy it again");
    return cv::Mat(static_cast<int>(info_.shape.y), static_cast<int>(info_.shape.x), CV_8U, cv::Scalar(120));
  }
  mutable std::atomic<int> reads = 0;
  std::int64_t broken = -1;

 private:
  StackInfo info_;
};

/// Instance 7 in a box of sections, rows and columns.
struct Body {
  Shape shape;
  std::array<std::int64_t, 3> begin{};
  std::array<std::int64_t, 3> end{};

  LabelStack labels() const {
    std::vector<cv::Mat> sections;
    for (std::int64_t z = 0; z < shape.z; ++z) {
      cv::Mat ids = cv::Mat::zeros(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_16U);
      const cv::Rect place(cv::Point(static_cast<int>(begin[2]), static_cast<int>(begin[1])),
                           cv::Point(static_cast<int>(end[2]), static_cast<int>(end[1])));
      if (z >= begin[0] && z < end[0]) ids(place).setTo(7);
      sections.push_back(ids);
    }
    return {make_memory_stack(sections), LabelMeaning::instances, 0.5};
  }

  ThumbnailSubject subject(const QSize& device = {300, 200}) const {
    ThumbnailSubject subject;
    subject.instance.id = 7;
    subject.instance.begin = begin;
    subject.instance.end = end;
    for (std::size_t axis = 0; axis < 3; ++axis) subject.instance.place[axis] = (begin[axis] + end[axis]) / 2;
    subject.isBody = true;
    subject.voxelSize = kThick;
    subject.device = device;
    return subject;
  }

  ThumbnailCuts cuts(const Stack& stack) const {
    Job job;
    return readCuts(stack, labels(), subject(), readProfile(stack, labels(), subject()), job);
  }
};

/// 40 x 20 pixels in 8 sections, which are three times as thick as a pixel is wide.
const Body kBody{{20, 100, 120}, {6, 40, 30}, {14, 60, 70}};

const ThumbnailCut& cutOf(const ThumbnailCuts& cuts, ThumbnailPart part) {
  const auto found = std::ranges::find(cuts.cuts, part, &ThumbnailCut::part);
  if (found == cuts.cuts.end()) qFatal("no such cut");
  return *found;
}

/// What an outline encloses in a part of a picture: colour in a grey one.
QRect outlinedIn(const QImage& picture, const QRect& part) {
  QRect place;
  for (int y = part.top(); y <= part.bottom(); ++y) {
    for (int x = part.left(); x <= part.right(); ++x) {
      const QRgb pixel = picture.pixel(x, y);
      if (qRed(pixel) - qBlue(pixel) > 60) place |= QRect(x, y, 1, 1);
    }
  }
  return place;
}

Volume<std::uint8_t> ball(int side) {
  Volume<std::uint8_t> cells({side, side, side});
  const double middle = (side - 1) / 2.0;
  for (int z = 0; z < side; ++z) {
    for (int y = 0; y < side; ++y) {
      for (int x = 0; x < side; ++x) {
        const double away = std::hypot(x - middle, y - middle, z - middle);
        cells.at(z, y, x) = away <= side / 2.0 ? 255 : 0;
      }
    }
  }
  return cells;
}

QRect opaqueIn(const QImage& picture) {
  QRect place;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (qAlpha(picture.pixel(x, y)) > 128) place |= QRect(x, y, 1, 1);
    }
  }
  return place;
}

}  // namespace

class ThumbnailTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void profilesAreShownInXyAlone();
  void aStackOfOneSectionHasXyAlone();
  void bodiesAreShownByThreePlanesAndTheirSurface();
  void planesAreLinkedAndOfOneScale();
  void theWholeDepthOfABodyIsSeen();
  void aVeryLongBodyLeavesTheProfileHalfItsSize();
  void theCutsGoThroughTheJudgedPlace();
  void ofThinSectionsSomeAreLeftOut();
  void aDamagedSectionIsBlack();
  void readingCanBeStopped();
  void aBallIsRoundAndLit();
  void whatIsThinIsSeen();
  void nothingIsTransparent();
  void theSectionComesFirstAndThenTheRest();
  void anotherContrastReadsNothing();
};

void ThumbnailTest::profilesAreShownInXyAlone() {
  ThumbnailSubject subject = kBody.subject();
  subject.isBody = false;
  const auto panes = thumbnailPanes(subject, {30, 40, 40, 20}, kBody.shape);
  QCOMPARE(panes.size(), std::size_t{1});
  QCOMPARE(panes[0].place, QRect(0, 0, 300, 200));
  const GreyStack stack(kBody.shape);
  QVERIFY(readProfile(stack, kBody.labels(), subject).isWhole());
}

void ThumbnailTest::aStackOfOneSectionHasXyAlone() {
  const Body flat{{1, 100, 120}, {0, 40, 30}, {1, 60, 70}};
  QCOMPARE(thumbnailPanes(flat.subject(), {30, 40, 40, 20}, flat.shape).size(), std::size_t{1});
}

void ThumbnailTest::bodiesAreShownByThreePlanesAndTheirSurface() {
  const GreyStack stack(kBody.shape);
  const ThumbnailCuts profile = readProfile(stack, kBody.labels(), kBody.subject());
  QVERIFY(!profile.isWhole());
  QCOMPARE(stack.reads.load(), 1);
  const ThumbnailCuts cuts = kBody.cuts(stack);
  QVERIFY(cuts.isWhole());
  const Thumbnail thumbnail = paintThumbnail(cuts, {});
  QCOMPARE(thumbnail.parts.size(), std::size_t{4});
  for (const Thumbnail::Part& part : thumbnail.parts) {
    QVERIFY(QRect({0, 0}, thumbnail.image.size()).contains(part.place));
    QVERIFY(!outlinedIn(thumbnail.image, part.place).isEmpty());
    for (const Thumbnail::Part& other : thumbnail.parts)
      QVERIFY(&other == &part || !other.place.intersects(part.place));
  }
}

/// The body is 400 x 200 nm in section and 240 nm deep: so it is in all planes, under or beside each other.
void ThumbnailTest::planesAreLinkedAndOfOneScale() {
  const Thumbnail thumbnail = paintThumbnail(kBody.cuts(GreyStack(kBody.shape)), {});
  const QRect xy = outlinedIn(thumbnail.image, thumbnail.parts[0].place);
  const QRect yz = outlinedIn(thumbnail.image, thumbnail.parts[1].place);
  const QRect xz = outlinedIn(thumbnail.image, thumbnail.parts[2].place);
  const double nm = 400.0 / xy.width();
  QVERIFY(std::abs(xy.height() * nm - 200) < 3 * nm);
  QVERIFY(std::abs(xz.height() * nm - 240) < 3 * nm);
  QVERIFY(std::abs(yz.width() * nm - 240) < 3 * nm);
  QVERIFY(std::abs(xz.left() - xy.left()) <= 1 && std::abs(xz.right() - xy.right()) <= 1);
  QVERIFY(std::abs(yz.top() - xy.top()) <= 1 && std::abs(yz.bottom() - xy.bottom()) <= 1);
}

void ThumbnailTest::theWholeDepthOfABodyIsSeen() {
  // As deep as it is wide: then the depth decides the scale.
  const Body deep{{40, 100, 120}, {10, 40, 40}, {30, 60, 80}};
  const Thumbnail thumbnail = paintThumbnail(deep.cuts(GreyStack(deep.shape)), {});
  const QRect place = thumbnail.parts[2].place;
  QVERIFY(place.adjusted(0, 2, 0, -2).contains(outlinedIn(thumbnail.image, place)));
}

void ThumbnailTest::aVeryLongBodyLeavesTheProfileHalfItsSize() {
  const Body rod{{300, 40, 40}, {0, 10, 10}, {300, 30, 30}};
  const auto panes = thumbnailPanes(rod.subject(), {10, 10, 20, 20}, rod.shape);
  ThumbnailSubject flat = rod.subject();
  flat.instance.begin[0] = 150;
  flat.instance.end[0] = 151;
  const auto alone = thumbnailPanes(flat, {10, 10, 20, 20}, rod.shape);
  QCOMPARE(panes[0].look.zoom(), alone[0].look.zoom() / 2);
  // What cannot be seen whole is seen around the judged place.
  const QPointF middle = panes[2].look.toDevice({20, 150});
  QVERIFY(std::abs(middle.y() - panes[2].place.height() / 2.0) < 2);
}

void ThumbnailTest::theCutsGoThroughTheJudgedPlace() {
  Body body = kBody;
  const GreyStack stack(body.shape);
  ThumbnailSubject subject = body.subject();
  subject.instance.place = {8, 45, 35};
  // A second instance at y 45 alone and one at x 35 alone: the cuts go there.
  std::vector<cv::Mat> sections;
  for (int z = 0; z < 20; ++z) {
    cv::Mat ids = cv::Mat::zeros(100, 120, CV_16U);
    ids.row(45).setTo(3);
    ids.col(35).setTo(4);
    if (z >= 6 && z < 14) ids(cv::Rect(30, 40, 40, 20)).setTo(7);
    sections.push_back(ids);
  }
  const LabelStack labels{make_memory_stack(sections), LabelMeaning::instances, 0.5};
  Job job;
  const ThumbnailCuts cuts = readCuts(stack, labels, subject, readProfile(stack, labels, subject), job);
  const auto holds = [&](ThumbnailPart part, int id) {
    return cv::countNonZero(cutOf(cuts, part).ids == id) > 0;
  };
  QVERIFY(holds(ThumbnailPart::xz, 3) && holds(ThumbnailPart::xz, 7));
  QVERIFY(holds(ThumbnailPart::yz, 4) && holds(ThumbnailPart::yz, 7));
  // The marks in XY say so.
  const ThumbnailCut& xy = cutOf(cuts, ThumbnailPart::xy);
  const ThumbnailCut& xz = cutOf(cuts, ThumbnailPart::xz);
  QCOMPARE(xy.crossing.x(), xz.crossing.x());
  QCOMPARE(xy.crossing.y(), cutOf(cuts, ThumbnailPart::yz).crossing.y());
}

void ThumbnailTest::ofThinSectionsSomeAreLeftOut() {
  // Each section is a tenth of a pixel in the picture: 2000 of them need not be read to be shown.
  const Body rod{{2000, 16, 16}, {100, 2, 2}, {1900, 14, 14}};
  const GreyStack stack(rod.shape);
  ThumbnailSubject subject = rod.subject();
  subject.voxelSize = VoxelSize{0.1, 100, 100};
  Job job;
  const ThumbnailCuts cuts =
      readCuts(stack, rod.labels(), subject, readProfile(stack, rod.labels(), subject), job);
  QVERIFY2(stack.reads < 150, qPrintable(QString::number(stack.reads.load())));
  QVERIFY(cuts.filled.shape().z <= 64);
}

void ThumbnailTest::aDamagedSectionIsBlack() {
  GreyStack stack(kBody.shape);
  stack.broken = 8;
  const ThumbnailCuts cuts = kBody.cuts(stack);
  QVERIFY(cuts.isWhole());
  double least = 0;
  cv::minMaxLoc(cutOf(cuts, ThumbnailPart::xz).grey, &least);
  QCOMPARE(least, 0.0);
}

void ThumbnailTest::readingCanBeStopped() {
  const GreyStack stack(kBody.shape);
  std::stop_source stop;
  stop.request_stop();
  Job job(stop.get_token());
  QVERIFY_THROWS_EXCEPTION(Cancelled, readCuts(stack, kBody.labels(), kBody.subject(),
                                               readProfile(stack, kBody.labels(), kBody.subject()), job));
  QCOMPARE(stack.reads.load(), 1);
}

void ThumbnailTest::aBallIsRoundAndLit() {
  const QImage picture = paintBody(ball(40), {1, 1, 1}, {160, 120}, Qt::white);
  QCOMPARE(picture.size(), QSize(160, 120));
  const QRect place = opaqueIn(picture);
  QVERIFY(std::abs(place.width() - place.height()) <= 2);
  QVERIFY((place.center() - QPoint(80, 60)).manhattanLength() <= 3);
  // The box around it fills nine tenths of the height, and is higher than the ball when it is turned.
  QVERIFY2(place.height() > 60 && place.height() < 110, qPrintable(QString::number(place.height())));
  const int quarter = place.width() / 4;
  const QPoint light = place.center() - QPoint(quarter, quarter);
  const QPoint dark = place.center() + QPoint(quarter, quarter);
  QVERIFY(qGray(picture.pixel(light)) > qGray(picture.pixel(dark)) + 40);
  QCOMPARE(qAlpha(picture.pixel(2, 2)), 0);
}

void ThumbnailTest::whatIsThinIsSeen() {
  // One cell thick, seen from an angle.
  Volume<std::uint8_t> plate({1, 20, 20}, std::uint8_t{255});
  const QRect place = opaqueIn(paintBody(plate, {1, 1, 3}, {160, 120}, Qt::white));
  QVERIFY(place.height() > 60);
  QVERIFY(!opaqueIn(paintBody(Volume<std::uint8_t>({1, 1, 1}, std::uint8_t{255}), {1, 1, 1}, {160, 120},
                              Qt::white))
               .isEmpty());
}

void ThumbnailTest::nothingIsTransparent() {
  const QImage picture = paintBody(Volume<std::uint8_t>({4, 4, 4}), {1, 1, 1}, {40, 30}, Qt::white);
  QVERIFY(opaqueIn(picture).isEmpty());
  QCOMPARE(paintBody({}, {1, 1, 1}, {40, 30}, Qt::white).size(), QSize(40, 30));
}

namespace {

struct Making {
  std::shared_ptr<GreyStack> stack = std::make_shared<GreyStack>(kBody.shape);
  std::shared_ptr<ResultLayers> layers = std::make_shared<ResultLayers>();
  JobRunner runner;
  ThumbnailMaker maker{runner};
  QSignalSpy ready{&maker, &ThumbnailMaker::ready};

  Making() { layers->labels = kBody.labels(); }
  void make(const DisplayContrast& contrast = {}) { maker.make({stack, layers}, kBody.subject(), contrast); }
  Thumbnail picture(qsizetype index) const { return ready.at(index)[1].value<Thumbnail>(); }
};

}  // namespace

void ThumbnailTest::theSectionComesFirstAndThenTheRest() {
  Making work;
  work.make();
  QTRY_COMPARE(work.ready.size(), 2);
  QCOMPARE(work.ready[0][0].toLongLong(), 7);
  const QImage first = work.picture(0).image;
  const QImage second = work.picture(1).image;
  const QRect xy = work.picture(0).parts[0].place;
  const QRect xz = work.picture(0).parts[2].place;
  QCOMPARE(first.copy(xy), second.copy(xy));
  QVERIFY(outlinedIn(first, xz).isEmpty());
  QVERIFY(!outlinedIn(second, xz).isEmpty());
}

void ThumbnailTest::anotherContrastReadsNothing() {
  Making work;
  work.make();
  QTRY_COMPARE(work.ready.size(), 2);
  const int before = work.stack->reads;
  DisplayContrast inverted;
  inverted.invert = true;
  work.make(inverted);
  QTRY_COMPARE(work.ready.size(), 3);
  QCOMPARE(work.stack->reads.load(), before);
  QVERIFY(work.picture(2).image != work.picture(1).image);
  work.maker.forget();
  work.make();
  QTRY_COMPARE(work.ready.size(), 5);
  QVERIFY(work.stack->reads > before);
}

int run_thumbnail_test(int argc, char** argv) {
  ThumbnailTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "thumbnail_test.moc"
