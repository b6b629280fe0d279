#include "fees/charges/body_ahead.hpp"

#include <fmt/format.h>

#include "fees/charges/api.hpp"

namespace luoshi::fees::charges {
namespace {

bool school_ends(org::ChangeKind change) {
    return change == org::ChangeKind::merge_into || change == org::ChangeKind::close || change == org::ChangeKind::moved_to;
}

}  // namespace

std::vector<org::BodyHolding> bills_ahead(Work& work, const org::BodyAhead& ahead) {
    if (ahead.body.kind != org::BodyKind::school || !school_ends(ahead.change)) return {};
    const auto bills = open_bills_of_school(work, ahead.body.county, ahead.body.id);
    if (bills.empty()) return {};
    std::int64_t open_fen = 0;
    for (const auto& bill : bills) open_fen += bill.open().in_fen();
    const auto yuan = Money::fen(open_fen).yuan();
    return {{"bills", static_cast<std::int64_t>(bills.size()),
             fmt::format("{} 张账单还有 {} 元未收：账单和账目留在本校名下，合并后由接收学校的财务继续办理", bills.size(), yuan),
             fmt::format("{} bills with {} yuan are open: bills and books stay in this school's name, and after a merger the finance of the school that goes on handles them",
                         bills.size(), yuan),
             {}}};
}

}  // namespace luoshi::fees::charges
