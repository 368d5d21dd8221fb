#pragma once

#include <QString>
#include <QWidget>

namespace cristae::ui {

/// A bar from no point to "good", with a mark where it is enough to start.
class MarkGauge : public QWidget {
  Q_OBJECT

 public:
  explicit MarkGauge(QWidget* parent = nullptr);

  /// @param filled, enoughAt  [0, 1]
  /// @param isReached         the end is reached: drawn in the colour of success
  void setValues(double filled, double enoughAt, bool isReached);
  /// Words below the marks; empty: none.
  void setMarks(const QString& enough, const QString& good);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double filled_ = 0;
  double enoughAt_ = 1;
  bool isReached_ = false;
  QString enough_;
  QString good_;
};

}  // namespace cristae::ui
