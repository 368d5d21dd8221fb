#pragma once

#include "ui/dialogs/export_job.h"
#include "ui/dialogs/export_plan.h"
#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/panels/review_desk.h"
#include "ui/window/view_layers.h"

namespace cristae::ui {

/// What the export sheet writes: the current result, figures as they are seen now, points. Owns copies, so
/// that the document may change or close meanwhile.
ExportSource exportSource(const Document& document, const ViewState& view, const ViewLayers& layers,
                          const ReviewDesk& review);

/// What the sheet says of it before anything is written.
ExportFacts exportFacts(const Document& document, const ReviewDesk& review);

/// Where the sheet begins: everything beside the project, named as it is, the section that is looked at.
ExportChoices exportDefaults(const Document& document, const ViewState& view);

}  // namespace cristae::ui
