#include "identity/api.hpp"
#include "identity/failures.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

Problem password_was_used() {
    constexpr std::string_view detail = "不能与最近五次用过的密码相同";
    return {Code::invalid, "password-was-used", std::string(detail), "none of your last five passwords may come back",
            {{"next", "password-was-used", std::string(detail)}}};
}

Problem current_is_wrong() {
    constexpr std::string_view detail = "当前密码不正确";
    return {Code::denied, "password-wrong", std::string(detail), "the current password is not right", {{"current", "password-wrong", std::string(detail)}}};
}

}  // namespace

Result<PasswordLooked> find_passwords(Work& work, const ChangePassword& command) {
    TRY(const Account account, own_account(work));
    PasswordLooked looked{account.county, command, account.name, {account.password}, DrawnBytes(work.random())};
    for (auto& digest : work.all<std::string>(queries::old_passwords, account.county, account.id, remembered_passwords - 1)) {
        looked.digests.push_back(std::move(digest));
    }
    return looked;
}

Result<PasswordPrepared> prepare_password(const PasswordLooked& looked) {
    const auto& next = looked.command.next;
    const auto matches = [&](std::string_view password, const std::string& digest) { return settings().verify_password(password, digest); };
    if (!matches(looked.command.current, looked.digests.front())) return PasswordPrepared{false, looked.digests.front(), {}};
    TRY_DO(check_password(next, looked.account_name));
    if (std::ranges::any_of(looked.digests, [&](const std::string& digest) { return matches(next, digest); })) return password_was_used();
    return PasswordPrepared{true, looked.digests.front(), password_digest(next, looked.salt)};
}

Result<http::Kept<Nothing>> change_password(Work& work, const PasswordPrepared& prepared) {
    TRY(const Account account, own_account(work));
    const auto digest = name_digest(account.name);
    if (const auto until = waits_until(work, account.county, digest)) return must_wait(*until);
    if (!prepared.current_is_right || account.password != prepared.compared_with) {
        count_failure(work, digest);
        work.record("identity.password_failed", "account", account.id.to_string());
        return http::Kept<Nothing>{{}, current_is_wrong()};
    }
    keep_old_password(work, account);
    work.run(queries::set_password, account.county, account.id, prepared.new_digest, work.now(), false);
    forget_failures(work, digest);
    end_sessions(work, account, SessionEnd::password_changed, SessionId::parse(work.actor().session));
    work.record("identity.change_password", "account", account.id.to_string());
    return http::Kept<Nothing>{};
}

}  // namespace luoshi::identity
