#include "ui/panels/mark_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::MarkPanel)
};

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

/// Two digits of an estimate are all that it can bear: 1234 becomes 1200.
std::int64_t inTwoDigits(double value) {
  if (!(value >= 1)) return 0;
  const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(value)) - 1));
  return static_cast<std::int64_t>(std::llround(value / unit) * std::llround(unit));
}

MarkLevel levelOf(std::int64_t points, const ClickGoals& goals) {
  if (points == 0) return MarkLevel::none;
  if (goals.good && points >= *goals.good) return MarkLevel::good;
  return points >= goals.enough ? MarkLevel::enough : MarkLevel::few;
}

QString counterText(std::int64_t points, const ClickGoals& goals, MarkLevel level) {
  if (!goals.good || level == MarkLevel::good)
    return Texts::tr("%n point(s)", nullptr, static_cast<int>(points));
  return Texts::tr("%1 of about %2", "points clicked, points that are good to have")
      .arg(number(points), number(inTwoDigits(static_cast<double>(*goals.good))));
}

QString adviceText(std::int64_t points, const ClickGoals& goals, MarkLevel level) {
  const auto more = static_cast<int>(goals.enough - points);
  switch (level) {
    case MarkLevel::none: return {};
    case MarkLevel::few:
      return Texts::tr("You can adapt at any time; %n more point(s) make a fair start.", nullptr, more);
    case MarkLevel::enough:
      return goals.good
                 ? Texts::tr("Enough to start. More points make the result steadier.")
                 : Texts::tr(
                       "Enough to start. A run tells how many there are, and how many points are good.");
    case MarkLevel::good: return Texts::tr("Good. More points hardly change the result.");
  }
  return {};
}

QString estimateText(const std::optional<ObjectEstimate>& estimate) {
  if (!estimate) return Texts::tr("Number of objects: not known yet");
  if (estimate->source == ObjectEstimate::Source::clicks)
    return Texts::tr("%1 objects or more", "estimate").arg(number(inTwoDigits(estimate->low)));
  const std::int64_t low = inTwoDigits(estimate->low);
  const std::int64_t high = inTwoDigits(estimate->high);
  const QString count = number(inTwoDigits(estimate->count));
  if (low == high) return Texts::tr("About %1 objects", "estimate").arg(count);
  return Texts::tr("About %1 objects (%2 to %3)", "estimate and its range")
      .arg(count, number(low), number(high));
}

QString estimateHelp(const std::optional<ObjectEstimate>& estimate) {
  const QString counting = Texts::tr("A mitochondrion counts once in each section that shows it.");
  if (!estimate) return Texts::tr("Points in two sections or more give a first estimate. %1").arg(counting);
  if (estimate->source == ObjectEstimate::Source::run) {
    return Texts::tr("From the density that the last run found; the range is that of its last rounds. %1")
        .arg(counting);
  }
  return Texts::tr(
             "From the points in the sections where you clicked, taken for all sections; objects that you "
             "left out there are not in it. %1")
      .arg(counting);
}

QString stripText(const Coverage& coverage) {
  const auto sections = static_cast<int>(coverage.mito_per_section.size());
  return Texts::tr("Points lie in %1 of %n section(s).", nullptr, sections)
      .arg(number(coverage.sections_with_mito));
}

QString mapText(const Coverage& coverage) {
  int empty = 0;
  for (const auto& row : coverage.mito_map) {
    empty += static_cast<int>(std::count(row.begin(), row.end(), 0));
  }
  if (empty == 0) return Texts::tr("All nine parts of the field have points.");
  return Texts::tr("%n of nine parts of the field have no point yet.", nullptr, empty);
}

void fillGauge(std::int64_t points, const ClickGoals& goals, MarkPanelState& state) {
  const auto end = static_cast<double>(goals.good.value_or(goals.enough));
  state.hasGoal = goals.good.has_value();
  state.filled = std::min(1.0, static_cast<double>(points) / end);
  state.enoughAt = static_cast<double>(goals.enough) / end;
}

}  // namespace

MarkPanelState markPanelState(const MarkFacts& facts) {
  MarkPanelState state;
  const std::int64_t points = facts.coverage.mito;
  const ClickGoals goals = clickGoals(facts.estimate);
  state.level = levelOf(points, goals);
  state.counter = counterText(points, goals, state.level);
  if (facts.coverage.not_mito > 0) {
    state.negatives =
        Texts::tr("and %n negative point(s)", nullptr, static_cast<int>(facts.coverage.not_mito));
  }
  state.advice = adviceText(points, goals, state.level);
  fillGauge(points, goals, state);
  state.estimate = estimateText(facts.estimate);
  state.estimateHelp = estimateHelp(facts.estimate);
  const bool hasPoints = points + facts.coverage.not_mito > 0;
  if (!facts.isOpen) {
    state.emptyText = Texts::tr("Open a stack; its points are listed here.");
  } else if (!hasPoints) {
    state.emptyText = Texts::tr(
        "Click the middle of any mitochondrion. Ten, spread over the stack, are a good "
        "start; a few pixels off does not matter.");
  }
  state.readOnly = facts.readOnlyReason;
  state.canEdit = facts.isOpen && facts.readOnlyReason.isEmpty();
  state.canGuide = facts.isOpen;
  state.canExport = hasPoints;
  state.perSection = facts.coverage.mito_per_section;
  state.negativePerSection = facts.coverage.not_mito_per_section;
  state.map = facts.coverage.mito_map;
  state.section = facts.section;
  state.stripText = stripText(facts.coverage);
  state.mapText = mapText(facts.coverage);
  return state;
}

}  // namespace cristae::ui
