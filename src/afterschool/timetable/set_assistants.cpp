// Who assists in the sessions to come of a course, from a day on or on some days: all of them, or nothing is changed.
#include <fmt/format.h>

#include <algorithm>

#include "afterschool/timetable/moving.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

Problem wrong_assistants(std::string slug, std::string words, std::string words_en) {
    return {Code::invalid, slug, words, std::move(words_en), {{"assistants", slug, words}}};
}

Result<std::vector<AssistantAt>> named_people(Work& work, const catalogue::PlanLine& plan, const SetAssistants& command) {
    if (command.assistants.size() > 20) return wrong_assistants("too-many", "最多安排 20 名协助人员", "at most 20 assistants");
    std::vector<AssistantAt> people;
    for (const auto id : command.assistants) {
        if (std::ranges::find(people, id, &AssistantAt::adult) != people.end())
            return wrong_assistants("named-twice", "同一名协助人员只列一次", "name each assistant once");
        const auto person = catalogue::find_teacher(work, plan.county, id);
        if (!person || person->school != plan.school)
            return wrong_assistants("no-such-teacher", "本校名单上没有这位协助人员，请从名单中选择", "the school has no such person; choose from its list");
        people.push_back({SessionId{}, id, person->name});
    }
    std::ranges::sort(people, {}, &AssistantAt::name);
    return people;
}

struct Helping {
    std::int64_t changed = 0;
    std::set<TeacherId> touched;  // who assists now or did before
    std::string words;
};

// Whoever comes earns the lessons, whoever goes does not.
std::vector<PayEffect> pay_of_assistants(const std::vector<AssistantAt>& before, const std::vector<AssistantAt>& after, int lessons) {
    std::vector<PayEffect> pay;
    const auto add = [&](const std::vector<AssistantAt>& some, const std::vector<AssistantAt>& others, int signed_lessons) {
        for (const auto& one : some) {
            if (std::ranges::find(others, one.adult, &AssistantAt::adult) == others.end()) pay.push_back({one.adult, one.name, signed_lessons});
        }
    };
    if (lessons == 0) return pay;
    add(before, after, -lessons);
    add(after, before, lessons);
    return pay;
}

Result<Nothing> set_one(Work& work, const SessionRow& row, const std::vector<AssistantAt>& people, const std::vector<AssistantAt>& before,
                        const std::string& reason, Helping& helping) {
    auto placing = placing_of(row);
    placing.assistants = people;
    // Who takes this one is not her own assistant; in the others she helps.
    std::erase_if(placing.assistants, [&](const AssistantAt& one) { return one.adult == row.adult; });
    const auto adults = adults_of(placing.assistants);
    if (adults == adults_of(before)) return Nothing{};
    const auto clashes = clashes_of_assistants(work, placing);
    if (auto refused = refusal_of({clashes, {}})) return std::move(*refused);
    put_assistants(work, row.county, row.school, row.id, adults);
    work.run(queries::touch_session, row.county, row.id, row.version);
    note_change(work, {.act = SessionAct::change,
                       .before = row,
                       .after = find_row(work, row.id).value(),
                       .reason = reason,
                       .pay = pay_of_assistants(before, placing.assistants, row.lessons),
                       .one_of_many = true,
                       .assistants_before = names_of(before),
                       .assistants_after = names_of(placing.assistants)});
    ++helping.changed;
    helping.touched.merge(adults_of(before));
    helping.touched.insert(adults.begin(), adults.end());
    return Nothing{};
}

void tell_assistants(Work& work, const TimetableHead& head, const SetAssistants& command, const Helping& helping) {
    boost::json::array teachers;
    for (const auto id : helping.touched) teachers.emplace_back(id.to_string());
    work.emit("timetable.assistants_set", json::value{{"county", head.county},
                                                      {"plan", head.plan.to_string()},
                                                      {"school", head.school.to_string()},
                                                      {"course", command.course.to_string()},
                                                      {"change", work.new_id<ChangeId>().to_string()},
                                                      {"from", command.from.to_string()},
                                                      {"to", command.to.value_or(head.last_day).to_string()},
                                                      {"sessions", helping.changed},
                                                      {"words", helping.words},
                                                      {"reason", command.reason},
                                                      {"teachers", std::move(teachers)}});
}

}  // namespace

Result<ArrangedCourse> set_assistants(Work& work, const SetAssistants& command) {
    TRY(const catalogue::PlanLine plan, find_plan_for(work, command.id, permissions::write));
    TRY_DO(require_reason(command.reason));
    const auto head = find_head(work, plan.id);
    if (!head) return no_such_timetable();
    TRY(const std::vector<AssistantAt> people, named_people(work, plan, command));
    auto rows = rows_between(work, head->county, head->school, std::max(command.from, work.today()), command.to.value_or(head->last_day),
                             {.plan = head->plan, .course = command.course});
    std::erase_if(rows, [](const SessionRow& row) { return !row.to_come(); });
    auto before = assistants_of_timetable(work, head->county, head->plan);
    Helping helping;
    helping.words = people.empty() ? "不再安排协助人员" : "由 " + names_of(people) + " 协助";
    for (const auto& row : rows) TRY_DO(set_one(work, row, people, before[row.id], command.reason, helping));
    if (helping.changed == 0) return nothing_changes();
    work.record("timetable.set_assistants", "course", command.course.to_string(),
                json::value{{"plan", head->plan.to_string()}, {"changed", helping.changed}, {"reason", command.reason}});
    if (head->state == TimetableState::published) tell_assistants(work, *head, command, helping);
    return ArrangedCourse{head->plan, command.course, helping.changed, {}};
}

}  // namespace luoshi::afterschool::timetable
