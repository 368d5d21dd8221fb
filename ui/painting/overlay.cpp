#include "ui/painting/overlay.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>

#include "core/evaluation/instance_scores.h"
#include "ui/painting/agreement_palette.h"
#include "ui/painting/cell_fill.h"
#include "ui/painting/colour_ramp.h"
#include "ui/painting/contours.h"
#include "ui/painting/outline_field.h"
#include "ui/painting/view_grid.h"

namespace cristae::ui {
namespace {

/// Below this extent on screen an outline inside the object would hide it: it is drawn around it instead.
constexpr float kTiny = 9;

constexpr QRgb kMitochondrion = 0xFF00C853;
constexpr QRgb kBackground = 0xFF3D7BFF;
constexpr QRgb kIgnored = 0xFFD8D8D8;

class Painter {
 public:
  Painter(const QSize& plane, const ViewTransform& transform, const QSize& device,
          const OverlaySettings& settings, const InstanceColours& colours, const OverlayPen& style)
      : settings_(settings),
        colours_(colours),
        style_(style),
        device_(device),
        grid_(makeViewGrid(plane, transform, device, 8 * std::max(1.0, style.lineScale))),
        picture_(device, QImage::Format_ARGB32_Premultiplied) {
    picture_.fill(Qt::transparent);
  }

  QImage paint(const OverlayContent& content) {
    if (grid_.empty()) return picture_;
    switch (settings_.kind) {
      case OverlayKind::probability:
        paintRamp(content.probability, probabilityTop(content.probability));
        break;
      case OverlayKind::density: paintRamp(content.density, densityTop(content)); break;
      case OverlayKind::instances: paintInstances(content.labels); break;
      case OverlayKind::pseudoLabels: paintPseudoLabels(content.pseudoLabels); break;
      case OverlayKind::agreement: paintAgreement(content); break;
      case OverlayKind::none: break;
    }
    return picture_;
  }

 private:
  static double probabilityTop(const cv::Mat& plane) { return plane.depth() == CV_8U ? 255 : 1; }

  static double densityTop(const OverlayContent& content) {
    if (content.densityTop > 0) return content.densityTop;
    double top = 0;
    cv::minMaxLoc(content.density, nullptr, &top);
    return top > 0 ? top : 1;
  }

  void paintRamp(const cv::Mat& plane, double top) {
    if (plane.depth() == CV_8U) {
      paintRampOf<std::uint8_t>(plane, top);
    } else {
      paintRampOf<float>(plane, top);
    }
  }

  /// What is near zero stays clear, so that the section is not fogged.
  std::vector<QRgb> rampTable() const {
    std::vector<QRgb> table(256);
    const double most = std::min(1.0, 2 * settings_.fill);
    for (int step = 0; step < 256; ++step) {
      const double share = step / 255.0;
      const double presence = std::clamp((share - 0.02) / 0.2, 0.0, 1.0);
      table[static_cast<std::size_t>(step)] =
          translucent(rampColour(share, settings_.palette), most * presence);
    }
    return table;
  }

  template <typename T>
  void paintRampOf(const cv::Mat& plane, double top) {
    const cv::Mat_<T> cells = grid_.sampled<T>(plane);
    const auto steps = static_cast<float>(255 / top);
    if (!settings_.isOutline) {
      const std::vector<QRgb> table = rampTable();
      fillCells(picture_, grid_, [&](int row, QRgb* colours) {
        for (int x = 0; x < cells.cols; ++x) {
          const float step = static_cast<float>(cells(row, x)) * steps;
          colours[x] = table[static_cast<std::size_t>(step > 0 ? std::min(step, 255.0F) : 0.0F)];
        }
      });
      return;
    }
    const cv::Mat above = cells >= top / 2;
    cv::Mat_<std::int32_t> ids;
    above.convertTo(ids, CV_32S, 1.0 / 255);
    const OutlineStyle line{.colour = rampColour(0.9, settings_.palette)};
    paintOutlines(ids, [&](std::int32_t) { return line; });
  }

  QRgb fillOf(QRgb colour, bool isSelected) const {
    return translucent(colour, isSelected ? std::min(1.0, settings_.fill + 0.25) : settings_.fill);
  }

  OutlineStyle emphasised(OutlineStyle line, bool isSelected) const {
    if (isSelected) line.width = 4;
    if (isSelected) line.edge = 1.5;
    return line;
  }

  bool isSelected(std::int32_t id) const { return style_.selected != 0 && id == style_.selected; }

  template <typename StyleOf>
  void paintOutlines(const cv::Mat_<std::int32_t>& ids, const StyleOf& styleOf) {
    OutlineField field(device_, style_.lineScale);
    addOutlines(
        field, ids, [](std::int32_t) { return true; }, styleOf);
    field.paint(picture_);
  }

