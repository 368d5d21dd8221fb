#include "ui/models/review_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace cristae::ui {
namespace {

QString words(const char* text, int count = -1) {
  return QCoreApplication::translate("ReviewWords", text, nullptr, count);
}

QString percent(double share) { return QLocale().toString(std::lround(100 * share)); }

}  // namespace

QString reasonText(DoubtReason reason) {
  switch (reason) {
    case DoubtReason::low_probability: return words(QT_TRANSLATE_NOOP("ReviewWords", "Low probability"));
    case DoubtReason::soft_rim: return words(QT_TRANSLATE_NOOP("ReviewWords", "Unsharp outline"));
    case DoubtReason::no_centre: return words(QT_TRANSLATE_NOOP("ReviewWords", "No centre found in it"));
    case DoubtReason::several_centres:
      return words(QT_TRANSLATE_NOOP("ReviewWords", "Several centres: maybe more than one"));
    case DoubtReason::unusual_size: return words(QT_TRANSLATE_NOOP("ReviewWords", "Unusual size"));
    case DoubtReason::touches_border: return words(QT_TRANSLATE_NOOP("ReviewWords", "Cut by the border"));
    case DoubtReason::neighbours_disagree:
      return words(QT_TRANSLATE_NOOP("ReviewWords", "Nothing there in the next sections"));
  }
  return {};
}

QStringList reasonTexts(const std::vector<DoubtReason>& reasons) {
  QStringList texts;
  for (const DoubtReason reason : reasons) texts << reasonText(reason);
  return texts;
}

QString verdictText(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::accepted: return words(QT_TRANSLATE_NOOP("ReviewWords", "Accepted"));
    case VerdictKind::rejected: return words(QT_TRANSLATE_NOOP("ReviewWords", "Rejected"));
    case VerdictKind::missed: return words(QT_TRANSLATE_NOOP("ReviewWords", "Missed"));
    case VerdictKind::flagged: return words(QT_TRANSLATE_NOOP("ReviewWords", "Flagged"));
    case VerdictKind::later: return words(QT_TRANSLATE_NOOP("ReviewWords", "Left for later"));
  }
  return {};
}

QString errorLetters(InstanceErrorKind kind) {
  switch (kind) {
    case InstanceErrorKind::false_positive: return words(QT_TRANSLATE_NOOP("ReviewWords", "FP"));
    case InstanceErrorKind::false_negative: return words(QT_TRANSLATE_NOOP("ReviewWords", "FN"));
    case InstanceErrorKind::poor_match: return words(QT_TRANSLATE_NOOP("ReviewWords", "TP"));
  }
  return {};
}

QString errorText(InstanceErrorKind kind) {
  switch (kind) {
    case InstanceErrorKind::false_positive:
      return words(
          QT_TRANSLATE_NOOP("ReviewWords", "False positive: an instance without a partner in the truth"));
    case InstanceErrorKind::false_negative:
      return words(QT_TRANSLATE_NOOP("ReviewWords", "False negative: in the truth, but not found"));
    case InstanceErrorKind::poor_match:
      return words(QT_TRANSLATE_NOOP("ReviewWords", "Poor match: found, but its shape differs much"));
  }
  return {};
}

QString shortSizeText(std::int64_t pixels, bool isVolume, const std::optional<VoxelSize>& voxelSize) {
  const QLocale locale;
  if (!voxelSize) {
    const QString count = locale.toString(static_cast<qlonglong>(pixels));
    return isVolume ? words(QT_TRANSLATE_NOOP("ReviewWords", "%1 voxels")).arg(count)
                    : words(QT_TRANSLATE_NOOP("ReviewWords", "%1 px")).arg(count);
  }
  const double area = static_cast<double>(pixels) * voxelSize->y * voxelSize->x;
  const QString number = locale.toString(isVolume ? area * voxelSize->z / 1e9 : area / 1e6, 'g', 3);
  return isVolume ? words(QT_TRANSLATE_NOOP("ReviewWords", "%1 µm³")).arg(number)
                  : words(QT_TRANSLATE_NOOP("ReviewWords", "%1 µm²")).arg(number);
}

QString sizeText(std::int64_t pixels, bool isVolume, const std::optional<VoxelSize>& voxelSize) {
  const QString plain = shortSizeText(pixels, isVolume, std::nullopt);
  if (!voxelSize) return plain;
  return words(QT_TRANSLATE_NOOP("ReviewWords", "%1 · %2"))
      .arg(shortSizeText(pixels, isVolume, voxelSize), plain);
}

QString estimateText(const SampleEstimate& estimate) {
  return words(QT_TRANSLATE_N_NOOP("ReviewWords",
                                   "%1 % (%2–%3 %) of the instances are right, from %n random ones."),
               static_cast<int>(estimate.judged))
      .arg(percent(estimate.share), percent(estimate.low), percent(estimate.high));
}

QString scoreText(const std::optional<double>& value) {
  return value ? QLocale().toString(*value, 'f', 3) : QStringLiteral("–");
}

}  // namespace cristae::ui
