// The children of whoever asks, as the way into their enrolment.
#include "afterschool/enrolment/use_cases.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::enrolment {

Result<std::vector<ChildRow>> find_children(Work& work, const NoQuestion&) {
    std::vector<ChildRow> rows;
    if (!work.actor().account) return rows;
    for (const auto& child : pupils::children_of(work, *work.actor().account)) {
        if (child.state != pupils::PupilState::on_roll && child.state != pupils::PupilState::suspended) continue;
        const auto school = org::find_body(work, child.school);
        rows.push_back({child.id, child.county, child.name, child.class_name, school ? school->name : std::string()});
    }
    return rows;
}

}  // namespace luoshi::afterschool::enrolment
