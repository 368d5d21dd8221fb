#include "ui/panels/review_score_table.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/models/review_words.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

constexpr int kTitle = 0, kSection = 1, kStack = 2, kSpread = 3, kInfo = 4;

QString spreadText(const ScoreLine& line) {
  if (!line.mean || !line.sd) return {};
  return ReviewScoreTable::tr("%1 ± %2", "mean of a score over sections and its deviation")
      .arg(QLocale().toString(*line.mean, 'f', 2), QLocale().toString(*line.sd, 'f', 2));
}

}  // namespace

Popover::Popover(QWidget* parent)
    : QFrame(parent, Qt::Popup), title_(new QLabel(this)), text_(new QLabel(this)) {
  setFrameShape(QFrame::StyledPanel);
  setBackgroundRole(QPalette::ToolTipBase);
  setAutoFillBackground(true);
  setTextRole(*title_, TextRole::heading);
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(12, 10, 12, 12);
  rows->addWidget(title_);
  rows->addWidget(text_);
}

void Popover::popUp(const QWidget& below, const QString& title, const QString& text) {
  title_->setText(title);
  text_->setText(text);
  text_->setFixedWidth(fontMetrics().averageCharWidth() * 46);
  adjustSize();
  QPoint corner = below.mapToGlobal(QPoint(below.width() - width(), below.height() + 2));
  const QRect screen = below.screen()->availableGeometry();
  corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
  corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
  move(corner);
  setAccessibleName(title);
  setAccessibleDescription(text);
  show();
}

ReviewScoreTable::ReviewScoreTable(QWidget* parent)
    : QWidget(parent), pixels_(new QLabel(this)), instances_(new QLabel(this)), popover_(new Popover(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(1);
  grid->setColumnStretch(kTitle, 1);
  addGroup(pixels_, {ScoreName::dice, ScoreName::iou, ScoreName::pixelPrecision, ScoreName::pixelRecall});
  addGroup(instances_, {ScoreName::precision, ScoreName::recall, ScoreName::f1, ScoreName::aji, ScoreName::pq,
                        ScoreName::sq, ScoreName::rq, ScoreName::ap50, ScoreName::ap75});
  retranslate();
}

void ReviewScoreTable::addGroup(QLabel* title, const std::vector<ScoreName>& names) {
  auto* grid = static_cast<QGridLayout*>(layout());
  int row = grid->rowCount();
  if (!rows_.empty()) grid->setRowMinimumHeight(row++, fontMetrics().height() / 2);
  setTextRole(*title, TextRole::heading);
  grid->addWidget(title, row, kTitle);
  sectionHeads_.push_back(new QLabel(this));
  stackHeads_.push_back(new QLabel(this));
  spreadHeads_.push_back(new QLabel(this));
  const std::array heads = {std::pair(sectionHeads_.back(), kSection), std::pair(stackHeads_.back(), kStack),
                            std::pair(spreadHeads_.back(), kSpread)};
  for (const auto& [head, column] : heads) {
    setTextRole(*head, TextRole::caption);
    grid->addWidget(head, row, column, Qt::AlignRight | Qt::AlignVCenter);
  }
  for (const ScoreName name : names) {
    ++row;
    Row entry{name,
              new QLabel(this),
              numberLabel(this),
              numberLabel(this),
              numberLabel(this),
              new QToolButton(this)};
    setButtonRole(*entry.info, ButtonRole::quiet);
    entry.info->setIcon(themeIcon("info"));
    grid->addWidget(entry.title, row, kTitle);
    grid->addWidget(entry.section, row, kSection);
    grid->addWidget(entry.stack, row, kStack);
    setTextRole(*entry.spread, TextRole::caption);
    grid->addWidget(entry.spread, row, kSpread);
    grid->addWidget(entry.info, row, kInfo);
    connect(entry.info, &QToolButton::clicked, this, [this, entry] { explain(entry); });
    rows_.push_back(entry);
  }
}

void ReviewScoreTable::explain(const Row& row) {
  popover_->popUp(*row.info, tr("How %1 is computed").arg(scoreTitle(row.name)),
                  scoreExplanation(row.name, isVolume_, scores_.iouThreshold));
}

void ReviewScoreTable::setScores(const AgreementScores& scores, bool isVolume) {
  scores_ = scores;
  isVolume_ = isVolume;
  showValues();
}

void ReviewScoreTable::showValues() {
  const QString section =
      scores_.shownSection
          ? tr("Section %1").arg(QLocale().toString(static_cast<qlonglong>(*scores_.shownSection)))
          : tr("Section");
  for (QLabel* head : sectionHeads_) head->setText(section);
  for (QLabel* head : stackHeads_) head->setText(tr("Stack"));
  for (QLabel* head : spreadHeads_) head->setText(tr("mean ± SD"));
  for (const Row& row : rows_) {
    ScoreLine line;
    for (const ScoreLine& entry : scores_.lines) {
      if (entry.name == row.name) line = entry;
    }
    row.section->setText(scoreText(line.section));
    row.stack->setText(scoreText(line.pooled));
    row.spread->setText(spreadText(line));
  }
}

void ReviewScoreTable::retranslate() {
  pixels_->setText(tr("By pixel"));
  instances_->setText(tr("By instance"));
  for (const Row& row : rows_) {
    const QString title = scoreTitle(row.name);
    row.title->setText(title);
    row.section->setAccessibleName(tr("%1 of the section").arg(title));
    row.stack->setAccessibleName(tr("%1 of the stack").arg(title));
    row.spread->setAccessibleName(tr("%1, mean over sections").arg(title));
    describeControl(*row.info, tr("How %1 is computed").arg(title),
                    tr("Shows the formula, the matching rule and how sections are put together."));
  }
  showValues();
}

void ReviewScoreTable::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
