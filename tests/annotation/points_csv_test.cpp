#include "core/annotation/points_csv.h"

#include <QtTest>
#include <fstream>

#include "core/base/error.h"
#include "tests/annotation/suites.h"

using namespace cristae;

namespace {

const Shape kStack{10, 100, 200};

/// What the refusal of `text` says; empty if it was taken.
std::string refusal(const std::string& text, std::optional<Shape> stack = kStack) {
  try {
    parse_points(text, "clicks.csv", stack);
  } catch (const Error& error) {
    return error.kind() == ErrorKind::bad_input && !error.remedy().empty() ? error.what() : "wrong kind";
  }
  return "";
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

class PointsCsvTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsTheNodesOfAWebknossosSkeleton();
  void refusesSkeletonsByTheirLine();
  void refusesTheNanometresOfCatmaid();
  void readsItsOwnLayoutWithSectionNames();
  void readsNapariPointsWithIndexColumn();
  void readsFijiResultsWithUnnamedColumnAndOneBasedSlices();
  void refusesFijiResultsThatAreMicrometres();
  void readsPlainHeadersInAnyOrder();
  void readsPointsOfASingleImageWithoutSection();
  void saysWhichLayoutItTook();
  void acceptsByteOrderMarkCarriageReturnsAndBlankLines();
  void acceptsTabsAndSemicolons();
  void readsAHeaderWithoutRowsAsNoPoints();
  void refusesPointsOutsideTheStackByLineNumber();
  void listsTheLinesOfSeveralPointsOutside();
  void theHalfPixelAroundTheStackBelongsToIt();
  void refusesWhatIsNotANumber_data();
  void refusesWhatIsNotANumber();
  void refusesAnUnknownKind();
  void refusesAColumnThatIsThereTwice();
  void refusesARowOfTheWrongLength();
  void refusesAFractionalSectionButRoundsThatOfNapari();
  void refusesUnknownHeadersAndEmptyFiles();
  void aMissingFileIsNotFound();
  void everyLayoutReadsBackWhatWasWritten();
  void writingQuotesSectionNames();
  void writingLeavesNoTemporaryFile();
};

void PointsCsvTest::readsItsOwnLayoutWithSectionNames() {
  const auto file = parse_points(
      "z,y,x,kind,section_name\n3,12.5,7,mito,s_003.tif\n0,1,2,not_mito,\"a, b\"\n", "clicks.csv", kStack);
  QCOMPARE(file.points, (Points{{3, 12.5, 7, PointKind::mito}, {0, 1, 2, PointKind::not_mito}}));
  QCOMPARE(file.section_names, (std::vector<std::string>{"s_003.tif", "a, b"}));
  QCOMPARE(file.layout, PointsLayout::cristae);
}

void PointsCsvTest::readsNapariPointsWithIndexColumn() {
  const auto file =
      parse_points("index,axis-0,axis-1,axis-2\n0,4.0,10.25,20.5\n1,5.0,11,21\n", "p.csv", kStack);
  QCOMPARE(file.points, (Points{{4, 10.25, 20.5}, {5, 11, 21}}));
  QCOMPARE(file.layout, PointsLayout::napari);
}

void PointsCsvTest::refusesFijiResultsThatAreMicrometres() {
  const std::string calibrated = " ,Area,X,Y,Slice\n1,0,1.284,2.310,1\n2,0,3.705,0.118,3\n";
  QVERIFY(contains(refusal(calibrated, Shape{4, 768, 1024}), "look like micrometres"));
  // One point elsewhere and they are pixels; so are those of a small section.
  QCOMPARE(parse_points(calibrated + "3,0,300,40,2\n", "R.csv", Shape{4, 768, 1024}).points.size(),
           std::size_t(3));
  QCOMPARE(parse_points(calibrated, "R.csv", Shape{4, 64, 64}).points.size(), std::size_t(2));
}

void PointsCsvTest::readsFijiResultsWithUnnamedColumnAndOneBasedSlices() {
  const auto file = parse_points(
      " ,Area,Mean,X,Y,Ch,Slice,Frame\n1,0,93,20.5,10,1,1,1\n2,0,80,199,99,1,10,1\n", "Results.csv", kStack);
  QCOMPARE(file.points, (Points{{0, 10, 20.5}, {9, 99, 199}}));
  QCOMPARE(file.layout, PointsLayout::fiji);
}

void PointsCsvTest::readsPlainHeadersInAnyOrder() {
  const Points expected{{1, 2, 3}};
  for (const char* text : {"x,y,z\n3,2,1\n", "y,z,x\n2,1,3\n", "Z,Y,X\n1,2,3\n", "id,x,z,y\n9,3,1,2\n"}) {
    const auto file = parse_points(text, "p.csv", kStack);
    QCOMPARE(file.points, expected);
    QCOMPARE(file.layout, PointsLayout::plain);
  }
}

void PointsCsvTest::readsPointsOfASingleImageWithoutSection() {
  const Shape image{1, 50, 50};
  QCOMPARE(parse_points("y,x\n2,3\n", "p.csv", image).points, (Points{{0, 2, 3}}));
  QCOMPARE(parse_points("index,axis-0,axis-1\n0,2,3\n", "p.csv", image).points, (Points{{0, 2, 3}}));
  QVERIFY(
      contains(refusal("y,x\n2,3\n"), "names no known columns"));  // a stack: the section would be a guess
}

void PointsCsvTest::saysWhichLayoutItTook() {
  QVERIFY(contains(parse_points("X,Y,Slice\n1,1,1\n", "R.csv").understood_as, "R.csv: read as Fiji"));
  QVERIFY(contains(parse_points("axis-0,axis-1,axis-2\n", "n.csv").understood_as, "napari"));
  QVERIFY(contains(parse_points("x,y,z\n", "n.csv").understood_as, "plain"));
  QVERIFY(contains(parse_points("z,y,x,kind\n", "n.csv").understood_as, "Cristae"));
}

void PointsCsvTest::acceptsByteOrderMarkCarriageReturnsAndBlankLines() {
  const auto file = parse_points("\xEF\xBB\xBFz,y,x,kind\r\n\r\n1,2,3,mito\r\n\r\n", "p.csv", kStack);
  QCOMPARE(file.points, (Points{{1, 2, 3}}));
  QCOMPARE(file.layout, PointsLayout::cristae);
}

void PointsCsvTest::acceptsTabsAndSemicolons() {
  QCOMPARE(parse_points(" \tX\tY\tSlice\n1\t3\t2\t5\n", "R.tsv", kStack).points, (Points{{4, 2, 3}}));
  QCOMPARE(parse_points("z;y;x;kind\n1;2;3;mito\n", "p.csv", kStack).points, (Points{{1, 2, 3}}));
}

void PointsCsvTest::readsAHeaderWithoutRowsAsNoPoints() {
  QVERIFY(parse_points("z,y,x,kind\n", "p.csv", kStack).points.empty());
}

void PointsCsvTest::refusesPointsOutsideTheStackByLineNumber() {
  const std::string why = refusal("z,y,x,kind\n1,1,1,mito\n10,5,6,mito\n");
  QVERIFY2(contains(why, "clicks.csv") && contains(why, "line 3") && contains(why, "10 x 100 x 200"),
           why.c_str());
  // Section 0 of Fiji would be one before the first; message in the file's own numbers.
  QVERIFY(contains(refusal("X,Y,Slice\n1,1,0\n"), "slice 0, y 1, x 1"));
  QVERIFY(refusal("z,y,x,kind\n10,5,6,mito\n", std::nullopt).empty());
}

void PointsCsvTest::listsTheLinesOfSeveralPointsOutside() {
  std::string text = "x,y,z\n";
  for (int i = 0; i < 7; ++i) text += "500,0,0\n";
  QVERIFY(contains(refusal(text), "line 2, 3, 4, 5, 6 and 2 more"));
}

void PointsCsvTest::theHalfPixelAroundTheStackBelongsToIt() {
  QVERIFY(refusal("z,y,x,kind\n0,-0.5,199.4,mito\n").empty());
  QVERIFY(!refusal("z,y,x,kind\n0,-0.6,0,mito\n").empty());
  QVERIFY(!refusal("z,y,x,kind\n0,0,199.5,mito\n").empty());
}

void PointsCsvTest::refusesWhatIsNotANumber_data() {
  QTest::addColumn<QString>("value");
  for (const char* value : {"nan", "NaN", "inf", "-inf", "", "12a", "0x10", "1e999", "12;5"}) {
    QTest::newRow(value) << value;
  }
}

void PointsCsvTest::refusesWhatIsNotANumber() {
  QFETCH(QString, value);
  const std::string why = refusal("z,y,x,kind\n1,2,3,mito\n0," + value.toStdString() + ",1,mito\n");
  QVERIFY2(contains(why, "line 3") && contains(why, "is not a number"), why.c_str());
}

void PointsCsvTest::refusesAnUnknownKind() {
  const std::string why = refusal("z,y,x,kind\n1,2,3,vesicle\n");
  QVERIFY2(contains(why, "line 2") && contains(why, "vesicle"), why.c_str());
}

void PointsCsvTest::refusesAColumnThatIsThereTwice() {
  QVERIFY(contains(refusal("z,y,x,y,kind\n"), "\"y\" is there twice"));
  QVERIFY(contains(refusal("x,X,y,z\n"), "\"x\" is there twice"));
}

void PointsCsvTest::refusesARowOfTheWrongLength() {
  QVERIFY(contains(refusal("z,y,x,kind\n1,2,3\n"), "line 2: 3 fields, the header has 4"));
}

void PointsCsvTest::refusesAFractionalSectionButRoundsThatOfNapari() {
  QVERIFY(contains(refusal("z,y,x,kind\n1.5,2,3,mito\n"), "not a whole number"));
  QCOMPARE(parse_points("axis-0,axis-1,axis-2\n1.6,2,3\n", "p.csv", kStack).points.front().z, 2);
}

void PointsCsvTest::refusesUnknownHeadersAndEmptyFiles() {
  QVERIFY(contains(refusal("a,b,c\n1,2,3\n"), "names no known columns"));
  QVERIFY(contains(refusal(""), "is empty"));
  QVERIFY(contains(refusal("\n\n"), "is empty"));
}

void PointsCsvTest::aMissingFileIsNotFound() {
  try {
    read_points("/nowhere/points.csv");
    QFAIL("taken");
  } catch (const Error& error) {
    QCOMPARE(error.kind(), ErrorKind::not_found);
  }
}

void PointsCsvTest::everyLayoutReadsBackWhatWasWritten() {
  const Points points{{0, 0.1, 1.0 / 3.0}, {7, 99, 199.25, PointKind::not_mito}, {9, -0.5, 1e-7}};
  const QTemporaryDir folder;
  const std::filesystem::path path = folder.filePath("points.csv").toStdString();
  for (const auto layout : {PointsLayout::cristae, PointsLayout::napari, PointsLayout::fiji}) {
    write_points(path, points, layout);
    const auto file = read_points(path, kStack);
    QCOMPARE(file.points, points);
    QCOMPARE(file.layout, layout);
  }
}

void PointsCsvTest::writingQuotesSectionNames() {
  const std::vector<std::string> names{"a,b \"c\"", "plain"};
  const Points points{{0, 1, 1}, {1, 1, 1}};
  const auto text = format_points(points, PointsLayout::cristae, names);
  QCOMPARE(QString::fromStdString(text),
           QString("z,y,x,kind,section_name\n0,1,1,mito,\"a,b \"\"c\"\"\"\n1,1,1,mito,plain\n"));
  QCOMPARE(parse_points(text, "p.csv").section_names, names);
}

void PointsCsvTest::writingLeavesNoTemporaryFile() {
  const QTemporaryDir folder;
  write_points(folder.filePath("points.csv").toStdString(), {{0, 1, 2}});
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"points.csv"});
}

