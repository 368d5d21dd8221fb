#include "ui/panels/review_counts_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <array>
#include <functional>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

constexpr int kFactGap = 18;
constexpr int kNarrowGap = 8;

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QLabel* figure(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setFont(numberFont(label->font()));
  return label;
}

}  // namespace

CountsBar::CountsBar(QWidget* parent)
    : QWidget(parent),
      instances_(figure(this)),
      estimate_(figure(this)),
      reviewed_(figure(this)),
      unreviewed_(figure(this)),
      comparing_(new QLabel(this)),
      outOfDate_(new QWidget(this)),
      outOfDateIcon_(new QLabel(outOfDate_)),
      outOfDateText_(new QLabel(outOfDate_)),
      adaptAgain_(new QPushButton(outOfDate_)) {
  setTextRole(*estimate_, TextRole::secondary);
  setTextRole(*unreviewed_, TextRole::secondary);
  setTextRole(*comparing_, TextRole::secondary);
  setTone(*outOfDateText_, Tone::warning);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 4, 12, 4);
  row->setSpacing(kFactGap);
  row->addWidget(instances_);
  row->addWidget(estimate_);
  row->addWidget(reviewed_);
  constexpr std::array kClasses = {AgreementClass::tp, AgreementClass::fp, AgreementClass::fn};
  for (std::size_t i = 0; i < classes_.size(); ++i) {
    auto* box = new QWidget(this);
    auto* inner = new QHBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    classes_[i] = {box, new LineSample(kClasses[i], box), figure(box)};
    inner->addWidget(classes_[i].sample);
    inner->addWidget(classes_[i].text);
    row->addWidget(box);
  }
  row->addWidget(unreviewed_);
  row->addWidget(comparing_);
  row->addStretch(1);
  auto* late = new QHBoxLayout(outOfDate_);
  late->setContentsMargins(0, 0, 0, 0);
  late->addWidget(outOfDateIcon_);
  late->addWidget(outOfDateText_);
  late->addWidget(adaptAgain_);
  row->addWidget(outOfDate_);
  connect(adaptAgain_, &QPushButton::clicked, this, &CountsBar::adaptAgainRequested);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  showIcon();
  retranslate();
}

void CountsBar::setState(const CountsState& state) {
  state_ = state;
  if (state.estimate) estimate_->setText(tr("about %1 by density").arg(number(*state.estimate)));
  reviewed_->setText(tr("%1 reviewed").arg(number(state.reviewed)));
  unreviewed_->setText(tr("%1 unreviewed").arg(number(state.unreviewed.value_or(0))));
  comparing_->setText(tr("comparing with the truth…"));
  outOfDate_->setVisible(state.isOutOfDate);
  outOfDateText_->setText(tr("Out of date"));
  explainClasses();
  fit();
}

void CountsBar::nameInstances(bool withWord) {
  const bool hasResult = state_.source != CountsSource::none;
  if (!hasResult || !state_.instances) {
    instances_->setText(hasResult ? tr("Counting instances…") : tr("No prediction yet"));
  } else if (withWord) {
    instances_->setText(tr("%n instance(s)", nullptr, static_cast<int>(*state_.instances)));
  } else {
    instances_->setText(number(*state_.instances));
  }
}

void CountsBar::nameClasses(bool withLetters) {
  const std::array values = {state_.tp, state_.fp, state_.fn};
  const std::array names = {tr("TP %1"), tr("FP %1"), tr("FN %1")};
  for (std::size_t i = 0; i < classes_.size(); ++i) {
    if (!values[i]) continue;
    const QString value = number(*values[i]);
    classes_[i].text->setText(withLetters ? names[i].arg(value) : value);
  }
}

