#include "ui/dialogs/export_sheet.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/document/trouble.h"
#include "ui/theme/describe.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

constexpr int kName = 0, kSize = 1, kOpensIn = 2;
constexpr int kSteps = 1000;  // of the progress bar

QString askFolder(QWidget* parent, const QString& folder) {
  return QFileDialog::getExistingDirectory(parent, ExportSheet::tr("Where the files go"), folder);
}

QLabel* wrapped(QWidget* parent, TextRole role) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  setTextRole(*label, role);
  return label;
}

QTreeWidget* fileTable(QWidget* parent, int columns) {
  auto* table = new QTreeWidget(parent);
  table->setColumnCount(columns);
  table->setRootIsDecorated(false);
  table->setUniformRowHeights(true);
  table->setSelectionMode(QAbstractItemView::NoSelection);
  table->header()->setStretchLastSection(true);
  return table;
}

/// Folders too: some formats are one.
QStringList namesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// At most a handful of names, so that the question stays readable.
QString someNames(const QStringList& names) {
  constexpr qsizetype kShown = 4;
  const QString shown = names.mid(0, kShown).join(QStringLiteral(", "));
  if (names.size() <= kShown) return shown;
  return ExportSheet::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - kShown)).arg(shown);
}

}  // namespace

ExportSheet::ExportSheet(JobRunner& runner, ExportSource source, const ExportFacts& facts,
                         const ExportChoices& choices, QWidget* parent)
    : QDialog(parent),
      runner_(runner),
      source_(std::move(source)),
      facts_(facts),
      choices_(choices),
      choose_(askFolder),
      title_(new QLabel(this)),
      pages_(new QStackedWidget(this)) {
  setTextRole(*title_, TextRole::title);
  const std::int64_t last = std::max<std::int64_t>(0, facts_.shape.z - 1);
  if (choices_.hasAllSections) choices_.firstSection = 0;
  if (choices_.hasAllSections) choices_.lastSection = last;
  choices_.firstSection = std::clamp<std::int64_t>(choices_.firstSection, 0, last);
  choices_.lastSection = std::clamp<std::int64_t>(choices_.lastSection, choices_.firstSection, last);
  if (facts_.figure.isEmpty()) choices_.hasFigures = false;
  if (!facts_.hasResult) {
    choices_.hasMasks = choices_.hasTable = choices_.hasSemanticMask = false;
    choices_.hasOutlines = choices_.hasSurfaces = false;
  }
  area_ = new QScrollArea(pages_);
  area_->setWidgetResizable(true);
  area_->setFrameShape(QFrame::NoFrame);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->setWidget(makeChoices());
  pages_->addWidget(area_);
  pages_->addWidget(makeWork());
  pages_->addWidget(makeReport());
  note_ = wrapped(this, TextRole::body);
  note_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  note_->setMinimumHeight(2 * fontMetrics().lineSpacing());  // always, so that nothing moves when it speaks
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(20, 20, 20, 16);
  rows->setSpacing(12);
  rows->addWidget(title_);
  rows->addWidget(pages_, 1);
  rows->addWidget(note_);  // outside the choices: a question must not scroll out of sight
  rows->addLayout(makeFoot());
  setMinimumWidth(fontMetrics().averageCharWidth() * 92);
  connectChoices();
  retranslate();
  showChoices();
  lookAtFolder();
  export_->setFocus();
}

ExportSheet::~ExportSheet() { runner_.stop(job_); }

