#include "ui/jobs/worker_events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>
#include <map>

namespace cristae::ui {
namespace {

std::optional<double> number(const QJsonObject& fields, const char* name) {
  const QJsonValue value = fields[QLatin1String(name)];
  if (!value.isDouble() || !std::isfinite(value.toDouble())) return std::nullopt;
  return value.toDouble();
}

qint64 whole(const QJsonObject& fields, const char* name, qint64 otherwise = 0) {
  return fields[QLatin1String(name)].toInteger(otherwise);
}

QString text(const QJsonObject& fields, const char* name) { return fields[QLatin1String(name)].toString(); }

WorkerEventBody started(const QJsonObject& fields) {
  return StartedEvent{text(fields, "verb"), text(fields, "run"),      text(fields, "device"),
                      text(fields, "time"), whole(fields, "threads"), whole(fields, "pid")};
}

WorkerEventBody phase(const QJsonObject& fields) {
  return PhaseEvent{text(fields, "name"), whole(fields, "index"), whole(fields, "count")};
}

WorkerEventBody progress(const QJsonObject& fields) {
  return ProgressEvent{whole(fields, "done"), whole(fields, "total"), number(fields, "eta_s")};
}

WorkerEventBody metric(const QJsonObject& fields) {
  return MetricEvent{text(fields, "name"), whole(fields, "step"), number(fields, "value")};
}

WorkerEventBody preview(const QJsonObject& fields) {
  return PreviewEvent{text(fields, "path"), whole(fields, "section", -1), text(fields, "kind")};
}

WorkerEventBody round(const QJsonObject& fields) {
  return RoundEvent{text(fields, "kind"),
                    whole(fields, "index"),
                    whole(fields, "pseudo_points"),
                    number(fields, "estimated_count"),
                    number(fields, "labelled_share"),
                    number(fields, "foreground_share"),
                    number(fields, "held_out_score"),
                    number(fields, "uncertain_share"),
                    number(fields, "label_precision"),
                    number(fields, "label_recall")};
}

WorkerEventBody warning(const QJsonObject& fields) {
  return WarningEvent{text(fields, "text"), text(fields, "remedy")};
}

WorkerEventBody checkpoint(const QJsonObject& fields) {
  return CheckpointEvent{text(fields, "path"), whole(fields, "step")};
}

WorkerEventBody heartbeat(const QJsonObject& fields) {
  return HeartbeatEvent{number(fields, "rss_mb").value_or(0)};
}

WorkerEventBody finished(const QJsonObject& fields) {
  FinishedEvent event;
  for (const auto& output : fields[QLatin1String("outputs")].toArray()) event.outputs << output.toString();
  event.seconds = number(fields, "seconds").value_or(0);
  return event;
}

WorkerEventBody failed(const QJsonObject& fields) {
  return FailedEvent{text(fields, "kind"), text(fields, "what"), text(fields, "remedy")};
}

WorkerEventBody stopped(const QJsonObject& fields) { return StoppedEvent{text(fields, "saved")}; }

WorkerEventBody attempt(const QJsonObject&) { return AttemptEvent{}; }

using Parse = WorkerEventBody (*)(const QJsonObject&);

Parse parserOf(const QString& event) {
  static const std::map<QString, Parse> parsers = {
      {"attempt", attempt},     {"started", started},       {"phase", phase},       {"progress", progress},
      {"metric", metric},       {"preview", preview},       {"round", round},       {"warning", warning},
      {"heartbeat", heartbeat}, {"checkpoint", checkpoint}, {"finished", finished}, {"failed", failed},
      {"stopped", stopped}};
  const auto found = parsers.find(event);
  return found == parsers.end() ? nullptr : found->second;
}

}  // namespace

std::vector<WorkerEvent> WorkerEventReader::feed(const QByteArray& bytes) {
  std::vector<WorkerEvent> events;
  qsizetype begin = 0;
  while (begin < bytes.size()) {
    const qsizetype end = bytes.indexOf('\n', begin);
    const qsizetype stop = end < 0 ? bytes.size() : end;
    if (!isSkipping_) pending_.append(bytes.constData() + begin, stop - begin);
    if (pending_.size() > kLongestLine) {
      isSkipping_ = true;
      pending_.clear();
    }
    if (end < 0) break;
    if (isSkipping_) ++malformed_;
    if (!isSkipping_) take(pending_, events);
    isSkipping_ = false;
    pending_.clear();
    begin = end + 1;
  }
  return events;
}

void WorkerEventReader::take(const QByteArray& line, std::vector<WorkerEvent>& events) {
  const QByteArray bare = line.trimmed();
  if (bare.isEmpty()) return;
  const QJsonObject fields = QJsonDocument::fromJson(bare).object();
  const QString name = text(fields, "event");
  if (name.isEmpty()) {
    ++malformed_;
    return;
  }
  const Parse parse = parserOf(name);
  if (parse == nullptr) {
    ++unknown_;
    return;
  }
  events.push_back({parse(fields), fields});
}

QByteArray attemptLine() { return "\n{\"event\":\"attempt\"}\n"; }

}  // namespace cristae::ui
