#include "afterschool/enrolment/sample.hpp"

#include <algorithm>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/use_cases.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

constexpr std::string_view sample_county = "430104";

// The sample school's published plan, as long as it has no round.
std::optional<PlanId> plan_without_round(Work& work) {
    const auto body = org::find_body_by_code(work, "430104-sample-school");
    if (!body) return std::nullopt;
    const auto plan = work.one<PlanId>(queries::latest_plan_of_school, sample_county, body->id);
    if (!plan || !rounds_of_plan(work, sample_county, *plan).empty()) return std::nullopt;
    const auto line = catalogue::find_plan(work, *plan);
    if (!line || line->state != catalogue::PlanState::published) return std::nullopt;
    return plan;
}

PlanRound sample_round(Work& work, PlanId plan) {
    PlanRound command{.id = work.new_id<RoundId>(), .plan = plan, .title = "第一轮报名", .settings = {}};
    auto& settings = command.settings;
    settings.mode = Mode::lottery;
    settings.opens = work.now().plus(std::chrono::minutes{1});
    settings.closes = settings.opens.plus(std::chrono::hours{14 * 24});
    settings.grades = {1, 2, 3, 4, 5, 6};
    // Those of the last slot; what is left can be announced by who tries the system.
    for (const auto& course : catalogue::courses_of_plan(work, sample_county, plan)) {
        if (course.slot != "s2") continue;
        if (course.kind != catalogue::CourseKind::special || course.state != catalogue::CourseState::offered) continue;
        settings.courses.push_back({.course = course.id, .places = course.places_max});
    }
    return command;
}

}  // namespace

Result<SampleRounds> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto head = context;
    head.actor = trusted_actor(Proof::command_line, "样例·校长");
    head.county = sample_county;
    TRY(const std::optional<PlanId> plan, storage::read(storage, head, [](Work& work) -> Result<std::optional<PlanId>> {
            return plan_without_round(work);
        }));
    if (!plan) return SampleRounds{};
    return storage::write(storage, head, [&](Work& work) -> Result<SampleRounds> {
        const auto command = sample_round(work, *plan);
        TRY(const RoundView planned, plan_round(work, command));
        TRY_DO(publish_round(work, {.id = planned.id, .county = {}, .if_match = {planned.version}}));
        return SampleRounds{1, static_cast<int>(command.settings.courses.size())};
    });
}

}  // namespace luoshi::afterschool::enrolment
