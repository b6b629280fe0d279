// The second factor of staff: time-based codes (RFC 6238), and recovery codes for a lost telephone. The secret is sealed under a key outside the
// database; no code is taken twice.
#pragma once
#include <string_view>

#include "identity/account_store.hpp"
#include "platform/http/route.hpp"

namespace luoshi::identity {

// A code of the authenticator or an unused recovery code; uses it up. Refused with "code-wrong".
Result<SignInProof> accept_code(Work& work, const Account& account, std::string_view code);

}  // namespace luoshi::identity
