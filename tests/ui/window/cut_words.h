#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>

#include "ui/widgets/elided_label.h"

/// What asks for the most room in sight, as a hint where to mend.
inline QString widestIn(const QWidget& root) {
  const QWidget* widest = &root;
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    const bool isLeaf = widget->layout() == nullptr && widget->isVisible();
    if (isLeaf && (widest == &root || widget->minimumSizeHint().width() > widest->minimumSizeHint().width()))
      widest = widget;
  }
  const QString name = QString::fromLatin1(widest->metaObject()->className()) + " " + widest->objectName();
  return name + " in " + widest->parentWidget()->metaObject()->className();
}

/// Texts in sight that have less room than they need, each with what it stands in.
inline QStringList cutWords(const QWidget& root) {
  QStringList cut;
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&root) || !widget->isVisible()) continue;
    const QString place = QString::fromLatin1(widget->metaObject()->className()) + " " + widget->objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
      if (!button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
        cut << place + ": " + button->text();
    }
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (label && !label->text().isEmpty() && !qobject_cast<const cristae::ui::ElidedLabel*>(label)) {
      const bool isWhole = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                             : label->width() >= label->minimumSizeHint().width();
      if (!isWhole) cut << place + ": " + label->text();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
      QStyleOptionComboBox option;
      option.initFrom(combo);
      const int room = combo->style()
                           ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
                           .width();
      if (combo->fontMetrics().horizontalAdvance(combo->currentText()) > room)
        cut << place + ": " + combo->currentText();
    }
    const auto* area = qobject_cast<const QScrollArea*>(widget);
    if (area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        area->widget()->width() > area->viewport()->width()) {
      cut << place + " is too narrow for " + widestIn(*area->widget());
    }
  }
  return cut;
}
