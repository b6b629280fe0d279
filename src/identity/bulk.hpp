// Many accounts of business people at once, for made-up populations: what create_account and give_role do one by one, without asking who does it and
// without a digest of its own for every password. Not for people.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "org/api.hpp"
#include "platform/access/actor.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

struct BulkAccount {
    AccountId id;
    std::string name;          // unique in the whole system, lower case
    std::string display_name;
    BodyId body;               // home, in the Work's county
    std::string role;          // over the home
    std::optional<org::PostId> post = {};
};

// The digest that all of them share; costs as much as one sign-in.
std::string bulk_password(std::string_view password, Random& random);
// The caller records.
void insert_accounts(Work& work, std::span<const BulkAccount> accounts, std::string_view digest, std::string_view reason);

}  // namespace luoshi::identity
