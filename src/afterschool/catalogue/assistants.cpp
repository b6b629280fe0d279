#include "afterschool/catalogue/assistants.hpp"

#include <algorithm>

#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/teachers.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::size_t assistants_max = 20;

Problem not_this_one(Code code, std::string slug, std::string words, std::string words_en) {
    return {code, slug, words, std::move(words_en), {{"assistants", slug, words}}};
}

// Same words as the key one_course_of_an_assistant_at_a_time and the check adult_of_two_courses_at_a_time.
Result<Nothing> check_free(const TeacherRow& person, const std::vector<CourseRow>& courses, const std::vector<AssistantRow>& assistants, CourseId self,
                           const std::string& slot) {
    const auto busy = [&](const std::string& course, std::string_view does, std::string_view does_en) {
        return not_this_one(Code::conflict, "assistant-taken", "这个时段“" + person.name + "”已在“" + course + "”" + std::string(does) + "，请另选协助人员",
                            person.name + " " + std::string(does_en) + " " + course + " in this slot; choose another assistant");
    };
    for (const auto& other : courses) {
        if (other.id == self || other.slot != slot || other.state == CourseState::stopped) continue;
        if (other.teacher == person.id) return busy(other.name, "任教", "teaches");
    }
    for (const auto& row : assistants) {
        if (row.course == self || row.slot != slot || row.teacher != person.id) continue;
        const auto other = std::ranges::find(courses, row.course, &CourseRow::id);
        return busy(other == courses.end() ? std::string() : other->name, "协助", "assists in");
    }
    return Nothing{};
}

// Whoever teaches a course now must not assist in another one at that time.
Result<Nothing> check_teacher_assists_nowhere(const std::vector<CourseRow>& courses, const std::vector<AssistantRow>& assistants, CourseId self,
                                              const CourseContent& course) {
    for (const auto& row : assistants) {
        if (!course.teacher || row.course == self || row.slot != course.slot || row.teacher != *course.teacher) continue;
        const auto other = std::ranges::find(courses, row.course, &CourseRow::id);
        const auto name = other == courses.end() ? std::string() : other->name;
        return Problem{Code::conflict,
                       "teacher-taken",
                       "这个时段教师已协助“" + name + "”，请另选教师",
                       "the teacher assists in " + name + " in this slot; choose another one",
                       {{"teacher", "teacher-taken", "已协助“" + name + "”"}}};
    }
    return Nothing{};
}

Result<Nothing> check_one(Work& work, const PlanHead& head, TeacherId id, const CourseContent& course) {
    if (course.teacher == id)
        return not_this_one(Code::invalid, "assistant-teaches", "任课教师不用再列为协助人员", "the teacher of the course is no assistant of it");
    if (std::ranges::count(course.assistants, id) > 1)
        return not_this_one(Code::invalid, "named-twice", "同一名协助人员只列一次", "name each assistant once");
    const auto person = work.one<TeacherRow>(queries::teacher_by_id, head.county, id);
    if (!person || person->school != head.school)
        return not_this_one(Code::invalid, "no-such-teacher", "本校名单上没有这位协助人员，请从名单中选择",
                            "the school has no such person; choose from its list");
    const auto view = teacher_view(*person, work.today());
    if (view.fit) return Nothing{};
    return not_this_one(Code::conflict, "assistant-not-fit", "“" + view.name + "”不能排课：" + view.fit_words,
                        view.name + " cannot be put on a roster: " + view.fit_words_en);
}

}  // namespace

std::vector<AssistantRow> load_assistants(Work& work, std::string_view county, PlanId plan) {
    return work.all<AssistantRow>(queries::course_assistants_of_plan, county, plan);
}

std::vector<AssistantRow> assistants_in(std::span<const AssistantRow> of_plan, CourseId course) {
    std::vector<AssistantRow> rows;
    std::ranges::copy_if(of_plan, std::back_inserter(rows), [&](const AssistantRow& row) { return row.course == course; });
    return rows;
}

std::vector<CourseAssistant> assistant_views(std::span<const AssistantRow> of_plan, CourseId course) {
    std::vector<CourseAssistant> views;
    for (const auto& row : assistants_in(of_plan, course)) views.push_back({row.teacher, row.name, row.kind});
    return views;
}

Result<Nothing> check_assistants(Work& work, const PlanHead& head, const std::vector<CourseRow>& courses, CourseId self,
                                 const CourseContent& course) {
    if (course.assistants.size() > assistants_max)
        return not_this_one(Code::invalid, "too-many", "一门课程最多列 20 名协助人员", "a course has at most 20 assistants");
    const auto assistants = load_assistants(work, head.county, head.id);
    TRY_DO(check_teacher_assists_nowhere(courses, assistants, self, course));
    for (const auto id : course.assistants) {
        TRY_DO(check_one(work, head, id, course));
        TRY_DO(check_free(work.one<TeacherRow>(queries::teacher_by_id, head.county, id).value(), courses, assistants, self, course.slot));
    }
    return Nothing{};
}

void write_assistants(Work& work, const PlanHead& head, CourseId course, const CourseContent& content) {
    for (const auto id : content.assistants) work.run(queries::insert_course_assistant, head.county, course, id, head.id, head.school, content.slot);
}

}  // namespace luoshi::afterschool::catalogue
