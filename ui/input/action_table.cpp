#include "ui/input/action_table.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace cristae::ui {

namespace {

using Id = ActionId;
using Group = ActionGroup;
constexpr auto kWindow = ActionScope::window;
constexpr auto kView = ActionScope::view;

#define TEXT(words) QT_TRANSLATE_NOOP("Actions", words)

// clang-format off
constexpr ActionEntry kEntries[] = {
    {Id::openStack, "file.openStack", Group::file, kWindow, "stack", TEXT("Open a stack…"),
     TEXT("Open an electron-microscopy stack and start a project for it"), "Ctrl+O"},
    {Id::openProject, "file.openProject", Group::file, kWindow, "open-folder", TEXT("Open a project…"),
     TEXT("Go on with a project that was made before"), "Ctrl+Shift+O"},
    {Id::tryDemo, "file.tryDemo", Group::file, kWindow, "play", TEXT("Try the demo stack"),
     TEXT("Go the whole way on a small synthetic stack"), ""},
    {Id::closeProject, "file.close", Group::file, kWindow, "close", TEXT("Close the project"),
     TEXT("Close the project; everything is saved already"), "Ctrl+W"},
    {Id::save, "file.save", Group::file, kWindow, "save", TEXT("Save"),
     TEXT("Each edit is saved at once; this makes sure and says so"), "Ctrl+S"},
    {Id::importPoints, "file.importPoints", Group::file, kWindow, "import", TEXT("Import points…"),
     TEXT("Add points from a CSV of Cristae, napari or Fiji"), ""},
    {Id::exportPoints, "file.exportPoints", Group::file, kWindow, "export", TEXT("Export points…"),
     TEXT("Write all points to a CSV"), ""},
    {Id::importTruth, "file.importTruth", Group::file, kWindow, "truth", TEXT("Open truth…"),
     TEXT("Compare the result with a labelled stack of the same shape"), ""},
    {Id::exportResults, "file.export", Group::file, kWindow, "export", TEXT("Export…"),
     TEXT("Write masks, tables, points and figures"), "Ctrl+E"},
    {Id::preferences, "file.preferences", Group::file, kWindow, "settings", TEXT("Preferences…"),
     TEXT("Looks, language, keys and what runs may use"), "Ctrl+,"},
    {Id::quit, "file.quit", Group::file, kWindow, "quit", TEXT("Quit"),
     TEXT("Close Cristae; a run can go on without the window"), "Ctrl+Q"},

    {Id::undo, "edit.undo", Group::edit, kWindow, "undo", TEXT("Undo"), TEXT("Take back the last edit"), "Ctrl+Z"},
    {Id::redo, "edit.redo", Group::edit, kWindow, "redo", TEXT("Redo"),
     TEXT("Do again what was taken back"), "Ctrl+Shift+Z Ctrl+Y"},
    {Id::deleteSelected, "edit.delete", Group::edit, kWindow, "delete", TEXT("Delete"),
     TEXT("Remove the selected point"), "Del", false, true},
    {Id::history, "edit.history", Group::edit, kWindow, "history", TEXT("History"),
     TEXT("Show every edit and go back to any of them"), "Ctrl+H", true},
    {Id::voxelSize, "edit.voxelSize", Group::edit, kWindow, "measure", TEXT("Voxel size…"),
     TEXT("Set the size of a voxel; nothing is resampled"), ""},

    {Id::layoutXy, "view.xy", Group::view, kWindow, "view-xy", TEXT("XY view"),
     TEXT("Show the sections as they were imaged"), "1", true},
    {Id::layoutXz, "view.xz", Group::view, kWindow, "view-xz", TEXT("XZ view"),
     TEXT("Show the stack from the front"), "2", true},
    {Id::layoutYz, "view.yz", Group::view, kWindow, "view-yz", TEXT("YZ view"),
     TEXT("Show the stack from the side"), "3", true},
    {Id::layoutFour, "view.four", Group::view, kWindow, "view-four", TEXT("Four views"),
     TEXT("Show XY, XZ, YZ and 3-D, linked by one cross"), "4", true},
    {Id::maximiseView, "view.maximise", Group::view, kWindow, "maximise", TEXT("Maximise the view"),
     TEXT("Give the whole room to one view, and back"), "X"},
    {Id::zoomIn, "view.zoomIn", Group::view, kWindow, "zoom-in", TEXT("Zoom in"), TEXT("Show fewer, larger pixels"),
     "+ ="},
    {Id::zoomOut, "view.zoomOut", Group::view, kWindow, "zoom-out", TEXT("Zoom out"), TEXT("Show more of the section"),
     "-"},
    {Id::zoomFit, "view.fit", Group::view, kWindow, "fit", TEXT("Fit to the view"), TEXT("Show the whole section"),
     "0 Home"},
    {Id::zoomActual, "view.actual", Group::view, kWindow, "zoom-actual", TEXT("Zoom to 100 %"),
     TEXT("Show one pixel of the image as one of the screen"), "Ctrl+1"},
    {Id::autoContrast, "view.autoContrast", Group::view, kWindow, "contrast", TEXT("Auto contrast"),
     TEXT("Choose black and white from the grey values; the data stay as they are"), "C"},
    {Id::resetContrast, "view.resetContrast", Group::view, kWindow, "reset", TEXT("Reset contrast"),
     TEXT("Show grey values as they are stored"), "Shift+C"},
    {Id::invert, "view.invert", Group::view, kWindow, "invert", TEXT("Show inverted"),
     TEXT("Swap black and white on screen only"), "I", true},
    {Id::smooth, "view.smooth", Group::view, kWindow, "smooth", TEXT("Smooth pixels"),
     TEXT("Interpolate magnified pixels; off shows them crisp"), "", true},
    {Id::fullScreen, "view.fullScreen", Group::view, kWindow, "full-screen", TEXT("Full screen"),
     TEXT("Use the whole screen, and back"), "F11", true},
    {Id::sidePanel, "view.sidePanel", Group::view, kWindow, "panels", TEXT("Side panel"),
     TEXT("Show or hide the panel with the steps"), "Ctrl+.", true},
    {Id::resetLayout, "view.resetLayout", Group::view, kWindow, "reset", TEXT("Reset the layout"),
     TEXT("Put all panels back to where they were at first"), ""},
    {Id::messages, "view.messages", Group::view, kWindow, "notification", TEXT("Messages"),
     TEXT("Show the messages of this session"), "Ctrl+M", true},

    {Id::previousSection, "section.previous", Group::sections, kWindow, "up", TEXT("Previous section"),
     TEXT("Go one section back"), "PgUp ,"},
    {Id::nextSection, "section.next", Group::sections, kWindow, "down", TEXT("Next section"),
     TEXT("Go one section on"), "PgDown ."},
    {Id::backTenSections, "section.backTen", Group::sections, kWindow, "up", TEXT("Ten sections back"),
     TEXT("Go ten sections back"), "Shift+PgUp Shift+,"},
    {Id::forwardTenSections, "section.forwardTen", Group::sections, kWindow, "down", TEXT("Ten sections on"),
     TEXT("Go ten sections on"), "Shift+PgDown Shift+."},
    {Id::firstSection, "section.first", Group::sections, kWindow, "first", TEXT("First section"),
     TEXT("Go to the first section"), "Ctrl+Home"},
    {Id::lastSection, "section.last", Group::sections, kWindow, "last", TEXT("Last section"),
     TEXT("Go to the last section"), "Ctrl+End"},
    {Id::goTo, "section.goTo", Group::sections, kWindow, "goto", TEXT("Go to…"),
     TEXT("Go to a section or to coordinates"), "G"},
    {Id::crossLeft, "cross.left", Group::sections, kView, "cross", TEXT("Cross left"),
     TEXT("Move the cross one pixel left"), "Left"},
    {Id::crossRight, "cross.right", Group::sections, kView, "cross", TEXT("Cross right"),
     TEXT("Move the cross one pixel right"), "Right"},
    {Id::crossUp, "cross.up", Group::sections, kView, "cross", TEXT("Cross up"),
     TEXT("Move the cross one pixel up"), "Up"},
    {Id::crossDown, "cross.down", Group::sections, kView, "cross", TEXT("Cross down"),
     TEXT("Move the cross one pixel down"), "Down"},
    {Id::crossFarLeft, "cross.farLeft", Group::sections, kView, "cross", TEXT("Cross ten left"),
     TEXT("Move the cross ten pixels left"), "Shift+Left"},
    {Id::crossFarRight, "cross.farRight", Group::sections, kView, "cross", TEXT("Cross ten right"),
     TEXT("Move the cross ten pixels right"), "Shift+Right"},
    {Id::crossFarUp, "cross.farUp", Group::sections, kView, "cross", TEXT("Cross ten up"),
     TEXT("Move the cross ten pixels up"), "Shift+Up"},
    {Id::crossFarDown, "cross.farDown", Group::sections, kView, "cross", TEXT("Cross ten down"),
     TEXT("Move the cross ten pixels down"), "Shift+Down"},

    {Id::overlayVisible, "overlay.visible", Group::overlay, kWindow, "eye", TEXT("Show the overlay"),
     TEXT("Show or hide what lies over the section; hold the key to look beneath"), "O", true},
    {Id::overlayOutline, "overlay.outline", Group::overlay, kWindow, "outline", TEXT("Outlines only"),
     TEXT("Show outlines without filled areas"), "Shift+O", true},
    {Id::shuffleColours, "overlay.shuffle", Group::overlay, kWindow, "shuffle", TEXT("Shuffle colours"),
     TEXT("Give the instances other colours"), "L"},
    {Id::overlayProbability, "overlay.probability", Group::overlay, kWindow, "probability", TEXT("Probability"),
     TEXT("Show how likely each pixel belongs to a mitochondrion"), "Alt+1", true},
    {Id::overlayDensity, "overlay.density", Group::overlay, kWindow, "density", TEXT("Centre density"),
     TEXT("Show where the network sees centres of mitochondria"), "Alt+2", true},
    {Id::overlayInstances, "overlay.instances", Group::overlay, kWindow, "instances", TEXT("Instances"),
     TEXT("Show each mitochondrion that was found in a colour of its own"), "Alt+3", true},
    {Id::overlayPseudoLabels, "overlay.pseudoLabels", Group::overlay, kWindow, "pseudo-labels",
     TEXT("Pseudo-labels"), TEXT("Show what the last round learned from"), "Alt+4", true},
    {Id::overlayAgreement, "overlay.agreement", Group::overlay, kWindow, "agreement", TEXT("Agreement with truth"),
     TEXT("Show what is right, false and missed; needs truth"), "Alt+5", true},
    {Id::wipe, "overlay.wipe", Group::overlay, kWindow, "compare", TEXT("Before and after"),
     TEXT("Compare the result with an earlier one by a movable line"), "W", true},

    {Id::pointTool, "tool.point", Group::tools, kWindow, "point", TEXT("Point tool"),
     TEXT("Click the middle of a mitochondrion; with Shift, click what is not one"), "P", true},
    {Id::panTool, "tool.pan", Group::tools, kWindow, "pan", TEXT("Pan tool"),
     TEXT("Drag the section; click to select"), "V", true},
    {Id::placePoint, "tool.placePoint", Group::tools, kView, "point", TEXT("Point at the cross"),
     TEXT("Put a point where the cross is"), "Return Enter"},
    {Id::placeNegativePoint, "tool.placeNegativePoint", Group::tools, kView, "negative-point",
     TEXT("Negative point at the cross"), TEXT("Say that there is no mitochondrion where the cross is"),
     "Shift+Return Shift+Enter"},
    {Id::nextPlace, "tool.nextPlace", Group::tools, kWindow, "goto", TEXT("Next useful place"),
     TEXT("Go to where another point helps most"), "N"},
    {Id::previousPlace, "tool.previousPlace", Group::tools, kWindow, "goto", TEXT("Previous useful place"),
     TEXT("Go back to the place before"), "Shift+N"},

    {Id::stepMark, "step.mark", Group::run, kWindow, "point", TEXT("Step 1: Mark"),
     TEXT("Show the panel for points"), "F5"},
    {Id::stepAdapt, "step.adapt", Group::run, kWindow, "adapt", TEXT("Step 2: Adapt"),
     TEXT("Show the panel for runs"), "F6"},
    {Id::stepReview, "step.review", Group::run, kWindow, "check", TEXT("Step 3: Review"),
     TEXT("Show the panel for verdicts and scores"), "F7"},
    {Id::stepMeasure, "step.measure", Group::run, kWindow, "table", TEXT("Step 4: Measure"),
     TEXT("Show the table of instances"), "F8"},
    {Id::adapt, "run.adapt", Group::run, kWindow, "adapt", TEXT("Adapt"),
     TEXT("Adapt the network to this stack and segment it"), "Ctrl+Return Ctrl+Enter"},
    {Id::pauseRun, "run.pause", Group::run, kWindow, "pause", TEXT("Pause the run"),
     TEXT("Free the device for now; nothing is lost"), ""},
    {Id::stopRun, "run.stop", Group::run, kWindow, "stop", TEXT("Stop and keep"),
     TEXT("End the run and keep what it has learned"), ""},
    {Id::continueRun, "run.continue", Group::run, kWindow, "continue", TEXT("Continue the run"),
     TEXT("Go on where the run was paused or stopped"), ""},
    {Id::segment, "run.segment", Group::run, kWindow, "run", TEXT("Segment with a pack…"),
     TEXT("Segment the stack as it is, without adapting"), ""},
    {Id::compareRuns, "run.compare", Group::run, kWindow, "compare", TEXT("Compare runs…"),
     TEXT("Look at two results side by side"), ""},

    {Id::accept, "review.accept", Group::review, kWindow, "accept", TEXT("Accept"),
     TEXT("This instance is right"), "A"},
    {Id::reject, "review.reject", Group::review, kWindow, "reject", TEXT("Reject"),
     TEXT("This instance is not a mitochondrion"), "R", false, true},
    {Id::flag, "review.flag", Group::review, kWindow, "flag", TEXT("Flag"),
     TEXT("Remember this instance for a second look"), "F"},
    {Id::later, "review.later", Group::review, kWindow, "later", TEXT("Decide later"),
     TEXT("Put this instance at the end of the queue"), "D"},
    {Id::nextReview, "review.next", Group::review, kWindow, "next", TEXT("Next to review"),
     TEXT("Go to the next error or doubtful instance"), "J"},
    {Id::previousReview, "review.previous", Group::review, kWindow, "previous", TEXT("Previous to review"),
     TEXT("Go to the error or doubtful instance before"), "K"},

    {Id::showKeys, "help.keys", Group::help, kWindow, "keyboard", TEXT("Keys of this screen"),
     TEXT("Show, search and change the keys"), "F1 ?"},
    {Id::commandPalette, "help.palette", Group::help, kWindow, "palette", TEXT("Find a command…"),
     TEXT("Find any command by its name"), "Ctrl+Shift+P"},
    {Id::documentation, "help.documentation", Group::help, kWindow, "book", TEXT("Documentation"),
     TEXT("Read how to work with Cristae"), ""},
    {Id::about, "help.about", Group::help, kWindow, "info", TEXT("About Cristae"),
     TEXT("Version, how to cite, licences"), ""},
};
// clang-format on

struct PresetKeys {
  ActionId id;
  const char* keys;
};

// What differs from the standard preset. napari: its points layer's 2 and 4, its sliders' arrows.
constexpr PresetKeys kNapari[] = {
    {Id::previousSection, "Left PgUp ,"},
    {Id::nextSection, "Right PgDown ."},
    {Id::crossLeft, "Alt+Left"},
    {Id::crossRight, "Alt+Right"},
    {Id::crossUp, "Alt+Up"},
    {Id::crossDown, "Alt+Down"},
    {Id::crossFarLeft, "Alt+Shift+Left"},
    {Id::crossFarRight, "Alt+Shift+Right"},
    {Id::crossFarUp, "Alt+Shift+Up"},
    {Id::crossFarDown, "Alt+Shift+Down"},
    {Id::pointTool, "2 P"},
    {Id::panTool, "4"},
    {Id::layoutXy, "Ctrl+Alt+1"},
    {Id::layoutXz, "Ctrl+Alt+2"},
    {Id::layoutYz, "Ctrl+Alt+3"},
    {Id::layoutFour, "Ctrl+Alt+4 Ctrl+Y"},
    {Id::zoomFit, "Ctrl+R Home"},
    {Id::redo, "Ctrl+Shift+Z"},
    {Id::overlayVisible, "V O"},
};

// ilastik's viewer: Ctrl+Up is one section on, x y z maximise the view across that axis, K fits, W is 100 %.
constexpr PresetKeys kIlastik[] = {
    {Id::nextSection, "Ctrl+Up PgDown ."},
    {Id::previousSection, "Ctrl+Down PgUp ,"},
    {Id::forwardTenSections, "Ctrl+Shift+Up Shift+PgDown"},
    {Id::backTenSections, "Ctrl+Shift+Down Shift+PgUp"},
    {Id::firstSection, "Shift+Up Ctrl+Home"},
    {Id::lastSection, "Shift+Down Ctrl+End"},
    {Id::crossFarLeft, "Alt+Shift+Left"},
    {Id::crossFarRight, "Alt+Shift+Right"},
    {Id::crossFarUp, "Alt+Shift+Up"},
    {Id::crossFarDown, "Alt+Shift+Down"},
    {Id::layoutXy, "Z"},
    {Id::layoutXz, "Y"},
    {Id::layoutYz, "X"},
    {Id::maximiseView, "Shift+X"},
    {Id::zoomFit, "K 0"},
    {Id::zoomActual, "W Ctrl+1"},
    {Id::previousReview, "Shift+J"},
    {Id::wipe, "Shift+W"},
};

// ImageJ: 4 is the original scale, 5 is 100 %, < and > step through a stack, M measures.
constexpr PresetKeys kImagej[] = {
    {Id::previousSection, ", < PgUp"},
    {Id::nextSection, ". > PgDown"},
    {Id::backTenSections, "Shift+PgUp"},
    {Id::forwardTenSections, "Shift+PgDown"},
    {Id::layoutXy, "Ctrl+Alt+1"},
    {Id::layoutXz, "Ctrl+Alt+2"},
    {Id::layoutYz, "Ctrl+Alt+3"},
    {Id::layoutFour, "Ctrl+Alt+4"},
    {Id::zoomFit, "4 Home"},
    {Id::zoomActual, "5"},
    {Id::invert, "Ctrl+Shift+I"},
    {Id::autoContrast, "Ctrl+Shift+C C"},
    {Id::stepMeasure, "M F8"},
    {Id::commandPalette, "Ctrl+L Ctrl+Shift+P"},
};

std::span<const PresetKeys> changesOf(KeyPreset preset) {
  switch (preset) {
    case KeyPreset::napari: return kNapari;
    case KeyPreset::ilastik: return kIlastik;
    case KeyPreset::imagej: return kImagej;
    case KeyPreset::standard: break;
  }
  return {};
}

QList<QKeySequence> parse(const char* keys) {
  QList<QKeySequence> sequences;
  for (const QString& key : QString::fromLatin1(keys).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    sequences.append(QKeySequence(key, QKeySequence::PortableText));
  }
  return sequences;
}

QString translated(const char* source) { return QCoreApplication::translate("Actions", source); }

}  // namespace

