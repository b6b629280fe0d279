// A statement, a migration and a check as they are embedded from .sql files (cmake/embed_sql.cmake). No string-built SQL exists elsewhere.
//
// Parameters are $1…$n in both dialects. The text of both is the same unless a <name>.postgresql.sql stands beside it.
#pragma once
#include <string_view>

namespace luoshi::storage {

struct Query {
    std::string_view name;  // "org.find_body": also the name of the prepared statement
    std::string_view sqlite;
    std::string_view postgresql;
};

struct Migration {
    std::string_view module;
    std::string_view name;  // "0001_words"
    std::string_view sqlite;
    std::string_view postgresql;
};

// A query whose rows must not exist; its header comment says the severity and what to do.
struct Check {
    std::string_view name;
    std::string_view sql;
};

}  // namespace luoshi::storage
