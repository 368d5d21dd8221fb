#pragma once

#include <QToolButton>
#include <QVariantAnimation>
#include <QWidget>

namespace cristae::ui {

/// A title that folds what stands under it. Opens and closes smoothly unless the user wants no motion.
class CollapsibleSection : public QWidget {
  Q_OBJECT

 public:
  explicit CollapsibleSection(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// Takes the widget over.
  void setContent(QWidget* content);
  bool isExpanded() const { return header_->isChecked(); }
  void setExpanded(bool isExpanded);

 Q_SIGNALS:
  void expandedChanged(bool isExpanded);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void fold(bool isExpanded);

  QToolButton* header_;
  QWidget* content_ = nullptr;
  QVariantAnimation animation_;
};

}  // namespace cristae::ui
