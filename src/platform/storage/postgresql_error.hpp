// PostgreSQL's SQLSTATEs as our exceptions.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::storage {

struct PostgresqlError {
    std::string state;       // SQLSTATE, five characters; empty when the session broke
    std::string message;
    std::string constraint;  // where one was broken
};

[[noreturn]] void throw_postgresql_error(const PostgresqlError& error, std::string_view doing);

// Statements prepared before a schema change may be of no use after it.
bool spoils_statements(std::string_view state);

}  // namespace luoshi::storage
