#pragma once

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <array>
#include <functional>

#include "core/project/project.h"
#include "ui/dialogs/import_picture.h"
#include "ui/dialogs/import_reader.h"
#include "ui/dialogs/import_state.h"
#include "ui/dialogs/voxel_size_editor.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui {

/// Everything that Document::create needs, decided by the user and read in the background.
struct ImportChoice {
  std::string reference;  ///< STACK argument: description.path + description.part
  ProjectStack description;
  std::shared_ptr<const Stack> stack;
  std::filesystem::path projectFile;  ///< nothing is there
};

/// Shows a stack before a project is made of it. Opens at once and fills as the file is read. Modal to its
/// window with `open()`.
class ImportSheet : public QDialog {
  Q_OBJECT

 public:
  /// Asks where the project goes, given the present place; empty: as it was.
  using Chooser = std::function<QString(QWidget* parent, const QString& file)>;

  /// @param runner     outlives the sheet
  /// @param reference  STACK argument: file, folder, perhaps with dataset and range
  /// @param documents  for the project of a stack whose folder cannot be written
  ImportSheet(JobRunner& runner, const QString& reference, const QString& documents,
              QWidget* parent = nullptr);

  void setChooser(Chooser chooser) { choose_ = std::move(chooser); }
  const ImportFacts& facts() const { return facts_; }

  /// The project could not be made: said in the sheet, which stays open.
  void showTrouble(const Trouble& trouble);

 Q_SIGNALS:
  /// "Open stack" was pressed and the rest is read. The sheet stays until it is accepted by the caller.
  void chosen(const cristae::ui::ImportChoice& choice);
  /// The project that lies beside the stack is to be opened instead.
  void existingProjectWanted(const QString& file);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  QWidget* buildContents();
  QLayout* buildFoot();
  QLayout* buildOddRow();
  QWidget* buildStackColumn();
  QWidget* buildChoiceColumn();
  void connectAll();
  void retranslate();
  void retranslateControls();
  void showState();
  void showProposal(const ImportSheetState& state);
  void showPlace();
  void readHeader();
  void takeHeader(const ImportHeader& header);
  void readVoxels();
  void readPicture(std::size_t place, std::int64_t z);
  void proposeFile();
  void chooseFile();
  void setProjectFile(const QString& file);
  void useDataset(int index);
  void usePart(const std::string& part);
  void makeOrStopCopy();
  void makeCopy();
  void finish();
  std::string part() const;
  ProjectStack describe(const Stack& stack) const;

  JobRunner& runner_;
  QString documents_;
  std::string reference_;
  ImportHeader header_;
  ImportFacts facts_;
  std::optional<SectionRange> givenRange_;
  bool isPolarityEdited_ = false;
  JobRunner::JobId copying_ = 0;  ///< the job that makes a fast copy; 0: none
  qint64 generation_ = 0;         ///< of the dataset: pictures of an earlier one are not shown
  Chooser choose_;

  QLabel* name_;
  QLabel* path_;
  std::array<ImportPicture*, 3> pictures_{};
  QFormLayout* stackForm_ = nullptr;
  QLabel* datasetLabel_;
  QComboBox* dataset_;
  QLabel* sizeLabel_;
  QLabel* size_;
  QLabel* typeLabel_;
  QLabel* type_;
  QLabel* storageLabel_;
  QLabel* storage_;
  QLabel* rangeLabel_;
  QSpinBox* first_;
  QLabel* rangeTo_;
  QSpinBox* last_;
  QLabel* range_;
  QLabel* voxelLabel_;
  VoxelSizeEditor* voxel_;
  QLabel* voxelOrigin_;
  QLabel* polarityLabel_;
  QComboBox* polarity_;
  QLabel* polarityGuess_;
  QLabel* notes_;
  QLabel* problem_;
  QPushButton* skipOdd_;
  QPushButton* padOdd_;
  QWidget* contents_;  ///< what there is to see of a stack
  QWidget* fileRow_;
  QWidget* copyRow_;
  QLabel* copy_;
  QPushButton* makeCopy_;
  QWidget* existingRow_;
  QLabel* existing_;
  QPushButton* openExisting_;
  QLabel* fileLabel_;
  QLabel* file_;
  QPushButton* changeFile_;
  QDialogButtonBox* buttons_;
  QPushButton* open_;
  QPushButton* proposed_ = nullptr;  ///< what Enter presses: this one or openExisting_
};

}  // namespace cristae::ui

Q_DECLARE_METATYPE(cristae::ui::ImportChoice)
