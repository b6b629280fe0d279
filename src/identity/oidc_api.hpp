// Signing in through another provider: OpenID Connect, authorization code with PKCE (RFC 6749, 7636, 9207; OpenID Connect Core 1.0).
//
//   begin_oidc      the browser gets the provider's address to go to and a secret that binds the way back to it
//   finish_oidc     the browser brings code and state from the provider; the id token is verified; the answer is a ticket of five minutes
//   sign_in_by_oidc the ticket opens a session of the account that the provider's subject is linked to, once
//   link_oidc       or links the subject to the account that is signed in
//
// What always holds: a code is only taken with the state, nonce and verifier made for it and from the browser that began; a subject is known here
// by a link that a person made while signed in or an administrator entered, never by a matching name or address.
#pragma once
#include <optional>
#include <string>

#include "identity/sessions.hpp"
#include "identity/views.hpp"
#include "platform/http/route.hpp"

namespace luoshi::identity {

struct OidcSettings {
    std::string issuer;
    std::string client_id;
    std::string client_secret;  // empty: a public client
    std::string name;           // on the button
    std::string return_url;     // our page that the provider sends the browser back to
    std::string authorities_file = {};  // PEM, for a provider with a certificate of the house
};
// Set once when the program starts; without it every use case below refuses with "oidc-off".
void use_oidc(std::optional<OidcSettings> settings);

struct OidcOffer {
    bool enabled = false;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(OidcOffer, (), (enabled, name))

struct OidcQuestion {};
BOOST_DESCRIBE_STRUCT(OidcQuestion, (), ())

struct OidcEndpoints {
    std::string issuer;
    std::string authorization_endpoint;
    std::string token_endpoint;
    std::string jwks_uri;
    std::vector<std::string> token_endpoint_auth_methods_supported;
};

struct OidcBegun {
    using shown_once = void;
    std::string url;      // go there
    std::string binding;  // keep in this browser, bring it back with the code
};
BOOST_DESCRIBE_STRUCT(OidcBegun, (), (url, binding))

struct FinishOidc {
    std::string code;
    std::string state;
    std::string binding;
    std::optional<std::string> iss = {};  // as the provider put it into the address (RFC 9207)
};
BOOST_DESCRIBE_STRUCT(FinishOidc, (), (code, state, binding, iss))

struct OidcAttempt {
    std::string county;
    std::string state_digest;
    std::string binding_digest;
    std::string nonce;
    std::string verifier;
    Instant expires_at;
    std::optional<std::string> issuer;
    std::optional<std::string> subject;
};
BOOST_DESCRIBE_STRUCT(OidcAttempt, (), (county, state_digest, binding_digest, nonce, verifier, expires_at, issuer, subject))

struct OidcLooked {
    std::string county;
    FinishOidc command;
    OidcAttempt attempt;
    Instant now;
};
struct OidcProved {
    std::string state_digest;
    std::string issuer;
    std::string subject;
};

struct OidcTicket {
    using shown_once = void;
    std::string ticket;
    bool linked = false;  // to an account: sign in; else sign in another way first, then link
};
BOOST_DESCRIBE_STRUCT(OidcTicket, (), (ticket, linked))

struct UseTicket {
    std::string ticket;
    http::ClientFacts client = {};
};
BOOST_DESCRIBE_STRUCT(UseTicket, (), (ticket, client))

struct TicketLooked {
    std::string county;
    UseTicket command;
    AccountId account;
};

struct OidcLinkRow {
    std::string issuer;
    std::string subject;
    Instant linked_at;
    std::string linked_by;
};
BOOST_DESCRIBE_STRUCT(OidcLinkRow, (), (issuer, subject, linked_at, linked_by))

struct LinkAccount {
    AccountId id;
    std::optional<std::string> county = {};
    std::string subject;  // as the provider names the person
};
BOOST_DESCRIBE_STRUCT(LinkAccount, (), (id, county, subject))

struct UnlinkAccount {
    AccountId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(UnlinkAccount, (), (id, county))

Result<OidcOffer> show_oidc(Work& work, const OidcQuestion&);

Result<OidcEndpoints> find_endpoints(const OidcQuestion&);  // outside of any Work
Result<OidcBegun> begin_oidc(Work& work, const OidcEndpoints& endpoints);

Result<OidcLooked> find_attempt(Work& work, const FinishOidc& command);
Result<OidcProved> exchange_code(const OidcLooked& looked);  // outside of any Work
Result<OidcTicket> finish_oidc(Work& work, const OidcProved& proved);

Result<TicketLooked> find_ticket(Work& work, const UseTicket& command);
Result<TicketLooked> keep_ticket(const TicketLooked& looked);
Result<http::SessionReply<SessionView>> sign_in_by_oidc(Work& work, const TicketLooked& looked);

Result<http::Page<OidcLinkRow>> find_oidc_links(Work& work, const OidcQuestion&);
Result<OidcLinkRow> link_oidc(Work& work, const UseTicket& command);
Result<Nothing> unlink_oidc(Work& work, const OidcQuestion&);
// The system administrator's: the subject is known beforehand.
Result<OidcLinkRow> link_account(Work& work, const LinkAccount& command);
Result<Nothing> unlink_account(Work& work, const UnlinkAccount& command);

}  // namespace luoshi::identity
