#include "ui/panels/adapt_options_editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "ui/document/trouble.h"
#include "ui/models/runs_words.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

AdaptOptionsEditor::AdaptOptionsEditor(QWidget* parent)
    : QWidget(parent),
      search_(new QLineEdit(this)),
      resetAll_(new QPushButton(this)),
      nothing_(new QLabel(this)),
      help_(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  auto* line = new QHBoxLayout;
  line->addWidget(search_, 1);
  line->addWidget(resetAll_);
  column->addLayout(line);
  help_->setWordWrap(true);
  help_->setTextFormat(Qt::PlainText);
  help_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  help_->setMinimumHeight(3 * help_->fontMetrics().lineSpacing());  // most helps: nothing jumps
  setTextRole(*help_, TextRole::secondary);
  setTextRole(*nothing_, TextRole::secondary);
  column->addWidget(help_);
  makeGroups();
  column->addWidget(nothing_);
  search_->setClearButtonEnabled(true);
  search_->addAction(themeIcon("search"), QLineEdit::LeadingPosition);
  connect(search_, &QLineEdit::textChanged, this, &AdaptOptionsEditor::search);
  connect(resetAll_, &QPushButton::clicked, this, [this] {
    options_.resetAll();
    showValues();
    Q_EMIT optionsChanged(options_);
  });
  nothing_->hide();
  showValues();
  retranslate();
}

void AdaptOptionsEditor::makeGroups() {
  for (const auto& option : adaptOptionDescriptions()) {
    if (groups_.empty() || groups_.back().name != option.group)
      groups_.push_back({option.group, {}, {}, {}, {}});
    groups_.back().options.push_back(option);
  }
  for (std::size_t i = 0; i < groups_.size(); ++i) {
    Group& group = groups_[i];
    group.section = new CollapsibleSection(this);
    group.content = new QWidget(group.section);
    auto* rows = new QVBoxLayout(group.content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    group.section->setContent(group.content);
    group.section->setExpanded(false);
    connect(group.section, &CollapsibleSection::expandedChanged, this, [this, i](bool isExpanded) {
      if (isExpanded) makeRows(groups_[i]);
    });
    layout()->addWidget(group.section);
  }
}

void AdaptOptionsEditor::makeRows(Group& group) {
  if (!group.rows.empty()) return;
  for (const auto& option : group.options) {
    auto* row = new AdaptOptionRow(option, group.content);
    group.content->layout()->addWidget(row);
    group.rows.push_back(row);
    connect(row, &AdaptOptionRow::valueChosen, this,
            [this, option](const QString& value) { set(option, value); });
    connect(row, &AdaptOptionRow::resetChosen, this,
            [this, option] { set(option, options_.presetValue(option.name)); });
    connect(row, &AdaptOptionRow::looked, this, [this, option] { explain(option); });
    row->setValue(options_.value(option.name), options_.presetValue(option.name));
    row->setVisible(isListed(option));
  }
}

void AdaptOptionsEditor::set(const OptionDescription& option, const QString& value) {
  try {
    options_.set(option.name, value);
    explain(option);
  } catch (const Error& fault) {
    help_->setText(troubleText(troubleFrom(fault)));
    setTone(*help_, Tone::warning);
  }
  showValues();
  Q_EMIT optionsChanged(options_);
}

void AdaptOptionsEditor::explain(const OptionDescription& option) {
  explained_ = option;
  setTone(*help_, Tone::secondary);
  help_->setText(tr("%1: %2 Preset: %3.")
                     .arg(optionLabel(option), optionHelp(option),
                          optionValueLabel(option, options_.presetValue(option.name))));
}

void AdaptOptionsEditor::setOptions(const AdaptOptions& options) {
  options_ = options;
  showValues();
}

/// Options that the chosen method does not read are left out, unless they were changed.
bool AdaptOptionsEditor::isListed(const OptionDescription& option) const {
  const bool isRead =
      option.methods.empty() ||
      std::ranges::find(option.methods, options_.value("method").toStdString()) != option.methods.end();
  return (isRead || options_.isChanged(option.name)) && matches(option, search_->text());
}

void AdaptOptionsEditor::showListed() {
  bool isAnything = false;
  for (Group& group : groups_) {
    const bool isFound = std::ranges::any_of(
        group.options, [this](const OptionDescription& option) { return isListed(option); });
    for (AdaptOptionRow* row : group.rows) row->setVisible(isListed(row->option()));
    group.section->setVisible(isFound);
    isAnything = isAnything || isFound;
  }
  nothing_->setVisible(!isAnything);
}

void AdaptOptionsEditor::showValues() {
  for (Group& group : groups_) {
    for (AdaptOptionRow* row : group.rows) {
      const std::string& name = row->option().name;
      row->setValue(options_.value(name), options_.presetValue(name));
    }
  }
  resetAll_->setEnabled(!options_.changed().empty());
  titleGroups();
  showListed();
}

void AdaptOptionsEditor::titleGroups() {
  for (Group& group : groups_) {
    const auto changed = static_cast<int>(
        std::count_if(group.options.begin(), group.options.end(),
                      [this](const OptionDescription& option) { return options_.isChanged(option.name); }));
    const QString title = optionGroupLabel(group.name);
    group.section->setTitle(changed == 0 ? title : tr("%1 (%n changed)", nullptr, changed).arg(title));
  }
}

void AdaptOptionsEditor::search(const QString& text) {
  for (Group& group : groups_) {
    const bool isFound = std::ranges::any_of(
        group.options, [this](const OptionDescription& option) { return isListed(option); });
    if (isFound && !text.isEmpty()) makeRows(group);
    group.section->setExpanded(isFound && !text.isEmpty());
  }
  showListed();
}

void AdaptOptionsEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void AdaptOptionsEditor::retranslate() {
  search_->setPlaceholderText(tr("Search options"));
  describeControl(*search_, tr("Search options"),
                  tr("Shows only options whose name or help holds these words"));
  resetAll_->setText(tr("Reset all"));
  describeControl(*resetAll_, tr("Reset all options"), tr("Sets every option to the value of the preset"));
  nothing_->setText(tr("No option has these words."));
  if (!explained_) {
    help_->setText(tr("The preset sets them all; change one only with a reason. Its help is shown here."));
  } else {
    explain(*explained_);
  }
  titleGroups();
}

}  // namespace cristae::ui