  template <typename StyleOf>
  void addOutlines(OutlineField& field, const cv::Mat_<std::int32_t>& ids,
                   const std::function<bool(std::int32_t)>& isWanted, const StyleOf& styleOf) const {
    for (const Contour& contour : traceContours(ids, grid_, isWanted)) {
      const OutlineStyle line = styleOf(contour.id);
      // The casing's outer half pixel lies on the border itself: instances that touch share it.
      const double inset = (line.width / 2 + line.edge / 2) * style_.lineScale;
      field.add(movedInwards(contour.points, isTiny(contour) ? 0 : inset), line);
    }
  }

  bool isTiny(const Contour& contour) const {
    auto [left, right] = std::minmax_element(contour.points.begin(), contour.points.end(),
                                             [](const auto& a, const auto& b) { return a.x < b.x; });
    auto [top, bottom] = std::minmax_element(contour.points.begin(), contour.points.end(),
                                             [](const auto& a, const auto& b) { return a.y < b.y; });
    return std::min(right->x - left->x, bottom->y - top->y) < kTiny * static_cast<float>(style_.lineScale);
  }

  /// Fills cells by `colourOf(row, column)`, which is asked only where `key` changes along a row.
  template <typename Key, typename ColourOf>
  void fillByRuns(int columns, const Key& key, const ColourOf& colourOf) {
    if (settings_.isOutline) return;
    fillCells(picture_, grid_, [&](int row, QRgb* colours) {
      for (int x = 0; x < columns; ++x) {
        const bool same = x > 0 && key(row, x) == key(row, x - 1);
        colours[x] = same ? colours[x - 1] : colourOf(row, x);
      }
    });
  }

  void paintInstances(const cv::Mat& labels) {
    const auto ids = grid_.sampled<std::int32_t>(labels);
    fillByRuns(ids.cols, ids, [&](int row, int x) {
      const std::int32_t id = ids(row, x);
      return id == 0 ? QRgb{0} : fillOf(colours_.colour(id), isSelected(id));
    });
    paintOutlines(
        ids, [&](std::int32_t id) { return emphasised({.colour = colours_.colour(id)}, isSelected(id)); });
  }

  void paintPseudoLabels(const cv::Mat& plane) {
    constexpr std::uint8_t kMito = 1;
    constexpr std::uint8_t kNoLabel = 255;
    const auto cells = grid_.sampled<std::uint8_t>(plane);
    fillByRuns(cells.cols, cells, [&](int row, int x) {
      const std::uint8_t value = cells(row, x);
      if (value == kNoLabel) return kHatched;
      return value == kMito ? fillOf(kMitochondrion, false) : translucent(kBackground, settings_.fill / 2);
    });
    paintHatching(picture_, translucent(kIgnored, std::min(1.0, 1.6 * settings_.fill)), style_.lineScale);
    cv::Mat_<std::int32_t> ids;
    cv::Mat(cells == kMito).convertTo(ids, CV_32S, 1.0 / 255);
    paintOutlines(ids, [](std::int32_t) { return OutlineStyle{.colour = kMitochondrion}; });
  }

  void paintAgreement(const OverlayContent& content) {
    const auto labels = grid_.sampled<std::int32_t>(content.labels);
    const auto truth = grid_.sampled<std::int32_t>(content.truth);
    if (settings_.byInstance) {
      paintAgreementOfInstances(content, labels, truth);
    } else {
      paintAgreementOfPixels(labels, truth);
    }
  }

  QRgb agreementColour(AgreementClass agreement, bool selected) const {
    return agreement == AgreementClass::background
               ? QRgb{0}
               : fillOf(agreementFill(agreement, settings_.palette), selected);
  }

  void paintAgreementOfPixels(const cv::Mat_<std::int32_t>& labels, const cv::Mat_<std::int32_t>& truth) {
    cv::Mat_<std::int32_t> classes(labels.size());
    for (int row = 0; row < labels.rows; ++row) {
      for (int x = 0; x < labels.cols; ++x) {
        const bool isFound = labels(row, x) != 0;
        const bool isTrue = truth(row, x) != 0;
        classes(row, x) = isFound ? (isTrue ? 1 : 2) : (isTrue ? 3 : 0);
      }
    }
    fillByRuns(classes.cols, classes, [&](int row, int x) {
      return agreementColour(static_cast<AgreementClass>(classes(row, x)), false);
    });
    paintOutlines(classes, [&](std::int32_t id) {
      return agreementOutline(static_cast<AgreementClass>(id), settings_.palette);
    });
  }

  static AgreementClass classIn(const std::unordered_map<std::int32_t, AgreementClass>& classes,
                                std::int32_t id, AgreementClass otherwise) {
    const auto found = classes.find(id);
    return found == classes.end() ? otherwise : found->second;
  }

