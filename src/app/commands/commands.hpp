// The nouns of the command line, one file each.
#pragma once
#include "foundation/result.hpp"

namespace CLI {
class App;
}

namespace luoshi::app {

enum class Exit { done = 0, refused = 1, wrong_use = 2, violations = 3 };

// Prints the problem's sentences and slug on stderr; answers `exit`.
Exit print_problem(const Problem& problem, Exit exit);

void add_serve(CLI::App& app, Exit& exit);
void add_migrate(CLI::App& app, Exit& exit);
void add_backup(CLI::App& app, Exit& exit);
void add_notice(CLI::App& app, Exit& exit);
void add_user(CLI::App& app, Exit& exit);
void add_check_data(CLI::App& app, Exit& exit);
void add_audit(CLI::App& app, Exit& exit);
void add_config(CLI::App& app, Exit& exit);
void add_allocate(CLI::App& app, Exit& exit);
void add_draw(CLI::App& app, Exit& exit);
void add_assign(CLI::App& app, Exit& exit);
void add_bench(CLI::App& app, Exit& exit);
void add_generate(CLI::App& app, Exit& exit);
void add_timetable(CLI::App& app, Exit& exit);
void add_sample(CLI::App& app, Exit& exit);
void add_simulate(CLI::App& app, Exit& exit);
void add_ledger(CLI::App& app, Exit& exit);
void add_tally(CLI::App& app, Exit& exit);

}  // namespace luoshi::app
