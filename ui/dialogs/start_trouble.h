#pragma once

#include <QString>

#include "ui/document/trouble.h"

namespace cristae::ui {

/// A trouble as two sentences, one a line: the fact, the remedy.
QString troubleText(const Trouble& trouble);

}  // namespace cristae::ui
