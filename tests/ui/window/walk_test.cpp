#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QtTest>
#include <memory>

#include "core/project/project.h"
#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

bool isControl(const QWidget& widget) {
  // Parts that Qt makes inside other controls speak through these.
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
        qobject_cast<const QAbstractItemView*>(parent)) {
      return false;
    }
  }
  if (qobject_cast<const QScrollBar*>(&widget) || widget.objectName().startsWith("qt_")) return false;
  if (widget.inherits("QLineEditIconButton")) return false;
  return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
         qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
         qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget);
}

QString nameOf(const QWidget& widget) {
  QString text = QString::fromLatin1(widget.metaObject()->className()) + " '" + widget.objectName() + "'";
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) text += " " + button->text();
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (QString::fromLatin1(parent->metaObject()->className()).startsWith("cristae")) {
      return text + " in " + parent->metaObject()->className();
    }
  }
  return text;
}

}  // namespace

/// A walk over every control of the window.
class WalkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    whole_ = std::make_unique<TestWindow>(Shape{4, 64, 64});
    window_ = &whole_->window();
  }
  void cleanupTestCase() { whole_.reset(); }

  void everyControlHasANameAndATooltip() {
    QStringList nameless;
    int controls = 0;
    for (const QWidget* widget : window_->findChildren<QWidget*>()) {
      if (!isControl(*widget)) continue;
      ++controls;
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      if (button && button->text().isEmpty() && !button->isVisibleTo(window_)) continue;  // named when shown
      const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
      if (!hasName || widget->toolTip().isEmpty()) nameless << nameOf(*widget);
    }
    QVERIFY2(controls > 60, "the walk saw too little of the window");
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("\n")));
  }

  void theTabKeyReachesEveryControlInSight() {
    for (const JourneyStep step :
         {JourneyStep::mark, JourneyStep::adapt, JourneyStep::review, JourneyStep::measure}) {
      window_->showStep(step);
      QTest::qWait(50);
      std::set<const QWidget*> reached;
      const QWidget* first = window_;
      for (const QWidget* next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus) reached.insert(next);
      }
      QStringList missed;
      for (const QWidget* widget : window_->findChildren<QWidget*>()) {
        const bool isInBar =
            QString::fromLatin1(widget->parentWidget()->metaObject()->className()) == "QToolBar" ||
            widget->parentWidget()->inherits("QDockWidget");
        if (!isControl(*widget) || !widget->isVisible() || !widget->isEnabled() || isInBar) continue;
        const bool isProxied = widget->focusProxy() != nullptr && reached.contains(widget->focusProxy());
        // In a group of exclusive buttons Tab reaches one, the arrows the others.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isInGroup = button && (button->group() || button->autoExclusive());
        if (!reached.contains(widget) && !isProxied && !isInGroup) missed << nameOf(*widget);
      }
      QVERIFY2(missed.isEmpty(), qPrintable(missed.join("\n")));
    }
  }

 private:
  std::unique_ptr<TestWindow> whole_;
  MainWindow* window_ = nullptr;
};

int runWalkTest(int argc, char** argv) {
  WalkTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "walk_test.moc"
