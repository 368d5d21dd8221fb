#include "ui/widgets/text_label.h"

namespace cristae::ui {

QLabel* makeText(TextRole role, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  setTextRole(*label, role);
  return label;
}

QLabel* numberLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setFont(numberFont(label->font()));
  label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

void setTextOrHide(QLabel* label, const QString& text) {
  label->setText(text);
  label->setVisible(!text.isEmpty());
}

}  // namespace cristae::ui
