#include "ui/dialogs/shortcuts_sheet.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

ShortcutsSheet::ShortcutsSheet(const KeyMap& keyMap, WheelAction wheel, QWidget* parent)
    : QDialog(parent),
      keyMap_(keyMap),
      model_(new KeyListModel(this)),
      presetLabel_(new QLabel(this)),
      preset_(new QComboBox(this)),
      search_(new QLineEdit(this)),
      tree_(new QTreeView(this)),
      editorLabel_(new QLabel(this)),
      key_(new QKeySequenceEdit(this)),
      assign_(new QPushButton(this)),
      clear_(new QPushButton(this)),
      reset_(new QPushButton(this)),
      verdict_(new QLabel(this)),
      export_(new QPushButton(this)),
      import_(new QPushButton(this)),
      resetAll_(new QPushButton(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
  setObjectName(QStringLiteral("shortcuts"));
  model_->setWheel(wheel);
  presetLabel_->setBuddy(preset_);
  preset_->setObjectName(QStringLiteral("preset"));
  for (std::size_t i = 0; i < keyPresets().size(); ++i) preset_->addItem({});
  search_->setObjectName(QStringLiteral("search"));
  search_->setClearButtonEnabled(true);
  search_->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  tree_->setObjectName(QStringLiteral("keys"));
  tree_->setModel(model_);
  tree_->setUniformRowHeights(true);
  tree_->setAlternatingRowColors(true);
  tree_->setAllColumnsShowFocus(true);
  tree_->header()->setStretchLastSection(true);
  makeEditor();

  auto* head = new QHBoxLayout;
  head->addWidget(search_, 1);
  head->addWidget(presetLabel_);
  head->addWidget(preset_);
  auto* editor = new QHBoxLayout;
  editor->addWidget(key_, 1);
  editor->addWidget(assign_);
  editor->addWidget(clear_);
  editor->addWidget(reset_);
  for (QPushButton* button : {export_, import_, resetAll_}) {
    button->setAutoDefault(false);
    buttons_->addButton(button, QDialogButtonBox::ResetRole);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 12);
  layout->setSpacing(8);
  layout->addLayout(head);
  layout->addWidget(tree_, 1);
  layout->addWidget(editorLabel_);
  layout->addLayout(editor);
  layout->addWidget(verdict_);
  layout->addWidget(buttons_);

  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    model_->setFilter(text);
    tree_->expandAll();
    showEditor();
  });
  connect(preset_, &QComboBox::currentIndexChanged, this, [this](int index) {
    KeyMap changed = keyMap_;
    changed.setPreset(keyPresets()[static_cast<std::size_t>(index)]);
    changeKeys(changed);
  });
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  retranslate();
  showKeys();
  resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 42);
  search_->setFocus();
}

void ShortcutsSheet::makeEditor() {
  editorLabel_->setBuddy(key_);
  key_->setObjectName(QStringLiteral("key"));
  verdict_->setObjectName(QStringLiteral("verdict"));
  verdict_->setWordWrap(true);
  for (QPushButton* button : {assign_, clear_, reset_}) button->setAutoDefault(false);
  connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsSheet::showEditor);
  connect(key_, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
    // One key, not a sequence of four: the next press replaces it.
    if (keys.count() > 1) key_->setKeySequence(QKeySequence(keys[keys.count() - 1]));
    showVerdict();
  });
  connect(assign_, &QPushButton::clicked, this, &ShortcutsSheet::assign);
  connect(clear_, &QPushButton::clicked, this, [this] {
    KeyMap changed = keyMap_;
    changed.setKeys(*currentAction(), {});
    changeKeys(changed);
  });
  connect(reset_, &QPushButton::clicked, this, [this] {
    KeyMap changed = keyMap_;
    changed.reset(*currentAction());
    changeKeys(changed);
  });
  connect(resetAll_, &QPushButton::clicked, this, [this] {
    KeyMap changed = keyMap_;
    changed.resetAll();
    changeKeys(changed);
  });
  connect(export_, &QPushButton::clicked, this, &ShortcutsSheet::exportKeys);
  connect(import_, &QPushButton::clicked, this, &ShortcutsSheet::importKeys);
}

void ShortcutsSheet::setKeyMap(const KeyMap& keyMap) {
  keyMap_ = keyMap;
  showKeys();
}

void ShortcutsSheet::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showKeys();
  }
  QDialog::changeEvent(event);
}

