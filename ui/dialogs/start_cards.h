#pragma once

#include <QAbstractButton>
#include <QPixmap>
#include <QString>
#include <QStyledItemDelegate>

namespace cristae::ui {

/// One of the big choices of the start page: icon or picture, title, a sentence. A button in every respect.
class StartCard : public QAbstractButton {
  Q_OBJECT

 public:
  /// @param iconName  of the icon set
  explicit StartCard(const QString& iconName, QWidget* parent = nullptr);

  /// Title and the sentence below it; the sentence wraps.
  void setTexts(const QString& title, const QString& sentence);
  /// Instead of the icon; null: the icon.
  void setPicture(const QPixmap& picture);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QFont titleFont() const;
  int iconSide() const;
  int padding() const;
  int textWidth(int width) const;

  QString iconName_;
  QString sentence_;
  QPixmap picture_;
};

/// Draws a row of RecentModel: thumbnail, name, size, when; missing ones pale with "Find…".
class RecentDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace cristae::ui
