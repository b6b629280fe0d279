// How the use cases of identity read and write accounts.
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "identity/views.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

inline constexpr Date still{9999, 12, 31};

// Everything about an account except its past.
struct Account {
    AccountId id;
    std::string county;
    std::string name;
    std::string display_name;
    Duty duty = Duty::business;
    AccountState state = AccountState::active;
    std::string language;
    std::optional<BodyId> body;
    std::string body_path;  // "/" without a body
    std::string password;   // digest
    Instant password_at;
    bool must_change_password = false;
    std::optional<std::string> totp_secret;   // sealed
    std::optional<std::string> totp_offered;  // sealed; not confirmed yet
    std::int64_t totp_last_step = -1;
};
BOOST_DESCRIBE_STRUCT(Account, (),
                      (id, county, name, display_name, duty, state, language, body, body_path, password, password_at, must_change_password,
                       totp_secret, totp_offered, totp_last_step))

std::optional<Account> find_account(Work& work, AccountId id);
std::optional<Account> find_account_by_name(Work& work, std::string_view name);

// The account of a command that changes it: it exists, the actor holds the permission over its home, and the Work writes in its county.
Result<Account> account_to_change(Work& work, AccountId id, const Permission& permission);
// The account that asks.
Result<Account> own_account(Work& work);

Problem unknown_account();

// Before another one takes its place.
void keep_old_password(Work& work, const Account& account);

// ---- scopes ----------------------------------------------------------------------------------------------------------

// The half-open range of paths at or below a path: '0' follows '/' in every alphabet the program uses.
struct PathRange {
    std::string from;
    std::string until;
};
// What a permission covers, cut down to a body where one is named; a body out of reach does not exist.
Result<std::vector<PathRange>> ranges_for(Work& work, const Permission& permission, const std::optional<BodyId>& body);

inline int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }
std::string escape_like(std::string_view text);

// Where a list goes on: the path and the name (or id) of the last row, which hold no spaces.
struct Cursor {
    std::string path;
    std::string key;
};
Cursor read_cursor(const std::optional<std::string>& text);

// A list sorted by path and key walks through the ranges and stops when it is full. `rows(range, after, count)` reads at most `count` rows of a
// range behind a cursor; `place_of` says where a row stands.
template <class T, class Rows, class PlaceOf>
http::Page<T> page_through(const std::vector<PathRange>& ranges, const std::optional<std::string>& cursor, const std::optional<int>& limit,
                           Rows&& rows, PlaceOf&& place_of) {
    http::Page<T> page;
    const auto after = read_cursor(cursor);
    const auto wanted = static_cast<std::size_t>(page_size(limit)) + 1;
    for (const auto& range : ranges) {
        if (range.until <= after.path) continue;
        for (auto& row : rows(range, after, static_cast<int>(wanted - page.items.size()))) page.items.push_back(std::move(row));
        if (page.items.size() < wanted) continue;
        page.items.pop_back();
        const auto last = place_of(page.items.back());
        page.next = last.path + " " + last.key;
        break;
    }
    return page;
}

// Everything that an administrator sees of an account.
AccountPage page_of(Work& work, const Account& account);

}  // namespace luoshi::identity
