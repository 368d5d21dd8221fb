#include "ui/panels/display_panel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

namespace {

constexpr std::array kKinds{OverlayKind::none,    OverlayKind::instances,    OverlayKind::probability,
                            OverlayKind::density, OverlayKind::pseudoLabels, OverlayKind::agreement};
constexpr std::array kPalettes{AgreementPalette::papers, AgreementPalette::colourBlindSafe,
                               AgreementPalette::print};

template <class Value>
Value valueOf(const QComboBox& box) {
  return static_cast<Value>(box.currentData().toInt());
}

template <class Value>
void choose(QComboBox& box, Value value) {
  box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

void setItemEnabled(QComboBox& box, int row, bool isEnabled) {
  auto* model = qobject_cast<QStandardItemModel*>(box.model());
  if (model) model->item(row)->setEnabled(isEnabled);
}

}  // namespace

bool isOverlayAvailable(const DisplayState& state, OverlayKind kind) {
  switch (kind) {
    case OverlayKind::none: return true;
    case OverlayKind::probability: return state.hasProbability;
    case OverlayKind::density: return state.hasDensity;
    case OverlayKind::instances: return state.hasInstances;
    case OverlayKind::pseudoLabels: return state.hasPseudoLabels;
    case OverlayKind::agreement: return state.hasTruth && state.hasInstances;
  }
  return false;
}

DisplayPanel::DisplayPanel(QWidget* parent)
    : QWidget(parent),
      overlaySection_(new CollapsibleSection(this)),
      contrastSection_(new CollapsibleSection(this)) {
  setObjectName(QStringLiteral("displayPanel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->setSpacing(8);
  overlaySection_->setContent(makeOverlayPart());
  overlaySection_->setExpanded(true);
  contrastSection_->setContent(makeContrastPart());
  contrastSection_->setExpanded(true);
  layout->addWidget(overlaySection_);
  layout->addWidget(contrastSection_);
  layout->addStretch(1);
  connectOverlay();
  connectContrast();
  retranslate();
}

QWidget* DisplayPanel::makeOverlayPart() {
  auto* part = new QWidget(this);
  kindLabel_ = new QLabel(part);
  kind_ = new QComboBox(part);
  kind_->setObjectName(QStringLiteral("overlayKind"));
  kindLabel_->setBuddy(kind_);
  for (const OverlayKind kind : kKinds) kind_->addItem({}, static_cast<int>(kind));
  visible_ = new QCheckBox(part);
  visible_->setObjectName(QStringLiteral("overlayVisible"));
  outline_ = new QCheckBox(part);
  outline_->setObjectName(QStringLiteral("overlayOutline"));
  fill_ = new LabelledSlider(part);
  fill_->setObjectName(QStringLiteral("overlayFill"));
  fill_->setRange(0, 100, 5, 0);
  paletteLabel_ = new QLabel(part);
  palette_ = new QComboBox(part);
  palette_->setObjectName(QStringLiteral("agreementPalette"));
  paletteLabel_->setBuddy(palette_);
  for (const AgreementPalette palette : kPalettes) palette_->addItem({}, static_cast<int>(palette));
  shuffle_ = new QPushButton(themeIcon(QStringLiteral("shuffle")), {}, part);
  wipe_ = new QCheckBox(part);
  wipe_->setObjectName(QStringLiteral("wipe"));
  wipePlace_ = new LabelledSlider(part);
  wipePlace_->setRange(0, 100, 1, 0);

  auto* layout = new QVBoxLayout(part);
  layout->setContentsMargins(4, 0, 4, 4);
  layout->setSpacing(6);
  layout->addWidget(kindLabel_);
  layout->addWidget(kind_);
  layout->addWidget(visible_);
  layout->addWidget(outline_);
  layout->addWidget(fill_);
  layout->addWidget(shuffle_, 0, Qt::AlignLeft);
  layout->addWidget(paletteLabel_);
  layout->addWidget(palette_);
  layout->addWidget(wipe_);
  layout->addWidget(wipePlace_);
  return part;
}

QWidget* DisplayPanel::makeContrastPart() {
  auto* part = new QWidget(this);
  scopeLabel_ = new QLabel(part);
  scope_ = new QComboBox(part);
  scope_->setObjectName(QStringLiteral("contrastScope"));
  scopeLabel_->setBuddy(scope_);
  scope_->addItem({}, static_cast<int>(ContrastScope::stack));
  scope_->addItem({}, static_cast<int>(ContrastScope::section));
  histogram_ = new HistogramEditor(part);
  blackLabel_ = new QLabel(part);
  black_ = new QDoubleSpinBox(part);
  black_->setObjectName(QStringLiteral("black"));
  blackLabel_->setBuddy(black_);
  whiteLabel_ = new QLabel(part);
  white_ = new QDoubleSpinBox(part);
  white_->setObjectName(QStringLiteral("white"));
  whiteLabel_->setBuddy(white_);
  for (QDoubleSpinBox* spin : {black_, white_}) {
    spin->setKeyboardTracking(false);
    spin->setFont(numberFont(font()));
  }
  gamma_ = new LabelledSlider(part);
  gamma_->setRange(0.2, 5, 0.05, 2);
  auto_ = new QPushButton(themeIcon(QStringLiteral("contrast")), {}, part);
  auto_->setObjectName(QStringLiteral("autoContrast"));
  reset_ = new QPushButton(themeIcon(QStringLiteral("reset")), {}, part);
  reset_->setObjectName(QStringLiteral("resetContrast"));
  invert_ = new QCheckBox(part);
  invert_->setObjectName(QStringLiteral("invert"));
  smooth_ = new QCheckBox(part);
  smooth_->setObjectName(QStringLiteral("smooth"));

  auto* layout = new QVBoxLayout(part);
  layout->setContentsMargins(4, 0, 4, 4);
  layout->setSpacing(6);
  layout->addWidget(scopeLabel_);
  layout->addWidget(scope_);
  layout->addWidget(histogram_);
  auto* levels = new QGridLayout;
  levels->setHorizontalSpacing(8);
  levels->addWidget(blackLabel_, 0, 0);
  levels->addWidget(whiteLabel_, 0, 1);
  levels->addWidget(black_, 1, 0);
  levels->addWidget(white_, 1, 1);
  layout->addLayout(levels);
  layout->addWidget(gamma_);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(auto_);
  buttons->addWidget(reset_);
  buttons->addStretch(1);
  layout->addLayout(buttons);
  layout->addWidget(invert_);
  layout->addWidget(smooth_);
  return part;
}

void DisplayPanel::connectOverlay() {
  connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
    changeOverlay([this](OverlaySettings& overlay) { overlay.kind = valueOf<OverlayKind>(*kind_); });
  });
  connect(visible_, &QCheckBox::toggled, this, [this](bool isOn) {
    changeOverlay([isOn](OverlaySettings& overlay) { overlay.isVisible = isOn; });
  });
  connect(outline_, &QCheckBox::toggled, this, [this](bool isOn) {
    changeOverlay([isOn](OverlaySettings& overlay) { overlay.isOutline = isOn; });
  });
  connect(fill_, &LabelledSlider::valueChanged, this, [this](double percent) {
    changeOverlay([percent](OverlaySettings& overlay) { overlay.fill = percent / 100; });
  });
  connect(palette_, &QComboBox::currentIndexChanged, this, [this] {
    changeOverlay(
        [this](OverlaySettings& overlay) { overlay.palette = valueOf<AgreementPalette>(*palette_); });
  });
  connect(shuffle_, &QPushButton::clicked, this,
          [this] { changeOverlay([](OverlaySettings& overlay) { ++overlay.colourShuffle; }); });
  connect(wipe_, &QCheckBox::toggled, this, [this](bool isOn) {
    changeOverlay([this, isOn](OverlaySettings& overlay) {
      overlay.wipe = isOn ? std::optional(wipePlace_->value() / 100) : std::nullopt;
    });
  });
  connect(wipePlace_, &LabelledSlider::valueChanged, this, [this](double percent) {
    changeOverlay([percent](OverlaySettings& overlay) { overlay.wipe = percent / 100; });
  });
}

void DisplayPanel::connectContrast() {
  connect(scope_, &QComboBox::currentIndexChanged, this, [this] {
    if (isShowing_) return;
    state_.scope = valueOf<ContrastScope>(*scope_);
    Q_EMIT scopeChanged(state_.scope);
  });
  connect(histogram_, &HistogramEditor::levelsChanged, this, [this](double black, double white) {
    changeContrast([=](DisplayContrast& contrast) {
      contrast.low = black;
      contrast.high = white;
    });
  });
  connect(black_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    changeContrast([value](DisplayContrast& contrast) { contrast.low = value; });
  });
  connect(white_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    changeContrast([value](DisplayContrast& contrast) { contrast.high = value; });
  });
  connect(gamma_, &LabelledSlider::valueChanged, this, [this](double value) {
    changeContrast([value](DisplayContrast& contrast) { contrast.gamma = value; });
  });
  connect(invert_, &QCheckBox::toggled, this, [this](bool isOn) {
    changeContrast([isOn](DisplayContrast& contrast) { contrast.invert = isOn; });
  });
  connect(smooth_, &QCheckBox::toggled, this, [this](bool isOn) {
    changeContrast([isOn](DisplayContrast& contrast) { contrast.smooth = isOn; });
  });
  connect(auto_, &QPushButton::clicked, this, &DisplayPanel::autoContrastRequested);
  connect(reset_, &QPushButton::clicked, this, &DisplayPanel::resetContrastRequested);
}

