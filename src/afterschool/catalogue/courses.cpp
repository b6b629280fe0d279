#include <fmt/format.h>
#include <algorithm>

#include "afterschool/catalogue/agreed.hpp"
#include "afterschool/catalogue/assistants.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/price_unit.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/screen.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/teachers.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

Problem invalid(std::string field, std::string slug, std::string detail, std::string detail_en) {
    return {
        Code::invalid, "invalid-course", detail, std::move(detail_en), {{std::move(field), std::move(slug), detail}}};
}

Result<Nothing> check_words(const CourseContent& course) {
    TRY_DO(require_words("name", course.name, 50, "课程名称"));
    TRY_DO(require_words("item", course.item, 50, "项目"));
    TRY_DO(require_words("aims", course.aims, 2000, "课程目标"));
    TRY_DO(require_words("safety", course.safety, 2000, "安全说明"));
    TRY_DO(require_words("price_basis", course.price_basis, 300, "价格依据"));
    if (characters(course.materials) > 2000)
        return invalid("materials", "too-long", "所用材料请控制在 2000 字以内", "the text on materials is too long");
    return Nothing{};
}

Result<Nothing> check_numbers(const CourseContent& course, const PlanHead& head) {
    const auto allowed = compulsory_grades(head.stage);
    if (course.grades.empty()) return invalid("grades", "required", "请选择年级", "choose grades");
    for (const int grade : course.grades) {
        if (std::ranges::find(allowed, grade) == allowed.end()) {
            return invalid("grades", "grade-not-here", fmt::format("本校义务教育阶段没有 {} 年级", grade),
                           "the school has no such grade of compulsory education");
        }
    }
    if (course.places_min < 0 || course.places_max < 1 || course.places_min > course.places_max ||
        course.places_max > 5000) {
        return invalid("places_max", "places", "名额上限至少 1，且不小于开班下限",
                       "at least one place, and no fewer than the minimum");
    }
    if (course.price_fen < 0 || course.price_fen > 100'000)
        return invalid("price_fen", "price", "价格应在 0 到 1000 元之间",
                       "a price from 0 to 1000 yuan");
    if (course.listing.has_value() != course.outside_item.has_value()) {
        return invalid("outside_item", "required", "校外机构课程要选择名单上的项目",
                       "a course by an outside body names an item on the list");
    }
    return Nothing{};
}

// A course may be written down before the contract is signed (the checks of the plan ask for it), but not after the last one is over.
Result<Nothing> check_contract(Work& work, const CourseContent& course, const PlanHead& head) {
    const auto agreed = agreed_on(agreed_of_school(work, head.county, head.school), *course.listing, *course.outside_item);
    if (agreed.empty()) return Nothing{};
    const auto last = std::ranges::max_element(agreed, {}, &AgreedRow::until);
    if (last->until >= work.today()) return Nothing{};
    const auto words = fmt::format("与这家机构的合同 {} 已于 {} 到期，请先续签并在“机构合同”登记", last->number, last->until.to_string());
    return Problem{Code::conflict,
                   "contract-over",
                   words,
                   fmt::format("contract {} with this body ran out on {}; enter a new one first", last->number, last->until.to_string()),
                   {{"listing", "contract-over", words}}};
}

// A body whose licence or period ran out opens no new course (checklist A8).
Result<Nothing> check_outside(Work& work, const CourseContent& course, const PlanHead& head) {
    if (!course.listing) return Nothing{};
    bool offered = false;
    work.each(
        queries::offers_of_county,
        [&](const storage::Row& row) {
            offered = offered ||
                      (row.get<ListingId>(0) == *course.listing && row.get<std::string>(2) == *course.outside_item);
        },
        head.county, work.today());
    if (offered) return check_contract(work, course, head);
    return Problem{Code::conflict,
                   "outside-body-not-valid",
                   "这家机构或项目今天不在名单内、证照已到期或年检不合格，不能新开课程",
                   "the body or item is not on the list today, its licence ran out, or it failed its annual check: no new courses",
                   {{"listing", "outside-body-not-valid", "请从名单中选择有效的机构和项目"}}};
}

Result<Nothing> check_room(Work& work, const CourseContent& course, const PlanHead& head) {
    if (!course.room) return Nothing{};
    for (const auto& room : work.all<SchoolRoomView>(queries::rooms_of_school, head.county, head.school)) {
        if (room.id != *course.room) continue;
        if (!room.in_use)
            return invalid("room", "room-out-of-use", "教室“" + room.name + "”已停用", "the room is out of use");
        return Nothing{};
    }
    return invalid("room", "no-such-room", "本校没有这间教室", "the school has no such room");
}

Result<Nothing> check_teacher(Work& work, const CourseContent& course, const PlanHead& head) {
    if (!course.teacher) return Nothing{};
    const auto teacher = work.one<TeacherRow>(queries::teacher_by_id, head.county, *course.teacher);
    if (!teacher || teacher->school != head.school)
        return invalid("teacher", "no-such-teacher", "本校名单上没有这位教师", "the school has no such teacher");
    const auto view = teacher_view(*teacher, work.today());
    if (view.fit) return Nothing{};
    return Problem{Code::conflict,
                   "teacher-not-fit",
                   "“" + view.name + "”不能排课：" + view.fit_words,
                   "this person cannot be put on a roster: " + view.fit_words_en,
                   {{"teacher", "teacher-not-fit", view.fit_words}}};
}

// Same words as the keys one_course_in_a_room_at_a_time and one_course_of_a_teacher_at_a_time.
Result<Nothing> check_clash(const std::vector<CourseRow>& courses, CourseId self, const CourseContent& course) {
    for (const auto& other : courses) {
        if (other.id == self || other.slot != course.slot || other.state == CourseState::stopped) continue;
        if (course.room && other.room == course.room) {
            return Problem{Code::conflict,
                           "room-taken",
                           "这个时段教室已被“" + other.name + "”使用",
                           "the room is taken in this slot",
                           {{"room", "room-taken", "已被“" + other.name + "”使用"}}};
        }
        if (course.teacher && other.teacher == course.teacher) {
            return Problem{Code::conflict,
                           "teacher-taken",
                           "这个时段教师已任教“" + other.name + "”",
                           "the teacher has another course in this slot",
                           {{"teacher", "teacher-taken", "已任教“" + other.name + "”"}}};
        }
    }
    return Nothing{};
}

Result<Nothing> check_course(Work& work, const CourseContent& course, const PlanHead& head, CourseId self) {
    TRY_DO(check_words(course));
    TRY_DO(check_numbers(course, head));
    const auto slots = load_slots(work, head.county, head.id);
    if (std::ranges::find(slots, course.slot, &SlotRow::code) == slots.end())
        return invalid("slot", "no-such-slot", "方案里没有这个时段，请先设时段",
                       "the plan has no such slot; set slots first");
    TRY_DO(check_room(work, course, head));
    TRY_DO(check_teacher(work, course, head));
    TRY_DO(check_outside(work, course, head));
    const auto courses = load_courses(work, head.county, head.id);
    TRY_DO(check_clash(courses, self, course));
    return check_assistants(work, head, courses, self, course);
}

std::vector<ScreenHit> screen(const CourseContent& course) {
    const std::pair<std::string_view, std::string_view> fields[] = {{"name", course.name},
                                                                    {"item", course.item},
                                                                    {"aims", course.aims},
                                                                    {"materials", course.materials},
                                                                    {"safety", course.safety}};
    return screen_text(fields);
}

CourseContent content_of(const CourseRow& row, const std::vector<AssistantRow>& assistants) {
    CourseContent content{row.kind, row.activity,  row.name,    row.item,    numbers_of(row.grades), row.places_min, row.places_max,
                          row.slot, row.room,      row.teacher, row.listing, row.outside_item,       row.price_fen,  row.price_basis,
                          row.aims, row.materials, row.safety,  {}};
    for (const auto& assistant : assistants_in(assistants, row.id)) content.assistants.push_back(assistant.teacher);
    return content;
}

// The order in which assistants are named says nothing.
std::string same_content(CourseContent content) {
    std::ranges::sort(content.assistants);
    return json::to_json(content);
}

Result<CourseDetail> detail(Work& work, CourseId id) { return show_course(work, {id}); }

}  // namespace

