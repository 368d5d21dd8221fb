#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "ui/models/review_state.h"
#include "ui/panels/review_thumbnail.h"

namespace cristae::ui {

/// The picture of an instance; a button that shows it in the views.
class ThumbnailButton : public QToolButton {
  Q_OBJECT

 public:
  explicit ThumbnailButton(QWidget* parent = nullptr);
  /// Without an image: an empty plate.
  void setPicture(const Thumbnail& picture);
  /// As high as this, and never too low to judge by.
  void setWantedHeight(int height);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

 Q_SIGNALS:
  void resized();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void paintNames(QPainter& painter, const QPointF& corner) const;

  Thumbnail picture_;
  int wantedHeight_ = 0;
};

/// One instance of the queue: picture, place, size, why it is doubted, and what was said of it.
class ReviewCard : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewCard(QWidget* parent = nullptr);

  void setCard(const QueueCard& card, bool isVolume, const std::optional<VoxelSize>& voxelSize);
  /// Passed over when another instance is shown by now.
  void setThumbnail(std::int64_t instance, const Thumbnail& picture);
  /// Height there is for the card and what belongs to it: the picture takes its part of a large one.
  void setRoom(int height);
  /// Of the picture, in device pixels.
  QSize thumbnailSize() const;

 Q_SIGNALS:
  void placeRequested();
  void thumbnailSizeChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showWords();
  void showVerdict();
  void reserveLines();

  ThumbnailButton* picture_;
  QLabel* title_;
  QLabel* verdict_;
  QLabel* facts_;
  QLabel* reasons_;
  QueueCard card_;
  bool isVolume_ = false;
  std::optional<VoxelSize> voxelSize_;
};

}  // namespace cristae::ui
