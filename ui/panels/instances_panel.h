#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <vector>

#include "ui/panels/adapt_option_row.h"
#include "ui/panels/instances_state.h"
#include "ui/widgets/collapsible_section.h"

namespace cristae::ui {

/// How the instances of the result are made, and the button that makes them again. The rows come from the
/// description of the recipe.
class InstancesPanel : public QWidget {
  Q_OBJECT

 public:
  explicit InstancesPanel(QWidget* parent = nullptr);

  /// Emits nothing.
  void setState(const InstancesState& state);
  void unfold() { section_->setExpanded(true); }

 Q_SIGNALS:
  void choiceChanged(const cristae::ui::InstancesChoice& choice);
  void makeRequested();
  void backRequested();  ///< the result that these instances were made again from
  void retranslated();   ///< words of the state are to be told anew

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeContent();
  void set(const OptionDescription& option, const QString& value);
  void retranslate();
  void showState();

  InstancesState state_;
  CollapsibleSection* section_;
  QLabel* dimensionLabel_;
  QComboBox* dimension_;
  std::vector<AdaptOptionRow*> rows_;
  QLabel* rule_;
  QLabel* limitsNote_;
  QLabel* keeps_;
  QLabel* problem_;
  QPushButton* make_;
  QPushButton* reset_;
  QPushButton* back_;
};

}  // namespace cristae::ui
