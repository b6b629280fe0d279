#include <fmt/format.h>
#include <algorithm>
#include <set>

#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/use_cases.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

Problem invalid_slots(std::string field, std::string slug, std::string detail, std::string detail_en) {
    return {
        Code::invalid, "invalid-slots", detail, std::move(detail_en), {{std::move(field), std::move(slug), detail}}};
}

Result<SlotRow> slot_row(const PlanSlot& slot, const std::string& at) {
    const auto starts = TimeOfDay::parse(slot.starts);
    const auto ends = TimeOfDay::parse(slot.ends);
    if (!starts || !ends) return invalid_slots(at, "time", "时间请写成 16:30 的形式", "write times as 16:30");
    if (*starts >= *ends) return invalid_slots(at, "order", "结束时间要晚于开始时间", "the end comes after the start");
    const int days = mask_of(slot.weekdays);
    if (days == 0 || days > 31)
        return invalid_slots(at, "weekdays", "请选择周一至周五中的日子", "choose days from Monday to Friday");
    if (slot.code.empty() || slot.code.size() > 20 || slot.name.empty())
        return invalid_slots(at, "name", "请给时段编号和名称", "give the slot a code and a name");
    if (std::ranges::any_of(slot.code, [](unsigned char one) { return one < 0x20 || one == '"' || one == '\\'; }))
        return invalid_slots(at, "code", "时段编号不能含引号、反斜杠和换行",
                             "the code of a slot holds no quotes, backslashes or line ends");
    if (slot.lessons < 0 || slot.lessons > 4)
        return invalid_slots(at, "lessons", "计费课时为 0 到 4", "0 to 4 chargeable lessons");
    return SlotRow{slot.code, slot.name, days, starts->minutes(), ends->minutes(), slot.lessons};
}

bool overlap(const SlotRow& a, const SlotRow& b) {
    return (a.days & b.days) != 0 && a.starts < b.ends && b.starts < a.ends;
}

// One pupil, one seat in a slot, means one place at a time only because slots never overlap.
Result<std::vector<SlotRow>> slot_rows(const std::vector<PlanSlot>& slots) {
    if (slots.size() > 40) return invalid_slots("slots", "number", "时段最多 40 个", "at most 40 slots");
    std::vector<SlotRow> rows;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const auto at = fmt::format("slots.{}", i);
        TRY(SlotRow row, slot_row(slots[i], at));
        for (const auto& other : rows) {
            if (other.code == row.code)
                return invalid_slots(at, "repeated", "时段编号重复：" + row.code, "the code of a slot is used twice");
            if (overlap(other, row))
                return invalid_slots(at, "overlap", fmt::format("“{}”与“{}”时间重叠，请错开", row.name, other.name),
                                     "two slots overlap; move one of them");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

Result<PlanStep> open_plan(Work& work, const OpenPlan& command) {
    TRY(const SchoolRow school, school_for(work, command.school, permissions::plan));
    if (command.school_year < 2000 || command.school_year > 2999) {
        return Problem{Code::invalid, "invalid-school-year", "学年请写开始的年份，如 2026",
                       "give the year in which the school year begins, such as 2026"};
    }
    if (const auto earlier = work.one<PlanHead>(queries::plan_by_id, command.id)) {
        if (earlier->school == command.school && earlier->school_year == command.school_year &&
            earlier->term == command.term)
            return step_of(work, command.id);
        return id_taken();
    }
    std::optional<PlanId> live;
    work.each(
        queries::plan_line_of_term, [&](const storage::Row& row) { live = row.get<PlanId>(0); }, school.county,
        school.id, command.school_year, command.term);
    if (live)
        return Problem{Code::conflict, "plan-exists", "这个学期已有一份方案，请在其中继续",
                       "there is a plan for this term already; go on in it"};
    work.run(queries::insert_plan, school.county, command.id, school.id, command.school_year, command.term,
             PlanContent{}, offer_digest({}, {}, {}), work.now(), actor_key(work.actor()));
    const auto head = work.one<PlanHead>(queries::plan_by_id, command.id).value();
    add_plan_event(work, head, "opened");
    work.record("catalogue.open_plan", "plan", command.id.to_string());
    return step_of(work, command.id);
}

Result<PlanStep> edit_content(Work& work, const EditContent& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::plan, command.if_match));
    TRY_DO(require_move(head, PlanMove::write));
    json::Faults faults;
    json::for_each_member<PlanContent>([&](auto d) {
        const json::Faults::Step step(faults, d.name);
        if ((command.content.*d.pointer).size() > 9000) faults.add("too-long", "请控制在 3000 字以内");
    });
    if (!faults.none()) return std::move(faults).problem();
    work.run(queries::set_content, head.county, head.id, head.version, command.content);
    work.record("catalogue.edit_plan", "plan", head.id.to_string());
    return step_of(work, head.id);
}

Result<PlanStep> set_slots(Work& work, const SetSlots& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::plan, command.if_match));
    TRY_DO(require_move(head, PlanMove::change_offer));
    const auto lessons_end = TimeOfDay::parse(command.lessons_end);
    if (!lessons_end)
        return invalid_slots("lessons_end", "time", "请填写国家规定课程的结束时间，如 15:30",
                             "say when the lessons of the day end, such as 15:30");
    TRY(const auto rows, slot_rows(command.slots));
    std::set<std::string> used;
    for (const auto& course : load_courses(work, head.county, head.id)) used.insert(course.slot);
    for (const auto& row : rows) used.erase(row.code);
    if (!used.empty()) {
        return Problem{Code::conflict, "slot-in-use", "时段 " + *used.begin() + " 里还有课程，请先把课程移到别的时段",
                       "there are courses in a slot that would go; move them first"};
    }
    for (const auto& old : load_slots(work, head.county, head.id)) {
        if (std::ranges::find(rows, old.code, &SlotRow::code) == rows.end())
            work.run(queries::delete_slot, head.county, head.id, old.code);
    }
    for (const auto& row : rows)
        work.run(queries::put_slot, head.county, head.id, row.code, row.name, row.days, row.starts, row.ends,
                 row.lessons);
    work.run(queries::set_lessons_end, head.county, head.id, lessons_end->minutes());
    TRY_DO(refresh_offer(work, head));
    work.record("catalogue.set_slots", "plan", head.id.to_string(), json::value{{"slots", rows.size()}});
    return step_of(work, head.id);
}

}  // namespace luoshi::afterschool::catalogue
