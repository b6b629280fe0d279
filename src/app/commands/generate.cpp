// luoshi openapi|permissions|schema: what is generated from the rows, the structs and the migrations. scripts/generate writes them into the tree.
#include <CLI/CLI.hpp>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/generated.hpp"

namespace luoshi::app {

void add_generate(CLI::App& app, Exit&) {
    app.add_subcommand("openapi", "接口说明 (OpenAPI 3.1)")->callback([] { std::cout << openapi_text(); });
    app.add_subcommand("permissions", "每个接口的权限 (method, path, operation, permission)")->callback([] { std::cout << permissions_text(); });
    app.add_subcommand("schema", "SQLite 数据库结构 (the schema on SQLite)")->callback([] { std::cout << schema_text(); });
}

}  // namespace luoshi::app
