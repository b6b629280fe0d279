// fees/pay: teachers' and managers' pay, outside persons and bodies, and every other spending. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/journal/api.hpp"
#include "fees/pay/ids.hpp"
#include "fees/pay/permissions.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::pay {

// ---- for later rooms: no permission is asked, the caller has asked its own

// What stands open before a term can be closed.
struct OpenPay {
    std::int64_t sheets = 0;    // drafted or offered
    std::int64_t unpaid = 0;    // agreed and not paid
    Money unpaid_sum;
    std::int64_t came_back = 0;  // paid lines that the bank sent back and that are not paid anew
    Money came_back_sum;
    Money tax_withheld;  // and not paid over
};
OpenPay open_pay(Work& work, std::string_view county, BodyId school, int school_year, org::TermKind term);

// Held lessons that stand in no sheet and no invoice: nobody is paid for them yet. Of assistants only those for whose kind a rate holds on that day: not every one
// is paid.
struct HeldUnpaid {
    std::int64_t sessions = 0;
    std::optional<Date> first;   // of both
    std::int64_t assists = 0;    // a session with two unpaid assistants counts twice

    bool any() const { return sessions > 0 || assists > 0; }
};
BOOST_DESCRIBE_STRUCT(HeldUnpaid, (), (sessions, first, assists))
HeldUnpaid held_unpaid(Work& work, std::string_view county, PlanId plan);

// What finance paid for exempt pupils of each school below a path, for a term. A payment that was taken back is none.
std::map<BodyId, Money> subsidies_below(Work& work, std::string_view path, int school_year, org::TermKind term);

// What stands in these books of what was spent outside the list or above a ceiling, because the county approved it.
struct OverLimit {
    journal::Account account = journal::Account::spent_consumables;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(OverLimit, (), (account, amount_fen))
std::vector<OverLimit> over_limit_of(Work& work, std::string_view county, const journal::Books& books);

// Keys for foreign keys from later rooms: pay_sheet (county, id) · spending_booking (county, subject, kind) · grant_received (county, id).
//
// Events (outbox): pay.sheet_offered {county, school, sheet} · pay.sheet_agreed {county, school, sheet} · pay.sheet_paid {county, school, sheet}
// · pay.line_came_back {county, school, sheet, line} · pay.line_paid_again {county, school, sheet, line}

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::fees::pay
