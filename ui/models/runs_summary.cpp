#include "ui/models/runs_summary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace cristae::ui {

std::optional<RunSummary> readRunSummary(const std::filesystem::path& file) {
  QFile reader(QString::fromStdString(file.string()));
  if (!reader.open(QIODevice::ReadOnly)) return std::nullopt;
  const QJsonDocument document = QJsonDocument::fromJson(reader.readAll());
  if (!document.isObject()) return std::nullopt;
  const QJsonObject json = document.object();
  RunSummary summary;
  summary.adaptSeconds = json["adapt_seconds"].toDouble();
  summary.segmentSeconds = json["segment_seconds"].toDouble();
  summary.peakMegabytes = json["peak_mb"].toDouble();
  if (json["instances"].isDouble()) summary.instances = json["instances"].toInteger();
  const QJsonArray counts = json["estimated_counts"].toArray();
  for (const auto& count : counts) summary.estimatedCounts.push_back(count.toDouble());
  return summary;
}

bool writeRunSummary(const std::filesystem::path& file, const RunSummary& summary) {
  QJsonObject json{{"adapt_seconds", summary.adaptSeconds},
                   {"segment_seconds", summary.segmentSeconds},
                   {"peak_mb", summary.peakMegabytes}};
  if (summary.instances) json["instances"] = *summary.instances;
  QJsonArray counts;
  for (const double count : summary.estimatedCounts) counts.append(count);
  json["estimated_counts"] = counts;
  QSaveFile writer(QString::fromStdString(file.string()));
  if (!writer.open(QIODevice::WriteOnly)) return false;
  writer.write(QJsonDocument(json).toJson());
  return writer.commit();
}

}  // namespace cristae::ui
