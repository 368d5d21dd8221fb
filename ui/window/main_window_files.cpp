// Files and sheets that the window asks for.

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>

#include "core/annotation/points_csv.h"
#include "core/plots/figure_file.h"
#include "core/plots/plot.h"
#include "core/project/supervision.h"
#include "core/recipe/recipe_file.h"
#include "core/volume/stack_endings.h"
#include "ui/dialogs/export_sheet.h"
#include "ui/dialogs/voxel_size_sheet.h"
#include "ui/models/drop_kind.h"
#include "ui/panels/adapt_presenter.h"
#include "ui/panels/counting_desk.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/review_desk.h"
#include "ui/window/export_contents.h"
#include "ui/window/main_window.h"
#include "ui/window/measure_desk.h"

namespace cristae::ui {
namespace {

constexpr auto kFolderKey = "window/folder";
constexpr auto kExportKey = "export";
constexpr auto kWritingKey = "writingFolder";

/// Every file that the core opens as a stack.
QString stackFilter() {
  QStringList patterns;
  for (const std::string& ending : stack_file_endings())
    patterns << QStringLiteral("*.") + QString::fromStdString(ending);
  return MainWindow::tr("Stacks (%1);;All files (*)").arg(patterns.join(' '));
}

bool isFolder(const QString& path) { return !path.isEmpty() && QFileInfo(path).isDir(); }

/// What a file of the project is called until the user says otherwise: beside the last one that was written,
/// at first beside the project. Not where something was opened: truth lies in folders of its own.
QString proposedFile(const Document& document, const QString& ending) {
  const QFileInfo project(toQString(document.file()));
  const QString last = document.viewValue(kWritingKey);
  return QDir(isFolder(last) ? last : project.absolutePath()).filePath(project.completeBaseName() + ending);
}

/// @returns `chosen`
QString written(Document& document, const QString& chosen) {
  if (!chosen.isEmpty()) document.setViewValue(kWritingKey, QFileInfo(chosen).absolutePath());
  return chosen;
}

}  // namespace

/// A folder that is there: a dialog takes the last part of another one for the name of a file.
QString MainWindow::lastFolder() const {
  for (const QString& folder : {settings_.value(kFolderKey).toString(),
                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
    if (isFolder(folder)) return folder;
  }
  return QDir::homePath();
}

QString MainWindow::remembered(const QString& chosen) {
  if (!chosen.isEmpty()) settings_.setValue(kFolderKey, QFileInfo(chosen).absolutePath());
  return chosen;
}

void MainWindow::chooseStack() {
  const QString file =
      remembered(QFileDialog::getOpenFileName(this, tr("Open a stack"), lastFolder(), stackFilter()));
  if (!file.isEmpty()) opening_.openStack(wholeSeries(file));
}

void MainWindow::chooseFolder() {
  const QString folder = remembered(QFileDialog::getExistingDirectory(
      this, tr("Open a folder of sections, Zarr, N5 or precomputed volumes"), lastFolder()));
  if (!folder.isEmpty()) opening_.openStack(folder);
}

void MainWindow::chooseProject() {
  const QString file = remembered(
      QFileDialog::getOpenFileName(this, tr("Open a project"), lastFolder(), tr("Projects (*.cristae)")));
  if (!file.isEmpty()) opening_.openProject(file);
}

void MainWindow::findProject(const QString& file) {
  const QString found = remembered(QFileDialog::getOpenFileName(
      this, tr("Where is %1?").arg(QFileInfo(file).fileName()), lastFolder(), tr("Projects (*.cristae)")));
  if (found.isEmpty()) return;
  recent_.replaceFile(file, found);
  opening_.openProject(found);
}

void MainWindow::chooseTruth() {
  const QString file =
      remembered(QFileDialog::getOpenFileName(this, tr("Open truth"), lastFolder(), stackFilter()));
  if (!file.isEmpty()) opening_.openTruth(wholeSeries(file));
}

void MainWindow::chooseReference() {
  const QString file = remembered(
      QFileDialog::getOpenFileName(this, tr("Labels of the reference space"), lastFolder(), stackFilter()));
  if (file.isEmpty()) return;
  MeasureChoices choices = measureDesk_->choices();
  choices.reference = wholeSeries(file).toStdString();
  measureDesk_->setChoices(choices);
}

void MainWindow::choosePoints() {
  const QString file = remembered(QFileDialog::getOpenFileName(
      this, tr("Import points"), lastFolder(), tr("Points (*.csv *.txt *.tsv *.roi *.zip *.nml)")));
  if (!file.isEmpty()) opening_.importPoints(file);
}

void MainWindow::exportPoints() {
  const QString proposed = proposedFile(document_, QStringLiteral("-points.csv"));
  const QString file = written(
      document_, QFileDialog::getSaveFileName(this, tr("Export points"), proposed, tr("Points (*.csv)")));
  if (file.isEmpty()) return;
  runner_.run<void>(
      this,
      [path = toPath(file), points = clicks_of(document_.points())](Job&) { write_points(path, points); },
      [this, file] {
        tell(MessageLevel::success, tr("The points were written to %1.").arg(QFileInfo(file).fileName()));
      },
      [this](const Trouble& trouble) { showTrouble(trouble); });
}

void MainWindow::exportFigure() {
  const auto plot = measurePanel_->plot();
  if (!plot) return;
  const QString proposed = proposedFile(document_, QStringLiteral("-plot.svg"));
  const QString file = written(document_, QFileDialog::getSaveFileName(this, tr("Save figure"), proposed,
                                                                       tr("Figures (*.svg *.pdf *.png)")));
  if (file.isEmpty()) return;
  runner_.run<void>(
      this, [path = toPath(file), plot = *plot](Job&) { write_figure(path, draw(plot), Theme::light); },
      [this, file] {
        tell(MessageLevel::success, tr("The figure was written to %1.").arg(QFileInfo(file).fileName()));
      },
      [this](const Trouble& trouble) { showTrouble(trouble); });
}

ReviewedFacts MainWindow::reviewed() const {
  return {0, reviewDesk_->queue().estimate(), counting_->agreement()};
}

void MainWindow::exportReport() {
  const QString proposed = proposedFile(document_, QStringLiteral("-report.html"));
  const QString file = written(
      document_, QFileDialog::getSaveFileName(this, tr("Write a report"), proposed, tr("Pages (*.html)")));
  if (!file.isEmpty()) measureDesk_->writeReport(toPath(file), reviewed());
}

void MainWindow::copyMethods() {
  QGuiApplication::clipboard()->setText(measureDesk_->methodsText(reviewed()));
  tell(MessageLevel::success, tr("The paragraph is on the clipboard."));
}

void MainWindow::exportResults() {
  const ExportChoices choices =
      choicesFromText(document_.viewValue(kExportKey), exportDefaults(document_, view_));
  auto* sheet = new ExportSheet(runner_, exportSource(document_, view_, layers_, *reviewDesk_),
                                exportFacts(document_, *reviewDesk_), choices, this);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  connect(sheet, &ExportSheet::choicesUsed, this,
          [this](const ExportChoices& used) { document_.setViewValue(kExportKey, toText(used)); });
  connect(sheet, &ExportSheet::folderRequested, this, &MainWindow::openFolder);
  sheet->open();
}

void MainWindow::takeRecipe(const QString& file) {
  showStep(JourneyStep::adapt);
  try {
    adaptPresenter_->takeRecipe(read_recipe(toPath(file)));
    tell(MessageLevel::success, tr("The recipe %1 was taken over.").arg(QFileInfo(file).fileName()));
  } catch (const std::exception& fault) {
    showTrouble(troubleFrom(fault));
  }
}

void MainWindow::setVoxelSize() {
  const ProjectStack& stack = document_.stackDescription();
  auto* sheet =
      new VoxelSizeSheet(stack.voxel_size_nm, QString::fromStdString(stack.voxel_size_source), this);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  connect(sheet, &VoxelSizeSheet::voxelSizeWanted, &document_, &Document::setVoxelSize);
  sheet->open();
}

void MainWindow::openFolder(const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }

}  // namespace cristae::ui
