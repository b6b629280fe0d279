#include "identity/account_store.hpp"

#include "identity/in_person.hpp"
#include "identity/queries.hpp"
#include "org/api.hpp"

namespace luoshi::identity {
namespace {

PathRange below(std::string_view path) {
    std::string until(path);
    until.back() = '0';
    return {std::string(path), std::move(until)};
}

}  // namespace

Problem unknown_account() { return {Code::missing, "unknown-account", "没有这个账户", "there is no such account"}; }

std::optional<Account> find_account(Work& work, AccountId id) { return work.one<Account>(queries::account_by_id, id); }

std::optional<Account> find_account_by_name(Work& work, std::string_view name) { return work.one<Account>(queries::account_by_name, name); }

Result<Account> account_to_change(Work& work, AccountId id, const Permission& permission) {
    auto account = find_account(work, id);
    if (!account || !work.actor().may(permission, account->body_path)) return unknown_account();
    if (account->county != work.county()) {
        return Problem{Code::invalid, "other-county", "账户属于 " + account->county + "，请在请求中写明 county",
                       "the account belongs to " + account->county + "; name that county in the request"};
    }
    return *std::move(account);
}

Result<Account> own_account(Work& work) {
    if (!work.actor().account) return Problem{Code::denied, "sign-in-required", "请先登录", "please sign in first"};
    // A program may look at its account; what proves the account, and everything else of its own, a person changes.
    if (work.may_write()) TRY_DO(in_person(work));
    auto account = find_account(work, *work.actor().account);
    if (!account) return unknown_account();
    return *std::move(account);
}

Result<std::vector<PathRange>> ranges_for(Work& work, const Permission& permission, const std::optional<BodyId>& body) {
    if (body) {
        const auto line = org::find_body(work, *body);
        if (!line || !work.actor().may(permission, line->path)) {
            return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
        }
        return std::vector{below(line->path)};
    }
    std::vector<PathRange> ranges;
    for (const auto& scope : work.actor().scopes(permission)) ranges.push_back(below(scope));
    return ranges;
}

void keep_old_password(Work& work, const Account& account) {
    work.run(queries::keep_old_password, account.county, account.id, work.now(), account.password);
}

std::string escape_like(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

Cursor read_cursor(const std::optional<std::string>& text) {
    if (!text) return {};
    const auto space = text->find(' ');
    if (space == std::string::npos) return {*text, {}};
    return {text->substr(0, space), text->substr(space + 1)};
}

}  // namespace luoshi::identity