  std::shared_ptr<const InstanceAgreement> classesOf(const OverlayContent& content) const {
    if (content.agreement) return content.agreement;
    const auto threshold = settings_.iouThreshold;
    if (content.table) return std::make_shared<InstanceAgreement>(agreementOf(*content.table, threshold));
    return std::make_shared<InstanceAgreement>(
        agreementOf(make_contingency(content.truth, content.labels, 1), threshold));
  }

  void paintAgreementOfInstances(const OverlayContent& content, const cv::Mat_<std::int32_t>& labels,
                                 const cv::Mat_<std::int32_t>& truth) {
    const auto classes = classesOf(content);
    const auto labelClass = [&](std::int32_t id) { return classIn(classes->labels, id, AgreementClass::fp); };
    const auto isMissed = [&](std::int32_t id) {
      return classIn(classes->truth, id, AgreementClass::fn) == AgreementClass::fn;
    };
    const auto key = [&](int row, int x) { return std::pair(labels(row, x), truth(row, x)); };
    fillByRuns(labels.cols, key, [&](int row, int x) {
      const std::int32_t id = labels(row, x);
      if (id != 0) return agreementColour(labelClass(id), isSelected(id));
      const std::int32_t missed = truth(row, x);
      return missed != 0 && isMissed(missed) ? agreementColour(AgreementClass::fn, false) : QRgb{0};
    });
    OutlineField field(device_, style_.lineScale);
    addOutlines(
        field, labels, [](std::int32_t) { return true; },
        [&](std::int32_t id) {
          return emphasised(agreementOutline(labelClass(id), settings_.palette), isSelected(id));
        });
    addOutlines(field, truth, isMissed,
                [&](std::int32_t) { return agreementOutline(AgreementClass::fn, settings_.palette); });
    field.paint(picture_);
  }

  const OverlaySettings& settings_;
  const InstanceColours& colours_;
  const OverlayPen& style_;
  QSize device_;
  ViewGrid grid_;
  QImage picture_;
};

/// Size of the images that the overlay needs; empty when one is missing or they do not fit together.
QSize planeOf(const OverlayContent& content, OverlayKind kind) {
  const auto sizeOf = [](const cv::Mat& image) { return QSize(image.cols, image.rows); };
  switch (kind) {
    case OverlayKind::none: return {};
    case OverlayKind::probability: return sizeOf(content.probability);
    case OverlayKind::density: return sizeOf(content.density);
    case OverlayKind::instances: return sizeOf(content.labels);
    case OverlayKind::pseudoLabels: return sizeOf(content.pseudoLabels);
    case OverlayKind::agreement: break;
  }
  return content.labels.size() == content.truth.size() ? sizeOf(content.labels) : QSize();
}

}  // namespace

InstanceAgreement agreementOf(const Contingency& table, double iouThreshold) {
  const InstanceMatching matching = match_instances(table, iouThreshold);
  InstanceAgreement agreement;
  for (std::size_t i = 0; i < table.labels.size(); ++i) {
    agreement.labels[static_cast<std::int32_t>(table.labels[i].id)] =
        matching.truth_of_label[i] < 0 ? AgreementClass::fp : AgreementClass::tp;
  }
  for (std::size_t i = 0; i < table.truth.size(); ++i) {
    agreement.truth[static_cast<std::int32_t>(table.truth[i].id)] =
        matching.label_of_truth[i] < 0 ? AgreementClass::fn : AgreementClass::tp;
  }
  return agreement;
}

QImage renderOverlay(const OverlayContent& content, const ViewTransform& transform, const QSize& device,
                     const OverlaySettings& settings, const InstanceColours& colours,
                     const OverlayPen& style) {
  const QSize plane = planeOf(content, settings.kind);
  if (!settings.isVisible || plane.isEmpty() || device.isEmpty()) {
    QImage nothing(device, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
  }
  return Painter(plane, transform, device, settings, colours, style).paint(content);
}

QImage wiped(const QImage& earlier, const QImage& current, double share, double lineScale) {
  QImage picture = current;
  const int border = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * current.width()));
  const int half = std::max(1, static_cast<int>(std::lround(lineScale)));
  for (int y = 0; y < picture.height(); ++y) {
    auto* out = reinterpret_cast<QRgb*>(picture.scanLine(y));
    if (y < earlier.height()) {
      const auto* left = reinterpret_cast<const QRgb*>(earlier.constScanLine(y));
      std::copy(left, left + std::min(border, earlier.width()), out);
    }
    for (int x = std::max(0, border - 2 * half); x < std::min(picture.width(), border + 2 * half); ++x) {
      const bool isCasing = x < border - half || x >= border + half;
      out[x] = isCasing ? 0xFF181818 : 0xFFFFFFFF;
    }
  }
  return picture;
}

}  // namespace cristae::ui
