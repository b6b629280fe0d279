#include "afterschool/enrolment/jobs.hpp"

#include "afterschool/enrolment/base_groups.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/tell.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

std::string text_in(const json::value& payload, std::string_view name) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    return text != nullptr && text->is_string() ? std::string(text->get_string()) : std::string();
}

template <class IdType>
Result<IdType> id_in(const json::value& payload, std::string_view name) {
    if (const auto id = IdType::parse(text_in(payload, name))) return *id;
    return Problem{Code::invalid, "bad-payload", "任务内容不完整", "the payload lacks an id"};
}

Result<Nothing> do_expire(const jobs::JobWork& job, const json::value& payload) {
    TRY(const OfferId offer, id_in<OfferId>(payload, "offer"));
    return job.write([&](Work& work) { return expire_offer(work, offer); });
}

// Withdrawn, refused or disputed: nothing rests on it any more. What a family has put in for the next term is another
// plan's.
Result<Nothing> consent_changed(Work& work, const json::value& payload) {
    if (text_in(payload, "kind") != "after_school" || text_in(payload, "standing") == "given") return Nothing{};
    TRY(const PupilId pupil, id_in<PupilId>(payload, "pupil"));
    const auto* year = payload.as_object().if_contains("school_year");
    const auto plans =
        work.all<PlanId>(queries::plans_of_pupil_in_term, work.county(), pupil,
                         year == nullptr ? 0 : year->to_number<std::int64_t>(), text_in(payload, "term"));
    for (const auto plan : plans) end_everything(work, work.county(), pupil, plan, SeatEnd::consent_withdrawn, "");
    return Nothing{};
}

Result<Nothing> pupil_left(Work& work, const json::value& payload) {
    TRY(const PupilId pupil, id_in<PupilId>(payload, "pupil"));
    for (const auto plan : work.all<PlanId>(queries::plans_of_pupil, work.county(), pupil)) {
        end_everything(work, work.county(), pupil, plan, SeatEnd::left_school, "");
    }
    return Nothing{};
}

Result<Nothing> course_stopped(Work& work, const json::value& payload) {
    TRY(const CourseId course, id_in<CourseId>(payload, "course"));
    end_waiting(work, work.county(), course, text_in(payload, "reason"));
    for (const auto& seat : seats_in(work, work.county(), course))
        end_seat(work, seat, SeatEnd::group_cancelled, text_in(payload, "reason"));
    const auto line = catalogue::find_course(work, course);
    if (line && line->kind == catalogue::CourseKind::base) regroup(work, *line, {}, SeatEnd::group_cancelled, text_in(payload, "reason"));
    return Nothing{};
}

Result<Nothing> plan_ended(Work& work, const json::value& payload) {
    TRY(const PlanId id, id_in<PlanId>(payload, "plan"));
    if (const auto plan = catalogue::find_plan(work, id)) close_plan(work, *plan, text_in(payload, "reason"));
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner, std::string address) {
    runner.add("enrolment.expire_offer", &do_expire);
    runner.subscribe("pupils.consent_changed", &consent_changed);
    runner.subscribe("pupils.pupil_left", &pupil_left);
    runner.subscribe("catalogue.course_stopped", &course_stopped);
    runner.subscribe("catalogue.plan_ended", &plan_ended);
    tell_families(runner, std::move(address));
}

}  // namespace luoshi::afterschool::enrolment
