#include "ui/models/review_scores.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>
#include <functional>

namespace cristae::ui {
namespace {

constexpr std::array kNames = {ScoreName::dice,        ScoreName::iou,       ScoreName::pixelPrecision,
                               ScoreName::pixelRecall, ScoreName::precision, ScoreName::recall,
                               ScoreName::f1,          ScoreName::aji,       ScoreName::pq,
                               ScoreName::sq,          ScoreName::rq,        ScoreName::ap50,
                               ScoreName::ap75};

QString words(const char* text) { return QCoreApplication::translate("ReviewScores", text); }

/// One value for each of kNames.
using Values = std::array<std::optional<double>, kNames.size()>;

Values valuesOf(const Contingency& table, const EvaluationOptions& options, double iouThreshold) {
  const Scores scores = score_instances(table, options);
  const MatchCounts counts = count_matches(table, iouThreshold);
  const CentreScores matched = score_centres({counts.tp, counts.fp, counts.fn}, options.empty_pair);
  return {scores.dice,    scores.iou,  scores.precision, scores.recall, matched.precision,
          matched.recall, matched.f1,  scores.aji,       scores.pq,     scores.sq,
          scores.rq,      scores.ap50, scores.ap75};
}

struct MeanAndSd {
  std::optional<double> mean;
  std::optional<double> sd;
};

MeanAndSd meanAndSd(const std::vector<Values>& sections, std::size_t name) {
  double sum = 0, squares = 0, count = 0;
  for (const Values& values : sections) {
    if (!values[name]) continue;
    sum += *values[name];
    ++count;
  }
  if (count == 0) return {};
  const double mean = sum / count;
  for (const Values& values : sections) {
    if (values[name]) squares += (*values[name] - mean) * (*values[name] - mean);
  }
  if (count < 2) return {mean, std::nullopt};
  return {mean, std::sqrt(squares / (count - 1))};
}

QString definition(ScoreName name) {
  switch (name) {
    case ScoreName::dice:
      return words(
          QT_TRANSLATE_NOOP("ReviewScores", "Dice of the foreground: 2 TP / (2 TP + FP + FN), in pixels."));
    case ScoreName::iou:
      return words(QT_TRANSLATE_NOOP("ReviewScores",
                                     "Jaccard index of the foreground: TP / (TP + FP + FN), in pixels."));
    case ScoreName::pixelPrecision:
      return words(
          QT_TRANSLATE_NOOP("ReviewScores", "Share of the found pixels that are true: TP / (TP + FP)."));
    case ScoreName::pixelRecall:
      return words(
          QT_TRANSLATE_NOOP("ReviewScores", "Share of the true pixels that are found: TP / (TP + FN)."));
    case ScoreName::precision:
      return words(
          QT_TRANSLATE_NOOP("ReviewScores", "Share of the instances that have a partner: TP / (TP + FP)."));
    case ScoreName::recall:
      return words(
          QT_TRANSLATE_NOOP("ReviewScores", "Share of the true objects that are found: TP / (TP + FN)."));
    case ScoreName::f1:
      return words(QT_TRANSLATE_NOOP("ReviewScores",
                                     "Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN)."));
    case ScoreName::aji:
      return words(QT_TRANSLATE_NOOP("ReviewScores",
                                     "Aggregated Jaccard index: each true object with its best instance "
                                     "by IoU; pixels of instances never taken count against it."));
    case ScoreName::pq:
      return words(QT_TRANSLATE_NOOP("ReviewScores",
                                     "Panoptic quality: sum of the IoU of all matches / (TP + FP/2 + FN/2). "
                                     "It is SQ times RQ."));
    case ScoreName::sq:
      return words(QT_TRANSLATE_NOOP("ReviewScores", "Segmentation quality: mean IoU of the matches."));
    case ScoreName::rq:
      return words(QT_TRANSLATE_NOOP("ReviewScores", "Recognition quality: TP / (TP + FP/2 + FN/2)."));
    case ScoreName::ap50:
      return words(QT_TRANSLATE_NOOP("ReviewScores",
                                     "Average precision at IoU 0.50, read at 101 recalls; the larger "
                                     "instances are taken first."));
    case ScoreName::ap75:
      return words(QT_TRANSLATE_NOOP("ReviewScores",
                                     "Average precision at IoU 0.75, read at 101 recalls; the larger "
                                     "instances are taken first."));
  }
  return {};
}

QString matchingRule(ScoreName name, double iouThreshold) {
  if (followsThreshold(name)) {
    const QString threshold = QLocale().toString(iouThreshold, 'f', 2);
    return iouThreshold >= 0.5
               ? words(QT_TRANSLATE_NOOP("ReviewScores", "Partners: IoU above %1, which makes them unique."))
                     .arg(threshold)
               : words(QT_TRANSLATE_NOOP("ReviewScores",
                                         "Partners: IoU of at least %1, assigned one to one with the "
                                         "largest sum of IoU."))
                     .arg(threshold);
  }
  if (name == ScoreName::pq || name == ScoreName::sq || name == ScoreName::rq)
    return words(QT_TRANSLATE_NOOP("ReviewScores", "Partners: IoU above 0.5, whatever the slider says."));
  return {};
}

QString pooling(ScoreName name, bool isVolume) {
  if (isPixelScore(name)) {
    return words(QT_TRANSLATE_NOOP("ReviewScores",
                                   "Stack: all pixels together; beside it the mean over sections ± its "
                                   "standard deviation."));
  }
  return isVolume ? words(QT_TRANSLATE_NOOP("ReviewScores",
                                            "Stack: 3-D, an id is one instance through all sections. "
                                            "Section and mean ± standard deviation: its profiles."))
                  : words(QT_TRANSLATE_NOOP("ReviewScores",
                                            "Stack: 2-D, the instances of all sections together; beside "
                                            "it the mean over sections ± its standard deviation."));
}

void addLines(AgreementScores& scores, const std::function<ScoreLine(std::size_t)>& lineOf) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    scores.lines.push_back(lineOf(i));
    scores.lines.back().name = kNames[i];
  }
}

}  // namespace

