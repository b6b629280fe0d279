// On PostgreSQL the program works under a role that owns nothing: it reads and appends everywhere, but has no UPDATE or DELETE on append-only
// tables and none at all on the schema's own. Connections of the server SET ROLE to it; migrations run as the owner. On SQLite the authorizer
// does the same (sqlite_authorizer.hpp).
#pragma once
#include <string>
#include <vector>

#include "platform/storage/connection.hpp"

namespace luoshi::storage {

inline constexpr std::string_view application_role = "luoshi_application";

// Creates the role when it is missing and gives it its rights on the current schema. Answers sentences about what the connected owner may not
// do and an administrator must. Nothing to do on SQLite.
std::vector<std::string> grant_to_application(Connection& connection);

}  // namespace luoshi::storage
