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

}  // namespace cristae::ui

Q_DECLARE_METATYPE(cristae::ui::Trouble)
