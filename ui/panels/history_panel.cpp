#include "ui/panels/history_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::HistoryPanel)
};

/// Words at the left, time at the right, a mark at the state that is in force; undone edits are pale.
class HistoryDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override {
    return {option.fontMetrics.height() * 10, std::max(24, option.fontMetrics.height() * 7 / 4)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& palette = option.palette;
    const QRect& frame = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
      painter->fillRect(frame, palette.color(QPalette::Highlight));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
      painter->fillRect(frame, palette.color(QPalette::Button));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
      painter->setPen(QPen(palette.color(QPalette::Link), 2));
      painter->drawRect(frame.adjusted(1, 1, -1, -1));
    }
    const int line = option.fontMetrics.height();
    if (index.data(HistoryModel::kIsCurrentRole).toBool()) {
      const QPointF middle(frame.left() + line * 0.7, frame.center().y() + 0.5);
      painter->setPen(Qt::NoPen);
      painter->setBrush(palette.color(QPalette::Link));
      painter->drawEllipse(middle, line * 0.25, line * 0.25);
    }
    const bool isUndone = index.data(HistoryModel::kIsUndoneRole).toBool();
    const QColor pale = palette.color(QPalette::Disabled, QPalette::Text);
    const QColor text = isUndone     ? pale
                        : isSelected ? palette.color(QPalette::HighlightedText)
                                     : palette.color(QPalette::Text);
    QFont font = option.font;
    font.setBold(index.data(HistoryModel::kIsNamedRole).toBool());
    const QFontMetrics metrics(font);
    const QString time = index.data(HistoryModel::kTimeRole).toString();
    const QRect room = frame.adjusted(line * 3 / 2, 0, -line / 2, 0);
    const int timeWidth = option.fontMetrics.horizontalAdvance(time);
    painter->setFont(option.font);
    painter->setPen(isUndone || isSelected ? text : toneColour(Tone::secondary, palette));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, time);
    const QString words = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                             room.width() - timeWidth - line / 2);
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter->restore();
  }
};

}  // namespace

HistoryPanelState historyPanelState(const std::vector<HistoryEntry>& history, bool isOpen, bool isReadOnly) {
  HistoryPanelState state;
  state.canJump = isOpen && !isReadOnly;
  const auto isUndone = [](const HistoryEntry& entry) { return entry.is_undone; };
  state.canUndo = state.canJump && !std::all_of(history.begin(), history.end(), isUndone);
  state.canRedo = state.canJump && std::any_of(history.begin(), history.end(), isUndone);
  if (!isOpen) {
    state.empty = Texts::tr("Open a stack; what you do with it is listed here.");
  } else if (history.empty()) {
    state.empty = Texts::tr("No edits yet. Each one is listed here and can be undone, also after a restart.");
  }
  return state;
}

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent),
      model_(new HistoryModel(this)),
      undo_(new QPushButton(this)),
      redo_(new QPushButton(this)),
      empty_(new QLabel(this)),
      list_(new QListView(this)) {
  for (QPushButton* button : {undo_, redo_}) setButtonRole(*button, ButtonRole::quiet);
  undo_->setIcon(themeIcon("undo"));
  redo_->setIcon(themeIcon("redo"));
  undo_->setObjectName("historyUndo");
  redo_->setObjectName("historyRedo");
  list_->setObjectName("historyList");
  setTextRole(*empty_, TextRole::secondary);
  empty_->setWordWrap(true);
  list_->setModel(model_);
  list_->setItemDelegate(new HistoryDelegate(list_));
  list_->setUniformItemSizes(true);
  list_->setMouseTracking(true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(undo_);
  buttons->addWidget(redo_);
  buttons->addStretch(1);
  auto* rows = new QVBoxLayout(this);
  rows->addLayout(buttons);
  rows->addWidget(empty_);
  rows->addWidget(list_, 1);
  rows->addStretch(0);
  connect(undo_, &QPushButton::clicked, this, &HistoryPanel::undoWanted);
  connect(redo_, &QPushButton::clicked, this, &HistoryPanel::redoWanted);
  const auto jump = [this](const QModelIndex& index) {
    if (state_.canJump && index.row() != model_->currentRow()) Q_EMIT jumpWanted(model_->idAt(index.row()));
  };
  connect(list_, &QListView::clicked, this, jump);
  connect(list_, &QListView::activated, this, jump);
  retranslate();
}

void HistoryPanel::setHistory(const std::vector<HistoryEntry>& history,
                              const std::map<std::int64_t, QString>& names) {
  model_->setHistory(history);
  model_->setStateNames(names);
  list_->scrollTo(model_->index(model_->currentRow()));
}

void HistoryPanel::setState(const HistoryPanelState& state) {
  state_ = state;
  showState();
}

void HistoryPanel::showState() {
  undo_->setEnabled(state_.canUndo);
  redo_->setEnabled(state_.canRedo);
  empty_->setText(state_.empty);
  empty_->setVisible(!state_.empty.isEmpty());
  list_->setVisible(state_.empty.isEmpty());
}

void HistoryPanel::retranslate() {
  undo_->setText(tr("Undo"));
  redo_->setText(tr("Redo"));
  describeControl(*undo_, tr("Undo"), tr("Takes back the last edit."));
  describeControl(*redo_, tr("Redo"), tr("Does the last undone edit again."));
  describeControl(*list_, tr("History"),
                  tr("A click goes to the state after an edit; states with a name are bold."));
  model_->retranslate();
  showState();
}

void HistoryPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
