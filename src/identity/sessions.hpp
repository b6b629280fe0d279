// Sessions: a random secret in the caller's cookie, only its digest here. The secret begins with the county and the session's id, so that one
// machine of many can be asked at once, and its digest is compared in constant time.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "identity/account_store.hpp"
#include "identity/views.hpp"
#include "platform/http/route.hpp"

namespace luoshi::identity {

struct SessionSecret {
    std::string county;
    SessionId id;
    std::string text;  // the whole
};
std::optional<SessionSecret> read_secret(std::string_view text);
std::string digest_of_secret(std::string_view text);
std::string csrf_of(std::string_view secret);  // follows from the secret; tells nothing about it

// For every way of signing in: the account has been proved. Ends the oldest sessions beyond the limit. The Work writes in the account's county.
Result<http::SessionReply<SessionView>> open_session(Work& work, const Account& account, SignInProof proof, const http::ClientFacts& client);

std::vector<SessionRow> open_sessions(Work& work, const Account& account);
void end_sessions(Work& work, const Account& account, SessionEnd reason, std::optional<SessionId> except = {});
// False: there is no such open session of this account.
bool end_session(Work& work, const Account& account, SessionId session, SessionEnd reason);

}  // namespace luoshi::identity
