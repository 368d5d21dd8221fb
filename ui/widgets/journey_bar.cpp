#include "ui/widgets/journey_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionToolButton>

#include "ui/theme/describe.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

namespace {

/// A step: its number in a circle, filled when it is proposed, then its name.
class StepButton : public QToolButton {
 public:
  StepButton(int number, QWidget* parent) : QToolButton(parent), number_(number) {
    setCheckable(true);
    setButtonRole(*this, ButtonRole::quiet);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }

  void setProposed(bool isProposed) {
    isProposed_ = isProposed;
    update();
  }

  QSize sizeHint() const override {
    const int height = std::max(34, fontMetrics().height() + 16);
    return {circle() + fontMetrics().horizontalAdvance(text()) + 28, height};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const QString name = text();
    const double side = circle();
    const double content = side + 8 + fontMetrics().horizontalAdvance(name);
    const double left = std::max(8.0, (width() - content) / 2);
    const QRectF mark(left, (height() - side) / 2, side, side);
    const ThemeColours colours = coloursOf(palette());
    painter.setPen(QPen(isProposed_ ? colours.accent : colours.border, 1.5));
    painter.setBrush(isProposed_ ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    painter.setPen(isProposed_ ? colours.onAccent : colours.text);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    small.setBold(true);
    painter.setFont(small);
    painter.drawText(mark, Qt::AlignCenter, locale().toString(number_));
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(QRectF(mark.right() + 8, 0, width() - mark.right() - 8, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, name);
  }

 private:
  int circle() const { return fontMetrics().height() + 5; }

  int number_;
  bool isProposed_ = false;
};

}  // namespace

JourneyBar::JourneyBar(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)) {
  setObjectName(QStringLiteral("journey"));
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  for (int i = 0; i < 4; ++i) {
    auto* button = new StepButton(i + 1, this);
    buttons_[static_cast<std::size_t>(i)] = button;
    group_->addButton(button, i);
    layout->addWidget(button, i / 2, i % 2);
  }
  connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
    state_.shown = static_cast<JourneyStep>(id);
    Q_EMIT stepChosen(state_.shown);
  });
  retranslate();
  setState({});
}

void JourneyBar::setState(const JourneyState& state) {
  state_ = state;
  for (int i = 0; i < 4; ++i) {
    auto* button = static_cast<StepButton*>(buttons_[static_cast<std::size_t>(i)]);
    button->setChecked(i == static_cast<int>(state.shown));
    button->setProposed(i == static_cast<int>(state.proposed));
  }
  retranslate();
}

void JourneyBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void JourneyBar::retranslate() {
  const std::array<QString, 4> names{tr("Mark"), tr("Adapt"), tr("Review"), tr("Measure")};
  const std::array<QString, 4> tooltips{tr("Click the centres of some mitochondria"),
                                        tr("Let the network learn from the points"),
                                        tr("Check what was found"), tr("Read the sizes of what was found")};
  setAccessibleName(tr("Steps"));
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool isProposed = i == static_cast<std::size_t>(state_.proposed);
    buttons_[i]->setText(names[i]);
    const QString step = tr("Step %1: %2").arg(i + 1).arg(names[i]);
    describeControl(*buttons_[i], isProposed ? tr("%1, proposed next").arg(step) : step, tooltips[i]);
  }
}

}  // namespace cristae::ui
