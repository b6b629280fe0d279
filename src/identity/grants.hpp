// How the use cases of identity read and end grants.
#pragma once
#include <string_view>
#include <vector>

#include "identity/account_store.hpp"
#include "identity/commands.hpp"

namespace luoshi::identity {

std::vector<GrantRow> grants_of(Work& work, const Account& account);  // latest first, ended ones too
// Without asking who does it; the caller records.
GrantId insert_grant(Work& work, const Account& account, const GiveRole& command, Date from, Date until);
void end_grants_of(Work& work, const Account& account, std::string_view reason);

}  // namespace luoshi::identity
