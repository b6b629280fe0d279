#include "platform/storage/postgresql_error.hpp"

#include <fmt/format.h>

#include "platform/storage/connection.hpp"

namespace luoshi::storage {

bool spoils_statements(std::string_view state) { return state == "0A000" || state == "26000"; }

void throw_postgresql_error(const PostgresqlError& error, std::string_view doing) {
    const std::string_view state = error.state;
    const std::string message = fmt::format("{}: {} (PostgreSQL {})", doing, error.message, state.empty() ? "-" : state);
    if (state == "08P01") throw InvariantBroken(message);  // wrong number of parameters
    if (state.empty() || state.starts_with("08") || state.starts_with("57P")) throw ConnectionLost(message);
    if (state.starts_with("23")) throw ConstraintBroken(error.constraint, message);
    // Lost a conflict, was chosen as the victim of a deadlock, waited too long for a lock, or was prepared for another schema.
    if (state.starts_with("40") || state == "55P03" || spoils_statements(state)) throw Retryable(message);
    // Wrong SQL, a missing right, a change in a reading transaction, a statement after a failed one.
    if (state.starts_with("42") || state.starts_with("25")) throw InvariantBroken(message);
    throw Failure(message);
}

}  // namespace luoshi::storage
