#include "identity/bulk.hpp"

#include "identity/account_store.hpp"
#include "identity/passwords.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {

std::string bulk_password(std::string_view password, Random& random) { return password_digest(std::string(password), DrawnBytes(random)); }

void insert_accounts(Work& work, std::span<const BulkAccount> accounts, std::string_view digest, std::string_view reason) {
    for (const auto& account : accounts) {
        work.run(queries::insert_account_name, account.name, work.county(), account.id);
        work.run(queries::insert_account, work.county(), account.id, account.name, account.display_name, Duty::business, "zh-CN", account.body,
                 std::nullopt, digest, work.now(), false);
        work.run(queries::insert_grant, work.county(), work.new_id<GrantId>(), account.id, Duty::business, account.role, account.post, account.body,
                 work.today(), still, work.actor().account, work.actor().name, work.now(), reason);
    }
}

}  // namespace luoshi::identity
