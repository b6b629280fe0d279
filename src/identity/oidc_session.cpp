#include "identity/account_store.hpp"
#include "identity/oidc_provider.hpp"
#include "identity/oidc_store.hpp"
#include "identity/queries.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::identity {

namespace {

// Whoever comes here has proved to be the provider's subject, so the state of the account may be told.
Result<Nothing> may_enter(const Account& account) {
    switch (account.state) {
        case AccountState::active: return Nothing{};
        case AccountState::locked:
            return Problem{Code::denied, "account-locked", "账户已被停用，请联系系统管理员", "the account is locked: ask your system administrator"};
        case AccountState::closed: return Problem{Code::denied, "account-closed", "账户已注销", "the account is closed"};
    }
    return ticket_unknown();
}

}  // namespace

Result<TicketLooked> find_ticket(Work& work, const UseTicket& command) {
    if (oidc_settings() == nullptr) return oidc_off();
    const auto attempt = find_ticket_holder(work, command.ticket);
    if (!attempt) return ticket_unknown();
    const auto link = find_link(work, attempt->issuer.value(), attempt->subject.value());
    if (!link) {
        return Problem{Code::denied, "oidc-not-linked", "该身份尚未绑定本系统账户，请先用密码登录后绑定，或联系系统管理员",
                       "this identity is not linked to an account here; sign in with your password and link it, or ask your system administrator"};
    }
    return TicketLooked{link->county, command, link->account};
}

Result<TicketLooked> keep_ticket(const TicketLooked& looked) { return looked; }

Result<http::SessionReply<SessionView>> sign_in_by_oidc(Work& work, const TicketLooked& looked) {
    const auto account = find_account(work, looked.account);
    if (!account || account->county != work.county()) return ticket_unknown();
    TRY_DO(may_enter(*account));
    const auto digest = crypto::sha256_hex(looked.command.ticket);
    if (work.run(queries::use_oidc_ticket, work.county(), digest, account->id, work.now()) == 0) return ticket_unknown();
    return open_session(work, *account, SignInProof::oidc, looked.command.client);
}

}  // namespace luoshi::identity
