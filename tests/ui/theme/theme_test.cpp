#include <QAbstractItemView>
#include <QComboBox>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/theme/suites.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/theme/theme_controller.h"

using namespace cristae::ui;

namespace {

constexpr double kText = 4.5;
constexpr double kControl = 3.0;

void addThemeRows() {
  QTest::addColumn<int>("kind");
  QTest::newRow("dark") << static_cast<int>(ThemeKind::dark);
  QTest::newRow("light") << static_cast<int>(ThemeKind::light);
  QTest::newRow("high contrast") << static_cast<int>(ThemeKind::highContrast);
}

ThemeColours fetchedColours() {
  QFETCH_GLOBAL(int, kind);
  return coloursOf(static_cast<ThemeKind>(kind));
}

/// Mean brightness of the pixels that were drawn, [0, 1]; -1 when none was.
double brightness(const QPixmap& pixmap) {
  const QImage image = pixmap.toImage();
  double sum = 0;
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor colour = image.pixelColor(x, y);
      if (colour.alphaF() < 0.9f) continue;
      sum += colour.lightnessF();
      ++count;
    }
  }
  return count == 0 ? -1 : sum / count;
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase_data() { addThemeRows(); }

  void contrastIsThatOfTheStandard() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor("#767676"), Qt::white) - 4.54) < 0.01);
    QCOMPARE(contrastRatio(Qt::red, Qt::white), contrastRatio(Qt::white, Qt::red));
  }

  void textIsReadOnEverySurface() {
    const ThemeColours colours = fetchedColours();
    for (const QColor& surface :
         {colours.window, colours.base, colours.alternate, colours.raised, colours.hovered}) {
      for (const QColor& words : {colours.text, colours.secondary, colours.accent, colours.success,
                                  colours.warning, colours.error}) {
        QVERIFY2(contrastRatio(words, surface) >= kText, qPrintable(words.name() + " on " + surface.name()));
      }
    }
    // Selected rows and pressed buttons are in the colour of the text.
    QVERIFY(contrastRatio(colours.text, colours.selection) >= kText);
  }

  void edgesAndFocusAreSeen() {
    const ThemeColours colours = fetchedColours();
    for (const QColor& surface : {colours.window, colours.base, colours.raised}) {
      QVERIFY2(contrastRatio(colours.accent, surface) >= kControl, qPrintable(surface.name()));
      QVERIFY2(contrastRatio(colours.border, surface) >= kControl, qPrintable(surface.name()));
    }
    QVERIFY(contrastRatio(colours.onAccent, colours.accent) >= kText);
    // The ring of a primary button lies between its accent and the window.
    QVERIFY(contrastRatio(colours.text, colours.window) >= kControl);
  }

  void everyPairOfPaletteRolesIsReadable() {
    const QPalette palette = paletteOf(fetchedColours());
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {{QPalette::WindowText, QPalette::Window},
                                           {QPalette::Text, QPalette::Base},
                                           {QPalette::Text, QPalette::AlternateBase},
                                           {QPalette::ButtonText, QPalette::Button},
                                           {QPalette::BrightText, QPalette::Button},
                                           {QPalette::ToolTipText, QPalette::ToolTipBase},
                                           {QPalette::HighlightedText, QPalette::Highlight},
                                           {QPalette::Link, QPalette::Window},
                                           {QPalette::Link, QPalette::Base},
                                           {QPalette::LinkVisited, QPalette::Base},
                                           {QPalette::PlaceholderText, QPalette::Base},
                                           {QPalette::PlaceholderText, QPalette::Window}};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
      for (const auto& [words, surface] : pairs) {
        QVERIFY2(contrastRatio(palette.color(group, words), palette.color(group, surface)) >= kText,
                 qPrintable(QStringLiteral("role %1 on %2").arg(words).arg(surface)));
      }
    }
  }

  void disabledLooksOther() {
    const QPalette palette = paletteOf(fetchedColours());
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) !=
            palette.color(QPalette::Active, QPalette::Text));
    QVERIFY(contrastRatio(palette.color(QPalette::Disabled, QPalette::WindowText),
                          palette.color(QPalette::Window)) >= 2.0);
  }

  void styleSheetHasNoNameLeft() {
    const QString sheet = styleSheetOf(fetchedColours(), QApplication::font());
    QVERIFY(sheet.size() > 2000);
    const qsizetype from = sheet.indexOf("*/");
    QVERIFY2(!sheet.mid(from).contains('@'), qPrintable(sheet.mid(sheet.indexOf('@', from), 40)));
  }

  void aListIsAsHighAsItsItems() {
    cristae::test::SomeSettings settings;
    const ThemeController theme(*settings);
    for (const int count : {1, 4}) {
      QComboBox box;
      for (int i = 0; i < count; ++i) box.addItem(QStringLiteral("Published settings"));
      box.show();
      QVERIFY(QTest::qWaitForWindowExposed(&box));
      box.showPopup();
      const QAbstractItemView& list = *box.view();
      QTRY_VERIFY(list.isVisible());
      const QRect last = list.visualRect(box.model()->index(count - 1, 0));
      QTRY_VERIFY2(last.bottom() < list.viewport()->height(),
                   qPrintable(QStringLiteral("%1 of %2").arg(last.bottom()).arg(list.viewport()->height())));
      box.hidePopup();
    }
  }

  void titlesFollowTheFont() {
    cristae::test::SomeSettings settings;
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(24);
    QApplication::setFont(large);
    const ThemeController theme(*settings);
    QLabel title("Cristae");
    setTextRole(title, TextRole::title);
    title.ensurePolished();
    const double size = title.font().pointSizeF();
    QApplication::setFont(before);
    QVERIFY2(size > 36, qPrintable(QString::number(size)));
  }

  void tonesFollowThePalette() {
    const ThemeColours colours = fetchedColours();
    const QPalette palette = paletteOf(colours);
    QCOMPARE(toneColour(Tone::error, palette), colours.error);
    QCOMPARE(toneColour(Tone::neutral, palette), colours.text);
    // As inside a style sheet, where the window role is transparent.
    QPalette seeThrough = palette;
    seeThrough.setColor(QPalette::Window, Qt::transparent);
    QCOMPARE(toneColour(Tone::warning, seeThrough), colours.warning);
  }

  void iconsFollowTheTheme() {
    QFETCH_GLOBAL(int, kind);
    cristae::test::SomeSettings settings;
    ThemeController theme(*settings);
    const QIcon icon = themeIcon("point");  // made once, before the change
    const auto choices = {ThemeChoice::dark, ThemeChoice::light, ThemeChoice::highContrast};
    theme.setChoice(*(choices.begin() + kind));
    const bool isLight = static_cast<ThemeKind>(kind) == ThemeKind::light;
    const double normal = brightness(icon.pixmap(QSize(40, 40), 1.0));
    QVERIFY2(isLight ? normal < 0.3 : normal > 0.7, qPrintable(QString::number(normal)));
    const double disabled = brightness(icon.pixmap(QSize(40, 40), 1.0, QIcon::Disabled));
    QVERIFY(disabled >= 0 && std::abs(disabled - normal) > 0.1);
  }

  void iconsHaveTheScaleOfTheScreen() {
    const QPixmap pixmap = themeIcon("play").pixmap(QSize(20, 20), 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
  }

  void everyIconDrawsSomething() {
    const QStringList names = themeIconNames();
    QVERIFY(names.size() >= 58);
    for (const QString& name : names) QVERIFY2(brightness(themeIcon(name).pixmap(40)) >= 0, qPrintable(name));
    QVERIFY(themeIcon("no-such-icon").isNull());
    QVERIFY(!applicationIcon().pixmap(16).isNull());
  }

  void choiceIsKept() {
    cristae::test::SomeSettings settings;
    {
      ThemeController theme(*settings);
      QCOMPARE(theme.choice(), ThemeChoice::system);
      theme.setChoice(ThemeChoice::light);
    }
    ThemeController again(*settings);
    QCOMPARE(again.choice(), ThemeChoice::light);
    QCOMPARE(again.colours().kind, ThemeKind::light);
  }

  void unknownChoiceIsTheSystems() {
    QCOMPARE(themeChoiceFrom("blue"), ThemeChoice::system);
    for (const auto choice :
         {ThemeChoice::system, ThemeChoice::dark, ThemeChoice::light, ThemeChoice::highContrast}) {
      QCOMPARE(themeChoiceFrom(themeChoiceName(choice)), choice);
    }
  }

  void systemIsFollowed() {
    cristae::test::SomeSettings settings;
    ThemeController theme(*settings);
    QSignalSpy changes(&theme, &ThemeController::changed);
    const QString group = "org.freedesktop.appearance";
    theme.system().take(group, "color-scheme", 2u);
    QCOMPARE(theme.colours().kind, ThemeKind::light);
    theme.system().take(group, "color-scheme", QVariant::fromValue(QDBusVariant(1u)));
    QCOMPARE(theme.colours().kind, ThemeKind::dark);
    theme.system().take(group, "contrast", 1u);
    QCOMPARE(theme.colours().kind, ThemeKind::highContrast);
    QVERIFY(changes.count() >= 2);
    theme.setChoice(ThemeChoice::light);
    theme.system().take(group, "color-scheme", 2u);
    QCOMPARE(theme.colours().kind, ThemeKind::light);
  }

  void reducedMotionStopsMovement() {
    cristae::test::SomeSettings settings;
    ThemeController theme(*settings);
    QWidget widget;
    QVERIFY(motionDuration(widget) > 0);
    theme.system().take("org.gnome.desktop.interface", "enable-animations", false);
    QVERIFY(theme.isMotionReduced());
    QCOMPARE(motionDuration(widget), 0);
  }

  void digitsHaveOneWidth() {
    const QFontMetricsF metrics(numberFont(QApplication::font()));
    for (char digit = '0'; digit <= '9'; ++digit) {
      QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance('0'));
    }
  }

  void buttonsAreLargeEnough() {
    cristae::test::SomeSettings settings;
    ThemeController theme(*settings);
    QPushButton button("x");
    QToolButton tool;
    tool.setIcon(themeIcon("close"));
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &tool}) {
      widget->ensurePolished();
      QVERIFY(widget->sizeHint().height() >= 24);
      QVERIFY(widget->sizeHint().width() >= 24);
    }
  }
};

int run_theme_test(int argc, char** argv) {
  ThemeTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "theme_test.moc"
