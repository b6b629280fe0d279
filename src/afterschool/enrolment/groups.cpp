// Groups below their minimum: merged into another one, moved, or cancelled. The families are asked first and their
// answers are kept; who does not answer in time keeps nothing that the family did not choose: the seat is given back.
#include <algorithm>

#include "afterschool/enrolment/base_groups.hpp"
#include "afterschool/enrolment/group_view.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/seat_desk.hpp"
#include "afterschool/enrolment/terms.hpp"
#include "afterschool/enrolment/use_cases.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

Problem no_such_case() {
    return {Code::missing, "no-such-group-case", "没有这件开班处理事项，或者您看不到它",
            "there is no such matter, or not for you"};
}

Result<std::string> school_path_of(Work& work, PlanId plan) {
    const auto line = catalogue::find_plan(work, plan);
    if (!line) return no_such_case();
    return line->school_path;
}

// What was answered for one pupil, and by whom.
struct GivenAnswer {
    std::optional<GroupAnswer> answer;
    std::optional<Source> source;
};
BOOST_DESCRIBE_STRUCT(GivenAnswer, (), (answer, source))

int free_places(Work& work, CourseId course) {
    int free = 0;
    work.each(
        queries::pools_of_courses,
        [&](const storage::Row& row) {
            if (row.text(1).empty()) free = row.get<int>(2) - row.get<int>(3);
        },
        work.county(), json::to_json(std::map<std::string, int>{{course.to_string(), 1}}));
    return free;
}

// Nobody is asked about a base group: its pupils go on in another one at the same time, because the place is guaranteed.
Result<Nothing> check_base_group(Work& work, GroupMeasure measure, const catalogue::CourseLine& course) {
    if (course.kind != catalogue::CourseKind::base) return Nothing{};
    if (measure == GroupMeasure::move) {
        return Problem{Code::invalid, "base-group-stays", "基础托管班只能并入同一时段的另一个班，不能调到别的时段",
                       "a base group merges into another one of the same slot; it does not move to another time"};
    }
    if (is_last_group(work, course)) {
        return Problem{Code::conflict, "last-base-group",
                       course.name + "：班里有学生在这个时段没有别的基础托管班可去，名额是保证的，不能停开",
                       course.name + ": some of its pupils have no other base group at this time; the base place is "
                                     "guaranteed, so the group stays"};
    }
    return Nothing{};
}

Result<Nothing> check_target(Work& work, const OpenGroupCase& command, const catalogue::CourseLine& course) {
    if (command.measure == GroupMeasure::cancel) {
        if (!command.target) return Nothing{};
        return Problem{Code::invalid, "target-not-needed", "停开不需要目标课程",
                       "a group that is cancelled has no target"};
    }
    const auto target = command.target ? catalogue::find_course(work, *command.target) : std::nullopt;
    const bool fits = target && target->plan == course.plan && target->id != course.id &&
                      target->kind == course.kind && target->state == catalogue::CourseState::offered;
    if (!fits || (command.measure == GroupMeasure::merge && target->slot != course.slot)) {
        return Problem{Code::invalid, "target-wrong", "并班须并入同一时段的另一门课，调课须调到本学期方案的另一门课",
                       "a group merges into another course of the same slot, or moves to another course of the plan"};
    }
    if (is_in_a_draw(work, course.county, course.plan, target->id)) return course_in_draw();
    const auto seats = static_cast<int>(seats_in(work, course.county, course.id).size());
    if (free_places(work, target->id) < seats) {
        return Problem{Code::conflict, "target-full", target->name + "：空位不够，请先增加名额",
                       target->name + ": not enough places; add places first"};
    }
    return Nothing{};
}

// The seat moves: out of one course and into the other, in the same act; "moved" where there is a seat at that time
// already.
std::string move_seat(Work& work, const SeatHeld& seat, CourseId target, SeatEnd reason) {
    end_seat(work, seat, reason, "", Place::passes_on, target);
    const Actor actor = work.actor();
    const SeatAsked asked{.id = work.new_id<SeatId>(),
                          .round = seat.round,
                          .pupil = seat.pupil,
                          .course = target,
                          .actor = &actor,
                          .asking = Asking::moving,
                          .source = Source::school,
                          .reason = std::string(json::enum_name(reason)),
                          .left = seat.course};
    const auto answer = SeatDesk(work).take_one(asked);
    return answer ? "moved" : answer.error().slug;
}

}  // namespace

