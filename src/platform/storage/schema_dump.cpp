#include <fmt/format.h>

#include "platform/storage/connection.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::storage {
namespace {

// SQLite keeps the text of each table and index; PostgreSQL is asked for columns, constraints and indexes.
constexpr Query schema_lines{
    "schema_dump.lines",
    "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name",
    R"SQL(
SELECT line FROM (
    SELECT c.relname AS owner, 0 AS part, a.attnum AS place,
           CASE WHEN a.attnum = 1 THEN 'TABLE ' || c.relname || E'\n    ' ELSE '    ' END || a.attname || ' ' ||
           format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END AS line
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
    UNION ALL
    SELECT c.relname, 1, row_number() OVER (PARTITION BY c.oid ORDER BY k.conname),
           '    CONSTRAINT ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
      FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid
     WHERE c.relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT i.tablename, 2, row_number() OVER (PARTITION BY i.tablename ORDER BY i.indexname), '    ' || i.indexdef
      FROM pg_indexes i WHERE i.schemaname = current_schema()
) AS parts ORDER BY owner, part, place)SQL"};

}  // namespace

std::string schema_dump(Storage& storage) {
    std::string text;
    storage.in_snapshot([&](Connection& connection) {
        connection.each(schema_lines, [&](const Row& row) {
            text += row.text(0);
            text += '\n';
        });
    });
    return text;
}

}  // namespace luoshi::storage