void DisplayPanel::setState(const DisplayState& state) {
  state_ = state;
  showState();
}

void DisplayPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void DisplayPanel::retranslate() {
  const QScopedValueRollback quiet(isShowing_, true);
  retranslateOverlay();
  retranslateContrast();
  showState();
}

void DisplayPanel::retranslateOverlay() {
  overlaySection_->setTitle(tr("Overlay"));
  kindLabel_->setText(tr("Show over the section"));
  const QString kinds[] = {tr("Nothing"),        tr("Instances"),     tr("Probability"),
                           tr("Centre density"), tr("Pseudo-labels"), tr("Agreement with truth")};
  for (int i = 0; i < kind_->count(); ++i) kind_->setItemText(i, kinds[i]);
  describeControl(*kind_, tr("Overlay"), tr("What lies over the section; greyed ones do not exist yet"));
  visible_->setText(tr("Visible"));
  describeControl(*visible_, tr("Overlay visible"), tr("Show or hide the overlay"));
  outline_->setText(tr("Outlines only"));
  describeControl(*outline_, tr("Outlines only"), tr("Show outlines without filled areas"));
  fill_->setTexts(tr("Opacity of areas"), tr("How much of the section the filled areas cover"), tr(" %"));
  shuffle_->setText(tr("Shuffle colours"));
  describeControl(*shuffle_, tr("Shuffle colours"), tr("Give the instances other colours"));
  paletteLabel_->setText(tr("Colours of agreement"));
  palette_->setItemText(0, tr("As in papers: green, red, white"));
  palette_->setItemText(1, tr("Safe for red-green blindness"));
  palette_->setItemText(2, tr("For print: line styles"));
  describeControl(*palette_, tr("Colours of agreement"), tr("Colours of right, false and missed instances"));
  wipe_->setText(tr("Before and after"));
  describeControl(*wipe_, tr("Before and after"),
                  tr("Left of a line, show the earlier result; needs a second result"));
  wipePlace_->setTexts(tr("Place of the line"), tr("Where the earlier result ends, in the width of the view"),
                       tr(" %"));
}

