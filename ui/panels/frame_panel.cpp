#include "ui/panels/frame_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

std::int64_t extentOf(const Shape& shape, std::size_t axis) {
  return axis == 0 ? shape.z : axis == 1 ? shape.y : shape.x;
}

}  // namespace

FramePanel::FramePanel(QWidget* parent)
    : QWidget(parent),
      shown_(new QCheckBox(this)),
      counted_(makeText(TextRole::secondary, this)),
      warning_(makeText(TextRole::body, this)),
      widen_(new QPushButton(this)),
      usual_(new QPushButton(themeIcon(QStringLiteral("reset")), {}, this)),
      explanation_(makeText(TextRole::secondary, this)) {
  setTone(*warning_, Tone::warning);
  shown_->setObjectName(QStringLiteral("showFrame"));
  counted_->setObjectName(QStringLiteral("countedByFrame"));
  warning_->setObjectName(QStringLiteral("guardWarning"));
  widen_->setObjectName(QStringLiteral("widenGuard"));
  usual_->setObjectName(QStringLiteral("usualFrame"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(shown_);
  column->addWidget(counted_);
  column->addWidget(warning_);
  column->addWidget(widen_, 0, Qt::AlignLeft);
  makeRows();
  column->addWidget(usual_, 0, Qt::AlignLeft);
  column->addWidget(explanation_);
  connectAll();
  retranslate();
}

/// In the order in which places are told on screen: x, y, section.
void FramePanel::makeRows() {
  auto* grid = new QGridLayout;
  static_cast<QVBoxLayout*>(layout())->addLayout(grid);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  constexpr std::array<const char*, 3> kNames = {"Z", "Y", "X"};
  for (int line = 0; line < 3; ++line) {
    const auto axis = static_cast<std::size_t>(2 - line);
    Row& row = rows_[axis];
    row.name = new QLabel(this);
    row.to = new QLabel(this);
    row.extent = numberLabel(this);
    setTextRole(*row.extent, TextRole::secondary);
    row.first = new QSpinBox(this);
    row.last = new QSpinBox(this);
    row.first->setObjectName(QStringLiteral("frameFirst") + QLatin1String(kNames[axis]));
    row.last->setObjectName(QStringLiteral("frameLast") + QLatin1String(kNames[axis]));
    for (QSpinBox* box : {row.first, row.last}) {
      box->setKeyboardTracking(false);  // each value is an edit
      box->setFocusPolicy(Qt::StrongFocus);
    }
    row.name->setBuddy(row.first);
    grid->addWidget(row.name, line, 0);
    grid->addWidget(row.first, line, 1);
    grid->addWidget(row.to, line, 2);
    grid->addWidget(row.last, line, 3);
    grid->addWidget(row.extent, line, 4);
  }
}

void FramePanel::connectAll() {
  connect(shown_, &QCheckBox::toggled, this, [this](bool isShown) {
    if (!isShowing_) Q_EMIT shownChosen(isShown);
  });
  connect(widen_, &QPushButton::clicked, this, [this] {
    if (state_.wider) Q_EMIT frameChosen(state_.wider);
  });
  connect(usual_, &QPushButton::clicked, this, [this] { Q_EMIT frameChosen(std::nullopt); });
  for (const Row& row : rows_) {
    for (QSpinBox* box : {row.first, row.last})
      connect(box, &QSpinBox::valueChanged, this, &FramePanel::chooseNumbers);
  }
}

void FramePanel::chooseNumbers() {
  if (isShowing_) return;
  Box frame;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    frame.begin[axis] = rows_[axis].first->value();
    frame.end[axis] = rows_[axis].last->value() + 1;
  }
  Q_EMIT frameChosen(frame);
}

void FramePanel::setState(const CountingFrameState& state) {
  if (state == state_) return;
  state_ = state;
  showState();
}

void FramePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void FramePanel::retranslate() {
  shown_->setText(tr("Show counting frame"));
  describeControl(
      *shown_, tr("Show counting frame"),
      tr("Draw the frame in the sections, where the mouse moves it: an edge, a corner, or all of it "
         "by its middle"));
  widen_->setText(tr("Widen the guard"));
  describeControl(
      *widen_, tr("Widen the guard"),
      tr("Move the edges of the frame inwards until the guard is as wide as the largest instance"));
  usual_->setText(tr("Usual frame"));
  describeControl(*usual_, tr("Usual frame"), tr("Leave a tenth of the field on each side as a guard"));
  explanation_->setText(
      tr("An instance that reaches into the frame or over a solid line is counted; one that touches a dashed "
         "line or the tinted area is not. So each is counted in one frame, whatever its size."));
  const std::array<QString, 3> names = {tr("Sections"), QStringLiteral("y"), QStringLiteral("x")};
  const std::array<QString, 3> firsts = {tr("First section of the frame"), tr("First row of the frame, y"),
                                         tr("First column of the frame, x")};
  const std::array<QString, 3> lasts = {tr("Last section of the frame"), tr("Last row of the frame, y"),
                                        tr("Last column of the frame, x")};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const Row& row = rows_[axis];
    row.name->setText(names[axis]);
    row.to->setText(tr("to", "a range of numbers"));
    const QString help =
        axis == 0 ? tr("A section; the first of the stack is 0") : tr("A pixel of the stack; the first is 0");
    describeControl(*row.first, firsts[axis], help);
    describeControl(*row.last, lasts[axis], help);
    const QString unit = axis == 0 ? QString() : tr(" px");
    row.first->setSuffix(unit);
    row.last->setSuffix(unit);
  }
  showState();
}

void FramePanel::showState() {
  const QScopedValueRollback quiet(isShowing_, true);
  shown_->setChecked(state_.isShown);
  shown_->setEnabled(state_.isKnown);
  setTextOrHide(counted_, countedText(state_));
  setTextOrHide(warning_, guardWarning(state_));
  const bool canMove = state_.isKnown && !state_.isReadOnly;
  widen_->setVisible(state_.wider.has_value());
  widen_->setEnabled(canMove);
  usual_->setEnabled(canMove && !state_.isUsual);
  for (std::size_t axis = 0; axis < 3; ++axis) showRow(axis);
}

void FramePanel::showRow(std::size_t axis) {
  const Row& row = rows_[axis];
  const auto extent = static_cast<int>(extentOf(state_.field, axis));
  const auto first = static_cast<int>(state_.frame.begin[axis]);
  const auto last = static_cast<int>(state_.frame.end[axis]) - 1;
  row.first->setRange(0, std::max(0, last));
  row.last->setRange(std::max(0, first), std::max(0, extent - 1));
  row.first->setValue(first);
  row.last->setValue(last);
  for (QSpinBox* box : {row.first, row.last}) box->setEnabled(state_.isKnown && !state_.isReadOnly);
  row.extent->setText(state_.isKnown ? frameExtentText(state_, axis) : QString());
}

}  // namespace cristae::ui
