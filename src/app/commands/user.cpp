// luoshi user add|list|reset|unlock|grant: accounts from the command line, for the first steps and for emergencies. The same use cases as over HTTP.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/house.hpp"
#include "identity/api.hpp"
#include "org/api.hpp"

namespace luoshi::app {
namespace {

struct Options {
    SettingFlags flags;
    std::string name;
    std::string display_name;
    std::string body;    // code
    std::string duty = "business";
    std::string role;
    std::string scope;   // code of a body
    std::string reason = "命令行";
    bool json = false;
};
using Shared = std::shared_ptr<Options>;

// Runs one act in the county of this account (or the province), with the house's keys and settings in place.
template <class F>
auto act(House& house, const std::string& county, F&& use_case) {
    return storage::write(house.storage(), command_line_context(county), std::forward<F>(use_case));
}

Result<identity::AccountPlace> place_of(House& house, const std::string& name) {
    return storage::read(house.storage(), command_line_context(), [&](Work& work) -> Result<identity::AccountPlace> {
        const auto place = identity::find_place(work, name);
        if (!place) return Problem{Code::missing, "no-such-account", "没有账号 " + name, "there is no account " + name};
        return *place;
    });
}

Result<std::optional<org::BodyLine>> body_of(House& house, const std::string& code) {
    if (code.empty()) return std::optional<org::BodyLine>{};
    return storage::read(house.storage(), command_line_context(), [&](Work& work) -> Result<std::optional<org::BodyLine>> {
        auto body = org::find_body_by_code(work, code);
        if (!body) return Problem{Code::missing, "no-such-body", "没有代码为 " + code + " 的机构", "there is no body with the code " + code};
        return body;
    });
}

void print_password(const identity::OneTimePassword& made) { fmt::print("{}  一次性口令 (one-time password): {}\n", made.name, made.password); }

Result<Nothing> add(House& house, const Options& options) {
    TRY(const auto body, body_of(house, options.body));
    const auto duty = json::enum_parse<identity::Duty>(options.duty);
    if (!duty) return Problem{Code::invalid, "unknown-duty", "没有这种账号：" + options.duty, "unknown duty " + options.duty};
    identity::CreateAccount command{options.name, options.display_name.empty() ? options.name : options.display_name, *duty, std::nullopt, std::nullopt, std::nullopt};
    if (body) command.body = body->id;
    TRY(const auto made, act(house, body ? body->county : "430000", [&](Work& work) { return identity::create_account_at_once(work, command); }));
    print_password(made);
    return Nothing{};
}

Result<Nothing> reset(House& house, const Options& options) {
    TRY(const auto place, place_of(house, options.name));
    TRY(const auto made, act(house, place.county, [&](Work& work) {
        return identity::reset_password_at_once(work, {place.id, place.county, options.reason});
    }));
    print_password(made);
    return Nothing{};
}

Result<Nothing> unlock(House& house, const Options& options) {
    TRY(const auto place, place_of(house, options.name));
    TRY_DO(act(house, place.county, [&](Work& work) { return identity::unlock_account(work, {place.id, place.county, options.reason}); }));
    fmt::print("{} 已解锁 (unlocked)\n", options.name);
    return Nothing{};
}

Result<Nothing> grant(House& house, const Options& options) {
    TRY(const auto place, place_of(house, options.name));
    TRY(const auto scope, body_of(house, options.scope));
    identity::GiveRole command;
    command.account = place.id;
    command.county = place.county;
    command.role = options.role;
    if (scope) command.scope = scope->id;
    command.reason = options.reason;
    TRY(const auto given, act(house, place.county, [&](Work& work) { return identity::give_role(work, command); }));
    fmt::print("{} {} {}\n", given.account_name, given.role_words, given.scope_path);
    return Nothing{};
}

Result<Nothing> list(House& house, const Options& options) {
    identity::FindAccounts query;
    query.limit = 200;
    for (;;) {
        TRY(const auto page, storage::read(house.storage(), command_line_context(), [&](Work& work) { return identity::find_accounts(work, query); }));
        for (const auto& row : page.items) {
            if (options.json) std::cout << json::to_json(row) << '\n';
            else fmt::print("{:<28} {:<10} {:<24} {} {}\n", row.name, json::enum_name(row.state), json::enum_name(row.duty), row.display_name, row.body_name);
        }
        if (!page.next) return Nothing{};
        query.cursor = page.next;
    }
}

Exit with_house(const Options& options, Result<Nothing> (*run)(House&, const Options&)) {
    auto database = open_database(options.flags, Migrating::expect_done);
    if (!database) return print_problem(database.error(), Exit::refused);
    House house(std::move(*database));
    const auto done = run(house, options);
    return done ? Exit::done : print_problem(done.error(), Exit::refused);
}

CLI::App* add_verb(CLI::App& noun, Exit& exit, const char* name, const char* words, const Shared& options, Result<Nothing> (*run)(House&, const Options&)) {
    auto* verb = noun.add_subcommand(name, words);
    options->flags.add_to(*verb, {"db", "data", "key-file"});
    verb->callback([=, &exit] { exit = with_house(*options, run); });
    return verb;
}

}  // namespace

void add_user(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("user", "账号 (accounts)")->require_subcommand(1);
    auto options = std::make_shared<Options>();
    auto* made = add_verb(*noun, exit, "add", "新建账号，打印一次性口令 (a new account with a one-time password)", options, add);
    made->add_option("name", options->name)->required();
    made->add_option("--display-name", options->display_name, "姓名 (as shown)");
    made->add_option("--body", options->body, "所属机构代码 (code of its body)");
    made->add_option("--duty", options->duty, "business, system_administrator, security_administrator, audit_administrator");
    add_verb(*noun, exit, "list", "列出账号 (every account)", options, list)->add_flag("--json", options->json);
    add_verb(*noun, exit, "reset", "重置口令 (a new one-time password)", options, reset)->add_option("name", options->name)->required();
    add_verb(*noun, exit, "unlock", "解锁 (unlock)", options, unlock)->add_option("name", options->name)->required();
    auto* given = add_verb(*noun, exit, "grant", "授予角色 (give a role)", options, grant);
    given->add_option("name", options->name)->required();
    given->add_option("role", options->role)->required();
    given->add_option("--scope", options->scope, "范围：机构代码；不写为全部 (code of the body at its root; none: everywhere)");
    given->add_option("--reason", options->reason, "理由 (reason)");
}

}  // namespace luoshi::app
