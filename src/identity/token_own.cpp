#include "identity/account_store.hpp"
#include "identity/permissions.hpp"
#include "identity/queries.hpp"
#include "identity/sessions.hpp"
#include "identity/token_api.hpp"
#include "identity/token_secret.hpp"

namespace luoshi::identity {

namespace {

constexpr std::size_t most_tokens = 20;
constexpr int longest_days = 366;

Result<Nothing> check_form(Work& work, const MakeToken& command) {
    if (command.name.empty() || command.name.size() > 120) {
        return field_problem("name", "required", "请写明令牌的用途，不超过 40 个汉字", "say what the token is for, in at most 120 bytes");
    }
    if (command.permissions.empty()) return field_problem("permissions", "required", "请至少选择一项权限", "name at least one permission");
    if (command.last_day < work.today() || command.last_day > work.today().plus_days(longest_days)) {
        return field_problem("last_day", "out-of-range", "有效期应在今天至一年之内", "a token ends between today and a year from now");
    }
    return Nothing{};
}

// The path that the token is confined to; refuses permissions that the account does not hold there.
Result<Nothing> check_reach(Work& work, const MakeToken& command) {
    std::string path = "/";
    if (command.scope) {
        const auto body = org::find_body(work, *command.scope);
        if (!body || body->closed) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
        path = body->path;
    }
    for (const auto& name : command.permissions) {
        if (!confined(work.actor().grants, {name}, path).empty()) continue;
        return field_problem("permissions", "not-held", "您在此范围内没有权限 " + name, "you do not hold " + name + " there");
    }
    return Nothing{};
}

std::optional<org::PostId> acting_post(Work& work) {
    const auto session = SessionId::parse(work.actor().session);
    const auto identified = session ? find_identified(work, work.county(), *session) : std::nullopt;
    return identified ? identified->acting_post : std::nullopt;
}

// To the end of the last day in Beijing.
Instant end_of(Date day) { return Instant::parse(day.plus_days(1).to_string() + "T00:00:00+08:00").value(); }

}  // namespace

Result<MadeToken> make_token(Work& work, const MakeToken& command) {
    TRY(const Account account, own_account(work));
    if (account.duty != Duty::business) {
        return Problem{Code::denied, "administrators-act-in-person", "系统、安全、审计管理员不得使用访问令牌",
                       "administrators act in person and have no tokens"};
    }
    TRY_DO(check_form(work, command));
    TRY_DO(check_reach(work, command));
    if (work.all<TokenRow>(queries::tokens_of_account, account.county, account.id, work.now()).size() >= most_tokens) {
        return Problem{Code::conflict, "too-many-tokens", "有效令牌已达 " + std::to_string(most_tokens) + " 个，请先撤销不用的",
                       "there are " + std::to_string(most_tokens) + " tokens already; revoke those that are not used"};
    }
    const auto id = work.new_id<TokenId>();
    const auto secret = write_token_secret(account.county, id, work.random());
    const auto until = end_of(command.last_day);
    work.run(queries::insert_token, account.county, id, account.id, command.name, digest_of_secret(secret), command.permissions, command.scope,
             acting_post(work), work.now(), until);
    work.record("identity.make_token", "token", id.to_string(),
                {{"name", command.name}, {"permissions", boost::json::value_from(command.permissions)}, {"last_day", command.last_day.to_string()}});
    return MadeToken{id, secret, until};
}

Result<http::Page<TokenRow>> find_own_tokens(Work& work, const FindTokens&) {
    TRY(const Account account, own_account(work));
    return http::Page<TokenRow>{work.all<TokenRow>(queries::tokens_of_account, account.county, account.id, work.now()), std::nullopt, std::nullopt};
}

namespace {

Result<Nothing> revoke(Work& work, const Account& account, TokenId token) {
    if (work.run(queries::revoke_token, account.county, account.id, token, work.now()) == 0) {
        return Problem{Code::missing, "unknown-token", "没有这个令牌，或它已撤销", "there is no such token, or it was revoked"};
    }
    work.record("identity.revoke_token", "token", token.to_string(), {{"account", account.id.to_string()}});
    return Nothing{};
}

}  // namespace

Result<Nothing> revoke_own_token(Work& work, const OneToken& command) {
    TRY(const Account account, own_account(work));
    return revoke(work, account, command.id);
}

Result<http::Page<TokenRow>> find_tokens(Work& work, const TokensOfAccount& query) {
    const auto account = find_account(work, query.id);
    if (!account || !work.actor().may(permissions::accounts_read, account->body_path)) return unknown_account();
    return http::Page<TokenRow>{work.all<TokenRow>(queries::tokens_of_account, account->county, account->id, work.now()), std::nullopt, std::nullopt};
}

Result<Nothing> revoke_token(Work& work, const RevokeToken& command) {
    TRY(const Account account, account_to_change(work, command.id, permissions::accounts_write));
    return revoke(work, account, command.token);
}

}  // namespace luoshi::identity
