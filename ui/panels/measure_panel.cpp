#include "ui/panels/measure_panel.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QCursor>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/measure_columns.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/select_row.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

/// Columns are as wide as these many rows need: to ask thousands would hold the window up.
constexpr int kRowsMeasured = 50;

}  // namespace

MeasurePanel::MeasurePanel(QWidget* parent)
    : QWidget(parent),
      model_(new InstancesModel(this)),
      filter_(new InstancesFilter(this)),
      pages_(new QStackedWidget(this)),
      empty_(new EmptyState(this)) {
  setObjectName(QStringLiteral("measurePanel"));
  filter_->setSourceModel(model_);
  pages_->addWidget(empty_);
  pages_->addWidget(makeResultPage());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(pages_);
  connectAll();
  retranslate();
}

QWidget* MeasurePanel::makeResultPage() {
  auto* page = new QWidget(this);
  notice_ = new QLabel(page);
  counts_ = new QLabel(page);
  counts_->setObjectName(QStringLiteral("counts"));
  sizes_ = new QLabel(page);
  share_ = new QLabel(page);
  densities_ = new QLabel(page);
  inequality_ = new QLabel(page);
  for (QLabel* label : {notice_, counts_, sizes_, share_, densities_, inequality_}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  setTone(*notice_, Tone::warning);
  setTextRole(*counts_, TextRole::heading);
  for (QLabel* label : {share_, densities_, inequality_}) setTextRole(*label, TextRole::secondary);
  against_ = new CollapsibleSection(page);
  against_->setContent(makeChoices());
  against_->setExpanded(false);
  frame_ = new FramePanel;
  frameSection_ = new CollapsibleSection(page);
  frameSection_->setObjectName(QStringLiteral("frameSection"));
  frameSection_->setContent(frame_);
  frameSection_->setExpanded(false);
  setVoxelSize_ = new QPushButton(themeIcon(QStringLiteral("measure")), {}, page);
  setVoxelSize_->setObjectName(QStringLiteral("setVoxelSize"));
  asTable_ = new QPushButton(page);
  asPlot_ = new QPushButton(page);
  auto* group = new QButtonGroup(page);
  auto* switches = new QHBoxLayout;
  for (QPushButton* button : {asTable_, asPlot_}) {
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    group->addButton(button);
    switches->addWidget(button);
  }
  asPlot_->setObjectName(QStringLiteral("asPlot"));
  asTable_->setChecked(true);
  faces_ = new QStackedWidget(page);
  plot_ = new MeasurePlot;
  faces_->addWidget(makeTableFace());
  faces_->addWidget(plot_);
  methods_ = new QPushButton(themeIcon(QStringLiteral("copy")), {}, page);
  methods_->setObjectName(QStringLiteral("methodsText"));
  report_ = new QPushButton(themeIcon(QStringLiteral("export")), {}, page);
  report_->setObjectName(QStringLiteral("report"));

  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(12, 12, 12, 12);
  layout->setSpacing(8);
  for (QWidget* widget :
       std::initializer_list<QWidget*>{notice_, counts_, sizes_, share_, against_, frameSection_})
    layout->addWidget(widget);
  layout->addWidget(setVoxelSize_, 0, Qt::AlignLeft);
  layout->addLayout(switches);
  layout->addWidget(faces_, 1);
  auto* buttons = new FlowLayout;
  buttons->addWidget(methods_);
  buttons->addWidget(report_);
  layout->addLayout(buttons);
  return page;
}

/// Figures of the population, and what shares, densities and contacts are taken against.
QWidget* MeasurePanel::makeChoices() {
  auto* place = new QWidget;
  referenceLabel_ = new QLabel(place);
  reference_ = new QPushButton(themeIcon(QStringLiteral("open-folder")), {}, place);
  reference_->setObjectName(QStringLiteral("reference"));
  reference_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  referenceLabel_->setBuddy(reference_);
  field_ = new QPushButton(place);
  field_->setObjectName(QStringLiteral("field"));
  contactLabel_ = new QLabel(place);
  contact_ = new QDoubleSpinBox(place);
  contact_->setObjectName(QStringLiteral("contact"));
  contact_->setRange(0, 1000);
  contact_->setDecimals(0);
  contact_->setSingleStep(5);
  contact_->setKeyboardTracking(false);  // each value measures anew
  contact_->setFocusPolicy(Qt::StrongFocus);
  contactLabel_->setBuddy(contact_);
  auto* rows = new QVBoxLayout(place);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(densities_);
  rows->addWidget(inequality_);
  auto* grid = new QGridLayout;
  rows->addLayout(grid);
  grid->setColumnStretch(1, 1);
  grid->addWidget(referenceLabel_, 0, 0);
  grid->addWidget(reference_, 0, 1);
  grid->addWidget(field_, 0, 2);
  grid->addWidget(contactLabel_, 1, 0);
  grid->addWidget(contact_, 1, 1);
  return place;
}

QWidget* MeasurePanel::makeTableFace() {
  auto* face = new QWidget;
  search_ = new QLineEdit(face);
  search_->setObjectName(QStringLiteral("search"));
  search_->setClearButtonEnabled(true);
  search_->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  completeOnly_ = new QCheckBox(face);
  completeOnly_->setObjectName(QStringLiteral("completeOnly"));
  view_ = new QTableView(face);
  view_->setObjectName(QStringLiteral("instances"));
  view_->setModel(filter_);
  view_->setSortingEnabled(true);
  view_->sortByColumn(0, Qt::AscendingOrder);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  view_->setAlternatingRowColors(true);
  view_->setShowGrid(false);
  view_->setFont(numberFont(font()));
  view_->setTabKeyNavigation(false);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 10));
  view_->horizontalHeader()->setHighlightSections(false);
  view_->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
  view_->horizontalHeader()->setStretchLastSection(true);
  view_->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
  chosenColumns_ = new QPushButton(themeIcon(QStringLiteral("table")), {}, face);
  chosenColumns_->setObjectName(QStringLiteral("columns"));
  copy_ = new QPushButton(themeIcon(QStringLiteral("copy")), {}, face);
  copy_->setObjectName(QStringLiteral("copy"));
  export_ = new QPushButton(themeIcon(QStringLiteral("export")), {}, face);
  export_->setObjectName(QStringLiteral("export"));

  auto* layout = new QVBoxLayout(face);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  auto* tools = new QHBoxLayout;
  tools->addWidget(search_, 1);
  tools->addWidget(completeOnly_);
  layout->addLayout(tools);
  layout->addWidget(view_, 1);
  auto* buttons = new FlowLayout;
  for (QPushButton* button : {chosenColumns_, copy_, export_}) buttons->addWidget(button);
  layout->addLayout(buttons);
  return face;
}

