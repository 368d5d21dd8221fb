#include "ui/panels/instances_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

/// As wide as the button behind each row.
QWidget* roomOfAReset(QWidget* parent) {
  auto* room = new QToolButton(parent);
  room->setIcon(themeIcon(QStringLiteral("reset")));
  setButtonRole(*room, ButtonRole::quiet);
  room->setEnabled(false);
  room->setFocusPolicy(Qt::NoFocus);
  QSizePolicy kept = room->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  room->setSizePolicy(kept);
  room->hide();
  return room;
}

bool isLimit(const std::string& option) {
  return option == "smallest_body_nm" || option == "largest_body_nm";
}

}  // namespace

InstancesPanel::InstancesPanel(QWidget* parent) : QWidget(parent), section_(new CollapsibleSection(this)) {
  setObjectName(QStringLiteral("instancesPanel"));
  section_->setContent(makeContent());
  section_->setExpanded(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 0, 12, 0);
  column->addWidget(section_);
  retranslate();
}

QWidget* InstancesPanel::makeContent() {
  auto* content = new QWidget;
  dimensionLabel_ = new QLabel(content);
  dimension_ = new QComboBox(content);
  dimension_->setObjectName(QStringLiteral("instanceDimension"));
  dimension_->addItem(QString());  // in the order of InstanceDimension
  dimension_->addItem(QString());
  dimension_->setFocusPolicy(Qt::StrongFocus);
  dimensionLabel_->setBuddy(dimension_);
  dimensionLabel_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  dimension_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  rule_ = makeText(TextRole::secondary, content);
  limitsNote_ = makeText(TextRole::secondary, content);
  keeps_ = makeText(TextRole::secondary, content);
  problem_ = makeText(TextRole::body, content);
  setTone(*problem_, Tone::warning);
  rule_->setObjectName(QStringLiteral("joiningRule"));
  keeps_->setObjectName(QStringLiteral("whatIsKept"));
  problem_->setObjectName(QStringLiteral("instancesProblem"));
  make_ = new QPushButton(themeIcon(QStringLiteral("instances")), {}, content);
  make_->setObjectName(QStringLiteral("makeInstances"));
  reset_ = new QPushButton(themeIcon(QStringLiteral("reset")), {}, content);
  reset_->setObjectName(QStringLiteral("usualInstances"));
  back_ = new QPushButton(themeIcon(QStringLiteral("undo")), {}, content);
  back_->setObjectName(QStringLiteral("formerInstances"));

  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  auto* line = new QHBoxLayout;
  line->addWidget(dimensionLabel_, 3);  // in the columns of the rows
  line->addWidget(dimension_, 4);
  line->addWidget(roomOfAReset(content));
  column->addLayout(line);
  for (const OptionDescription& option : bodyOptionDescriptions()) {
    auto* row = new AdaptOptionRow(option, content);
    row->setObjectName(QString::fromStdString(option.name));
    rows_.push_back(row);
    column->addWidget(row);
    connect(row, &AdaptOptionRow::valueChosen, this,
            [this, option](const QString& value) { set(option, value); });
    connect(row, &AdaptOptionRow::resetChosen, this,
            [this, option] { set(option, QString::fromStdString(get_option(state_.usual, option.name))); });
    if (option.name == "joining") column->addWidget(rule_);
  }
  for (QWidget* widget : std::initializer_list<QWidget*>{limitsNote_, keeps_, problem_})
    column->addWidget(widget);
  auto* buttons = new FlowLayout;
  for (QPushButton* button : {make_, reset_, back_}) buttons->addWidget(button);
  column->addLayout(buttons);
  connect(dimension_, &QComboBox::activated, this, [this](int index) {
    InstancesChoice choice = state_.chosen;
    choice.dimension = static_cast<InstanceDimension>(index);
    Q_EMIT choiceChanged(choice);
  });
  connect(make_, &QPushButton::clicked, this, &InstancesPanel::makeRequested);
  connect(back_, &QPushButton::clicked, this, &InstancesPanel::backRequested);
  connect(reset_, &QPushButton::clicked, this, [this] {
    InstancesChoice choice = state_.chosen;
    for (const auto& [name, value] : bodyOptions(state_.usual))
      set_option(choice.recipe, name.toStdString(), value.toStdString());
    Q_EMIT choiceChanged(choice);
  });
  return content;
}

void InstancesPanel::set(const OptionDescription& option, const QString& value) {
  InstancesChoice choice = state_.chosen;
  try {
    set_option(choice.recipe, option.name, value.toStdString());
  } catch (const Error&) {
    return showState();  // the controls take nothing else; what is there stays
  }
  Q_EMIT choiceChanged(choice);
}

void InstancesPanel::setState(const InstancesState& state) {
  state_ = state;
  showState();
}

void InstancesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    Q_EMIT retranslated();
  }
  QWidget::changeEvent(event);
}

void InstancesPanel::retranslate() {
  section_->setTitle(tr("How instances are made"));
  dimensionLabel_->setText(tr("&Instances"));
  dimension_->setItemText(0, tr("Sections (2-D)"));
  dimension_->setItemText(1, tr("Volume (3-D)"));
  describeControl(*dimension_, tr("Instances"),
                  tr("Whether each section has its own instances, or bodies go through the sections"));
  make_->setText(tr("Make instances again"));
  describeControl(*make_, tr("Make instances again"),
                  tr("Of the same prediction, as a new result; nothing is learned or predicted again"));
  reset_->setText(tr("Usual values"));
  describeControl(*reset_, tr("Usual values"), tr("Every option above as it is by itself"));
  describeControl(*back_, tr("Former result"),
                  tr("Show the result that these instances were made of, with its verdicts and corrections"));
  showState();
}

void InstancesPanel::showState() {
  setVisible(state_.isVisible);
  dimension_->setCurrentIndex(static_cast<int>(state_.chosen.dimension));
  for (AdaptOptionRow* row : rows_) {
    const std::string& name = row->option().name;
    row->setValue(QString::fromStdString(get_option(state_.chosen.recipe, name)),
                  QString::fromStdString(get_option(state_.usual, name)));
    row->setVisible(std::ranges::find(state_.shown, name) != state_.shown.end());
    row->setEnabled(!isLimit(name) || state_.canLimit);
  }
  setTextOrHide(rule_, state_.rule);
  setTextOrHide(limitsNote_, state_.limitsNote);
  setTextOrHide(keeps_, state_.keeps);
  setTextOrHide(problem_, state_.problem);
  make_->setEnabled(state_.canMake);
  reset_->setEnabled(bodyOptions(state_.chosen.recipe) != bodyOptions(state_.usual));
  back_->setVisible(!state_.backText.isEmpty());
  back_->setText(state_.backText);
}

}  // namespace cristae::ui
