#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace cristae::ui {

/// Items side by side at their preferred size, going on in a new row where there is no more room: for buttons
/// whose words are longer in some languages. Hidden items take no place.
class FlowLayout : public QLayout {
  Q_OBJECT

 public:
  explicit FlowLayout(QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override { return static_cast<int>(items_.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  /// All in one row.
  QSize sizeHint() const override;
  /// As wide as the widest item.
  QSize minimumSize() const override;
  Qt::Orientations expandingDirections() const override { return {}; }
  void setGeometry(const QRect& place) override;

 private:
  struct Place {
    QLayoutItem* item;
    QRect rect;
  };
  /// Those of the items that are seen, in rows of at most the width of `room`.
  std::vector<Place> placesIn(const QRect& room) const;

  std::vector<std::unique_ptr<QLayoutItem>> items_;
};

}  // namespace cristae::ui
