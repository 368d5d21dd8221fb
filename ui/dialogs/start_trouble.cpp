#include "ui/dialogs/start_trouble.h"

namespace cristae::ui {
namespace {

/// The core's messages begin small and end without a dot, as a command line prints them. A file name at the
/// beginning stays as it is.
QString sentence(const QString& text) {
  QString whole = text.trimmed();
  if (whole.isEmpty()) return whole;
  const qsizetype word = whole.indexOf(' ');
  const QString first = word < 0 ? whole : whole.left(word);
  const bool isPath = first.contains('/') || first.contains('.') || first.contains(':');
  if (!isPath) whole[0] = whole[0].toUpper();
  const bool isEnded = whole.endsWith('.') || whole.endsWith(u'。') || whole.endsWith('?');
  return isEnded ? whole : whole + '.';
}

}  // namespace

QString troubleText(const Trouble& trouble) {
  const QString what = sentence(trouble.what);
  return trouble.remedy.isEmpty() ? what : what + '\n' + sentence(trouble.remedy);
}

}  // namespace cristae::ui
