// How an account comes into being: for the use case, the first administrators and the sample.
#pragma once
#include "identity/commands.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

enum class FirstPassword { must_be_changed, stays };

// In the Work's county, which is that of the home. Refuses a name that is taken.
Result<AccountId> insert_account(Work& work, const CreateAccount& command, std::string_view digest, FirstPassword first);

}  // namespace luoshi::identity
