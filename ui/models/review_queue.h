#pragma once

#include <QAbstractListModel>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/evaluation/sample_estimate.h"
#include "core/instances/doubt.h"
#include "core/project/project.h"

namespace cristae::ui {

/// What a person has said so far of the instances in the queue. `left` are those without a word; `later` is
/// part of it. `missed` has no instance and is not part of `total`.
struct ReviewCounts {
  std::int64_t total = 0;
  std::int64_t accepted = 0;
  std::int64_t rejected = 0;
  std::int64_t flagged = 0;
  std::int64_t missed = 0;
  std::int64_t later = 0;
  std::int64_t left = 0;
  std::int64_t reviewed() const { return accepted + rejected + flagged; }
  bool operator==(const ReviewCounts&) const = default;
};

enum class QueueMode {
  byDoubt,      ///< all instances, the most doubtful first
  randomSample  ///< some by lot, for an estimate of precision
};

/// The instances of a result in the order in which a person looks at them, with a current one. Put off
/// ("later") means moved to the end, in the order in which they were put off. A verdict never moves an
/// instance otherwise, so that going back finds what was there.
class ReviewQueue : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    kInstanceRole = Qt::UserRole + 1,
    kDoubtRole,    ///< double
    kReasonsRole,  ///< QStringList
    kPlaceRole,    ///< QList<qlonglong>: z, y, x
    kPixelsRole,
    kVerdictRole  ///< int of VerdictKind; invalid: none
  };

  /// Instances of a sample for the estimate of precision.
  static constexpr std::int64_t kSampleSize = 60;

  explicit ReviewQueue(QObject* parent = nullptr);

  /// The instances of a result. The current one is kept if it is still there; otherwise the first is.
  void setRanking(std::vector<InstanceDoubt> ranking);
  /// All verdicts on that result; those on other instances are passed over.
  /// @returns the one instance about which something else is said now than before; 0: none, or several
  std::int64_t setVerdicts(const std::vector<Verdict>& verdicts);

  QueueMode mode() const { return mode_; }
  /// A random sample of all instances; the current one becomes the first without a verdict. One that has
  /// grown is as large again when it is left and entered.
  void startSample(std::int64_t count, std::uint64_t seed);
  void endSample();
  /// Draws `moreToDraw()` to the sample that is shown, behind those that it has.
  void growSample();
  std::int64_t sampleSize() const { return mode_ == QueueMode::randomSample ? sampleSize_ : 0; }
  /// Share of right ones among all, from the verdicts on the sample: accepted is right, rejected is wrong;
  /// flagged and put off ones are not counted. Only instances before the first without a word count, in the
  /// order of the draw: verdicts given earlier, on doubtful ones, would make the figure too low. Nothing
  /// before the first that counts.
  std::optional<SampleEstimate> estimate() const;
  /// About how many more verdicts the estimate asks for, never more than there are instances without one.
  std::int64_t moreNeeded() const;
  /// The same, once the whole sample has its verdicts; 0 before.
  std::int64_t moreToDraw() const;

  /// Null: the queue is empty.
  const InstanceDoubt* current() const;
  int currentRow() const { return currentRow_; }
  void setCurrentRow(int row);
  /// @returns whether it is in the queue
  bool setCurrentInstance(std::int64_t instance);
  /// One row on or back; stays at the ends.
  void next();
  void previous();
  /// The next one without a verdict (or put off), after the current one and then from the start; 0: no other.
  /// Ask before giving a verdict, which may move the current one.
  std::int64_t nextUnreviewed() const;

  /// Of the result, also while a sample is shown.
  std::int64_t instanceCount() const { return static_cast<std::int64_t>(ranking_.size()); }
  const InstanceDoubt* instanceAt(int row) const;
  /// The most doubtful first, whatever the mode.
  const std::vector<InstanceDoubt>& ranking() const { return ranking_; }
  /// Null: it is not in the ranking.
  const InstanceDoubt* find(std::int64_t instance) const;
  std::optional<VerdictKind> verdictOf(std::int64_t instance) const;
  /// Of the rows of this mode.
  ReviewCounts counts() const;

  /// Where the reviewer is, as a text for Document::setViewValue; `result` tells results apart.
  QString position(std::int64_t result) const;
  /// Goes there; texts of another result or unreadable ones change nothing. @returns whether it did
  bool restorePosition(const QString& text, std::int64_t result);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void currentChanged();
  void countsChanged();

 private:
  void draw();
  std::vector<std::size_t> wantedOrder() const;
  void reorder();
  bool isUnreviewed(int row) const;
  using VerdictOf = std::unordered_map<std::int64_t, Verdict>;
  std::int64_t onlyChange(const VerdictOf& before) const;

  std::vector<InstanceDoubt> ranking_;
  std::unordered_map<std::int64_t, std::size_t> positionOf_;  ///< in ranking_, by instance
  VerdictOf verdicts_;                                        ///< by instance
  std::int64_t missed_ = 0;
  QueueMode mode_ = QueueMode::byDoubt;
  std::int64_t sampleSize_ = 0;  ///< of the last sample, also after it was left; 0: there was none
  std::uint64_t seed_ = 0;
  std::vector<std::int64_t> drawn_;  ///< instances of the sample in the order of the draw
  std::vector<std::size_t> order_;   ///< positions in ranking_ by row
  int currentRow_ = -1;
};

}  // namespace cristae::ui
