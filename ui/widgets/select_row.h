#pragma once

#include <QAbstractItemView>
#include <QModelIndex>

namespace cristae::ui {

/// Selects the row of `index` alone and scrolls to it. QTableView::selectRow asks the keyboard instead: with
/// Shift or Ctrl held, as while a point or an instance is clicked, it would add to what is selected.
void selectOnlyRow(QAbstractItemView& view, const QModelIndex& index);

}  // namespace cristae::ui
