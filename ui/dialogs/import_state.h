#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "core/volume/odd_sections.h"
#include "core/volume/stack.h"
#include "ui/document/trouble.h"

namespace cristae::ui {

/// What is known about a stack that is to be imported, and what the user chose. The sheet collects it.
struct ImportFacts {
  QString path;                                 ///< file or folder
  QStringList datasets;                         ///< HDF5, as shown; empty: no choice
  bool needsDataset = false;                    ///< several, and none is chosen
  std::optional<OddSectionsError> oddSections;  ///< sections of other sizes, about which nothing is chosen
  std::optional<StackInfo> info;                ///< headers, of the whole stack
  std::optional<Trouble> trouble;               ///< why it cannot be opened
  bool isReading = false;                       ///< headers or the final opening are under way
  std::optional<bool> looksInverted;            ///< absent: not known yet
  std::vector<std::pair<std::int64_t, std::int64_t>> duplicates;
  double secondsPerSection = 0;                ///< to read one
  std::optional<std::int64_t> copiedSections;  ///< a fast copy is being made; absent: none
  std::int64_t firstSection = 0;               ///< chosen range, both included
  std::int64_t lastSection = 0;
  bool isVoxelEdited = false;          ///< by the user
  std::optional<VoxelSize> voxelSize;  ///< then: what was given; absent: said to be unknown
  QString projectFile;                 ///< where the project goes
  bool projectExists = false;          ///< a file of that name is there
  bool isFileChosen = false;           ///< by the user, who wants a new project
  QString existingProject;             ///< a project that lies beside the stack already
};

/// What the sheet shows.
struct ImportSheetState {
  QString name;
  QString shape;        ///< "165 sections (z) × 768 rows (y) × 1024 columns (x)"
  QString type;         ///< "8-bit grey, TIFF"
  QString storage;      ///< how it is paged, and what it takes in memory
  QString voxelOrigin;  ///< where the size is from
  QString polarity;     ///< the guess in words
  QStringList notes;    ///< gaps, duplicates, assumptions
  QString problem;      ///< facts and remedy; empty: none
  QString skipOdd;      ///< offer to leave odd sections out; empty: there are none
  QString padOdd;       ///< offer to crop or pad them
  QString copy;         ///< why a fast copy would help, or how far it is; empty: no need
  QString copyButton;   ///< makes or stops it
  QString existing;     ///< offer to open a project that is there; empty: none
  QString range;        ///< "All 165 sections" or "40 of 165 sections"
  bool hasStack = false;
  bool showsDatasets = false;
  bool canOpen = false;
  bool proposesExisting = false;  ///< rather than a second project for the same stack
};

ImportSheetState importSheetState(const ImportFacts& facts);

/// A note of the core in the language of the window; one that is not known comes back as it is.
QString importNoteText(const std::string& note);

/// "8-bit", "16-bit", "32-bit floating point": names for people.
QString pixelTypeText(PixelType type);

}  // namespace cristae::ui
