#include "core/instances/linking.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

using Sections = std::vector<test::Rows>;

/// One profile to one profile by IoU, and no more.
LinkOptions one_to_one() { return {.measure = LinkMeasure::iou, .link_splits = LinkSplits::never}; }

Sections linked(const Sections& sections, const LinkOptions& options = one_to_one()) {
  return test::sections_of(link_sections(test::volume_of(sections), options));
}

}  // namespace

class LinkingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void overlappingProfilesAreOneInstance();
  void profilesThatBarelyOverlapStayApart();
  void aSplitGoesOnInTheBetterHalf();
  void aMergeGoesOnFromTheBetterHalf();
  void overlapForgivesAChangeOfSize();
  void aGapIsBridgedOnlyWhenAllowed();
  void aTakenProfileIsNotBridgedTo();
  void anEmptyVolumeStaysEmpty();
  void refusesAMinimumOutsideItsRange();
};

void LinkingTest::overlappingProfilesAreOneInstance() {
  QCOMPARE(linked({{"11..22"}, {"77..55"}, {"11..22"}}), (Sections{{"11..22"}, {"11..22"}, {"11..22"}}));
}

void LinkingTest::profilesThatBarelyOverlapStayApart() {
  // One of seven: IoU 0.14
  QCOMPARE(linked({{"1111..."}, {"...1111"}}), (Sections{{"1111..."}, {"...2222"}}));
}

void LinkingTest::aSplitGoesOnInTheBetterHalf() {
  QCOMPARE(linked({{"1111111"}, {"11.2222"}}), (Sections{{"1111111"}, {"22.1111"}}));
}

void LinkingTest::aMergeGoesOnFromTheBetterHalf() {
  QCOMPARE(linked({{"11.2222"}, {"1111111"}}), (Sections{{"11.2222"}, {"2222222"}}));
}

void LinkingTest::overlapForgivesAChangeOfSize() {
  const Sections shrinking{{"111111"}, {"1....."}};
  QCOMPARE(linked(shrinking), (Sections{{"111111"}, {"2....."}}));
  QCOMPARE(linked(shrinking, {.measure = LinkMeasure::overlap, .link_splits = LinkSplits::never}),
           (Sections{{"111111"}, {"1....."}}));
}

void LinkingTest::aGapIsBridgedOnlyWhenAllowed() {
  const Sections lost{{"11.."}, {"...."}, {"11.."}};
  QCOMPARE(linked(lost), (Sections{{"11.."}, {"...."}, {"22.."}}));
  QCOMPARE(linked(lost, {.gap = 1}), (Sections{{"11.."}, {"...."}, {"11.."}}));
}

void LinkingTest::aTakenProfileIsNotBridgedTo() {
  // The instance goes on in section 1; the profile of section 2 belongs to that, not to section 0 again.
  QCOMPARE(linked({{"1111"}, {"1111"}, {"1111"}}, {.gap = 1}), (Sections{{"1111"}, {"1111"}, {"1111"}}));
  QCOMPARE(linked({{"11.."}, {"11.."}, {"1.22"}}, {.gap = 1}), (Sections{{"11.."}, {"11.."}, {"1.22"}}));
}

void LinkingTest::anEmptyVolumeStaysEmpty() {
  QCOMPARE(linked({{"..."}, {"..."}}), (Sections{{"..."}, {"..."}}));
}

void LinkingTest::refusesAMinimumOutsideItsRange() {
  QVERIFY_THROWS_EXCEPTION(Error, linked({{"1"}}, {.minimum = 0.0}));
  QVERIFY_THROWS_EXCEPTION(Error, linked({{"1"}}, {.gap = -1}));
}

int run_linking_test(int argc, char** argv) {
  LinkingTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "linking_test.moc"
