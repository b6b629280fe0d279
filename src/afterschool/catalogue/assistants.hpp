// Further adults of a course beside its teacher (协助人员), as rows.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {

// In the order of queries/course_assistants_of_plan.sql.
struct AssistantRow {
    CourseId course;
    std::string slot;
    TeacherId teacher;
    std::string name;
    TeacherKind kind = TeacherKind::own;
    bool active = true;
    std::optional<Date> vetting_until;
    std::optional<Date> health_until;
    std::optional<Date> contract_until;
};
BOOST_DESCRIBE_STRUCT(AssistantRow, (), (course, slot, teacher, name, kind, active, vetting_until, health_until, contract_until))

std::vector<AssistantRow> load_assistants(Work& work, std::string_view county, PlanId plan);  // by name
std::vector<AssistantRow> assistants_in(std::span<const AssistantRow> of_plan, CourseId course);
std::vector<CourseAssistant> assistant_views(std::span<const AssistantRow> of_plan, CourseId course);

// Refuses whoever is named twice or teaches the course, is not the school's or has no valid proofs, or is busy in the slot.
Result<Nothing> check_assistants(Work& work, const PlanHead& head, const std::vector<CourseRow>& courses, CourseId self,
                                 const CourseContent& course);
// Of a course that has none yet, or none any more: they stand behind its slot, so whoever changes a course takes them away
// before and writes them anew.
void write_assistants(Work& work, const PlanHead& head, CourseId course, const CourseContent& content);

}  // namespace luoshi::afterschool::catalogue
