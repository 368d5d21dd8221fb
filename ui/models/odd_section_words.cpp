#include "ui/models/odd_section_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace cristae::ui {
namespace {

constexpr std::size_t kNamed = 3;

struct OddSectionWords {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::OddSections)
};

}  // namespace

QString oddSectionText(SectionOddity oddity) {
  switch (oddity) {
    case SectionOddity::blank: return OddSectionWords::tr("all of one grey value");
    case SectionOddity::repeated: return OddSectionWords::tr("the section before once more");
    case SectionOddity::unlike: return OddSectionWords::tr("does not resemble its neighbours");
    case SectionOddity::shifted: return OddSectionWords::tr("shifted against the section before");
    case SectionOddity::blurred: return OddSectionWords::tr("more blurred than its neighbours");
    case SectionOddity::noisy: return OddSectionWords::tr("noisier than its neighbours");
    case SectionOddity::pale: return OddSectionWords::tr("less contrast than its neighbours");
    case SectionOddity::harsh: return OddSectionWords::tr("more contrast than its neighbours");
    case SectionOddity::dark: return OddSectionWords::tr("darker than its neighbours");
    case SectionOddity::bright: return OddSectionWords::tr("brighter than its neighbours");
    case SectionOddity::clipped: return OddSectionWords::tr("many pixels are quite black or quite white");
  }
  return {};
}

QString oddSectionsText(const std::vector<OddSection>& odd) {
  std::vector<std::int64_t> sections;
  QStringList named;
  for (const OddSection& each : odd) {
    if (!sections.empty() && sections.back() == each.z) continue;
    sections.push_back(each.z);
    if (sections.size() > kNamed) continue;
    // Translators: a section and what is odd about it, part of a list.
    named << OddSectionWords::tr("%1 (%2)").arg(QString::number(each.z), oddSectionText(each.oddity));
  }
  if (sections.empty()) return {};
  if (sections.size() > kNamed) named << QStringLiteral("…");
  return OddSectionWords::tr("%n section(s) look damaged, hatched below the picture: %1.", nullptr,
                             static_cast<int>(sections.size()))
      .arg(named.join(QStringLiteral(", ")));
}

}  // namespace cristae::ui
