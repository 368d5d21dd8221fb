#include "ui/panels/mark_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyleOptionViewItem>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/select_row.h"

namespace cristae::ui {
namespace {

constexpr int kKindColumn = static_cast<int>(PointsModel::Column::kind);

/// What a cell of the list needs for this text.
int cellWidth(const QTableView& list, const QString& text) {
  QStyleOptionViewItem cell;
  cell.initFrom(&list);
  cell.font = list.font();
  cell.text = text;
  cell.features = QStyleOptionViewItem::HasDisplay;
  return list.style()->sizeFromContents(QStyle::CT_ItemViewItem, &cell, {}, &list).width();
}

}  // namespace

MarkPanel::MarkPanel(QWidget* parent)
    : QWidget(parent),
      model_(new PointsModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      counter_(new QLabel(this)),
      negatives_(new QLabel(this)),
      gauge_(new MarkGauge(this)),
      advice_(new QLabel(this)),
      estimate_(new QLabel(this)),
      stripTitle_(new QLabel(this)),
      strip_(new MarkStrip(this)),
      mapTitle_(new QLabel(this)),
      map_(new MarkMap(this)),
      mapText_(new QLabel(this)),
      next_(new QPushButton(this)),
      previous_(new QPushButton(this)),
      listTitle_(new QLabel(this)),
      import_(new QPushButton(this)),
      export_(new QPushButton(this)),
      list_(new QTableView(this)),
      empty_(new QLabel(this)),
      spare_(new QWidget(this)),
      remove_(new QPushButton(this)),
      kind_(new QPushButton(this)),
      readOnly_(new QLabel(this)) {
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(PointsModel::kSortRole);
  build();
  connectAll();
  retranslate();
}

QLayout* MarkPanel::buildGuide() {
  next_->setIcon(themeIcon("next"));
  previous_->setIcon(themeIcon("previous"));
  setButtonRole(*previous_, ButtonRole::quiet);
  auto* where = new QVBoxLayout;
  where->setSpacing(4);
  where->addWidget(mapText_);
  where->addWidget(next_, 0, Qt::AlignLeft);
  where->addWidget(previous_, 0, Qt::AlignLeft);
  where->addStretch(1);
  auto* field = new QHBoxLayout;
  field->setSpacing(fontMetrics().height());
  field->addWidget(map_, 0, Qt::AlignTop);
  field->addLayout(where, 1);
  return field;
}

QLayout* MarkPanel::buildListHead() {
  for (QPushButton* button : {import_, export_}) setButtonRole(*button, ButtonRole::quiet);
  import_->setIcon(themeIcon("import"));
  export_->setIcon(themeIcon("export"));
  auto* head = new FlowLayout;
  head->addWidget(listTitle_);
  head->addWidget(import_);
  head->addWidget(export_);
  return head;
}

void MarkPanel::build() {
  setTextRole(*counter_, TextRole::title);
  for (QLabel* label : {negatives_, estimate_, mapText_, stripTitle_, mapTitle_}) {
    setTextRole(*label, TextRole::secondary);
  }
  for (QLabel* label : {advice_, estimate_, mapText_, empty_, readOnly_}) label->setWordWrap(true);
  setTone(*readOnly_, Tone::warning);
  setTextRole(*listTitle_, TextRole::heading);
  listTitle_->setBuddy(list_);
  stripTitle_->setBuddy(strip_);
  mapTitle_->setBuddy(map_);
  counter_->setObjectName("pointCounter");
  list_->setObjectName("pointList");
  next_->setObjectName("nextPlace");
  remove_->setObjectName("removePoints");
  kind_->setObjectName("changeKind");
  list_->setModel(sorted_);
  list_->setSortingEnabled(true);
  list_->sortByColumn(static_cast<int>(PointsModel::Column::section), Qt::AscendingOrder);
  list_->setSelectionBehavior(QAbstractItemView::SelectRows);
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list_->setShowGrid(false);
  list_->setAlternatingRowColors(true);
  list_->setTabKeyNavigation(false);
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  list_->setWordWrap(false);
  list_->verticalHeader()->hide();
  list_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  list_->horizontalHeader()->setSectionResizeMode(kKindColumn, QHeaderView::Fixed);
  list_->horizontalHeader()->setHighlightSections(false);
  list_->installEventFilter(this);

  auto* count = new QHBoxLayout;
  count->addWidget(counter_);
  count->addWidget(negatives_, 1, Qt::AlignBottom);
  auto* listFoot = new FlowLayout;
  listFoot->addWidget(remove_);
  listFoot->addWidget(kind_);
  const int line = fontMetrics().height();
  auto* rows = new QVBoxLayout(this);
  rows->setSpacing(line / 2);
  rows->addWidget(readOnly_);
  rows->addLayout(count);
  rows->addWidget(gauge_);
  rows->addWidget(advice_);
  rows->addWidget(empty_);
  rows->addWidget(estimate_);
  rows->addSpacing(line / 2);
  rows->addWidget(stripTitle_);
  rows->addWidget(strip_);
  rows->addWidget(mapTitle_);
  rows->addLayout(buildGuide());
  rows->addSpacing(line / 2);
  rows->addLayout(buildListHead());
  rows->addWidget(list_, 1);
  rows->addLayout(listFoot);
  rows->addWidget(spare_, 1);
}

void MarkPanel::connectAll() {
  connect(next_, &QPushButton::clicked, this, &MarkPanel::nextPlaceWanted);
  connect(previous_, &QPushButton::clicked, this, &MarkPanel::previousPlaceWanted);
  connect(strip_, &MarkStrip::sectionWanted, this, &MarkPanel::sectionWanted);
  connect(map_, &MarkMap::cellWanted, this, &MarkPanel::cellWanted);
  connect(import_, &QPushButton::clicked, this, &MarkPanel::importWanted);
  connect(export_, &QPushButton::clicked, this, &MarkPanel::exportWanted);
  connect(remove_, &QPushButton::clicked, this, &MarkPanel::removeSelected);
  connect(kind_, &QPushButton::clicked, this, &MarkPanel::changeKind);
  connect(list_, &QTableView::customContextMenuRequested, this, &MarkPanel::showMenu);
  connect(list_, &QTableView::activated, this, [this](const QModelIndex& index) {
    Q_EMIT pointActivated(index.data(PointsModel::kIdRole).toLongLong());
  });
  connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    showSelection();
    const auto ids = selectedIds();
    if (ids.size() == 1) Q_EMIT pointSelected(ids.front());
  });
}

