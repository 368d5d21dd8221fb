#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include "ui/models/review_state.h"
#include "ui/panels/review_card.h"
#include "ui/panels/review_keys.h"
#include "ui/widgets/empty_state.h"

namespace cristae::ui {

/// Review by eye: one card after the other.
class ReviewQueueFace : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewQueueFace(QWidget* parent = nullptr);

  void setState(const ReviewState& state);
  void setKeys(const ReviewKeys& keys);
  void setThumbnail(std::int64_t instance, const Thumbnail& picture) {
    card_->setThumbnail(instance, picture);
  }
  /// Height that is seen of this at a time.
  void setRoom(int height) { card_->setRoom(height); }
  QSize thumbnailSize() const { return card_->thumbnailSize(); }

 Q_SIGNALS:
  void judged(cristae::VerdictKind kind);
  void splitRequested();
  void mergeRequested();
  void nextRequested();
  void previousRequested();
  void placeRequested();
  void sampleRequested();
  void largerSampleRequested();
  void sampleEnded();
  void adaptRequested();
  void thumbnailSizeChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeWork();
  QPushButton* verdictButton(VerdictKind kind);
  void retranslate();
  void nameButtons();
  void showEmpty();
  void showQueue();
  void showSample();
  QString finishedText() const;

  ReviewState state_;
  ReviewKeys keys_;
  EmptyState* empty_;
  QWidget* page_;
  QLabel* progress_;
  QProgressBar* bar_;
  ReviewCard* card_;
  QPushButton* accept_;
  QPushButton* reject_;
  QPushButton* split_;
  QPushButton* merge_;
  QPushButton* flag_;
  QPushButton* later_;
  QPushButton* previous_;
  QPushButton* next_;
  QLabel* counts_;
  QLabel* finished_;
  QLabel* hint_;
  QWidget* sample_;
  QLabel* sampleTitle_;
  QLabel* sampleText_;
  QPushButton* drawMore_;
  QPushButton* sampleButton_;
};

}  // namespace cristae::ui
