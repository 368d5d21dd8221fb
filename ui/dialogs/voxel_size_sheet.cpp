#include "ui/dialogs/voxel_size_sheet.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/describe.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

VoxelSizeSheet::VoxelSizeSheet(const std::optional<VoxelSize>& size, const QString& source, QWidget* parent)
    : QDialog(parent),
      before_(size),
      source_(source),
      title_(new QLabel(this)),
      explanation_(new QLabel(this)),
      origin_(new QLabel(this)),
      editor_(new VoxelSizeEditor(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
  setTextRole(*title_, TextRole::title);
  setTextRole(*explanation_, TextRole::secondary);
  setTextRole(*origin_, TextRole::secondary);
  explanation_->setWordWrap(true);
  setButtonRole(*buttons_->button(QDialogButtonBox::Ok), ButtonRole::primary);
  editor_->setVoxelSize(size);
  auto* rows = new QVBoxLayout(this);
  rows->setSpacing(12);
  rows->setContentsMargins(20, 20, 20, 16);
  rows->addWidget(title_);
  rows->addWidget(explanation_);
  rows->addWidget(editor_);
  rows->addWidget(origin_);
  rows->addStretch(1);
  rows->addWidget(buttons_);
  connect(editor_, &VoxelSizeEditor::edited, this,
          [this] { buttons_->button(QDialogButtonBox::Ok)->setEnabled(editor_->isComplete()); });
  connect(buttons_, &QDialogButtonBox::accepted, this, &VoxelSizeSheet::apply);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  editor_->setFocus();
  retranslate();
}

void VoxelSizeSheet::apply() {
  const auto size = editor_->voxelSize();
  if (size != before_) Q_EMIT voxelSizeWanted(size);
  accept();
}

void VoxelSizeSheet::retranslate() {
  setWindowTitle(tr("Voxel size"));
  title_->setText(tr("Voxel size"));
  explanation_->setText(tr(
      "All lengths, areas and volumes follow from it. The stack itself stays as it is, and the change can be "
      "undone."));
  origin_->setText(source_.isEmpty() ? tr("The stack does not say its voxel size.")
                                     : tr("Until now: from %1").arg(source_ == "user" ? tr("you") : source_));
  auto* apply = buttons_->button(QDialogButtonBox::Ok);
  auto* cancel = buttons_->button(QDialogButtonBox::Cancel);
  apply->setText(tr("&Set voxel size"));
  cancel->setText(tr("&Cancel"));
  describeControl(*apply, tr("Set voxel size"), tr("Changes the voxel size of the project as one edit."));
  describeControl(*cancel, tr("Cancel"), tr("Closes and changes nothing."));
}

void VoxelSizeSheet::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace cristae::ui
