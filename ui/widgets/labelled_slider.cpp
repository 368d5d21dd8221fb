#include "ui/widgets/labelled_slider.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <cmath>

#include "ui/theme/describe.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

LabelledSlider::LabelledSlider(QWidget* parent)
    : QWidget(parent),
      label_(new QLabel(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      spin_(new QDoubleSpinBox(this)) {
  label_->setBuddy(spin_);
  spin_->setFont(numberFont(font()));
  spin_->setKeyboardTracking(false);
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setHorizontalSpacing(8);
  layout->setVerticalSpacing(0);
  layout->addWidget(label_, 0, 0, 1, 2);
  layout->addWidget(slider_, 1, 0);
  layout->addWidget(spin_, 1, 1);
  layout->setColumnStretch(0, 1);
  connect(slider_, &QSlider::valueChanged, this, [this](int position) {
    const QSignalBlocker quiet(spin_);
    spin_->setValue(spin_->minimum() + position * step_);
    Q_EMIT valueChanged(spin_->value());
  });
  connect(spin_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    showOnSlider(value);
    Q_EMIT valueChanged(value);
  });
}

void LabelledSlider::setTexts(const QString& name, const QString& tooltip, const QString& suffix) {
  label_->setText(name);
  spin_->setSuffix(suffix);
  describeControl(*slider_, name, tooltip);
  describeControl(*spin_, name, tooltip);
}

void LabelledSlider::setRange(double low, double high, double step, int decimals) {
  const QSignalBlocker quietSpin(spin_);
  const QSignalBlocker quietSlider(slider_);
  step_ = step;
  spin_->setDecimals(decimals);
  spin_->setRange(low, high);
  spin_->setSingleStep(step);
  const int steps = static_cast<int>(std::lround((high - low) / step));
  slider_->setRange(0, steps);
  slider_->setPageStep(std::max(1, steps / 10));
  showOnSlider(spin_->value());
}

void LabelledSlider::setValue(double value) {
  const QSignalBlocker quiet(spin_);
  spin_->setValue(value);
  showOnSlider(spin_->value());
}

void LabelledSlider::showOnSlider(double value) {
  const QSignalBlocker quiet(slider_);
  slider_->setValue(static_cast<int>(std::lround((value - spin_->minimum()) / step_)));
}

}  // namespace cristae::ui
