#include "afterschool/enrolment/round_view.hpp"

#include <algorithm>

#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct Figures {
    CourseId course;
    int places = 0;
    int reserved = 0;
    int taken = 0;
    int waiting = 0;
    int wishes_first = 0;
    int wishes = 0;
};
BOOST_DESCRIBE_STRUCT(Figures, (), (course, places, reserved, taken, waiting, wishes_first, wishes))

}  // namespace

WhyNot why_not_of(const Problem& problem) { return {problem.slug, problem.detail, problem.detail_en}; }

ActionView action_view(std::string action, std::string words, std::string words_en,
                       const std::optional<Problem>& why_not) {
    ActionView view{std::move(action), std::move(words), std::move(words_en), !why_not, {}};
    if (why_not) view.why_not = why_not_of(*why_not);
    return view;
}

std::optional<Problem> why_not_change(const RoundHead& head) {
    if (head.stage == Stage::planned) return std::nullopt;
    return Problem{
        Code::conflict, "already-announced", "已公布的轮次不再改动；如有错误，请在开始前取消并另行公布",
        "an announced round does not change; if it is wrong, cancel it before it opens and announce another"};
}

// Whoever signed up relies on it: a round that has opened is not taken back.
std::optional<Problem> why_not_cancel(const RoundHead& head, Instant now) {
    const auto state = state_of(head, now);
    if (state == RoundState::planned || state == RoundState::published) return std::nullopt;
    return Problem{Code::conflict, "round-begun", "已经开始或结束的轮次不能取消",
                   "a round that has opened cannot be cancelled"};
}

std::optional<Problem> why_not_freeze(const RoundHead& head, Instant now) {
    if (head.settings.mode != Mode::lottery)
        return Problem{Code::conflict, "not-a-lottery", "只有志愿摇号的轮次需要封存名单",
                       "only the list of a lottery is frozen"};
    switch (state_of(head, now)) {
        case RoundState::closed:
            return std::nullopt;
        case RoundState::frozen:
        case RoundState::settled:
            return Problem{Code::conflict, "already-frozen", "名单已经封存", "the list is frozen already"};
        case RoundState::planned:
        case RoundState::published:
        case RoundState::open:
        case RoundState::cancelled:
            break;
    }
    return Problem{Code::conflict, "round-not-closed", "报名结束后才能封存名单",
                   "the list is frozen after the round has closed"};
}

std::vector<RoundCourseView> course_views(Work& work, const RoundHead& head) {
    const auto lines = catalogue::courses_of_plan(work, head.county, head.plan);
    const auto slots = catalogue::slots_of_plan(work, head.county, head.plan);
    const auto figures = work.all<Figures>(queries::round_figures, head.county, head.plan, head.id);
    std::vector<RoundCourseView> views;
    for (const auto& course : head.settings.courses) {
        const auto line = std::ranges::find(lines, course.course, &catalogue::CourseLine::id);
        if (line == lines.end()) continue;
        const auto slot = std::ranges::find(slots, line->slot, &catalogue::SlotLine::code);
        RoundCourseView view{.course = line->id,
                             .name = line->name,
                             .kind = std::string(json::enum_name(line->kind)),
                             .slot = line->slot,
                             .slot_name = slot == slots.end() ? line->slot : slot->name,
                             .weekdays = line->weekdays,
                             .starts = line->starts.to_string(),
                             .ends = line->ends.to_string(),
                             .grades = line->grades,
                             .price_fen = line->price_fen,
                             .places_min = line->places_min,
                             .places = course.places,
                             .reserved = course.reserved};
        for (const auto& own : course.classes) view.places += own.places;
        view.places += course.reserved;
        if (const auto found = std::ranges::find(figures, line->id, &Figures::course); found != figures.end()) {
            if (head.stage != Stage::planned) view.places = found->places;
            view.taken = found->taken;
            view.waiting = found->waiting;
            view.wishes_first = found->wishes_first;
            view.wishes = found->wishes;
        }
        view.left = view.places - view.taken;
        view.stopped = line->state == catalogue::CourseState::stopped;
        const auto state = state_of(head, work.now());
        const bool decided =
            state == RoundState::settled || (state == RoundState::closed && head.settings.mode != Mode::lottery);
        view.below_minimum = decided && !view.stopped && view.taken < view.places_min;
        views.push_back(std::move(view));
    }
    return views;
}

RoundView round_view(Work& work, const RoundHead& head) {
    RoundView view{.id = head.id,
                   .version = head.version,
                   .county = head.county,
                   .school = head.school,
                   .school_name = head.school_name,
                   .plan = head.plan,
                   .school_year = head.school_year,
                   .term = head.term,
                   .title = head.title,
                   .state = state_of(head, work.now()),
                   .follows = head.follows,
                   .settings = head.settings,
                   .announcement = head.announcement,
                   .announcement_sha256 = head.announcement_sha256,
                   .published_at = head.published_at,
                   .frozen_sha256 = head.frozen_sha256,
                   .draw_record_sha256 = head.draw_record_sha256,
                   .cancelled_reason = head.cancelled_reason,
                   .courses = course_views(work, head),
                   .actions = {}};
    if (work.actor().may(permissions::rounds, head.school_path)) {
        view.actions.push_back(action_view("change", "修改", "change", why_not_change(head)));
        view.actions.push_back(action_view("publish", "公布", "announce", why_not_change(head)));
        view.actions.push_back(action_view("cancel", "取消", "cancel", why_not_cancel(head, work.now())));
        if (head.settings.mode == Mode::lottery)
            view.actions.push_back(
                action_view("freeze", "封存名单", "freeze the list", why_not_freeze(head, work.now())));
    }
    return view;
}

}  // namespace luoshi::afterschool::enrolment
