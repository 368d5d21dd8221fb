#include "ui/dialogs/import_state.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include "ui/dialogs/voxel_check.h"
#include "ui/document/trouble.h"
#include "ui/jobs/time_text.h"

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::ImportSheet)
};

constexpr const char* kGreyColours = "RGB taken as grey";

std::int64_t pixelBytes(PixelType type) {
  switch (type) {
    case PixelType::uint8:
    case PixelType::int8: return 1;
    case PixelType::uint16:
    case PixelType::int16: return 2;
    // As OpenCV holds them once decoded.
    case PixelType::int32:
    case PixelType::float16:
    case PixelType::float32: return 4;
    case PixelType::uint32:
    case PixelType::uint64:
    case PixelType::int64:
    case PixelType::float64: return 8;
  }
  return 1;
}

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QString shapeText(const Shape& shape) {
  return Texts::tr("%1 × %2 × %3 (x × y × z)").arg(number(shape.x), number(shape.y), number(shape.z));
}

QString storageText(const StackInfo& info) {
  const std::int64_t section = info.shape.y * info.shape.x * pixelBytes(info.type);
  const std::int64_t kept = static_cast<std::int64_t>(OpenStackOptions{}.cache_bytes);
  const QString size =
      QLocale().formattedDataSize(section * info.shape.z, 1, QLocale::DataSizeTraditionalFormat);
  if (section * info.shape.z <= kept) return Texts::tr("%1, all of it kept in memory").arg(size);
  return Texts::tr("%1, %n section(s) at a time kept in memory", nullptr,
                   static_cast<int>(std::max<std::int64_t>(1, kept / section)))
      .arg(size);
}

QString polarityText(const std::optional<bool>& looksInverted) {
  if (!looksInverted) return Texts::tr("Looking at the grey values…");
  return *looksInverted ? Texts::tr("Membranes look light on dark.")
                        : Texts::tr("Membranes look dark on light.");
}

QString voxelOriginText(const ImportFacts& facts) {
  const auto& inFile = facts.info->voxel_size_nm;
  const auto given = facts.isVoxelEdited ? facts.voxelSize : inFile;
  const QString source = QString::fromStdString(facts.info->voxel_size_source);
  if (!inFile && !given) return Texts::tr("The file does not say it. Without it, sizes are given in pixels.");
  if (!inFile) return Texts::tr("Given by you; the file does not say it.");
  if (given == inFile) return Texts::tr("Read from: %1").arg(source);
  if (given) return Texts::tr("Given by you; the file says %1 (%2).").arg(voxelSizeText(*inFile), source);
  return Texts::tr("Sizes are given in pixels; the file says %1 (%2).").arg(voxelSizeText(*inFile), source);
}

QStringList noteTexts(const ImportFacts& facts) {
  QStringList notes;
  for (const std::string& note : facts.info->notes) {
    // What the headers promised; that a section cannot be read says otherwise.
    if (facts.trouble && note == kGreyColours) continue;
    notes << importNoteText(note);
  }
  for (const auto& [first, second] : facts.duplicates) {
    notes << Texts::tr("Sections %1 and %2 show exactly the same.").arg(number(first), number(second));
  }
  return notes;
}

QString rangeText(const ImportFacts& facts) {
  const std::int64_t all = facts.info->shape.z;
  const std::int64_t taken = facts.lastSection - facts.firstSection + 1;
  if (taken >= all) return Texts::tr("All %n section(s)", nullptr, static_cast<int>(all));
  return Texts::tr("%1 of %n section(s)", nullptr, static_cast<int>(all)).arg(number(taken));
}

QString sectionSizeText(const Shape& shape) {
  return Texts::tr("%1 × %2", "width and height of a section").arg(number(shape.x), number(shape.y));
}

QString oddSectionsText(const OddSectionsError& sections) {
  const NamedShape& first = sections.odd().front();
  const QString name = QString::fromStdString(first.name);
  const QString size = sectionSizeText(first.shape);
  const QString usual = sectionSizeText(sections.usual());
  const int others = static_cast<int>(sections.odd().size()) - 1;
  if (others == 0) return Texts::tr("Section %1 is %2, the others are %3 (x × y).").arg(name, size, usual);
  return Texts::tr("Section %1 is %2 and %n other(s) differ too; most are %3 (x × y).", nullptr, others)
      .arg(name, size, usual);
}