QWidget* ExportSheet::makeChoices() {
  auto* page = new QWidget(this);
  masks_ = new QCheckBox(page);
  format_ = new QComboBox(page);
  type_ = new QComboBox(page);
  semantic_ = new QCheckBox(page);
  table_ = new QCheckBox(page);
  tableFormat_ = new QComboBox(page);
  outlines_ = new QCheckBox(page);
  outlineFormat_ = new QComboBox(page);
  surfaces_ = new QCheckBox(page);
  surfaceFormat_ = new QComboBox(page);
  instancesLabel_ = new QLabel(page);
  instances_ = new QComboBox(page);
  instancesNote_ = new QLabel(page);
  setTextRole(*instancesNote_, TextRole::secondary);
  points_ = new QCheckBox(page);
  layout_ = new QComboBox(page);
  figures_ = new QCheckBox(page);
  toLabel_ = new QLabel(page);
  first_ = new QSpinBox(page);
  last_ = new QSpinBox(page);
  instancesLabel_->setBuddy(instances_);
  toLabel_->setBuddy(last_);
  for (int i = 0; i < 6; ++i) format_->addItem(QString());
  for (int i = 0; i < (canWriteSpreadsheets() ? 2 : 1); ++i) tableFormat_->addItem(QString());
  for (int i = 0; i < 2; ++i) outlineFormat_->addItem(QString());
  for (int i = 0; i < 4; ++i) surfaceFormat_->addItem(QString());
  for (int i = 0; i < 4; ++i) type_->addItem(QString());
  for (int i = 0; i < 3; ++i) instances_->addItem(QString());
  for (const PointsLayout layout : {PointsLayout::cristae, PointsLayout::napari, PointsLayout::fiji})
    layout_->addItem(QString(), static_cast<int>(layout));
  for (QSpinBox* spin : {first_, last_})
    spin->setRange(0, static_cast<int>(std::max<std::int64_t>(0, facts_.shape.z - 1)));

  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  grid->addWidget(instancesLabel_, 0, 0);
  grid->addWidget(instances_, 0, 1);
  grid->addWidget(instancesNote_, 1, 1);
  auto* maskRow = new QHBoxLayout;
  maskRow->setSpacing(8);
  maskRow->addWidget(format_, 1);
  maskRow->addWidget(type_, 2);
  grid->addWidget(masks_, 2, 0);
  grid->addLayout(maskRow, 2, 1);
  grid->addWidget(semantic_, 3, 0, 1, 2);
  grid->addWidget(table_, 4, 0);
  grid->addWidget(tableFormat_, 4, 1);
  grid->addWidget(outlines_, 5, 0);
  grid->addWidget(outlineFormat_, 5, 1);
  grid->addWidget(surfaces_, 6, 0);
  grid->addWidget(surfaceFormat_, 6, 1);
  grid->addWidget(points_, 7, 0);
  grid->addWidget(layout_, 7, 1);
  auto* range = new QHBoxLayout;
  range->setSpacing(8);
  range->addWidget(first_, 1);
  range->addWidget(toLabel_);
  range->addWidget(last_, 1);
  grid->addWidget(figures_, 8, 0);
  grid->addLayout(range, 8, 1);
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(12);
  rows->addLayout(grid);
  rows->addWidget(makeTargets(page));
  rows->addWidget(makeFiles(page), 1);
  return page;
}

QWidget* ExportSheet::makeTargets(QWidget* parent) {
  auto* box = new QWidget(parent);
  folderLabel_ = new QLabel(box);
  folder_ = new QLineEdit(box);
  browse_ = new QPushButton(box);
  browse_->setAutoDefault(false);
  nameLabel_ = new QLabel(box);
  name_ = new QLineEdit(box);
  folderLabel_->setBuddy(folder_);
  nameLabel_->setBuddy(name_);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->addWidget(folderLabel_, 0, 0);
  grid->addWidget(folder_, 0, 1);
  grid->addWidget(browse_, 0, 2);
  grid->addWidget(nameLabel_, 1, 0);
  grid->addWidget(name_, 1, 1, 1, 2);
  grid->setColumnStretch(1, 1);
  return box;
}

QWidget* ExportSheet::makeFiles(QWidget* parent) {
  auto* box = new QWidget(parent);
  filesTitle_ = new QLabel(box);
  setTextRole(*filesTitle_, TextRole::heading);
  files_ = fileTable(box, 3);
  files_->setMinimumHeight(fontMetrics().height() * 6);
  auto* rows = new QVBoxLayout(box);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(6);
  rows->addWidget(filesTitle_);
  rows->addWidget(files_, 1);
  return box;
}

