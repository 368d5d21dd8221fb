#include "ui/panels/runs_panel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/models/runs_model.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

constexpr int kMargin = 8;

QString textOf(const QModelIndex& index, int column) {
  return index.siblingAtColumn(column).data().toString();
}

QString secondLine(const QModelIndex& index) {
  QStringList parts;
  parts << textOf(index, RunsModel::time) << textOf(index, RunsModel::preset);
  // That a run has finished goes without saying where it says what it found.
  const QString instances = textOf(index, RunsModel::instances);
  const bool isFinished = index.data(RunsModel::stateRole).toString() == QLatin1String("finished");
  if (!isFinished || instances.isEmpty()) parts << textOf(index, RunsModel::state);
  if (!instances.isEmpty()) parts << RunsPanel::tr("%1 instances", "a number").arg(instances);
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

void RunsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  QStyleOptionViewItem frame(option);
  initStyleOption(&frame, index);
  frame.text.clear();
  const QWidget* view = option.widget;
  view->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, view);

  const QRect area = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
  const QRect top(area.left(), area.top(), area.width(), area.height() / 2);
  const QRect bottom(area.left(), top.bottom() + 1, area.width(), area.height() / 2);
  QFont bold = option.font;
  bold.setWeight(QFont::DemiBold);
  const QString mark = textOf(index, RunsModel::mark);
  const int markWidth = mark.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(mark) + kMargin;
  painter->save();
  painter->setFont(bold);
  painter->setPen(option.palette.color(QPalette::Text));
  painter->drawText(
      top.adjusted(0, 0, -markWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
      QFontMetrics(bold).elidedText(textOf(index, RunsModel::name), Qt::ElideRight, top.width() - markWidth));
  painter->setFont(option.font);
  painter->setPen(toneColour(Tone::accent, option.palette));
  painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, mark);
  painter->setPen(toneColour(Tone::secondary, option.palette));
  painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
                    option.fontMetrics.elidedText(secondLine(index), Qt::ElideRight, bottom.width()));
  painter->restore();
}

QSize RunsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  constexpr int kNarrowest = 120;
  return {kNarrowest, 2 * option.fontMetrics.lineSpacing() + 2 * kMargin};
}

RunsPanel::RunsPanel(RunsModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      pages_(new QStackedWidget(this)),
      empty_(new EmptyState(pages_)),
      list_(new QListView(pages_)),
      differenceLabel_(makeText(TextRole::body, this)),
      show_(new QPushButton(this)),
      compare_(new QPushButton(this)),
      folder_(new QPushButton(this)) {
  list_->setModel(&model_);
  list_->setModelColumn(RunsModel::name);
  list_->setItemDelegate(new RunsDelegate(list_));
  list_->setUniformItemSizes(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  show_->setIcon(themeIcon("eye"));
  compare_->setIcon(themeIcon("compare"));
  folder_->setIcon(themeIcon("folder"));
  pages_->addWidget(empty_);
  pages_->addWidget(list_);
  auto* column = new QVBoxLayout(this);
  differenceLabel_->setObjectName(QStringLiteral("difference"));
  column->addWidget(pages_, 1);
  column->addWidget(differenceLabel_);
  auto* buttons = new FlowLayout;
  for (QPushButton* button : {show_, compare_, folder_}) buttons->addWidget(button);
  column->addLayout(buttons);

  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPanel::refresh);
  connect(&model_, &QAbstractItemModel::modelReset, this, &RunsPanel::refresh);
  connect(&model_, &QAbstractItemModel::dataChanged, this, &RunsPanel::refresh);
  connect(empty_, &EmptyState::actionTriggered, this, &RunsPanel::adaptRequested);
  const auto result = [this] { return list_->currentIndex().data(RunsModel::resultRole).toLongLong(); };
  connect(show_, &QPushButton::clicked, this, [this, result] { Q_EMIT showRequested(result()); });
  connect(list_, &QListView::activated, this, [this, result] {
    if (show_->isEnabled()) Q_EMIT showRequested(result());
  });
  connect(compare_, &QPushButton::clicked, this, [this, result] {
    const bool isCompared = model_.row(list_->currentIndex().row()).isCompared;
    isCompared ? Q_EMIT compareEnded() : Q_EMIT compareRequested(result());
  });
  connect(folder_, &QPushButton::clicked, this,
          [this] { Q_EMIT folderRequested(list_->currentIndex().data(RunsModel::folderRole).toString()); });
  retranslate();
}

void RunsPanel::refresh() {
  const bool hasRuns = model_.rowCount() > 0;
  pages_->setCurrentWidget(hasRuns ? static_cast<QWidget*>(list_) : empty_);
  for (QPushButton* button : {show_, compare_, folder_}) button->setVisible(hasRuns);
  if (hasRuns && !list_->currentIndex().isValid()) {
    list_->setCurrentIndex(model_.index(0, RunsModel::name));  // comes back here by its signal
    return;
  }
  const QModelIndex index = list_->currentIndex();
  const bool isRun = index.isValid();
  const RunRow row = isRun ? model_.row(index.row()) : RunRow{};
  show_->setEnabled(isRun && row.result && !row.isCurrent);
  compare_->setEnabled(isRun && row.result && !row.isCurrent);
  folder_->setEnabled(isRun);
  compare_->setText(row.isCompared ? tr("End comparison") : tr("Compare"));
  describeControl(*compare_, compare_->text(),
                  row.isCompared ? tr("Shows the current result alone again")
                                 : tr("Wipes between this result and the one that is shown"));
  showDifference();
}

void RunsPanel::setDifference(const RunsDifference& difference) {
  difference_ = difference;
  showDifference();
  if (difference.state == DifferenceState::known) announce(*differenceLabel_, differenceLabel_->text());
}

void RunsPanel::showDifference() {
  const QString shown = model_.shownName();
  const QString compared = model_.comparedName();
  const bool isNamed = !shown.isEmpty() && !compared.isEmpty();
  setTextOrHide(differenceLabel_, isNamed ? differenceText(difference_, shown, compared) : QString());
  differenceLabel_->setToolTip(differenceHelp(difference_, shown, compared));
}

void RunsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    model_.retranslate();
    retranslate();
  }
  QWidget::changeEvent(event);
}

void RunsPanel::retranslate() {
  empty_->setTexts(QStringLiteral("run"), tr("No run yet. Each one is kept here, with its result."),
                   tr("Adapt"), tr("To the choices of the first run"));
  describeControl(*list_, tr("Runs"), tr("Newest first; Enter shows the result of a run"));
  show_->setText(tr("Show"));
  folder_->setText(tr("Show folder"));
  describeControl(*show_, show_->text(),
                  tr("Makes the result of this run the one that is shown and reviewed"));
  describeControl(*folder_, folder_->text(), tr("Opens the folder with the files of this run"));
  refresh();
}

}  // namespace cristae::ui
