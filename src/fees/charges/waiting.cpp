#include "fees/charges/api.hpp"
#include "fees/charges/queries.hpp"
#include "org/api.hpp"

namespace luoshi::fees::charges {
namespace {

constexpr WaitingKind kinds[] = {{"open_reliefs", "处理", "项没能算成的调减", "reliefs that could not be reckoned", "/fees"}};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may(permissions::bill, actor.body_path)) return {};
    const auto school = org::find_body(work, *actor.body);
    if (!school || school->kind != org::BodyKind::school) return {};
    return waiting_of(work.all<WaitingRow>(queries::waiting, school->county, school->id), kinds);
}

}  // namespace luoshi::fees::charges
