#include "app/command_line.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/commands/commands.hpp"

namespace luoshi::app {
namespace {

// Every command file adds its nouns here; the order is that of `luoshi --help`.
constexpr void (*nouns[])(CLI::App&, Exit&) = {add_serve, add_migrate, add_backup, add_notice, add_allocate, add_draw, add_assign, add_user, add_check_data, add_audit, add_config, add_bench, add_generate, add_timetable, add_sample, add_simulate, add_ledger, add_tally};

}  // namespace

int run_command_line(int argc, char** argv) {
    CLI::App app("落实 Luoshi — 从通知到每一个孩子 (from the notice to the child)", "luoshi");
    app.set_version_flag("--version", LUOSHI_VERSION);
    app.require_subcommand(1);
    Exit exit = Exit::done;
    for (const auto add : nouns) add(app, exit);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        return static_cast<int>(Exit::wrong_use);
    } catch (const ProblemError& refused) {
        return static_cast<int>(print_problem(refused.problem, Exit::refused));
    } catch (const std::exception& accident) {
        std::cerr << "luoshi: " << accident.what() << '\n';
        return static_cast<int>(Exit::refused);
    }
    return static_cast<int>(exit);
}

Exit print_problem(const Problem& problem, Exit exit) {
    std::cerr << "luoshi: " << problem.detail;
    if (!problem.detail_en.empty()) std::cerr << " (" << problem.detail_en << ')';
    std::cerr << " [" << problem.slug << "]\n";
    return exit;
}

}  // namespace luoshi::app
