#pragma once

#include <QString>
#include <QStringList>

namespace cristae::ui {

/// The presets that are offered, in order: preview, quick, standard, paper.
QStringList offeredPresets();
/// "Quick look", "Standard", "Long", "Published settings"; others as they are.
QString presetLabel(const QString& preset);
/// One or two plain sentences: what it is good for.
QString presetHelp(const QString& preset);

/// The adaptation methods that are offered, in order. Those to compare with (none, oracle) are not.
QStringList offeredMethods();
/// "Instance-aware pseudo-labels (IPL)"; others as they are.
QString methodLabel(const QString& method);
/// One or two plain sentences: what it learns from.
QString methodHelp(const QString& method);

/// A phase of the core in words for people; unknown ones as they are.
QString phaseLabel(const QString& phase);

/// A state of ProjectRun ("running", "finished", ...) in words.
QString runStateLabel(const QString& state);

/// The name of a network as the recipe gives it, in words.
QString networkLabel(const QString& network);

}  // namespace cristae::ui
