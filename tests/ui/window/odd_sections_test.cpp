#include <QtTest>

#include <opencv2/imgproc.hpp>

#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/models/odd_section_words.h"
#include "ui/views/section_strip.h"
#include "ui/widgets/toast.h"
#include "ui/window/stack_views.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr std::int64_t kDamaged = 9;

/// Twenty sections of one texture, more than are looked at in one go; section 9 is much darker.
std::shared_ptr<const Stack> stackWithADarkSection() {
  cv::RNG random(5);
  cv::Mat texture(96, 96, CV_32F);
  random.fill(texture, cv::RNG::NORMAL, 0, 1);
  cv::GaussianBlur(texture, texture, {}, 3);
  std::vector<cv::Mat> sections;
  for (int z = 0; z < 20; ++z) {
    cv::Mat noise(96, 96, CV_32F);
    random.fill(noise, cv::RNG::NORMAL, 0, 3);
    cv::Mat bytes;
    cv::Mat(140 + 200 * texture + noise).convertTo(bytes, CV_8U);
    sections.push_back(z == kDamaged ? cv::Mat(bytes - 60) : bytes);
  }
  return make_memory_stack(std::move(sections));
}

}  // namespace

/// Damaged sections are told once a stack is open, and hatched on the strip.
class OddSectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDamagedSectionIsToldAndMarked() {
    TestWindow whole(stackWithADarkSection());
    MainWindow& window = whole.window();
    QTRY_COMPARE(window.findChildren<Toast*>().size(), 1);
    const auto& marked = window.views().strip().marks().badSections;
    QCOMPARE(marked.size(), std::size_t{1});
    QCOMPARE(marked[0].z, kDamaged);
    QCOMPARE(marked[0].text, QString("darker than its neighbours"));
  }

  void ofManySectionsThreeAreNamed() {
    QVERIFY(oddSectionsText({}).isEmpty());
    std::vector<OddSection> odd = {{3, SectionOddity::blurred}, {3, SectionOddity::pale}};
    QVERIFY(oddSectionsText(odd).contains("3 (more blurred than its neighbours)."));
    for (const std::int64_t z : {5, 7, 11, 12}) odd.push_back({z, SectionOddity::noisy});
    const QString text = oddSectionsText(odd);
    QVERIFY2(text.startsWith("5 "), qPrintable(text));
    QVERIFY(text.contains("7 (noisier") && text.contains("…") && !text.contains("11"));
  }
};

int runOddSectionsTest(int argc, char** argv) {
  OddSectionsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "odd_sections_test.moc"
