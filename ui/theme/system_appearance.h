#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>
#include <optional>

namespace cristae::ui {

/// What the desktop says about looks. Qt 6.4 does not tell, so the platform's palette answers at once and, on
/// desktops that have it, the settings portal a little later. Silent where there is none.
class SystemAppearance : public QObject {
  Q_OBJECT

 public:
  /// Made before any theme is applied: the platform's own palette is read here.
  explicit SystemAppearance(QObject* parent = nullptr);

  bool prefersDark() const { return portalDark_.value_or(isPaletteDark_); }
  bool prefersHighContrast() const { return isHighContrast_; }
  bool prefersReducedMotion() const { return isMotionReduced_; }

  /// One setting of the portal. Namespaces and keys as in org.freedesktop.portal.Settings.
  void take(const QString& group, const QString& key, const QVariant& value);

 Q_SIGNALS:
  void changed();

 private Q_SLOTS:
  void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void askPortal();

  bool isPaletteDark_ = true;
  std::optional<bool> portalDark_;
  bool isHighContrast_ = false;
  bool isMotionReduced_ = false;
};

}  // namespace cristae::ui
