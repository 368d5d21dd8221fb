#include "ui/panels/review_panel.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>
#include <array>

#include "ui/theme/describe.h"

namespace cristae::ui {
namespace {

/// The one local path of a drag that can be truth; empty: none, several, or a file that means something else
/// wherever it is dropped.
QString truthOf(const QMimeData* data) {
  static const QStringList kOthers = {
      QStringLiteral("cristae"), QStringLiteral("cpack"), QStringLiteral("cmodel"),
      QStringLiteral("csv"),     QStringLiteral("tsv"),   QStringLiteral("txt"),
      QStringLiteral("roi"),     QStringLiteral("nml"),   QStringLiteral("json")};
  const QList<QUrl> urls = data->urls();
  if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
  const QString path = urls.front().toLocalFile();
  return kOthers.contains(QFileInfo(path).suffix().toLower()) ? QString() : path;
}

/// A face in a scroll area that gives it the width there is.
QScrollArea* scrolled(QWidget* face, QWidget* parent) {
  auto* area = new QScrollArea(parent);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(face);
  area->viewport()->setAutoFillBackground(false);
  face->setAutoFillBackground(false);
  return area;
}

}  // namespace

ReviewPanel::ReviewPanel(QAbstractItemModel& errors, QWidget* parent)
    : QWidget(parent),
      byEye_(new QPushButton(this)),
      againstTruth_(new QPushButton(this)),
      byCounting_(new QPushButton(this)),
      faces_(new QStackedWidget(this)),
      queue_(new ReviewQueueFace),
      truth_(new ReviewTruthFace(errors)),
      counting_(new ReviewCountingFace) {
  setAcceptDrops(true);
  auto* group = new QButtonGroup(this);
  auto* switches = new QHBoxLayout;
  for (QPushButton* button : {byEye_, againstTruth_, byCounting_}) {
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    group->addButton(button);
    switches->addWidget(button);
  }
  faces_->addWidget(scrolled(queue_, faces_));
  faces_->addWidget(scrolled(truth_, faces_));
  faces_->addWidget(scrolled(counting_, faces_));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(12, 12, 12, 12);
  rows->setSpacing(12);
  rows->addLayout(switches);
  rows->addWidget(faces_, 1);
  connectFaces();
  retranslate();
}

void ReviewPanel::connectFaces() {
  connect(byEye_, &QPushButton::clicked, this, [this] { Q_EMIT faceChosen(ReviewFace::queue); });
  connect(againstTruth_, &QPushButton::clicked, this, [this] { Q_EMIT faceChosen(ReviewFace::truth); });
  connect(byCounting_, &QPushButton::clicked, this, [this] { Q_EMIT faceChosen(ReviewFace::counting); });
  connect(counting_, &ReviewCountingFace::started, this, &ReviewPanel::countingStarted);
  connect(counting_, &ReviewCountingFace::ended, this, &ReviewPanel::countingEnded);
  connect(counting_, &ReviewCountingFace::fieldDone, this, &ReviewPanel::fieldDone);
  connect(counting_, &ReviewCountingFace::previousRequested, this, &ReviewPanel::previousFieldRequested);
  connect(counting_, &ReviewCountingFace::moreRequested, this, &ReviewPanel::moreFieldsRequested);
  connect(queue_, &ReviewQueueFace::judged, this, &ReviewPanel::judge);
  connect(queue_, &ReviewQueueFace::splitRequested, this, [this] {
    if (state_.canJudge()) Q_EMIT splitRequested(state_.queue.card->instance);
  });
  connect(queue_, &ReviewQueueFace::mergeRequested, this, [this] {
    if (state_.canJudge()) Q_EMIT mergeRequested(state_.queue.card->instance);
  });
  connect(queue_, &ReviewQueueFace::nextRequested, this, &ReviewPanel::nextCardRequested);
  connect(queue_, &ReviewQueueFace::previousRequested, this, &ReviewPanel::previousCardRequested);
  connect(queue_, &ReviewQueueFace::placeRequested, this, [this] {
    if (const auto& card = state_.queue.card) Q_EMIT jumpTo(card->place, card->instance);
  });
  connect(queue_, &ReviewQueueFace::sampleRequested, this, &ReviewPanel::sampleRequested);
  connect(queue_, &ReviewQueueFace::largerSampleRequested, this, &ReviewPanel::largerSampleRequested);
  connect(queue_, &ReviewQueueFace::sampleEnded, this, &ReviewPanel::sampleEnded);
  connect(queue_, &ReviewQueueFace::adaptRequested, this, &ReviewPanel::adaptRequested);
  connect(queue_, &ReviewQueueFace::thumbnailSizeChanged, this, &ReviewPanel::thumbnailSizeChanged);
  connect(truth_, &ReviewTruthFace::adaptRequested, this, &ReviewPanel::adaptRequested);
  connect(truth_, &ReviewTruthFace::truthBrowseRequested, this, &ReviewPanel::truthBrowseRequested);
  connect(truth_, &ReviewTruthFace::truthRemoved, this, &ReviewPanel::truthRemoved);
  connect(truth_, &ReviewTruthFace::thresholdChanged, this, &ReviewPanel::thresholdChanged);
  connect(truth_, &ReviewTruthFace::paletteChanged, this, &ReviewPanel::paletteChanged);
  connect(truth_, &ReviewTruthFace::byInstanceChanged, this, &ReviewPanel::byInstanceChanged);
  connect(truth_, &ReviewTruthFace::errorChosen, this, &ReviewPanel::errorChosen);
  connect(truth_, &ReviewTruthFace::nextRequested, this, &ReviewPanel::nextErrorRequested);
  connect(truth_, &ReviewTruthFace::previousRequested, this, &ReviewPanel::previousErrorRequested);
}

void ReviewPanel::setState(const ReviewState& state) {
  state_ = state;
  const std::array buttons = {byEye_, againstTruth_, byCounting_};
  buttons[static_cast<std::size_t>(state.face)]->setChecked(true);
  faces_->setCurrentIndex(static_cast<int>(state.face));
  queue_->setState(state);
  truth_->setState(state);
}

void ReviewPanel::setCounting(const CountingState& state) { counting_->setState(state); }

void ReviewPanel::setKeys(const ReviewKeys& keys) {
  queue_->setKeys(keys);
  truth_->setKeys(keys);
  counting_->setKeys(keys);
}

void ReviewPanel::setThumbnail(std::int64_t instance, const Thumbnail& picture) {
  queue_->setThumbnail(instance, picture);
}

void ReviewPanel::judge(VerdictKind kind) {
  if (state_.face != ReviewFace::queue || !state_.hasResult || !state_.canJudge()) return;
  const QueueCard card = *state_.queue.card;
  const Point place{card.place.z, static_cast<double>(card.place.y), static_cast<double>(card.place.x)};
  Q_EMIT verdictGiven(card.instance, place, kind);
}

void ReviewPanel::next() {
  switch (state_.face) {
    case ReviewFace::queue: return Q_EMIT nextCardRequested();
    case ReviewFace::truth: return Q_EMIT nextErrorRequested();
    case ReviewFace::counting: return Q_EMIT fieldDone();
  }
}

void ReviewPanel::previous() {
  switch (state_.face) {
    case ReviewFace::queue: return Q_EMIT previousCardRequested();
    case ReviewFace::truth: return Q_EMIT previousErrorRequested();
    case ReviewFace::counting: return Q_EMIT previousFieldRequested();
  }
}

void ReviewPanel::retranslate() {
  byEye_->setText(tr("By eye"));
  againstTruth_->setText(tr("Against truth"));
  byCounting_->setText(tr("By counting"));
  describeControl(*byCounting_, tr("Review by counting"),
                  tr("Count test points on random fields: how much is mitochondria, and what was missed."));
  describeControl(*byEye_, tr("Review by eye"), tr("Go through the instances, the most doubtful first."));
  describeControl(*againstTruth_, tr("Review against truth"),
                  tr("Compare the result with labels that people made."));
}

void ReviewPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ReviewPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  queue_->setRoom(faces_->height());
}

void ReviewPanel::setDropHint(bool isShown) {
  isDropShown_ = isShown;
  update();
}

void ReviewPanel::dragEnterEvent(QDragEnterEvent* event) {
  if (!state_.hasResult || truthOf(event->mimeData()).isEmpty()) return event->ignore();
  setDropHint(true);
  event->acceptProposedAction();
}

void ReviewPanel::dragLeaveEvent(QDragLeaveEvent* event) {
  setDropHint(false);
  QWidget::dragLeaveEvent(event);
}

void ReviewPanel::dropEvent(QDropEvent* event) {
  setDropHint(false);
  const QString path = truthOf(event->mimeData());
  if (path.isEmpty()) return event->ignore();
  event->acceptProposedAction();
  Q_EMIT truthRequested(path);
}

void ReviewPanel::paintEvent(QPaintEvent* event) {
  QWidget::paintEvent(event);
  if (!isDropShown_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
  painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
}

}  // namespace cristae::ui
