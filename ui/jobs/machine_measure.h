#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "ui/jobs/time_estimate.h"
#include "ui/jobs/worker_events.h"

namespace cristae::ui {

/// Whether programs have used more than half of the processors in the last minute.
bool processorsAreBusy();

/// How fast this machine is: measured once by `cristae-cli doctor` in the background, kept in the settings
/// for this machine, version and device, and corrected by every run that ends here. What was measured while
/// the machine was busy is not kept: it is measured again when the machine is idle, or at the next start.
class MachineMeasure : public QObject {
  Q_OBJECT

 public:
  using IsBusy = std::function<bool()>;

  explicit MachineMeasure(QObject* parent = nullptr, IsBusy isBusy = processorsAreBusy);
  ~MachineMeasure() override;

  /// Takes what is kept, or measures. Another device begins anew. `changed` follows.
  void begin(const QString& device = QStringLiteral("auto"), int threads = 0);
  /// Measures again although something is kept.
  void measureAgain();
  /// Measures again if the machine was busy and no longer is.
  void measureWhenIdle();

  bool isMeasuring() const { return process_ != nullptr; }
  const std::optional<MachineSpeed>& speed() const { return speed_; }
  /// Why there is no speed; empty: there is one, or it is being measured.
  const QString& problem() const { return problem_; }

  /// A run ended: seconds expected without correction, and taken.
  void learn(double expected, double measured);

 Q_SIGNALS:
  void changed();

 private:
  QString key() const;
  void keep() const;
  void measure();
  void giveUp();
  void onFinished();

  IsBusy isBusy_;
  bool wasBusy_ = false;  ///< when the measuring in hand began
  QTimer idleTimer_;
  QString device_ = QStringLiteral("auto");
  int threads_ = 0;  ///< 0: all
  std::optional<MachineSpeed> speed_;
  QString problem_;
  std::unique_ptr<QProcess> process_;
};

/// The speed in the `engine` object that doctor reports; nothing when it holds none.
std::optional<MachineSpeed> speedFromReport(const QJsonObject& engine);

}  // namespace cristae::ui
