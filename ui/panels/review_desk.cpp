#include "ui/panels/review_desk.h"

#include <QEvent>
#include <QFileInfo>
#include <QRandomGenerator>
#include <algorithm>
#include <unordered_set>

#include "core/instances/doubt.h"
#include "ui/models/review_words.h"
#include "ui/panels/review_panel.h"

namespace cristae::ui {
namespace {

/// Largest id of the labels as the run made them: what is there now or was merged away, less the pieces of
/// splits.
std::int64_t largestOriginal(const std::vector<InstanceDoubt>& ranking,
                             const std::vector<Correction>& corrections) {
  std::unordered_set<std::int64_t> pieces;
  std::unordered_set<std::int64_t> ids;
  for (const InstanceDoubt& instance : ranking) ids.insert(instance.id);
  for (const Correction& correction : corrections) {
    ids.insert(correction.other);
    for (const SplitSeed& seed : correction.seeds) {
      if (seed.id != correction.instance) pieces.insert(seed.id);
    }
  }
  std::int64_t largest = 0;
  for (const std::int64_t id : ids) {
    if (!pieces.contains(id)) largest = std::max(largest, id);
  }
  return largest;
}

constexpr int kRest = 500;  ///< ms
const QString kPlaceKey = QStringLiteral("review.place");
const QString kSampleKey = QStringLiteral("review.sample");

}  // namespace

ReviewDesk::ReviewDesk(Document& document, ViewState& view, JobRunner& runner, QObject* parent)
    : QObject(parent),
      document_(document),
      view_(view),
      runner_(runner),
      comparison_(document, view, runner),
      thumbnails_(runner) {
  rankTimer_.setSingleShot(true);
  rankTimer_.setInterval(kRest);
  connect(&rankTimer_, &QTimer::timeout, this, &ReviewDesk::startRanking);
  connect(&document_, &Document::currentResultChanged, this, &ReviewDesk::rankResult);
  connect(&document_, &Document::closed, this, &ReviewDesk::rankResult);
  connect(&document_, &Document::verdictsChanged, this, &ReviewDesk::takeVerdicts);
  connect(&document_, &Document::truthChanged, this, &ReviewDesk::tellState);
  connect(&document_, &Document::pointsChanged, this, &ReviewDesk::countsChanged);
  connect(&document_, &Document::stackChanged, this, [this] {
    renderPicture();  // drawn true to the voxel size
    tellState();
  });
  connect(&document_, &Document::opened, this, [this] {
    face_.reset();
    rankResult();
  });
  connect(&queue_, &ReviewQueue::currentChanged, this, [this] {
    rememberPlace();
    renderPicture();
    Q_EMIT stateChanged();
  });
  connect(&queue_, &ReviewQueue::countsChanged, this, &ReviewDesk::tellState);
  connect(&comparison_, &TruthComparison::changed, this, [this] {
    currentError_ = error_ ? errors().rowOf(*error_) : -1;
    tellState();
  });
  connect(&comparison_, &TruthComparison::troubled, this, &ReviewDesk::troubled);
  connect(&thumbnails_, &ThumbnailMaker::ready, this, &ReviewDesk::thumbnailReady);
  connect(&view_, &ViewState::overlayChanged, this, &ReviewDesk::stateChanged);
  connect(&view_, &ViewState::contrastChanged, this, &ReviewDesk::renderPicture);
  connect(&view_, &ViewState::selectionChanged, this, [this] {
    if (view_.selectedInstance() != 0) queue_.setCurrentInstance(view_.selectedInstance());
  });
  rankResult();
}

void ReviewDesk::tellState() {
  Q_EMIT stateChanged();
  Q_EMIT countsChanged();
}

std::int64_t ReviewDesk::resultId() const { return layers_ ? layers_->result.id : 0; }

void ReviewDesk::rankResult() {
  if (layers_ == document_.currentResult()) return tellState();
  runner_.stop(rankJob_);
  rankTimer_.stop();
  const std::int64_t before = resultId();
  layers_ = document_.currentResult();
  if (layers_ && resultId() == before && ranking_ == WorkState::done) {
    keepRanking();
    rankTimer_.start();
  } else {
    forgetRanking();
    if (layers_) startRanking();
  }
  tellState();
}

void ReviewDesk::startRanking() {
  rankJob_ = runner_.run<DoubtRanking>(
      this,
      [layers = layers_](Job& job) {
        return rank_doubt(layers->labels, layers->probability.get(), layers->density.get(), {}, job);
      },
      [this](DoubtRanking ranking) { takeRanking(std::move(ranking)); },
      [this](const Trouble& trouble) {
        ranking_ = WorkState::none;
        Q_EMIT troubled(trouble);
        tellState();
      });
}

void ReviewDesk::forgetRanking() {
  ranking_ = layers_ ? WorkState::running : WorkState::none;
  estimate_.reset();
  largestOriginal_.reset();
  error_.reset();
  currentError_ = -1;
  isRestoring_ = true;
  queue_.endSample();
  queue_.setRanking({});
  queue_.setVerdicts(document_.verdicts());
  isRestoring_ = false;
}

/// After a correction the queue stays, less what was merged away, until the result is ranked anew: then its
/// pieces come in. A sample ends, because what it was drawn from has changed.
void ReviewDesk::keepRanking() {
  std::vector<InstanceDoubt> ranking = queue_.ranking();
  std::erase_if(ranking, [&](const InstanceDoubt& instance) {
    return std::ranges::any_of(layers_->corrections, [&](const Correction& merge) {
      return merge.kind == CorrectionKind::merge && merge.other == std::int64_t{instance.id};
    });
  });
  queue_.endSample();
  queue_.setRanking(std::move(ranking));
}

std::int64_t ReviewDesk::chosenInstance() const {
  if (view_.selectedInstance() != 0) return view_.selectedInstance();
  const InstanceDoubt* card = queue_.current();
  return card ? std::int64_t{card->id} : 0;
}

QString ReviewDesk::sizeOf(std::int64_t instance) const {
  const InstanceDoubt* facts = instance != 0 ? queue_.find(instance) : nullptr;
  return facts ? shortSizeText(facts->voxels, isVolume_, document_.stackDescription().voxel_size_nm)
               : QString();
}

std::optional<std::int64_t> ReviewDesk::largestId() const {
  if (!layers_ || !largestOriginal_) return std::nullopt;
  return std::max(*largestOriginal_, largest_id(layers_->corrections));
}

void ReviewDesk::takeRanking(DoubtRanking ranking) {
  ranking_ = WorkState::done;
  isVolume_ = ranking.is_volume;
  largestOriginal_ = largestOriginal(ranking.instances, layers_->corrections);
  // The density counts profiles: beside bodies the figure would mislead.
  if (!ranking.is_volume) estimate_ = ranking.estimated_profiles;
  isRestoring_ = true;
  queue_.setRanking(std::move(ranking.instances));
  queue_.restorePosition(document_.viewValue(kPlaceKey), resultId());
  isRestoring_ = false;
  // An instance that was selected may be gone after a correction or its undoing.
  if (view_.selectedInstance() != 0 && !queue_.find(view_.selectedInstance())) view_.selectInstance(0);
  tellState();
}

void ReviewDesk::rememberPlace() {
  if (isRestoring_ || ranking_ != WorkState::done || !document_.isOpen()) return;
  document_.setViewValue(kPlaceKey, queue_.position(resultId()));
}

void ReviewDesk::renderPicture() {
  const InstanceDoubt* instance = queue_.current();
  const auto stack = document_.stack();
  if (!instance || !stack || !layers_ || thumbnailSize_.isEmpty()) return thumbnails_.forget();
  thumbnails_.make({stack, layers_},
                   {*instance, isVolume_, document_.stackDescription().voxel_size_nm, thumbnailSize_, ratio_},
                   view_.contrast());
}

void ReviewDesk::setThumbnailSize(const QSize& device, double devicePixelRatio) {
  if (device == thumbnailSize_ && devicePixelRatio == ratio_) return;
  thumbnailSize_ = device;
  ratio_ = devicePixelRatio;
  renderPicture();
}

TruthState ReviewDesk::truthState() const {
  TruthState state;
  const OverlaySettings& overlay = view_.overlay();
  state.hasTruth = document_.truth().has_value();
  state.name = QFileInfo(document_.truthReference()).fileName();
  state.work = comparison_.work();
  state.scores = comparison_.scores();
  state.palette = overlay.palette;
  state.byInstance = overlay.byInstance;
  state.iouThreshold = overlay.iouThreshold;
  state.errors = comparison_.errors().rowCount();
  state.currentError = currentError_;
  return state;
}

ReviewState ReviewDesk::state() const {
  ReviewState state;
  state.hasResult = layers_ != nullptr;
  state.isVolume = isVolume_ || comparison_.dimension() == InstanceDimension::volume_3d;
  state.ranking = ranking_;
  state.face = chosenFace(face_, document_.truth().has_value());
  state.readOnlyReason = document_.readOnlyReason();
  state.voxelSize = document_.stackDescription().voxel_size_nm;
  state.queue = queueState(queue_);
  state.truth = truthState();
  return state;
}

CountsState ReviewDesk::counts() const {
  CountsInput input;
  input.hasResult = layers_ != nullptr;
  // All instances, also while a sample is reviewed.
  if (ranking_ == WorkState::done) input.instances = queue_.instanceCount();
  input.densityEstimate = estimate_;
  input.verdicts = document_.verdicts();
  input.agreement = comparison_.scores().stackCounts;
  input.iouThreshold = view_.overlay().iouThreshold;
  input.isComparing = comparison_.work() == WorkState::running;
  input.isOutOfDate = document_.isCurrentResultOutOfDate();
  return countsState(input);
}

void ReviewDesk::giveVerdict(std::int64_t instance, const Point& place, VerdictKind kind) {
  const bool isQueued = queue_.setCurrentInstance(instance);
  const std::int64_t next = queue_.nextUnreviewed();
  noteVerdict(instance, place, kind);
  const bool isStored = queue_.verdictOf(instance) == kind;
  if (!isQueued || !isStored || next == 0 || state().face != ReviewFace::queue) return;
  queue_.setCurrentInstance(next);
  showCurrent();
}

void ReviewDesk::noteVerdict(std::int64_t instance, const Point& place, VerdictKind kind) {
  queue_.setCurrentInstance(instance);  // else the view would be led to it, as after an undo
  document_.setVerdict(instance, place, kind);
}

void ReviewDesk::judge(VerdictKind kind) {
  const InstanceDoubt* instance = queue_.find(judgedInstance());
  if (!instance) return;
  giveVerdict(
      instance->id,
      {instance->place[0], static_cast<double>(instance->place[1]), static_cast<double>(instance->place[2])},
      kind);
}

std::int64_t ReviewDesk::judgedInstance() const {
  const ReviewFace face = chosenFace(face_, document_.truth().has_value());
  if (face == ReviewFace::counting) return 0;
  return face == ReviewFace::queue ? chosenInstance() : view_.selectedInstance();
}

/// Undo and redo lead to what they changed.
void ReviewDesk::takeVerdicts() {
  const std::int64_t changed = queue_.setVerdicts(document_.verdicts());
  const InstanceDoubt* card = queue_.current();
  if (changed == 0 || !card || card->id == changed) return;
  if (queue_.setCurrentInstance(changed)) showCurrent();
}

void ReviewDesk::showCurrent() {
  const InstanceDoubt* instance = queue_.current();
  if (instance) jumpTo({instance->place[0], instance->place[1], instance->place[2]}, instance->id);
}

void ReviewDesk::jumpTo(const Cross& place, std::int64_t instance) {
  view_.setCross(place);
  view_.selectInstance(instance);
}

void ReviewDesk::nextCard() {
  queue_.next();
  showCurrent();
}

void ReviewDesk::previousCard() {
  queue_.previous();
  showCurrent();
}

void ReviewDesk::chooseError(int row) {
  const InstanceError* error = errors().errorAt(row);
  if (!error) return;
  error_ = *error;
  currentError_ = row;
  const bool isOfTruth = error->kind == InstanceErrorKind::false_negative;
  jumpTo({error->place[0], error->place[1], error->place[2]}, isOfTruth ? 0 : error->id);
  Q_EMIT stateChanged();
}

std::optional<Point> ReviewDesk::soughtPlace() const {
  const bool isShown = chosenFace(face_, document_.truth().has_value()) == ReviewFace::truth;
  if (!isShown || !error_ || currentError_ < 0) return std::nullopt;
  return Point{error_->place[0], static_cast<double>(error_->place[1]),
               static_cast<double>(error_->place[2])};
}

/// By eye nothing may show what the truth says, or the judgement is not the eye's.
void ReviewDesk::chooseFace(ReviewFace face) {
  face_ = face;
  OverlaySettings overlay = view_.overlay();
  const bool isByEye = face != ReviewFace::truth;
  if (overlay.kind == (isByEye ? OverlayKind::agreement : OverlayKind::instances)) {
    overlay.kind = isByEye ? OverlayKind::instances : OverlayKind::agreement;
    view_.setOverlay(overlay);
  }
  Q_EMIT stateChanged();
}

std::uint64_t ReviewDesk::sampleSeed() {
  const QStringList kept = document_.viewValue(kSampleKey).split(' ');
  if (kept.size() == 2 && kept[0].toLongLong() == resultId()) return kept[1].toULongLong();
  const std::uint64_t seed = QRandomGenerator::global()->generate64();
  document_.setViewValue(kSampleKey, QStringLiteral("%1 %2").arg(resultId()).arg(seed));
  return seed;
}

void ReviewDesk::startSample() {
  queue_.startSample(ReviewQueue::kSampleSize, sampleSeed());
  showCurrent();
}

void ReviewDesk::growSample() {
  queue_.growSample();
  showCurrent();
}

void ReviewDesk::endSample() { queue_.endSample(); }

void ReviewDesk::setThreshold(double threshold) {
  OverlaySettings overlay = view_.overlay();
  overlay.iouThreshold = threshold;
  view_.setOverlay(overlay);
}

void ReviewDesk::setPalette(AgreementPalette palette) {
  OverlaySettings overlay = view_.overlay();
  overlay.palette = palette;
  view_.setOverlay(overlay);
}

void ReviewDesk::setByInstance(bool byInstance) {
  OverlaySettings overlay = view_.overlay();
  overlay.byInstance = byInstance;
  view_.setOverlay(overlay);
}

void ReviewDesk::removeTruth() {
  face_.reset();
  document_.removeTruth();
}

void ReviewDesk::attach(ReviewPanel& panel) {
  connect(&panel, &ReviewPanel::verdictGiven, this, &ReviewDesk::giveVerdict);
  connect(&panel, &ReviewPanel::jumpTo, this, &ReviewDesk::jumpTo);
  connect(&panel, &ReviewPanel::nextCardRequested, this, &ReviewDesk::nextCard);
  connect(&panel, &ReviewPanel::previousCardRequested, this, &ReviewDesk::previousCard);
  connect(&panel, &ReviewPanel::errorChosen, this, &ReviewDesk::chooseError);
  connect(&panel, &ReviewPanel::nextErrorRequested, this, &ReviewDesk::nextError);
  connect(&panel, &ReviewPanel::previousErrorRequested, this, &ReviewDesk::previousError);
  connect(&panel, &ReviewPanel::faceChosen, this, &ReviewDesk::chooseFace);
  connect(&panel, &ReviewPanel::sampleRequested, this, &ReviewDesk::startSample);
  connect(&panel, &ReviewPanel::largerSampleRequested, this, &ReviewDesk::growSample);
  connect(&panel, &ReviewPanel::sampleEnded, this, &ReviewDesk::endSample);
  connect(&panel, &ReviewPanel::thresholdChanged, this, &ReviewDesk::setThreshold);
  connect(&panel, &ReviewPanel::paletteChanged, this, &ReviewDesk::setPalette);
  connect(&panel, &ReviewPanel::byInstanceChanged, this, &ReviewDesk::setByInstance);
  connect(&panel, &ReviewPanel::truthRemoved, this, &ReviewDesk::removeTruth);
  const auto show = [this, &panel] {
    panel.setState(state());
    setThumbnailSize(panel.thumbnailSize(), panel.devicePixelRatioF());
  };
  connect(this, &ReviewDesk::stateChanged, &panel, show);
  connect(&panel, &ReviewPanel::thumbnailSizeChanged, this,
          [this, &panel] { setThumbnailSize(panel.thumbnailSize(), panel.devicePixelRatioF()); });
  connect(this, &ReviewDesk::thumbnailReady, &panel, &ReviewPanel::setThumbnail);
  show();
}

}  // namespace cristae::ui
