// What the books say before their school ends. A merger stops at nothing: the school that goes on pays what is owed. A school that ends alone leaves nobody who could.
#include <fmt/format.h>

#include "fees/closing/api.hpp"
#include "fees/journal/api.hpp"

namespace luoshi::fees::closing {
namespace {

using journal::Account;

struct Left {
    Money held;  // where money lies
    Money owed;  // to families, or of unknown purpose
};
void add_books(Work& work, const org::BodyLine& school, Fund fund, Left& left) {
    for (const auto& one : journal::sums_of(work, school.county, journal::last_books(work, school.county, school.id, fund))) {
        switch (one.account) {
            case Account::counter:
            case Account::bank:
            case Account::treasury:
            case Account::online: left.held += one.after(); break;
            case Account::refunds_due:
            case Account::unknown_money:
            case Account::unsettled: left.owed -= one.after(); break;
            default: break;
        }
    }
}
// With what schools left that merged into it before: whoever answers for it answers for them.
Left left_in_books(Work& work, const org::BodyLine& school) {
    Left left;
    for (const auto& one : org::with_absorbed(work, school.path)) {
        for (const auto fund : {Fund::service, Fund::agency}) add_books(work, one, fund, left);
    }
    return left;
}

bool ends_alone(org::ChangeKind change) { return change == org::ChangeKind::close || change == org::ChangeKind::moved_to; }

}  // namespace

std::vector<org::BodyHolding> money_ahead(Work& work, const org::BodyAhead& ahead) {
    if (ahead.body.kind != org::BodyKind::school || (!ends_alone(ahead.change) && ahead.change != org::ChangeKind::merge_into)) return {};
    const auto left = left_in_books(work, ahead.body);
    if (left.held == Money{} && left.owed == Money{}) return {};
    const auto held = left.held.yuan(), owed = left.owed.yuan();
    if (!ends_alone(ahead.change)) {
        return {{"money", 1, fmt::format("账上有 {} 元，其中 {} 元是应退的、来路不明的或还没有结算的：由接收学校的财务在本校名下办完，再把余额结转到接收学校", held, owed),
                 fmt::format("its books hold {} yuan, of which {} are due to families, of unknown purpose or not settled: the finance of the school that goes on deals with that in this "
                             "school's name and then carries the rest over",
                             held, owed),
                 {}}};
    }
    if (left.owed == Money{}) {
        return {{"money", 1, fmt::format("账上还有 {} 元：学校终止后没有人能动用，请先按主管部门的意见处理，或登记为并入接收的学校", held),
                 fmt::format("its books hold {} yuan: once the school is closed nobody can use it; deal with it as the bureau says first, or record a merger", held),
                 {}}};
    }
    return {{"money", 1, fmt::format("账上还有 {} 元是应退的、来路不明的或还没有结算的：学校终止后没有人能退给家长。请先结算、退还、认领，或登记为并入接收的学校", owed),
             fmt::format("its books hold {} yuan that are due to families, of unknown purpose or not settled: once the school is closed nobody can pay them back. Settle, pay back and "
                         "match first, or record a merger",
                         owed),
             "families-money-here"}};
}

}  // namespace luoshi::fees::closing
