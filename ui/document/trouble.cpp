#include "ui/document/trouble.h"

#include <QCoreApplication>

#include "core/base/error.h"

namespace cristae::ui {

Trouble troubleFrom(const std::exception& fault) {
  if (const auto* error = dynamic_cast<const Error*>(&fault)) {
    return {QString::fromUtf8(error->what()), QString::fromStdString(error->remedy())};
  }
  return {QString::fromUtf8(fault.what()),
          QCoreApplication::translate("cristae::ui::Trouble", "Your work is safe on disk. Try again.")};
}

}  // namespace cristae::ui
