#include "platform/storage/sqlite_error.hpp"

#include <fmt/format.h>

#include "platform/storage/errors.hpp"

namespace luoshi::storage {
namespace {

// "CHECK constraint failed: seats_not_negative" → "seats_not_negative"
std::string constraint_name(std::string_view message) {
    const auto colon = message.find(": ");
    return colon == std::string_view::npos ? std::string() : std::string(message.substr(colon + 2));
}

}  // namespace

void throw_sqlite_error(sqlite3* database, int code, std::string_view doing) {
    const std::string reason = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    const std::string message = fmt::format("{}: {} (SQLite {})", doing, reason, code);
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT: throw ConstraintBroken(constraint_name(reason), message);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_INTERRUPT: throw Retryable(message);
        case SQLITE_ERROR:
        case SQLITE_AUTH:
        case SQLITE_MISUSE:
        case SQLITE_RANGE:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG: throw InvariantBroken(message);
        default: throw Failure(message);
    }
}

}  // namespace luoshi::storage
