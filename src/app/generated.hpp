// Texts that are generated, committed and compared by the tests: api/openapi.json, api/permissions.txt, docs/schema/sqlite.sql.
#pragma once
#include <string>

namespace luoshi::app {

std::string openapi_text();
std::string permissions_text();
std::string schema_text();

}  // namespace luoshi::app
