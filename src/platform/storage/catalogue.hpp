// What tables there are, asked of the database itself: for backup and restore, the one place where SQL is made from names (which come from
// the catalogue and are quoted).
#pragma once
#include <string>
#include <vector>

#include "platform/storage/connection.hpp"

namespace luoshi::storage {

struct Column {
    std::string name;
    bool is_boolean = false;
    bool is_real = false;
};
struct Table {
    std::string name;
    std::vector<Column> columns;  // without generated ones
};

// Every table but the schema's own and full-text indexes, by name.
std::vector<Table> catalogue(Connection& connection);

std::string quoted_name(std::string_view identifier);
std::string select_all(const Table& table);
std::string insert_one(const Table& table);

// Foreign keys as statements that remove and restore them (PostgreSQL); SQLite defers them instead.
struct ForeignKeys {
    std::vector<std::string> drop;
    std::vector<std::string> restore;
};
ForeignKeys foreign_keys(Connection& connection);

}  // namespace luoshi::storage