Result<GroupCaseView> open_group_case(Work& work, const OpenGroupCase& command) {
    const auto course = catalogue::find_course(work, command.course);
    if (!course) return no_such_case();
    TRY(const std::string path, school_path_of(work, course->plan));
    if (!work.actor().may(permissions::seats, path)) return no_such_case();
    if (course->county != work.county()) return other_county();
    if (const auto before = load_group_case(work, course->county, command.id)) {
        if (before->course == command.course && before->measure == command.measure && before->target == command.target)
            return group_view(work, *before);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一件事项，请重新提交",
                       "this id belongs to another matter; submit anew"};
    }
    if (command.reason.empty() || command.reason.size() > 600) {
        return Problem{Code::invalid, "reason-missing", "请写明理由，200 字以内；家长会看到",
                       "say why, up to 200 characters; families will read it"};
    }
    if (command.answers_until <= work.now())
        return Problem{Code::invalid, "answers-until-wrong", "答复期限须晚于现在",
                       "families need time to answer: choose a later time"};
    TRY_DO(check_base_group(work, command.measure, *course));
    TRY_DO(check_target(work, command, *course));
    if (work.one<std::string>(queries::asking_case_of_course, course->county, course->id)) {
        return Problem{Code::conflict, "case-open", "这门课已有一件处理事项正在征求家长意见",
                       "families of this course are being asked already"};
    }
    work.run(queries::insert_group_case, course->county, command.id, course->plan, course->id, command.measure,
             command.target, command.reason, command.answers_until, work.now(), actor_key(work.actor()),
             work.actor().name);
    for (const auto& seat : seats_in(work, course->county, course->id))
        work.run(queries::insert_group_ask, course->county, command.id, seat.pupil);
    work.record("enrolment.open_group_case", "course", course->id.to_string(),
                {{"measure", json::enum_name(command.measure)}, {"reason", command.reason}});
    work.emit("enrolment.group_asked", {{"county", course->county},
                                        {"plan", course->plan.to_string()},
                                        {"group_case", command.id.to_string()},
                                        {"course", course->id.to_string()}});
    return group_view(work, load_group_case(work, course->county, command.id).value());
}

Result<Nothing> answer_group(Work& work, const AnswerGroup& command) {
    const auto found = load_group_case(work, work.county(), command.id);
    if (!found) return no_such_case();
    if (auto problem = why_not_act(work, command.pupil, command.entry, no_such_case())) return std::move(*problem);
    if (found->state != GroupCaseState::asking) {
        return Problem{Code::conflict, "case-closed", "这件事项已经处理完毕", "this matter is settled"};
    }
    if (auto over = why_over(work, found->plan)) return std::move(*over);
    const auto before = work.one<GivenAnswer>(queries::group_answer_of, work.county(), command.id, command.pupil);
    if (!before) return no_such_case();
    const auto source = source_of(command.entry);
    if (before->answer == command.answer && (before->source == source || before->source == Source::guardian))
        return Nothing{};
    // What a family has said itself is changed by nobody but the family.
    if (command.entry && before->source == Source::guardian)
        return Problem{Code::conflict, "family-answered", "家长已经自己答复，不能代为更改；要改请家长本人改",
                       "the family has answered itself; only the family may change its answer"};
    work.run(queries::answer_group, work.county(), command.id, command.pupil, command.answer, work.now(),
             actor_key(work.actor()), work.actor().name, source);
    work.record("enrolment.answer_group", "pupil", command.pupil.to_string(),
                {{"group_case", command.id.to_string()}, {"answer", json::enum_name(command.answer)}});
    note_entry(work, command.answer == GroupAnswer::agree ? "agree_to_group" : "give_back_group", command.pupil,
               found->course, command.entry);
    return Nothing{};
}

Result<GroupCaseView> close_group_case(Work& work, const CloseGroupCase& command) {
    const auto found = load_group_case(work, work.county(), command.id);
    if (!found) return no_such_case();
    TRY(const std::string path, school_path_of(work, found->plan));
    if (!work.actor().may(permissions::seats, path)) return no_such_case();
    if (auto problem = why_not_close(*found, group_answers(work, *found), command.act, work.now()))
        return std::move(*problem);
    const auto course = catalogue::find_course(work, found->course).value();
    if (command.act == CloseGroup::carry_out) {
        TRY_DO(check_base_group(work, found->measure, course));
        if (found->target && is_in_a_draw(work, course.county, course.plan, *found->target)) return course_in_draw();
    }
    work.run(queries::close_group_case, work.county(), found->id,
             command.act == CloseGroup::drop ? GroupCaseState::dropped : GroupCaseState::done, work.now(),
             actor_key(work.actor()));
    work.record("enrolment.close_group_case", "course", found->course.to_string(),
                {{"act", json::enum_name(command.act)}});
    if (command.act == CloseGroup::carry_out) {
        // The course is over first, so that the places it leaves are offered to nobody.
        TRY_DO(catalogue::stop_course_for(work, work.county(), found->course, found->reason));
        const auto answers = group_answers(work, *found);
        for (const auto& seat : seats_in(work, work.county(), found->course)) {
            const auto answer = std::ranges::find(answers, seat.pupil, &GroupAnswerRow::pupil);
            const bool agrees = answer != answers.end() && answer->answer == GroupAnswer::agree;
            std::string outcome = "given_back";
            if (found->target && agrees)
                outcome = move_seat(work, seat, *found->target,
                                    found->measure == GroupMeasure::merge ? SeatEnd::merged : SeatEnd::moved);
            else
                end_seat(work, seat, SeatEnd::group_cancelled, found->reason);
            work.run(queries::note_group_outcome, work.county(), found->id, seat.pupil, outcome);
        }
        if (course.kind == catalogue::CourseKind::base)
            regroup(work, course, found->target, found->target ? SeatEnd::merged : SeatEnd::group_cancelled, found->reason);
    }
    return group_view(work, load_group_case(work, work.county(), found->id).value());
}

}  // namespace luoshi::afterschool::enrolment
