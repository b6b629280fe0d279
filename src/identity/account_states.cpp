// active ⇄ locked (by a system administrator), active or locked → closed (for good). Nobody does it to oneself.
#include "identity/account_store.hpp"
#include "identity/api.hpp"
#include "identity/failures.hpp"
#include "identity/grants.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

Result<Account> other_account(Work& work, const OneAccount& command) {
    TRY(Account account, account_to_change(work, command.id, permissions::accounts_write));
    TRY_DO(require(work.actor(), permissions::accounts_write, account.body_path));
    if (work.actor().account == account.id) {
        return Problem{Code::conflict, "own-account", "不能对自己的账户做此操作，请由另一位系统管理员办理",
                       "not on your own account: another system administrator has to do it"};
    }
    if (account.state == AccountState::closed) return Problem{Code::conflict, "account-closed", "账户已注销", "the account is closed"};
    return account;
}

Result<AccountPage> set_state(Work& work, const OneAccount& command, const Account& account, AccountState state, std::string_view action) {
    work.run(queries::set_state, account.county, account.id, state);
    work.record(action, "account", account.id.to_string(), {{"reason", command.reason.value_or("")}});
    return page_of(work, account);
}

}  // namespace

Result<AccountPage> lock_account(Work& work, const OneAccount& command) {
    TRY(const Account account, other_account(work, command));
    end_sessions(work, account, SessionEnd::account_locked);
    return set_state(work, command, account, AccountState::locked, "identity.lock_account");
}

Result<AccountPage> unlock_account(Work& work, const OneAccount& command) {
    TRY(const Account account, other_account(work, command));
    forget_failures(work, name_digest(account.name));
    return set_state(work, command, account, AccountState::active, "identity.unlock_account");
}

Result<AccountPage> close_account(Work& work, const OneAccount& command) {
    TRY(const Account account, other_account(work, command));
    end_sessions(work, account, SessionEnd::account_closed);
    end_grants_of(work, account, "账户注销");
    return set_state(work, command, account, AccountState::closed, "identity.close_account");
}

Result<Nothing> revoke_session(Work& work, const RevokeSession& command) {
    TRY(const Account account, account_to_change(work, command.id, permissions::accounts_write));
    if (!end_session(work, account, command.session, SessionEnd::revoked)) {
        return Problem{Code::missing, "unknown-session", "没有这个登录", "there is no such session"};
    }
    work.record("identity.revoke_session", "account", account.id.to_string(), {{"session", command.session.to_string()}});
    return Nothing{};
}

}  // namespace luoshi::identity
