#include <QPushButton>
#include <QTableView>
#include <QtTest>
#include <memory>

#include "tests/ui/window/review_walk.h"
#include "tests/ui/window/suites.h"
#include "ui/panels/display_panel.h"

using namespace cristae::ui;

/// What a laptop with 720 lines shows of each step without scrolling, when how it is drawn is folded.
class LowScreenTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    walk_ = std::make_unique<ReviewWalk>();
    walk_->begin();
    walk_->window().resize(1280, 670);
    auto* display = walk_->window().findChild<DisplayPanel*>();
    display->setOverlayExpanded(false);
    display->setContrastExpanded(false);
  }
  void cleanup() { walk_.reset(); }

  void anInstanceIsJudged() {
    QTRY_VERIFY(isInSight<QPushButton>("accept"));
    QTRY_VERIFY(isInSight<QPushButton>("reject"));
    walk_->keep("low_screen_review");
  }

  void adaptationIsBegun() {
    walk_->window().showStep(JourneyStep::adapt);
    QTRY_VERIFY(isInSight<QPushButton>("adapt"));
  }

  void theTableHasRows() {
    walk_->window().showStep(JourneyStep::measure);
    const auto* table = walk_->window().findChild<QTableView*>("instances");
    QTRY_VERIFY(table->visibleRegion().boundingRect().height() > 6 * table->fontMetrics().height());
  }

 private:
  template <typename Widget>
  bool isInSight(const char* name) {
    const auto* widget = walk_->window().findChild<Widget*>(QLatin1String(name));
    return widget != nullptr && widget->visibleRegion().boundingRect() == widget->rect();
  }

  std::unique_ptr<ReviewWalk> walk_;
};

int runLowScreenTest(int argc, char** argv) {
  LowScreenTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "low_screen_test.moc"
