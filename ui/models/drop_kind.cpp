#include "ui/models/drop_kind.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <filesystem>

#include "core/base/error.h"
#include "core/volume/readers.h"
#include "core/volume/stack_endings.h"
#include "core/volume/stack_reference.h"

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::DropKind)
};

constexpr int kMostCounted = 1000;
constexpr qint64 kLooked = 4096;

bool isSectionName(const QString& name) {
  static const QRegularExpression kEnding(QStringLiteral("\\.(png|jpe?g|tiff?|bmp)$"),
                                          QRegularExpression::CaseInsensitiveOption);
  return !name.startsWith('.') && kEnding.match(name).hasMatch();
}

/// "slice_012.png" and "slice_7.PNG" have the same.
QString nameWithoutDigits(const QString& name) {
  static const QRegularExpression kDigits(QStringLiteral("[0-9]+"));
  return name.toLower().replace(kDigits, QStringLiteral("#"));
}

int countSections(const QString& folder) {
  QDirIterator entry(folder, QDir::Files);
  int count = 0;
  for (int looked = 0; looked < kMostCounted && entry.hasNext(); ++looked) {
    entry.next();
    if (isSectionName(entry.fileName())) ++count;
  }
  return count;
}

/// Whether the folder is one stack, as Zarr, N5 and precomputed volumes are.
bool isChunkedStack(const QString& folder) {
  const std::filesystem::path path(folder.toStdU16String());
  try {
    return is_zarr_folder(path) || is_n5_folder(path) || is_precomputed_folder(path);
  } catch (const Error&) {
    return true;  // damaged: opening it says how
  }
}

/// Whole words of a name: "cell_labels.tif" has "labels", "platinum.tif" has no "gt".
bool isNamedLikeTruth(const QString& path) {
  static const QRegularExpression kWords(
      QStringLiteral("(^|[^a-z])(labels?|truth|groundtruths?|gt|masks?|seg|segmentations?|instances?|"
                     "annotations?)([^a-z]|$)"),
      QRegularExpression::CaseInsensitiveOption);
  return kWords.match(QFileInfo(path).completeBaseName()).hasMatch();
}

bool isImageFile(const DropFacts& facts) {
  const QByteArray& head = facts.firstBytes;
  for (const QByteArray& mark : {QByteArray("II*\0", 4), QByteArray("MM\0*", 4), QByteArray("II+\0", 4),
                                 QByteArray("MM\0+", 4), QByteArray("\x89PNG"), QByteArray("\xff\xd8\xff"),
                                 QByteArray("BM"), QByteArray("\x93NUMPY"), QByteArray("NRRD000")}) {
    if (head.startsWith(mark)) return true;
  }
  return head.mid(208, 3) == "MAP";
}

/// Also of two parts, as "nii.gz".
bool hasStackEnding(const DropFacts& facts) {
  const QString name = QFileInfo(facts.path).fileName().toLower();
  const auto& endings = stack_file_endings();
  return std::any_of(endings.begin(), endings.end(), [&name](const std::string& ending) {
    return name.endsWith('.' + QString::fromStdString(ending));
  });
}

bool isHdf5(const DropFacts& facts) {
  return facts.firstBytes.startsWith(QByteArray("\x89HDF\r\n\x1a\n", 8));
}

bool hasEnding(const DropFacts& facts, std::initializer_list<const char*> endings) {
  const QString ending = QFileInfo(facts.path).suffix().toLower();
  return std::any_of(endings.begin(), endings.end(),
                     [&](const char* one) { return ending == QLatin1String(one); });
}

QString nameOf(const DropFacts& facts) { return QFileInfo(QDir::cleanPath(facts.path)).fileName(); }

DropGuess guessStack(const DropFacts& facts, bool isProjectOpen, DropKind stackKind) {
  const QString name = nameOf(facts);
  if (isProjectOpen && isNamedLikeTruth(facts.path)) {
    return {DropKind::truth, Texts::tr("Compare with %1 as truth").arg(name)};
  }
  if (stackKind == DropKind::sectionFolder) {
    return {stackKind,
            Texts::tr("Open %1 as a stack of %n section(s)", nullptr, facts.sectionFiles).arg(name)};
  }
  return {stackKind, Texts::tr("Open %1 as a stack").arg(name)};
}