void ShortcutsSheet::retranslate() {
  setWindowTitle(tr("Keys of this screen"));
  presetLabel_->setText(tr("Keys"));
  const QSignalBlocker quiet(preset_);
  for (int i = 0; i < preset_->count(); ++i) {
    preset_->setItemText(i, presetText(keyPresets()[static_cast<std::size_t>(i)]));
  }
  describeControl(*preset_, tr("Preset of keys"), tr("Keys as in a program that you know"));
  search_->setPlaceholderText(tr("Search for a command or a key"));
  describeControl(*search_, tr("Search"), tr("Show only commands and keys that fit"));
  describeControl(*tree_, tr("Keys"), tr("Commands and their keys; bold ones were changed"));
  describeControl(*tree_->header(), tr("Columns of the list"),
                  tr("Drag the edge of a column to make it wider"));
  describeControl(*key_, tr("New key"), tr("Press the new key for the chosen command"));
  assign_->setText(tr("Assign"));
  describeControl(*assign_, tr("Assign"), tr("Give this key to the chosen command; others lose it"));
  clear_->setText(tr("Remove keys"));
  describeControl(*clear_, tr("Remove keys"), tr("Leave the chosen command without a key"));
  reset_->setText(tr("Reset"));
  describeControl(*reset_, tr("Reset"), tr("Give the chosen command the keys of the preset"));
  export_->setText(tr("Export keys…"));
  describeControl(*export_, tr("Export keys"), tr("Write the keys to a file, for another computer"));
  import_->setText(tr("Import keys…"));
  describeControl(*import_, tr("Import keys"), tr("Read keys that were exported before"));
  resetAll_->setText(tr("Reset all"));
  describeControl(*resetAll_, tr("Reset all"), tr("Give every command the keys of the preset"));
  if (QPushButton* close = buttons_->button(QDialogButtonBox::Close)) {
    close->setAutoDefault(false);
    close->setText(tr("Close"));
    describeControl(*close, tr("Close"), tr("Close the list of keys; changes are applied already"));
  }
}

void ShortcutsSheet::showKeys() {
  const auto chosen = currentAction();
  const QSignalBlocker quiet(preset_);
  preset_->setCurrentIndex(static_cast<int>(keyMap_.preset()));
  model_->setKeyMap(keyMap_);
  tree_->expandAll();
  tree_->setColumnWidth(0, fontMetrics().averageCharWidth() * 58);
  if (chosen) tree_->setCurrentIndex(model_->indexOf(*chosen));
  resetAll_->setEnabled(keyMap_.hasChanges());
  showEditor();
}

void ShortcutsSheet::showEditor() {
  const auto id = currentAction();
  key_->clear();
  key_->setEnabled(id.has_value());
  clear_->setEnabled(id && !keyMap_.keys(*id).isEmpty());
  reset_->setEnabled(id && keyMap_.isChanged(*id));
  editorLabel_->setText(id ? tr("New key for “%1”").arg(actionText(*id))
                           : tr("Choose a command to change its key"));
  showVerdict();
}

void ShortcutsSheet::showVerdict() {
  const auto id = currentAction();
  const QKeySequence key = key_->keySequence();
  const KeyRefusal refusal = id ? KeyMap::refusalOf(*id, key) : KeyRefusal::none;
  assign_->setEnabled(id && !key.isEmpty() && refusal == KeyRefusal::none);
  setTone(*verdict_, Tone::warning);
  if (refusal == KeyRefusal::destructiveOnDigit) {
    return verdict_->setText(
        tr("This command takes something away, so a bare digit is too easy to press. Add Ctrl or Alt."));
  }
  if (refusal == KeyRefusal::reserved) {
    return verdict_->setText(tr("Tab, Esc and Space move the focus, close and pan. Choose another key."));
  }
  const auto users = id && !key.isEmpty() ? keyMap_.usersOf(key, *id) : std::vector<ActionId>();
  if (!users.empty()) {
    return verdict_->setText(tr("“%1” has this key now and would lose it.").arg(actionText(users.front())));
  }
  setTone(*verdict_, Tone::secondary);
  verdict_->setText(id && !key.isEmpty() ? tr("This key is free.") : QString());
}

std::optional<ActionId> ShortcutsSheet::currentAction() const {
  const QModelIndex current = tree_->currentIndex();
  const int id = current.isValid() ? current.data(KeyListModel::IdRole).toInt() : -1;
  return id < 0 ? std::nullopt : std::optional(static_cast<ActionId>(id));
}

void ShortcutsSheet::changeKeys(const KeyMap& keyMap) {
  if (keyMap == keyMap_) return;
  setKeyMap(keyMap);
  Q_EMIT keyMapChanged(keyMap_);
}

void ShortcutsSheet::assign() {
  KeyMap changed = keyMap_;
  if (changed.assign(*currentAction(), key_->keySequence())) changeKeys(changed);
}

void ShortcutsSheet::exportKeys() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Export keys"), QStringLiteral("cristae-keys.json"), tr("Keys of Cristae (*.json)"));
  if (path.isEmpty()) return;
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(keyMap_.toJson()) > 0 && file.commit();
  setTone(*verdict_, isWritten ? Tone::success : Tone::error);
  verdict_->setText(isWritten ? tr("The keys were written to %1.").arg(path)
                              : tr("%1 could not be written. Choose another folder.").arg(path));
}

void ShortcutsSheet::importKeys() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Import keys"), {}, tr("Keys of Cristae (*.json)"));
  if (path.isEmpty()) return;
  QFile file(path);
  try {
    changeKeys(KeyMap::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()));
  } catch (const Error&) {
    setTone(*verdict_, Tone::error);
    verdict_->setText(tr("%1 holds no keys of Cristae. Choose a file that was exported here.").arg(path));
  }
}

}  // namespace cristae::ui
