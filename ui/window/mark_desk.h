#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/run_controller.h"
#include "ui/models/coverage_guide.h"
#include "ui/panels/mark_panel.h"
#include "ui/panels/review_desk.h"

namespace cristae::ui {

/// What stands behind the Mark panel: how many points there are of how many objects, the list of points, and
/// the walk to the places where a look is worth most.
class MarkDesk : public QObject {
  Q_OBJECT

 public:
  /// All outlive this object.
  /// @param review  its queue names the doubtful places
  MarkDesk(Document& document, ViewState& view, RunController& runs, const ReviewDesk& review,
           QObject* parent = nullptr);

  void attach(MarkPanel& panel);
  /// Also after a change of language.
  void refresh();
  void nextPlace();
  void previousPlace();
  void goToPoint(qint64 id);
  /// Where the guide has led; none once a point was made or changed.
  const std::optional<Point>& soughtPlace() const { return sought_; }

 Q_SIGNALS:
  void soughtPlaceChanged();

 private:
  void seek(const std::optional<Cross>& place);
  MarkFacts facts() const;
  std::optional<ObjectEstimate> estimate(const Coverage& coverage) const;
  /// What the last run found of which something is kept.
  void readRuns();
  /// The middle of one of the nine parts of the field, in the section that is looked at.
  void goToCell(int row, int column);

  Document& document_;
  ViewState& view_;
  RunController& runs_;
  const ReviewDesk& review_;
  MarkPanel* panel_ = nullptr;
  UsefulPlaces places_;
  std::optional<Point> sought_;
  std::vector<double> keptCounts_;  ///< estimates of the last run, round by round; also after reopening
};

}  // namespace cristae::ui