void DisplayPanel::retranslateContrast() {
  contrastSection_->setTitle(tr("Contrast"));
  scopeLabel_->setText(tr("Grey values of"));
  scope_->setItemText(0, tr("The whole stack"));
  scope_->setItemText(1, tr("This section"));
  describeControl(*scope_, tr("Grey values of"), tr("What the histogram counts and auto contrast looks at"));
  blackLabel_->setText(tr("Black"));
  describeControl(*black_, tr("Black"), tr("Grey value that is shown black"));
  whiteLabel_->setText(tr("White"));
  describeControl(*white_, tr("White"), tr("Grey value that is shown white"));
  gamma_->setTexts(tr("Gamma"), tr("Above 1 brightens the middle greys, below 1 darkens them"), {});
  auto_->setText(tr("Auto"));
  describeControl(*auto_, tr("Auto contrast"), tr("Choose black and white from the grey values"));
  reset_->setText(tr("Reset"));
  describeControl(*reset_, tr("Reset contrast"), tr("Show grey values as they are stored"));
  invert_->setText(tr("Show inverted"));
  describeControl(*invert_, tr("Show inverted"), tr("Swap black and white on screen; runs are not affected"));
  smooth_->setText(tr("Smooth pixels"));
  describeControl(*smooth_, tr("Smooth pixels"), tr("Interpolate magnified pixels; off shows them crisp"));
}

