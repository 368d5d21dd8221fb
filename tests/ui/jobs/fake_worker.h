#pragma once

#include <QString>
#include <QTemporaryDir>

namespace cristae::test {

/// A `cristae-cli` made of a shell script: it says what the real one says, works until it is let go, and can
/// be told how to end. Its folder has blanks and letters beyond ASCII in its name.
class FakeWorker {
 public:
  FakeWorker();

  QString program() const;
  QString folder() const;  ///< for the test's own files, too
  /// How the next one behaves; words, each of them:
  ///   wait        works until `letGo`
  ///   die         is gone after a few events, without a word
  ///   fail        says failed
  ///   garbage     says much that is no event between those that are
  ///   halves      writes its events in pieces
  ///   deaf        goes on for a second after it was asked to stop
  ///   empty       leaves no model when it is stopped
  ///   checkpoint  leaves a checkpoint before anything else
  ///   VERB:word   holds for that verb only
  void behave(const QString& words) const;
  void letGo() const;
  /// The arguments of all calls so far, a line each.
  QStringList calls() const;

 private:
  QTemporaryDir temporary_;
};

/// What the fake's `segment` hands out as its result.
void writeLabels(const QString& file);

}  // namespace cristae::test
