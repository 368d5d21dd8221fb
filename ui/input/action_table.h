#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <span>

namespace cristae::ui {

/// All that can be done by menu, button, key or command palette.
enum class ActionId {
  // File
  openStack,
  openFolder,
  openProject,
  tryDemo,
  closeProject,
  save,
  importPoints,
  exportPoints,
  importTruth,
  exportResults,
  preferences,
  quit,
  // Edit
  undo,
  redo,
  deleteSelected,
  history,
  voxelSize,
  // View
  layoutXy,
  layoutXz,
  layoutYz,
  layoutFour,
  maximiseView,
  zoomIn,
  zoomOut,
  zoomFit,
  zoomActual,
  autoContrast,
  resetContrast,
  invert,
  smooth,
  fullScreen,
  sidePanel,
  resetLayout,
  messages,
  // Sections
  previousSection,
  nextSection,
  backTenSections,
  forwardTenSections,
  firstSection,
  lastSection,
  goTo,
  crossLeft,
  crossRight,
  crossUp,
  crossDown,
  crossFarLeft,
  crossFarRight,
  crossFarUp,
  crossFarDown,
  // Overlay
  overlayVisible,
  overlayOutline,
  shuffleColours,
  overlayProbability,
  overlayDensity,
  overlayInstances,
  overlayPseudoLabels,
  overlayAgreement,
  wipe,
  // Tools
  pointTool,
  panTool,
  brushTool,
  eraserTool,
  brushSmaller,
  brushLarger,
  placePoint,
  placeNegativePoint,
  nextPlace,
  previousPlace,
  // Run
  stepMark,
  stepAdapt,
  stepReview,
  stepMeasure,
  adapt,
  pauseRun,
  stopRun,
  continueRun,
  segment,
  remakeInstances,
  compareRuns,
  // Review
  accept,
  reject,
  split,
  merge,
  flag,
  later,
  nextReview,
  previousReview,
  // Help
  showKeys,
  commandPalette,
  documentation,
  about,
};

/// Where an action stands in menus and in the list of keys.
enum class ActionGroup { file, edit, view, sections, overlay, tools, run, review, help };

/// window: the key works anywhere in the window. view: only while a section view has the focus, because lists
/// and fields need the same key (arrows, Enter).
enum class ActionScope { window, view };

/// Sets of keys that people know from other programs.
enum class KeyPreset { standard, napari, ilastik, imagej };

struct ActionEntry {
  ActionId id;
  const char* name;  ///< in files, for example "file.openStack"; never changes
  ActionGroup group;
  ActionScope scope;
  const char* icon;     ///< of resources/icons
  const char* text;     ///< source text; translate with `actionText`
  const char* tooltip;  ///< source text
  const char* keys;     ///< of the standard preset, with spaces between
  bool isCheckable = false;
  bool isDestructive = false;  ///< takes something away; never on a bare digit
};

/// In the order of ActionId.
std::span<const ActionEntry> actionEntries();
const ActionEntry& entryOf(ActionId id);
/// @return null when there is none of that name
const ActionEntry* entryNamed(const QString& name);

QString actionText(ActionId id);
QString actionTooltip(ActionId id);
QString groupText(ActionGroup group);

QList<QKeySequence> presetKeys(KeyPreset preset, ActionId id);
QString presetText(KeyPreset preset);
/// Names in files: "default", "napari", "ilastik", "imagej"; anything else reads as standard.
QString presetName(KeyPreset preset);
KeyPreset presetFrom(const QString& name);
std::span<const KeyPreset> keyPresets();

}  // namespace cristae::ui
