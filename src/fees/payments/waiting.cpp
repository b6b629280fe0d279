#include "fees/payments/api.hpp"
#include "fees/payments/queries.hpp"

namespace luoshi::fees::payments {
namespace {

constexpr WaitingKind kinds[] = {{"match_money", "认领", "笔不明款项", "payments to match", "/unknown-money"}};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may(permissions::take, actor.body_path)) return {};
    const auto school = org::find_body(work, *actor.body);
    if (!school || school->kind != org::BodyKind::school) return {};
    return waiting_of(work.all<WaitingRow>(queries::waiting, school->county, school->id), kinds);
}

}  // namespace luoshi::fees::payments
