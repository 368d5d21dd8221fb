#include "ui/panels/adapt_option_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>
#include <limits>

#include "ui/panels/adapt_number_box.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

/// The recipe writes and reads numbers with a point, whatever the language.
QString plainNumber(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

constexpr int kNameShare = 3;  ///< of the width, beside that of control and unit
constexpr int kValueShare = 4;

int asInt(double value) {
  return static_cast<int>(std::clamp(value, -1e9, static_cast<double>(std::numeric_limits<int>::max())));
}

}  // namespace

AdaptOptionRow::AdaptOptionRow(const OptionDescription& option, QWidget* parent)
    : QWidget(parent),
      option_(option),
      name_(new QLabel(this)),
      unit_(new QLabel(this)),
      reset_(new QToolButton(this)) {
  makeControl();
  control_->installEventFilter(this);
  name_->setWordWrap(true);
  name_->setBuddy(control_);
  setTextRole(*unit_, TextRole::secondary);
  reset_->setIcon(themeIcon("reset"));
  setButtonRole(*reset_, ButtonRole::quiet);
  QSizePolicy kept = reset_->sizePolicy();
  kept.setRetainSizeWhenHidden(true);  // nothing jumps when it appears
  reset_->setSizePolicy(kept);
  connect(reset_, &QToolButton::clicked, this, &AdaptOptionRow::resetChosen);

  // Names, controls and units of all rows stand in columns; words of a choice may go on where units stand.
  name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  control_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  unit_->setMinimumWidth(unit_->fontMetrics().horizontalAdvance(QStringLiteral("sections")));
  auto* value = new QWidget(this);
  value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* valueLine = new QHBoxLayout(value);
  valueLine->setContentsMargins(0, 0, 0, 0);
  valueLine->addWidget(control_, 1);
  valueLine->addWidget(unit_);
  unit_->setVisible(option_.type != OptionType::choice);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 1, 0, 1);
  line->addWidget(name_, kNameShare);
  line->addWidget(value, kValueShare);
  line->addWidget(reset_);
  retranslate();
}

void AdaptOptionRow::makeControl() {
  switch (option_.type) {
    case OptionType::number: return makeNumber();
    case OptionType::integer: return makeInteger();
    case OptionType::boolean: return makeBoolean();
    case OptionType::choice: return makeChoice();
    case OptionType::text: return makeText();
  }
}

void AdaptOptionRow::makeNumber() {
  auto* box = new AdaptNumberBox(this);
  box->setRange(option_.minimum, option_.maximum);
  connect(box, &QDoubleSpinBox::valueChanged, this,
          [this](double value) { Q_EMIT valueChosen(plainNumber(value)); });
  showValue_ = [box](const QString& value) { box->setValue(value.toDouble()); };
  control_ = box;
}

void AdaptOptionRow::makeInteger() {
  auto* box = new AdaptIntegerBox(this);
  box->setRange(asInt(option_.minimum), asInt(option_.maximum));
  connect(box, &QSpinBox::valueChanged, this,
          [this](int value) { Q_EMIT valueChosen(QString::number(value)); });
  showValue_ = [box](const QString& value) { box->setValue(value.toInt()); };
  control_ = box;
}

void AdaptOptionRow::makeBoolean() {
  auto* box = new QCheckBox(this);
  connect(box, &QCheckBox::toggled, this,
          [this](bool isOn) { Q_EMIT valueChosen(isOn ? QStringLiteral("on") : QStringLiteral("off")); });
  showValue_ = [box](const QString& value) { box->setChecked(value == QLatin1String("on")); };
  control_ = box;
}

void AdaptOptionRow::makeChoice() {
  auto* box = new QComboBox(this);
  for (const auto& choice : option_.choices) {
    const QString value = QString::fromStdString(choice);
    box->addItem(optionValueLabel(option_, value), value);
  }
  box->setFocusPolicy(Qt::StrongFocus);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(8);
  connect(box, &QComboBox::activated, this,
          [this, box](int index) { Q_EMIT valueChosen(box->itemData(index).toString()); });
  showValue_ = [box](const QString& value) { box->setCurrentIndex(box->findData(value)); };
  control_ = box;
}

void AdaptOptionRow::makeText() {
  auto* edit = new QLineEdit(this);
  connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
    if (edit->isModified()) Q_EMIT valueChosen(edit->text());
    edit->setModified(false);
  });
  showValue_ = [edit](const QString& value) { edit->setText(value); };
  control_ = edit;
}

void AdaptOptionRow::setValue(const QString& value, const QString& presetValue) {
  const QSignalBlocker quiet(control_);
  showValue_(value);
  presetValue_ = presetValue;
  reset_->setVisible(value != presetValue);
  QFont font = name_->font();
  font.setBold(value != presetValue);
  name_->setFont(font);
  retranslate();
}

bool AdaptOptionRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter) Q_EMIT looked();
  return QWidget::eventFilter(watched, event);
}

void AdaptOptionRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void AdaptOptionRow::retranslate() {
  name_->setText(optionLabel(option_));
  unit_->setText(optionUnit(option_));
  const QString preset = optionValueLabel(option_, presetValue_);
  const QString help = tr("%1 Preset: %2.").arg(optionHelp(option_), preset);
  if (auto* box = qobject_cast<QComboBox*>(control_)) {
    for (int i = 0; i < box->count(); ++i)
      box->setItemText(i, optionValueLabel(option_, box->itemData(i).toString()));
  }
  describeControl(*control_, name_->text(), help);
  name_->setToolTip(help);
  describeControl(*reset_, tr("Reset %1").arg(name_->text()),
                  tr("Back to the preset's value, %1").arg(preset));
}

}  // namespace cristae::ui
