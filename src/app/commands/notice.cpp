// luoshi notice read|compare: the reader on files, without a database.
#include <CLI/CLI.hpp>

#include "app/commands/commands.hpp"

namespace luoshi::app {

void add_notice(CLI::App& app, Exit&) { app.add_subcommand("notice", "阅读与比较通知 (read and compare notices)")->require_subcommand(1); }

}  // namespace luoshi::app
