#include "ui/jobs/machine_measure.h"

#include <QSettings>
#include <QSysInfo>
#include <QThread>
#include <cstdlib>
#include <sys/resource.h>
#include <utility>

#include "ui/jobs/worker_program.h"

namespace cristae::ui {
namespace {

constexpr int kLowPriority = 10;
constexpr double kBusyShare = 0.5;
constexpr int kLookAgainMs = 90'000;  ///< longer than the minute that the load is averaged over

}  // namespace

bool processorsAreBusy() {
  double load = 0;
  return ::getloadavg(&load, 1) == 1 && load > kBusyShare * QThread::idealThreadCount();
}

std::optional<MachineSpeed> speedFromReport(const QJsonObject& engine) {
  MachineSpeed speed;
  const bool isHalf = engine["precision"].toString() == "bf16" && engine["bf16_step_ms"].toDouble() > 0;
  speed.stepMs = engine[isHalf ? "bf16_step_ms" : "fp32_step_ms"].toDouble();
  speed.sectionMs = engine["section_ms"].toDouble();
  speed.device = engine["device"].toString();
  speed.threads = engine["threads"].toInt();
  if (speed.stepMs <= 0 || speed.sectionMs <= 0) return std::nullopt;
  return speed;
}

MachineMeasure::MachineMeasure(QObject* parent, IsBusy isBusy) : QObject(parent), isBusy_(std::move(isBusy)) {
  idleTimer_.setInterval(kLookAgainMs);
  connect(&idleTimer_, &QTimer::timeout, this, &MachineMeasure::measureWhenIdle);
}

MachineMeasure::~MachineMeasure() { giveUp(); }

void MachineMeasure::giveUp() {
  if (!process_) return;
  process_->disconnect(this);
  process_->kill();
  process_->waitForFinished(1000);
  process_.reset();
}

QString MachineMeasure::key() const {
  const QString machine = QString::fromLatin1(QSysInfo::machineUniqueId().left(12));
  const QString used = threads_ == 0 ? device_ : QStringLiteral("%1-%2").arg(device_).arg(threads_);
  return QStringLiteral("machine/%1/%2/%3/").arg(QStringLiteral(CRISTAE_VERSION), machine, used);
}

void MachineMeasure::begin(const QString& device, int threads) {
  const bool isSame = device == device_ && threads == threads_;
  if (isSame && (speed_ || process_)) return;
  device_ = device;
  threads_ = threads;
  speed_.reset();
  giveUp();
  const QSettings settings;
  MachineSpeed kept;
  kept.stepMs = settings.value(key() + "stepMs").toDouble();
  kept.sectionMs = settings.value(key() + "sectionMs").toDouble();
  kept.device = settings.value(key() + "device").toString();
  kept.threads = settings.value(key() + "threads").toInt();
  kept.correction = settings.value(key() + "correction", 1.0).toDouble();
  kept.runsMeasured = settings.value(key() + "runsMeasured").toInt();
  if (kept.stepMs <= 0 || kept.sectionMs <= 0 || kept.correction <= 0) return measure();
  speed_ = kept;
  QMetaObject::invokeMethod(this, &MachineMeasure::changed, Qt::QueuedConnection);
}

void MachineMeasure::measureAgain() { measure(); }

void MachineMeasure::measureWhenIdle() {
  if (speed_ && speed_->wasBusy && !isBusy_()) measure();
}

void MachineMeasure::measure() {
  if (process_) return;
  idleTimer_.stop();
  wasBusy_ = isBusy_();
  problem_.clear();
  process_ = std::make_unique<QProcess>();
  process_->setChildProcessModifier([] { ::setpriority(PRIO_PROCESS, 0, kLowPriority); });
  process_->setStandardInputFile(QProcess::nullDevice());
  process_->setStandardErrorFile(QProcess::nullDevice());
  connect(process_.get(), &QProcess::finished, this, &MachineMeasure::onFinished);
  connect(process_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) onFinished();
  });
  process_->start(workerProgram(),
                  {"doctor", "--json", "--device", device_, "--threads", QString::number(threads_)});
  QMetaObject::invokeMethod(this, &MachineMeasure::changed, Qt::QueuedConnection);
}

void MachineMeasure::onFinished() {
  if (!process_) return;
  WorkerEventReader reader;
  std::optional<MachineSpeed> measured;
  QString failure;
  for (const WorkerEvent& event : reader.feed(process_->readAllStandardOutput())) {
    if (std::holds_alternative<FinishedEvent>(event.body)) {
      measured = speedFromReport(event.fields["engine"].toObject());
    }
    if (const auto* failed = std::get_if<FailedEvent>(&event.body)) failure = failed->what;
  }
  process_.release()->deleteLater();  // it is the one that calls
  if (measured) {
    measured->wasBusy = wasBusy_;
    speed_ = measured;
    keep();
  } else if (!speed_) {
    problem_ = failure.isEmpty() ? tr("The speed of this machine could not be measured.") : failure;
  }
  if (speed_ && speed_->wasBusy) idleTimer_.start();
  Q_EMIT changed();
}

void MachineMeasure::learn(double expected, double measured) {
  if (!speed_) return;
  speed_ = learnFrom(*speed_, expected, measured);
  keep();
  Q_EMIT changed();
}

void MachineMeasure::keep() const {
  if (speed_->wasBusy) return;
  QSettings settings;
  settings.setValue(key() + "stepMs", speed_->stepMs);
  settings.setValue(key() + "sectionMs", speed_->sectionMs);
  settings.setValue(key() + "device", speed_->device);
  settings.setValue(key() + "threads", speed_->threads);
  settings.setValue(key() + "correction", speed_->correction);
  settings.setValue(key() + "runsMeasured", speed_->runsMeasured);
}

}  // namespace cristae::ui