QWidget* ExportSheet::makeWork() {
  auto* page = new QWidget(this);
  workText_ = wrapped(page, TextRole::body);
  bar_ = new QProgressBar(page);
  bar_->setTextVisible(false);
  bar_->setRange(0, kSteps);
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(workText_);
  rows->addWidget(bar_);
  rows->addStretch(1);
  return page;
}

QWidget* ExportSheet::makeReport() {
  auto* page = new QWidget(this);
  reportText_ = wrapped(page, TextRole::body);
  reportFiles_ = fileTable(page, 1);
  reportFiles_->setHeaderHidden(true);
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(8);
  rows->addWidget(reportText_);
  rows->addWidget(reportFiles_, 1);
  return page;
}

QLayout* ExportSheet::makeFoot() {
  showFolder_ = new QPushButton(this);
  close_ = new QPushButton(this);
  export_ = new QPushButton(this);
  export_->setObjectName("export");
  setButtonRole(*export_, ButtonRole::primary);
  for (QPushButton* button : {showFolder_, close_}) button->setAutoDefault(false);
  export_->setDefault(true);
  auto* foot = new QHBoxLayout;
  foot->addWidget(showFolder_);
  foot->addStretch(1);
  foot->addWidget(close_);
  foot->addWidget(export_);
  connect(showFolder_, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(choices_.folder); });
  connect(close_, &QPushButton::clicked, this, &ExportSheet::reject);
  connect(export_, &QPushButton::clicked, this, &ExportSheet::startExport);
  return foot;
}

