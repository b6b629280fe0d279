#include "identity/account_store.hpp"
#include "identity/api.hpp"
#include "identity/failures.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

// A system administrator who could set the password of the security or audit administrator would hold their powers too.
Result<Account> account_to_reset(Work& work, AccountId id) {
    const auto account = find_account(work, id);
    const Actor& actor = work.actor();
    if (!account || !actor.may(permissions::accounts_write, account->body_path)) return unknown_account();
    if (account->state == AccountState::closed) return Problem{Code::conflict, "account-closed", "账户已注销", "the account is closed"};
    if (actor.account == account->id) {
        return Problem{Code::conflict, "own-account", "自己的密码请用“修改密码”", "change your own password instead of resetting it"};
    }
    if (account->duty != Duty::business && actor.account) {
        return Problem{Code::denied, "duties-apart", "管理员的密码只能在服务器上用命令行重置（三员分立）",
                       "an administrator's password is reset on the server's command line only, so that duties stay apart"};
    }
    return *account;
}

}  // namespace

Result<ResetLooked> find_reset(Work& work, const OneAccount& command) {
    TRY(const Account account, account_to_reset(work, command.id));
    return ResetLooked{account.county, command, one_time_password(work.random()), DrawnBytes(work.random())};
}

Result<ResetPrepared> prepare_reset(const ResetLooked& looked) {
    return ResetPrepared{looked.command, looked.password, password_digest(looked.password, looked.salt)};
}

Result<OneTimePassword> reset_password(Work& work, const ResetPrepared& prepared) {
    TRY(const Account account, account_to_reset(work, prepared.command.id));
    TRY_DO(account_to_change(work, prepared.command.id, permissions::accounts_write));
    keep_old_password(work, account);
    work.run(queries::set_password, account.county, account.id, prepared.digest, work.now(), true);
    forget_failures(work, name_digest(account.name));
    end_sessions(work, account, SessionEnd::password_changed);
    work.record("identity.reset_password", "account", account.id.to_string(), {{"reason", prepared.command.reason.value_or("")}});
    return OneTimePassword{account.id, account.county, account.name, prepared.password};
}

}  // namespace luoshi::identity
