// luoshi tally check: the counts against brute force over the rows they count. luoshi tally mend: adds what is missing, after an upgrade of a database
// that was filled before its counts existed.
#include <fmt/format.h>

#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/database_options.hpp"
#include "reporting/api.hpp"

namespace luoshi::app {
namespace {

Exit check(const SettingFlags& flags, bool as_json) {
    const auto database = open_database(flags, Migrating::expect_done);
    if (!database) return print_problem(database.error(), Exit::refused);
    const auto differences = reporting::recount_all(*database->storage, command_line_context("430000"));
    if (as_json) std::cout << json::to_json(differences) << '\n';
    for (const auto& one : as_json ? std::vector<tally::Difference>{} : differences)
        fmt::print("{} {} {}: {} ≠ {}\n", one.school.to_string(), one.measure, one.month, one.kept, one.counted);
    fmt::print(stderr, "{} 处与逐条清点不符 ({} counts differ from brute force)\n", differences.size(), differences.size());
    return differences.empty() ? Exit::done : Exit::violations;
}

Exit mend(const SettingFlags& flags) {
    const auto database = open_database(flags, Migrating::expect_done);
    if (!database) return print_problem(database.error(), Exit::refused);
    const auto mended = reporting::mend_all(*database->storage, command_line_context("430000"));
    if (!mended) return print_problem(mended.error(), Exit::refused);
    fmt::print(stderr, "补正 {} 处计数 ({} counts mended)\n", *mended, *mended);
    return Exit::done;
}

}  // namespace

void add_tally(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("tally", "计数 (counts)")->require_subcommand(1);
    auto flags = std::make_shared<SettingFlags>();
    auto as_json = std::make_shared<bool>(false);
    auto* verb = noun->add_subcommand("check", "与逐条清点对照 (against brute force; exit 3 when something differs)");
    flags->add_to(*verb, {"db", "data"});
    verb->add_flag("--json", *as_json);
    verb->callback([=, &exit] { exit = check(*flags, *as_json); });
    auto mend_flags = std::make_shared<SettingFlags>();
    auto* other = noun->add_subcommand("mend", "补正计数 (adds what is missing)");
    mend_flags->add_to(*other, {"db", "data"});
    other->callback([=, &exit] { exit = mend(*mend_flags); });
}

}  // namespace luoshi::app
