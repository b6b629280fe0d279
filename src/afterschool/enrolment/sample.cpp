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
    for (const auto& course : catalogue::courses_of_plan(work, sample_county, plan)) {
        if (course.kind != catalogue::CourseKind::special || course.state != catalogue::CourseState::offered) continue;
        settings.courses.push_back({.course = course.id, .places = course.places_max});
    }
    return command;
}

// A place from Monday to Friday for every pupil of the class whose family has said yes.
Result<int> enter_base(Work& work, const pupils::ClassLine& class_) {
    const auto plan = work.one<PlanId>(queries::latest_plan_of_school, sample_county, class_.school);
    const auto line = plan ? catalogue::find_plan(work, *plan) : std::nullopt;
    if (!line || line->state != catalogue::PlanState::published) return 0;
    int places = 0;
    for (const auto& pupil : pupils::pupils_of_class(work, class_.county, class_.id)) {
        const auto consent = pupils::standing_consent(
            work, class_.county, pupil.id, pupils::AgreementKind::after_school, line->school_year, line->term);
        if (!consent || consent->decision != pupils::Decision::given ||
            base_place_of(work, class_.county, pupil.id, line->id))
            continue;
        TRY_DO(choose_base(work, {.id = work.new_id<BaseChoiceId>(),
                                  .plan = line->id,
                                  .pupil = pupil.id,
                                  .weekdays = {1, 2, 3, 4, 5},
                                  .entry = Entry{false, "家长没有智能手机，当面告知班主任"}}));
        ++places;
    }
    return places;
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

Result<int> seed_base_places(storage::Storage& storage, const storage::Context& context) {
    const auto classes =
        storage::read(storage, context, [](Work& work) -> Result<std::vector<pupils::ClassLine>> {
            const auto body = org::find_body_by_code(work, "430104-sample-school");
            if (!body) return std::vector<pupils::ClassLine>{};
            return pupils::classes_of_school(work, body->county, body->id);
        }).value();
    int places = 0;
    for (const auto& class_ : classes) {
        if (!class_.head_teacher) continue;
        auto teacher = context;
        teacher.actor = trusted_actor(Proof::command_line, "样例·班主任");
        teacher.actor.account = class_.head_teacher;  // an entry for a family is the class teacher's alone
        teacher.county = class_.county;
        teacher.bookkeeping = true;  // where nobody is without a place, nothing changes
        TRY(const int more, storage::write(storage, teacher, [&](Work& work) { return enter_base(work, class_); }));
        places += more;
    }
    return places;
}

}  // namespace luoshi::afterschool::enrolment
