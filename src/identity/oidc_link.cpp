#include "identity/account_store.hpp"
#include "identity/oidc_provider.hpp"
#include "identity/oidc_store.hpp"
#include "identity/permissions.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {

namespace {

Result<OidcLinkRow> link(Work& work, const Account& account, const std::string& issuer, const std::string& subject) {
    if (const auto other = find_link(work, issuer, subject); other && other->account != account.id) {
        return Problem{Code::conflict, "oidc-linked-elsewhere", "该身份已绑定另一个账户", "this identity is linked to another account"};
    }
    for (const auto& row : work.all<OidcLinkRow>(queries::oidc_links_of_account, account.id)) {
        if (row.issuer != issuer) continue;
        if (row.subject == subject) return row;
        return Problem{Code::conflict, "oidc-already-linked", "账户已绑定另一身份，请先解除", "the account is linked to another identity; unlink it first"};
    }
    OidcLinkRow row{issuer, subject, work.now(), work.actor().name};
    work.run(queries::insert_oidc_link, issuer, subject, account.county, account.id, row.linked_at, row.linked_by);
    work.record("identity.oidc_link", "account", account.id.to_string(), {{"issuer", issuer}});
    return row;
}

Result<Nothing> unlink(Work& work, const Account& account, const std::string& issuer) {
    if (work.run(queries::delete_oidc_link, issuer, account.id) == 0) {
        return Problem{Code::missing, "oidc-not-linked", "账户没有绑定身份", "the account is linked to no identity"};
    }
    work.record("identity.oidc_unlink", "account", account.id.to_string(), {{"issuer", issuer}});
    return Nothing{};
}

}  // namespace

Result<http::Page<OidcLinkRow>> find_oidc_links(Work& work, const OidcQuestion&) {
    TRY(const Account account, own_account(work));
    return http::Page<OidcLinkRow>{work.all<OidcLinkRow>(queries::oidc_links_of_account, account.id), std::nullopt, std::nullopt};
}

Result<OidcLinkRow> link_oidc(Work& work, const UseTicket& command) {
    if (oidc_settings() == nullptr) return oidc_off();
    TRY(const Account account, own_account(work));
    const auto attempt = find_ticket_holder(work, command.ticket);
    if (!attempt) return ticket_unknown();
    return link(work, account, attempt->issuer.value(), attempt->subject.value());
}

Result<Nothing> unlink_oidc(Work& work, const OidcQuestion&) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    TRY(const Account account, own_account(work));
    return unlink(work, account, settings->issuer);
}

Result<OidcLinkRow> link_account(Work& work, const LinkAccount& command) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    TRY(const Account account, account_to_change(work, command.id, permissions::accounts_write));
    if (account.id == work.actor().account) {
        return Problem{Code::denied, "not-to-oneself", "不能为自己的账户绑定，请在登录后用凭据绑定", "not to one's own account; link it while signed in"};
    }
    if (command.subject.empty() || command.subject.size() > 255) {
        return Problem{Code::invalid, "invalid-fields", "请填写身份认证平台中的标识", "enter the provider's name for the person",
                       {{"subject", "required", "1 至 255 个字符"}}};
    }
    return link(work, account, settings->issuer, command.subject);
}

Result<Nothing> unlink_account(Work& work, const UnlinkAccount& command) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    TRY(const Account account, account_to_change(work, command.id, permissions::accounts_write));
    return unlink(work, account, settings->issuer);
}

}  // namespace luoshi::identity