DropGuess guessFolder(const DropFacts& facts, bool isProjectOpen) {
  const QString name = nameOf(facts);
  if (facts.isChunked) return guessStack(facts, isProjectOpen, DropKind::stack);
  if (facts.sectionFiles > 0) return guessStack(facts, isProjectOpen, DropKind::sectionFolder);
  return {DropKind::unknown, Texts::tr("The folder %1 holds no PNG, JPEG, BMP or TIFF sections.").arg(name)};
}

/// Tables, ImageJ's selections, webKnossos' skeletons.
DropGuess guessPoints(const DropFacts& facts, bool isProjectOpen) {
  if (isProjectOpen) return {DropKind::points, Texts::tr("Import the points of %1").arg(nameOf(facts))};
  return {DropKind::unknown, Texts::tr("%1 can hold points. Open a stack first.").arg(nameOf(facts))};
}

/// What a STACK argument names, without data set and sections: "a.h5:/raw[10:50]" is in a.h5.
QString fileOf(const QString& path) {
  if (QFileInfo::exists(path)) return path;
  try {
    return QString::fromStdU16String(parse_stack_reference(path.toStdString()).path.u16string());
  } catch (const Error&) {
    return path;
  }
}

}  // namespace

DropFacts lookAtDrop(const QString& path) {
  DropFacts facts;
  facts.path = path;
  const QString named = fileOf(path);
  const QFileInfo info(named);
  facts.isThere = info.exists();
  facts.isFolder = info.isDir();
  if (facts.isFolder) {
    facts.isChunked = isChunkedStack(named);
    facts.sectionFiles = countSections(named);
    return facts;
  }
  QFile file(named);
  if (info.isFile() && file.open(QIODevice::ReadOnly)) facts.firstBytes = file.read(kLooked);
  return facts;
}

DropGuess guessDrop(const DropFacts& facts, bool isProjectOpen) {
  const QString name = nameOf(facts);
  if (!facts.isThere) return {DropKind::unknown, Texts::tr("%1 is not there any more.").arg(name)};
  if (facts.isFolder) return guessFolder(facts, isProjectOpen);
  // A project and a pack are told by their endings, so that a damaged one gets its own message.
  if (hasEnding(facts, {"cristae"})) return {DropKind::project, Texts::tr("Open the project %1").arg(name)};
  if (hasEnding(facts, {"cpack", "cmodel"})) {
    return {DropKind::sourcePack, Texts::tr("Add %1 to the source packs").arg(name)};
  }
  if (isHdf5(facts) || isImageFile(facts) || hasStackEnding(facts)) {
    return guessStack(facts, isProjectOpen, DropKind::stack);
  }
  if (hasEnding(facts, {"csv", "tsv", "roi", "zip", "nml"})) return guessPoints(facts, isProjectOpen);
  if (hasEnding(facts, {"json"})) return {DropKind::recipe, Texts::tr("Use the recipe %1").arg(name)};
  return {DropKind::unknown, Texts::tr("%1 is of a kind that is not read here. Stacks are TIFF, HDF5, MRC, "
                                       "NIfTI, NRRD, MetaImage, NPY, Zarr, "
                                       "N5, precomputed or a folder of sections.")
                                 .arg(name)};
}

QString wholeSeries(const QString& file) {
  static const QRegularExpression kPicture(QStringLiteral("\\.(png|jpe?g|bmp)$"),
                                           QRegularExpression::CaseInsensitiveOption);
  if (!kPicture.match(file).hasMatch()) return file;
  const QFileInfo info(file);
  const QString series = nameWithoutDigits(info.fileName());
  QDirIterator entry(info.absolutePath(), QDir::Files);
  int sections = 0;
  while (entry.hasNext()) {
    entry.next();
    if (!isSectionName(entry.fileName())) continue;
    // Opened as a folder, another picture would become a section too.
    if (nameWithoutDigits(entry.fileName()) != series) return file;
    ++sections;
  }
  return sections > 1 ? info.absolutePath() : file;
}

DropGuess guessDrop(const QList<QUrl>& urls, bool isProjectOpen) {
  if (urls.size() == 1) return guessDrop(lookAtDrop(urls.first().toLocalFile()), isProjectOpen);
  return {DropKind::unknown,
          Texts::tr("%n files at once cannot be told apart. Drop one file, or the folder of the sections.",
                    nullptr, static_cast<int>(urls.size()))};
}

}  // namespace cristae::ui
