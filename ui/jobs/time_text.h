#pragma once

#include <QString>

namespace cristae::ui {

/// A time that is not known exactly.
struct TimeRange {
  double low = 0;  ///< seconds
  double high = 0;
  bool operator==(const TimeRange&) const = default;
};

/// "5–7 min", "20–40 s", "1.5–2 h", "about 3 days": rounded as one would say it.
QString timeRangeText(const TimeRange& range);

/// "42 s", "6 min 20 s", "2 h 5 min".
QString durationText(double seconds);

/// "850 MB", "1.4 GB".
QString memoryText(double megabytes);

}  // namespace cristae::ui
