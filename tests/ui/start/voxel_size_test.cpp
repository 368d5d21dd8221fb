#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/start/suites.h"
#include "ui/dialogs/voxel_check.h"
#include "ui/dialogs/voxel_size_sheet.h"

using namespace cristae;
using namespace cristae::ui;

class VoxelSizeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale::c()); }

  void doubts_data() {
    QTest::addColumn<double>("z");
    QTest::addColumn<double>("x");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<double>("suggestedZ");  // 0: none
    QTest::addColumn<double>("suggestedX");
    QTest::newRow("FIB-SEM") << 5.0 << 5.0 << false << 0.0 << 0.0;
    QTest::newRow("serial sections") << 50.0 << 4.0 << false << 0.0 << 0.0;
    QTest::newRow("edges of the range") << 2.0 << 0.3 << false << 0.0 << 0.0;
    QTest::newRow("micrometres") << 0.03 << 0.008 << true << 30.0 << 8.0;
    QTest::newRow("thousand times") << 30000.0 << 8000.0 << true << 30.0 << 8.0;
    QTest::newRow("z alone in micrometres") << 0.03 << 8.0 << true << 30.0 << 8.0;
    QTest::newRow("z alone a thousand times") << 30000.0 << 8.0 << true << 30.0 << 8.0;
    QTest::newRow("ratio of 25") << 100.0 << 4.0 << true << 0.0 << 0.0;
    QTest::newRow("light microscopy") << 1000.0 << 250.0 << true << 0.0 << 0.0;
  }
  void doubts() {
    QFETCH(double, z);
    QFETCH(double, x);
    QFETCH(bool, isAsked);
    QFETCH(double, suggestedZ);
    QFETCH(double, suggestedX);
    const VoxelDoubt doubt = doubtVoxelSize({z, x, x}, QLocale::c());
    QCOMPARE(!doubt.question.isEmpty(), isAsked);
    QCOMPARE(doubt.suggestion.has_value(), suggestedZ > 0);
    if (!doubt.suggestion) return;
    QCOMPARE(doubt.suggestion->z, suggestedZ);
    QCOMPARE(doubt.suggestion->x, suggestedX);
  }

  void order_on_screen_is_x_y_z() {
    QCOMPARE(voxelSizeText({30, 9, 8}, QLocale::c()), QString("8 × 9 × 30 nm"));
  }

  void sheet_sets_what_was_typed() {
    VoxelSizeSheet sheet(VoxelSize{30, 8, 8}, "ImageJ tags");
    std::optional<std::optional<VoxelSize>> wanted;
    connect(&sheet, &VoxelSizeSheet::voxelSizeWanted, this,
            [&](const std::optional<VoxelSize>& size) { wanted = size; });
    sheet.findChild<QDoubleSpinBox*>("voxelZ")->setValue(40);
    sheet.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(wanted && *wanted);
    QCOMPARE(**wanted, (VoxelSize{40, 8, 8}));
    QCOMPARE(sheet.result(), static_cast<int>(QDialog::Accepted));
  }

  void unchanged_size_is_no_edit() {
    VoxelSizeSheet sheet(VoxelSize{30, 8, 8}, "user");
    const QSignalSpy wanted(&sheet, &VoxelSizeSheet::voxelSizeWanted);
    sheet.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(wanted.count(), 0);
  }

  void unknown_is_an_answer() {
    VoxelSizeSheet sheet(VoxelSize{30, 8, 8}, "user");
    bool isUnknown = false;
    connect(&sheet, &VoxelSizeSheet::voxelSizeWanted, this,
            [&](const std::optional<VoxelSize>& size) { isUnknown = !size; });
    sheet.findChild<QCheckBox*>("voxelUnknown")->setChecked(true);
    QCOMPARE(sheet.findChild<QDoubleSpinBox*>("voxelX")->text().trimmed(), QString());
    sheet.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(isUnknown);
  }

  void typing_makes_it_known() {
    VoxelSizeSheet sheet(std::nullopt, "");
    std::optional<VoxelSize> wanted;
    connect(&sheet, &VoxelSizeSheet::voxelSizeWanted, this,
            [&](const std::optional<VoxelSize>& size) { wanted = size; });
    const auto* unknown = sheet.findChild<QCheckBox*>("voxelUnknown");
    QPushButton* apply = sheet.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(unknown->isChecked());
    for (const char* name : {"voxelX", "voxelY"}) {
      auto* field = sheet.findChild<QDoubleSpinBox*>(name);
      QCOMPARE(field->text().trimmed(), QString());
      field->selectAll();
      QTest::keyClicks(field, "8");
      QCOMPARE(field->value(), 8.0);
    }
    QVERIFY(!unknown->isChecked());
    QVERIFY(!apply->isEnabled());  // z would be forgotten
    sheet.findChild<QDoubleSpinBox*>("voxelZ")->setValue(30);
    QVERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(wanted);
    QCOMPARE(*wanted, (VoxelSize{30, 8, 8}));
  }

  void unknown_and_back_keeps_the_numbers() {
    VoxelSizeEditor editor;
    editor.setVoxelSize(VoxelSize{30, 8, 9});
    auto* unknown = editor.findChild<QCheckBox*>("voxelUnknown");
    unknown->setChecked(true);
    QVERIFY(!editor.voxelSize() && editor.isComplete());
    unknown->setChecked(false);
    QCOMPARE(*editor.voxelSize(), (VoxelSize{30, 8, 9}));
    editor.findChild<QDoubleSpinBox*>("voxelY")->setValue(0);
    QVERIFY(!editor.voxelSize() && !editor.isComplete());
  }

  void suggestion_is_taken_by_a_click() {
    VoxelSizeEditor editor;
    editor.setVoxelSize(VoxelSize{0.03, 0.008, 0.008});
    editor.show();
    auto* button = editor.findChild<QPushButton*>("voxelSuggestion");
    QVERIFY(button->isVisible());
    const QSignalSpy edited(&editor, &VoxelSizeEditor::edited);
    button->click();
    QCOMPARE(*editor.voxelSize(), (VoxelSize{30, 8, 8}));
    QCOMPARE(edited.count(), 1);
    QVERIFY(!button->isVisible());
  }
};

int run_voxel_size_test(int argc, char** argv) {
  VoxelSizeTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "voxel_size_test.moc"
