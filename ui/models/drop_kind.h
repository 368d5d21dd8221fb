#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace cristae::ui {

/// What a dropped file or folder can become.
enum class DropKind { stack, sectionFolder, truth, points, project, recipe, sourcePack, unknown };

/// What was seen of a dropped path without reading its contents.
struct DropFacts {
  QString path;
  bool isThere = false;
  bool isFolder = false;
  bool isChunked = false;  ///< folder with the marks of Zarr, N5 or precomputed
  int sectionFiles = 0;    ///< folder: PNG, JPEG, BMP, TIFF files directly in it; counting stops at 1000
  QByteArray firstBytes;   ///< file: the first 4096
  bool operator==(const DropFacts&) const = default;
};

/// Looks at the disk, in a few milliseconds on a local one.
DropFacts lookAtDrop(const QString& path);

struct DropGuess {
  DropKind kind = DropKind::unknown;
  QString text;  ///< what a release does, or why nothing can be done; shown while the mouse hovers
  bool isUsable() const { return kind != DropKind::unknown; }
};

/// @param isProjectOpen  points and truth need a project; without one labels are opened as a stack
DropGuess guessDrop(const DropFacts& facts, bool isProjectOpen);

/// What a chosen file stands for: the folder, if it is one PNG, JPEG or BMP of a series that fills its folder
/// (all pictures have its name but for the digits); otherwise the file itself.
QString wholeSeries(const QString& file);

/// Of all that is dropped at once: a stack and its points, say, are not taken together.
DropGuess guessDrop(const QList<QUrl>& urls, bool isProjectOpen);

}  // namespace cristae::ui
