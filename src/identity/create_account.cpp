#include "identity/account_store.hpp"
#include "identity/api.hpp"
#include "identity/names.hpp"
#include "identity/new_account.hpp"
#include "identity/queries.hpp"
#include "org/api.hpp"

namespace luoshi::identity {
namespace {

struct Home {
    std::string county;
    std::string path = "/";
};

Result<Home> home_of(Work& work, const CreateAccount& command) {
    if (!command.body) return Home{};
    const auto body = org::find_body(work, *command.body);
    if (!body || !work.actor().may(permissions::accounts_write, body->path)) {
        return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    }
    if (body->closed) return Problem{Code::conflict, "body-closed", body->name + " 已撤销", body->name + " is closed"};
    return Home{body->county, body->path};
}

}  // namespace

Result<NewAccountLooked> find_home(Work& work, const CreateAccount& command) {
    TRY(const Home home, home_of(work, command));
    TRY_DO(require(work.actor(), permissions::accounts_write, home.path));
    return NewAccountLooked{home.county, command, one_time_password(work.random()), DrawnBytes(work.random())};
}

Result<NewAccountPrepared> prepare_account(const NewAccountLooked& looked) {
    return NewAccountPrepared{looked.command, looked.password, password_digest(looked.password, looked.salt)};
}

Result<OneTimePassword> create_account(Work& work, const NewAccountPrepared& prepared) {
    const auto& command = prepared.command;
    TRY(const Home home, home_of(work, command));
    TRY_DO(require(work.actor(), permissions::accounts_write, home.path));
    TRY(const AccountId id, insert_account(work, command, prepared.digest, FirstPassword::must_be_changed));
    return OneTimePassword{id, std::string(work.county()), account_name(command.name), prepared.password};
}

Result<AccountId> insert_account(Work& work, const CreateAccount& command, std::string_view digest, FirstPassword first) {
    const auto name = account_name(command.name);
    TRY_DO(check_account_name(name));
    TRY_DO(check_display_name(command.display_name));
    if (find_account_by_name(work, name)) {
        return Problem{Code::conflict, "name-taken", "账户名“" + name + "”已被使用，请换一个", "the name " + name + " is taken: choose another"};
    }
    const auto id = work.new_id<AccountId>();
    const auto duty = command.duty.value_or(Duty::business);
    work.run(queries::insert_account_name, name, work.county(), id);
    work.run(queries::insert_account, work.county(), id, name, command.display_name, duty, command.language.value_or("zh-CN"), command.body,
             command.person, digest, work.now(), first == FirstPassword::must_be_changed);
    work.record("identity.create_account", "account", id.to_string(), {{"name", name}, {"duty", json::enum_name(duty)}});
    return id;
}

}  // namespace luoshi::identity
