#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>
#include <optional>
#include <string>
#include <vector>

#include "ui/panels/adapt_option_row.h"
#include "ui/panels/adapt_options.h"
#include "ui/widgets/collapsible_section.h"

namespace cristae::ui {

/// All options of a run: groups that fold, a search over names and help, the help of the option that has the
/// keyboard. Rows are made when their group is opened for the first time.
class AdaptOptionsEditor : public QWidget {
  Q_OBJECT

 public:
  explicit AdaptOptionsEditor(QWidget* parent = nullptr);

  /// Emits nothing.
  void setOptions(const AdaptOptions& options);
  const AdaptOptions& options() const { return options_; }

 Q_SIGNALS:
  void optionsChanged(const cristae::ui::AdaptOptions& options);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Group {
    std::string name;
    std::vector<OptionDescription> options;
    CollapsibleSection* section = nullptr;
    QWidget* content = nullptr;
    std::vector<AdaptOptionRow*> rows;  ///< empty until opened
  };

  void makeGroups();
  void makeRows(Group& group);
  void set(const OptionDescription& option, const QString& value);
  void search(const QString& text);
  void explain(const OptionDescription& option);
  bool isListed(const OptionDescription& option) const;
  void showListed();
  void showValues();
  void titleGroups();
  void retranslate();

  AdaptOptions options_;
  std::vector<Group> groups_;
  QLineEdit* search_;
  QPushButton* resetAll_;
  QLabel* nothing_;
  QLabel* help_;
  std::optional<OptionDescription> explained_;  ///< whose help is shown
};

}  // namespace cristae::ui
