#include "ui/dialogs/import_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/volume/content_hash.h"
#include "core/volume/stack_writer.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::ImportSheet)
};

constexpr int kLongestPicture = 512;

QString askWithDialog(QWidget* parent, const QString& file) {
  return QFileDialog::getSaveFileName(parent, Texts::tr("Where the project goes"), file,
                                      Texts::tr("Cristae projects (*.cristae)"), nullptr,
                                      QFileDialog::DontConfirmOverwrite);
}

QLabel* makeText(QWidget* parent, TextRole role = TextRole::body) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  setTextRole(*label, role);
  return label;
}

/// First, middle and last, of a short stack all there are.
std::vector<std::int64_t> picturedSections(std::int64_t count) {
  if (count <= 1) return {0};
  if (count == 2) return {0, 1};
  return {0, (count - 1) / 2, count - 1};
}

std::int64_t stepOf(const std::optional<SectionRange>& range) { return range ? range->step : 1; }

}  // namespace

ImportSheet::ImportSheet(JobRunner& runner, const QString& reference, const QString& documents,
                         QWidget* parent)
    : QDialog(parent),
      runner_(runner),
      documents_(documents),
      reference_(reference.toStdString()),
      choose_(askWithDialog),
      name_(makeText(this, TextRole::title)),
      path_(makeText(this, TextRole::secondary)),
      datasetLabel_(new QLabel(this)),
      dataset_(new QComboBox(this)),
      sizeLabel_(new QLabel(this)),
      size_(makeText(this)),
      typeLabel_(new QLabel(this)),
      type_(makeText(this)),
      storageLabel_(new QLabel(this)),
      storage_(makeText(this)),
      rangeLabel_(new QLabel(this)),
      first_(new QSpinBox(this)),
      rangeTo_(new QLabel(this)),
      last_(new QSpinBox(this)),
      range_(makeText(this, TextRole::secondary)),
      voxelLabel_(new QLabel(this)),
      voxel_(new VoxelSizeEditor(this)),
      voxelOrigin_(makeText(this, TextRole::secondary)),
      polarityLabel_(new QLabel(this)),
      polarity_(new QComboBox(this)),
      polarityGuess_(makeText(this, TextRole::secondary)),
      notes_(makeText(this)),
      problem_(makeText(this)),
      skipOdd_(new QPushButton(this)),
      padOdd_(new QPushButton(this)),
      contents_(new QWidget(this)),
      fileRow_(new QWidget(this)),
      copyRow_(new QWidget(this)),
      copy_(makeText(copyRow_)),
      makeCopy_(new QPushButton(copyRow_)),
      existingRow_(new QWidget(this)),
      existing_(makeText(existingRow_)),
      openExisting_(new QPushButton(existingRow_)),
      fileLabel_(new QLabel(this)),
      file_(makeText(this)),
      changeFile_(new QPushButton(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      open_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole)) {
  facts_.path = reference;
  facts_.isReading = true;
  build();
  connectAll();
  retranslate();
  readHeader();
}

// --- layout ------------------------------------------------------------------------------------------

QLayout* ImportSheet::buildOddRow() {
  auto* row = new QHBoxLayout;
  row->addWidget(skipOdd_);
  row->addWidget(padOdd_);
  row->addStretch(1);
  return row;
}

QWidget* ImportSheet::buildStackColumn() {
  auto* column = new QWidget(this);
  stackForm_ = new QFormLayout(column);
  stackForm_->setContentsMargins(0, 0, 0, 0);
  stackForm_->setRowWrapPolicy(QFormLayout::WrapLongRows);
  auto* range = new QHBoxLayout;
  range->addWidget(first_);
  range->addWidget(rangeTo_);
  range->addWidget(last_);
  range->addStretch(1);
  stackForm_->addRow(sizeLabel_, size_);
  stackForm_->addRow(typeLabel_, type_);
  stackForm_->addRow(storageLabel_, storage_);
  stackForm_->addRow(rangeLabel_, range);
  stackForm_->addRow(nullptr, range_);
  datasetLabel_->setBuddy(dataset_);
  rangeLabel_->setBuddy(first_);
  rangeTo_->setBuddy(last_);
  return column;
}

