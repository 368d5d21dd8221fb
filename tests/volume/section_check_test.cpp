#include "core/volume/section_check.h"

#include <QtTest>
#include <functional>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/volume/suites.h"

using namespace cristae;

namespace {

constexpr int kSide = 192;
constexpr std::int64_t kSections = 14;
using Sections = std::vector<cv::Mat>;

/// Blobs of all sizes that change slowly over the sections, with noise of its own in each.
Sections slow_tissue(double drift = 0) {
  cv::RNG random(7);
  cv::Mat field(kSide, kSide, CV_32F);
  random.fill(field, cv::RNG::NORMAL, 0, 1);
  Sections sections;
  for (std::int64_t z = 0; z < kSections; ++z) {
    cv::Mat change(kSide, kSide, CV_32F);
    random.fill(change, cv::RNG::NORMAL, 0, 1);
    field = 0.95 * field + 0.3 * change;
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(field, fine, {}, 1.2);
    cv::GaussianBlur(field, coarse, {}, 5);
    cv::Mat noise(kSide, kSide, CV_32F);
    random.fill(noise, cv::RNG::NORMAL, 0, 3);
    cv::Mat section = 128 + drift * static_cast<double>(z) + 40 * fine + 220 * coarse + noise;
    cv::Mat bytes;
    section.convertTo(bytes, CV_8U);
    sections.push_back(bytes);
  }
  return sections;
}

std::vector<OddSection> check(const Sections& sections) {
  Job job;
  return check_sections(*make_memory_stack(sections), job);
}

/// "5 blurred, 6 noisy"
QString found(const Sections& sections) {
  QStringList words;
  for (const OddSection& odd : check(sections))
    words << QString("%1 %2").arg(odd.z).arg(QString::fromUtf8(oddity_name(odd.oddity).data()));
  return words.join(", ");
}

cv::Mat shifted(const cv::Mat& section, double y, double x) {
  cv::Mat moved;
  cv::warpAffine(section, moved, cv::Matx23d(1, 0, x, 0, 1, y), section.size(), cv::INTER_LINEAR,
                 cv::BORDER_REFLECT);
  return moved;
}

cv::Mat with_noise(const cv::Mat& section, double deviation) {
  cv::RNG random(3);
  cv::Mat noise(section.size(), CV_32F);
  random.fill(noise, cv::RNG::NORMAL, 0, deviation);
  cv::Mat values;
  section.convertTo(values, CV_32F);
  cv::Mat bytes;
  cv::Mat(values + noise).convertTo(bytes, CV_8U);
  return bytes;
}

using Damage = std::function<cv::Mat(const Sections&, std::size_t)>;

const std::map<std::string, Damage>& damages() {
  static const std::map<std::string, Damage> all = {
      {"blank", [](const Sections& s, std::size_t z) { return cv::Mat(s[z].size(), CV_8U, cv::Scalar(90)); }},
      {"repeated", [](const Sections& s, std::size_t z) { return s[z - 1].clone(); }},
      {"unlike",
       [](const Sections& s, std::size_t z) {
         cv::Mat turned;
         cv::flip(s[z], turned, -1);
         return turned;
       }},
      {"shifted", [](const Sections& s, std::size_t z) { return shifted(s[z], 12, -9); }},
      {"blurred",
       [](const Sections& s, std::size_t z) {
         cv::Mat blurred;
         cv::GaussianBlur(s[z], blurred, {}, 2.5);
         return with_noise(blurred, 3);
       }},
      {"noisy", [](const Sections& s, std::size_t z) { return with_noise(s[z], 12); }},
      {"dark", [](const Sections& s, std::size_t z) { return cv::Mat(s[z] - 30); }},
      {"bright", [](const Sections& s, std::size_t z) { return cv::Mat(s[z] + 30); }},
      {"clipped", [](const Sections& s, std::size_t z) {
         cv::Mat burnt = s[z].clone();
         cv::circle(burnt, {90, 100}, 27, 255, cv::FILLED);
         return burnt;
       }}};
  return all;
}

}  // namespace

class SectionCheckTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void soundStacksHaveNoOddSections() {
    QCOMPARE(found(slow_tissue()), QString());
    QCOMPARE(found(slow_tissue(4)), QString());  // darkens and brightens slowly
  }

  void eachDamageIsFoundWhereItIs_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("z");
    for (const auto& [name, damage] : damages()) {
      for (const int z : {1, 7, 12})
        QTest::addRow("%s %d", name.c_str(), z) << QString::fromStdString(name) << z;
    }
  }
  void eachDamageIsFoundWhereItIs() {
    QFETCH(QString, name);
    QFETCH(int, z);
    Sections sections = slow_tissue();
    const auto at = static_cast<std::size_t>(z);
    sections[at] = damages().at(name.toStdString())(sections, at);
    const auto odd = check(sections);
    QVERIFY2(std::ranges::any_of(odd,
                                 [&](const OddSection& each) {
                                   return each.z == z &&
                                          QString::fromUtf8(oddity_name(each.oddity).data()) == name;
                                 }),
             qPrintable(found(sections)));
    QVERIFY2(std::ranges::all_of(odd, [&](const OddSection& each) { return each.z == z; }),
             qPrintable(found(sections)));
  }

  void lessAndMoreContrastAreToldApart() {
    for (const auto& [factor, name] : {std::pair(0.5, "pale"), std::pair(1.8, "harsh")}) {
      Sections sections = slow_tissue();
      sections[6].convertTo(sections[6], CV_8U, factor, 128 * (1 - factor));
      QVERIFY2(found(sections).contains(QString("6 %1").arg(name)), qPrintable(found(sections)));
    }
  }

  void aStackThatStaysShiftedIsToldOnce() {
    Sections sections = slow_tissue();
    for (std::size_t z = 6; z < sections.size(); ++z) sections[z] = shifted(sections[z], 0, 15);
    const auto odd = check(sections);
    QCOMPARE(found(sections), QString("6 shifted"));
    QVERIFY(std::abs(odd[0].value - 15) < 2);
  }

  void whatVariesAnywayIsNotOdd() {
    cv::RNG random(11);
    Sections sections = slow_tissue();
    for (cv::Mat& section : sections) section = section + random.uniform(-45.0, 45.0);
    QCOMPARE(found(sections), QString());
  }

  void sectionsThatNeverResembleEachOtherAreNotUnlike() {
    Sections sections;
    for (int i = 0; i < 12; ++i) {
      cv::RNG random(static_cast<std::uint64_t>(100 + i));
      cv::Mat field(kSide, kSide, CV_32F);
      random.fill(field, cv::RNG::NORMAL, 0, 1);
      cv::GaussianBlur(field, field, {}, 2);
      field.convertTo(field, CV_8U, 200, 128);
      sections.push_back(field);
    }
    QCOMPARE(found(sections), QString());
  }

  void aStackWithoutAPictureHasNoOddSection() {
    QCOMPARE(found(Sections(8, cv::Mat(kSide, kSide, CV_8U, cv::Scalar(90)))), QString());
  }

  void noiseIsMeasuredInGreyValues() {
    const cv::Mat even(kSide, kSide, CV_8U, cv::Scalar(128));
    for (const double deviation : {4.0, 10.0})
      QVERIFY(std::abs(look_of(with_noise(even, deviation)).noise - deviation) < 0.05 * deviation);
  }

  void ofVeryLargeSectionsTheMiddleIsLookedAt() {
    cv::RNG random(9);
    cv::Mat wide(64, 5000, CV_8U);
    random.fill(wide, cv::RNG::UNIFORM, 0, 255);
    const SectionLook look = look_of(wide);
    const SectionLook middle = look_of(wide(cv::Rect(452, 0, 4096, 64)));
    QCOMPARE(look.mean, middle.mean);
    QCOMPARE(look.noise, middle.noise);
    QCOMPARE(step_between(wide, wide).is_same, true);
  }

  void fewSectionsAndOddTypesAreNoTrouble() {
    const Sections all = slow_tissue();
    for (std::ptrdiff_t count = 1; count <= 4; ++count)
      QCOMPARE(found(Sections(all.begin(), all.begin() + count)), QString());
    Sections real;
    for (const cv::Mat& section : all) {
      cv::Mat values;
      section.convertTo(values, CV_32F, 1e-3);
      real.push_back(values);
    }
    real[5].at<float>(50, 50) = std::numeric_limits<float>::quiet_NaN();
    QCOMPARE(found(real), QString());
  }
};

int run_section_check_tests(int argc, char** argv) {
  SectionCheckTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "section_check_test.moc"
