#include "ui/input/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

namespace {

const auto kRecentKey = QStringLiteral("palette/recent");
constexpr int kRecentCount = 8;
constexpr int kRowsShown = 10;

/// Icon and text on the left, key and group on the right; disabled commands in the disabled colour.
class CommandDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const bool isDisabled = isDisabledRow(index);
    const auto group = isDisabled ? QPalette::Disabled : QPalette::Active;
    const QPalette palette = QGuiApplication::palette();  // the view's own may be transparent
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(palette.color(QPalette::Active, QPalette::Highlight));
      painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
    }
    const int side = option.decorationSize.width();
    QRect row = option.rect.adjusted(10, 0, -10, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(row.x(), row.y(), side, row.height()), Qt::AlignCenter,
               isDisabled ? QIcon::Disabled : QIcon::Normal);
    row.setLeft(row.left() + side + 10);

    painter->setPen(palette.color(group, QPalette::PlaceholderText));
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const QString groupName = index.data(CommandModel::GroupRole).toString();
    const int gap = option.fontMetrics.height();
    const int groupWidth = option.fontMetrics.horizontalAdvance(groupName);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, groupName);
    row.setRight(row.right() - std::max(groupWidth, 6 * gap) - gap);
    painter->setPen(palette.color(group, QPalette::Text));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, keys);
    if (!keys.isEmpty()) row.setRight(row.right() - option.fontMetrics.horizontalAdvance(keys) - gap);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, row.width()));
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {option.fontMetrics.averageCharWidth() * 40, std::max(30, option.fontMetrics.height() + 14)};
  }

 private:
  static bool isDisabledRow(const QModelIndex& index) {
    return !static_cast<const CommandModel*>(index.model())->isEnabledAt(index.row());
  }
};

}  // namespace

CommandPalette::CommandPalette(const ActionRegistry& actions, QSettings& settings, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      actions_(actions),
      settings_(settings),
      search_(new QLineEdit(this)),
      list_(new QListView(this)),
      hint_(new QLabel(this)),
      model_(new CommandModel(actions, this)) {
  setObjectName(QStringLiteral("commandPalette"));
  makeCard(*this);
  search_->setObjectName(QStringLiteral("search"));
  search_->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  search_->installEventFilter(this);
  list_->setObjectName(QStringLiteral("commands"));
  list_->setModel(model_);
  list_->setItemDelegate(new CommandDelegate(list_));
  list_->setIconSize(QSize(18, 18));
  list_->setUniformItemSizes(true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  hint_->setObjectName(QStringLiteral("hint"));
  hint_->setWordWrap(true);
  setTextRole(*hint_, TextRole::secondary);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(10, 10, 10, 10);
  layout->setSpacing(8);
  layout->addWidget(search_);
  layout->addWidget(list_, 1);
  layout->addWidget(hint_);

  connect(search_, &QLineEdit::textChanged, this, &CommandPalette::onFilterChanged);
  connect(search_, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
  connect(list_, &QListView::clicked, this, &CommandPalette::runCurrent);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &CommandPalette::onCurrentChanged);
  retranslate();
}

void CommandPalette::open() {
  search_->clear();
  model_->setRecent(settings_.value(kRecentKey).toStringList());
  onFilterChanged({});
  const QFontMetrics metrics(font());
  const int row = std::max(30, metrics.height() + 14);
  const QWidget* owner = parentWidget() ? parentWidget()->window() : nullptr;
  const int most = owner ? owner->width() - 40 : 800;
  resize(std::min(metrics.averageCharWidth() * 100, most), row * kRowsShown + metrics.height() * 6);
  if (owner) {
    move(owner->mapToGlobal(QPoint((owner->width() - width()) / 2, std::min(80, owner->height() / 10))));
  }
  show();
  search_->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == search_ && event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Up:
      case Qt::Key_Down:
      case Qt::Key_PageUp:
      case Qt::Key_PageDown: QApplication::sendEvent(list_, event); return true;
      default: break;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

bool CommandPalette::event(QEvent* event) {
  // A click elsewhere means that nothing is wanted from here.
  if (event->type() == QEvent::WindowDeactivate) hide();
  return QDialog::event(event);
}

void CommandPalette::retranslate() {
  setWindowTitle(tr("Find a command"));
  search_->setPlaceholderText(tr("Type a few letters of what you want to do"));
  describeControl(*search_, tr("Search"),
                  tr("Type a few letters; up and down choose, Enter runs the command"));
  describeControl(*list_, tr("Commands"), tr("Commands that fit, best first"));
  onFilterChanged(search_->text());
}

void CommandPalette::onFilterChanged(const QString& text) {
  model_->setFilter(text.trimmed());
  if (model_->rowCount() > 0) list_->setCurrentIndex(model_->index(0));
  onCurrentChanged();
}

void CommandPalette::onCurrentChanged() {
  const QModelIndex current = list_->currentIndex();
  if (!current.isValid()) {
    hint_->setText(tr("No command has this name. Fewer letters find more."));
    return;
  }
  const ActionId id = model_->idAt(current.row());
  const QString reason = actions_.disabledReason(id);
  if (actions_[id].isEnabled()) {
    hint_->setText(actionTooltip(id));
  } else {
    hint_->setText(reason.isEmpty() ? tr("Not possible at the moment.") : reason);
  }
}

void CommandPalette::runCurrent() {
  const QModelIndex current = list_->currentIndex();
  if (!current.isValid()) return;
  const ActionId id = model_->idAt(current.row());
  if (!actions_[id].isEnabled()) return;
  remember(id);
  accept();
  actions_[id].trigger();
}

void CommandPalette::remember(ActionId id) {
  const QString name = QString::fromLatin1(entryOf(id).name);
  QStringList recent = settings_.value(kRecentKey).toStringList();
  recent.removeAll(name);
  recent.prepend(name);
  settings_.setValue(kRecentKey, QStringList(recent.mid(0, kRecentCount)));
}

}  // namespace cristae::ui