void CountsBar::explainClasses() {
  const bool isTruth = state_.source == CountsSource::truth;
  const QString threshold = QLocale().toString(state_.iouThreshold, 'f', 2);
  const std::array meanings = {isTruth ? tr("Instances with a partner in the truth, IoU %1").arg(threshold)
                                       : tr("Instances you accepted"),
                               isTruth ? tr("Instances without a partner in the truth, IoU %1").arg(threshold)
                                       : tr("Instances you rejected"),
                               isTruth ? tr("Objects of the truth that were not found, IoU %1").arg(threshold)
                                       : tr("Mitochondria you clicked because the result lacks them")};
  for (std::size_t i = 0; i < classes_.size(); ++i) {
    classes_[i].box->setToolTip(meanings[i]);
    classes_[i].text->setAccessibleDescription(meanings[i]);
  }
}

void CountsBar::setAgreementPalette(AgreementPalette palette) {
  for (const ClassFigure& entry : classes_) entry.sample->setAgreementPalette(palette);
}

void CountsBar::showAll() {
  const bool hasResult = state_.source != CountsSource::none;
  layout()->setSpacing(kFactGap);
  nameInstances(true);
  nameClasses(true);
  estimate_->setVisible(state_.estimate.has_value());
  unreviewed_->setVisible(state_.unreviewed.has_value());
  reviewed_->setVisible(hasResult);
  comparing_->setVisible(hasResult && state_.isComparing);
  const std::array values = {state_.tp, state_.fp, state_.fn};
  for (std::size_t i = 0; i < classes_.size(); ++i) {
    classes_[i].box->setVisible(values[i].has_value());
    classes_[i].sample->show();
  }
  outOfDateText_->show();
  adaptAgain_->show();
}

bool CountsBar::fits() {
  // Their own layouts tell the row only later.
  outOfDate_->updateGeometry();
  for (const ClassFigure& entry : classes_) entry.box->updateGeometry();
  return layout()->minimumSize().width() <= width();
}

/// What can be read elsewhere too makes room first, then what only helps to read, so that nothing is cut. The
/// numbers stay to the end, and of "out of date" the sign.
void CountsBar::fit() {
  showAll();
  const std::array<std::function<void()>, 10> steps = {
      [this] { unreviewed_->hide(); },
      [this] { estimate_->hide(); },
      [this] { reviewed_->hide(); },
      [this] { comparing_->hide(); },
      [this] { outOfDateText_->hide(); },
      [this] { nameInstances(false); },
      [this] { layout()->setSpacing(kNarrowGap); },
      [this] { adaptAgain_->hide(); },
      [this] {
        for (const ClassFigure& entry : classes_) entry.sample->hide();
      },
      [this] { nameClasses(false); },
  };
  for (const auto& makeRoom : steps) {
    if (fits()) return;
    makeRoom();
  }
}

/// As tall with the button as without it: the views below must not jump.
QSize CountsBar::sizeHint() const {
  const QMargins margins = layout()->contentsMargins();
  const int height = adaptAgain_->sizeHint().height() + margins.top() + margins.bottom();
  return QWidget::sizeHint().expandedTo({0, height});
}

QSize CountsBar::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

void CountsBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void CountsBar::showIcon() {
  const int side = fontMetrics().height();
  outOfDateIcon_->setPixmap(themeIcon("warning").pixmap(QSize(side, side), devicePixelRatioF()));
}

void CountsBar::retranslate() {
  adaptAgain_->setText(tr("Adapt again"));
  describeControl(
      *adaptAgain_, tr("Adapt again"),
      tr("Goes on from the current model with what has changed: points, verdicts, and shapes that "
         "were mended or drawn."));
  instances_->setToolTip(tr("Instances of the result that is shown"));
  estimate_->setToolTip(
      tr("Number of profiles by the sum of the centre density; it does not depend on how instances are cut "
         "out."));
  reviewed_->setToolTip(tr("Instances you accepted, rejected or flagged"));
  unreviewed_->setToolTip(tr("Instances without a verdict; they count as neither right nor false."));
  for (QLabel* label : {outOfDateIcon_, outOfDateText_}) {
    label->setToolTip(tr("Points or the stack have changed since this result was made."));
  }
  setAccessibleName(tr("Counts"));
  setState(state_);
}

void CountsBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange) showIcon();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
