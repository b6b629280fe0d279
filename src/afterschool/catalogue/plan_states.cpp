#include "afterschool/catalogue/plan_states.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct Step {
    PlanState from;
    PlanMove move;
    PlanState to;
};

constexpr Step steps[] = {
    {PlanState::draft, PlanMove::write, PlanState::draft},
    {PlanState::draft, PlanMove::change_offer, PlanState::draft},
    {PlanState::draft, PlanMove::consult, PlanState::consulted},
    {PlanState::draft, PlanMove::end, PlanState::ended},
    {PlanState::consulted, PlanMove::write, PlanState::consulted},
    {PlanState::consulted, PlanMove::change_offer, PlanState::draft},
    {PlanState::consulted, PlanMove::consult, PlanState::consulted},
    {PlanState::consulted, PlanMove::submit, PlanState::submitted},
    {PlanState::consulted, PlanMove::end, PlanState::ended},
    {PlanState::submitted, PlanMove::give_back, PlanState::returned},
    {PlanState::submitted, PlanMove::approve, PlanState::approved},
    {PlanState::submitted, PlanMove::end, PlanState::ended},
    {PlanState::returned, PlanMove::write, PlanState::returned},
    {PlanState::returned, PlanMove::change_offer, PlanState::returned},
    {PlanState::returned, PlanMove::consult, PlanState::consulted},
    {PlanState::returned, PlanMove::submit, PlanState::submitted},
    {PlanState::returned, PlanMove::end, PlanState::ended},
    {PlanState::approved, PlanMove::give_back, PlanState::returned},
    {PlanState::approved, PlanMove::publish, PlanState::published},
    {PlanState::approved, PlanMove::end, PlanState::ended},
    {PlanState::published, PlanMove::end, PlanState::ended},
};

}  // namespace

std::optional<PlanState> after(PlanState state, PlanMove move) {
    for (const auto& step : steps) {
        if (step.from == state && step.move == move) return step.to;
    }
    return std::nullopt;
}

}  // namespace luoshi::afterschool::catalogue
