#include "ui/window/opening.h"

#include <QDir>
#include <QStandardPaths>
#include <memory>

#include "core/annotation/points_csv.h"
#include "core/base/error.h"
#include "ui/models/drop_kind.h"

namespace cristae::ui {
namespace {

/// Runs have another working folder, and the next start may have: nothing may hold a path relative to ours.
QString absolute(const QString& path) { return QDir::current().absoluteFilePath(path); }

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

std::filesystem::path demoFolder() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
  return std::filesystem::path(folder.toStdString()) / "demo";
}

}  // namespace

Opening::Opening(Document& document, JobRunner& runner, QWidget& window, QObject* parent)
    : QObject(parent), document_(document), runner_(runner), window_(window), opener_(runner, &window) {
  connect(&opener_, &ProjectOpener::troubled, this, &Opening::troubled);
  connect(&opener_, &ProjectOpener::busyChanged, this,
          [this](bool isBusy) { Q_EMIT busyChanged(isBusy ? tr("Opening the project…") : QString(), 0, 0); });
  connect(&runner_, &JobRunner::progressChanged, this, [this](qint64 job, qint64 done, qint64 total) {
    if (job == demoJob_) Q_EMIT busyChanged(tr("Making the demonstration stack…"), done, total);
  });
  connect(&runner_, &JobRunner::ended, this, [this](qint64 job) {
    if (job != demoJob_) return;
    demoJob_ = 0;
    Q_EMIT busyChanged({}, 0, 0);
  });
}

void Opening::openStack(const QString& reference) { showImportSheet(absolute(reference)); }

void Opening::showImportSheet(const QString& reference) {
  if (sheet_) sheet_->reject();
  auto* sheet = new ImportSheet(runner_, reference, documentsFolder(), &window_);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet_ = sheet;
  connect(sheet, &ImportSheet::chosen, this, [this, sheet](const ImportChoice& choice) {
    if (!mayLeave()) return;
    try {
      document_.create(std::filesystem::absolute(choice.projectFile), choice.description, choice.stack);
      sheet->accept();
    } catch (const std::exception& fault) {
      sheet->showTrouble(troubleFrom(fault));
    }
  });
  connect(sheet, &ImportSheet::existingProjectWanted, this, [this, sheet](const QString& file) {
    sheet->accept();
    openProject(file);
  });
  sheet->open();
}

void Opening::openProject(const QString& file) {
  if (!mayLeave()) return;
  opener_.open(absolute(file), [this](OpenedProject opened) { take(std::move(opened)); });
}

void Opening::take(OpenedProject opened) {
  document_.adopt(std::move(opened.project), opened.description, std::move(opened.stack));
  reopenTruth();
}

void Opening::reopenTruth() {
  const QString reference = document_.truthReference();
  if (!reference.isEmpty() && !document_.truth()) readTruth(reference, /*isAsked=*/false);
}

void Opening::openDemo() {
  if (demoJob_ != 0 || !mayLeave()) return;
  Q_EMIT busyChanged(tr("Making the demonstration stack…"), 0, 0);
  using Made = std::shared_ptr<DemoProject>;
  demoJob_ = runner_.run<Made>(
      this, [](Job& job) { return std::make_shared<DemoProject>(openDemoProject(demoFolder(), job)); },
      [this](Made made) {
        document_.adopt(std::move(made->opened.project), made->opened.description,
                        std::move(made->opened.stack));
        document_.setTruth(QString::fromStdString(made->truthReference), made->truth);
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
}

void Opening::stopDemo() {
  if (demoJob_ != 0) runner_.stop(demoJob_);
}

void Opening::openTruth(const QString& reference) { readTruth(absolute(reference), /*isAsked=*/true); }

void Opening::readTruth(const QString& reference, bool isAsked) {
  if (!document_.isOpen()) return;
  runner_.run<LabelStack>(
      this, [path = reference.toStdString()](Job&) { return open_labels(path); },
      [this, reference, isAsked, file = document_.file()](const LabelStack& truth) {
        if (!document_.isOpen() || document_.file() != file) return;  // another project was opened meanwhile
        document_.setTruth(reference, truth);
        if (!document_.truth() || !isAsked) return;
        Q_EMIT truthOpened();
        Q_EMIT informed(tr("Truth was opened. Scores are in Review."));
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
}

void Opening::importPoints(const QString& file) {
  if (!document_.isOpen()) return;
  runner_.run<PointsFile>(
      this,
      [path = file.toStdString(), shape = document_.stackDescription().shape](Job&) {
        return read_points(path, shape);
      },
      [this](const PointsFile& read) {
        document_.importPoints(read.points);
        Q_EMIT informed(tr("%n point(s) were imported.", nullptr, static_cast<int>(read.points.size())));
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
}

void Opening::openPath(const QString& given) {
  const QString path = absolute(given);
  const DropFacts facts = lookAtDrop(path);
  const DropGuess guess = guessDrop(facts, document_.isOpen());
  switch (guess.kind) {
    case DropKind::project: return openProject(path);
    case DropKind::points: return importPoints(path);
    case DropKind::truth: return openTruth(path);
    case DropKind::recipe: Q_EMIT recipeDropped(path); return;
    case DropKind::sourcePack: Q_EMIT packDropped(path); return;
    case DropKind::stack:
    case DropKind::sectionFolder: return openStack(path);
    case DropKind::unknown: Q_EMIT troubled({guess.text, {}}); return;
  }
}

}  // namespace cristae::ui