void ExportSheet::connectChoices() {
  for (QCheckBox* box : {masks_, semantic_, table_, outlines_, surfaces_, points_, figures_})
    connect(box, &QCheckBox::toggled, this, &ExportSheet::readChoices);
  for (QComboBox* box : {format_, type_, tableFormat_, outlineFormat_, surfaceFormat_, instances_, layout_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // also after the language has changed
    connect(box, &QComboBox::currentIndexChanged, this, &ExportSheet::readChoices);
  }
  for (QSpinBox* spin : {first_, last_})
    connect(spin, &QSpinBox::valueChanged, this, &ExportSheet::readChoices);
  connect(name_, &QLineEdit::textChanged, this, &ExportSheet::readChoices);
  connect(folder_, &QLineEdit::editingFinished, this, [this] {
    if (folder_->text() == choices_.folder) return;
    readChoices();
    lookAtFolder();
  });
  connect(browse_, &QPushButton::clicked, this, &ExportSheet::chooseFolder);
  connect(&runner_, &JobRunner::phaseChanged, this,
          [this](qint64 job, const QString& name, qint64 index, qint64 count) {
            // Work on one file tells parts of its own.
            const bool isFile = std::ranges::find(plan_.files, name, &PlannedFile::name) != plan_.files.end();
            if (job != job_ || count == 0 || !isFile) return;
            workText_->setText(tr("Writing %1…").arg(name));
            doneBefore_ = static_cast<double>(index) / static_cast<double>(count);
            showProgress(0);
          });
  connect(&runner_, &JobRunner::progressChanged, this, [this](qint64 job, qint64 done, qint64 total) {
    if (job == job_ && total > 0) showProgress(static_cast<double>(done) / static_cast<double>(total));
  });
  connect(&runner_, &JobRunner::ended, this, [this](qint64 job) {
    if (job == job_) showEnd();
  });
}

void ExportSheet::showChoices() {
  isShowingChoices_ = true;
  masks_->setChecked(choices_.hasMasks);
  format_->setCurrentIndex(static_cast<int>(choices_.maskFormat));
  constexpr std::array kTypes = {TiffLabelType::automatic, TiffLabelType::uint16, TiffLabelType::uint32,
                                 TiffLabelType::float32};
  for (std::size_t i = 0; i < kTypes.size(); ++i) {
    if (kTypes[i] == choices_.tiffType) type_->setCurrentIndex(static_cast<int>(i));
  }
  instances_->setCurrentIndex(static_cast<int>(choices_.instances));
  semantic_->setChecked(choices_.hasSemanticMask);
  table_->setChecked(choices_.hasTable);
  tableFormat_->setCurrentIndex(canWriteSpreadsheets() ? static_cast<int>(choices_.tableFormat) : 0);
  outlines_->setChecked(choices_.hasOutlines);
  outlineFormat_->setCurrentIndex(static_cast<int>(choices_.outlineFormat));
  surfaces_->setChecked(choices_.hasSurfaces);
  surfaceFormat_->setCurrentIndex(static_cast<int>(choices_.surfaceFormat));
  points_->setChecked(choices_.hasPoints);
  layout_->setCurrentIndex(layout_->findData(static_cast<int>(choices_.pointsLayout)));
  figures_->setChecked(choices_.hasFigures);
  first_->setValue(static_cast<int>(choices_.firstSection));
  last_->setValue(static_cast<int>(choices_.lastSection));
  folder_->setText(choices_.folder);
  name_->setText(choices_.baseName);
  isShowingChoices_ = false;
  replan();
}

void ExportSheet::readChoices() {
  if (isShowingChoices_) return;
  constexpr std::array kTypes = {TiffLabelType::automatic, TiffLabelType::uint16, TiffLabelType::uint32,
                                 TiffLabelType::float32};
  choices_.hasMasks = masks_->isChecked();
  choices_.maskFormat = static_cast<MaskFormat>(format_->currentIndex());
  choices_.tiffType = kTypes[static_cast<std::size_t>(std::max(0, type_->currentIndex()))];
  choices_.instances = static_cast<ExportInstances>(instances_->currentIndex());
  choices_.hasSemanticMask = semantic_->isChecked();
  choices_.hasTable = table_->isChecked();
  choices_.tableFormat = static_cast<TableFormat>(tableFormat_->currentIndex());
  choices_.hasOutlines = outlines_->isChecked();
  choices_.outlineFormat = static_cast<OutlineFormat>(outlineFormat_->currentIndex());
  choices_.hasSurfaces = surfaces_->isChecked();
  choices_.surfaceFormat = static_cast<SurfaceFormat>(surfaceFormat_->currentIndex());
  choices_.hasPoints = points_->isChecked();
  choices_.pointsLayout = static_cast<PointsLayout>(layout_->currentData().toInt());
  choices_.hasFigures = figures_->isChecked();
  choices_.firstSection = first_->value();
  choices_.lastSection = last_->value();
  choices_.folder = folder_->text();
  choices_.baseName = name_->text();
  const QSignalBlocker quiet(last_);
  last_->setMinimum(first_->value());
  choices_.lastSection = last_->value();
  choices_.hasAllSections =
      last_->maximum() > 0 && first_->value() == 0 && last_->value() == last_->maximum();
  replan();
}

void ExportSheet::chooseFolder() {
  const QString folder = choose_(this, choices_.folder);
  if (folder.isEmpty()) return;
  folder_->setText(folder);
  readChoices();
  lookAtFolder();
}

/// A folder may lie on a slow disk, or hold very many files.
void ExportSheet::lookAtFolder() {
  present_.clear();
  const QString folder = choices_.folder;
  if (folder.isEmpty()) return;
  runner_.run<QStringList>(
      this, [folder](Job&) { return namesIn(folder); },
      [this, folder](const QStringList& names) {
        if (folder != choices_.folder) return;
        const bool isAsking = isQuestion_;  // pressed while the folder was looked at
        present_ = QSet<QString>(names.begin(), names.end());
        replan();
        if (isAsking && !plan_.existing().isEmpty()) showQuestion(true);
      });
}

void ExportSheet::replan() {
  plan_ = exportPlan(choices_, facts_, present_);
  masks_->setEnabled(facts_.hasResult);
  table_->setEnabled(facts_.hasResult);
  semantic_->setEnabled(facts_.hasResult);
  outlines_->setEnabled(facts_.hasResult);
  surfaces_->setEnabled(facts_.hasResult);
  tableFormat_->setEnabled(choices_.hasTable);
  outlineFormat_->setEnabled(choices_.hasOutlines);
  surfaceFormat_->setEnabled(choices_.hasSurfaces);
  instances_->setEnabled(facts_.hasResult && choices_.usesInstances());
  format_->setEnabled(choices_.hasMasks);
  type_->setEnabled(choices_.hasMasks && choices_.maskFormat == MaskFormat::tiff);
  layout_->setEnabled(choices_.hasPoints);
  figures_->setEnabled(!facts_.figure.isEmpty());
  first_->setEnabled(choices_.hasFigures);
  last_->setEnabled(choices_.hasFigures);
  const auto kept = keptInstances(choices_.instances, facts_);
  instancesNote_->setVisible(facts_.hasResult && kept.has_value());
  if (kept) instancesNote_->setText(tr("%n instance(s) in the files", nullptr, static_cast<int>(*kept)));
  showFiles();
  showQuestion(false);
}

void ExportSheet::showFiles() {
  files_->clear();
  for (const PlannedFile& file : plan_.files) {
    auto* item = new QTreeWidgetItem(files_);
    item->setText(kName, file.exists ? tr("%1 (is there already)").arg(file.name) : file.name);
    item->setToolTip(kName, file.name);
    item->setText(kSize, aboutText(file.aboutBytes));
    item->setTextAlignment(kSize, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(kOpensIn, file.opensIn);
  }
  files_->resizeColumnToContents(kName);
  files_->resizeColumnToContents(kSize);
  filesTitle_->setText(plan_.files.empty()
                           ? tr("Files")
                           : tr("%n file(s), %1 in all", nullptr, static_cast<int>(plan_.files.size()))
                                 .arg(aboutText(plan_.aboutBytes)));
}

void ExportSheet::showQuestion(bool isShown) {
  isQuestion_ = isShown;
  const QStringList existing = plan_.existing();
  const bool isProblem = !plan_.problem.isEmpty();
  setTone(*note_, isProblem || isShown ? Tone::warning : Tone::neutral);
  note_->setText(isProblem ? plan_.problem
                 : isShown ? tr("The folder holds these already: %1. Replace them, or choose another name.")
                                 .arg(someNames(existing))
                           : QString());
  export_->setEnabled(plan_.canExport());
  retranslateFoot();
}

void ExportSheet::startExport() {
  if (pages_->currentIndex() != kChoicePage) return;
  if (folder_->text() != choices_.folder) readChoices();
  if (!plan_.canExport()) return;
  const QString folder = choices_.folder;
  const bool isConfirmed = isQuestion_;
  // What lies in the folder may have changed since it was looked at.
  if (isLooking_) return;
  isLooking_ = true;
  runner_.run<QStringList>(
      this, [folder](Job&) { return namesIn(folder); },
      [this, isConfirmed](const QStringList& names) {
        isLooking_ = false;
        const QStringList known = plan_.existing();
        present_ = QSet<QString>(names.begin(), names.end());
        replan();
        const bool isKnown = isConfirmed && plan_.existing() == known;
        if (!plan_.existing().isEmpty() && !isKnown) {
          showQuestion(true);
        } else {
          write();
        }
      });
}

void ExportSheet::write() {
  Q_EMIT choicesUsed(choices_);
  pages_->setCurrentIndex(kWorkPage);
  bar_->setValue(0);
  workText_->setText(tr("Writing…"));
  report_ = std::make_shared<ExportReport>();
  trouble_.reset();
  job_ = runner_.run<void>(
      this,
      [source = source_, choices = choices_, files = plan_.files, report = report_](Job& job) {
        exportFiles(source, choices, files, *report, job);
      },
      [] {}, [this](const Trouble& trouble) { trouble_ = trouble; });
  retranslateFoot();
}

/// Reading comes before writing within one file; the bar never goes back.
void ExportSheet::showProgress(double ofFile) {
  const double done = doneBefore_ + ofFile / static_cast<double>(plan_.files.size());
  bar_->setValue(std::max(bar_->value(), static_cast<int>(kSteps * done)));
}

void ExportSheet::showEnd() {
  pages_->setCurrentIndex(kReportPage);
  const QString folder = QDir::toNativeSeparators(choices_.folder);
  const int count = static_cast<int>(report_->written.size());
  if (trouble_) {
    reportText_->setText(troubleText(*trouble_) + '\n' +
                         tr("What is listed below was written before and is whole."));
  } else if (report_->isComplete) {
    reportText_->setText(
        tr("%n file(s) with %1 are in %2.", nullptr, count)
            .arg(QLocale().formattedDataSize(report_->bytes, 1, QLocale::DataSizeSIFormat), folder));
  } else {
    reportText_->setText(tr("Stopped. %n file(s) were written before and are whole.", nullptr, count));
  }
  setTone(*reportText_, trouble_ ? Tone::error : report_->isComplete ? Tone::success : Tone::neutral);
  reportFiles_->clear();
  for (const QString& name : report_->written) new QTreeWidgetItem(reportFiles_, QStringList{name});
  reportFiles_->setVisible(!report_->written.isEmpty());
  retranslateFoot();
  close_->setFocus();
}

void ExportSheet::reject() {
  if (isWriting()) {
    runner_.stop(job_);
    close_->setEnabled(false);
    return;
  }
  if (isQuestion_) return showQuestion(false);
  QDialog::reject();
}

void ExportSheet::retranslateChoices() {
  instancesLabel_->setText(tr("Instances"));
  instances_->setItemText(0, tr("All"));
  instances_->setItemText(1, tr("All but the rejected"));
  instances_->setItemText(2, tr("Only the accepted"));
  describeControl(*instances_, tr("Instances"),
                  tr("Which instances masks, table, outlines and surfaces hold. Ids stay as they are."));
  masks_->setText(tr("Instance masks"));
  describeControl(*masks_, tr("Instance masks"), tr("A labelled stack of the full shape, 0 is background."));
  format_->setItemText(0, tr("TIFF"));
  format_->setItemText(1, tr("HDF5"));
  format_->setItemText(2, tr("NIfTI"));
  format_->setItemText(3, tr("NRRD"));
  format_->setItemText(4, tr("OME-Zarr"));
  format_->setItemText(5, tr("Neuroglancer"));
  describeControl(*format_, tr("Format of the masks"),
                  tr("TIFF opens anywhere; HDF5, OME-Zarr and Neuroglancer are read in pieces."));
  type_->setItemText(0, tr("16 bit, 32 bit when needed"));
  type_->setItemText(1, tr("16 bit"));
  type_->setItemText(2, tr("32 bit, not for Fiji"));
  type_->setItemText(3, tr("32-bit float, for Fiji"));
  describeControl(*type_, tr("Type of the masks"), tr("16 bit holds 65,535 instances."));
  semantic_->setText(tr("One mask of all mitochondria (0 and 255)"));
  describeControl(*semantic_, tr("One mask of all mitochondria"),
                  tr("An 8-bit stack that Fiji takes as binary."));
  table_->setText(tr("Table of the instances"));
  describeControl(
      *table_, tr("Table of the instances"),
      tr("One row for each instance with all measures, and the definition and unit of each column."));
  tableFormat_->setItemText(0, tr("CSV, and a second file with what each column means"));
  if (canWriteSpreadsheets()) tableFormat_->setItemText(1, tr("Excel workbook"));
  describeControl(*tableFormat_, tr("Format of the table"),
                  tr("CSV for R and Python; the workbook has what each column means on a second sheet."));
  outlines_->setText(tr("Outlines of the instances"));
  describeControl(*outlines_, tr("Outlines of the instances"),
                  tr("One outline for each instance in each section."));
  outlineFormat_->setItemText(0, tr("ZIP archive for ImageJ's ROI manager"));
  outlineFormat_->setItemText(1, tr("GeoJSON for QuPath"));
  describeControl(*outlineFormat_, tr("Format of the outlines"), tr("Which program the outlines are for."));
  surfaces_->setText(tr("Surfaces of the instances, in one scene"));
  describeControl(*surfaces_, tr("Surfaces of the instances"), tr("One file, lengths in micrometres."));
  surfaceFormat_->setItemText(0, tr("PLY"));
  surfaceFormat_->setItemText(1, tr("glTF"));
  surfaceFormat_->setItemText(2, tr("STL"));
  surfaceFormat_->setItemText(3, tr("OBJ"));
  describeControl(*surfaceFormat_, tr("Format of the surfaces"),
                  tr("PLY and glTF keep a colour and the id for each instance."));
  points_->setText(tr("Points"));
  describeControl(*points_, tr("Points"), tr("All points, negative ones too."));
  layout_->setItemText(0, tr("As Cristae reads them"));
  layout_->setItemText(1, tr("For napari"));
  layout_->setItemText(2, tr("For Fiji"));
  describeControl(*layout_, tr("Layout of the points"), tr("Which program the table of points is for."));
  figures_->setText(tr("Pictures, as seen"));
  describeControl(*figures_, tr("Pictures, as seen"),
                  tr("Sections with overlay, points, scale bar and legend, 300 dpi."));
  first_->setPrefix(tr("section ", "before the number of the first section; keep the space"));
  toLabel_->setText(tr("to"));
  describeControl(*first_, tr("First section"), tr("First section that becomes a picture."));
  describeControl(*last_, tr("Last section"), tr("Last section that becomes a picture."));
}

void ExportSheet::retranslateFoot() {
  const int page = pages_->currentIndex();
  const int existing = static_cast<int>(plan_.existing().size());
  export_->setVisible(page == kChoicePage);
  note_->setVisible(page == kChoicePage);
  export_->setText(isQuestion_ ? tr("Replace %n file(s)", nullptr, existing) : tr("Export"));
  describeControl(
      *export_, export_->text(),
      isQuestion_ ? tr("Writes over the files that are there.") : tr("Writes the files listed above."));
  close_->setEnabled(true);
  close_->setText(page == kWorkPage ? tr("Stop") : page == kReportPage ? tr("Close") : tr("Cancel"));
  describeControl(
      *close_, close_->text(),
      page == kWorkPage ? tr("Stops writing; files that are whole stay.") : tr("Closes this sheet."));
  showFolder_->setVisible(page == kReportPage && report_ && !report_->written.isEmpty());
}

void ExportSheet::retranslate() {
  setWindowTitle(tr("Export"));
  title_->setText(tr("Export"));
  retranslateChoices();
  folderLabel_->setText(tr("Folder"));
  describeControl(*folder_, tr("Folder"), tr("Where the files go."));
  browse_->setText(tr("Choose…"));
  describeControl(*browse_, tr("Choose a folder"), tr("Chooses the folder where the files go."));
  nameLabel_->setText(tr("Name"));
  describeControl(*name_, tr("Name"), tr("What all file names begin with."));
  files_->setHeaderLabels({tr("File"), tr("Size"), tr("Opens in")});
  describeControl(*files_, tr("Files to be written"), tr("What will be written, with estimated sizes."));
  describeControl(*reportFiles_, tr("Files that were written"),
                  tr("Files that are whole and in the folder."));
  bar_->setAccessibleName(tr("Progress"));
  bar_->setToolTip(tr("How much is written."));
  showFolder_->setText(tr("Show folder"));
  describeControl(*showFolder_, tr("Show folder"), tr("Opens the folder in the file manager."));
  retranslateFoot();
  showFiles();
}

/// As large as the choices, where the screen has the room.
void ExportSheet::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  const int around = sizeHint().height() - area_->sizeHint().height();
  const QSize choices = area_->widget()->sizeHint();
  const QSize room = screen()->availableGeometry().size() * 9 / 10;
  const int beside = width() - area_->viewport()->width();
  resize(QSize(std::max(width(), beside + choices.width()), around + choices.height()).boundedTo(room));
}

void ExportSheet::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    if (pages_->currentIndex() == kChoicePage) replan();
  }
  QDialog::changeEvent(event);
}

}  // namespace cristae::ui
