#include "ui/jobs/time_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace cristae::ui {
namespace {

constexpr double kMinute = 60;
constexpr double kHour = 3600;
constexpr double kDay = 86400;

/// Words of times and sizes.
class Words {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::TimeText)

 public:
  static QString seconds(const QString& range) { return tr("%1 s").arg(range); }
  static QString minutes(const QString& range) { return tr("%1 min").arg(range); }
  static QString hours(const QString& range) { return tr("%1 h").arg(range); }
  static QString days(int count) { return tr("%n day(s)", nullptr, count); }
  static QString range(const QString& low, const QString& high) {
    return low == high ? low : tr("%1–%2", "a range of numbers").arg(low, high);
  }
  static QString minutesAndSeconds(int minutes, int seconds) {
    return tr("%1 min %2 s").arg(minutes).arg(seconds);
  }
  static QString hoursAndMinutes(int hours, int minutes) { return tr("%1 h %2 min").arg(hours).arg(minutes); }
  static QString megabytes(const QString& number) { return tr("%1 MB").arg(number); }
  static QString gigabytes(const QString& number) { return tr("%1 GB").arg(number); }
};

QString inSteps(double low, double high, double step) {
  const auto text = [](double value) { return QLocale().toString(value, 'g', 3); };
  const double first = std::max(step, std::floor(low / step) * step);
  return Words::range(text(first), text(std::max(first, std::ceil(high / step) * step)));
}

}  // namespace

QString timeRangeText(const TimeRange& range) {
  const double low = std::max(0.0, range.low);
  const double high = std::max(low, range.high);
  if (high < 10) return Words::seconds(inSteps(low, high, 1));
  if (high < 90) return Words::seconds(inSteps(low, high, 10));
  if (high < 1.5 * kHour)
    return Words::minutes(inSteps(low / kMinute, high / kMinute, high < 20 * kMinute ? 1 : 5));
  if (high < 2 * kDay) return Words::hours(inSteps(low / kHour, high / kHour, high < 8 * kHour ? 0.5 : 1));
  return Words::days(static_cast<int>(std::lround((low + high) / 2 / kDay)));
}

QString durationText(double seconds) {
  const auto whole = static_cast<int>(std::lround(std::max(0.0, seconds)));
  if (whole < 60) return Words::seconds(QString::number(whole));
  if (whole < 3600) return Words::minutesAndSeconds(whole / 60, whole % 60);
  return Words::hoursAndMinutes(whole / 3600, whole % 3600 / 60);
}

QString memoryText(double megabytes) {
  if (megabytes < 995) return Words::megabytes(QLocale().toString(std::max(1.0, megabytes), 'f', 0));
  return Words::gigabytes(QLocale().toString(megabytes / 1000, 'f', 1));
}

}  // namespace cristae::ui
