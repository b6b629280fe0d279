// An account that a person opens for oneself because another module has proof of who that is (a family's binding slip).
// It is a business account, bound to no post, and holds the one role it was opened for.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "identity/passwords.hpp"
#include "platform/access/actor.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

struct OwnAccount {
    std::string name;
    std::string display_name;
    std::string role;  // "parent"
    BodyId home;       // and scope of the role
    std::optional<std::string> language = {};
    std::string reason;  // what proved the person
};

// Outside of any Work, because it takes long: the digest for open_own_account. Refuses a password that breaks the
// rules.
Result<std::string> digest_own_password(std::string_view password, std::string_view account_name,
                                        const DrawnBytes& salt);
// In the county of its home. Refuses a name that is taken or unusable, and a role that needs a post.
Result<AccountId> open_own_account(Work& work, const OwnAccount& account, std::string_view digest);

// Who holds a role over a body today, by name. For other modules: no permission is asked.
struct RoleHolder {
    AccountId account;
    std::string county;
    std::string name;
    std::string display_name;
};
BOOST_DESCRIBE_STRUCT(RoleHolder, (), (account, county, name, display_name))
std::vector<RoleHolder> holders_of_role(Work& work, std::string_view role, BodyId scope);

}  // namespace luoshi::identity
