#include "ui/widgets/select_row.h"

#include <QItemSelectionModel>

namespace cristae::ui {

void selectOnlyRow(QAbstractItemView& view, const QModelIndex& index) {
  view.selectionModel()->setCurrentIndex(index,
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  view.scrollTo(index);
}

}  // namespace cristae::ui