QString problemText(const ImportFacts& facts) {
  if (facts.trouble) return troubleText(*facts.trouble);
  if (facts.oddSections) {
    return oddSectionsText(*facts.oddSections) + QLatin1Char('\n') +
           Texts::tr("Skip what differs, pad it at the right and below, or choose other files.");
  }
  if (facts.needsDataset) {
    return Texts::tr("This file holds %n stack(s). Choose one above.", nullptr,
                     static_cast<int>(facts.datasets.size()));
  }
  if (facts.info && facts.projectExists) {
    return Texts::tr("%1 is there already and stays as it is. Choose another name for the project.")
        .arg(QFileInfo(facts.projectFile).fileName());
  }
  return {};
}

/// Slower than one would leaf through sections.
bool isSlowToRead(const ImportFacts& facts) {
  constexpr double kSlowSeconds = 0.15;
  constexpr std::int64_t kFewSections = 8;
  return facts.secondsPerSection > kSlowSeconds && facts.info->shape.z > kFewSections;
}

void describeCopy(const ImportFacts& facts, ImportSheetState& state) {
  const std::int64_t sections = facts.info->shape.z;
  if (facts.copiedSections) {
    state.copy = Texts::tr("Copying: %1 of %n section(s).", nullptr, static_cast<int>(sections))
                     .arg(number(*facts.copiedSections));
    state.copyButton = Texts::tr("S&top copying");
    return;
  }
  if (!isSlowToRead(facts)) return;
  constexpr double kWritten = 60e6;  // bytes packed and written in a second
  const std::int64_t section = facts.info->shape.y * facts.info->shape.x * pixelBytes(facts.info->type);
  const double seconds =
      static_cast<double>(sections) * (facts.secondsPerSection + static_cast<double>(section) / kWritten);
  const QString size = QLocale().formattedDataSize(section * sections, 1, QLocale::DataSizeTraditionalFormat);
  state.copy = Texts::tr("A section takes %1 s to read. From a fast copy it is there at once.")
                   .arg(QLocale().toString(facts.secondsPerSection, 'f', 1));
  state.copyButton = Texts::tr("&Make a fast copy (up to %1, about %2)").arg(size, durationText(seconds));
}

struct NotePattern {
  const char* pattern;
  QString (*text)(const QRegularExpressionMatch& match);
};

using Match = QRegularExpressionMatch;

const NotePattern kNotes[] = {
    {"^RGB taken as grey$",
     [](const Match&) { return Texts::tr("The colours are all grey: taken as grey values."); }},
    {"^JPEG is lossy.*$",
     [](const Match&) { return Texts::tr("JPEG is lossy: the grey values are not the original ones."); }},
    {"^the second channel \\(opacity\\) is left out$",
     [](const Match&) { return Texts::tr("The second channel (opacity) is left out."); }},
    {"^colour table left out.*$",
     [](const Match&) {
       return Texts::tr("The colour table is left out: its indices are taken as grey values.");
     }},
    {"^white is zero in the file.*$",
     [](const Match&) { return Texts::tr("White is zero in the file: the grey values are turned round."); }},
    {"^its (\\d+) time points are taken as sections$",
     [](const Match& match) {
       return Texts::tr("Its %n time point(s) are taken as sections.", nullptr, match.captured(1).toInt());
     }},
    {"^section numbers rise by (\\d+)$",
     [](const Match& match) { return Texts::tr("The section numbers rise by %1.").arg(match.captured(1)); }},
    {"^section number (\\d+) is there twice: (.+) and (.+)$",
     [](const Match& match) {
       return Texts::tr("Section number %1 is there twice: %2 and %3.")
           .arg(match.captured(1), match.captured(2), match.captured(3));
     }},
    {"^no section between (.+) and (.+)$",
     [](const Match& match) {
       return Texts::tr("One section is missing between %1 and %2.")
           .arg(match.captured(1), match.captured(2));
     }},
    {"^(\\d+) sections missing between (.+) and (.+)$",
     [](const Match& match) {
       return Texts::tr("%n section(s) are missing between %1 and %2.", nullptr, match.captured(1).toInt())
           .arg(match.captured(2), match.captured(3));
     }},
    {"^(\\d+) more gaps in the numbering$",
     [](const Match& match) {
       return Texts::tr("There are %n more gap(s) in the numbering.", nullptr, match.captured(1).toInt());
     }},
    {"^(\\d+) sections? of another size (?:is|are) left out: (.+)$",
     [](const Match& match) {
       return Texts::tr("%n section(s) of another size skipped: %1.", nullptr, match.captured(1).toInt())
           .arg(match.captured(2));
     }},
    {"^(\\d+) sections? of another size (?:is|are) cropped or padded: (.+)$",
     [](const Match& match) {
       return Texts::tr("%n section(s) of another size cropped or padded: %1.", nullptr,
                        match.captured(1).toInt())
           .arg(match.captured(2));
     }},
    {"^thickness of the section unknown.*$",
     [](const Match&) {
       return Texts::tr("The thickness of the section is not given: taken as wide as a pixel.");
     }},
    {"^(.+): pixel (.+) x (.+) nm \\(y, x\\), distance of sections unknown$",
     [](const Match& match) {
       return Texts::tr("%1 give a pixel of %2 × %3 nm (x × y); the distance of the sections is not given.")
           .arg(match.captured(1), match.captured(3), match.captured(2));
     }},
};

}  // namespace