Result<CourseDetail> show_course(Work& work, const OneCourse& command) {
    TRY(const CourseRow row, find_course_row(work, command.id));
    const auto head = work.one<PlanHead>(queries::plan_by_id, row.plan).value();
    if (!work.actor().may(permissions::read, head.path)) return no_such_course();
    return CourseDetail{course_view(row, head, work.actor(), load_assistants(work, row.county, row.plan), base_by_day(work, head)),
                        row.county,
                        {head.school, head.school_name, head.path},
                        work.all<CoursePrice>(queries::prices_of_course, row.county, row.id)};
}

Result<CourseDetail> add_course(Work& work, const AddCourse& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.plan, permissions::plan));
    if (const auto earlier = work.one<CourseRow>(queries::course_by_id, command.id)) {
        if (earlier->plan == command.plan && same_content(content_of(*earlier, load_assistants(work, earlier->county, earlier->plan))) == same_content(command.course))
            return detail(work, command.id);
        return id_taken();
    }
    TRY_DO(require_move(head, PlanMove::change_offer));
    const auto& course = command.course;
    TRY_DO(check_course(work, course, head, command.id));
    const auto hits = screen(course);
    work.run(queries::insert_course, head.county, command.id, head.id, head.school, course.kind, course.activity,
             course.name, course.item, mask_of(course.grades), course.places_min, course.places_max, course.slot,
             course.room, course.teacher, course.listing, course.outside_item, course.price_fen, course.price_basis,
             course.aims, course.materials, false, course.safety,
             hits.empty() ? ScreenState::clear : ScreenState::waiting, hits, actor_key(work.actor()));
    write_assistants(work, head, command.id, course);
    TRY_DO(refresh_offer(work, head));
    work.record("catalogue.add_course", "course", command.id.to_string(),
                json::value{{"plan", head.id.to_string()}, {"price_fen", course.price_fen}});
    return detail(work, command.id);
}

