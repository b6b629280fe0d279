// What each merchant of the on-line channel took in and gave back, day by day: the channel's own statement of the merchant says the same, or something is wrong.
#include <algorithm>
#include <map>

#include "fees/payments/queries.hpp"
#include "fees/payments/shared.hpp"
#include "fees/payments/use_cases.hpp"

namespace luoshi::fees::payments {
namespace {

constexpr int longest_days = 92;
// A notice may be late, and an answer to a question later still: noted within this time after the channel's day.
constexpr std::chrono::hours noted_within{24 * 40};

struct DaySum {
    std::string merchant;
    Date day;
    std::int64_t count = 0;
    std::int64_t fen = 0;
};
BOOST_DESCRIBE_STRUCT(DaySum, (), (merchant, day, count, fen))

struct MerchantHead {
    std::string merchant;
    std::string account_name;
    std::int64_t schools = 0;
};
BOOST_DESCRIBE_STRUCT(MerchantHead, (), (merchant, account_name, schools))

// The latest day first.
std::vector<MerchantDayRow> rows_of(Work& work, const FindMerchantDays& query) {
    boost::json::object mine;
    for (const auto& scope : work.actor().scopes(permissions::payee)) mine[scope] = 1;
    const json::value scopes(std::move(mine));
    const auto from = Instant::parse(query.from.to_string() + "T00:00:00+08:00").value();
    const auto to = Instant::parse(query.to.plus_days(1).to_string() + "T00:00:00+08:00").value().plus(noted_within);
    std::map<std::pair<Date, std::string>, MerchantDayRow> found;
    const auto row = [&](const DaySum& sum) -> MerchantDayRow& {
        auto& one = found[{sum.day, sum.merchant}];
        one.merchant = sum.merchant;
        one.day = sum.day;
        return one;
    };
    for (const auto& sum : work.all<DaySum>(queries::merchant_paid, scopes, query.body, from, to, query.from, query.to)) {
        row(sum).paid = sum.count;
        row(sum).paid_fen = sum.fen;
    }
    for (const auto& sum : work.all<DaySum>(queries::merchant_returned, scopes, query.body, from, to, query.from, query.to)) {
        row(sum).back = sum.count;
        row(sum).back_fen = sum.fen;
    }
    std::map<std::string, MerchantHead> heads;
    for (auto& head : work.all<MerchantHead>(queries::merchants_below, scopes, query.body)) heads.emplace(head.merchant, head);
    std::vector<MerchantDayRow> rows;
    for (auto& [key, one] : found) {
        one.net_fen = one.paid_fen - one.back_fen;
        if (const auto head = heads.find(one.merchant); head != heads.end()) {
            one.account_name = head->second.account_name;
            one.schools = head->second.schools;
        }
        rows.push_back(std::move(one));
    }
    std::ranges::reverse(rows);
    return rows;
}

std::string key_of(const MerchantDayRow& row) { return row.day.to_string() + "|" + row.merchant; }

}  // namespace

Result<http::Page<MerchantDayRow>> find_merchant_days(Work& work, const FindMerchantDays& query) {
    if (query.from > query.to || query.from.plus_days(longest_days) <= query.to)
        return Problem{Code::invalid, "period-invalid", "起止日期不对：开始不晚于结束，最长 92 天", "the period is wrong: it begins before it ends and has 92 days at most",
                       {{"to", "out-of-range", "不早于开始日期，最长 92 天"}}};
    const auto rows = rows_of(work, query);
    auto first = rows.begin();
    if (query.cursor) first = std::ranges::find_if(rows, [&](const auto& row) { return key_of(row) < *query.cursor; });
    const auto count = std::min<std::ptrdiff_t>(page_size(query.limit), rows.end() - first);
    http::Page<MerchantDayRow> page;
    page.items.assign(first, first + count);
    if (first + count != rows.end()) page.next = key_of(page.items.back());
    page.total = static_cast<std::int64_t>(rows.size());
    return page;
}

}  // namespace luoshi::fees::payments
