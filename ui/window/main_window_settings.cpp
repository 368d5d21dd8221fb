// Preferences, keys, help: what belongs to the program and not to a project.

#include <QDialog>
#include <QDockWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/shortcuts_sheet.h"
#include "ui/panels/adapt_presenter.h"
#include "ui/panels/instances_presenter.h"
#include "ui/panels/review_keys.h"
#include "ui/panels/review_panel.h"
#include "ui/theme/describe.h"
#include "ui/widgets/side_split.h"
#include "ui/window/availability.h"
#include "ui/window/main_window.h"
#include "ui/window/stack_views.h"
#include "ui/window/status_line.h"

namespace cristae::ui {

void MainWindow::showPreferences() {
  auto* dialog = new PreferencesDialog(preferences_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &PreferencesDialog::preferencesChanged, this, [this](const Preferences& chosen) {
    preferences_ = chosen;
    preferences_.save(settings_);
    applyPreferences();
  });
  connect(dialog, &PreferencesDialog::keysRequested, this, &MainWindow::showKeys);
  dialog->open();
}

void MainWindow::applyPreferences() {
  if (theme_.choice() != preferences_.theme) theme_.setChoice(preferences_.theme);
  if (language_.choice() != preferences_.language) language_.setChoice(preferences_.language);
  if (actions_.keyMap().preset() != preferences_.keys) {
    KeyMap keys = actions_.keyMap();
    keys.setPreset(preferences_.keys);
    applyKeys(keys);
  }
  views_->setWheelZooms(preferences_.wheel == WheelAction::zoom);
  const RunResources resources{deviceArgument(preferences_.device), preferences_.threads,
                               preferences_.priority == WorkerPriority::low};
  adaptPresenter_->setResources(resources);
  instancesPresenter_->setResources(resources);
  notifier_.setEnabled(preferences_.notifications);
  layers_.setCacheBytes(static_cast<std::size_t>(preferences_.cacheMegabytes) << 20);
  changeOverlay([this](OverlaySettings& overlay) { overlay.palette = preferences_.palette; });
}

void MainWindow::applyKeys(const KeyMap& keys) {
  actions_.setKeyMap(keys);
  const auto text = [this](ActionId id) {
    return actions_[id].shortcut().toString(QKeySequence::NativeText);
  };
  ReviewKeys shown;
  shown.accept = text(ActionId::accept);
  shown.reject = text(ActionId::reject);
  shown.split = text(ActionId::split);
  shown.merge = text(ActionId::merge);
  shown.flag = text(ActionId::flag);
  shown.later = text(ActionId::later);
  shown.next = text(ActionId::nextReview);
  shown.previous = text(ActionId::previousReview);
  review_->setKeys(shown);
}

void MainWindow::showKeys() {
  auto* sheet = new ShortcutsSheet(actions_.keyMap(), preferences_.wheel, this);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  connect(sheet, &ShortcutsSheet::keyMapChanged, this, [this](const KeyMap& keys) {
    keys.save(settings_);
    preferences_.keys = keys.preset();
    applyKeys(keys);
  });
  sheet->open();
}

void MainWindow::showAbout() {
  auto* dialog =
      new AboutDialog(QCoreApplication::applicationVersion(), StatusLine::deviceText(measure_), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

/// The README, which comes inside the program with its pictures: it works without a network.
void MainWindow::showDocumentation() {
  auto* dialog = new QDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Documentation"));
  auto* text = new QTextBrowser(dialog);
  text->setOpenExternalLinks(true);
  text->setSource(QUrl(QStringLiteral("qrc:/help/README.md")), QTextDocument::MarkdownResource);
  describeControl(*text, tr("Documentation"), tr("How Cristae is used"));
  auto* column = new QVBoxLayout(dialog);
  column->addWidget(text);
  dialog->resize(size() * 2 / 3);
  dialog->open();
}

void MainWindow::resetLayout() {
  historyDock_->hide();
  messagesDock_->hide();
  side_->show();
  sideSplit_->setChosenHeight(0);
  view_.setLayout(ViewLayout::xy);
  views_->activeView().fit();
  refreshActions();
}

}  // namespace cristae::ui
