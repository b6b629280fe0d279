#include "identity/own_account.hpp"

#include "identity/account_store.hpp"
#include "identity/grants.hpp"
#include "identity/names.hpp"
#include "identity/new_account.hpp"
#include "identity/queries.hpp"
#include "identity/roles.hpp"

namespace luoshi::identity {

Result<std::string> digest_own_password(std::string_view password, std::string_view typed_name,
                                        const DrawnBytes& salt) {
    TRY_DO(check_password(password, account_name(typed_name)));
    return password_digest(password, salt);
}

Result<AccountId> open_own_account(Work& work, const OwnAccount& wanted, std::string_view digest) {
    const auto roles = all_roles(work);
    const auto role = std::ranges::find(roles, wanted.role, &RoleView::name);
    if (role == roles.end() || role->needs_post || role->duty != Duty::business) {
        return Problem{Code::invalid, "unknown-role", "没有可以自行注册的这种角色",
                       "nobody opens an account of this role for oneself"};
    }
    CreateAccount command{.name = wanted.name,
                          .display_name = wanted.display_name,
                          .duty = Duty::business,
                          .body = wanted.home,
                          .language = wanted.language};
    TRY(const AccountId id, insert_account(work, command, digest, FirstPassword::stays));
    const Account account = find_account(work, id).value();
    insert_grant(work, account, {.account = id, .role = wanted.role, .scope = wanted.home, .reason = wanted.reason},
                 work.today(), still);
    work.record("identity.give_role", "account", id.to_string(),
                {{"role", wanted.role}, {"scope", wanted.home.to_string()}, {"reason", wanted.reason}});
    return id;
}

std::vector<RoleHolder> holders_of_role(Work& work, std::string_view role, BodyId scope) {
    return work.all<RoleHolder>(queries::holders_of_role, role, scope, work.today());
}

}  // namespace luoshi::identity
