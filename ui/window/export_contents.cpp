#include "ui/window/export_contents.h"

#include <QDateTime>
#include <QFileInfo>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

#include "core/project/supervision.h"
#include "core/volume/stack_reference.h"
#include "ui/jobs/run_plan.h"
#include "ui/painting/figure.h"
#include "ui/painting/plane_geometry.h"
#include "ui/painting/plane_image.h"
#include "ui/views/plane_source.h"

namespace cristae::ui {
namespace {

/// What an exported figure needs, owned by the thread that paints it.
struct FigureSource {
  std::shared_ptr<const Stack> stack;
  std::shared_ptr<const ResultLayers> result;
  std::optional<LabelStack> truth;
  std::shared_ptr<const InstanceAgreement> agreement;  ///< of bodies; null: each section by itself
  std::shared_ptr<const InstanceColours> colours;
  std::vector<ProjectPoint> points;
  FigureStyle style;
};

/// As the views show them: a semantic mask by its components.
cv::Mat idsOf(const LabelStack& labels, std::int64_t z) {
  const PlaneSource source = idSource(labels);
  return source.finish ? source.finish(source.section(z)) : source.section(z);
}

QImage paintFigure(const FigureSource& source, std::int64_t z) {
  FigureContent content;
  content.section = makePlaneImage(drawable(source.stack->section(z)));
  if (source.result) {
    content.overlay.labels = idsOf(source.result->labels, z);
    if (source.result->probability) content.overlay.probability = source.result->probability->section(z);
    if (source.result->density) content.overlay.density = source.result->density->section(z);
  }
  if (source.truth) content.overlay.truth = idsOf(*source.truth, z);
  content.overlay.agreement = source.agreement;
  for (const ProjectPoint& point : source.points) {
    const std::int64_t away = planesAway(Plane::xy, point.point, z);
    if (std::abs(away) > kPointReach) continue;
    content.points.push_back(
        {point.id, planePosition(Plane::xy, point.point), point.point.kind, away, false});
  }
  return renderFigure(content, source.style, *source.colours);
}

FigureStyle figureStyle(const Document& document, const ViewState& view) {
  const auto& voxelSize = document.stackDescription().voxel_size_nm;
  FigureStyle style;
  style.contrast = view.contrast();
  style.overlay = view.overlay();
  style.overlay.wipe.reset();
  style.aspect = pixelAspect(Plane::xy, voxelSize);
  style.hasPoints = true;
  if (voxelSize) style.nanometresPerPixel = voxelSize->x;
  return style;
}

/// What is known of the result before its own file is asked.
Provenance originOf(const Document& document) {
  const ProjectStack& stack = document.stackDescription();
  Provenance origin;
  origin.program = "Cristae " CRISTAE_VERSION;
  origin.date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
  if (document.stack()) origin.source = printed_reference(document.stack()->info().name);
  origin.source_hash = stack.content_hash;
  origin.voxel_size_source = stack.voxel_size_source;
  return origin;
}

}  // namespace

ExportSource exportSource(const Document& document, const ViewState& view, const ViewLayers& layers,
                          const ReviewDesk& review) {
  const auto result = document.currentResult();
  FigureSource figure;
  figure.stack = document.stack();
  figure.result = result;
  figure.truth = document.truth();
  figure.agreement = review.comparison().agreement();
  figure.colours = layers.colours();
  figure.points = document.points();
  figure.style = figureStyle(document, view);
  ExportSource source;
  if (result) source.labels = result->labels;
  source.stack = document.stack();
  source.isVolume = review.state().isVolume;
  source.voxelSize = document.stackDescription().voxel_size_nm;
  source.origin = originOf(document);
  source.measures = document.measureChoices();
  source.verdicts = document.verdicts();
  source.points = clicks_of(document.points());
  source.figure = [figure = std::move(figure)](std::int64_t z) { return paintFigure(figure, z); };
  return source;
}

ExportFacts exportFacts(const Document& document, const ReviewDesk& review) {
  const ProjectStack& stack = document.stackDescription();
  ExportFacts facts;
  facts.hasResult = document.currentResult() != nullptr;
  facts.shape = stack.shape;
  facts.voxelSize = stack.voxel_size_nm;
  facts.isVolume = review.state().isVolume;
  const CountsState counts = review.counts();
  if (facts.hasResult && counts.instances) {
    facts.instances = counts.instances;
    facts.largestId = static_cast<std::uint32_t>(review.largestId().value_or(*counts.instances));
  }
  for (const Verdict& verdict : document.verdicts()) {
    facts.accepted += verdict.kind == VerdictKind::accepted;
    facts.rejected += verdict.kind == VerdictKind::rejected;
  }
  facts.points = std::ssize(document.points());
  facts.figure = QSize(static_cast<int>(stack.shape.x), static_cast<int>(stack.shape.y));
  return facts;
}

ExportChoices exportDefaults(const Document& document, const ViewState& view) {
  const QFileInfo project(toQString(document.file()));
  ExportChoices choices;
  choices.folder = project.absolutePath();
  choices.baseName = project.completeBaseName();
  choices.firstSection = choices.lastSection = view.cross().z;
  return choices;
}

}  // namespace cristae::ui