void MeasurePanel::connectAll() {
  connect(search_, &QLineEdit::textChanged, filter_, &InstancesFilter::setNumber);
  connect(completeOnly_, &QCheckBox::toggled, filter_, &InstancesFilter::setCompleteOnly);
  connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) {
            if (!isShowing_ && current.isValid()) Q_EMIT instanceChosen(instanceOf(current));
          });
  connect(view_, &QTableView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT instanceActivated(instanceOf(index)); });
  // The largest are looked for, not those that were in sight before.
  connect(view_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, view_, &QTableView::scrollToTop);
  connect(copy_, &QPushButton::clicked, this, &MeasurePanel::copyRows);
  auto* copyKey = new QAction(view_);
  copyKey->setShortcut(QKeySequence::Copy);
  copyKey->setShortcutContext(Qt::WidgetShortcut);
  view_->addAction(copyKey);
  connect(copyKey, &QAction::triggered, this, &MeasurePanel::copyRows);
  connect(export_, &QPushButton::clicked, this, &MeasurePanel::exportRequested);
  connect(chosenColumns_, &QPushButton::clicked, this, &MeasurePanel::chooseColumns);
  connect(view_->horizontalHeader(), &QWidget::customContextMenuRequested, this,
          &MeasurePanel::chooseColumns);
  connect(asTable_, &QPushButton::clicked, this, [this] { faces_->setCurrentIndex(0); });
  connect(asPlot_, &QPushButton::clicked, this, [this] { faces_->setCurrentIndex(1); });
  connect(plot_, &MeasurePlot::instanceChosen, this, &MeasurePanel::instanceActivated);
  connect(plot_, &MeasurePlot::figureRequested, this, &MeasurePanel::figureRequested);
  connect(methods_, &QPushButton::clicked, this, &MeasurePanel::methodsRequested);
  connect(report_, &QPushButton::clicked, this, &MeasurePanel::reportRequested);
  connect(setVoxelSize_, &QPushButton::clicked, this, &MeasurePanel::voxelSizeRequested);
  connect(empty_, &EmptyState::actionTriggered, this, &MeasurePanel::adaptRequested);
  connect(reference_, &QPushButton::clicked, this, &MeasurePanel::referenceRequested);
  connect(field_, &QPushButton::clicked, this, [this] {
    MeasureChoices choices = state_.choices;
    choices.reference.clear();
    Q_EMIT choicesMade(choices);
  });
  connect(contact_, &QDoubleSpinBox::valueChanged, this, [this](double nanometres) {
    MeasureChoices choices = state_.choices;
    choices.contact_nm = nanometres;
    if (!isShowing_) Q_EMIT choicesMade(choices);
  });
  connect(frame_, &FramePanel::shownChosen, this, &MeasurePanel::frameShownChosen);
  connect(frame_, &FramePanel::frameChosen, this, [this](const std::optional<Box>& frame) {
    MeasureChoices choices = state_.choices;
    choices.frame = frame;
    Q_EMIT choicesMade(choices);
  });
}

