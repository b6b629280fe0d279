#include "platform/storage/statistics.hpp"

#include "platform/storage/connection.hpp"

namespace luoshi::storage {
namespace {

// sqlite_stat1: rows of the table, then rows for one value of the first column, of the first two, … A unique key ends in one. The numbers are rough on
// purpose: what matters is that a county is many, and that each further column takes away most.
constexpr std::string_view large_counties = R"SQL(
ANALYZE sqlite_schema;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat)
SELECT t.name, CASE WHEN i.origin = 'pk' AND t.wr THEN t.name ELSE i.name END,
       '1000000' || (SELECT group_concat(CASE WHEN i."unique" AND c.seqno = c.last THEN ' 1' WHEN c.seqno = 0 THEN ' 10000' WHEN c.seqno = 1 THEN ' 50'
                                              WHEN c.seqno = 2 THEN ' 10' WHEN c.seqno = 3 THEN ' 4' ELSE ' 2' END, '')
                     FROM (SELECT seqno, MAX(seqno) OVER () AS last FROM pragma_index_info(i.name) ORDER BY seqno) c)
FROM pragma_table_list t JOIN pragma_index_list(t.name) i
WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
  AND (SELECT name FROM pragma_index_info(i.name) WHERE seqno = 0) = 'county' AND (SELECT COUNT(*) FROM pragma_index_info(i.name)) > 1;
ANALYZE sqlite_schema;
)SQL";

}  // namespace

void assume_large_counties(Connection& connection) {
    if (connection.engine() != Engine::sqlite) return;
    connection.begin_schema_change();
    connection.script(large_counties);
    connection.commit();
}

void gather_statistics(Storage& storage) {
    if (storage.engine() == Engine::sqlite) return;
    storage.exclusively([](Connection& connection) {
        connection.begin_schema_change();
        connection.script("ANALYZE");
        connection.commit();
    });
}

}  // namespace luoshi::storage
