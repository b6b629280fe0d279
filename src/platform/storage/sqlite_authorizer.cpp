#include "platform/storage/sqlite_authorizer.hpp"

#include <sqlite3.h>

#include <string_view>

namespace luoshi::storage {
namespace {

// Full-text tables ask for these two by themselves.
bool only_informs(std::string_view pragma, bool has_argument) { return !has_argument && (pragma == "data_version" || pragma == "page_size"); }

}  // namespace

void SqliteAuthorizer::install(sqlite3* database) {
    const auto callback = [](void* self, int action, const char* first, const char* second, const char*, const char*) {
        return static_cast<SqliteAuthorizer*>(self)->allows(action, first, second) ? SQLITE_OK : SQLITE_DENY;
    };
    sqlite3_set_authorizer(database, callback, this);
}

bool SqliteAuthorizer::allows(int action, const char* first, const char* second) const {
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH) return false;
    switch (permit_) {
        case Permit::schema: return true;
        case Permit::transactions: return action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT;
        case Permit::statements: return allows_statement(action, first, second);
    }
    return false;
}

bool SqliteAuthorizer::allows_statement(int action, const char* first, const char* second) const {
    const std::string_view name = first != nullptr ? first : "";
    switch (action) {
        case SQLITE_SELECT:
        case SQLITE_READ:
        case SQLITE_RECURSIVE: return true;
        case SQLITE_FUNCTION: return second == nullptr || std::string_view(second) != "load_extension";
        case SQLITE_INSERT:
        case SQLITE_UPDATE:
        case SQLITE_DELETE: return allows_change(action, name);
        case SQLITE_PRAGMA: return only_informs(name, second != nullptr);
        default: return false;
    }
}

bool SqliteAuthorizer::allows_change(int action, std::string_view table) const {
    if (!may_write_ || table.starts_with("sqlite_") || table.starts_with("schema_")) return false;
    return action == SQLITE_INSERT || !append_only_.contains(table);
}

}  // namespace luoshi::storage
