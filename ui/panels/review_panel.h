#pragma once

#include <QAbstractItemModel>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

#include "core/annotation/point.h"
#include "ui/models/review_state.h"
#include "ui/panels/review_counting_face.h"
#include "ui/panels/review_keys.h"
#include "ui/panels/review_queue_face.h"
#include "ui/panels/review_truth_face.h"

namespace cristae::ui {

/// The step Review: by eye, against truth, or by counting. Shows a state and emits intents.
class ReviewPanel : public QWidget {
  Q_OBJECT

 public:
  /// @param errors  an ErrorListModel that outlives this
  explicit ReviewPanel(QAbstractItemModel& errors, QWidget* parent = nullptr);

  void setState(const ReviewState& state);
  const ReviewState& state() const { return state_; }
  void setKeys(const ReviewKeys& keys);
  void setCounting(const CountingState& state);
  /// Of the instance on the card; others are passed over.
  void setThumbnail(std::int64_t instance, const Thumbnail& picture);
  /// In device pixels.
  QSize thumbnailSize() const { return queue_->thumbnailSize(); }

  /// What a key does: a verdict on the instance of the card, when one can be given.
  void judge(VerdictKind kind);
  /// Keys "next" and "previous": error, card or field.
  void next();
  void previous();

 Q_SIGNALS:
  void verdictGiven(qint64 instance, const cristae::Point& place, cristae::VerdictKind kind);
  void jumpTo(const cristae::ui::Cross& place, qint64 instance);
  /// Of the instance on the card.
  void splitRequested(qint64 instance);
  void mergeRequested(qint64 instance);
  void nextCardRequested();
  void previousCardRequested();
  void errorChosen(int row);
  void nextErrorRequested();
  void previousErrorRequested();
  void faceChosen(cristae::ui::ReviewFace face);
  void sampleRequested();
  void largerSampleRequested();
  void sampleEnded();
  void thresholdChanged(double threshold);
  void paletteChanged(cristae::ui::AgreementPalette palette);
  void byInstanceChanged(bool byInstance);
  /// A file or folder that was dropped here.
  void truthRequested(const QString& path);
  void truthBrowseRequested();
  void truthRemoved();
  void adaptRequested();
  void countingStarted();
  void countingEnded();
  void fieldDone();
  void previousFieldRequested();
  void moreFieldsRequested();
  void thumbnailSizeChanged();

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void connectFaces();
  void retranslate();
  void setDropHint(bool isShown);

  ReviewState state_;
  QPushButton* byEye_;
  QPushButton* againstTruth_;
  QPushButton* byCounting_;
  QStackedWidget* faces_;
  ReviewQueueFace* queue_;
  ReviewTruthFace* truth_;
  ReviewCountingFace* counting_;
  bool isDropShown_ = false;
};

}  // namespace cristae::ui
