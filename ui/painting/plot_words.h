#pragma once

#include "core/plots/plot_language.h"

namespace cristae::ui {

/// Plots in the language of the program, numbers by its locale.
PlotLanguage plotLanguage();

}  // namespace cristae::ui
