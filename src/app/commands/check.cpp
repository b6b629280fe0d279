// luoshi check-data: rows that must not exist. luoshi audit verify: the hash chains of the database or of a dossier.
#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/database_options.hpp"
#include "app/wiring.hpp"
#include "platform/storage/audit_verify.hpp"
#include "platform/storage/check_data.hpp"

namespace luoshi::app {
namespace {

Exit run_checks(const SettingFlags& flags, bool as_json) {
    const auto database = open_database(flags, Migrating::expect_done);
    if (!database) return print_problem(database.error(), Exit::refused);
    const auto checks = all_checks();
    const auto violations = storage::check_data(*database->storage, checks);
    if (as_json) std::cout << json::to_json(violations) << '\n';
    for (const auto& violation : as_json ? std::vector<storage::Violation>{} : violations) {
        fmt::print("[{}] {}: {}\n  {}\n  {}\n", violation.severity, violation.check, violation.says, violation.what_to_do, violation.row);
    }
    fmt::print(stderr, "{} 项检查，{} 处违反 ({} checks, {} violations)\n", checks.size(), violations.size(), checks.size(), violations.size());
    return violations.empty() ? Exit::done : Exit::violations;
}

Exit verify_file(const std::string& name, bool as_json) {
    std::ifstream file(name, std::ios::binary);
    if (!file) return print_problem({Code::missing, "file-unreadable", "打不开文件 " + name, "cannot open " + name}, Exit::wrong_use);
    const auto verdict = storage::verify_dossier(file);
    if (!verdict) return print_problem(verdict.error(), Exit::wrong_use);
    if (as_json) std::cout << json::to_json(*verdict) << '\n';
    if (verdict->fault) fmt::print("{} {}: {} ({})\n", verdict->fault->county, verdict->fault->serial, verdict->fault->says, verdict->fault->says_en);
    else if (!as_json) fmt::print("verified: {} entries, {} shown, head {}\n", verdict->entries, verdict->shown, verdict->head);
    return verdict->fault ? Exit::violations : Exit::done;
}

Exit verify_database(const SettingFlags& flags, bool as_json) {
    const auto database = open_database(flags, Migrating::expect_done);
    if (!database) return print_problem(database.error(), Exit::refused);
    const auto verdict = storage::verify_audit(*database->storage);
    if (as_json) std::cout << json::to_json(verdict) << '\n';
    for (const auto& fault : verdict.faults) fmt::print(stderr, "{} {}: {} ({})\n", fault.county, fault.serial, fault.says, fault.says_en);
    if (verdict.sound() && !as_json) fmt::print("verified: {} counties, {} entries, {} anchors\n", verdict.counties, verdict.entries, verdict.anchors);
    return verdict.sound() ? Exit::done : Exit::violations;
}

}  // namespace

void add_check_data(CLI::App& app, Exit& exit) {
    auto* verb = app.add_subcommand("check-data", "核对数据：不应存在的行 (rows that must not exist; exit 3 when there are some)");
    auto flags = std::make_shared<SettingFlags>();
    auto as_json = std::make_shared<bool>(false);
    flags->add_to(*verb, {"db", "data"});
    verb->add_flag("--json", *as_json);
    verb->callback([=, &exit] { exit = run_checks(*flags, *as_json); });
}

void add_audit(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("audit", "审计 (audit)")->require_subcommand(1);
    auto* verb = noun->add_subcommand("verify", "核对审计链：数据库，或导出的卷宗文件 (the chains of the database, or of an exported dossier)");
    auto flags = std::make_shared<SettingFlags>();
    auto file = std::make_shared<std::string>();
    auto as_json = std::make_shared<bool>(false);
    flags->add_to(*verb, {"db", "data"});
    verb->add_option("file", *file, "卷宗文件 (dossier)");
    verb->add_flag("--json", *as_json);
    verb->callback([=, &exit] { exit = file->empty() ? verify_database(*flags, *as_json) : verify_file(*file, *as_json); });
}

}  // namespace luoshi::app
