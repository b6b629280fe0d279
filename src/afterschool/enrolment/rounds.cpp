// Rounds: planned, changed, announced, cancelled by the school.
#include <algorithm>

#include "afterschool/enrolment/announcement.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

Result<Nothing> require_title(const std::string& title) {
    if (!title.empty() && title.size() <= 240) return Nothing{};
    return Problem{Code::invalid, "title-missing", "请写轮次名称，80 字以内",
                   "give the round a title of up to 80 characters"};
}

Result<catalogue::PlanLine> find_own_plan(Work& work, PlanId id) {
    auto plan = catalogue::find_plan(work, id);
    if (!plan || !work.actor().may(permissions::rounds, plan->school_path)) {
        return Problem{Code::missing, "no-such-plan", "没有这个学期方案，或者您看不到它",
                       "there is no such plan, or not for you"};
    }
    if (plan->county != work.county()) return other_county();
    return std::move(*plan);
}

// A second round follows one of the same plan that is over.
Result<Nothing> check_first_round(Work& work, const PlanRound& command) {
    if (!command.follows) return Nothing{};
    const auto first = load_round(work, *command.follows);
    if (first && first->plan == command.plan && first->stage != Stage::planned && first->stage != Stage::cancelled)
        return Nothing{};
    return Problem{Code::invalid, "no-first-round", "第二轮须接在同一方案已公布的一轮之后",
                   "a second round follows an announced round of the same plan"};
}

// Kept places of a lottery are a matter of its draw and of the list that is frozen; afterwards a seat is a seat.
void make_pools(Work& work, const RoundHead& head, const RoundSettings& settings) {
    for (const auto& course : settings.courses) {
        if (settings.mode == Mode::lottery) {
            int all = course.places + course.reserved;
            for (const auto& own : course.classes) all += own.places;
            work.run(queries::put_pool, head.county, course.course, open_pool, all);
            continue;
        }
        work.run(queries::put_pool, head.county, course.course, open_pool, course.places);
        if (course.reserved > 0)
            work.run(queries::put_pool, head.county, course.course, reserved_pool, course.reserved);
        for (const auto& own : course.classes)
            work.run(queries::put_pool, head.county, course.course, class_pool(own.class_), own.places);
    }
}

struct PlacesOfCourse {
    int all = 0;   // kept ones included
    int open = 0;  // everybody's
};

PlacesOfCourse places_of(Work& work, std::string_view county, CourseId course) {
    PlacesOfCourse places;
    work.each(
        queries::pools_of_courses,
        [&](const storage::Row& row) {
            places.all += row.get<int>(2);
            if (row.text(1) == open_pool) places.open = row.get<int>(2);
        },
        county, json::to_json(std::map<std::string, int>{{course.to_string(), 1}}));
    return places;
}

Problem places_changed(int present) {
    return {Code::conflict, "places-changed",
            "名额刚刚有人改过，现在共 " + std::to_string(present) + " 个；请核对后重新填写合计",
            "somebody changed the places meanwhile; there are " + std::to_string(present) +
                " now: look again and enter the total anew"};
}

RoundHead reloaded(Work& work, RoundId id) { return load_round(work, id).value(); }

}  // namespace

Result<RoundView> plan_round(Work& work, const PlanRound& command) {
    TRY(const catalogue::PlanLine plan, find_own_plan(work, command.plan));
    if (const auto before = load_round(work, command.id)) {
        const bool same = before->plan == command.plan && before->title == command.title &&
                          before->follows == command.follows &&
                          json::to_json(before->settings) == json::to_json(command.settings);
        if (same) return round_view(work, *before);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一个轮次，请重新提交",
                       "this id belongs to another round; submit anew"};
    }
    TRY_DO(require_title(command.title));
    TRY_DO(check_first_round(work, command));
    work.run(queries::insert_round, plan.county, command.id, plan.school, plan.id, plan.school_year, plan.term,
             command.title, json::to_json(command.settings), command.follows, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record("enrolment.plan_round", "enrolment_round", command.id.to_string(), {{"plan", plan.id.to_string()}});
    return round_view(work, reloaded(work, command.id));
}

Result<RoundView> change_round(Work& work, const ChangeRound& command) {
    TRY(const RoundHead head, find_round_for_step(work, command.id, permissions::rounds, command.if_match));
    if (auto problem = why_not_change(head)) return std::move(*problem);
    TRY_DO(require_title(command.title));
    work.run(queries::change_round, head.county, head.id, head.version, command.title, json::to_json(command.settings));
    work.record("enrolment.change_round", "enrolment_round", head.id.to_string());
    return round_view(work, reloaded(work, head.id));
}

