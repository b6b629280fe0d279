#include "supervision/evaluation/evidence.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "supervision/checks/api.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/evaluation/circulars.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/rectification/api.hpp"

namespace luoshi::supervision::evaluation {
namespace {

struct Period {
    Date from, until;
};
using Look = Evidence (*)(Work&, const org::BodyLine&, const Period&);

// The desk's list of a room, standing on the body.
std::string rows_at(std::string_view page, const org::BodyLine& body) { return fmt::format("{}?body={}", page, body.id.to_string()); }

Evidence cases_of(Work& work, const org::BodyLine& body, const Period& period, std::string_view name, auto&& counts) {
    std::int64_t open = 0, closed = 0;
    for (const auto& one : checks::count_cases(work, body.path, period.from, period.until)) {
        if (!counts(one.rule)) continue;
        open += one.open + one.ordered;
        closed += one.closed + one.explained;
    }
    return {std::string(name), fmt::format("规则检查：未了结 {} 件，已了结 {} 件", open, closed), fmt::format("checks: {} cases open, {} done", open, closed),
            rows_at("/check-cases", body)};
}

Evidence cases(Work& work, const org::BodyLine& body, const Period& period) {
    return cases_of(work, body, period, "checks.cases", [](std::string_view) { return true; });
}
Evidence voluntary(Work& work, const org::BodyLine& body, const Period& period) {
    static const std::set<std::string_view> rules = {"full_sign_up", "identical_refusals", "zero_leaves", "bill_before_consent", "consent_after_payment"};
    return cases_of(work, body, period, "checks.voluntary", [](std::string_view rule) { return rules.contains(rule); });
}
Evidence money(Work& work, const org::BodyLine& body, const Period& period) {
    static const std::set<std::string_view> rules = {"over_cap", "refund_overdue", "price_without_valid_basis", "uneven_price_same_grade", "no_fee_notice", "unknown_money_old"};
    return cases_of(work, body, period, "checks.money", [](std::string_view rule) { return rules.contains(rule); });
}
Evidence complaints_of(Work& work, const org::BodyLine& body, const Period& period) {
    std::int64_t received = 0, open = 0, upheld = 0, overdue = 0;
    for (const auto& one : complaints::count_complaints(work, body.path, period.from, period.until)) {
        received += one.received;
        open += one.open;
        upheld += one.upheld;
        overdue += one.overdue;
    }
    return {"complaints.all", fmt::format("投诉 {} 件：属实 {} 件，未办结 {} 件（超期 {} 件）", received, upheld, open, overdue),
            fmt::format("{} complaints: {} upheld, {} open ({} overdue)", received, upheld, open, overdue), rows_at("/complaints", body)};
}
Evidence inspected(Work& work, const org::BodyLine& body, const Period& period) {
    const auto count = inspections::count_inspections(work, body.path, period.from, period.until);
    return {"inspections.findings", fmt::format("检查 {} 次，发现问题 {} 个，其中 {} 个未了结", count.inspected, count.findings, count.open_findings),
            fmt::format("{} inspections, {} findings, {} of them open", count.inspected, count.findings, count.open_findings),
            rows_at("/inspections/tasks", body)};
}
Evidence rectified(Work& work, const org::BodyLine& body, const Period& period) {
    std::int64_t closed = 0, late = 0, open = 0;
    for (const auto& order : rectification::orders_below(work, body.path, period.from, period.until)) {
        if (order.state == rectification::OrderState::withdrawn) continue;
        if (!order.closed_at) ++open;
        else if (order.closed_at->date() > order.due) ++late;
        else ++closed;
    }
    return {"rectification.orders", fmt::format("整改令：按期销号 {} 件，逾期销号 {} 件，未销号 {} 件", closed, late, open),
            fmt::format("rectification: {} closed in time, {} late, {} open", closed, late, open), rows_at("/rectification", body)};
}

// In the order of queries/criticisms_of.sql.
struct Criticism {
    std::string county;
    CircularId id;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(Criticism, (), (county, id, number))

Evidence criticised(Work& work, const org::BodyLine& body, const Period& period) {
    const auto midnight = [](Date day) { return Instant::parse(day.to_string() + "T00:00:00+08:00").value(); };
    const auto list = work.all<Criticism>(queries::criticisms_of, body.id, midnight(period.from), midnight(period.until), term_over);
    if (list.empty()) return {"circulars.criticism", "通报批评：没有", "circulars: not criticised", rows_at("/circulars", body)};
    std::string numbers;
    for (const auto& one : list) numbers += (numbers.empty() ? "" : "、") + one.number;
    // One leads to the circular itself, which names the order.
    const auto rows = list.size() == 1 ? fmt::format("/circulars/{}/{}", list[0].county, list[0].id.to_string()) : rows_at("/circulars", body);
    return {"circulars.criticism", fmt::format("被通报批评 {} 次：{}", list.size(), numbers), fmt::format("criticised in {} circulars: {}", list.size(), numbers), rows};
}

struct Source {
    EvidenceSource source;
    Look look;
};
constexpr Source sources[] = {
    {{"checks.cases", "规则检查线索", "cases found by the checks"}, cases},
    {{"checks.voluntary", "自愿参加方面的检查线索", "cases about voluntariness"}, voluntary},
    {{"checks.money", "收费退费方面的检查线索", "cases about money"}, money},
    {{"complaints.all", "投诉办理", "complaints"}, complaints_of},
    {{"inspections.findings", "检查发现的问题", "findings of inspections"}, inspected},
    {{"rectification.orders", "整改销号", "rectification orders"}, rectified},
    {{"circulars.criticism", "被通报批评", "criticised in circulars"}, criticised},
};

}  // namespace

std::vector<EvidenceSource> evidence_sources() {
    std::vector<EvidenceSource> list;
    for (const auto& one : sources) list.push_back(one.source);
    return list;
}

std::vector<Evidence> evidence_for(Work& work, const scoring::Sheet& sheet, const org::BodyLine& body, Date from, Date until) {
    std::vector<Evidence> list;
    for (const auto& one : sources) {
        const auto names = [&](const auto& line) { return line.automatic == one.source.name; };
        const bool named = std::ranges::any_of(sheet.items, names) || std::ranges::any_of(sheet.deductions, names) || std::ranges::any_of(sheet.vetoes, names);
        if (named) list.push_back(one.look(work, body, {from, until}));
    }
    return list;
}

}  // namespace luoshi::supervision::evaluation
