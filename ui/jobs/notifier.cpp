#include "ui/jobs/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>
#include <memory>

namespace cristae::ui {
namespace {

constexpr QLatin1String kService("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");

}  // namespace

Notifier::Notifier(QObject* parent) : QObject(parent) {}

bool Notifier::connectToBus() {
  // Asking for the bus without an address would start one where there is none.
  const bool hasAddress = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                          !qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR");
  if (!hasAddress || !QDBusConnection::sessionBus().isConnected()) return false;
  if (!isListening_) {
    isListening_ = QDBusConnection::sessionBus().connect(
        kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
  }
  return true;
}

void Notifier::notify(const QString& title, const QString& text) {
  if (!isEnabled_ || QGuiApplication::applicationState() == Qt::ApplicationActive || !connectToBus()) return;
  QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
  constexpr int kServerDecides = -1;
  message << QStringLiteral("Cristae") << last_ << QStringLiteral("cristae") << title << text
          << QStringList{QStringLiteral("default"), tr("Show")} << QVariantMap() << kServerDecides;
  auto watcher =
      std::make_unique<QDBusPendingCallWatcher>(QDBusConnection::sessionBus().asyncCall(message), this);
  connect(watcher.get(), &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
    const QDBusPendingReply<uint> reply = *done;
    if (reply.isValid()) last_ = reply.value();
    done->deleteLater();
  });
  (void)watcher.release();  // owned by this notifier
}

void Notifier::onAction(uint id, const QString&) {
  if (id == last_) Q_EMIT activated();
}

}  // namespace cristae::ui
