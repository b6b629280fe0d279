// Signing in with name, password and, where it was enrolled, a one-time code; in three steps, because making the digest of a password takes long and
// must not hold up the county's other writes:
//
//   find_sign_in   a read Work: the account and the digest to compare with, or a decoy
//   prove          outside of any Work: exactly one digest is made, whether the account exists or not
//   sign_in        a write Work in the account's county: counts the failure, or opens the session
//
// Whoever gives a wrong name learns the same, as fast, as who gives a wrong password. A failure is an answer and is kept: hence http::Kept.
#pragma once
#include "identity/commands.hpp"
#include "identity/sessions.hpp"
#include "identity/passwords.hpp"

namespace luoshi::identity {

struct SignInLooked {
    std::string county;  // to write in; of nobody: the province's
    SignIn command;
    std::string name;    // as stored
    std::string digest;  // of the password in use, or the decoy
    DrawnBytes salt;     // for a new digest where the cost has been raised
};

struct SignInProved {
    SignIn command;
    std::string name;
    std::string compared_with;
    bool password_is_right = false;
    std::string new_digest;  // empty: the old one is good
};

using SignedIn = http::Kept<http::SessionReply<SessionView>>;

Result<SignInLooked> find_sign_in(Work& work, const SignIn& command);
Result<SignInProved> prove(const SignInLooked& looked);
Result<SignedIn> sign_in(Work& work, const SignInProved& proved);

}  // namespace luoshi::identity
