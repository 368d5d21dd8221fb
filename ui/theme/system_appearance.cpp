#include "ui/theme/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>

#include "ui/theme/theme.h"

namespace cristae::ui {

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kGnome = QStringLiteral("org.gnome.desktop.interface");

/// Asking for the session bus where there is none may start one and wait for it.
bool hasSessionBus() {
  if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return true;
  const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
  return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

/// The portal wraps values once or twice, by its version.
QVariant unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>()) {
    value = value.value<QDBusVariant>().variant();
  }
  return value;
}

}  // namespace

SystemAppearance::SystemAppearance(QObject* parent)
    : QObject(parent), isPaletteDark_(isDark(QGuiApplication::palette())) {
  if (hasSessionBus()) askPortal();
}

void SystemAppearance::askPortal() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
              SLOT(onSettingChanged(QString, QString, QDBusVariant)));
  const std::pair<QString, QString> wanted[] = {{kAppearance, QStringLiteral("color-scheme")},
                                                {kAppearance, QStringLiteral("contrast")},
                                                {kGnome, QStringLiteral("enable-animations")}};
  for (const auto& [group, key] : wanted) {
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << group << key;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group = group, key = key, watcher] {
      const QDBusPendingReply<QDBusVariant> reply = *watcher;
      watcher->deleteLater();
      if (!reply.isError()) take(group, key, reply.value().variant());
    });
  }
}

void SystemAppearance::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
  take(group, key, value.variant());
}

void SystemAppearance::take(const QString& group, const QString& key, const QVariant& value) {
  const auto before = std::tuple(prefersDark(), isHighContrast_, isMotionReduced_);
  const QVariant plain = unwrapped(value);
  if (group == kAppearance && key == QLatin1String("color-scheme")) {
    const uint scheme = plain.toUInt();  // 0 no preference, 1 dark, 2 light
    portalDark_ = scheme == 0 ? std::optional<bool>() : std::optional(scheme == 1);
  } else if (group == kAppearance && key == QLatin1String("contrast")) {
    isHighContrast_ = plain.toUInt() == 1;
  } else if (group == kGnome && key == QLatin1String("enable-animations")) {
    isMotionReduced_ = !plain.toBool();
  }
  if (before != std::tuple(prefersDark(), isHighContrast_, isMotionReduced_)) Q_EMIT changed();
}

}  // namespace cristae::ui
