// API tokens: how programs act for an account without its password. A token names what it permits, perhaps a body it is confined to, and a day
// on which it ends; whatever it names, it permits only what the account itself may do at that moment.
//
// A token can neither make tokens nor touch what proves its account (password, codes, sessions): those need a person's session. Administrators of
// the three kinds act in person and have none.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "identity/identified.hpp"
#include "identity/views.hpp"
#include "platform/http/route.hpp"

namespace luoshi::identity {

using TokenId = Id<struct TokenTag>;

struct MakeToken {
    std::string name;                      // what it is for
    std::vector<std::string> permissions;  // held by the account now
    std::optional<BodyId> scope = {};      // confined to this body and below
    Date last_day;                         // at most a year from now
};
BOOST_DESCRIBE_STRUCT(MakeToken, (), (name, permissions, scope, last_day))

// The secret is shown this one time.
struct MadeToken {
    using shown_once = void;
    TokenId id;
    std::string secret;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(MadeToken, (), (id, secret, expires_at))

struct TokenRow {
    TokenId id;
    std::string name;
    std::vector<std::string> permissions;
    std::optional<BodyId> scope;
    std::string scope_name;
    Instant made_at;
    Instant last_seen;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(TokenRow, (), (id, name, permissions, scope, scope_name, made_at, last_seen, expires_at))

struct OneToken {
    TokenId id;
};
BOOST_DESCRIBE_STRUCT(OneToken, (), (id))

struct FindTokens {};
BOOST_DESCRIBE_STRUCT(FindTokens, (), ())

struct TokensOfAccount {
    AccountId id;
};
BOOST_DESCRIBE_STRUCT(TokensOfAccount, (), (id))

struct RevokeToken {
    AccountId id;
    TokenId token;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RevokeToken, (), (id, token, county))

Result<MadeToken> make_token(Work& work, const MakeToken& command);
Result<http::Page<TokenRow>> find_own_tokens(Work& work, const FindTokens& query);
Result<Nothing> revoke_own_token(Work& work, const OneToken& command);
// The system administrator's.
Result<http::Page<TokenRow>> find_tokens(Work& work, const TokensOfAccount& query);
Result<Nothing> revoke_token(Work& work, const RevokeToken& command);

// Who comes with this token. Refused with denied "token-unknown" for whatever reason it does not hold.
Result<Identified> identify_token(Work& work, std::string_view secret);

// What is left of grants when a token confines them: the permissions it names, on the part of each scope that lies in its own.
std::vector<Grant> confined(const std::vector<Grant>& grants, const std::vector<std::string>& permissions, std::string_view scope);

}  // namespace luoshi::identity
