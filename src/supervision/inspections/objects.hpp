// The two lists, as they are at this moment: schools in range with their risk, and who must not go where.
#pragma once
#include "supervision/inspections/drawing/drawing.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {

struct Lists {
    std::vector<InspectionObject> objects;  // by code
    std::vector<InspectionStratum> strata;  // high, mid, low
    drawing::List list;
};
std::vector<InspectionObject> objects_of(Work& work, const PlanHead& plan);
std::vector<InspectionStratum> strata_of(const InspectionPlanContent& content, const std::vector<InspectionObject>& objects);
Lists lists_of(Work& work, const PlanHead& plan, DrawId draw);
RiskFacts facts_of_school(Work& work, const std::string& county, BodyId office, const org::BodyLine& school);

// Own unit, what was declared (former employers until their day), and whoever inspected it last time.
struct AvoidRule {
    std::map<BodyId, std::set<org::PersonId>> last_there;  // by school
    std::map<BodyId, std::string> path_of;                 // of declared bodies and the units of posts
    Date day;
};
bool must_avoid(const InspectorRow& inspector, BodyId unit, BodyId school, std::string_view school_path, const AvoidRule& rule);
AvoidRule avoid_rule(Work& work, const std::string& county, BodyId office, const std::vector<InspectorRow>& inspectors);
BodyId unit_of(Work& work, const InspectorRow& inspector);

}  // namespace luoshi::supervision::inspections
