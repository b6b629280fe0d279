#include "identity/api.hpp"
#include "identity/failures.hpp"
#include "identity/grants.hpp"
#include "identity/names.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {

Result<http::Page<AccountRow>> find_accounts(Work& work, const FindAccounts& query) {
    TRY(const auto ranges, ranges_for(work, permissions::accounts_read, query.body));
    const auto text = escape_like(lower_case(query.text.value_or("")));
    const std::string state(query.state ? json::enum_name(*query.state) : "");
    const std::string duty(query.duty ? json::enum_name(*query.duty) : "");
    return page_through<AccountRow>(
        ranges, query.cursor, query.limit,
        [&](const PathRange& range, const Cursor& after, int count) {
            return work.all<AccountRow>(queries::find_accounts, range.from, range.until, after.path, after.key, text, state, duty, count);
        },
        [](const AccountRow& row) { return Cursor{row.body_path, row.name}; });
}

Result<AccountPage> show_account(Work& work, const ShowAccount& query) {
    const auto account = find_account(work, query.id);
    if (!account || !work.actor().may(permissions::accounts_read, account->body_path)) return unknown_account();
    return page_of(work, *account);
}

AccountPage page_of(Work& work, const Account& account) {
    AccountPage page{.account = work.one<AccountRow>(queries::account_row, account.county, account.id).value(),
                     .grants = grants_of(work, account),
                     .sessions = open_sessions(work, account),
                     .waits_until = waits_until(work, account.county, name_digest(account.name))};
    page.version = page.account.version;
    return page;
}

}  // namespace luoshi::identity
