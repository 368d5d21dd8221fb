#pragma once

#include <QDir>
#include <QtTest>
#include <memory>

#include "tests/ui/window/test_window.h"
#include "ui/panels/review_panel.h"
#include "ui/views/section_view.h"
#include "ui/window/stack_views.h"

/// The test window and its two instances in the step Review, with section 1 of three on screen.
class ReviewWalk {
 public:
  void begin() {
    using namespace cristae::ui;
    document().setCurrentResult(whole_.addResult());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().showStep(JourneyStep::review);
    const auto* panel = window().findChild<ReviewPanel*>();
    QTRY_VERIFY(panel->state().ranking == WorkState::done);
    window().view().setSection(1);
    QTRY_COMPARE(view().shownIndex(), qint64{1});
    view().setFocus();
  }

  cristae::ui::MainWindow& window() { return whole_.window(); }
  cristae::ui::Document& document() { return window().document(); }
  cristae::ui::SectionView& view() { return *window().views().sectionViews().front(); }

  /// Of a place in the plane: where the mouse is over it.
  QPoint at(const QPointF& place) {
    return (view().transform().toDevice(place) / view().devicePixelRatioF()).toPoint();
  }

  int idAt(const QPointF& place, std::int64_t section = 1) {
    return document().currentResult()->labels.ids(section).at<int>(static_cast<int>(place.y()),
                                                                   static_cast<int>(place.x()));
  }

  /// With CRISTAE_PICTURES=FOLDER, as the story does.
  void keep(const QString& name) {
    const QString folder = qEnvironmentVariable("CRISTAE_PICTURES");
    if (folder.isEmpty()) return;
    QTest::qWait(500);  // until the window is at rest
    window().grab().save(QDir(folder).filePath(name + ".png"));
  }

 private:
  TestWindow whole_{cristae::Shape{3, 64, 64}};
};
