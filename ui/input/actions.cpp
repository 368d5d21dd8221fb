#include "ui/input/actions.h"

#include <QCoreApplication>
#include <QEvent>
#include <memory>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"

namespace cristae::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
  for (const ActionEntry& entry : actionEntries()) {
    auto action = std::make_unique<QAction>(this);
    action->setObjectName(QString::fromLatin1(entry.name));
    action->setIcon(themeIcon(QString::fromLatin1(entry.icon)));
    action->setCheckable(entry.isCheckable);
    // A key held down walks through sections and states; it judges, starts and switches nothing twice.
    const bool isWalking = entry.id == ActionId::nextReview || entry.id == ActionId::previousReview;
    action->setAutoRepeat(isWalking || (!entry.isCheckable && entry.group != ActionGroup::review &&
                                        entry.group != ActionGroup::run));
    action->setMenuRole(entry.id == ActionId::about         ? QAction::AboutRole
                        : entry.id == ActionId::preferences ? QAction::PreferencesRole
                        : entry.id == ActionId::quit        ? QAction::QuitRole
                                                            : QAction::NoRole);
    action->setShortcutContext(entry.scope == ActionScope::view ? Qt::WidgetWithChildrenShortcut
                                                                : Qt::WindowShortcut);
    actions_.push_back(action.release());  // its parent owns it
  }
  using Id = ActionId;
  makeExclusive({Id::layoutXy, Id::layoutXz, Id::layoutYz, Id::layoutFour});
  makeExclusive({Id::pointTool, Id::panTool});
  makeExclusive({Id::overlayProbability, Id::overlayDensity, Id::overlayInstances, Id::overlayPseudoLabels,
                 Id::overlayAgreement});
  setKeyMap(KeyMap());
  QCoreApplication::instance()->installEventFilter(this);
}

QAction& ActionRegistry::action(ActionId id) const { return *actions_[static_cast<std::size_t>(id)]; }

QList<QAction*> ActionRegistry::inScope(ActionScope scope) const {
  QList<QAction*> found;
  for (const ActionEntry& entry : actionEntries()) {
    if (entry.scope == scope) found.append(&action(entry.id));
  }
  return found;
}

void ActionRegistry::setKeyMap(const KeyMap& keyMap) {
  keyMap_ = keyMap;
  for (const ActionEntry& entry : actionEntries()) action(entry.id).setShortcuts(keyMap_.keys(entry.id));
  retranslate();
  Q_EMIT keysChanged();
}

void ActionRegistry::setEnabled(ActionId id, bool isEnabled, const QString& reason) {
  if (isEnabled) {
    reasons_.erase(id);
  } else {
    reasons_[id] = reason;
  }
  action(id).setEnabled(isEnabled);
  describe(id);
}

QString ActionRegistry::disabledReason(ActionId id) const {
  const auto reason = reasons_.find(id);
  return reason == reasons_.end() ? QString() : reason->second;
}

void ActionRegistry::setSubject(ActionId id, const QString& subject) {
  subjects_[id] = subject;
  describe(id);
}

bool ActionRegistry::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) retranslate();
  return QObject::eventFilter(watched, event);
}

void ActionRegistry::makeExclusive(std::initializer_list<ActionId> ids) {
  auto group = std::make_unique<QActionGroup>(this);
  for (const ActionId id : ids) group->addAction(&action(id));
  group.release();  // its parent owns it
}

void ActionRegistry::retranslate() {
  for (const ActionEntry& entry : actionEntries()) describe(entry.id);
}

void ActionRegistry::describe(ActionId id) {
  const QString reason = disabledReason(id);
  const auto subject = subjects_.find(id);
  if (!reason.isEmpty() || subject == subjects_.end() || subject->second.isEmpty()) {
    return describeAction(action(id), actionText(id), reason.isEmpty() ? actionTooltip(id) : reason);
  }
  const QString named = tr("%1: %2", "a command, what it works on").arg(actionText(id), subject->second);
  describeAction(action(id), named, named);
}

}  // namespace cristae::ui
