#include "ui/dialogs/voxel_size_editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/voxel_check.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

constexpr double kEmpty = 0;
constexpr double kLargest = 1e6;
constexpr std::array<const char*, 3> kFieldNames = {"voxelX", "voxelY", "voxelZ"};

}  // namespace

VoxelSizeEditor::VoxelSizeEditor(QWidget* parent)
    : QWidget(parent),
      unknown_(new QCheckBox(this)),
      doubtRow_(new QWidget(this)),
      question_(new QLabel(doubtRow_)),
      suggestion_(new QPushButton(doubtRow_)) {
  auto* fields = new QHBoxLayout;
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    names_[i] = new QLabel(this);
    fields_[i] = new QDoubleSpinBox(this);
    fields_[i]->setObjectName(QLatin1String(kFieldNames[i]));
    fields_[i]->setRange(kEmpty, kLargest);
    fields_[i]->setSpecialValueText(QStringLiteral(" "));  // an empty text would show the zero
    fields_[i]->setDecimals(3);
    fields_[i]->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    // Wide enough for "123.456 nm"; the range itself would ask for twice that.
    fields_[i]->setMinimumWidth(fields_[i]->fontMetrics().horizontalAdvance("00000.000 nm") + 40);
    names_[i]->setBuddy(fields_[i]);
    fields->addWidget(names_[i]);
    fields->addWidget(fields_[i], 1);
    connect(fields_[i], &QDoubleSpinBox::valueChanged, this, &VoxelSizeEditor::whenTyped);
  }
  unknown_->setObjectName("voxelUnknown");
  suggestion_->setObjectName("voxelSuggestion");
  question_->setWordWrap(true);
  setTone(*question_, Tone::warning);
  auto* doubt = new QHBoxLayout(doubtRow_);
  doubt->setContentsMargins(0, 0, 0, 0);
  doubt->addWidget(question_, 1);
  doubt->addWidget(suggestion_);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addLayout(fields);
  rows->addWidget(unknown_);
  rows->addWidget(doubtRow_);
  connect(unknown_, &QCheckBox::toggled, this, &VoxelSizeEditor::whenUnknownToggled);
  connect(suggestion_, &QPushButton::clicked, this, &VoxelSizeEditor::takeSuggestion);
  setTabOrder(fields_[0], fields_[1]);
  setTabOrder(fields_[1], fields_[2]);
  setTabOrder(fields_[2], unknown_);
  setTabOrder(unknown_, suggestion_);
  setFocusProxy(fields_[0]);
  retranslate();
  showDoubt();
}

void VoxelSizeEditor::setVoxelSize(const std::optional<VoxelSize>& size) {
  const QSignalBlocker quiet(this);
  const QSignalBlocker quietUnknown(unknown_);
  unknown_->setChecked(!size);
  given_ = {kEmpty, kEmpty, kEmpty};
  showFields(size.value_or(given_));
  showDoubt();
}

void VoxelSizeEditor::showFields(const VoxelSize& size) {
  const std::array values = {size.x, size.y, size.z};
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    const QSignalBlocker quiet(fields_[i]);
    fields_[i]->setValue(values[i]);
  }
}

VoxelSize VoxelSizeEditor::fields() const {
  return {fields_[2]->value(), fields_[1]->value(), fields_[0]->value()};
}

std::optional<VoxelSize> VoxelSizeEditor::voxelSize() const {
  if (unknown_->isChecked() || !isComplete()) return std::nullopt;
  return fields();
}

bool VoxelSizeEditor::isComplete() const {
  return unknown_->isChecked() ||
         std::all_of(fields_.begin(), fields_.end(),
                     [](const QDoubleSpinBox* field) { return field->value() > kEmpty; });
}

void VoxelSizeEditor::whenTyped() {
  if (fields() != VoxelSize{kEmpty, kEmpty, kEmpty}) {
    const QSignalBlocker quiet(unknown_);
    unknown_->setChecked(false);
  }
  whenEdited();
}

void VoxelSizeEditor::whenUnknownToggled(bool isUnknown) {
  if (isUnknown) given_ = fields();
  showFields(isUnknown ? VoxelSize{kEmpty, kEmpty, kEmpty} : given_);
  whenEdited();
}

void VoxelSizeEditor::whenEdited() {
  showDoubt();
  Q_EMIT edited();
}

void VoxelSizeEditor::showDoubt() {
  const auto size = voxelSize();
  VoxelDoubt doubt = size ? doubtVoxelSize(*size) : VoxelDoubt{};
  if (!isComplete()) doubt.question = tr("Give all three sizes, or say that the voxel size is unknown.");
  question_->setText(doubt.question);
  doubtRow_->setVisible(!doubt.question.isEmpty());
  suggestion_->setVisible(doubt.suggestion.has_value());
  if (!doubt.suggestion) return;
  const QString text = voxelSizeText(*doubt.suggestion);
  suggestion_->setText(tr("Use %1").arg(text));
  describeControl(*suggestion_, tr("Use %1").arg(text),
                  tr("Takes the voxel size as %1 (x, y, z).").arg(text));
}

void VoxelSizeEditor::takeSuggestion() {
  const auto size = voxelSize();
  if (!size) return;
  const VoxelDoubt doubt = doubtVoxelSize(*size);
  if (!doubt.suggestion) return;
  setVoxelSize(doubt.suggestion);
  Q_EMIT edited();
}

void VoxelSizeEditor::retranslate() {
  const std::array<QString, 3> names = {tr("&x"), tr("&y"), tr("&z")};
  const std::array<QString, 3> descriptions = {tr("Width of a pixel"), tr("Height of a pixel"),
                                               tr("Thickness of a section")};
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    names_[i]->setText(names[i]);
    fields_[i]->setSuffix(tr(" nm", "unit behind a number"));
    describeControl(*fields_[i], descriptions[i],
                    tr("%1 in nanometres. Data are never resampled by it.").arg(descriptions[i]));
  }
  unknown_->setText(tr("The voxel size is &unknown"));
  describeControl(*unknown_, tr("The voxel size is unknown"),
                  tr("Sizes are then given in pixels. You can set it at any time."));
  showDoubt();
}

void VoxelSizeEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
