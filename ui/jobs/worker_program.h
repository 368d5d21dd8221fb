#pragma once

#include <QString>
#include <QStringList>

namespace cristae::ui {

/// The program that learns and predicts: `cristae-cli` beside the running one, or what the environment
/// variable CRISTAE_CLI names. The file need not be there.
QString workerProgram();

/// The source packs that come along, sorted; the first is the one that `cristae-cli` takes by itself.
QStringList bundledPacks();

}  // namespace cristae::ui
