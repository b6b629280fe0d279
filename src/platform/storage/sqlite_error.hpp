// SQLite's result codes as our exceptions.
#pragma once
#include <sqlite3.h>

#include <string_view>

namespace luoshi::storage {

// Throws what `code` means; `doing` names the statement or the act.
[[noreturn]] void throw_sqlite_error(sqlite3* database, int code, std::string_view doing);

}  // namespace luoshi::storage