void MeasurePanel::setState(const MeasureState& state) {
  const bool isOtherTable = state.table != state_.table;
  const bool isOtherSelection = isOtherTable || state.selectedInstance != state_.selectedInstance;
  state_ = state;
  const QScopedValueRollback quiet(isShowing_, true);
  if (isOtherTable) {
    model_->setTable(state.table);
    plot_->setTable(state.table);
    showFirstColumns();
    view_->resizeColumnsToContents();
  }
  plot_->setSelected(state.selectedInstance);
  showState();
  if (isOtherSelection) selectInstance(state.selectedInstance);
}

void MeasurePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void MeasurePanel::retranslate() {
  setVoxelSize_->setText(tr("Set the voxel size to get µm"));
  describeControl(*setVoxelSize_, tr("Set the voxel size"),
                  tr("Without a voxel size all sizes are in pixels"));
  search_->setPlaceholderText(tr("Number of an instance"));
  describeControl(*search_, tr("Find an instance"), tr("Show only instances whose number begins so"));
  completeOnly_->setText(tr("Complete only"));
  describeControl(*completeOnly_, tr("Complete only"), tr("Hide instances that the edge of the stack cuts"));
  describeControl(*view_, tr("Instances"), tr("Measures of each instance; Enter goes there"));
  view_->horizontalHeader()->setAccessibleName(tr("Columns of the table; a click sorts"));
  asTable_->setText(tr("Table"));
  describeControl(*asTable_, tr("Table"), tr("Measures of each instance as numbers"));
  asPlot_->setText(tr("Plot"));
  describeControl(*asPlot_, tr("Plot"), tr("Measures of all instances as a figure"));
  chosenColumns_->setText(tr("Columns…"));
  describeControl(*chosenColumns_, tr("Columns"), tr("Choose which measures the table shows"));
  against_->setTitle(tr("Population and reference space"));
  frameSection_->setTitle(tr("Counting frame"));
  referenceLabel_->setText(tr("&Reference space"));
  describeControl(
      *reference_, tr("Reference space"),
      tr("What shares and densities are of: labels of the cells or of a region, as a stack of the "
         "same shape"));
  field_->setText(tr("The field"));
  describeControl(*field_, tr("The field"), tr("Take all that was imaged, which is not a cell"));
  contactLabel_->setText(tr("&Contacts within"));
  contact_->setSuffix(tr(" nm"));
  contact_->setSpecialValueText(tr("Not measured"));
  describeControl(*contact_, tr("Contacts within"),
                  tr("Boundary this near to another instance counts as contact; 0 measures none"));
  methods_->setText(tr("Methods text"));
  describeControl(*methods_, tr("Methods text"),
                  tr("Copy a paragraph for the methods section of a paper: versions, settings, counts"));
  report_->setText(tr("Report…"));
  describeControl(*report_, tr("Report"),
                  tr("Write tables, plots, pictures and methods of this result as one page"));
  copy_->setText(tr("Copy"));
  describeControl(*copy_, tr("Copy"), tr("Copy the chosen rows, or all, for a spreadsheet"));
  export_->setText(tr("Export as CSV…"));
  describeControl(*export_, tr("Export as CSV"), tr("Write the table and the definition of each column"));
  model_->retranslate();
  showState();
}

