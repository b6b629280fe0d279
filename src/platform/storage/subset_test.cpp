// Every rule of the distributed subset, each with a planted violation; and sound SQL that must pass.
#include "platform/storage/subset.hpp"

#include <gtest/gtest.h>

#include "platform/storage/sql_tokens.hpp"

namespace luoshi::storage {
namespace {

constexpr std::string_view sound_tables = R"SQL(
-- reference-table: division
CREATE TABLE division (code TEXT PRIMARY KEY, parent TEXT REFERENCES division (code));
CREATE TABLE school (
    county TEXT NOT NULL REFERENCES division (code),
    id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) < 100),
    PRIMARY KEY (county, id),
    UNIQUE (county, name)
);
CREATE TABLE pupil (
    county TEXT NOT NULL, id TEXT NOT NULL, school TEXT NOT NULL,
    CONSTRAINT pupil_key PRIMARY KEY (county, id),
    CONSTRAINT pupil_school FOREIGN KEY (county, school) REFERENCES school (county, id)
);
CREATE UNIQUE INDEX pupil_name ON pupil (county, id DESC);
)SQL";

std::string rules(const SubsetChecker& checker) {
    std::string list;
    for (const auto& fault : checker.faults()) list += (list.empty() ? "" : " ") + fault.rule;
    return list;
}

struct Case {
    std::string sql;
    std::string rule;
};

class MigrationRule : public ::testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(
    Planted, MigrationRule,
    ::testing::Values(
        Case{"CREATE TABLE t (id TEXT NOT NULL, PRIMARY KEY (id));", "key-without-county no-county"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (id, county));", "key-without-county"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id TEXT PRIMARY KEY);", "key-without-county"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id TEXT NOT NULL UNIQUE, PRIMARY KEY (county, id));", "key-without-county"},
        Case{"CREATE TABLE t (county TEXT, id TEXT NOT NULL, PRIMARY KEY (county, id));", "nullable-county"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id TEXT NOT NULL);", "no-primary-key"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id TEXT NOT NULL, n TEXT, PRIMARY KEY (county, id), UNIQUE (n));", "key-without-county"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (county, id), FOREIGN KEY (id) REFERENCES school (id));",
             "key-without-county"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (county, id), "
             "FOREIGN KEY (county, id) REFERENCES school (id, county));",
             "key-without-county"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, school TEXT REFERENCES school (id), PRIMARY KEY (county));", "key-without-county"},
        Case{"-- reference-table: d\nCREATE TABLE d (id TEXT PRIMARY KEY, school TEXT REFERENCES school (id));",
             "dictionary-refers-to-business"},
        Case{"-- append-only: t\nCREATE TABLE t (county TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (county, id), "
             "FOREIGN KEY (county, id) REFERENCES school (county, id) ON DELETE CASCADE);",
             "cascade"},
        Case{"CREATE UNIQUE INDEX i ON pupil (school);", "key-without-county"},
        Case{"ALTER TABLE pupil ADD CONSTRAINT u UNIQUE (school);", "key-without-county"},
        Case{"CREATE TRIGGER x AFTER INSERT ON pupil BEGIN SELECT 1; END;", "trigger"},
        Case{"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;", "function"},
        Case{"CREATE TABLE t (county TEXT NOT NULL, id BIGSERIAL, PRIMARY KEY (county, id));", "sequence"},
        Case{"ALTER TABLE pupil ADD CONSTRAINT f FOREIGN KEY (county, id) REFERENCES school (county, id) DEFERRABLE;", "deferrable"},
        Case{"UPDATE pupil SET school = 'x';", "write-without-county"}));

TEST_P(MigrationRule, FindsThePlantedViolation) {
    SubsetChecker checker;
    checker.migration("sound", sound_tables);
    checker.migration("planted", GetParam().sql);
    EXPECT_EQ(rules(checker), GetParam().rule);
}

class QueryRule : public ::testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(
    Planted, QueryRule,
    ::testing::Values(Case{"SELECT * FROM pupil WHERE county = $1 FOR UPDATE", "row-lock"},
                      Case{"SELECT * FROM pupil FOR NO KEY UPDATE", "row-lock"},
                      Case{"WITH RECURSIVE up AS (SELECT 1) SELECT * FROM up", "recursive"},
                      Case{"SELECT school, count(*) FROM pupil GROUP BY ROLLUP (school)", "rollup"},
                      Case{"INSERT OR REPLACE INTO pupil (county, id) VALUES ($1, $2)", "replace"},
                      Case{"INSERT INTO pupil (id) VALUES ($1)", "write-without-county"},
                      Case{"INSERT INTO pupil VALUES ($1, $2)", "write-without-county"},
                      Case{"UPDATE pupil SET school = $1 WHERE id = $2", "write-without-county"},
                      Case{"DELETE FROM pupil WHERE id = $1", "write-without-county"},
                      Case{"UPDATE pupil SET county = $1 WHERE county = $2 AND id = $3", "county-changes"},
                      Case{"DROP TABLE pupil", "not-a-query"}, Case{"PRAGMA user_version", "not-a-query"}));

TEST_P(QueryRule, FindsThePlantedViolation) {
    SubsetChecker checker;
    checker.migration("sound", sound_tables);
    checker.query("planted", GetParam().sql);
    EXPECT_EQ(rules(checker), GetParam().rule);
}

TEST(Subset, LetsSoundSqlPass) {
    SubsetChecker checker;
    checker.migration("tables", sound_tables);
    for (const std::string_view sql :
         {"SELECT p.id FROM pupil p JOIN school s ON s.county = p.county AND s.id = p.school WHERE p.county = $1 -- FOR UPDATE\n",
          "INSERT INTO pupil (county, id, school) VALUES ($1, $2, $3) ON CONFLICT (county, id) DO UPDATE SET school = $3",
          "UPDATE pupil SET school = replace(school, 'FOR UPDATE', '') WHERE county = $1 AND id = $2",
          "DELETE FROM pupil WHERE county = $1", "UPDATE division SET parent = $1 WHERE code = $2",
          "WITH busy AS (SELECT school FROM pupil WHERE county = $1) SELECT * FROM busy"}) {
        checker.query(std::string(sql), sql);
    }
    EXPECT_EQ(rules(checker), "");
}

TEST(SqlTokens, KeepTextsCommentsAndParametersApart) {
    std::string cut;
    for (const auto& token : sql_tokens("SELECT 'it''s -- no' AS \"a b\", $1 /* x ; */ -- y\n, $$;$$")) cut += "[" + token.text + "]";
    EXPECT_EQ(cut, "[SELECT]['it''s -- no'][AS][a b][,][$][1][,][$$;$$]");
}

}  // namespace
}  // namespace luoshi::storage
