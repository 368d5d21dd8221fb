#include "ui/dialogs/preferences_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

namespace {

constexpr int kThemes = 4;
constexpr int kPalettes = 3;
constexpr int kWheels = 2;
constexpr int kDevices = 3;
constexpr int kPriorities = 2;

}  // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      preferences_(preferences),
      scroll_(new QScrollArea(this)),
      page_(new QWidget(this)),
      resetAll_(new QPushButton(themeIcon(QStringLiteral("reset")), {}, this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
  setObjectName(QStringLiteral("preferences"));
  auto* column = new QVBoxLayout(page_);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(8);
  makeLooks();
  makeKeys();
  makeRuns();
  column->addStretch(1);

  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidget(page_);
  resetAll_->setAutoDefault(false);
  buttons_->addButton(resetAll_, QDialogButtonBox::ResetRole);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 12);
  layout->addWidget(scroll_, 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(20, 4, 20, 0);
  foot->addWidget(buttons_);
  layout->addLayout(foot);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(resetAll_, &QPushButton::clicked, this,
          [this] { change([](Preferences& all) { all = Preferences(); }); });
  retranslate();
  const int width = fontMetrics().averageCharWidth() * 96;
  resize(width, fontMetrics().height() * 42);
  theme_->setFocus();
}

QGridLayout* PreferencesDialog::addGroup(QLabel*& heading) {
  heading = new QLabel(page_);
  setTextRole(*heading, TextRole::heading);
  auto* grid = new QGridLayout;
  grid->setColumnStretch(0, 2);
  grid->setColumnStretch(1, 3);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(2);
  page_->layout()->addWidget(heading);
  static_cast<QVBoxLayout*>(page_->layout())->addLayout(grid);
  static_cast<QVBoxLayout*>(page_->layout())->addSpacing(12);
  return grid;
}

void PreferencesDialog::addRow(QGridLayout& grid, QWidget* control,
                               const std::function<void(Preferences&)>& setDefault) {
  auto* label = new QLabel(page_);
  label->setBuddy(control);
  label->setWordWrap(true);
  auto* help = new QLabel(page_);
  help->setWordWrap(true);
  setTextRole(*help, TextRole::caption);
  auto* reset = new QToolButton(page_);
  reset->setIcon(themeIcon(QStringLiteral("reset")));
  setButtonRole(*reset, ButtonRole::quiet);
  const int row = grid.rowCount();
  grid.addWidget(label, row, 0);
  grid.addWidget(control, row, 1);
  grid.addWidget(reset, row, 2);
  grid.addWidget(help, row + 1, 1, 1, 2);
  grid.setRowMinimumHeight(row + 2, 6);
  connect(reset, &QToolButton::clicked, this, [this, setDefault] { change(setDefault); });
  rows_.push_back({label, control, help, reset, setDefault});
}

QComboBox* PreferencesDialog::addChoice(QGridLayout& grid, int count,
                                        const std::function<void(Preferences&, int)>& set,
                                        const std::function<void(Preferences&)>& setDefault) {
  auto* box = new QComboBox(page_);
  box->setFocusPolicy(Qt::StrongFocus);                   // not by the wheel that scrolls the page
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // also after the language has changed
  for (int i = 0; i < count; ++i) box->addItem({});
  addRow(grid, box, setDefault);
  connect(box, &QComboBox::currentIndexChanged, this,
          [this, set](int index) { change([&](Preferences& all) { set(all, index); }); });
  return box;
}

void PreferencesDialog::makeLooks() {
  QGridLayout& grid = *addGroup(looksHeading_);
  theme_ = addChoice(
      grid, kThemes, [](Preferences& all, int index) { all.theme = static_cast<ThemeChoice>(index); },
      [](Preferences& all) { all.theme = Preferences().theme; });
  theme_->setObjectName(QStringLiteral("theme"));
  language_ = addChoice(
      grid, static_cast<int>(languages().size()) + 1,
      [](Preferences& all, int index) {
        all.language = index == 0 ? QString() : languages()[static_cast<std::size_t>(index - 1)].code;
      },
      [](Preferences& all) { all.language.clear(); });
  language_->setObjectName(QStringLiteral("language"));
  palette_ = addChoice(
      grid, kPalettes,
      [](Preferences& all, int index) { all.palette = static_cast<AgreementPalette>(index); },
      [](Preferences& all) { all.palette = Preferences().palette; });
  palette_->setObjectName(QStringLiteral("palette"));
}

void PreferencesDialog::makeKeys() {
  QGridLayout& grid = *addGroup(keysHeading_);
  keys_ = addChoice(
      grid, static_cast<int>(keyPresets().size()),
      [](Preferences& all, int index) {
        all.keys = keyPresets()[static_cast<std::size_t>(index)];
        all.wheel = wheelOf(all.keys);
      },
      [](Preferences& all) { all.keys = Preferences().keys; });
  keys_->setObjectName(QStringLiteral("keys"));
  wheel_ = addChoice(
      grid, kWheels, [](Preferences& all, int index) { all.wheel = static_cast<WheelAction>(index); },
      [](Preferences& all) { all.wheel = wheelOf(all.keys); });
  wheel_->setObjectName(QStringLiteral("wheel"));
  editKeys_ = new QPushButton(themeIcon(QStringLiteral("keyboard")), {}, page_);
  grid.addWidget(editKeys_, grid.rowCount(), 1, Qt::AlignLeft);
  connect(editKeys_, &QPushButton::clicked, this, &PreferencesDialog::keysRequested);
}

void PreferencesDialog::makeRuns() {
  QGridLayout& grid = *addGroup(runsHeading_);
  device_ = addChoice(
      grid, kDevices, [](Preferences& all, int index) { all.device = static_cast<RunDevice>(index); },
      [](Preferences& all) { all.device = Preferences().device; });
  device_->setObjectName(QStringLiteral("device"));
  threads_ = new QSpinBox(page_);
  threads_->setFocusPolicy(Qt::StrongFocus);
  threads_->setObjectName(QStringLiteral("threads"));
  threads_->setRange(0, 256);
  addRow(grid, threads_, [](Preferences& all) { all.threads = Preferences().threads; });
  connect(threads_, &QSpinBox::valueChanged, this,
          [this](int value) { change([value](Preferences& all) { all.threads = value; }); });
  priority_ = addChoice(
      grid, kPriorities,
      [](Preferences& all, int index) { all.priority = static_cast<WorkerPriority>(index); },
      [](Preferences& all) { all.priority = Preferences().priority; });
  priority_->setObjectName(QStringLiteral("priority"));
  cache_ = new QSpinBox(page_);
  cache_->setFocusPolicy(Qt::StrongFocus);
  cache_->setObjectName(QStringLiteral("cache"));
  cache_->setRange(128, 65536);
  cache_->setSingleStep(128);
  addRow(grid, cache_, [](Preferences& all) { all.cacheMegabytes = Preferences().cacheMegabytes; });
  connect(cache_, &QSpinBox::valueChanged, this,
          [this](int value) { change([value](Preferences& all) { all.cacheMegabytes = value; }); });
  notifications_ = new QCheckBox(page_);
  notifications_->setObjectName(QStringLiteral("notifications"));
  addRow(grid, notifications_, [](Preferences& all) { all.notifications = Preferences().notifications; });
  connect(notifications_, &QCheckBox::toggled, this,
          [this](bool isOn) { change([isOn](Preferences& all) { all.notifications = isOn; }); });
}

void PreferencesDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void PreferencesDialog::retranslate() {
  const QScopedValueRollback quiet(isShowing_, true);
  setWindowTitle(tr("Preferences"));
  looksHeading_->setText(tr("Looks"));
  keysHeading_->setText(tr("Keys and mouse"));
  runsHeading_->setText(tr("Runs and memory"));
  theme_->setItemText(0, tr("As the system"));
  theme_->setItemText(1, tr("Dark"));
  theme_->setItemText(2, tr("Light"));
  theme_->setItemText(3, tr("High contrast"));
  language_->setItemText(0, tr("As the system"));
  for (std::size_t i = 0; i < languages().size(); ++i) {
    language_->setItemText(static_cast<int>(i) + 1, languages()[i].ownName);
  }
  palette_->setItemText(0, tr("As in papers: green, red, white"));
  palette_->setItemText(1, tr("Safe for red-green blindness"));
  palette_->setItemText(2, tr("For print: line styles"));
  for (int i = 0; i < keys_->count(); ++i) {
    keys_->setItemText(i, presetText(keyPresets()[static_cast<std::size_t>(i)]));
  }
  wheel_->setItemText(0, tr("Goes through sections"));
  wheel_->setItemText(1, tr("Zooms"));
  device_->setItemText(0, tr("The fastest there is"));
  device_->setItemText(1, tr("Processor"));
  device_->setItemText(2, tr("GPU"));
  priority_->setItemText(0, tr("Low: other programs come first"));
  priority_->setItemText(1, tr("Normal"));
  threads_->setSpecialValueText(tr("All cores"));
  cache_->setSuffix(tr(" MB"));
  notifications_->setText(tr("When a run ends"));
  editKeys_->setText(tr("Show and change keys…"));
  describeControl(*editKeys_, tr("Show and change keys"), tr("Open the list of all keys"));
  resetAll_->setText(tr("Reset all"));
  describeControl(*resetAll_, tr("Reset all"), tr("Set everything here back to how it was at first"));
  if (QPushButton* close = buttons_->button(QDialogButtonBox::Close)) {
    close->setText(tr("Close"));
    describeControl(*close, tr("Close"), tr("Close the preferences; everything is applied already"));
  }
  retranslateRow(0, tr("Theme"), tr("Sections are judged best on neutral dark."));
  retranslateRow(1, tr("Language"), tr("Changes at once. Files are the same in every language."));
  retranslateRow(2, tr("Colours of agreement"),
                 tr("For right, false and missed instances; line styles differ too."));
  retranslateRow(3, tr("Keys"), tr("As in a program that you know. Keys that you changed stay changed."));
  retranslateRow(4, tr("The wheel"), tr("Over a section; with Ctrl it does the other."));
  retranslateRow(5, tr("Runs use"),
                 tr("A GPU is many times faster. Results on it differ in the last digits."));
  retranslateRow(6, tr("Threads of a run"),
                 tr("Fewer leave cores free for other work. Takes effect with the next run."));
  retranslateRow(7, tr("Priority of a run"), tr("Low keeps the computer quick while a run is on."));
  retranslateRow(8, tr("Memory for sections"), tr("More keeps more sections ready to be shown at once."));
  retranslateRow(9, tr("Notifications"), tr("Shown by the desktop, only while this window is not in front."));
  showValues();
  // Of its own accord Qt keeps the least width that a box had in the language before.
  for (QComboBox* box : page_->findChildren<QComboBox*>()) box->setMinimumWidth(box->sizeHint().width());
  page_->layout()->activate();
  scroll_->setMinimumWidth(page_->minimumSizeHint().width() + 24);  // nothing is cut in any language
}

void PreferencesDialog::retranslateRow(std::size_t row, const QString& name, const QString& help) {
  Row& one = rows_[row];
  one.label->setText(name);
  one.help->setText(help);
  describeControl(*one.control, name, help);
  describeControl(*one.reset, tr("Reset “%1”").arg(name),
                  tr("Set “%1” back to how it was at first").arg(name));
}

void PreferencesDialog::showValues() {
  const QScopedValueRollback quiet(isShowing_, true);
  theme_->setCurrentIndex(static_cast<int>(preferences_.theme));
  int language = 0;
  for (std::size_t i = 0; i < languages().size(); ++i) {
    if (languages()[i].code == preferences_.language) language = static_cast<int>(i) + 1;
  }
  language_->setCurrentIndex(language);
  palette_->setCurrentIndex(static_cast<int>(preferences_.palette));
  keys_->setCurrentIndex(static_cast<int>(preferences_.keys));
  wheel_->setCurrentIndex(static_cast<int>(preferences_.wheel));
  device_->setCurrentIndex(static_cast<int>(preferences_.device));
  threads_->setValue(preferences_.threads);
  priority_->setCurrentIndex(static_cast<int>(preferences_.priority));
  cache_->setValue(preferences_.cacheMegabytes);
  notifications_->setChecked(preferences_.notifications);
  for (const Row& row : rows_) {
    Preferences reset = preferences_;
    row.setDefault(reset);
    row.reset->setEnabled(!(reset == preferences_));
  }
}

void PreferencesDialog::change(const std::function<void(Preferences&)>& edit) {
  if (isShowing_) return;
  const Preferences before = preferences_;
  edit(preferences_);
  showValues();
  if (!(before == preferences_)) Q_EMIT preferencesChanged(preferences_);
}

}  // namespace cristae::ui