QString importNoteText(const std::string& note) {
  const QString text = QString::fromStdString(note);
  for (const NotePattern& known : kNotes) {
    const auto match = QRegularExpression(QLatin1String(known.pattern)).match(text);
    if (match.hasMatch()) return known.text(match);
  }
  return text;
}

QString pixelTypeText(PixelType type) {
  switch (type) {
    case PixelType::uint8: return Texts::tr("8-bit");
    case PixelType::int8: return Texts::tr("8-bit, signed");
    case PixelType::uint16: return Texts::tr("16-bit");
    case PixelType::int16: return Texts::tr("16-bit, signed");
    case PixelType::uint32: return Texts::tr("32-bit");
    case PixelType::int32: return Texts::tr("32-bit, signed");
    case PixelType::uint64: return Texts::tr("64-bit");
    case PixelType::int64: return Texts::tr("64-bit, signed");
    case PixelType::float16: return Texts::tr("16-bit floating point");
    case PixelType::float32: return Texts::tr("32-bit floating point");
    case PixelType::float64: return Texts::tr("64-bit floating point");
  }
  return {};
}

ImportSheetState importSheetState(const ImportFacts& facts) {
  ImportSheetState state;
  state.name = QFileInfo(QDir::cleanPath(facts.path)).fileName();
  state.problem = problemText(facts);
  state.showsDatasets = facts.datasets.size() > 1;
  if (facts.oddSections && !facts.isReading) {
    const int count = static_cast<int>(facts.oddSections->odd().size());
    state.skipOdd = Texts::tr("&Skip %n section(s)", nullptr, count);
    state.padOdd = Texts::tr("&Pad %n section(s)", nullptr, count);
  }
  if (!facts.existingProject.isEmpty()) {
    state.existing = Texts::tr("A project for this stack is there already: %1")
                         .arg(QFileInfo(facts.existingProject).fileName());
    state.proposesExisting = !facts.isFileChosen;
  }
  if (!facts.info) return state;
  const StackInfo& info = *facts.info;
  state.hasStack = true;
  state.shape = shapeText(info.shape);
  state.type = Texts::tr("%1, %2", "pixel type, file format")
                   .arg(pixelTypeText(info.type), QString::fromStdString(info.format));
  state.storage = storageText(info);
  state.voxelOrigin = voxelOriginText(facts);
  if (!facts.trouble) state.polarity = polarityText(facts.looksInverted);
  state.notes = noteTexts(facts);
  state.range = rangeText(facts);
  describeCopy(facts, state);
  state.canOpen = state.problem.isEmpty() && !facts.isReading && !facts.projectFile.isEmpty();
  return state;
}

}  // namespace cristae::ui
