#include "ui/panels/adapt_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/models/runs_words.h"
#include "ui/panels/adapt_options_editor.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::AdaptPanel)
};

QComboBox* makeCombo(QLabel* label, QWidget* parent) {
  auto* combo = new QComboBox(parent);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->setMinimumContentsLength(10);
  combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  label->setBuddy(combo);
  return combo;
}

void addRow(QVBoxLayout* column, QLabel* label, QWidget* control, QLabel* help = nullptr) {
  constexpr int kBefore = 6;
  column->addSpacing(kBefore);
  column->addWidget(label);
  column->addWidget(control);
  if (help != nullptr) column->addWidget(help);
}

}  // namespace

AdaptPanel::AdaptPanel(QWidget* parent)
    : QWidget(parent),
      adapt_(new QPushButton(this)),
      what_(makeText(TextRole::body, this)),
      cost_(makeText(TextRole::secondary, this)),
      reason_(makeText(TextRole::body, this)),
      hint_(makeText(TextRole::secondary, this)),
      presetLabel_(new QLabel(this)),
      preset_(makeCombo(presetLabel_, this)),
      presetHelp_(makeText(TextRole::caption, this)),
      methodLabel_(new QLabel(this)),
      method_(makeCombo(methodLabel_, this)),
      methodHelp_(makeText(TextRole::caption, this)),
      startLabel_(new QLabel(this)),
      start_(makeCombo(startLabel_, this)),
      packLabel_(new QLabel(this)),
      pack_(makeCombo(packLabel_, this)),
      provenance_(makeText(TextRole::caption, this)),
      instancesLabel_(new QLabel(this)),
      instances_(makeCombo(instancesLabel_, this)),
      fold_(new CollapsibleSection(this)),
      segment_(new QPushButton(this)) {
  adapt_->setObjectName("adapt");
  setButtonRole(*adapt_, ButtonRole::primary);
  setTone(*reason_, Tone::warning);
  adapt_->setIcon(themeIcon("adapt", QPalette::Base));
  segment_->setIcon(themeIcon("instances"));
  layOut();
  fillCombos();
  connectControls();
  retranslate();
  setState({});
}

void AdaptPanel::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setSpacing(4);
  column->addWidget(adapt_);
  column->addSpacing(2);
  for (QLabel* label : {reason_, what_, cost_, hint_}) column->addWidget(label);
  addRow(column, presetLabel_, preset_, presetHelp_);
  addRow(column, methodLabel_, method_, methodHelp_);
  addRow(column, startLabel_, start_);
  addRow(column, packLabel_, pack_, provenance_);
  addRow(column, instancesLabel_, instances_);
  column->addSpacing(6);
  column->addWidget(fold_);
  auto* place = new QWidget(fold_);
  optionsPlace_ = new QVBoxLayout(place);
  optionsPlace_->setContentsMargins(0, 0, 0, 0);
  fold_->setContent(place);
  fold_->setExpanded(false);
  column->addSpacing(6);
  column->addWidget(segment_);
  column->addStretch(1);
}

void AdaptPanel::connectControls() {
  connect(adapt_, &QPushButton::clicked, this, &AdaptPanel::adaptRequested);
  connect(segment_, &QPushButton::clicked, this, &AdaptPanel::segmentRequested);
  connect(preset_, &QComboBox::activated, this, [this] {
    edited_.setPreset(preset_->currentData().toString().toStdString());
    if (options_ != nullptr) options_->setOptions(edited_);
    setTextOrHide(presetHelp_, presetHelp(preset_->currentData().toString()));
    showMethod();
    titleOptions();
    Q_EMIT choiceChanged();
  });
  connect(method_, &QComboBox::activated, this, [this] {
    edited_.set("method", method_->currentData().toString());
    if (options_ != nullptr) options_->setOptions(edited_);
    methodHelp_->setText(methodHelp(method_->currentData().toString()));
    titleOptions();
    Q_EMIT choiceChanged();
  });
  connect(start_, &QComboBox::activated, this, &AdaptPanel::choiceChanged);
  connect(instances_, &QComboBox::activated, this, &AdaptPanel::choiceChanged);
  connect(pack_, &QComboBox::activated, this, &AdaptPanel::onPackActivated);
  connect(fold_, &CollapsibleSection::expandedChanged, this, [this](bool isExpanded) {
    if (!isExpanded || options_ != nullptr) return;
    options_ = new AdaptOptionsEditor(fold_);
    options_->setOptions(edited_);
    optionsPlace_->addWidget(options_);
    connect(options_, &AdaptOptionsEditor::optionsChanged, this, [this](const AdaptOptions& options) {
      edited_ = options;
      showMethod();
      titleOptions();
      Q_EMIT choiceChanged();
    });
  });
}

