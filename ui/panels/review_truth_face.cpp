#include "ui/panels/review_truth_face.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/error_list_model.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/select_row.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

constexpr int kSideGap = 8;
constexpr int kVisibleErrors = 7;
/// Columns are as wide as these many lines need, the largest errors: to ask thousands would hold the window
/// up.
constexpr int kLinesMeasured = 50;
constexpr std::array kClasses = {AgreementClass::tp, AgreementClass::fp, AgreementClass::fn};

QString countText(const std::optional<MatchCounts>& counts, std::int64_t MatchCounts::*member) {
  return counts ? QLocale().toString(static_cast<qlonglong>((*counts).*member)) : QStringLiteral("–");
}

/// The style sheet keeps room for a sort mark beside the words of a header, and the header does not count it.
class RoomyHeader : public QHeaderView {
 public:
  explicit RoomyHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

 protected:
  QSize sectionSizeFromContents(int column) const override {
    constexpr int kSortMark = 12;
    return QHeaderView::sectionSizeFromContents(column) + QSize(kSortMark, 0);
  }
};

}  // namespace

void ErrorLineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const auto kind = static_cast<InstanceErrorKind>(index.data(ErrorListModel::kErrorKindRole).toInt());
  const AgreementClass agreement = kind == InstanceErrorKind::false_positive   ? AgreementClass::fp
                                   : kind == InstanceErrorKind::false_negative ? AgreementClass::fn
                                                                               : AgreementClass::tp;
  const int height = option->fontMetrics.height();
  option->decorationSize = {height * 3 / 2, height};
  option->features |= QStyleOptionViewItem::HasDecoration;
  const double ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
  const auto line = QPixmap::fromImage(agreementSample(agreement, colours_, option->decorationSize, ratio));
  option->icon = QIcon(line);
  option->icon.addPixmap(line, QIcon::Selected);  // not tinted: its colour means something
}

ReviewTruthFace::ReviewTruthFace(QAbstractItemModel& errors, QWidget* parent)
    : QWidget(parent), empty_(new EmptyState(this)) {
  page_ = makeWork(errors);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(empty_, 1);
  rows->addWidget(page_, 1);
  connect(empty_, &EmptyState::actionTriggered, this, [this] {
    if (state_.hasResult) {
      Q_EMIT truthBrowseRequested();
    } else {
      Q_EMIT adaptRequested();
    }
  });
  retranslate();
}

QWidget* ReviewTruthFace::makeWork(QAbstractItemModel& errors) {
  auto* work = new QWidget(this);
  name_ = new QLabel(work);
  name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  setTextRole(*name_, TextRole::heading);
  change_ = new QToolButton(work);
  change_->setIcon(themeIcon("open"));
  remove_ = new QToolButton(work);
  remove_->setIcon(themeIcon("close"));
  setButtonRole(*change_, ButtonRole::quiet);
  setButtonRole(*remove_, ButtonRole::quiet);
  work_ = new QLabel(work);
  setTextRole(*work_, TextRole::caption);
  byInstance_ = new QPushButton(work);
  byPixel_ = new QPushButton(work);
  auto* group = new QButtonGroup(work);
  for (QPushButton* button : {byInstance_, byPixel_}) {
    button->setCheckable(true);
    group->addButton(button);
  }
  paletteLabel_ = new QLabel(work);
  palette_ = new QComboBox(work);
  palette_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  palette_->setMinimumContentsLength(10);
  paletteLabel_->setBuddy(palette_);
  for (int i = 0; i < 3; ++i) palette_->addItem(QString());
  threshold_ = new LabelledSlider(work);
  threshold_->setRange(0.1, 0.9, 0.05, 2);
  scores_ = new ReviewScoreTable(work);

  auto* head = new QHBoxLayout;
  head->addWidget(name_, 1);
  head->addWidget(change_);
  head->addWidget(remove_);
  auto* sides = new QHBoxLayout;
  sides->setSpacing(kSideGap);
  sides->addWidget(byInstance_, 1);
  sides->addWidget(byPixel_, 1);
  auto* colours = new QHBoxLayout;
  colours->addWidget(paletteLabel_);
  colours->addWidget(palette_, 1);
  auto* rows = new QVBoxLayout(work);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kSideGap);
  rows->addLayout(head);
  rows->addWidget(work_);
  rows->addLayout(sides);
  rows->addLayout(colours);
  rows->addWidget(threshold_);
  rows->addWidget(makeClasses(work));
  rows->addSpacing(kSideGap);
  makeErrors(errors, work);
  auto* errorHead = new QHBoxLayout;
  errorHead->addWidget(errorsTitle_, 1);
  errorHead->addWidget(previous_);
  errorHead->addWidget(next_);
  rows->addLayout(errorHead);
  rows->addWidget(noErrors_);
  rows->addWidget(table_);
  rows->addSpacing(kSideGap);
  rows->addWidget(scores_);
  rows->addStretch(1);

  connect(change_, &QToolButton::clicked, this, &ReviewTruthFace::truthBrowseRequested);
  connect(remove_, &QToolButton::clicked, this, &ReviewTruthFace::truthRemoved);
  connect(byInstance_, &QPushButton::clicked, this, [this] { Q_EMIT byInstanceChanged(true); });
  connect(byPixel_, &QPushButton::clicked, this, [this] { Q_EMIT byInstanceChanged(false); });
  connect(threshold_, &LabelledSlider::valueChanged, this, &ReviewTruthFace::thresholdChanged);
  connect(palette_, &QComboBox::activated, this,
          [this](int index) { Q_EMIT paletteChanged(static_cast<AgreementPalette>(index)); });
  return work;
}

