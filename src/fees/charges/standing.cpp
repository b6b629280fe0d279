// Bills as later rooms see them, and what they note on them.
#include "fees/charges/api.hpp"
#include "fees/charges/counts/measures.hpp"
#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {
namespace {

BillHead head_from(const storage::Row& row) {
    return {.id = row.get<BillId>(0),
            .school = row.get<BodyId>(1),
            .pupil = row.get<PupilId>(2),
            .plan = row.get<PlanId>(3),
            .serial = row.get<int>(4),
            .due = Money::fen(row.get<std::int64_t>(5)),
            .paid = Money::fen(row.get<std::int64_t>(6)),
            .waived = Money::fen(row.get<std::int64_t>(7)),
            .billed_at = row.get<Instant>(8),
            .cancelled = row.get<bool>(9)};
}

template <class... Args>
std::vector<BillHead> heads(Work& work, const storage::Query& query, const Args&... args) {
    std::vector<BillHead> all;
    work.each(query, [&](const storage::Row& row) { all.push_back(head_from(row)); }, args...);
    return all;
}

}  // namespace

std::optional<BillHead> find_bill(Work& work, std::string_view county, BillId id) {
    const auto found = heads(work, queries::bill_head, county, id);
    if (found.empty()) return std::nullopt;
    return found.front();
}

std::vector<BillHead> bills_of_pupil(Work& work, std::string_view county, PupilId pupil) { return heads(work, queries::bills_of_pupil, county, pupil); }

std::vector<BillHead> open_bills_of_school(Work& work, std::string_view county, BodyId school) {
    return heads(work, queries::open_bills_of_school, county, school);
}

std::int64_t bills_of_plan(Work& work, const catalogue::PlanLine& plan) {
    std::int64_t bills = 0;
    work.each(queries::fees_of_plan, [&](const storage::Row& row) { bills = row.get<std::int64_t>(1); }, plan.county, plan.id, plan.school);
    return bills;
}

Result<Nothing> note_paid(Work& work, BillId bill, Money amount) {
    const auto head = find_bill(work, work.county(), bill);
    if (!head) return Problem{Code::missing, "no-such-bill", "没有这张账单", "there is no such bill"};
    if (head->cancelled) return Problem{Code::conflict, "bill-cancelled", "这张账单已作废，不能再收款", "this bill was cancelled: nothing can be paid on it"};
    if (amount > head->open() || work.run(queries::add_paid, work.county(), bill, amount.in_fen()).rows() == 0) {
        return Problem{Code::conflict, "more-than-due", "金额超过这张账单未付的 " + head->open().yuan() + " 元，多出的部分请挂到待查款项",
                       "more than the " + head->open().yuan() + " yuan open on this bill; park the rest as unknown money"};
    }
    tally::add(work, head->school, counts::paid, work.today(), amount.in_fen());
    return Nothing{};
}

Result<Nothing> note_unpaid(Work& work, BillId bill, Money amount) {
    const auto head = find_bill(work, work.county(), bill);
    if (!head) return Problem{Code::missing, "no-such-bill", "没有这张账单", "there is no such bill"};
    if (amount > head->paid || work.run(queries::add_paid, work.county(), bill, (-amount).in_fen()).rows() == 0) {
        return Problem{Code::conflict, "more-than-paid", "这张账单只收到 " + head->paid.yuan() + " 元，不能冲回更多",
                       "only " + head->paid.yuan() + " yuan came in on this bill"};
    }
    tally::add(work, head->school, counts::paid, work.today(), -amount.in_fen());
    return Nothing{};
}

}  // namespace luoshi::fees::charges