void AdaptPanel::setState(const AdaptPanelState& state) {
  state_ = state;
  adapt_->setText(state.buttonText.isEmpty() ? tr("Adapt") : state.buttonText);
  adapt_->setEnabled(state.isEnabled);
  segment_->setEnabled(state.canSegmentAlone);
  setTextOrHide(reason_, state.reason);
  setTextOrHide(what_, state.what);
  setTextOrHide(cost_, state.cost);
  setTextOrHide(hint_, state.hint);
  startLabel_->setVisible(state.canChooseStart);
  start_->setVisible(state.canChooseStart);
  describeControl(*adapt_, adapt_->text(), state.reason.isEmpty() ? state.what : state.reason);
}

void AdaptPanel::setPacks(const std::vector<PackEntry>& packs) {
  if (packs == packs_ && pack_->count() > 0) return choosePack();
  packs_ = packs;
  const QSignalBlocker quiet(pack_);
  pack_->clear();
  for (const PackEntry& pack : packs_) {
    const QString name = pack.info ? pack.info->name : QFileInfo(pack.file).completeBaseName();
    pack_->addItem(pack.isBundled ? tr("%1 (comes along)").arg(name) : name, pack.file);
  }
  pack_->insertSeparator(pack_->count());
  pack_->addItem(tr("Choose file..."));
  choosePack();
}

/// That of the choice, the first when it names none.
void AdaptPanel::choosePack() {
  const int index = choice_.pack.isEmpty() ? 0 : pack_->findData(choice_.pack);
  const QSignalBlocker quiet(pack_);
  pack_->setCurrentIndex(packs_.empty() ? -1 : std::max(0, index));
  showPack();
}

void AdaptPanel::showPack() {
  const auto index = static_cast<std::size_t>(pack_->currentIndex());
  setTextOrHide(provenance_, index < packs_.size() ? packText(packs_[index]) : QString());
}

void AdaptPanel::onPackActivated(int index) {
  const QString file = pack_->itemData(index).toString();
  if (file.isEmpty()) return askForPack();
  choice_.pack = file;
  showPack();
  Q_EMIT choiceChanged();
}

void AdaptPanel::askForPack() {
  choosePack();
  auto* dialog = new QFileDialog(this, tr("Choose a source pack"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Source packs (*.cpack)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
    choice_.pack = file;
    Q_EMIT packFileChosen(file);
    Q_EMIT choiceChanged();
  });
  dialog->open();
}

void AdaptPanel::setChoice(const RunChoice& choice) {
  choice_ = choice;
  edited_ = AdaptOptions::fromKept(choice.preset, choice.changedOptions);
  if (options_ != nullptr) options_->setOptions(edited_);
  fillCombos();
  choosePack();
  retranslate();
}

RunChoice AdaptPanel::choice() const {
  RunChoice choice = choice_;
  choice.preset = QString::fromStdString(edited_.preset());
  choice.changedOptions = edited_.changed();
  choice.instances =
      instances_->currentData().toBool() ? InstanceDimension::volume_3d : InstanceDimension::sections_2d;
  if (const QString pack = pack_->currentData().toString(); !pack.isEmpty()) choice.pack = pack;
  return choice;
}