QWidget* ReviewTruthFace::makeClasses(QWidget* parent) {
  auto* box = new QWidget(parent);
  makeCard(*box);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(10, 8, 10, 8);
  grid->setHorizontalSpacing(10);
  grid->setColumnStretch(1, 1);
  sectionHead_ = new QLabel(box);
  stackHead_ = new QLabel(box);
  setTextRole(*sectionHead_, TextRole::caption);
  setTextRole(*stackHead_, TextRole::caption);
  grid->addWidget(sectionHead_, 0, 2, Qt::AlignRight);
  grid->addWidget(stackHead_, 0, 3, Qt::AlignRight);
  for (std::size_t i = 0; i < kClasses.size(); ++i) {
    const int row = static_cast<int>(i) + 1;
    classes_[i] = {new LineSample(kClasses[i], box), new QLabel(box), numberLabel(box), numberLabel(box)};
    classes_[i].name->setWordWrap(true);
    grid->addWidget(classes_[i].sample, row, 0);
    grid->addWidget(classes_[i].name, row, 1);
    grid->addWidget(classes_[i].section, row, 2);
    grid->addWidget(classes_[i].stack, row, 3);
  }
  return box;
}

void ReviewTruthFace::makeErrors(QAbstractItemModel& errors, QWidget* parent) {
  errorsTitle_ = new QLabel(parent);
  setTextRole(*errorsTitle_, TextRole::heading);
  noErrors_ = new QLabel(parent);
  noErrors_->setWordWrap(true);
  setTextRole(*noErrors_, TextRole::secondary);
  previous_ = new QPushButton(parent);
  next_ = new QPushButton(parent);
  setButtonRole(*previous_, ButtonRole::quiet);
  setButtonRole(*next_, ButtonRole::quiet);
  table_ = new QTableView(parent);
  table_->setHorizontalHeader(new RoomyHeader(table_));
  table_->setModel(&errors);
  lines_ = new ErrorLineDelegate(table_);
  table_->setItemDelegateForColumn(ErrorListModel::kKind, lines_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setShowGrid(false);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setResizeContentsPrecision(kLinesMeasured);
  table_->horizontalHeader()->setSectionResizeMode(ErrorListModel::kSize, QHeaderView::Stretch);
  table_->horizontalHeader()->setHighlightSections(false);
  const int rowHeight = std::max(24, table_->fontMetrics().height() + 8);
  table_->verticalHeader()->setDefaultSectionSize(rowHeight);
  table_->setMinimumHeight(rowHeight * kVisibleErrors);
  connect(table_, &QTableView::clicked, this,
          [this](const QModelIndex& index) { Q_EMIT errorChosen(index.row()); });
  connect(table_, &QTableView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT errorChosen(index.row()); });
  connect(previous_, &QPushButton::clicked, this, &ReviewTruthFace::previousRequested);
  connect(next_, &QPushButton::clicked, this, &ReviewTruthFace::nextRequested);
}

void ReviewTruthFace::setState(const ReviewState& state) {
  state_ = state;
  const bool hasAgreement = state.hasResult && state.truth.hasTruth;
  empty_->setVisible(!hasAgreement);
  page_->setVisible(hasAgreement);
  if (hasAgreement) {
    showAgreement();
    showErrors();
  } else {
    showEmpty();
  }
}

void ReviewTruthFace::setKeys(const ReviewKeys& keys) {
  keys_ = keys;
  nameButtons();
}

void ReviewTruthFace::showEmpty() {
  if (!state_.hasResult) {
    empty_->setTexts("accept", tr("No prediction yet. Adapt makes one."), tr("Go to Adapt"),
                     tr("Shows the panel where an adaptation is started."));
    return;
  }
  empty_->setTexts("truth",
                   tr("You do not need truth to use Cristae. If you have it, drop it here to see scores."),
                   tr("Open truth…"), tr("Chooses a labelled stack of the same shape."));
}

