#pragma once

#include <QMetaType>
#include <QString>
#include <exception>

namespace cristae::ui {

/// Something that could not be done, in words for the user: the fact, then one thing to do.
struct Trouble {
  QString what;
  QString remedy;
};

/// cristae::Error as it is; anything else as our own fault.
Trouble troubleFrom(const std::exception& fault);

/// A message of the core, which begins small and ends without a stop as a command line prints it, as a
/// sentence in the language of the window. A file name at the beginning stays as it is.
QString asSentence(const QString& fact);

/// A trouble as two sentences, one a line: the fact, the remedy.
QString troubleText(const Trouble& trouble);

}  // namespace cristae::ui

Q_DECLARE_METATYPE(cristae::ui::Trouble)
