#include "platform/storage/statement_text.hpp"

#include <gtest/gtest.h>

namespace luoshi::storage {
namespace {

TEST(OnlyReads, LooksPastCommentsAndIntoWith) {
    EXPECT_TRUE(only_reads("-- finds them\n  select 1"));
    EXPECT_TRUE(only_reads("WITH a AS (SELECT 1) SELECT * FROM a"));
    EXPECT_FALSE(only_reads("WITH gone AS (DELETE FROM t RETURNING 1) SELECT * FROM gone"));
    EXPECT_FALSE(only_reads("INSERT INTO t VALUES (1) RETURNING 1"));
    EXPECT_FALSE(only_reads(""));
}

TEST(ReplacesRows, TellsTheStatementFromTheFunction) {
    EXPECT_TRUE(replaces_rows("INSERT OR REPLACE INTO t VALUES (1)"));
    EXPECT_TRUE(replaces_rows("-- why\nREPLACE INTO t VALUES (1)"));
    EXPECT_TRUE(replaces_rows("update or\n replace t SET a = 1"));
    EXPECT_FALSE(replaces_rows("SELECT replace(a, 'x', 'y') FROM t WHERE a = 1 OR replace (b, 'x', '') = 'z'"));
    EXPECT_FALSE(replaces_rows("SELECT replaced FROM t"));
}

TEST(IsBlank, IsTrueForSpacesCommentsAndSemicolons) {
    EXPECT_TRUE(is_blank(" \n; -- the end"));
    EXPECT_FALSE(is_blank("; SELECT 1"));
}

}  // namespace
}  // namespace luoshi::storage
