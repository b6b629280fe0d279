#include "identity/sign_in.hpp"

#include "identity/failures.hpp"
#include "identity/names.hpp"
#include "identity/queries.hpp"
#include "identity/settings.hpp"
#include "identity/totp.hpp"
#include "platform/crypto/password.hpp"

namespace luoshi::identity {
namespace {

constexpr std::string_view county_of_nobody = "430000";

Problem sign_in_failed() {
    return {Code::denied, "sign-in-failed", "账户名或密码不正确", "the name or the password is not right"};
}

SignedIn refused(Problem problem) { return {{}, std::move(problem)}; }

// The name is recorded only through the account that bears it: what was typed may have been a password.
void record_failure(Work& work, const std::optional<Account>& account, std::string_view digest, std::string_view why) {
    count_failure(work, digest);
    work.record("identity.sign_in_failed", "account", account ? account->id.to_string() : "", {{"why", why}});
}

std::optional<Problem> closed_to(const Account& account) {
    switch (account.state) {
        case AccountState::active: return std::nullopt;
        case AccountState::locked:
            return Problem{Code::denied, "account-locked", "账户已被停用，请联系系统管理员", "the account is locked: ask your system administrator"};
        case AccountState::closed: return Problem{Code::denied, "account-closed", "账户已注销", "the account is closed"};
    }
    return std::nullopt;
}

}  // namespace

Result<SignInLooked> find_sign_in(Work& work, const SignIn& command) {
    auto name = account_name(command.name);
    const auto account = find_account_by_name(work, name);
    return SignInLooked{account ? account->county : std::string(county_of_nobody), command, std::move(name),
                        account ? account->password : decoy_password(), DrawnBytes(work.random())};
}

Result<SignInProved> prove(const SignInLooked& looked) {
    const auto& password = looked.command.password;
    SignInProved proved{looked.command, looked.name, looked.digest, settings().verify_password(password, looked.digest), {}};
    if (proved.password_is_right && crypto::needs_rehash(looked.digest, settings().password_cost)) {
        proved.new_digest = password_digest(password, looked.salt);
    }
    return proved;
}

Result<SignedIn> sign_in(Work& work, const SignInProved& proved) {
    const auto digest = name_digest(proved.name);
    const auto account = find_account_by_name(work, proved.name);
    // Asked here, where the writes of a county run one after the other: a hundred guesses at the same time are still five.
    if (const auto until = waits_until(work, work.county(), digest)) return refused(must_wait(*until));
    // The digest is compared again: the password may have been changed since it was proved.
    if (!account || !proved.password_is_right || account->password != proved.compared_with) {
        record_failure(work, account, digest, "password");
        return refused(sign_in_failed());
    }
    if (auto problem = closed_to(*account)) {
        work.record("identity.sign_in_failed", "account", account->id.to_string(), {{"why", problem->slug}});
        return refused(*std::move(problem));
    }
    auto proof = SignInProof::password;
    if (account->totp_secret) {
        if (!proved.command.code || proved.command.code->empty()) {
            return refused({Code::denied, "code-required", "请输入动态验证码", "enter the code of your authenticator"});
        }
        const auto accepted = accept_code(work, *account, *proved.command.code);
        if (!accepted) {
            record_failure(work, account, digest, "code");
            return refused(accepted.error());
        }
        proof = *accepted;
    }
    if (!proved.new_digest.empty()) work.run(queries::renew_digest, account->county, account->id, proved.new_digest);
    forget_failures(work, digest);
    TRY(auto reply, open_session(work, *account, proof, proved.command.client));
    return SignedIn{std::move(reply)};
}

}  // namespace luoshi::identity