QWidget* ImportSheet::buildChoiceColumn() {
  auto* column = new QWidget(this);
  auto* rows = new QVBoxLayout(column);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(voxelLabel_);
  rows->addWidget(voxel_);
  rows->addWidget(voxelOrigin_);
  rows->addSpacing(8);
  rows->addWidget(polarityLabel_);
  rows->addWidget(polarity_);
  rows->addWidget(polarityGuess_);
  rows->addStretch(1);
  voxelLabel_->setBuddy(voxel_);
  polarityLabel_->setBuddy(polarity_);
  return column;
}

QWidget* ImportSheet::buildContents() {
  auto* pictures = new QHBoxLayout;
  for (ImportPicture*& picture : pictures_) {
    picture = new ImportPicture(contents_);
    pictures->addWidget(picture);
  }
  auto* columns = new QHBoxLayout;
  columns->setSpacing(28);
  columns->addWidget(buildStackColumn(), 2);
  columns->addWidget(buildChoiceColumn(), 3);
  auto* rows = new QVBoxLayout(contents_);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(12);
  rows->addLayout(pictures, 1);
  rows->addLayout(columns);
  rows->addWidget(notes_);
  return contents_;
}

/// What must be seen before the button is pressed: where the project goes.
QLayout* ImportSheet::buildFoot() {
  auto* existing = new QHBoxLayout(existingRow_);
  existing->setContentsMargins(0, 0, 0, 0);
  existing->addWidget(existing_, 1);
  existing->addWidget(openExisting_);
  auto* copy = new QHBoxLayout(copyRow_);
  copy->setContentsMargins(0, 0, 0, 0);
  copy->addWidget(copy_, 1);
  copy->addWidget(makeCopy_);
  auto* file = new QHBoxLayout(fileRow_);
  file->setContentsMargins(0, 0, 0, 0);
  file->addWidget(fileLabel_);
  file->addWidget(file_, 1);
  file->addWidget(changeFile_);
  fileLabel_->setBuddy(changeFile_);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(24, 8, 24, 16);
  foot->setSpacing(12);
  foot->addWidget(copyRow_);
  foot->addWidget(existingRow_);
  foot->addWidget(fileRow_);
  foot->addWidget(buttons_);
  return foot;
}

void ImportSheet::build() {
  // Small screens scroll; name and buttons stay in sight.
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  auto* inside = new QWidget(area);
  auto* dataset = new QHBoxLayout;
  dataset->addWidget(datasetLabel_);
  dataset->addWidget(dataset_, 1);
  auto* rows = new QVBoxLayout(inside);
  rows->setContentsMargins(24, 4, 24, 8);
  rows->setSpacing(12);
  rows->addWidget(problem_);
  rows->addLayout(buildOddRow());
  rows->addWidget(buildContents(), 100);
  rows->addStretch(1);  // of no weight unless there are no contents
  area->setWidget(inside);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(24, 20, 24, 8);
  head->setSpacing(12);
  head->addWidget(name_);
  head->addWidget(path_);
  head->addLayout(dataset);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addLayout(head);
  whole->addWidget(area, 1);
  whole->addLayout(buildFoot());

  for (QLabel* label : {name_, path_}) {
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  }
  setTone(*problem_, Tone::error);
  setTone(*notes_, Tone::warning);
  first_->setObjectName("firstSection");
  last_->setObjectName("lastSection");
  dataset_->setObjectName("dataset");
  polarity_->setObjectName("polarity");
  problem_->setObjectName("problem");
  notes_->setObjectName("notes");
  makeCopy_->setObjectName("makeCopy");
  skipOdd_->setObjectName("skipOdd");
  padOdd_->setObjectName("padOdd");
  open_->setObjectName("openStack");
  changeFile_->setObjectName("changeFile");
  openExisting_->setObjectName("openExisting");
  voxel_->setVoxelSize(std::nullopt);
  buttons_->button(QDialogButtonBox::Cancel)->setFocus();
  const int line = fontMetrics().height();
  resize(line * 54, line * 46);
}

