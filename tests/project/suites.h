#pragma once

#include <QtTest>
#include <filesystem>

#include <sqlite3.h>

#include "core/project/project.h"

int run_counted_fields_test(int argc, char** argv);
int run_history_test(int argc, char** argv);
int run_measure_choices_test(int argc, char** argv);
int run_locate_stack_test(int argc, char** argv);
int run_project_corrections_test(int argc, char** argv);
int run_project_test(int argc, char** argv);
int run_sudden_end_test(int argc, char** argv);
int run_supervision_test(int argc, char** argv);
int run_verdicts_csv_test(int argc, char** argv);

namespace cristae::test {

inline ProjectStack some_stack() {
  ProjectStack stack;
  stack.path = "/data/brain stack.h5";
  stack.part = ":/raw[0:40]";
  stack.content_hash = "00ff00ff00ff00ff";
  stack.shape = {40, 512, 600};
  stack.voxel_size_nm = VoxelSize{24, 10, 10.5};
  stack.voxel_size_source = "ImageJ tags";
  return stack;
}

/// What another program would do to the file, past the Project class.
inline void run_sql(const std::filesystem::path& file, const char* sql) {
  sqlite3* database = nullptr;
  QCOMPARE(sqlite3_open(file.string().c_str(), &database), SQLITE_OK);
  QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(database);
}

}  // namespace cristae::test