bool AdaptPanel::startsFromPack() const { return start_->currentData().toBool(); }

void AdaptPanel::startFromLastModel() { start_->setCurrentIndex(0); }

void AdaptPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    fillCombos();
    const std::vector<PackEntry> packs = std::move(packs_);
    packs_.clear();
    pack_->clear();
    setPacks(packs);
    retranslate();
    Q_EMIT retranslated();
  }
  QWidget::changeEvent(event);
}

/// Items have texts, too.
void AdaptPanel::fillCombos() {
  const QString preset = QString::fromStdString(edited_.preset());
  preset_->clear();
  for (const QString& name : offeredPresets()) preset_->addItem(presetLabel(name), name);
  if (preset_->findData(preset) < 0) preset_->addItem(presetLabel(preset), preset);
  preset_->setCurrentIndex(preset_->findData(preset));
  method_->clear();
  for (const QString& name : offeredMethods()) method_->addItem(methodLabel(name), name);
  showMethod();
  const int start = std::max(0, start_->currentIndex());
  start_->clear();
  start_->addItem(tr("The last model"), false);
  start_->addItem(tr("The source pack, anew"), true);
  start_->setCurrentIndex(start);
  instances_->clear();
  instances_->addItem(tr("Of each section (2-D)"), false);
  instances_->addItem(tr("Of the volume (3-D)"), true);
  instances_->setCurrentIndex(choice_.instances == InstanceDimension::volume_3d ? 1 : 0);
}

/// "Reset all options" changes it too.
void AdaptPanel::showMethod() {
  const QString method = edited_.value("method");
  if (method_->findData(method) < 0) method_->addItem(methodLabel(method), method);
  method_->setCurrentIndex(method_->findData(method));
  setTextOrHide(methodHelp_, methodHelp(method));
}

void AdaptPanel::titleOptions() {
  const auto changed = static_cast<int>(edited_.changed().size());
  fold_->setTitle(changed == 0 ? tr("Options") : tr("Options (%n changed)", nullptr, changed));
}

void AdaptPanel::retranslate() {
  presetLabel_->setText(tr("&Preset"));
  setTextOrHide(presetHelp_, presetHelp(QString::fromStdString(edited_.preset())));
  methodLabel_->setText(tr("&Method"));
  startLabel_->setText(tr("Start &from"));
  packLabel_->setText(tr("&Source pack"));
  instancesLabel_->setText(tr("&Instances"));
  segment_->setText(tr("Segment without adaptation"));
  describeControl(*preset_, tr("Preset"), tr("How thoroughly, and how long"));
  describeControl(*method_, tr("Method"), tr("How the network is carried over to the stack"));
  describeControl(*start_, tr("Start from"), tr("The model that the adaptation goes on from"));
  describeControl(*pack_, tr("Source pack"), tr("What the network has learned before it sees this stack"));
  describeControl(*instances_, tr("Instances"),
                  tr("Whether a mitochondrion is followed through the sections or found anew in each"));
  describeControl(*segment_, segment_->text(),
                  tr("Uses the network as it is: a first look in the time of one pass"));
  titleOptions();
  setState(state_);
}

QString packText(const PackEntry& pack) {
  if (!pack.problem.isEmpty()) return pack.problem;
  if (!pack.info) return {};
  const QString network = networkLabel(pack.info->network);
  const auto sections = static_cast<int>(pack.info->sourceSections);
  if (pack.isBundled) {
    return Words::tr("A %1 that learned from %n section(s) of synthetic tissue.", nullptr, sections)
        .arg(network);
  }
  if (pack.info->sources.isEmpty()) return Words::tr("A %1.", "a network").arg(network);
  return Words::tr("A %1 that learned from %n section(s) of %2.", nullptr, sections)
      .arg(network, pack.info->sources);
}

}  // namespace cristae::ui