void ReviewTruthFace::showAgreement() {
  const TruthState& truth = state_.truth;
  name_->setText(name_->fontMetrics().elidedText(truth.name, Qt::ElideMiddle, std::max(80, name_->width())));
  name_->setToolTip(truth.name);
  // Always one line, so that nothing below jumps while a threshold is tried.
  work_->setText(truth.work == WorkState::running ? tr("Comparing with the truth…")
                 : state_.isVolume                ? tr("3-D: an instance goes through the sections")
                                                  : tr("2-D: each section has its own instances"));
  (truth.byInstance ? byInstance_ : byPixel_)->setChecked(true);
  palette_->setCurrentIndex(static_cast<int>(truth.palette));
  threshold_->setValue(truth.iouThreshold);
  threshold_->setEnabled(truth.byInstance);
  scores_->setScores(truth.scores, state_.isVolume);
  sectionHead_->setText(
      truth.scores.shownSection
          ? tr("Section %1").arg(QLocale().toString(static_cast<qlonglong>(*truth.scores.shownSection)))
          : tr("Section"));
  stackHead_->setText(tr("Stack"));
  constexpr std::array kMembers = {&MatchCounts::tp, &MatchCounts::fp, &MatchCounts::fn};
  for (std::size_t i = 0; i < classes_.size(); ++i) {
    classes_[i].sample->setAgreementPalette(truth.palette);
    classes_[i].section->setText(countText(truth.scores.sectionCounts, kMembers[i]));
    classes_[i].stack->setText(countText(truth.scores.stackCounts, kMembers[i]));
  }
}

void ReviewTruthFace::showErrors() {
  const TruthState& truth = state_.truth;
  const bool isKnown = truth.scores.stackCounts.has_value();
  errorsTitle_->setText(isKnown ? tr("Errors: %1").arg(QLocale().toString(truth.errors)) : tr("Errors"));
  noErrors_->setVisible(isKnown && truth.errors == 0);
  noErrors_->setText(tr("Every instance has its partner at this threshold."));
  table_->setVisible(truth.errors > 0);
  previous_->setEnabled(truth.currentError > 0);
  next_->setEnabled(truth.currentError + 1 < truth.errors);
  const QSignalBlocker quiet(table_->selectionModel());
  if (truth.currentError >= 0) {
    selectOnlyRow(*table_, table_->model()->index(truth.currentError, 0));
  } else {
    table_->clearSelection();
  }
  lines_->setAgreementPalette(truth.palette);
  table_->viewport()->update();
}

void ReviewTruthFace::nameButtons() {
  const auto name = [](QPushButton& button, const QString& text, const QString& key, const QString& tooltip) {
    button.setText(key.isEmpty() ? text : tr("%1 (%2)", "a command and its key").arg(text, key));
    describeControl(button, text, tooltip);
  };
  name(*previous_, tr("Back"), keys_.previous, tr("Goes to the error before."));
  name(*next_, tr("Next"), keys_.next, tr("Goes to the next error."));
}

void ReviewTruthFace::nameClasses() {
  const std::array names = {tr("TP: found and true"), tr("FP: found, not in the truth"),
                            tr("FN: in the truth, missed")};
  for (std::size_t i = 0; i < names.size(); ++i) {
    classes_[i].name->setText(names[i]);
    classes_[i].section->setAccessibleName(tr("%1, section").arg(names[i]));
    classes_[i].stack->setAccessibleName(tr("%1, stack").arg(names[i]));
  }
}

void ReviewTruthFace::retranslate() {
  describeControl(*change_, tr("Open other truth"), tr("Chooses another labelled stack of the same shape."));
  describeControl(*remove_, tr("Take the truth away"), tr("Compares no longer; the file stays as it is."));
  byInstance_->setText(tr("By instance"));
  byPixel_->setText(tr("By pixel"));
  describeControl(*byInstance_, tr("By instance"),
                  tr("Colours whole instances by whether they have a partner."));
  describeControl(*byPixel_, tr("By pixel"), tr("Colours each pixel by whether both agree."));
  paletteLabel_->setText(tr("Colours"));
  palette_->setItemText(static_cast<int>(AgreementPalette::papers), tr("As in papers"));
  palette_->setItemText(static_cast<int>(AgreementPalette::colourBlindSafe),
                        tr("Safe for red-green blindness"));
  palette_->setItemText(static_cast<int>(AgreementPalette::print), tr("For print"));
  describeControl(*palette_, tr("Colours"), tr("Colours of TP, FP and FN; the line styles stay the same."));
  threshold_->setTexts(tr("IoU of a match"),
                       tr("How much an instance and its partner must overlap to count as TP."), QString());
  describeControl(*table_, tr("Errors"),
                  tr("What is wrong, the largest first. A click shows it in the views."));
  nameButtons();
  nameClasses();
  table_->horizontalHeader()->viewport()->update();
  setState(state_);
}

void ReviewTruthFace::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
