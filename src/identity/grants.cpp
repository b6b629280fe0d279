#include "identity/grants.hpp"

#include "identity/api.hpp"
#include "identity/queries.hpp"
#include "identity/roles.hpp"
#include "org/api.hpp"

namespace luoshi::identity {
namespace {

Problem unknown_grant() { return {Code::missing, "unknown-grant", "没有这项授权", "there is no such grant"}; }

Result<RoleView> role_called(Work& work, std::string_view name) {
    auto roles = all_roles(work);
    const auto role = std::ranges::find(roles, name, &RoleView::name);
    if (role == roles.end()) return Problem{Code::missing, "unknown-role", "没有这个角色", "there is no such role"};
    return *role;
}

Result<Nothing> not_to_oneself(Work& work, const Account& account) {
    if (work.actor().account != account.id) return Nothing{};
    return Problem{Code::denied, "not-to-oneself", "不能给自己授权，也不能终止自己的授权，请由另一位安全管理员办理",
                   "nobody gives or ends rights of one's own: another security administrator has to do it"};
}

// 三员分立 and the rule that an administrator holds no business role: an account has one duty, and so have the roles it may hold.
Result<Nothing> duties_agree(const Account& account, const RoleView& role) {
    if (account.duty == role.duty) return Nothing{};
    return Problem{Code::conflict, "duties-apart", "“" + role.words + "”与该账户的职责不相容：系统管理、安全管理、审计管理和业务账户必须分开，请另建账户",
                   "the role " + role.words_en + " does not go with this account's duty: system, security, audit and business accounts are kept apart"};
}

Result<Nothing> post_is_right(Work& work, const GiveRole& command, const RoleView& role) {
    if (!command.post) {
        if (!role.needs_post) return Nothing{};
        return Problem{Code::invalid, "post-required", "角色“" + role.words + "”应绑定到岗位", "this role is bound to a post: name it"};
    }
    const auto post = org::find_post(work, *command.post);
    if (!post) return Problem{Code::missing, "unknown-post", "没有这个岗位", "there is no such post"};
    if (post->closed) return Problem{Code::conflict, "post-closed", "岗位“" + post->title + "”已撤销", "this post is closed"};
    return Nothing{};
}

// The body that the role is given over, and that the giver may give rights over it.
Result<std::optional<BodyId>> scope_of(Work& work, const GiveRole& command) {
    std::optional<BodyId> scope = command.scope;
    if (!scope && command.post) scope = org::find_post(work, *command.post).value().body;
    if (!scope) {
        TRY_DO(require(work.actor(), permissions::roles_grant, "/"));
        return scope;
    }
    const auto body = org::find_body(work, *scope);
    if (!body) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    TRY_DO(require(work.actor(), permissions::roles_grant, body->path));
    if (body->closed) return Problem{Code::conflict, "body-closed", body->name + " 已撤销", body->name + " is closed"};
    return scope;
}

bool held_already(Work& work, const Account& account, const GiveRole& command, Date from, Date until) {
    return std::ranges::any_of(grants_of(work, account), [&](const GrantRow& grant) {
        return grant.role == command.role && grant.post == command.post && grant.scope == command.scope && grant.valid_from < until &&
               from < grant.valid_until;
    });
}

}  // namespace

std::vector<GrantRow> grants_of(Work& work, const Account& account) {
    return work.all<GrantRow>(queries::grants_of_account, account.county, account.id);
}

GrantId insert_grant(Work& work, const Account& account, const GiveRole& command, Date from, Date until) {
    const auto id = work.new_id<GrantId>();
    work.run(queries::insert_grant, account.county, id, account.id, account.duty, command.role, command.post, command.scope, from, until,
             work.actor().account, work.actor().name, work.now(), command.reason);
    return id;
}

void end_grants_of(Work& work, const Account& account, std::string_view reason) {
    work.run(queries::end_grants_of_account, account.county, account.id, work.today(), work.actor().name, work.now(), reason);
}

Result<GrantRow> give_role(Work& work, const GiveRole& given) {
    TRY(const Account account, account_to_change(work, given.account, permissions::roles_grant));
    GiveRole command = given;
    TRY_DO(not_to_oneself(work, account));
    if (account.state == AccountState::closed) return Problem{Code::conflict, "account-closed", "账户已注销", "the account is closed"};
    TRY(const RoleView role, role_called(work, command.role));
    TRY_DO(duties_agree(account, role));
    TRY_DO(post_is_right(work, command, role));
    TRY(command.scope, scope_of(work, command));
    const auto from = command.valid_from.value_or(work.today());
    const auto until = command.valid_until.value_or(still);
    if (until <= from) return Problem{Code::invalid, "days-out-of-order", "终止日期应晚于起始日期", "the last day must follow the first"};
    if (held_already(work, account, command, from, until)) {
        return Problem{Code::conflict, "granted-already", "该账户在这段时间已有同样的授权", "the account holds the same grant in that time"};
    }
    const auto id = insert_grant(work, account, command, from, until);
    work.record("identity.give_role", "account", account.id.to_string(),
                {{"grant", id.to_string()}, {"role", command.role}, {"scope", command.scope ? command.scope->to_string() : ""}, {"reason", command.reason}});
    return work.one<GrantRow>(queries::grant_by_id, account.county, id).value();
}

Result<GrantRow> end_grant(Work& work, const EndGrant& command) {
    const auto grant = work.one<GrantRow>(queries::grant_by_id, work.county(), command.id);
    if (!grant || !work.actor().may(permissions::roles_grant, grant->scope_path)) return unknown_grant();
    TRY(const Account account, account_to_change(work, grant->account, permissions::roles_grant));
    TRY_DO(not_to_oneself(work, account));
    if (grant->valid_until <= work.today()) return Problem{Code::conflict, "grant-ended", "这项授权已经终止", "this grant has ended"};
    work.run(queries::end_grant, work.county(), command.id, work.today(), work.actor().name, work.now(), command.reason);
    work.record("identity.end_grant", "account", account.id.to_string(), {{"grant", command.id.to_string()}, {"reason", command.reason}});
    return work.one<GrantRow>(queries::grant_by_id, work.county(), command.id).value();
}

Result<http::Page<GrantRow>> find_grants(Work& work, const FindGrants& query) {
    TRY(const auto ranges, ranges_for(work, permissions::roles_read, query.body));
    const auto account = query.account ? query.account->to_string() : std::string();
    return page_through<GrantRow>(
        ranges, query.cursor, query.limit,
        [&](const PathRange& range, const Cursor& after, int count) {
            return work.all<GrantRow>(queries::find_grants, range.from, range.until, after.path, after.key, query.role.value_or(""), account,
                                      query.ended.value_or(false), work.today(), count);
        },
        [](const GrantRow& row) { return Cursor{row.scope_path, row.id.to_string()}; });
}

Result<std::vector<RoleView>> show_roles(Work& work, const NoQuestion&) {
    if (!work.actor().may_somewhere(permissions::roles_read)) return require(work.actor(), permissions::roles_read, "").error();
    return all_roles(work);
}

Result<std::vector<PermissionView>> show_permissions(Work& work, const NoQuestion&) {
    if (!work.actor().may_somewhere(permissions::roles_read)) return require(work.actor(), permissions::roles_read, "").error();
    std::vector<PermissionView> views;
    for (const auto* permission : settings().permissions_catalogue) {
        if (permission->name == public_access.name || permission->name == signed_in.name) continue;
        views.push_back({std::string(permission->name), std::string(permission->words), std::string(permission->words_en)});
    }
    return views;
}

}  // namespace luoshi::identity
