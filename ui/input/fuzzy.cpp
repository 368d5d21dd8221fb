#include "ui/input/fuzzy.h"

#include <vector>

namespace cristae::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kFollows = 5;
constexpr int kWordStart = 8;
constexpr int kTextStart = 4;
constexpr int kNone = -1;

/// Lower case without accents, so that "anadir" finds "Añadir".
QString folded(const QString& text) {
  QString plain;
  for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
    if (letter.category() != QChar::Mark_NonSpacing) plain.append(letter.toLower());
  }
  return plain;
}

bool startsWord(const QString& text, qsizetype at) { return at == 0 || !text.at(at - 1).isLetterOrNumber(); }

}  // namespace

std::optional<int> fuzzyScore(const QString& pattern, const QString& text) {
  QString wanted = folded(pattern);
  wanted.remove(QLatin1Char(' '));
  const QString given = folded(text);
  if (wanted.isEmpty()) return 0;
  // best[j]: best score of the letters so far, the last of them at j.
  std::vector<int> best(static_cast<std::size_t>(given.size()), kNone);
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    std::vector<int> next(best.size(), kNone);
    int before = i == 0 ? 0 : kNone;  // best of all places left of j - 1
    for (qsizetype j = 0; j < given.size(); ++j) {
      const int previous = j > 0 ? best[static_cast<std::size_t>(j - 1)] : kNone;
      if (given.at(j) == wanted.at(i)) {
        const int bonus = kLetter + (startsWord(given, j) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
        const int apart = before == kNone ? kNone : before + bonus;
        const int follows = i == 0 || previous == kNone ? kNone : previous + bonus + kFollows;
        next[static_cast<std::size_t>(j)] = std::max(apart, follows);
      }
      if (i > 0) before = std::max(before, previous);
    }
    best = std::move(next);
  }
  int score = kNone;
  for (const int value : best) score = std::max(score, value);
  return score == kNone ? std::nullopt : std::optional(score);
}

}  // namespace cristae::ui