std::span<const ActionEntry> actionEntries() { return kEntries; }

const ActionEntry& entryOf(ActionId id) { return kEntries[static_cast<std::size_t>(id)]; }

const ActionEntry* entryNamed(const QString& name) {
  const auto* found = std::ranges::find_if(
      kEntries, [&](const ActionEntry& entry) { return name == QLatin1String(entry.name); });
  return found == std::end(kEntries) ? nullptr : found;
}

QString actionText(ActionId id) { return translated(entryOf(id).text); }

QString actionTooltip(ActionId id) { return translated(entryOf(id).tooltip); }

QString groupText(ActionGroup group) {
  switch (group) {
    case ActionGroup::file: return translated(TEXT("File"));
    case ActionGroup::edit: return translated(TEXT("Edit"));
    case ActionGroup::view: return translated(TEXT("View"));
    case ActionGroup::sections: return translated(TEXT("Sections"));
    case ActionGroup::overlay: return translated(TEXT("Overlay"));
    case ActionGroup::tools: return translated(TEXT("Tools"));
    case ActionGroup::run: return translated(TEXT("Run"));
    case ActionGroup::review: return translated(TEXT("Review"));
    case ActionGroup::help: return translated(TEXT("Help"));
  }
  return {};
}

QList<QKeySequence> presetKeys(KeyPreset preset, ActionId id) {
  for (const PresetKeys& change : changesOf(preset)) {
    if (change.id == id) return parse(change.keys);
  }
  return parse(entryOf(id).keys);
}

QString presetText(KeyPreset preset) {
  switch (preset) {
    case KeyPreset::napari: return translated(TEXT("As in napari"));
    case KeyPreset::ilastik: return translated(TEXT("As in ilastik"));
    case KeyPreset::imagej: return translated(TEXT("As in ImageJ"));
    case KeyPreset::standard: break;
  }
  return translated(TEXT("Cristae"));
}

QString presetName(KeyPreset preset) {
  switch (preset) {
    case KeyPreset::napari: return QStringLiteral("napari");
    case KeyPreset::ilastik: return QStringLiteral("ilastik");
    case KeyPreset::imagej: return QStringLiteral("imagej");
    case KeyPreset::standard: break;
  }
  return QStringLiteral("default");
}

KeyPreset presetFrom(const QString& name) {
  for (const KeyPreset preset : keyPresets()) {
    if (name == presetName(preset)) return preset;
  }
  return KeyPreset::standard;
}

std::span<const KeyPreset> keyPresets() {
  static constexpr std::array kPresets{KeyPreset::standard, KeyPreset::napari, KeyPreset::ilastik,
                                       KeyPreset::imagej};
  return kPresets;
}

}  // namespace cristae::ui
