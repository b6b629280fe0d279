// The notice that would be published now, from the approved plan and what holds on the line of the school.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "fees/disclosure/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::disclosure {

struct PlanFacts {
    PlanId plan;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_code;
    std::string school_path;
    std::string county_name;
    org::Tier tier = org::Tier::town;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    catalogue::PlanState state = catalogue::PlanState::draft;
    std::optional<std::string> approval_document;
    std::optional<Instant> published_at;
};
BOOST_DESCRIBE_STRUCT(PlanFacts, (),
                      (plan, county, school, school_name, school_code, school_path, county_name, tier, school_year, term, state, approval_document,
                       published_at))
std::optional<PlanFacts> find_plan_facts(Work& work, PlanId plan);

struct Draft {
    NoticeContent content;
    std::vector<NoticeObstacle> obstacles;
};
// Never refuses: what keeps the notice from being published is in `obstacles`, in the order in which it should be put right.
Draft draft_of(Work& work, const PlanFacts& plan);

}  // namespace luoshi::fees::disclosure