namespace {

/// As webKnossos writes it, cut to what matters.
constexpr const char* kSkeleton = R"(<?xml version="1.0" encoding="UTF-8"?>
<things>
  <meta name="writer" content="NmlWriter.scala"/>
  <parameters><scale x="11.24" y="11.24" z="28.0" unit="nanometer"/></parameters>
  <thing id="1" color.r="1.0" name="mito">
    <nodes>
      <node id="1" radius="120.0" x="14" y="3" z="2" rotX="0.0" rotY="0.0" rotZ="0.0" inVp="0"/>
      <node id="2" radius="120.0" x="5" y="19" z="0" inVp="0"/>
    </nodes>
    <edges><edge source="1" target="2"/></edges>
  </thing>
  <comments><comment node="1" content="node x"/></comments>
</things>
)";

}  // namespace

void PointsCsvTest::readsTheNodesOfAWebknossosSkeleton() {
  const PointsFile read = parse_points(kSkeleton, "a.nml", Shape{3, 20, 20});
  QVERIFY(read.layout == PointsLayout::webknossos);
  QVERIFY((read.points == Points{{2, 3, 14}, {0, 19, 5}}));
}

void PointsCsvTest::refusesSkeletonsByTheirLine() {
  try {
    parse_points(kSkeleton, "a.nml", Shape{3, 19, 20});
    QFAIL("nothing was thrown");
  } catch (const Error& error) {
    QVERIFY2(QString(error.what()).startsWith("a.nml, line 8: the node x 5, y 19, z 0 lies outside"),
             error.what());
  }
  QVERIFY_THROWS_EXCEPTION(Error, parse_points("<things><node id=\"1\" x=\"1\" y=\"2\"/></things>", "a.nml"));
  QVERIFY_THROWS_EXCEPTION(Error, parse_points("<things></things>", "a.nml"));
}

void PointsCsvTest::refusesTheNanometresOfCatmaid() {
  try {
    parse_points("skeleton_id,treenode_id,parent_treenode_id,x,y,z,r\n1,2,,100,200,300,-1\n", "a.csv");
    QFAIL("nothing was thrown");
  } catch (const Error& error) {
    QVERIFY2(QString(error.what()).contains("CATMAID are nm"), error.what());
  }
}

int run_points_csv_test(int argc, char** argv) {
  PointsCsvTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "points_csv_test.moc"
