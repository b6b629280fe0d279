#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>

#include "fees/payments/api.hpp"
#include "fees/refunds/api.hpp"
#include "fees/refunds/queries.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::refunds {
namespace {

constexpr WaitingKind kinds[] = {
    {"order_refunds", "办理", "笔退费", "refunds to order", "/refunds"},
    {"confirm_refunds", "确认", "笔退费到账", "refunds that are on their way", "/refunds"},
    {"unreceived_refunds", "核实", "笔家长说没收到的退费", "refunds noted as arrived that families say are not there", "/refunds?state=done"},
    {"stopped_refunds", "处理", "笔微信支付拒绝、已停下的退费", "refunds that WeChat Pay refuses and that stand still", "/refunds?state=sent"},
};

struct Owed {
    std::string task;
    std::int64_t count = 0;
    Instant since;  // the earliest
    std::int64_t overdue = 0;
};
BOOST_DESCRIBE_STRUCT(Owed, (), (task, count, since, overdue))

std::vector<Waiting> waiting_at(Work& work, const org::BodyLine& school) {
    // Where nobody has set how many days there are, nothing is late.
    const auto allowed = rules::Ruleset::load(work, school.path, work.today()).number("refund.days_max");
    const auto late = allowed ? work.now().plus(-std::chrono::hours{24} * *allowed) : Instant::from_microseconds(0);
    std::vector<WaitingRow> rows;
    for (const auto& owed : work.all<Owed>(queries::waiting, school.county, school.id, late))
        rows.push_back({owed.task, owed.count, allowed ? std::optional(owed.since.date().plus_days(static_cast<int>(*allowed))) : std::nullopt, owed.overdue});
    rows.push_back({"unreceived_refunds", work.one<std::int64_t>(queries::count_not_received, school.county, school.id).value_or(0), std::nullopt, 0});
    rows.push_back({"stopped_refunds", static_cast<std::int64_t>(payments::stopped_returns(work, school.county, school.id).size()), std::nullopt, 0});
    auto list = waiting_of(rows, kinds);
    return school.closed ? left_by(std::move(list), school.name, school.id.to_string()) : list;
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may(permissions::pay, actor.body_path)) return {};
    std::vector<Waiting> all;
    for (const auto& one : org::with_absorbed(work, actor.body_path)) std::ranges::move(waiting_at(work, one), std::back_inserter(all));
    return all;
}

}  // namespace luoshi::fees::refunds
