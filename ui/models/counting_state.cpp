#include "ui/models/counting_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/painting/plot_words.h"

namespace cristae::ui {
namespace {

QString countingWords(const char* text, std::int64_t count = -1) {
  return QCoreApplication::translate("CountingState", text, nullptr, static_cast<int>(count));
}

/// "8.2 % (6.1–10.3 %)"; without a range where the fields do not tell one.
QString shareText(const RatioEstimate& share) {
  const auto number = [](double value) {
    return QLocale().toString(100 * std::clamp(value, 0.0, 1.0), 'f', 1);
  };
  if (!share.standard_error)
    return countingWords(QT_TRANSLATE_NOOP("CountingState", "%1 %")).arg(number(share.value));
  return countingWords(QT_TRANSLATE_NOOP("CountingState", "%1 % (%2–%3 %)"))
      .arg(number(share.value), number(share.low), number(share.high));
}

void add(QStringList& texts, const char* text, const std::optional<RatioEstimate>& share) {
  if (share) texts << countingWords(text).arg(shareText(*share));
}

}  // namespace

QString countingProgressText(const CountingState& state) {
  const QLocale locale;
  if (!state.isCounting)
    return countingWords(QT_TRANSLATE_NOOP("CountingState", "%1 of %2 fields counted"))
        .arg(locale.toString(state.done), locale.toString(state.fields));
  return countingWords(QT_TRANSLATE_NOOP("CountingState", "Field %1 of %2 · %3 counted"))
      .arg(locale.toString(state.field), locale.toString(state.fields), locale.toString(state.done));
}

QStringList countingResultTexts(const CountingState& state) {
  const FieldAgreement agreement = compare_fields(state.counts);
  QStringList texts;
  if (agreement.fields == 0) return texts;
  texts << countingWords(QT_TRANSLATE_N_NOOP("CountingState", "From %n field(s), with 95 % ranges:"),
                         agreement.fields);
  add(texts, QT_TRANSLATE_NOOP("CountingState", "By eye: %1 of the field is mitochondria."),
      agreement.fraction);
  if (!state.isCompared) return texts;
  add(texts, QT_TRANSLATE_NOOP("CountingState", "In the result: %1, at the same points."),
      agreement.fraction_of_result);
  add(texts, QT_TRANSLATE_NOOP("CountingState", "Found: %1 of what is mitochondria is in the result."),
      agreement.recall);
  add(texts, QT_TRANSLATE_NOOP("CountingState", "Right: %1 of what is in the result is mitochondria."),
      agreement.precision);
  add(texts, QT_TRANSLATE_NOOP("CountingState", "Dice: %1"), agreement.dice);
  return texts;
}

std::optional<Plot> countingPlot(const CountingState& state) {
  if (!state.isCompared || state.counts.size() < 2) return std::nullopt;
  const auto words = [](const char* text) { return countingWords(text).toStdString(); };
  Plot plot;
  plot.kind = PlotKind::scatter;
  plot.x.name = words(QT_TRANSLATE_NOOP("CountingState", "Points by eye"));
  plot.y.name = words(QT_TRANSLATE_NOOP("CountingState", "Points in the result"));
  PlotSeries series;
  for (const FieldCount& field : state.counts) {
    series.x.push_back(static_cast<double>(field.by_eye));
    series.y.push_back(static_cast<double>(field.by_result));
  }
  plot.series.push_back(std::move(series));
  plot.remark = words(QT_TRANSLATE_NOOP("CountingState", "A mark is a field."));
  plot.language = plotLanguage();
  return plot;
}

}  // namespace cristae::ui
