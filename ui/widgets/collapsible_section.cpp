#include "ui/widgets/collapsible_section.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

CollapsibleSection::CollapsibleSection(QWidget* parent) : QWidget(parent), header_(new QToolButton(this)) {
  header_->setObjectName(QStringLiteral("header"));
  header_->setCheckable(true);
  header_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  header_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  header_->setProperty("sectionHeader", QStringLiteral("true"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(header_);
  connect(header_, &QToolButton::toggled, this, [this](bool isExpanded) {
    fold(isExpanded);
    retranslate();
    Q_EMIT expandedChanged(isExpanded);
  });
  connect(&animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant& height) {
    if (content_) content_->setMaximumHeight(height.toInt());
  });
  connect(&animation_, &QVariantAnimation::finished, this, [this] {
    if (!content_) return;
    content_->setVisible(isExpanded());
    content_->setMaximumHeight(QWIDGETSIZE_MAX);
  });
  animation_.setEasingCurve(QEasingCurve::OutCubic);
  retranslate();
}

void CollapsibleSection::setTitle(const QString& title) {
  header_->setText(title);
  retranslate();
}

void CollapsibleSection::setContent(QWidget* content) {
  delete content_;
  content_ = content;
  layout()->addWidget(content);
  content->setVisible(isExpanded());
}

void CollapsibleSection::setExpanded(bool isExpanded) { header_->setChecked(isExpanded); }

void CollapsibleSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void CollapsibleSection::retranslate() {
  header_->setIcon(themeIcon(isExpanded() ? QStringLiteral("down") : QStringLiteral("next")));
  const QString title = header_->text();
  describeControl(*header_, title, isExpanded() ? tr("Fold “%1”").arg(title) : tr("Unfold “%1”").arg(title));
}

void CollapsibleSection::fold(bool isExpanded) {
  if (!content_) return;
  const int duration = isVisible() ? motionDuration(*this) : 0;
  animation_.stop();
  if (duration == 0) {
    content_->setMaximumHeight(QWIDGETSIZE_MAX);
    content_->setVisible(isExpanded);
    return;
  }
  const int full =
      content_->hasHeightForWidth() ? content_->heightForWidth(width()) : content_->sizeHint().height();
  content_->setMaximumHeight(isExpanded ? 0 : full);
  content_->show();
  animation_.setDuration(duration);
  animation_.setStartValue(isExpanded ? 0 : full);
  animation_.setEndValue(isExpanded ? full : 0);
  animation_.start();
}

}  // namespace cristae::ui