Result<CourseDetail> edit_course(Work& work, const EditCourse& command) {
    TRY(const CourseRow row, find_course_row(work, command.id));
    auto plan = find_plan_for_step(work, row.plan, permissions::plan);
    if (!plan) return plan.error().code == Code::missing ? no_such_course() : plan.error();
    const PlanHead& head = *plan;
    TRY_DO(require_version(command.if_match, row.version));
    TRY_DO(require_move(head, PlanMove::change_offer));
    const auto& course = command.course;
    TRY_DO(check_course(work, course, head, command.id));
    const auto hits = screen(course);
    work.run(queries::delete_course_assistants, head.county, command.id);
    work.run(queries::update_course, head.county, command.id, row.version, course.kind, course.activity, course.name,
             course.item, mask_of(course.grades), course.places_min, course.places_max, course.slot, course.room,
             course.teacher, course.listing, course.outside_item, course.price_fen, course.price_basis, course.aims,
             course.materials, course.safety, hits.empty() ? ScreenState::clear : ScreenState::waiting, hits,
             actor_key(work.actor()));
    write_assistants(work, head, command.id, course);
    TRY_DO(refresh_offer(work, head));
    work.record("catalogue.edit_course", "course", command.id.to_string(),
                json::value{{"price_fen", course.price_fen}});
    return detail(work, command.id);
}

Result<PlanStep> remove_course(Work& work, const StepCourse& command) {
    TRY(const CourseRow row, find_course_row(work, command.id));
    auto plan = find_plan_for_step(work, row.plan, permissions::plan);
    if (!plan) return plan.error().code == Code::missing ? no_such_course() : plan.error();
    TRY_DO(require_version(command.if_match, row.version));
    TRY_DO(require_move(*plan, PlanMove::change_offer));
    work.run(queries::delete_course_assistants, row.county, row.id);
    work.run(queries::delete_course, row.county, row.id, row.version);
    TRY_DO(refresh_offer(work, *plan));
    work.record("catalogue.remove_course", "course", row.id.to_string(), json::value{{"name", row.name}});
    return step_of(work, row.plan);
}

}  // namespace luoshi::afterschool::catalogue