void MeasurePanel::showState() {
  const bool hasTable = state_.table && !state_.table->instances.empty();
  pages_->setCurrentIndex(hasTable ? 1 : 0);
  if (!state_.hasResult) {
    empty_->setTexts(QStringLiteral("table"),
                     tr("There is nothing to measure yet. Adapt finds the instances."), tr("Go to Adapt"),
                     tr("Show the panel for runs"));
  } else if (state_.isMeasuring || !state_.table) {
    empty_->setTexts(QStringLiteral("later"), tr("Measuring the instances…"), {}, {});
  } else {
    empty_->setTexts(QStringLiteral("table"),
                     tr("The result has no instance. More points, in places that look different, help."),
                     tr("Go to Adapt"), tr("Show the panel for runs"));
  }
  if (!hasTable) return;
  notice_->setText(state_.isMeasuring ? tr("Measuring again; these are the figures before.")
                                      : tr("Points or verdicts changed since this result was made."));
  notice_->setVisible(state_.isMeasuring || state_.isOutOfDate);
  const SummaryTexts texts = SummaryTexts::of(*state_.table);
  const QString rejected =
      tr("%n rejected instance(s) left out.", nullptr, static_cast<int>(state_.rejected));
  counts_->setText(state_.rejected > 0 ? texts.counts + QLatin1Char(' ') + rejected : texts.counts);
  sizes_->setText(texts.sizes);
  sizes_->setVisible(!texts.sizes.isEmpty());
  share_->setText(texts.share);
  setTextOrHide(densities_, texts.densities);
  setTextOrHide(inequality_, texts.inequality);
  showChoices();
  frame_->setState(state_.frame);
  setVoxelSize_->setVisible(!state_.table->voxel_size_nm);
}

void MeasurePanel::showChoices() {
  const QScopedValueRollback quiet(isShowing_, true);
  const QString file = QFileInfo(QString::fromStdString(state_.choices.reference)).fileName();
  reference_->setText(file.isEmpty() ? tr("The field that was imaged") : file);
  field_->setVisible(!file.isEmpty());
  contact_->setValue(state_.choices.contact_nm);
  contact_->setEnabled(state_.table && state_.table->voxel_size_nm);
}

/// Keeps the choice of the user while the columns stay the same.
void MeasurePanel::showFirstColumns() {
  std::vector<std::string> names;
  for (const Column& column : model_->columns()) names.push_back(column.definition.name);
  if (names == columnNames_) return;
  columnNames_ = std::move(names);
  for (int i = 0; i < model_->columnCount(); ++i) {
    const auto& definition = model_->columns()[static_cast<std::size_t>(i)].definition;
    view_->setColumnHidden(i, !isShownAtFirst(definition, *model_->table()));
  }
}

void MeasurePanel::chooseColumns() {
  QMenu menu(this);
  menu.setToolTipsVisible(true);
  for (int i = 1; i < model_->columnCount(); ++i) {  // the number of an instance always stands
    QAction* action = menu.addAction(model_->headerData(i, Qt::Horizontal).toString());
    action->setToolTip(model_->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString());
    action->setCheckable(true);
    action->setChecked(!view_->isColumnHidden(i));
    connect(action, &QAction::toggled, view_, [this, i](bool isShown) {
      view_->setColumnHidden(i, !isShown);
      if (isShown) view_->resizeColumnToContents(i);
    });
  }
  menu.exec(QCursor::pos());
}

void MeasurePanel::selectInstance(std::int64_t instance) {
  const int row = model_->rowOf(instance);
  const QModelIndex index = row < 0 ? QModelIndex() : filter_->mapFromSource(model_->index(row, 0));
  if (!index.isValid()) return view_->clearSelection();
  if (view_->currentIndex().row() == index.row() && view_->selectionModel()->isRowSelected(index.row()))
    return;
  selectOnlyRow(*view_, index);
}

std::int64_t MeasurePanel::instanceOf(const QModelIndex& index) const {
  return model_->instanceAt(filter_->mapToSource(index).row());
}

void MeasurePanel::copyRows() {
  QModelIndexList rows = view_->selectionModel()->selectedRows();
  std::ranges::sort(rows, {}, &QModelIndex::row);
  if (rows.isEmpty()) {
    for (int row = 0; row < filter_->rowCount(); ++row) rows.append(filter_->index(row, 0));
  }
  QGuiApplication::clipboard()->setText(tabbedText(*filter_, rows));
}

}  // namespace cristae::ui
