#include "core/project/locate_stack.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>

#include "tests/project/suites.h"

using namespace cristae;
namespace fs = std::filesystem;

namespace {

ProjectStack stack_at(const fs::path& path) {
  ProjectStack stack = test::some_stack();
  stack.path = path;
  return stack;
}

std::ptrdiff_t position(const std::vector<fs::path>& places, const fs::path& place) {
  return std::find(places.begin(), places.end(), place) - places.begin();
}

void make_file(const fs::path& path) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << "x";
}

}  // namespace

class LocateStackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stored_path_is_tried_first() {
    const auto places = stack_places("/home/work/a.cristae", stack_at("/data/brain/raw.tif"));
    QCOMPARE(places.front(), fs::path("/data/brain/raw.tif"));
  }

  void relative_path_counts_from_the_project() {
    const auto places = stack_places("/home/work/a.cristae", stack_at("../stacks/raw.tif"));
    QCOMPARE(places.front(), fs::path("/home/stacks/raw.tif"));
  }

  void longer_ends_of_the_path_go_before_shorter_ones() {
    const auto places = stack_places("/new/brain/a.cristae", stack_at("/old/brain/sections/raw.tif"));
    const auto deep = position(places, "/new/brain/sections/raw.tif");
    const auto beside = position(places, "/new/brain/raw.tif");
    QVERIFY(deep < beside);
    QVERIFY(beside < std::ssize(places));
    // The project lay in a folder beside the one of the stack.
    QVERIFY(position(places, "/new/sections/raw.tif") < std::ssize(places));
  }

  void no_place_comes_twice() {
    auto places = stack_places("/data/a.cristae", stack_at("/data/raw.tif"));
    std::sort(places.begin(), places.end());
    QVERIFY(std::adjacent_find(places.begin(), places.end()) == places.end());
  }

  void folder_with_a_slash_at_its_end() {
    const auto places = stack_places("/new/a.cristae", stack_at("/old/sections/"));
    QCOMPARE(places.front(), fs::path("/old/sections"));
    QVERIFY(position(places, "/new/sections") < std::ssize(places));
  }

  void project_without_a_path_has_no_places() { QVERIFY(stack_places("/a.cristae", stack_at("")).empty()); }

  void moved_tree_is_found() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    make_file(root / "moved" / "stacks" / "raw.tif");
    const auto found = find_stack(root / "moved" / "a.cristae", stack_at("/gone/stacks/raw.tif"));
    QCOMPARE(found, std::vector<fs::path>{root / "moved" / "stacks" / "raw.tif"});
  }

  void both_of_one_name_are_found_the_stored_one_first() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    make_file(root / "here" / "raw.tif");
    make_file(root / "there" / "raw.tif");
    const auto found = find_stack(root / "here" / "a.cristae", stack_at(root / "there" / "raw.tif"));
    QCOMPARE(found, (std::vector<fs::path>{root / "there" / "raw.tif", root / "here" / "raw.tif"}));
  }

  void nothing_is_found_where_nothing_is() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QVERIFY(find_stack(root / "a.cristae", stack_at("/gone/raw.tif")).empty());
  }
};

int run_locate_stack_test(int argc, char** argv) {
  LocateStackTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "locate_stack_test.moc"
