#include "ui/models/measure_choices.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/volume/labels.h"

namespace cristae::ui {

QString toText(const MeasureChoices& choices) {
  const QJsonObject json{{"reference", choices.reference}, {"contact_nm", choices.contactNm}};
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MeasureChoices measureChoicesFromText(const QString& text) {
  const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
  return {json["reference"].toString(), std::max(0.0, json["contact_nm"].toDouble())};
}

MeasureTable measureWith(const LabelVolume& labels, MorphologyOptions options, const MeasureChoices& choices,
                         Job& job) {
  LabelVolume reference;
  if (!choices.reference.isEmpty()) {
    reference = read_label_volume(open_labels(choices.reference.toStdString()));
    options.reference_mask = &reference;
    options.reference_name = QFileInfo(choices.reference).fileName().toStdString();
  }
  if (choices.contactNm > 0 && options.voxel_size_nm) options.contact_nm = choices.contactNm;
  return measure_morphology(labels, options, job);
}

}  // namespace cristae::ui