void ImportSheet::connectAll() {
  connect(voxel_, &VoxelSizeEditor::edited, this, [this] {
    facts_.isVoxelEdited = true;
    facts_.voxelSize = voxel_->voxelSize();
    showState();
  });
  connect(polarity_, &QComboBox::activated, this, [this] { isPolarityEdited_ = true; });
  connect(dataset_, &QComboBox::activated, this, &ImportSheet::useDataset);
  connect(first_, &QSpinBox::valueChanged, this, [this](int value) {
    facts_.firstSection = value;
    last_->setMinimum(value);
    showState();
  });
  connect(last_, &QSpinBox::valueChanged, this, [this](int value) {
    facts_.lastSection = value;
    first_->setMaximum(value);
    showState();
  });
  connect(makeCopy_, &QPushButton::clicked, this, &ImportSheet::makeOrStopCopy);
  connect(&runner_, &JobRunner::progressChanged, this, [this](qint64 job, qint64 done, qint64) {
    if (job != copying_) return;
    facts_.copiedSections = done;
    showState();
  });
  connect(&runner_, &JobRunner::ended, this, [this](qint64 job) {
    if (job != copying_) return;
    copying_ = 0;
    facts_.copiedSections.reset();
    showState();
  });
  connect(skipOdd_, &QPushButton::clicked, this, [this] { usePart("/skip"); });
  connect(padOdd_, &QPushButton::clicked, this, [this] { usePart("/pad"); });
  connect(changeFile_, &QPushButton::clicked, this, &ImportSheet::chooseFile);
  connect(openExisting_, &QPushButton::clicked, this,
          [this] { Q_EMIT existingProjectWanted(facts_.existingProject); });
  connect(buttons_, &QDialogButtonBox::accepted, this, &ImportSheet::finish);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// --- reading -----------------------------------------------------------------------------------------

void ImportSheet::readHeader() {
  facts_.isReading = true;
  facts_.trouble.reset();
  const qint64 generation = ++generation_;
  showState();
  runner_.run<ImportHeader>(
      this, [reference = reference_](Job&) { return readImportHeader(reference); },
      [this, generation](ImportHeader header) {
        if (generation == generation_) takeHeader(header);
      },
      [this, generation](const Trouble& trouble) {
        if (generation != generation_) return;
        facts_.isReading = false;
        showTrouble(trouble);
      });
}

void ImportSheet::takeHeader(const ImportHeader& header) {
  header_ = header;
  facts_.isReading = false;
  facts_.path = QString::fromStdString(header.reference.path.string());
  facts_.needsDataset = !header.stack && !header.oddSections;
  facts_.oddSections = header.oddSections;
  facts_.info = header.stack ? std::optional(header.stack->info()) : std::nullopt;
  facts_.looksInverted.reset();
  facts_.duplicates.clear();
  facts_.secondsPerSection = 0;
  facts_.datasets.clear();
  const QSignalBlocker quietDataset(dataset_);
  dataset_->clear();
  for (const DatasetInfo& info : header.datasets) {
    QStringList sides;
    for (const std::int64_t side : info.shape) sides << QString::number(side);
    const QString name = QString::fromStdString(info.name);
    facts_.datasets << name;
    dataset_->addItem(tr("%1 (%2, %3)", "dataset, extents, pixel type")
                          .arg(name, sides.join(QStringLiteral(" × ")), pixelTypeText(info.type)),
                      name);
  }
  dataset_->setCurrentIndex(dataset_->findData(QString::fromStdString(header.reference.dataset)));
  if (facts_.info) {
    if (header.reference.range) givenRange_ = header.reference.range;
    const std::int64_t sections = facts_.info->shape.z;
    const std::int64_t begin = givenRange_ ? std::min(givenRange_->begin, sections - 1) : 0;
    const std::int64_t end = givenRange_ ? std::min(givenRange_->end.value_or(sections), sections) : sections;
    facts_.firstSection = begin;
    facts_.lastSection = std::max(begin, end - 1);
    const QSignalBlocker quietFirst(first_);
    const QSignalBlocker quietLast(last_);
    first_->setRange(0, static_cast<int>(facts_.lastSection));
    first_->setValue(static_cast<int>(begin));
    last_->setRange(static_cast<int>(begin), static_cast<int>(sections) - 1);
    last_->setValue(static_cast<int>(facts_.lastSection));
    if (!facts_.isVoxelEdited) voxel_->setVoxelSize(facts_.info->voxel_size_nm);
  }
  if (facts_.projectFile.isEmpty()) proposeFile();
  showState();
  readVoxels();
}

void ImportSheet::readVoxels() {
  for (ImportPicture* picture : pictures_) picture->setPicture({});
  if (!header_.stack) return;
  const auto places = picturedSections(facts_.info->shape.z);
  for (std::size_t i = 0; i < places.size(); ++i) readPicture(i, places[i]);
  runner_.run<ImportInsight>(
      this, [stack = header_.stack](Job& job) { return readImportInsight(*stack, job); },
      [this, generation = generation_](ImportInsight insight) {
        if (generation != generation_) return;
        facts_.looksInverted = insight.looksInverted;
        facts_.duplicates = std::move(insight.duplicates);
        facts_.secondsPerSection = insight.secondsPerSection;
        if (!isPolarityEdited_) polarity_->setCurrentIndex(insight.looksInverted ? 1 : 0);
        showState();
      },
      [this, generation = generation_](const Trouble& trouble) {
        if (generation == generation_) showTrouble(trouble);
      });
}

void ImportSheet::readPicture(std::size_t place, std::int64_t z) {
  runner_.run<QImage>(
      this, [stack = header_.stack, z](Job&) { return readImportPicture(*stack, z, kLongestPicture); },
      [this, place, generation = generation_](const QImage& picture) {
        if (generation == generation_) pictures_[place]->setPicture(picture);
      },
      [this, generation = generation_](const Trouble& trouble) {
        if (generation == generation_) showTrouble(trouble);
      });
}

void ImportSheet::proposeFile() {
  struct Places {
    std::filesystem::path proposed;
    std::filesystem::path existing;
  };
  runner_.run<Places>(
      this,
      [stack = header_.reference.path, documents = documents_.toStdString()](Job&) {
        return Places{proposeProjectFile(stack, documents), projectBeside(stack)};
      },
      [this](const Places& places) {
        facts_.existingProject = QString::fromStdString(places.existing.string());
        if (facts_.projectFile.isEmpty())
          facts_.projectFile = QString::fromStdString(places.proposed.string());
        showState();
      });
}

void ImportSheet::useDataset(int index) { usePart(dataset_->itemData(index).toString().toStdString()); }

void ImportSheet::usePart(const std::string& part) {
  reference_ = header_.reference.path.string() + ":" + part;
  readHeader();
}

void ImportSheet::makeOrStopCopy() {
  if (copying_ != 0) {
    runner_.stop(copying_);
  } else {
    makeCopy();
  }
}

/// The project is then made of the copy. Whoever opens the stack meanwhile stops it.
void ImportSheet::makeCopy() {
  facts_.copiedSections = 0;
  copying_ = runner_.run<std::filesystem::path>(
      this,
      [stack = header_.stack, project = std::filesystem::path(facts_.projectFile.toStdString())](Job& job) {
        const std::filesystem::path copy = proposeFastCopy(project);
        write_stack_hdf5(copy, *stack, "/raw", job);
        return copy;
      },
      [this](const std::filesystem::path& copy) {
        reference_ = copy.string() + ":/raw";
        readHeader();
      },
      [this](const Trouble& trouble) { showTrouble(trouble); });
  showState();
}

void ImportSheet::chooseFile() {
  const QString chosenFile = choose_(this, facts_.projectFile);
  if (chosenFile.isEmpty()) return;
  facts_.isFileChosen = true;
  setProjectFile(chosenFile);
}

void ImportSheet::setProjectFile(const QString& file) {
  facts_.projectFile = file.endsWith(".cristae") ? file : file + ".cristae";
  facts_.projectExists = QFileInfo::exists(facts_.projectFile);
  facts_.trouble.reset();
  showState();
}

// --- the end -----------------------------------------------------------------------------------------

std::string ImportSheet::part() const {
  std::string text;
  if (!header_.reference.dataset.empty()) text = ":" + header_.reference.dataset;
  const std::int64_t step = stepOf(givenRange_);
  const bool isWhole =
      facts_.firstSection == 0 && facts_.lastSection == facts_.info->shape.z - 1 && step == 1;
  if (isWhole) return text;
  text += "[" + std::to_string(facts_.firstSection) + ":" + std::to_string(facts_.lastSection + 1);
  if (step > 1) text += ":" + std::to_string(step);
  return text + "]";
}

ProjectStack ImportSheet::describe(const Stack& stack) const {
  ProjectStack description;
  std::error_code fault;
  const auto absolute = std::filesystem::absolute(header_.reference.path, fault);
  description.path = fault ? header_.reference.path : absolute.lexically_normal();
  description.part = part();
  description.shape = stack.info().shape;
  description.voxel_size_nm = voxel_->voxelSize();
  const bool isFromFile = description.voxel_size_nm == facts_.info->voxel_size_nm;
  if (isFromFile) {
    // With a step in z the range knows better than the headers.
    description.voxel_size_nm = stack.info().voxel_size_nm;
    description.voxel_size_source = stack.info().voxel_size_source;
  } else if (description.voxel_size_nm) {
    description.voxel_size_source = "user";
  }
  description.is_inverted = polarity_->currentIndex() == 1;
  return description;
}

void ImportSheet::finish() {
  if (!importSheetState(facts_).canOpen) return;
  facts_.isReading = true;
  facts_.trouble.reset();
  showState();
  struct Opened {
    std::shared_ptr<const Stack> stack;
    std::string hash;
    bool isTaken = false;
  };
  const std::string reference = header_.reference.path.string() + part();
  runner_.run<Opened>(
      this,
      [reference, isWhole = reference.back() != ']', stack = header_.stack,
       file = facts_.projectFile.toStdString()](Job&) {
        Opened opened;
        opened.stack = isWhole ? stack : open_stack(reference);
        opened.hash = content_hash(*opened.stack);
        opened.isTaken = std::filesystem::exists(file);
        return opened;
      },
      [this, reference](const Opened& opened) {
        facts_.isReading = false;
        facts_.projectExists = opened.isTaken;
        showState();
        if (opened.isTaken) return;
        ImportChoice choice{reference, describe(*opened.stack), opened.stack,
                            facts_.projectFile.toStdString()};
        choice.description.content_hash = opened.hash;
        Q_EMIT chosen(choice);
      },
      [this](const Trouble& trouble) {
        facts_.isReading = false;
        showTrouble(trouble);
      });
}

void ImportSheet::showTrouble(const Trouble& trouble) {
  facts_.trouble = trouble;
  showState();
}

// --- texts -------------------------------------------------------------------------------------------

void ImportSheet::showState() {
  const ImportSheetState state = importSheetState(facts_);
  showPlace();
  dataset_->setVisible(state.showsDatasets);
  datasetLabel_->setVisible(state.showsDatasets);
  size_->setText(state.shape);
  type_->setText(state.type);
  storage_->setText(state.storage);
  range_->setText(state.range);
  voxelOrigin_->setText(state.voxelOrigin);
  polarityGuess_->setText(state.polarity);
  notes_->setText(state.notes.join('\n'));
  notes_->setVisible(!state.notes.isEmpty());
  problem_->setText(state.problem);
  problem_->setVisible(!state.problem.isEmpty());
  skipOdd_->setText(state.skipOdd);
  skipOdd_->setVisible(!state.skipOdd.isEmpty());
  padOdd_->setText(state.padOdd);
  padOdd_->setVisible(!state.padOdd.isEmpty());
  copy_->setText(state.copy);
  makeCopy_->setText(state.copyButton);
  copyRow_->setVisible(!state.copy.isEmpty());
  existing_->setText(state.existing);
  existingRow_->setVisible(!state.existing.isEmpty());
  contents_->setVisible(state.hasStack || facts_.isReading);
  fileRow_->setVisible(state.hasStack);
  file_->setText(QDir::toNativeSeparators(facts_.projectFile));
  for (QWidget* field : std::initializer_list<QWidget*>{first_, last_, voxel_, polarity_}) {
    field->setEnabled(state.hasStack && !facts_.isReading);
  }
  dataset_->setEnabled(!facts_.isReading);
  showProposal(state);
  open_->setText(facts_.isReading ? tr("Reading…") : tr("&Open stack"));
  const auto places = picturedSections(facts_.info ? facts_.info->shape.z : 1);
  for (std::size_t i = 0; i < pictures_.size(); ++i) {
    pictures_[i]->setVisible(i < places.size());
    if (i < places.size())
      pictures_[i]->setCaption(facts_.info ? tr("Section %1").arg(places[i]) : QString());
  }
}

/// The button that Enter presses, unless the user is elsewhere by then.
void ImportSheet::showProposal(const ImportSheetState& state) {
  const bool isReadyNow = state.canOpen && !open_->isEnabled();
  open_->setEnabled(state.canOpen);
  QPushButton* proposed = state.proposesExisting ? openExisting_ : open_;
  if (proposed != proposed_) {
    for (QPushButton* button : {open_, openExisting_})
      setButtonRole(*button, button == proposed ? ButtonRole::primary : ButtonRole::normal);
    proposed->setDefault(true);
    proposed_ = proposed;
  }
  const QWidget* focus = focusWidget();
  if (isReadyNow && (focus == nullptr || buttons_->isAncestorOf(focus) || focus == this))
    proposed->setFocus();
}

/// In one line each, with the middle left out where it is long; the whole path is in the tooltip.
void ImportSheet::showPlace() {
  const QString path = QDir::toNativeSeparators(facts_.path);
  const int room = contentsRect().width() - 48;
  const auto fitted = [room](const QLabel& label, const QString& text) {
    return label.fontMetrics().elidedText(text, Qt::ElideMiddle, room);
  };
  name_->setText(fitted(*name_, tr("Open %1").arg(importSheetState(facts_).name)));
  path_->setText(fitted(*path_, path));
  path_->setToolTip(path);
}

void ImportSheet::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  showPlace();
}