Result<RoundView> publish_round(Work& work, const StepRound& command) {
    TRY(const RoundHead head, find_round_for_step(work, command.id, permissions::rounds, command.if_match));
    if (auto problem = why_not_change(head)) return std::move(*problem);
    TRY(const RoundSettings settings, settings_to_announce(work, head));
    const auto text = announcement_text(work, head, settings);
    const auto sha256 = crypto::sha256_hex(text);
    work.run(queries::insert_announcement, head.county, head.id, sha256, settings.mode, settings.opens, settings.closes,
             json::to_json(settings), text, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::announce_round, head.county, head.id, sha256);
    make_pools(work, head, settings);
    work.record("enrolment.publish_round", "enrolment_round", head.id.to_string(), {{"sha256", sha256}});
    work.emit("enrolment.round_published", {{"county", head.county}, {"round", head.id.to_string()}});
    return round_view(work, reloaded(work, head.id));
}

Result<RoundView> cancel_round(Work& work, const CancelRound& command) {
    TRY(const RoundHead head, find_round_for_step(work, command.id, permissions::rounds, command.if_match));
    if (auto problem = why_not_cancel(head, work.now())) return std::move(*problem);
    if (command.reason.empty() || command.reason.size() > 600) {
        return Problem{Code::invalid, "reason-missing", "请写明取消的理由，200 字以内；家长会看到",
                       "say why it is cancelled, up to 200 characters; families will read it"};
    }
    work.run(queries::cancel_round, head.county, head.id, command.reason);
    work.record("enrolment.cancel_round", "enrolment_round", head.id.to_string(), {{"reason", command.reason}});
    return round_view(work, reloaded(work, head.id));
}

Result<RoundView> add_places(Work& work, const AddPlaces& command) {
    TRY(const RoundHead head, find_round_for_step(work, command.id, permissions::seats));
    if (head.stage == Stage::planned || head.stage == Stage::cancelled)
        return why_not_choose(head, 0, work.now()).value_or(no_such_round());
    if (command.seen < 0 || command.places <= command.seen || command.places - std::int64_t{command.seen} > 200) {
        return Problem{Code::invalid, "places-wrong",
                       "名额合计 " + std::to_string(command.places) + " 应比原来的 " + std::to_string(command.seen) +
                           " 多 1 到 200",
                       std::to_string(command.places) + " places should be 1 to 200 more than the " +
                           std::to_string(command.seen) + " that there were"};
    }
    if (command.reason.empty() || command.reason.size() > 600) {
        return Problem{Code::invalid, "reason-missing", "请写明增加名额的理由，200 字以内",
                       "say why places are added, up to 200 characters"};
    }
    const bool listed =
        std::ranges::find(head.settings.courses, command.course, &CoursePlaces::course) != head.settings.courses.end();
    const auto line = catalogue::find_course(work, command.course);
    if (!listed || !line)
        return Problem{Code::invalid, "not-in-round", "这门课不在本轮报名范围内",
                       "this course is not part of the round"};
    const auto present = places_of(work, head.county, command.course);
    // Reached already: the same command came twice, or somebody else had the same wish.
    if (present.all >= command.places) return round_view(work, head);
    if (present.all != command.seen) return places_changed(present.all);
    if (command.places > line->places_max) {
        return Problem{Code::conflict, "too-many-places",
                       "名额合计将为 " + std::to_string(command.places) + "，超过批准的上限 " +
                           std::to_string(line->places_max),
                       "that makes " + std::to_string(command.places) + " places; " +
                           std::to_string(line->places_max) + " were approved"};
    }
    const int more = command.places - present.all;
    // Somebody may have added since the look above.
    if (work.run(queries::add_to_pool, head.county, command.course, open_pool, more, present.open) == 0)
        return places_changed(places_of(work, head.county, command.course).all);
    work.record("enrolment.add_places", "course", command.course.to_string(),
                {{"round", head.id.to_string()}, {"places", command.places}, {"more", more}, {"reason", command.reason}});
    offer_free_places(work, command.course, open_pool);
    return round_view(work, reloaded(work, head.id));
}

Result<RoundView> show_round(Work& work, const OneRound& command) {
    const auto head = load_round(work, command.id);
    if (!head || !work.actor().may(permissions::read, head->school_path)) return no_such_round();
    return round_view(work, *head);
}

Result<http::Topic> follow_round(Work& work, const OneRound& command) {
    const auto head = load_round(work, command.id);
    if (!head || !work.actor().may(permissions::read, head->school_path)) return no_such_round();
    return http::Topic{"enrolment.plan." + head->plan.to_string()};
}

}  // namespace luoshi::afterschool::enrolment
