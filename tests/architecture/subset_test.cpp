// Every migration, query and check of the house keeps to the SQL that a PostgreSQL distributed by county can run.
#include "platform/storage/subset.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace luoshi::architecture {
namespace {

namespace fs = std::filesystem;

struct SqlFile {
    std::string path;  // below src/
    std::string text;
};

std::vector<SqlFile> sql_files() {
    const fs::path root = fs::path(LUOSHI_SOURCE_DIR) / "src";
    std::vector<SqlFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".sql") continue;
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        files.push_back({fs::relative(entry.path(), root).generic_string(), text.str()});
    }
    std::ranges::sort(files, {}, &SqlFile::path);
    return files;
}

bool has(const SqlFile& file, std::string_view part) { return file.path.find(part) != std::string::npos; }

// The faults of one dialect: its migrations first, because statements are judged by the tables they touch.
std::string faults(std::string_view dialect) {
    const auto files = sql_files();
    storage::SubsetChecker checker;
    const bool is_postgresql = dialect == "postgresql";
    for (const auto& file : files) {
        if (has(file, "/migrations/")) checker.learn(file.text);
    }
    for (const auto& file : files) {
        if (has(file, "/migrations/") && has(file, dialect)) checker.migration(file.path, file.text);
    }
    for (const auto& file : files) {
        if (has(file, "/migrations/")) continue;
        if (has(file, ".postgresql.sql") && !is_postgresql) continue;
        checker.query(file.path, file.text);
    }
    std::string list;
    for (const auto& fault : checker.faults()) list += fault.where + ": " + fault.rule + ": " + fault.says + "\n";
    return list;
}

TEST(DistributedSubset, HoldsInEveryStatementForSqlite) { EXPECT_EQ(faults("sqlite"), ""); }
TEST(DistributedSubset, HoldsInEveryStatementForPostgresql) { EXPECT_EQ(faults("postgresql"), ""); }

TEST(DistributedSubset, IsCheckedOnRealFiles) { EXPECT_GT(sql_files().size(), 20U); }

}  // namespace
}  // namespace luoshi::architecture
