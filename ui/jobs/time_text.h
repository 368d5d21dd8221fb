#pragma once

#include <QString>

#include "ui/jobs/run_story.h"

namespace cristae::ui {

/// "5–7 min", "20–40 s", "1.5–2 h", "about 3 days": rounded as one would say it.
QString timeRangeText(const TimeRange& range);

/// "42 s", "6 min 20 s", "2 h 5 min".
QString durationText(double seconds);

/// "850 MB", "1.4 GB".
QString memoryText(double megabytes);

}  // namespace cristae::ui