void MarkPanel::setState(const MarkPanelState& state, const Shape& shape) {
  state_ = state;
  shape_ = shape;
  showState();
}

void MarkPanel::setPoints(const std::vector<ProjectPoint>& points) {
  model_->setPoints(points);
  showSelection();
}

void MarkPanel::setSection(std::int64_t section) {
  state_.section = section;
  strip_->setSection(section);
}

void MarkPanel::selectPoint(std::int64_t id) {
  const QModelIndex index = sorted_->mapFromSource(model_->index(model_->rowOf(id), 0));
  const QSignalBlocker quiet(this);
  if (!index.isValid()) {
    list_->clearSelection();
    return;
  }
  selectOnlyRow(*list_, index);
}

std::vector<std::int64_t> MarkPanel::selectedIds() const {
  std::vector<std::int64_t> ids;
  for (const QModelIndex& index : list_->selectionModel()->selectedRows()) {
    ids.push_back(index.data(PointsModel::kIdRole).toLongLong());
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

const ProjectPoint* MarkPanel::pointOf(std::int64_t id) const {
  const int row = model_->rowOf(id);
  return row < 0 ? nullptr : &model_->points()[static_cast<std::size_t>(row)];
}

void MarkPanel::removeSelected() {
  const auto ids = selectedIds();
  if (!ids.empty() && state_.canEdit) Q_EMIT removeWanted(ids);
}

void MarkPanel::changeKind() {
  const auto ids = selectedIds();
  const ProjectPoint* point = ids.size() == 1 ? pointOf(ids.front()) : nullptr;
  if (point == nullptr || !state_.canEdit) return;
  Q_EMIT kindWanted(point->id, point->point.kind == PointKind::mito ? PointKind::not_mito : PointKind::mito);
}

void MarkPanel::showMenu(const QPoint& place) {
  const auto ids = selectedIds();
  if (ids.empty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  auto* go = menu->addAction(tr("&Go there"), this, [this, id = ids.front()] { Q_EMIT pointActivated(id); });
  go->setEnabled(ids.size() == 1);
  auto* kind = menu->addAction(kind_->text(), this, &MarkPanel::changeKind);
  kind->setEnabled(kind_->isEnabled());
  auto* remove = menu->addAction(remove_->text(), this, &MarkPanel::removeSelected);
  remove->setEnabled(remove_->isEnabled());
  menu->popup(list_->viewport()->mapToGlobal(place));
}

bool MarkPanel::eventFilter(QObject* watched, QEvent* event) {
  const bool isKey = watched == list_ && event->type() == QEvent::KeyPress;
  if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
    return QWidget::eventFilter(watched, event);
  removeSelected();
  return true;
}

void MarkPanel::showSelection() {
  const auto ids = selectedIds();
  const ProjectPoint* point = ids.size() == 1 ? pointOf(ids.front()) : nullptr;
  remove_->setEnabled(state_.canEdit && !ids.empty());
  kind_->setEnabled(state_.canEdit && point != nullptr);
  const bool isNegative = point != nullptr && point->point.kind == PointKind::not_mito;
  kind_->setText(isNegative ? tr("Make it a &point") : tr("Make it a &negative point"));
  const int count = std::max<int>(1, static_cast<int>(ids.size()));
  remove_->setText(tr("&Remove %n point(s)", nullptr, count));
}

void MarkPanel::showState() {
  counter_->setText(state_.counter);
  negatives_->setText(state_.negatives);
  gauge_->setValues(state_.filled, state_.enoughAt, state_.level == MarkLevel::good);
  describeControl(*gauge_, state_.counter, state_.advice);
  advice_->setText(state_.advice);
  advice_->setVisible(!state_.advice.isEmpty());
  estimate_->setText(state_.estimate);
  estimate_->setToolTip(state_.estimateHelp);
  estimate_->setAccessibleDescription(state_.estimateHelp);
  strip_->setCounts(state_.perSection, state_.negativePerSection);
  strip_->setSection(state_.section);
  describeControl(*strip_, tr("Points over the sections"), state_.stripText);
  map_->setCounts(state_.map,
                  static_cast<double>(shape_.x) / static_cast<double>(std::max<std::int64_t>(1, shape_.y)));
  describeControl(*map_, tr("Points over the field"), state_.mapText);
  mapText_->setText(state_.mapText);
  empty_->setText(state_.emptyText);
  empty_->setVisible(!state_.emptyText.isEmpty());
  list_->setVisible(state_.emptyText.isEmpty());
  spare_->setVisible(!state_.emptyText.isEmpty());
  remove_->setVisible(state_.emptyText.isEmpty());
  kind_->setVisible(state_.emptyText.isEmpty());
  readOnly_->setText(state_.readOnly);
  readOnly_->setVisible(!state_.readOnly.isEmpty());
  for (QWidget* control : std::initializer_list<QWidget*>{next_, previous_, strip_, map_}) {
    control->setEnabled(state_.canGuide);
  }
  import_->setEnabled(state_.canEdit);
  export_->setEnabled(state_.canExport);
  showSelection();
}

void MarkPanel::retranslate() {
  gauge_->setMarks(tr("enough to start"), tr("good"));
  stripTitle_->setText(tr("Over the sections"));
  mapTitle_->setText(tr("Over the field"));
  next_->setText(tr("Next useful place"));
  previous_->setText(tr("Previous place"));
  listTitle_->setText(tr("Points"));
  import_->setText(tr("Import…"));
  export_->setText(tr("Export…"));
  describeControl(*next_, tr("Next useful place"), tr("Goes where a look is worth most (N)."));
  describeControl(*previous_, tr("Previous place"), tr("Goes back to the place before (Shift+N)."));
  describeControl(*import_, tr("Import points"),
                  tr("Reads points from a CSV file of this or another program."));
  describeControl(*export_, tr("Export points"), tr("Writes all points into a CSV file."));
  describeControl(*list_, tr("List of points"),
                  tr("Enter goes to a point, Delete removes the selected ones."));
  describeControl(*remove_, tr("Remove the selected points"), tr("Can be undone."));
  describeControl(*kind_, tr("Change the kind of the point"),
                  tr("A negative point says that there is no mitochondrion."));
  model_->retranslate();
  fitColumns();
  showState();
}

/// The kinds have the room of their words, whichever of them are listed by now; numbers share the rest.
void MarkPanel::fitColumns() {
  QHeaderView& header = *list_->horizontalHeader();
  int width = header.sectionSizeHint(kKindColumn);
  for (const PointKind kind : {PointKind::mito, PointKind::not_mito})
    width = std::max(width, cellWidth(*list_, PointsModel::kindText(kind)));
  header.resizeSection(kKindColumn, width);
}

void MarkPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitColumns();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
