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

// clang-format off
constexpr ActionEntry kEntries[] = {
    {Id::openStack, "file.openStack", Group::file, kWindow, "stack", QT_TRANSLATE_NOOP("Actions", "Open a stack…"),
     QT_TRANSLATE_NOOP("Actions", "Open an electron-microscopy stack and start a project for it"), "Ctrl+O"},
    {Id::openFolder, "file.openFolder", Group::file, kWindow, "folder", QT_TRANSLATE_NOOP("Actions", "Open a folder…"),
     QT_TRANSLATE_NOOP("Actions", "Open a folder of sections, Zarr, N5 or precomputed volumes and start a project for it"), ""},
    {Id::openProject, "file.openProject", Group::file, kWindow, "open-folder", QT_TRANSLATE_NOOP("Actions", "Open a project…"),
     QT_TRANSLATE_NOOP("Actions", "Go on with a project that was made before"), "Ctrl+Shift+O"},
    {Id::tryDemo, "file.tryDemo", Group::file, kWindow, "play", QT_TRANSLATE_NOOP("Actions", "Try the demo stack"),
     QT_TRANSLATE_NOOP("Actions", "Go the whole way on a small synthetic stack"), ""},
    {Id::closeProject, "file.close", Group::file, kWindow, "close", QT_TRANSLATE_NOOP("Actions", "Close the project"),
     QT_TRANSLATE_NOOP("Actions", "Close the project; everything is saved already"), "Ctrl+W"},
    {Id::save, "file.save", Group::file, kWindow, "save", QT_TRANSLATE_NOOP("Actions", "Name this state…"),
     QT_TRANSLATE_NOOP("Actions", "Each edit is saved at once; a name makes this state easy to find in the history"), "Ctrl+S"},
    {Id::importPoints, "file.importPoints", Group::file, kWindow, "import", QT_TRANSLATE_NOOP("Actions", "Import points…"),
     QT_TRANSLATE_NOOP("Actions", "Add points from a CSV of Cristae, napari or Fiji"), ""},
    {Id::exportPoints, "file.exportPoints", Group::file, kWindow, "export", QT_TRANSLATE_NOOP("Actions", "Export points…"),
     QT_TRANSLATE_NOOP("Actions", "Write all points to a CSV"), ""},
    {Id::importTruth, "file.importTruth", Group::file, kWindow, "truth", QT_TRANSLATE_NOOP("Actions", "Open truth…"),
     QT_TRANSLATE_NOOP("Actions", "Compare the result with a labelled stack of the same shape"), ""},
    {Id::exportResults, "file.export", Group::file, kWindow, "export", QT_TRANSLATE_NOOP("Actions", "Export…"),
     QT_TRANSLATE_NOOP("Actions", "Write masks, tables, points and figures"), "Ctrl+E"},
    {Id::preferences, "file.preferences", Group::file, kWindow, "settings", QT_TRANSLATE_NOOP("Actions", "Preferences…"),
     QT_TRANSLATE_NOOP("Actions", "Looks, language, keys and what runs may use"), "Ctrl+,"},
    {Id::quit, "file.quit", Group::file, kWindow, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"),
     QT_TRANSLATE_NOOP("Actions", "Close Cristae; a run can go on without the window"), "Ctrl+Q"},

    {Id::undo, "edit.undo", Group::edit, kWindow, "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), QT_TRANSLATE_NOOP("Actions", "Take back the last edit"), "Ctrl+Z"},
    {Id::redo, "edit.redo", Group::edit, kWindow, "redo", QT_TRANSLATE_NOOP("Actions", "Redo"),
     QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), "Ctrl+Shift+Z Ctrl+Y"},
    {Id::deleteSelected, "edit.delete", Group::edit, kWindow, "delete", QT_TRANSLATE_NOOP("Actions", "Delete"),
     QT_TRANSLATE_NOOP("Actions", "Remove the selected point"), "Del", false, true},
    {Id::history, "edit.history", Group::edit, kWindow, "history", QT_TRANSLATE_NOOP("Actions", "History"),
     QT_TRANSLATE_NOOP("Actions", "Show every edit and go back to any of them"), "Ctrl+H", true},
    {Id::voxelSize, "edit.voxelSize", Group::edit, kWindow, "measure", QT_TRANSLATE_NOOP("Actions", "Voxel size…"),
     QT_TRANSLATE_NOOP("Actions", "Set the size of a voxel; nothing is resampled"), ""},

    {Id::layoutXy, "view.xy", Group::view, kWindow, "view-xy", QT_TRANSLATE_NOOP("Actions", "XY view"),
     QT_TRANSLATE_NOOP("Actions", "Show the sections as they were imaged"), "1", true},
    {Id::layoutXz, "view.xz", Group::view, kWindow, "view-xz", QT_TRANSLATE_NOOP("Actions", "XZ view"),
     QT_TRANSLATE_NOOP("Actions", "Show the stack from the front"), "2", true},
    {Id::layoutYz, "view.yz", Group::view, kWindow, "view-yz", QT_TRANSLATE_NOOP("Actions", "YZ view"),
     QT_TRANSLATE_NOOP("Actions", "Show the stack from the side"), "3", true},
    {Id::layoutFour, "view.four", Group::view, kWindow, "view-four", QT_TRANSLATE_NOOP("Actions", "Four views"),
     QT_TRANSLATE_NOOP("Actions", "Show XY, XZ, YZ and 3-D, linked by one cross"), "4", true},
    {Id::maximiseView, "view.maximise", Group::view, kWindow, "maximise", QT_TRANSLATE_NOOP("Actions", "Maximise the view"),
     QT_TRANSLATE_NOOP("Actions", "Give the whole room to one view, and back"), "X"},
    {Id::zoomIn, "view.zoomIn", Group::view, kWindow, "zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom in"), QT_TRANSLATE_NOOP("Actions", "Show fewer, larger pixels"),
     "+ ="},
    {Id::zoomOut, "view.zoomOut", Group::view, kWindow, "zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), QT_TRANSLATE_NOOP("Actions", "Show more of the section"),
     "-"},
    {Id::zoomFit, "view.fit", Group::view, kWindow, "fit", QT_TRANSLATE_NOOP("Actions", "Fit to the view"), QT_TRANSLATE_NOOP("Actions", "Show the whole section"),
     "0 Home"},
    {Id::zoomActual, "view.actual", Group::view, kWindow, "zoom-actual", QT_TRANSLATE_NOOP("Actions", "Zoom to 100 %"),
     QT_TRANSLATE_NOOP("Actions", "Show one pixel of the image as one of the screen"), "Ctrl+1"},
    {Id::autoContrast, "view.autoContrast", Group::view, kWindow, "contrast", QT_TRANSLATE_NOOP("Actions", "Auto contrast"),
     QT_TRANSLATE_NOOP("Actions", "Choose black and white from the grey values; the data stay as they are"), "C"},
    {Id::resetContrast, "view.resetContrast", Group::view, kWindow, "reset", QT_TRANSLATE_NOOP("Actions", "Reset contrast"),
     QT_TRANSLATE_NOOP("Actions", "Show grey values as they are stored"), "Shift+C"},
    {Id::invert, "view.invert", Group::view, kWindow, "invert", QT_TRANSLATE_NOOP("Actions", "Show inverted"),
     QT_TRANSLATE_NOOP("Actions", "Swap black and white on screen only"), "I", true},
    {Id::smooth, "view.smooth", Group::view, kWindow, "smooth", QT_TRANSLATE_NOOP("Actions", "Smooth pixels"),
     QT_TRANSLATE_NOOP("Actions", "Interpolate magnified pixels; off shows them crisp"), "", true},
    {Id::fullScreen, "view.fullScreen", Group::view, kWindow, "full-screen", QT_TRANSLATE_NOOP("Actions", "Full screen"),
     QT_TRANSLATE_NOOP("Actions", "Use the whole screen, and back"), "F11", true},
    {Id::sidePanel, "view.sidePanel", Group::view, kWindow, "panels", QT_TRANSLATE_NOOP("Actions", "Side panel"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the panel with the steps"), "Ctrl+.", true},
    {Id::resetLayout, "view.resetLayout", Group::view, kWindow, "reset", QT_TRANSLATE_NOOP("Actions", "Reset the layout"),
     QT_TRANSLATE_NOOP("Actions", "Put all panels back to where they were at first"), ""},
    {Id::messages, "view.messages", Group::view, kWindow, "notification", QT_TRANSLATE_NOOP("Actions", "Messages"),
     QT_TRANSLATE_NOOP("Actions", "Show the messages of this session"), "Ctrl+M", true},

    {Id::previousSection, "section.previous", Group::sections, kWindow, "up", QT_TRANSLATE_NOOP("Actions", "Previous section"),
     QT_TRANSLATE_NOOP("Actions", "Go one section back"), "PgUp ,"},
    {Id::nextSection, "section.next", Group::sections, kWindow, "down", QT_TRANSLATE_NOOP("Actions", "Next section"),
     QT_TRANSLATE_NOOP("Actions", "Go one section on"), "PgDown ."},
    {Id::backTenSections, "section.backTen", Group::sections, kWindow, "up", QT_TRANSLATE_NOOP("Actions", "Ten sections back"),
     QT_TRANSLATE_NOOP("Actions", "Go ten sections back"), "Shift+PgUp Shift+,"},
    {Id::forwardTenSections, "section.forwardTen", Group::sections, kWindow, "down", QT_TRANSLATE_NOOP("Actions", "Ten sections on"),
     QT_TRANSLATE_NOOP("Actions", "Go ten sections on"), "Shift+PgDown Shift+."},
    {Id::firstSection, "section.first", Group::sections, kWindow, "first", QT_TRANSLATE_NOOP("Actions", "First section"),
     QT_TRANSLATE_NOOP("Actions", "Go to the first section"), "Ctrl+Home"},
    {Id::lastSection, "section.last", Group::sections, kWindow, "last", QT_TRANSLATE_NOOP("Actions", "Last section"),
     QT_TRANSLATE_NOOP("Actions", "Go to the last section"), "Ctrl+End"},
    {Id::goTo, "section.goTo", Group::sections, kWindow, "goto", QT_TRANSLATE_NOOP("Actions", "Go to…"),
     QT_TRANSLATE_NOOP("Actions", "Go to a section or to coordinates"), "G"},
    {Id::crossLeft, "cross.left", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross left"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross one pixel left"), "Left"},
    {Id::crossRight, "cross.right", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross right"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross one pixel right"), "Right"},
    {Id::crossUp, "cross.up", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross up"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross one pixel up"), "Up"},
    {Id::crossDown, "cross.down", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross down"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross one pixel down"), "Down"},
    {Id::crossFarLeft, "cross.farLeft", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross ten left"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross ten pixels left"), "Shift+Left"},
    {Id::crossFarRight, "cross.farRight", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross ten right"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross ten pixels right"), "Shift+Right"},
    {Id::crossFarUp, "cross.farUp", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross ten up"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross ten pixels up"), "Shift+Up"},
    {Id::crossFarDown, "cross.farDown", Group::sections, kView, "cross", QT_TRANSLATE_NOOP("Actions", "Cross ten down"),
     QT_TRANSLATE_NOOP("Actions", "Move the cross ten pixels down"), "Shift+Down"},

    {Id::overlayVisible, "overlay.visible", Group::overlay, kWindow, "eye", QT_TRANSLATE_NOOP("Actions", "Show the overlay"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide what lies over the section; hold the key to look beneath"), "O", true},
    {Id::overlayOutline, "overlay.outline", Group::overlay, kWindow, "outline", QT_TRANSLATE_NOOP("Actions", "Outlines only"),
     QT_TRANSLATE_NOOP("Actions", "Show outlines without filled areas"), "Shift+O", true},
    {Id::shuffleColours, "overlay.shuffle", Group::overlay, kWindow, "shuffle", QT_TRANSLATE_NOOP("Actions", "Shuffle colours"),
     QT_TRANSLATE_NOOP("Actions", "Give the instances other colours"), "L"},
    {Id::overlayProbability, "overlay.probability", Group::overlay, kWindow, "probability", QT_TRANSLATE_NOOP("Actions", "Probability"),
     QT_TRANSLATE_NOOP("Actions", "Show how likely each pixel belongs to a mitochondrion"), "Alt+1", true},
    {Id::overlayDensity, "overlay.density", Group::overlay, kWindow, "density", QT_TRANSLATE_NOOP("Actions", "Centre density"),
     QT_TRANSLATE_NOOP("Actions", "Show where the network sees centres of mitochondria"), "Alt+2", true},
    {Id::overlayInstances, "overlay.instances", Group::overlay, kWindow, "instances", QT_TRANSLATE_NOOP("Actions", "Instances"),
     QT_TRANSLATE_NOOP("Actions", "Show each mitochondrion that was found in a colour of its own"), "Alt+3", true},
    {Id::overlayPseudoLabels, "overlay.pseudoLabels", Group::overlay, kWindow, "pseudo-labels",
     QT_TRANSLATE_NOOP("Actions", "Pseudo-labels"), QT_TRANSLATE_NOOP("Actions", "Show what the last round learned from"), "Alt+4", true},
    {Id::overlayAgreement, "overlay.agreement", Group::overlay, kWindow, "agreement", QT_TRANSLATE_NOOP("Actions", "Agreement with truth"),
     QT_TRANSLATE_NOOP("Actions", "Show what is right, false and missed; needs truth"), "Alt+5", true},
    {Id::wipe, "overlay.wipe", Group::overlay, kWindow, "compare", QT_TRANSLATE_NOOP("Actions", "Before and after"),
     QT_TRANSLATE_NOOP("Actions", "Compare the result with an earlier one by a movable line"), "W", true},

    {Id::pointTool, "tool.point", Group::tools, kWindow, "point", QT_TRANSLATE_NOOP("Actions", "Point tool"),
     QT_TRANSLATE_NOOP("Actions", "Click the middle of a mitochondrion; with Shift, click what is not one"), "P", true},
    {Id::panTool, "tool.pan", Group::tools, kWindow, "pan", QT_TRANSLATE_NOOP("Actions", "Pan tool"),
     QT_TRANSLATE_NOOP("Actions", "Drag the section; click to select"), "V", true},
    {Id::brushTool, "tool.brush", Group::tools, kWindow, "brush", QT_TRANSLATE_NOOP("Actions", "Brush"),
     QT_TRANSLATE_NOOP("Actions", "Add to the instance on which a stroke begins; beside all of them, draw a new one. A stroke that comes back to its beginning is filled. Adapting again learns the shape"), "B", true},
    {Id::eraserTool, "tool.eraser", Group::tools, kWindow, "eraser", QT_TRANSLATE_NOOP("Actions", "Eraser"),
     QT_TRANSLATE_NOOP("Actions", "Take away from the instance that a stroke meets first"), "E", true},
    {Id::brushSmaller, "tool.brushSmaller", Group::tools, kWindow, "minus", QT_TRANSLATE_NOOP("Actions", "Smaller brush"),
     QT_TRANSLATE_NOOP("Actions", "Make brush and eraser smaller"), "["},
    {Id::brushLarger, "tool.brushLarger", Group::tools, kWindow, "plus", QT_TRANSLATE_NOOP("Actions", "Larger brush"),
     QT_TRANSLATE_NOOP("Actions", "Make brush and eraser larger"), "]"},
    {Id::placePoint, "tool.placePoint", Group::tools, kView, "point", QT_TRANSLATE_NOOP("Actions", "Point at the cross"),
     QT_TRANSLATE_NOOP("Actions", "Put a point where the cross is"), "Return Enter"},
    {Id::placeNegativePoint, "tool.placeNegativePoint", Group::tools, kView, "negative-point",
     QT_TRANSLATE_NOOP("Actions", "Negative point at the cross"), QT_TRANSLATE_NOOP("Actions", "Say that there is no mitochondrion where the cross is"),
     "Shift+Return Shift+Enter"},
    {Id::nextPlace, "tool.nextPlace", Group::tools, kWindow, "goto", QT_TRANSLATE_NOOP("Actions", "Next useful place"),
     QT_TRANSLATE_NOOP("Actions", "Go to where another point helps most"), "N"},
    {Id::previousPlace, "tool.previousPlace", Group::tools, kWindow, "goto", QT_TRANSLATE_NOOP("Actions", "Previous useful place"),
     QT_TRANSLATE_NOOP("Actions", "Go back to the place before"), "Shift+N"},

    {Id::stepMark, "step.mark", Group::run, kWindow, "point", QT_TRANSLATE_NOOP("Actions", "Step 1: Mark"),
     QT_TRANSLATE_NOOP("Actions", "Show the panel for points"), "F5"},
    {Id::stepAdapt, "step.adapt", Group::run, kWindow, "adapt", QT_TRANSLATE_NOOP("Actions", "Step 2: Adapt"),
     QT_TRANSLATE_NOOP("Actions", "Show the panel for runs"), "F6"},
    {Id::stepReview, "step.review", Group::run, kWindow, "check", QT_TRANSLATE_NOOP("Actions", "Step 3: Review"),
     QT_TRANSLATE_NOOP("Actions", "Show the panel for verdicts and scores"), "F7"},
    {Id::stepMeasure, "step.measure", Group::run, kWindow, "table", QT_TRANSLATE_NOOP("Actions", "Step 4: Measure"),
     QT_TRANSLATE_NOOP("Actions", "Show the table of instances"), "F8"},
    {Id::adapt, "run.adapt", Group::run, kWindow, "adapt", QT_TRANSLATE_NOOP("Actions", "Adapt"),
     QT_TRANSLATE_NOOP("Actions", "Adapt the network to this stack and segment it"), "Ctrl+Return Ctrl+Enter"},
    {Id::pauseRun, "run.pause", Group::run, kWindow, "pause", QT_TRANSLATE_NOOP("Actions", "Pause the run"),
     QT_TRANSLATE_NOOP("Actions", "Free the device for now; nothing is lost"), ""},
    {Id::stopRun, "run.stop", Group::run, kWindow, "stop", QT_TRANSLATE_NOOP("Actions", "Stop and keep"),
     QT_TRANSLATE_NOOP("Actions", "End the run and keep what it has learned"), ""},
    {Id::continueRun, "run.continue", Group::run, kWindow, "continue", QT_TRANSLATE_NOOP("Actions", "Continue the run"),
     QT_TRANSLATE_NOOP("Actions", "Go on where the run was paused or stopped"), ""},
    {Id::segment, "run.segment", Group::run, kWindow, "run", QT_TRANSLATE_NOOP("Actions", "Segment with a pack…"),
     QT_TRANSLATE_NOOP("Actions", "Segment the stack as it is, without adapting"), ""},
    {Id::remakeInstances, "run.instances", Group::run, kWindow, "instances", QT_TRANSLATE_NOOP("Actions", "Make instances again…"),
     QT_TRANSLATE_NOOP("Actions", "Choose how the instances of the result are made"), ""},
    {Id::compareRuns, "run.compare", Group::run, kWindow, "compare", QT_TRANSLATE_NOOP("Actions", "Compare runs…"),
     QT_TRANSLATE_NOOP("Actions", "Look at two results side by side"), ""},

    {Id::accept, "review.accept", Group::review, kWindow, "accept", QT_TRANSLATE_NOOP("Actions", "Accept"),
     QT_TRANSLATE_NOOP("Actions", "This instance is right"), "A"},
    {Id::reject, "review.reject", Group::review, kWindow, "reject", QT_TRANSLATE_NOOP("Actions", "Reject"),
     QT_TRANSLATE_NOOP("Actions", "This instance is not a mitochondrion"), "R", false, true},
    {Id::split, "review.split", Group::review, kWindow, "split", QT_TRANSLATE_NOOP("Actions", "Split"),
     QT_TRANSLATE_NOOP("Actions", "Cut the selected instance between the centres clicked in it"), "S"},
    {Id::merge, "review.merge", Group::review, kWindow, "merge", QT_TRANSLATE_NOOP("Actions", "Merge"),
     QT_TRANSLATE_NOOP("Actions", "Join the selected instance with the next one that is clicked"), "M"},
    {Id::flag, "review.flag", Group::review, kWindow, "flag", QT_TRANSLATE_NOOP("Actions", "Flag"),
     QT_TRANSLATE_NOOP("Actions", "Remember this instance for a second look"), "F"},
    {Id::later, "review.later", Group::review, kWindow, "later", QT_TRANSLATE_NOOP("Actions", "Decide later"),
     QT_TRANSLATE_NOOP("Actions", "Put this instance at the end of the queue"), "D"},
    {Id::nextReview, "review.next", Group::review, kWindow, "next", QT_TRANSLATE_NOOP("Actions", "Next to review"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next error or doubtful instance"), "J"},
    {Id::previousReview, "review.previous", Group::review, kWindow, "previous", QT_TRANSLATE_NOOP("Actions", "Previous to review"),
     QT_TRANSLATE_NOOP("Actions", "Go to the error or doubtful instance before"), "K"},

    {Id::showKeys, "help.keys", Group::help, kWindow, "keyboard", QT_TRANSLATE_NOOP("Actions", "Keys of this screen"),
     QT_TRANSLATE_NOOP("Actions", "Show, search and change the keys"), "F1 ?"},
    {Id::commandPalette, "help.palette", Group::help, kWindow, "palette", QT_TRANSLATE_NOOP("Actions", "Find a command…"),
     QT_TRANSLATE_NOOP("Actions", "Find any command by its name"), "Ctrl+Shift+P"},
    {Id::documentation, "help.documentation", Group::help, kWindow, "book", QT_TRANSLATE_NOOP("Actions", "Documentation"),
     QT_TRANSLATE_NOOP("Actions", "Read how to work with Cristae"), ""},
    {Id::about, "help.about", Group::help, kWindow, "info", QT_TRANSLATE_NOOP("Actions", "About Cristae"),
     QT_TRANSLATE_NOOP("Actions", "Version, how to cite, licences"), ""},
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
    {Id::merge, "Shift+M"},
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
    case ActionGroup::file: return translated(QT_TRANSLATE_NOOP("Actions", "File"));
    case ActionGroup::edit: return translated(QT_TRANSLATE_NOOP("Actions", "Edit"));
    case ActionGroup::view: return translated(QT_TRANSLATE_NOOP("Actions", "View"));
    case ActionGroup::sections: return translated(QT_TRANSLATE_NOOP("Actions", "Sections"));
    case ActionGroup::overlay: return translated(QT_TRANSLATE_NOOP("Actions", "Overlay"));
    case ActionGroup::tools: return translated(QT_TRANSLATE_NOOP("Actions", "Tools"));
    case ActionGroup::run: return translated(QT_TRANSLATE_NOOP("Actions", "Run"));
    case ActionGroup::review: return translated(QT_TRANSLATE_NOOP("Actions", "Review"));
    case ActionGroup::help: return translated(QT_TRANSLATE_NOOP("Actions", "Help"));
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
    case KeyPreset::napari: return translated(QT_TRANSLATE_NOOP("Actions", "As in napari"));
    case KeyPreset::ilastik: return translated(QT_TRANSLATE_NOOP("Actions", "As in ilastik"));
    case KeyPreset::imagej: return translated(QT_TRANSLATE_NOOP("Actions", "As in ImageJ"));
    case KeyPreset::standard: break;
  }
  return translated(QT_TRANSLATE_NOOP("Actions", "Cristae"));
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
