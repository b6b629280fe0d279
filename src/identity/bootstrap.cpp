#include "identity/account_store.hpp"
#include "identity/api.hpp"
#include "identity/grants.hpp"
#include "identity/new_account.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

struct First {
    std::string_view name;
    std::string_view words;
    Duty duty;
};
constexpr First first_three[] = {
    {"sysadmin", "系统管理员", Duty::system_administrator},
    {"secadmin", "安全管理员", Duty::security_administrator},
    {"auditor", "审计管理员", Duty::audit_administrator},
};

Result<OneTimePassword> make(Work& work, const First& first) {
    const auto password = one_time_password(work.random());
    const CreateAccount command{.name = std::string(first.name), .display_name = std::string(first.words), .duty = first.duty};
    TRY(const AccountId id, insert_account(work, command, password_digest(password, DrawnBytes(work.random())), FirstPassword::must_be_changed));
    const GiveRole role{.account = id, .role = std::string(json::enum_name(first.duty)), .reason = "系统首次启动"};
    const auto grant = insert_grant(work, find_account(work, id).value(), role, work.today(), still);
    work.record("identity.give_role", "account", id.to_string(), {{"grant", grant.to_string()}, {"role", role.role}, {"reason", role.reason}});
    return OneTimePassword{id, std::string(work.county()), command.name, password};
}

}  // namespace

Result<std::vector<OneTimePassword>> bootstrap(Work& work) {
    std::vector<OneTimePassword> made;
    if (work.one<std::int64_t>(queries::count_accounts).value_or(0) > 0) return made;
    TRY_DO(seed_roles(work));
    for (const auto& first : first_three) {
        TRY(OneTimePassword account, make(work, first));
        made.push_back(std::move(account));
    }
    return made;
}

}  // namespace luoshi::identity