void ImportSheet::retranslate() {
  setWindowTitle(tr("Open a stack"));
  datasetLabel_->setText(tr("&Dataset"));
  sizeLabel_->setText(tr("Size"));
  typeLabel_->setText(tr("Type"));
  storageLabel_->setText(tr("Memory"));
  rangeLabel_->setText(tr("&Sections"));
  rangeTo_->setText(tr("&to", "between the first and the last section of a range"));
  voxelLabel_->setText(tr("Voxel size"));
  polarityLabel_->setText(tr("&Polarity"));
  fileLabel_->setText(tr("Project file"));
  changeFile_->setText(tr("C&hange…"));
  openExisting_->setText(tr("O&pen that project"));
  buttons_->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
  const int polarity = std::max(0, polarity_->currentIndex());
  polarity_->clear();
  polarity_->addItem(tr("Dark membranes on light (usual)"));
  polarity_->addItem(tr("Light membranes on dark"));
  polarity_->setCurrentIndex(polarity);
  retranslateControls();
  showState();
}

void ImportSheet::retranslateControls() {
  describeControl(*dataset_, tr("Dataset"), tr("Which of the volumes in this file is opened."));
  describeControl(*first_, tr("First section"), tr("Sections before it are left out. They count from 0."));
  describeControl(*last_, tr("Last section"), tr("Sections after it are left out."));
  describeControl(*voxel_, tr("Voxel size"), tr("Size of a voxel in x, y and z."));
  describeControl(*polarity_, tr("Polarity"),
                  tr("Whether membranes are darker or lighter than what is around."));
  describeControl(
      *makeCopy_, tr("Fast copy"),
      tr("Writes the stack once more as HDF5, beside the project, and opens that one. Your file stays "
         "as it is."));
  describeControl(*skipOdd_, tr("Skip the sections of another size"),
                  tr("They stay in the folder; the stack goes without them."));
  describeControl(
      *padOdd_, tr("Pad the sections of another size"),
      tr("Too large ones are cropped, too small ones continued with their last pixels, at the right "
         "and below. The files stay as they are."));
  describeControl(*changeFile_, tr("Change the place of the project"),
                  tr("The stack is never copied; points and results go into the project file."));
  describeControl(*openExisting_, tr("Open the project that is there"),
                  tr("Goes on with its points and results instead of starting anew."));
  describeControl(*open_, tr("Open stack"), tr("Makes the project file and shows the stack."));
  describeControl(*buttons_->button(QDialogButtonBox::Cancel), tr("Cancel"), tr("Closes; nothing is made."));
}

void ImportSheet::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace cristae::ui