void DisplayPanel::showState() {
  const QScopedValueRollback quiet(isShowing_, true);
  const OverlaySettings& overlay = state_.overlay;
  choose(*kind_, overlay.kind);
  for (int i = 0; i < kind_->count(); ++i) {
    setItemEnabled(*kind_, i,
                   isOverlayAvailable(state_, static_cast<OverlayKind>(kind_->itemData(i).toInt())));
  }
  visible_->setChecked(overlay.isVisible);
  outline_->setChecked(overlay.isOutline);
  outline_->setEnabled(overlay.kind != OverlayKind::none);
  fill_->setValue(overlay.fill * 100);
  fill_->setEnabled(!overlay.isOutline && overlay.kind != OverlayKind::none);
  shuffle_->setVisible(overlay.kind == OverlayKind::instances);
  paletteLabel_->setVisible(overlay.kind == OverlayKind::agreement);
  palette_->setVisible(overlay.kind == OverlayKind::agreement);
  choose(*palette_, overlay.palette);
  wipe_->setChecked(overlay.wipe.has_value());
  wipe_->setEnabled(state_.hasEarlierResult);
  wipePlace_->setValue(overlay.wipe.value_or(0.5) * 100);
  wipePlace_->setVisible(overlay.wipe.has_value());

  const DisplayContrast& contrast = state_.contrast;
  choose(*scope_, state_.scope);
  histogram_->setHistogram(state_.histogram);
  histogram_->setLevels(contrast.low, contrast.high, contrast.gamma);
  // Stacks of real numbers between 0 and 1 need decimals; 8 and 16 bit do not.
  const double span = state_.histogram.high - state_.histogram.low;
  const double step = span > 20 ? 1 : span / 200;
  for (QDoubleSpinBox* spin : {black_, white_}) {
    spin->setDecimals(span > 20 ? 0 : 3);
    spin->setSingleStep(step);
  }
  black_->setRange(std::min(state_.histogram.low, contrast.low), contrast.high - step);
  white_->setRange(contrast.low + step, std::max(state_.histogram.high, contrast.high));
  black_->setValue(contrast.low);
  white_->setValue(contrast.high);
  gamma_->setValue(contrast.gamma);
  invert_->setChecked(contrast.invert);
  smooth_->setChecked(contrast.smooth);
}

void DisplayPanel::changeOverlay(const std::function<void(OverlaySettings&)>& change) {
  if (isShowing_) return;
  change(state_.overlay);
  showState();
  Q_EMIT overlayChanged(state_.overlay);
}

void DisplayPanel::changeContrast(const std::function<void(DisplayContrast&)>& change) {
  if (isShowing_) return;
  change(state_.contrast);
  showState();
  Q_EMIT contrastChanged(state_.contrast);
}

}  // namespace cristae::ui
