#include "platform/storage/catalogue.hpp"

#include <fmt/format.h>

namespace luoshi::storage {
namespace {

constexpr Query all_columns{
    "catalogue.columns",
    R"SQL(
SELECT t.name, c.name, c.type FROM pragma_table_list AS t JOIN pragma_table_xinfo(t.name) AS c
 WHERE t.schema = 'main' AND t.type = 'table' AND c.hidden = 0 AND substr(t.name, 1, 7) NOT IN ('schema_', 'sqlite_')
 ORDER BY t.name, c.cid)SQL",
    R"SQL(
SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
  JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
 WHERE c.table_schema = current_schema() AND c.is_generated = 'NEVER' AND substr(c.table_name, 1, 7) <> 'schema_'
 ORDER BY c.table_name COLLATE "C", c.ordinal_position)SQL"};

constexpr Query all_foreign_keys{"catalogue.foreign_keys", "SELECT '', '', '' WHERE 1 = 0", R"SQL(
SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint
 WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conrelid::regclass::text, conname)SQL"};

}  // namespace

std::vector<Table> catalogue(Connection& connection) {
    std::vector<Table> tables;
    connection.select_schema(all_columns, [&](const Row& row) {
        if (tables.empty() || tables.back().name != row.text(0)) tables.push_back({row.get<std::string>(0), {}});
        const auto type = row.text(2);
        tables.back().columns.push_back({row.get<std::string>(1), type == "boolean", type == "REAL" || type == "double precision"});
    });
    return tables;
}

std::string quoted_name(std::string_view identifier) {
    std::string text = "\"";
    for (const char c : identifier) text += c == '"' ? "\"\"" : std::string(1, c);
    return text + '"';
}

std::string select_all(const Table& table) {
    std::string columns;
    for (const auto& column : table.columns) columns += (columns.empty() ? "" : ", ") + quoted_name(column.name);
    return fmt::format("SELECT {} FROM {}", columns, quoted_name(table.name));
}

std::string insert_one(const Table& table) {
    std::string columns;
    std::string values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        columns += (i == 0 ? "" : ", ") + quoted_name(table.columns[i].name);
        values += fmt::format("{}${}", i == 0 ? "" : ", ", i + 1);
    }
    return fmt::format("INSERT INTO {} ({}) VALUES ({})", quoted_name(table.name), columns, values);
}

ForeignKeys foreign_keys(Connection& connection) {
    ForeignKeys keys;
    connection.select_schema(all_foreign_keys, [&](const Row& row) {
        keys.drop.push_back(fmt::format("ALTER TABLE {} DROP CONSTRAINT {};", row.text(0), row.text(1)));
        keys.restore.push_back(fmt::format("ALTER TABLE {} ADD CONSTRAINT {} {};", row.text(0), row.text(1), row.text(2)));
    });
    return keys;
}

}  // namespace luoshi::storage