bool isPixelScore(ScoreName name) {
  return name == ScoreName::dice || name == ScoreName::iou || name == ScoreName::pixelPrecision ||
         name == ScoreName::pixelRecall;
}

bool followsThreshold(ScoreName name) {
  return name == ScoreName::precision || name == ScoreName::recall || name == ScoreName::f1;
}

QString scoreTitle(ScoreName name) {
  switch (name) {
    case ScoreName::dice: return words(QT_TRANSLATE_NOOP("ReviewScores", "Dice"));
    case ScoreName::iou: return words(QT_TRANSLATE_NOOP("ReviewScores", "IoU"));
    case ScoreName::pixelPrecision:
    case ScoreName::precision: return words(QT_TRANSLATE_NOOP("ReviewScores", "Precision"));
    case ScoreName::pixelRecall:
    case ScoreName::recall: return words(QT_TRANSLATE_NOOP("ReviewScores", "Recall"));
    case ScoreName::f1: return words(QT_TRANSLATE_NOOP("ReviewScores", "F1"));
    case ScoreName::aji: return words(QT_TRANSLATE_NOOP("ReviewScores", "AJI"));
    case ScoreName::pq: return words(QT_TRANSLATE_NOOP("ReviewScores", "PQ"));
    case ScoreName::sq: return words(QT_TRANSLATE_NOOP("ReviewScores", "SQ"));
    case ScoreName::rq: return words(QT_TRANSLATE_NOOP("ReviewScores", "RQ"));
    case ScoreName::ap50: return words(QT_TRANSLATE_NOOP("ReviewScores", "AP50"));
    case ScoreName::ap75: return words(QT_TRANSLATE_NOOP("ReviewScores", "AP75"));
  }
  return {};
}

QString scoreExplanation(ScoreName name, bool isVolume, double iouThreshold) {
  QStringList parts{definition(name), matchingRule(name, iouThreshold), pooling(name, isVolume)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral("\n\n"));
}

AgreementScores sectionScores(const SectionAgreement& section, const EvaluationOptions& options,
                              double iouThreshold) {
  AgreementScores scores;
  scores.iouThreshold = iouThreshold;
  scores.shownSection = section.z;
  scores.sectionCounts = count_matches(section.table, iouThreshold);
  const Values values = valuesOf(section.table, options, iouThreshold);
  addLines(scores, [&](std::size_t i) {
    ScoreLine line;
    line.section = values[i];
    return line;
  });
  return scores;
}

AgreementScores stackScores(std::span<const SectionAgreement> sections, const EvaluationOptions& options,
                            double iouThreshold, std::optional<std::int64_t> shown) {
  const Contingency pooled = pooled_table(sections, options.dimension);
  const Values together = valuesOf(pooled, options, iouThreshold);
  std::vector<Values> bySection;
  AgreementScores scores;
  scores.iouThreshold = iouThreshold;
  scores.stackCounts = count_matches(pooled, iouThreshold);
  std::optional<Values> here;
  for (const SectionAgreement& section : sections) {
    bySection.push_back(valuesOf(section.table, options, iouThreshold));
    if (shown != section.z) continue;
    here = bySection.back();
    scores.shownSection = section.z;
    scores.sectionCounts = count_matches(section.table, iouThreshold);
  }
  addLines(scores, [&](std::size_t i) {
    const MeanAndSd spread = meanAndSd(bySection, i);
    ScoreLine line;
    line.pooled = together[i];
    line.mean = spread.mean;
    line.sd = spread.sd;
    if (here) line.section = (*here)[i];
    return line;
  });
  return scores;
}

AgreementScores joinedScores(const AgreementScores& stack, const AgreementScores& section) {
  AgreementScores joined = section;
  joined.stackCounts = stack.stackCounts;
  for (std::size_t i = 0; i < joined.lines.size() && i < stack.lines.size(); ++i) {
    joined.lines[i].pooled = stack.lines[i].pooled;
    joined.lines[i].mean = stack.lines[i].mean;
    joined.lines[i].sd = stack.lines[i].sd;
  }
  return joined;
}

}  // namespace cristae::ui
