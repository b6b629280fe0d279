#include "supervision/checks/api.hpp"
#include "supervision/checks/queries.hpp"

namespace luoshi::supervision::checks {
namespace {

constexpr WaitingKind kinds[] = {
    {"decide_cases", "处置", "条检查线索", "cases of the checks to decide", "/check-cases?state=open"},
    {"explain_cases", "说明", "条本校的检查线索", "cases about your school to explain", "/check-cases?state=open"},
};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may_somewhere(permissions::read)) return {};
    const std::string decides = actor.may_somewhere(permissions::decide) ? "yes" : "no";
    const std::string reads = actor.may(permissions::read, actor.body_path) ? "yes" : "no";
    return waiting_of(work.all<WaitingRow>(queries::waiting, *actor.body, decides, reads), kinds);
}

}  // namespace luoshi::supervision::checks
