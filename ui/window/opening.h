#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "core/volume/labels.h"
#include "ui/dialogs/demo_project.h"
#include "ui/dialogs/import_sheet.h"
#include "ui/dialogs/project_opener.h"
#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui {

/// Every way into a document: a stack through the import sheet, a project, the demonstration, a dropped path;
/// and the truth that belongs to one. All reading happens in the background.
class Opening : public QObject {
  Q_OBJECT

 public:
  /// All outlive this object. `window` is the parent of sheets.
  Opening(Document& document, JobRunner& runner, QWidget& window, QObject* parent = nullptr);

  /// Asked before the project that is open makes room for another; false: it stays.
  void setMayLeave(std::function<bool()> mayLeave) { mayLeave_ = std::move(mayLeave); }

  void openStack(const QString& reference);
  void openProject(const QString& file);
  /// Makes the demonstration's stack in the user's data folder if it is not there, and opens it.
  void openDemo();
  void stopDemo();
  /// A path from the command line or a drop, as what it is.
  void openPath(const QString& path);
  /// Opens truth in the background and gives it to the document.
  void openTruth(const QString& reference);
  /// Reads a points file in the background and adds its points as one edit.
  void importPoints(const QString& file);

 Q_SIGNALS:
  /// What is under way, for the start page; empty: nothing.
  void busyChanged(const QString& text, qint64 done, qint64 total);
  void troubled(const cristae::ui::Trouble& trouble);
  /// Something was taken in: words for a toast.
  void informed(const QString& text);
  /// Truth that somebody chose, not that of a project that was reopened.
  void truthOpened();
  void recipeDropped(const QString& file);
  void packDropped(const QString& file);

 private:
  bool mayLeave() const { return !document_.isOpen() || !mayLeave_ || mayLeave_(); }
  void take(OpenedProject opened);
  void showImportSheet(const QString& reference);
  void readTruth(const QString& reference, bool isAsked);
  /// Truth that the document remembers, after reopening.
  void reopenTruth();

  Document& document_;
  JobRunner& runner_;
  QWidget& window_;
  ProjectOpener opener_;
  std::function<bool()> mayLeave_;
  JobRunner::JobId demoJob_ = 0;
  QPointer<ImportSheet> sheet_;
};

}  // namespace cristae::ui
