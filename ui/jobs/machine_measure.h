#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <memory>
#include <optional>

#include "ui/jobs/time_estimate.h"
#include "ui/jobs/worker_events.h"

namespace cristae::ui {

/// How fast this machine is: measured once by `cristae-cli doctor` in the background, kept in the settings
/// for this machine, version and device, and corrected by every run that ends here.
class MachineMeasure : public QObject {
  Q_OBJECT

 public:
  explicit MachineMeasure(QObject* parent = nullptr);
  ~MachineMeasure() override;

  /// Takes what is kept, or measures. Another device begins anew. `changed` follows.
  void begin(const QString& device = QStringLiteral("auto"), int threads = 0);
  /// Measures again although something is kept.
  void measureAgain();

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

  QString device_ = QStringLiteral("auto");
  int threads_ = 0;  ///< 0: all
  std::optional<MachineSpeed> speed_;
  QString problem_;
  std::unique_ptr<QProcess> process_;
};

/// The speed in the `engine` object that doctor reports; nothing when it holds none.
std::optional<MachineSpeed> speedFromReport(const QJsonObject& engine);

}  // namespace cristae::ui
