// Files and sheets that the window asks for.

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListView>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include "core/annotation/points_csv.h"
#include "core/plots/figure_file.h"
#include "core/plots/plot.h"
#include "core/volume/stack_endings.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/export_sheet.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/shortcuts_sheet.h"
#include "ui/dialogs/voxel_size_sheet.h"
#include "ui/jobs/run_plan.h"
#include "ui/painting/figure.h"
#include "ui/painting/plane_geometry.h"
#include "ui/painting/plane_image.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/review_desk.h"
#include "ui/window/availability.h"
#include "ui/window/main_window.h"
#include "ui/window/measure_desk.h"
#include "ui/window/stack_views.h"

namespace cristae::ui {
namespace {

constexpr auto kFolderKey = "window/folder";
constexpr auto kExportKey = "export";

/// What an exported figure needs, owned by the thread that paints it.
struct FigureSource {
  std::shared_ptr<const Stack> stack;
  std::shared_ptr<const ResultLayers> result;
  std::optional<LabelStack> truth;
  std::shared_ptr<const InstanceColours> colours;
  std::vector<ProjectPoint> points;
  FigureStyle style;
};

QImage paintFigure(const FigureSource& source, std::int64_t z) {
  FigureContent content;
  content.section = makePlaneImage(drawable(source.stack->section(z)));
  if (source.result) {
    content.overlay.labels = source.result->labels.ids(z);
    if (source.result->probability) content.overlay.probability = source.result->probability->section(z);
    if (source.result->density) content.overlay.density = source.result->density->section(z);
  }
  if (source.truth) content.overlay.truth = source.truth->ids(z);
  for (const ProjectPoint& point : source.points) {
    const std::int64_t away = planesAway(Plane::xy, point.point, z);
    if (away != 0) continue;
    PointMark mark;
    mark.id = point.id;
    mark.position = planePosition(Plane::xy, point.point);
    mark.kind = point.point.kind;
    content.points.push_back(mark);
  }
  return renderFigure(content, source.style, *source.colours);
}

/// Every file that the core opens as a stack.
QString stackFilter() {
  QStringList patterns;
  for (const std::string& ending : stack_file_endings())
    patterns << QStringLiteral("*.") + QString::fromStdString(ending);
  return MainWindow::tr("Stacks (%1);;All files (*)").arg(patterns.join(' '));
}

}  // namespace

QString MainWindow::lastFolder() const {
  return settings_.value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
      .toString();
}

QString MainWindow::remembered(const QString& chosen) {
  if (!chosen.isEmpty()) settings_.setValue(kFolderKey, QFileInfo(chosen).absolutePath());
  return chosen;
}

void MainWindow::chooseStack() {
  const QString file =
      remembered(QFileDialog::getOpenFileName(this, tr("Open a stack"), lastFolder(), stackFilter()));
  if (!file.isEmpty()) opening_.openStack(file);
}

void MainWindow::chooseFolder() {
  const QString folder = remembered(
      QFileDialog::getExistingDirectory(this, tr("Open a folder of sections, Zarr or N5"), lastFolder()));
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
  if (file.isEmpty()) return;
  // One picture of a series stands for its folder.
  static const QRegularExpression kPicture(QStringLiteral("\\.(png|jpe?g|bmp)$"),
                                           QRegularExpression::CaseInsensitiveOption);
  const bool isOfSeries = kPicture.match(file).hasMatch();
  opening_.openTruth(isOfSeries ? QFileInfo(file).absolutePath() : file);
}

void MainWindow::choosePoints() {
  const QString file = remembered(QFileDialog::getOpenFileName(
      this, tr("Import points"), lastFolder(), tr("Points (*.csv *.txt *.tsv *.roi *.zip *.nml)")));
  if (!file.isEmpty()) opening_.importPoints(file);
}

void MainWindow::exportPoints() {
  const QString proposed = QDir(lastFolder())
                               .filePath(QFileInfo(toQString(document_.file())).completeBaseName() +
                                         QStringLiteral("-points.csv"));
  const QString file =
      remembered(QFileDialog::getSaveFileName(this, tr("Export points"), proposed, tr("Points (*.csv)")));
  if (file.isEmpty()) return;
  Points points;
  for (const ProjectPoint& entry : document_.points()) points.push_back(entry.point);
  runner_.run<void>(
      this, [path = toPath(file), points](Job&) { write_points(path, points); },
      [this, file] {
        tell(MessageLevel::success, tr("The points were written to %1.").arg(QFileInfo(file).fileName()));
      },
      [this](const Trouble& trouble) { showTrouble(trouble); });
}

void MainWindow::exportFigure() {
  const auto plot = measurePanel_->plot();
  if (!plot) return;
  const QString proposed =
      QDir(lastFolder())
          .filePath(QFileInfo(toQString(document_.file())).completeBaseName() + QStringLiteral("-plot.svg"));
  const QString file = remembered(
      QFileDialog::getSaveFileName(this, tr("Save figure"), proposed, tr("Figures (*.svg *.pdf *.png)")));
  if (file.isEmpty()) return;
  runner_.run<void>(
      this, [path = toPath(file), plot = *plot](Job&) { write_figure(path, draw(plot), Theme::light); },
      [this, file] {
        tell(MessageLevel::success, tr("The figure was written to %1.").arg(QFileInfo(file).fileName()));
      },
      [this](const Trouble& trouble) { showTrouble(trouble); });
}

void MainWindow::exportReport() {
  const QString proposed = QDir(lastFolder())
                               .filePath(QFileInfo(toQString(document_.file())).completeBaseName() +
                                         QStringLiteral("-report.html"));
  const QString file =
      remembered(QFileDialog::getSaveFileName(this, tr("Write a report"), proposed, tr("Pages (*.html)")));
  if (!file.isEmpty()) measureDesk_->writeReport(toPath(file));
}

void MainWindow::copyMethods() {
  QGuiApplication::clipboard()->setText(measureDesk_->methodsText());
  tell(MessageLevel::success, tr("The paragraph is on the clipboard."));
}

void MainWindow::exportResults() {
  const ProjectStack& description = document_.stackDescription();
  const auto result = document_.currentResult();
  FigureSource figure;
  figure.stack = document_.stack();
  figure.result = result;
  figure.truth = document_.truth();
  figure.colours = layers_.colours();
  figure.points = document_.points();
  figure.style.contrast = view_.contrast();
  figure.style.overlay = view_.overlay();
  figure.style.overlay.wipe.reset();
  figure.style.aspect = pixelAspect(Plane::xy, description.voxel_size_nm);
  if (description.voxel_size_nm) figure.style.nanometresPerPixel = description.voxel_size_nm->x;

  ExportSource source;
  if (result) source.labels = result->labels;
  source.stack = document_.stack();
  source.isVolume = reviewDesk_->state().isVolume;
  source.voxelSize = description.voxel_size_nm;
  source.verdicts = document_.verdicts();
  for (const ProjectPoint& entry : document_.points()) source.points.push_back(entry.point);
  source.figure = [figure](std::int64_t z) { return paintFigure(figure, z); };

  ExportFacts facts;
  facts.hasResult = result != nullptr;
  facts.shape = description.shape;
  facts.voxelSize = description.voxel_size_nm;
  const CountsState counts = reviewDesk_->counts();
  if (result && counts.instances) {
    facts.instances = counts.instances;
    facts.largestId = static_cast<std::uint32_t>(reviewDesk_->largestId().value_or(*counts.instances));
  }
  for (const Verdict& verdict : document_.verdicts()) {
    facts.accepted += verdict.kind == VerdictKind::accepted;
    facts.rejected += verdict.kind == VerdictKind::rejected;
  }
  facts.points = std::ssize(document_.points());
  facts.figure = QSize(static_cast<int>(description.shape.x), static_cast<int>(description.shape.y));

  ExportChoices defaults;
  defaults.folder = QFileInfo(toQString(document_.file())).absolutePath();
  defaults.baseName = QFileInfo(toQString(document_.file())).completeBaseName();
  defaults.firstSection = defaults.lastSection = view_.cross().z;
  auto* sheet = new ExportSheet(runner_, std::move(source), facts,
                                choicesFromText(document_.viewValue(kExportKey), defaults), this);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  connect(sheet, &ExportSheet::choicesUsed, this,
          [this](const ExportChoices& choices) { document_.setViewValue(kExportKey, toText(choices)); });
  connect(sheet, &ExportSheet::folderRequested, this, &MainWindow::openFolder);
  sheet->open();
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
