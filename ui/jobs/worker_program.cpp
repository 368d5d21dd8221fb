#include "ui/jobs/worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cristae::ui {

QString workerProgram() {
  const QString named = qEnvironmentVariable("CRISTAE_CLI");
  if (!named.isEmpty()) return named;
  return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("cristae-cli"));
}

QStringList bundledPacks() {
  // The same places in the same order as the worker looks in: beside it, and PREFIX/share/cristae.
  const QDir here = QFileInfo(QFileInfo(workerProgram()).canonicalFilePath()).dir();
  QStringList packs;
  for (const char* folder : {"resources", "../share/cristae"}) {
    const QDir resources(here.filePath(QLatin1String(folder)));
    for (const auto& pack : resources.entryInfoList({QStringLiteral("*.cpack")}, QDir::Files)) {
      packs << pack.canonicalFilePath();
    }
  }
  packs.sort();
  return packs;
}

}  // namespace cristae::ui
